"""The command palette: what is typed at the top of the window, what suits it, and what is chosen of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.instrument import SearchHit
from watcher.language import tr
from watcher.ui.palette.entries import Entry, action_entries, alert_entries, hit_entries, symbol_entries
from watcher.ui.palette.field import SearchField
from watcher.ui.palette.ranking import Found, Indexed, index, ranked
from watcher.ui.palette.results import Results
from watcher.ui.theme import Theme
from watcher.ui.words import clean

DEBOUNCE_MS = 300
FEWEST_LETTERS = 2
_LONGEST_SAID = 40


class Palette(QObject):
    """Finds symbols, actions, alerts and settings; what nobody here knows is looked up at the source."""

    chosen = Signal(object, bool)
    """An Entry, and whether the user wants to edit it."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        field: SearchField,
        menus: Iterable[QMenu],
        settings: Iterable[Entry],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._field = field
        self._menus = tuple(menus)
        self._settings = tuple(settings)
        self._indexed: tuple[Indexed, ...] = ()
        self._found = Found((), is_sure=True)
        self._reply: Reply | None = None
        self._before: QWidget | None = None
        self._is_open = False
        self._results = Results(theme, window)
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._pause.timeout.connect(self._look_up)
        field.opened.connect(self._on_opened)
        field.closed.connect(self.close)
        field.stepped.connect(self._on_stepped)
        field.entered.connect(self._on_entered)
        field.textEdited.connect(self._on_edited)
        self._results.clicked.connect(self._on_clicked)
        window.installEventFilter(self)

    @Slot()
    def open(self) -> None:
        """Let the user type; what is typed already is marked."""
        self._remember_focus()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._on_opened()

    @Slot()
    def close(self) -> None:
        """Put everything away, and give the keys back to who had them."""
        if not self._is_open:
            return
        self._is_open = False
        self._forget()
        self._field.clear()
        self._results.hide()
        self._indexed = ()
        before, self._before = self._before, None
        if self._field.hasFocus() and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.clearFocus()

    @override
    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        """Stay below the field when the window changes its size."""
        if self._is_open and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    # ---- finding

    @Slot()
    def _on_opened(self) -> None:
        if self._is_open:
            return
        self._remember_focus()
        self._is_open = True
        session = self._session
        self._indexed = index(
            chain(
                symbol_entries(session),
                action_entries(self._menus),
                alert_entries(session),
                self._settings,
            )
        )
        self._find()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        if self._is_open:
            self._find()
        else:
            self._on_opened()

    def _find(self) -> None:
        self._forget()
        typed = self._field.text().strip()
        self._found = ranked(self._indexed, typed)
        if self._found.is_sure:
            self._show(self._found.entries, "")
        elif len(typed) < FEWEST_LETTERS:
            self._show(self._found.entries, tr("Nothing here is called “{typed}”.").format(typed=typed))
        else:
            self._show(self._found.entries, tr("Looking up “{short}” …").format(short=_short(typed)))
            self._pause.start()

    @Slot()
    def _look_up(self) -> None:
        self._reply = self._session.search(self._field.text().strip())
        self._reply.done.connect(self._on_hits)
        self._reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_hits(self, hits: tuple[SearchHit, ...]) -> None:
        self._reply = None
        watched = {symbol for one in self._session.watchlists for symbol in one.symbols}
        entries = (*hit_entries(hits, watched), *self._found.entries)
        typed = _short(self._field.text())
        self._show(
            entries,
            ""
            if entries
            else tr("Nothing is called “{typed}”. Try a ticker, a name or an ISIN.").format(typed=typed),
        )

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self._show(self._found.entries, error.sentence)

    def _show(self, entries: tuple[Entry, ...], said: str) -> None:
        self._results.show_entries(entries, said)
        self._place()

    def _forget(self) -> None:
        self._pause.stop()
        if self._reply is not None:
            self._reply.cancel()
            self._reply = None

    # ---- choosing

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        if self._is_open:
            self._results.move_by(step)
        else:
            self._on_opened()

    @Slot(bool)
    def _on_entered(self, edit: bool) -> None:  # noqa: FBT001 - the signal's argument
        entry = self._results.marked if self._is_open else None
        if entry is not None:
            self.close()
            self.chosen.emit(entry, edit)

    @Slot(QModelIndex)
    def _on_clicked(self, at: QModelIndex) -> None:
        self._results.mark(at.row())
        self._on_entered(edit=False)

    # ---- place and focus

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self._field:
            self._before = focused

    def _place(self) -> None:
        window = self._field.window()
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        self._results.place(corner, self._field.width(), window.contentsRect())


def _short(text: str) -> str:
    return clean(text, _LONGEST_SAID)
