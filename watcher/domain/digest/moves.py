"""How far each symbol of a list went in a week, and which went best and worst."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np

from watcher.domain.bars import Bars
from watcher.domain.big_days import days_of
from watcher.domain.digest.week import Week
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

SHOWN = 3


@dataclass(frozen=True, slots=True)
class WeekMove:
    """The last close of a week against the last one before it, as a ratio; `day` is that of the last."""

    symbol: Symbol
    name: str
    currency: str
    places: int
    before: float
    close: float
    day: date

    @property
    def ratio(self) -> float:
        """0.05 is a rise of 5 %."""
        return self.close / self.before - 1


@dataclass(frozen=True, slots=True)
class ListWeek:
    """The best (falling) and the worst (rising) of a list, none in both; the mean of all that are known.

    `unknown` are those of which the closes that it takes are not stored.
    """

    name: str
    best: tuple[WeekMove, ...]
    worst: tuple[WeekMove, ...]
    mean: float | None
    known: int
    unknown: tuple[Symbol, ...] = ()


def closes_of_week(bars: Bars, zone: str, week: Week) -> tuple[float, float, date] | None:
    """The last close before the week, the last one in it and its day; None where either is missing."""
    days = days_of(bars, zone)
    usable = np.isfinite(bars.close) & (bars.close > 0)
    days, closes = days[usable], bars.close[usable]
    first = int(np.searchsorted(days, week.first.toordinal()))
    after = int(np.searchsorted(days, week.last.toordinal(), side="right"))
    if first in (0, after):
        return None
    return float(closes[first - 1]), float(closes[after - 1]), date.fromordinal(int(days[after - 1]))


def list_week(name: str, moves: Iterable[WeekMove], unknown: Iterable[Symbol] = ()) -> ListWeek:
    """Pick the best and the worst; of a short list each stands once."""
    ordered = sorted(moves, key=lambda one: (-one.ratio, one.symbol))
    best = ordered[: min(SHOWN, (len(ordered) + 1) // 2)]
    worst = ordered[len(best) :][::-1][:SHOWN]
    mean = float(np.mean([one.ratio for one in ordered])) if ordered else None
    return ListWeek(name, tuple(best), tuple(worst), mean, len(ordered), tuple(unknown))
