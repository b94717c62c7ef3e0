"""How the window goes on after its first picture: in turns of the event loop, what is seen first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from watcher.ui.lazy import Importer, LazyPanel

_TURNS_TO_PAINT = 2
"""In the first a new panel shows what it showed the last time, in the second that has been painted."""


class Growth(QObject):
    """Has the panels built in their order, and each painted before anything else is done or imported.

    What the window has beside them is made when the first of them, the chart, is on the screen.
    """

    panel_wanted = Signal()
    """The next panel has been imported, and is to be built."""
    piece_wanted = Signal()
    """A piece of what is not in the first picture is to be made; `go_on` says that it is."""
    settled = Signal()
    """The panel is painted, and nothing is being imported."""

    def __init__(self, panels: Sequence[LazyPanel], parent: QObject) -> None:
        super().__init__(parent)
        self._has_panels = bool(panels)
        self._is_furnished = False
        self._turns = 0
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._on_turn)
        self._importer = Importer(panels)
        self._importer.imported.connect(self._on_imported, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._importer.abandon)

    def begin(self) -> None:
        """The window has been painted."""
        if self._has_panels:
            self._importer.start()
        else:
            self._turn.start(0)

    def go_on(self, *, is_furnished: bool) -> None:
        """The piece is made; it may have been the last."""
        self._is_furnished = is_furnished
        self._turn.start(0)

    def stop(self) -> None:
        """Begin nothing any more: the program ends."""
        self._turn.stop()
        self._importer.stop()

    @Slot()
    def _on_imported(self) -> None:
        self._turns = _TURNS_TO_PAINT
        self.panel_wanted.emit()
        self._turn.start(0)

    @Slot()
    def _on_turn(self) -> None:
        if self._turns:
            self._turns -= 1
            self._turn.start(0)
        elif not self._is_furnished:
            self.piece_wanted.emit()
        else:
            self.settled.emit()
            self._importer.go_on()
