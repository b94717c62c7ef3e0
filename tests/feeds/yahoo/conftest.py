"""A quick market day for the feed's tests: the imitation of Yahoo on a clock that runs faster."""

import datetime as dt

import pytest

from tests.feeds.yahoo.watching import SPEED
from tests.yahoo.fixtures import yahoo, yahoo_certificates, yahoo_env
from watcher.clock import ScaledClock

__all__ = ["yahoo", "yahoo_certificates", "yahoo_env"]


@pytest.fixture
def yahoo_clock():
    """Wednesday 18 November 2026, 15:30 UTC and on: New York is open, Hong Kong is closed."""
    return ScaledClock(dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC), SPEED)
