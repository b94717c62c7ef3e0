"""How the window goes on after its first picture: in turns of the event loop, what is seen first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from watcher.ui.frame import Frame
from watcher.ui.lazy import Importer
from watcher.ui.panels import WATCHLIST
from watcher.ui.tab_order import set_tab_order

if TYPE_CHECKING:
    from watcher.ui.furniture import Furniture
    from watcher.ui.palette.entries import Entry

_TURNS_TO_PAINT = 2
"""In the first a new panel shows what it showed the last time, in the second that has been painted."""


class Growth(QObject):
    """Builds the panels in their order, and has each painted before anything else is done or imported.

    What the window has beside them is made when the first of them, the chart, is on the screen.
    """

    panel_built = Signal()
    """There is another panel, not yet painted."""
    grew = Signal()
    """A panel has been built and painted, and nothing is being imported."""
    built = Signal()
    """Every panel is there, and all of the window."""

    def __init__(self, frame: Frame, window: QMainWindow, *, remembers: bool) -> None:
        super().__init__(window)
        self._frame = frame
        self._remembers = remembers
        self._is_built = self._is_furnished = False
        self._furniture: Furniture | None = None
        self._turns = 0
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._on_turn)
        slow = frame.panels.slow
        self._importer = Importer(slow)
        self._has_slow = bool(slow)
        self._importer.imported.connect(self._on_imported, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._importer.abandon)

    @property
    def is_built(self) -> bool:
        """Whether every panel is there, and all of the window."""
        return self._is_built

    def build_list(self) -> None:
        """Build the list, and what else comes with it."""
        panels = self._frame.panels
        if WATCHLIST.name not in panels:
            panels.build(at_once=True, remember=self._remembers)
            panels[WATCHLIST.name].setFocus()

    def furnish(self) -> None:
        """Have everything there but the panels that are slow to import."""
        self._build_late_list()
        while not self._is_furnished:
            self._make_piece()

    def build(self) -> None:
        """Have everything there."""
        if not self._is_built:
            self.furnish()
            self._frame.panels.build(at_once=False, remember=self._remembers)
            self._take_in()

    def _build_late_list(self) -> None:
        """Build the list where the window was empty at first, and be laid out as if it had not been."""
        if WATCHLIST.name not in self._frame.panels:
            self.build_list()
            self._frame.panels.docks.share_left(self._window)

    @Slot()
    def begin(self) -> None:
        """The window has been painted: go on by yourself."""
        self._build_late_list()
        if self._has_slow:
            self._importer.start()
        else:
            self._turn.start(0)

    @Slot()
    def set_tab_order(self) -> None:
        """Have the tab key go through what there is as it is read."""
        set_tab_order((*self._frame.top.buttons, *self._frame.panels.tab_stops))

    def end_full_screen(self) -> None:
        """Have the window be as it was before, if there is only one panel in it."""
        if self._is_furnished and self._furniture is not None:
            self._furniture.full_screen.end()

    def stop(self) -> None:
        """Begin nothing any more: the program ends."""
        self._turn.stop()
        self._importer.stop()

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())

    @Slot()
    def _on_imported(self) -> None:
        if not self._is_built:
            self._frame.panels.build(at_once=False, remember=self._remembers, most=1)
            self.panel_built.emit()
        self._turns = _TURNS_TO_PAINT
        self._turn.start(0)

    @Slot()
    def _on_turn(self) -> None:
        if self._turns:
            self._turns -= 1
            self._turn.start(0)
        elif not self._is_furnished:
            self._make_piece()
            self._turn.start(0)
        else:
            self._take_in()
            self._importer.go_on()

    def _make_piece(self) -> None:
        """Make another piece of what is not in the first picture."""
        if self._furniture is None:
            from watcher.ui.furniture import Furniture

            self._furniture = Furniture(self._frame, self._window, remembers=self._remembers)
            self._furniture.chosen.connect(self._on_chosen)
        elif not self._furniture.go_on(self._window):
            self._is_furnished = True
            self.set_tab_order()

    def _take_in(self) -> None:
        """Have what new panels can do in the menus, with keys, and where the tab key stops."""
        if self._is_built:
            return
        self._is_built = self._frame.panels.is_whole
        self._frame.acts.adopt()
        self._frame.keys.share_out()
        self.set_tab_order()
        self.grew.emit()
        if self._is_built:
            self.built.emit()

    @Slot(object, bool)
    def _on_chosen(self, entry: Entry, edit: bool) -> None:  # noqa: FBT001 - the signal's argument
        """What the palette was opened for."""
        self.build()
        if self._furniture is not None:
            self._furniture.leads.follow(entry, edit=edit)
