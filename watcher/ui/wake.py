"""A timer that goes by the session's clock and never hurries."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from watcher.bridge.session import Session
from watcher.ui import words

SHORTEST_MS = 1_000
LONGEST_MS = 3_600_000
_LATE_MS = 5


def until_midnight(now: datetime) -> float:
    """How many seconds are left of the user's own day."""
    zone = words.formats().zone
    local = now.astimezone(zone).replace(tzinfo=None)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return ((midnight.astimezone() if zone is None else midnight.replace(tzinfo=zone)) - now).total_seconds()


class Wake(QObject):
    """Rings once after a while of the session's time, at most once a second of real time.

    What shows an age plans its next ring for the moment at which it will read differently:
    nothing is polled, and with a clock that stands still nothing rings.
    """

    rang = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.rang)

    @property
    def is_planned(self) -> bool:
        """Whether it will ring."""
        return self._timer.isActive()

    def plan(self, seconds: float | None) -> None:
        """Ring after `seconds` instead of what was planned before; None for not at all."""
        wait_ms = None if seconds is None else self._session.real_ms(max(0.0, seconds))
        if wait_ms is None or seconds is None or self._session.real_ms(1.0) is None:
            self._timer.stop()
        else:
            # A hair late, so that what is asked then reads differently indeed.
            self._timer.start(min(max(SHORTEST_MS, wait_ms + _LATE_MS), LONGEST_MS))

    def plan_within(self, seconds: float) -> None:
        """Ring after `seconds` unless it will ring before."""
        if not self._timer.isActive() or self._timer.remainingTime() > (self._session.real_ms(seconds) or 0):
            self.plan(seconds)
