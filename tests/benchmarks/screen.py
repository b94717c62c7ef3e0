"""Offscreen windows of one size, whose frames are forced and made sure of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

WIDTH, HEIGHT = 1280, 720


def application() -> QApplication:
    """The one application of this process."""
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["benchmarks"])


class PaintWatch(QObject):
    """Says that a widget has painted, once all that was to be painted with it has been, too."""

    painted = Signal()
    _begun = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.paints = 0
        self._begun.connect(self.painted, Qt.ConnectionType.QueuedConnection)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.paints += 1
            self._begun.emit()
        return super().eventFilter(watched, event)


class Screen(QObject):
    """Shows one window and paints it when told, not when the event loop finds time."""

    def __init__(self, window: QWidget, canvas: QWidget) -> None:
        super().__init__()
        self._window = window
        self._watch = PaintWatch(canvas)
        window.resize(WIDTH, HEIGHT)
        loop = QEventLoop()
        self._watch.painted.connect(loop.quit)
        window.show()
        if not self._watch.paints:
            loop.exec()

    def frame(self, change: Callable[[], object]) -> None:
        """Make a change, let all that follows from it happen, and paint it; never without a paint."""
        before = self._watch.paints
        change()
        # What was posted (a scene tells its views so), then what is dirty.
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        # What painting posts belongs to this frame: left lying, it would be counted as the next chart's.
        QCoreApplication.sendPostedEvents()
        if self._watch.paints == before:
            raise RuntimeError(f"{type(self._window).__name__} painted nothing")
