"""The news panel: headlines of the selected symbol, the whole list or all holdings, read, searched, muted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import WatcherError
from watcher.domain.news import Story, StoryId
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.news.acts import NewsAct
from watcher.ui.news.entries import COLUMNS, Entry, EntryMaker, tip
from watcher.ui.news.scope import ScopeBox
from watcher.ui.news.story_list import StoryList
from watcher.ui.paged_panel import PagedPanel, message_label
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake, until_midnight

SETTLE_MS = 150


class NewsPanel(PagedPanel):
    """Follows the session's selection. Everything it shows is stored: it works without a network."""

    counted = Signal(int)
    """How many of the shown headlines nobody has read."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("news", tr("News"), parent)
        self._session = session
        self._day: date | None = None
        self._make_entry = EntryMaker(session)
        self._model: TableModel[StoryId, Entry] = TableModel(COLUMNS, self._make_entry, tip, self)
        self._scope = ScopeBox(session, self)
        self._about: tuple[Sequence[Symbol], str] = ((), "")
        """Whose news were read last, and what they are called."""
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Search the news"))
        self._search.setAccessibleName(tr("Search the news"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(220)
        self._search.setMaxLength(200)
        self._day_button = QToolButton(self)
        self._day_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._day_button.hide()
        self._list = StoryList(self._model, theme, self)
        self._empty = message_label("", self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._list)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._wake = Wake(session, self)
        for widget in (self._day_button, self._scope, self._search):
            self._header.add(widget)
        self._connect(theme)
        self._load()

    def _connect(self, theme: Theme) -> None:
        session = self._session
        for signal in (session.selection_changed, session.watchlists_changed, session.portfolio_changed):
            signal.connect(self._on_maybe_others)
        session.stories_changed.connect(self._on_stories_changed)
        theme.changed.connect(self._list.viewport().update)
        self._scope.currentIndexChanged.connect(self._on_scope_changed)
        self._search.textChanged.connect(self._on_words_changed)
        self._day_button.clicked.connect(self._on_day_closed)
        self._list.doubleClicked.connect(self._on_double_clicked)
        self._settle.timeout.connect(self._load)
        # At midnight “today” is another day.
        self._wake.rang.connect(self.rewrite)

    # ---- what the window asks

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self._list)

    @override
    def join(self, acts: Actions) -> None:
        for act, slot in (
            (NewsAct.SEARCH, self._on_search),
            (NewsAct.ASK, self._on_ask),
            (NewsAct.OPEN, self._on_open),
            (NewsAct.UNREAD, self._on_unread),
            (NewsAct.READ_ALL, self._on_read_all),
            (NewsAct.MUTE, self._on_mute),
            (NewsAct.UNMUTE, self._on_unmute),
        ):
            acts[act].triggered.connect(slot)
        for act in (NewsAct.OPEN, NewsAct.UNREAD, NewsAct.MUTE):
            self._list.addAction(acts[act])

    @override
    @Slot()
    def rewrite(self) -> None:
        self._wake.plan(until_midnight(self._session.now()) if self._model.keys else None)
        keys = list(self._model.keys)
        if keys:
            self._model.forget(keys, 0, len(keys) - 1)

    def show_day(self, day: date) -> None:
        """Show only what came out on this day (UTC); a button in the header goes back."""
        self._day = day
        self._day_button.setText(f"{dates.full(day)} ×")
        self._day_button.setAccessibleName(
            tr("Only {long}; press to show all days").format(long=dates.long(day))
        )
        self._day_button.show()
        self._load()

    # ---- what is shown

    @Slot()
    def _load(self) -> None:
        self._settle.stop()
        symbols, note = self._about = self._scope.symbols, self._scope.note
        self._header.set_note(note)
        if not symbols:
            self._show(())
            return
        since, until = _span(self._day)
        reply = self._session.load_news(symbols, since=since, until=until, words=self._search.text())
        # Answers come in the order of the questions; the last one stands.
        reply.done.connect(self._on_loaded)
        reply.failed.connect(self._on_not_loaded)

    @Slot(WatcherError)
    def _on_not_loaded(self, error: WatcherError) -> None:
        # What stands there is about another symbol, or nothing.
        self._show(())
        self._empty.setText(error.sentence)
        self.failed.emit(error)

    @Slot(object)
    def _on_loaded(self, stories: object) -> None:
        if isinstance(stories, tuple):
            self._show(stories)

    def _show(self, stories: Sequence[Story]) -> None:
        keys = self._make_entry.take(stories)
        self._model.replace(keys)
        self.rewrite()
        if not keys:
            self._empty.setText(self._scope.nothing(self._search.text(), self._day))
        self._pages.setCurrentIndex(1 if keys else 0)
        self.counted.emit(sum(not story.is_read for story in stories))

    # ---- what happens

    @Slot()
    def _on_maybe_others(self) -> None:
        """Another symbol is selected, another list shown, or something was booked."""
        if self._about != (self._scope.symbols, self._scope.note):
            self._settle.start()

    @Slot(frozenset)
    def _on_stories_changed(self, symbols: frozenset[Symbol]) -> None:
        if not symbols or not symbols.isdisjoint(self._scope.symbols):
            self._settle.start()

    @Slot(int)
    def _on_scope_changed(self, _index: int) -> None:
        self._load()

    @Slot(str)
    def _on_words_changed(self, _text: str) -> None:
        self._settle.start()

    @Slot()
    def _on_day_closed(self) -> None:
        self._day = None
        self._day_button.hide()
        self._load()

    # ---- what is done

    @Slot()
    def _on_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def _on_ask(self) -> None:
        self._session.ask_for_news(self._scope.symbols).failed.connect(self.failed)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self._on_open()

    @Slot()
    def _on_open(self) -> None:
        entry = self._list.current
        if entry is None:
            return
        self._mark([entry.id], is_read=True)
        if entry.link:
            QDesktopServices.openUrl(QUrl(entry.link, QUrl.ParsingMode.StrictMode))

    @Slot()
    def _on_unread(self) -> None:
        entry = self._list.current
        if entry is not None:
            self._mark([entry.id], is_read=False)

    @Slot()
    def _on_read_all(self) -> None:
        self._mark([story.id for story in self._make_entry.known.values() if not story.is_read], is_read=True)

    def _mark(self, ids: Sequence[StoryId], *, is_read: bool) -> None:
        reply = self._session.mark_stories(ids, is_read=is_read)
        reply.done.connect(self._on_marked)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_marked(self, _answer: object) -> None:
        self._load()

    @Slot()
    def _on_mute(self) -> None:
        entry = self._list.current
        if entry is not None:
            self._session.mute_source(self._make_entry.known[entry.id].source).failed.connect(self.failed)

    @Slot()
    def _on_unmute(self) -> None:
        reply = self._session.load_muted_sources()
        reply.done.connect(self._on_muted_known)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_muted_known(self, sources: object) -> None:
        for source in sources if isinstance(sources, tuple) else ():
            self._session.mute_source(source, on=False).failed.connect(self.failed)


def _span(day: date | None) -> tuple[datetime | None, datetime | None]:
    if day is None:
        return None, None
    start = datetime.fromisoformat(f"{day.isoformat()}T00:00:00+00:00")
    return start, start + timedelta(days=1)
