"""Bars, subjects and colours for tests of the chart."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol
from watcher.ui.plotting.subject import Subject

NEW_YORK = ZoneInfo("America/New_York")
HONG_KONG = ZoneInfo("Asia/Hong_Kong")


def bars(closes, step_s=86_400, first=1_700_000_000, spread=1.0, volume=1_000.0, opens=None):
    """One bar a close; each opens where the one before closed, and reaches `spread` beyond both."""
    closes = np.asarray(closes, dtype=float)
    if opens is None:
        opens = np.concatenate((closes[:1], closes[:-1]))
    opens = np.asarray(opens, dtype=float)
    start = first + step_s * np.arange(len(closes))
    volumes = np.broadcast_to(np.asarray(volume, dtype=float), closes.shape)
    return Bars.of(
        start, opens, np.maximum(opens, closes) + spread, np.minimum(opens, closes) - spread, closes, volumes
    )


def walk(count, seed=1, **more):
    """A random walk that stays above zero."""
    closes = np.abs(100 + np.cumsum(np.random.default_rng(seed).normal(size=count))) + 5
    return bars(closes, **more)


def subject(interval=Interval.D1, places=2, zone=NEW_YORK):
    return Subject(Symbol("BABA"), interval, zone, places)


def local_starts(first, count, hour=9, minute=30, zone=NEW_YORK, weekdays_only=True):
    """The epoch seconds of one local time on so many days."""
    day, found = first, []
    while len(found) < count:
        if day.weekday() < 5 or not weekdays_only:
            found.append(int(datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).timestamp()))
        day += timedelta(days=1)
    return np.array(found, dtype=np.int64)


def rgb(image, x, y):
    return image.pixelColor(int(x), int(y)).name()


def colours_in_column(image, x, top, bottom):
    return [rgb(image, x, y) for y in range(int(top), int(bottom))]
