"""Where the demo market's time starts: a scenario, or the middle of a US session."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from watcher.clock import ScaledClock
from watcher.domain.errors import InputError

PICTURE_INSTANT = datetime(2023, 11, 24, 18, 40, tzinfo=UTC)
"""40 minutes after the close of a half-day: what pictures of the demo market show."""

_LATE_MORNING = time(11, 30)
_NEW_YORK = ZoneInfo("America/New_York")
_TUESDAY, _THURSDAY = 2, 4
_NOVEMBER = 11
_FOURTH_WEEK = range(22, 29)
_FIXED_HOLIDAYS = frozenset({(1, 1), (6, 19), (7, 4), (12, 25)})


SCENARIOS = {
    # 15 to 24 November 2023: BABA falls 9.1 % on news about its cloud, and a half-day after a holiday.
    "november-2023": datetime(2023, 11, 15, 14, 20, tzinfo=UTC),
    # 7 to 11 June 2024: NVDA splits 10-for-1 over a weekend.
    "split-2024": datetime(2024, 6, 7, 19, 30, tzinfo=UTC),
}
"""Stretches of the demo market's history to live through, by when each begins."""


def demo_clock(scenario: str | None, speed: float, real_now: datetime) -> ScaledClock:
    """A clock for the demo market, `speed` times as fast as the wall's.

    Without a scenario it is 11:30 in New York on a trading day of this week or the
    last. Raises InputError for a scenario that does not exist or a speed that is not above zero.
    """
    if not 0 < speed < float("inf"):
        raise InputError(f"The demo market cannot run at a speed of {speed:g}.", "Give a number above 0.")
    if scenario is None:
        return ScaledClock(_in_session(real_now), speed)
    if scenario not in SCENARIOS:
        raise InputError(
            f"There is no scenario “{scenario}”.", f"The demo market knows: {', '.join(sorted(SCENARIOS))}."
        )
    return ScaledClock(SCENARIOS[scenario], speed)


def _in_session(real_now: datetime) -> datetime:
    on = real_now.astimezone(_NEW_YORK).date()
    while not _surely_trades(on):
        on -= timedelta(days=1)
    return datetime.combine(on, _LATE_MORNING, _NEW_YORK).astimezone(UTC)


def _surely_trades(on: date) -> bool:
    """Whether New York trades that day, told without its calendar.

    Reading the calendar takes seconds, and the clock is needed before there is a window.
    In the middle of the week the exchange's own rules leave Thanksgiving and the fixed dates only.
    """
    is_thanksgiving = on.month == _NOVEMBER and on.isoweekday() == _THURSDAY and on.day in _FOURTH_WEEK
    return (
        _TUESDAY <= on.isoweekday() <= _THURSDAY
        and not is_thanksgiving
        and (on.month, on.day) not in _FIXED_HOLIDAYS
    )
