"""Moments as the alert panel writes them, by the user's own clock."""

from __future__ import annotations

from datetime import datetime

from watcher.domain import dates
from watcher.ui import words


def time_of_day(at: datetime, now: datetime) -> str:
    """The time; to the second today, with the day on other days."""
    if words.is_today(at, now):
        return words.time(at, seconds=True)
    return f"{day(at)} {words.time(at)}"


def until(at: datetime, now: datetime) -> str:
    """A moment that was chosen, not measured: nobody chooses seconds."""
    return words.time(at) if words.is_today(at, now) else f"{day(at)} {words.time(at)}"


def day(at: datetime) -> str:
    """“Thu 16 Nov”."""
    local = words.formats().own(at)
    return dates.with_weekday(local)
