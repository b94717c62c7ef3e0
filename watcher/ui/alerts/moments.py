"""Moments as the alert panel writes them, in the user's own zone."""

from __future__ import annotations

from datetime import datetime, timedelta


def time_of_day(at: datetime, now: datetime) -> str:
    """The time; to the second today, with the day on other days."""
    local = at.astimezone()
    return f"{local:%H:%M:%S}" if is_today(at, now) else f"{day(at)} {local:%H:%M}"


def until(at: datetime, now: datetime) -> str:
    """A moment that was chosen, not measured: nobody chooses seconds."""
    local = at.astimezone()
    return f"{local:%H:%M}" if is_today(at, now) else f"{day(at)} {local:%H:%M}"


def day(at: datetime) -> str:
    """“Thu 16 Nov”."""
    local = at.astimezone()
    return f"{local:%a} {local.day} {local:%b}"


def is_today(at: datetime, now: datetime) -> bool:
    """Whether it is the user's own day."""
    return at.astimezone().date() == now.astimezone().date()


def until_midnight(now: datetime) -> float:
    """How many seconds are left of the user's own day."""
    local = now.astimezone().replace(tzinfo=None)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return (midnight.astimezone() - now).total_seconds()
