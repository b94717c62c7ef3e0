"""Time as the program is given it."""

import math
from datetime import UTC, datetime

from tests.making import OPEN
from watcher import clock
from watcher.clock import FixedClock, ScaledClock, SystemClock


def test_the_systems_clock_is_the_walls():
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)
    assert SystemClock().real_seconds(5) == 5


def test_a_fixed_clock_stands_still():
    assert FixedClock(OPEN).now() == FixedClock(OPEN).now() == OPEN
    assert math.isinf(FixedClock(OPEN).real_seconds(1))
    assert FixedClock(OPEN).real_seconds(0) == 0


def test_a_scaled_clock_runs_as_fast_as_it_is_told(monkeypatch):
    wall = iter([100.0, 100.0, 101.5])
    monkeypatch.setattr(clock.time, "monotonic", lambda: next(wall))
    scaled = ScaledClock(OPEN, 60)
    assert scaled.speed == 60
    assert scaled.now() == OPEN
    assert (scaled.now() - OPEN).total_seconds() == 90
    assert scaled.real_seconds(30) == 0.5
