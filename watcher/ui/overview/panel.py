"""The overview panel: one look in the morning at lists or holdings, movers, extremes and markets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.overview.course import Courses
from watcher.domain.overview.sizes import Size
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.overview.acts import Of, OverviewAct
from watcher.ui.overview.board import Board
from watcher.ui.overview.body import Body
from watcher.ui.overview.choice import KEPT_AS, Choice, read
from watcher.ui.overview.choosing import Choosing
from watcher.ui.overview.whole_screen import toggle_whole_screen
from watcher.ui.paged_panel import PagedPanel, message_label
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake

GATHER_MS = 1_000
"""Prices are gathered for so long: nobody reads a map that flickers."""
AGES_S = 60.0
"""Ages are said anew so often where nothing is heard."""
_EMPTY, _BODY = range(2)
_LOADING = tr("Opening the lists …")
_NOTHING = {
    True: tr("Nothing is held yet. What is booked in the portfolio appears here, the largest first."),
    False: tr("There is no symbol here yet.\nPress Ctrl+N to add a ticker, or look one up by name."),
}


class OverviewPanel(PagedPanel):
    """Works from stored data; while nobody sees it, it does nothing."""

    LEAST = QSize(320, 140)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("overview", tr("Overview"), parent)
        self._session = session
        self._board = Board(session)
        self._dirty: set[Symbol] = set()
        self._asked: set[Symbol] = set()
        self._asked_rates: frozenset[str] = frozenset()
        self._is_waiting = False
        self._trouble = ""
        self._choosing = Choosing(session, self)
        self._body = Body(session, self._board, theme, self)
        self._empty = message_label(_LOADING, self)
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._wake = Wake(session, self)
        for page in (self._empty, self._body):
            self._pages.addWidget(page)
        self.setFocusProxy(self._body.map)
        self._connect(theme)

    def _connect(self, theme: Theme) -> None:
        session = self._session
        session.watchlists_changed.connect(self._on_lists_changed)
        session.portfolio_changed.connect(self._on_changed)
        for signal in (session.quotes_changed, session.instruments_changed):
            signal.connect(self._on_heard)
        session.positions_changed.connect(self._on_positions)
        session.markets_changed.connect(self._on_time)
        session.selection_changed.connect(self._on_selection_changed)
        session.courses_changed.connect(self._on_courses)
        theme.changed.connect(self.rewrite)
        self._choosing.chosen.connect(self._on_chosen)
        self._body.meant.connect(self._on_meant)
        self._gather.timeout.connect(self._on_gathered)
        self._settle.timeout.connect(self._reload)
        self._wake.rang.connect(self._on_time)

    # ---- what the window asks

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self._body.map, self._body.list)

    @override
    def join(self, acts: Actions) -> None:
        self._choosing.join(acts, self._header, self._body.map)
        acts[OverviewAct.OPEN].triggered.connect(self._on_open)

    @override
    def remember(self) -> None:
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @override
    @Slot()
    def rewrite(self) -> None:
        if self.isVisible():
            self._show()

    @override
    def calm(self) -> None:
        self._settle.stop()
        self._reload()

    # ---- what is shown

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._trouble:
            self._asked, self._trouble = set(), ""
        self._settle.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._gather.stop()
        self._wake.plan(None)

    @Slot()
    def _reload(self) -> None:
        """Begin anew with whoever is to be shown."""
        self._board.reload()
        self._ask()
        self._show()

    def _ask(self) -> None:
        """Read the courses of all once, and again when a day is over or a currency has turned up."""
        board, symbols = self._board, self._board.symbols
        is_known = set(symbols) <= self._asked and board.rates_wanted <= self._asked_rates
        if not symbols or self._is_waiting or self._trouble or (is_known and not board.is_behind):
            return
        self._asked, self._asked_rates = set(symbols), self._asked_rates | board.rates_wanted
        self._is_waiting = True
        reply = self._session.load_courses(symbols)
        reply.done.connect(self._on_loaded)
        reply.failed.connect(self._on_not_loaded)

    def _show(self) -> None:
        """Write everything anew."""
        board, subject = self._board, self._board.subject
        self._header.set_note(subject.name if subject is not None else "")
        self._choosing.show(board.choice)
        if subject is None or not subject.symbols:
            self._empty.setText(_LOADING if subject is None else _NOTHING[board.choice.of is Of.HELD])
            self._pages.setCurrentIndex(_EMPTY)
            self._wake.plan(None)
            return
        self._body.show_all()
        self._pages.setCurrentIndex(_BODY)
        self._say()

    def _say(self) -> None:
        """Write what stands beside the map, and come back when it reads differently."""
        soon = self._body.say(self._trouble)
        self._wake.plan(AGES_S if soon is None else min(soon, AGES_S))

    # ---- what happens

    @Slot(frozenset)
    def _on_heard(self, symbols: frozenset[Symbol]) -> None:
        if self.isVisible():
            self._dirty |= symbols
            if not self._gather.isActive():
                self._gather.start()

    @Slot(frozenset)
    def _on_positions(self, _keys: object) -> None:
        if self._board.choice.size is Size.WEIGHT:
            self._on_heard(frozenset())

    @Slot()
    def _on_gathered(self) -> None:
        """Show what was heard of those that are shown."""
        board = self._board
        heard = board.turn(self._dirty)
        self._dirty.difference_update(heard)
        self._dirty.intersection_update(board.symbols)
        board.hear(heard)
        if board.size():
            self._body.arrange()
        self._body.show_again(heard)
        self._ask()
        self._say()
        if self._dirty:
            self._gather.start()

    @Slot()
    def _on_time(self) -> None:
        if self.isVisible():
            self._body.grow_older()
            self._say()

    @Slot()
    def _on_lists_changed(self) -> None:
        if self.isVisible() and self._board.is_about_others:
            self._settle.start()

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._settle.start()

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._body.map.mark(symbol or None)

    @Slot(object)
    def _on_courses(self, found: Courses) -> None:
        """Closes have come in."""
        self._on_heard(self._board.take(found))

    @Slot(object)
    def _on_loaded(self, found: Courses) -> None:
        self._is_waiting = False
        self._dirty |= self._board.take(found)
        self._on_gathered()

    @Slot(WatcherError)
    def _on_not_loaded(self, error: WatcherError) -> None:
        """What a quote says by itself is shown all the same. It is asked again when the panel is shown."""
        self._is_waiting, self._trouble = False, error.sentence
        self._say()
        self.failed.emit(error)

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        self._on_chosen(read(text))

    # ---- what is done

    @Slot(object)
    def _on_chosen(self, choice: Choice) -> None:
        if choice != self._board.choice:
            self._board.choose(choice)
            self._ask()
            self._show()

    @Slot(str)
    def _on_meant(self, symbol: Symbol) -> None:
        self._session.select(symbol)

    @Slot()
    def _on_open(self) -> None:
        """Come to the front; from there, to the whole screen and back."""
        if self._body.map.hasFocus():
            toggle_whole_screen(self)
        self._body.map.setFocus(Qt.FocusReason.ShortcutFocusReason)
