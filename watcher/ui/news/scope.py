"""Whose news are shown: the selected symbol's, those of the shown list, or of all that is held."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from PySide6.QtWidgets import QComboBox, QWidget

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.holdings import held_by_symbol


class Scope(Enum):
    """What a reader is interested in."""

    SELECTED = auto()
    LIST = auto()
    HELD = auto()


_NAMES = {
    Scope.SELECTED: tr("Selected symbol"),
    Scope.LIST: tr("Whole list"),
    Scope.HELD: tr("All holdings"),
}
_NOBODY = {
    Scope.SELECTED: tr("Select a symbol to see what was written about it."),
    Scope.LIST: tr("The list is empty."),
    Scope.HELD: tr("Nothing is held yet. What is written about it appears here once it is booked."),
}
_ABOUT = {Scope.SELECTED: "{symbol}", Scope.LIST: tr("this list"), Scope.HELD: tr("what you hold")}


class ScopeBox(QComboBox):
    """Lets the reader choose, and knows who is meant by it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(tr("News of"))
        self.addItems(list(_NAMES.values()))

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        return tuple(_NAMES)[max(0, self.currentIndex())]

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Whose news those are."""
        session = self._session
        match self.scope:
            case Scope.SELECTED:
                return (session.selected,) if session.selected else ()
            case Scope.LIST:
                return session.shown.symbols if session.shown else ()
            case Scope.HELD:
                return tuple(sorted(held_by_symbol(session.positions.values())))

    @property
    def note(self) -> str:
        """The same in a word or two."""
        match self.scope:
            case Scope.SELECTED:
                return words.clean(self._session.selected or "")
            case Scope.LIST:
                return words.clean(self._session.shown.name) if self._session.shown else ""
            case Scope.HELD:
                return tr("holdings")

    def nothing(self, wanted: str, day: date | None) -> str:
        """Why there is nothing that contains these words, or of this day, or at all."""
        scope = self.scope
        if not self.symbols:
            return _NOBODY[scope]
        if wanted:
            return tr("Nothing stored contains “{text}”.").format(text=words.clean(wanted, 60))
        about = _ABOUT[scope].format(symbol=self.note)
        if day is not None:
            return tr("Nothing stored about {about} from {long}.").format(about=about, long=dates.long(day))
        if scope is Scope.HELD:
            return tr("Nothing stored about {about} yet. Ctrl+F5 asks about all of it.").format(about=about)
        return tr(
            "Nothing stored about {about} yet. The selected symbol is asked about every ten minutes."
        ).format(about=about)
