"""What became of the price after a fire: one hour, one day and five days of trading later (alerts.md §6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from watcher.domain.alerts.alert import AlertId, Firing
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay
from watcher.values import dataclass

_HOUR = timedelta(hours=1)


class Horizon(StrEnum):
    """How long after a fire its price is looked at again, in time of trading."""

    HOUR = "1h"
    DAY = "1d"
    DAYS = "5d"

    @property
    def days(self) -> int:
        """How many trading days later; 0 for the hour."""
        return {Horizon.HOUR: 0, Horizon.DAY: 1, Horizon.DAYS: 5}[self]


@dataclass(frozen=True, slots=True)
class LaterPrice:
    """The price at one horizon of a fire, in the shares of that day; None where it could not be had."""

    horizon: Horizon
    due_at: datetime
    price: Decimal | None = None
    at: datetime | None = None
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class FireRecord:
    """A fire by its number on disk, and what became of the price."""

    number: int
    firing: Firing
    later: Mapping[Horizon, LaterPrice]

    def change(self, horizon: Horizon) -> float | None:
        """How far the price went on from the fire's, as a ratio; None while it is not known."""
        later, before = self.later.get(horizon), self.firing.price
        if later is None or later.price is None or not before:
            return None
        return float(later.price / before) - 1

    def gain(self, horizon: Horizon) -> float | None:
        """The same in the direction of the fire: positive where the price went on its way."""
        change = self.change(horizon)
        return None if change is None else -change if self.firing.direction == "down" else change


@dataclass(frozen=True, slots=True)
class Worth:
    """What the fires of one alert were worth: of each horizon how many are known, and how they went on."""

    alert: AlertId
    symbol: Symbol
    firing: Firing
    """The last one."""
    fires: int
    known: Mapping[Horizon, int]
    went_on: Mapping[Horizon, int]
    gain: Mapping[Horizon, float | None]
    """The mean, in the direction of each fire, as a ratio."""


def due_at(table: SessionTable, at: datetime, horizon: Horizon) -> datetime | None:
    """When the price is to be looked at: after so much trading; None beyond the known calendar.

    A fire outside the regular session counts as one at the border it is nearest to in time to come.
    """
    day = table.day_at(at)
    if day is None or at >= day.close:
        day = table.next_day(at.date() if day is None else day.date)
        at = day.open if day is not None else at
    if day is None:
        return None
    at = max(at, day.open)
    for _ in range(horizon.days):
        following = table.next_day(day.date)
        if following is None:
            return None
        at, day = min(following.open + (at - day.open), following.close), following
    return _an_hour_on(table, day, at) if horizon is Horizon.HOUR else at


def _an_hour_on(table: SessionTable, day: TradingDay, at: datetime) -> datetime | None:
    """One hour of trading later: what is left of a day goes on in the next, lunch does not count."""
    left = _HOUR
    if day.break_start is not None and day.break_end is not None:
        if day.break_start <= at < day.break_end:
            at = day.break_end
        if at < day.break_start < at + left:
            left -= day.break_start - at
            at = day.break_end
    if at + left <= day.close:
        return at + left
    following = table.next_day(day.date)
    return None if following is None else following.open + (left - (day.close - at))


def worth(records: Iterable[FireRecord]) -> tuple[Worth, ...]:
    """One row per alert, the most worthwhile first, those of which nothing is known last."""
    by_alert: dict[AlertId, list[FireRecord]] = {}
    for record in records:
        by_alert.setdefault(record.firing.alert, []).append(record)
    rows = [_worth(found) for found in by_alert.values()]
    return tuple(sorted(rows, key=_rank))


def _worth(records: Sequence[FireRecord]) -> Worth:
    newest = max(records, key=lambda record: record.number).firing
    gains = {
        horizon: [gain for record in records if (gain := record.gain(horizon)) is not None]
        for horizon in Horizon
    }
    return Worth(
        alert=newest.alert,
        symbol=newest.symbol,
        firing=newest,
        fires=len(records),
        known={horizon: len(found) for horizon, found in gains.items()},
        went_on={horizon: sum(gain > 0 for gain in found) for horizon, found in gains.items()},
        gain={horizon: sum(found) / len(found) if found else None for horizon, found in gains.items()},
    )


def _rank(row: Worth) -> tuple[bool, float, str]:
    known = next((gain for horizon in reversed(Horizon) if (gain := row.gain[horizon]) is not None), None)
    return known is None, -(known or 0.0), row.alert
