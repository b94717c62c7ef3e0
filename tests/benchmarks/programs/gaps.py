"""How long an event loop was away: it should come round every few milliseconds."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

BEAT_MS = 5


class Gaps(QObject):
    """Beats from `start` on, and keeps the longest time between two beats of a phase beyond what was due."""

    beat = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self.phase = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to measure."""
        self._since.start()
        self._timer.start()

    def begin(self, phase: str) -> None:
        """Forget what was; from now on this is measured."""
        self.phase = phase
        self.longest_ms = 0.0
        self._since.start()

    @Slot()
    def _on_beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._since.nsecsElapsed() / 1e6 - BEAT_MS)
        self._since.restart()
        self.beat.emit()
