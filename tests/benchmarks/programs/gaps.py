"""How long an event loop was away: it should come round every few milliseconds."""

from __future__ import annotations

import time

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

BEAT_MS = 5


class Gaps(QObject):
    """Beats from `start` on, and keeps the longest time between two beats of a phase beyond what was due.

    `work_ms` is the most that the thread itself computed between two beats: what else the machine
    does is not in it.
    """

    beat = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = self.work_ms = 0.0
        self._worked_s = 0.0
        self.phase = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to measure."""
        self._since.start()
        self._worked_s = time.thread_time()
        self._timer.start()

    def begin(self, phase: str) -> None:
        """Forget what was; from now on this is measured."""
        self.phase = phase
        self.longest_ms = self.work_ms = 0.0
        self._since.start()
        self._worked_s = time.thread_time()

    def said(self, phase: str) -> dict[str, float]:
        """Both, under names of their own."""
        return {f"{phase}_gap_ms": self.longest_ms, f"{phase}_work_ms": self.work_ms}

    @Slot()
    def _on_beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._since.nsecsElapsed() / 1e6 - BEAT_MS)
        self._since.restart()
        worked_s = time.thread_time()
        self.work_ms = max(self.work_ms, (worked_s - self._worked_s) * 1000)
        self._worked_s = worked_s
        self.beat.emit()
