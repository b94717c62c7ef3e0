"""Time as the program is given it: the wall's, a fixed instant, or a market's own."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Answers what time it is; nothing else in the program asks the system."""

    def now(self) -> datetime:
        """The current instant, aware, in UTC."""
        ...

    def real_seconds(self, seconds: float) -> float:
        """How long `seconds` of this clock take on the wall; infinite when it stands still."""
        ...


class SystemClock:
    """The wall's time."""

    def now(self) -> datetime:
        """The current instant."""
        return datetime.now(UTC)

    def real_seconds(self, seconds: float) -> float:
        """The same number."""
        return seconds


class FixedClock:
    """Always the same instant, for reports and pictures (`--now`)."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The fixed instant."""
        return self._at

    def real_seconds(self, seconds: float) -> float:
        """Never, for any time at all."""
        return float("inf") if seconds > 0 else 0.0


class ScaledClock:
    """A clock that started at `start` when it was made and runs `speed` times as fast as the wall's."""

    def __init__(self, start: datetime, speed: float = 1.0) -> None:
        self._start = start
        self._speed = speed
        self._origin = time.monotonic()

    @property
    def speed(self) -> float:
        """How many of its seconds pass in one of the wall's."""
        return self._speed

    def now(self) -> datetime:
        """The current instant of this clock."""
        return self._start + timedelta(seconds=(time.monotonic() - self._origin) * self._speed)

    def real_seconds(self, seconds: float) -> float:
        """How long `seconds` of this clock take on the wall."""
        return seconds / self._speed
