"""A movement that goes on for a while when the fingers have left the touchpad."""

from __future__ import annotations

import math
from collections import deque

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

_STEP_MS = 16
_FADE_MS = 325.0
"""After this time a third of the speed is left."""
_WINDOW_MS = 80.0
"""How far back the speed is measured: what was before that, was another movement."""
_SLOWEST = 0.05
"""Pixels in a millisecond; slower movements do not go on."""
_STOPS_AT = 0.01


class Glide(QObject):
    """Feed it the movement; after `release` it emits what is left of it, ever slower."""

    moved = Signal(float)
    """So many pixels further."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._moves: deque[tuple[float, float]] = deque()
        self._speed = 0.0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_step)

    @property
    def is_moving(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def feed(self, pixels: float) -> None:
        """The fingers have moved."""
        self.stop()
        self._moves.append((self._now(), pixels))

    def release(self) -> None:
        """They are gone: go on, if they were fast."""
        now = self._now()
        moves = [(at, pixels) for at, pixels in self._moves if now - at <= _WINDOW_MS]
        self._moves.clear()
        if len(moves) > 1:
            self._speed = sum(pixels for _, pixels in moves[1:]) / max(1.0, now - moves[0][0])
            if abs(self._speed) >= _SLOWEST:
                self._at = now
                self._timer.start()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    @Slot()
    def _on_step(self) -> None:
        now = self._now()
        passed, self._at = now - self._at, now
        before = self._speed
        self._speed *= math.exp(-passed / _FADE_MS)
        # What lies between the two speeds, whatever time the step took.
        self.moved.emit((before - self._speed) * _FADE_MS)
        if abs(self._speed) < _STOPS_AT:
            self.stop()

    def _now(self) -> float:
        return self._clock.nsecsElapsed() / 1e6
