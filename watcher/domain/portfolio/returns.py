"""Returns, volatility and drawdown, from a course of values and flows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import numpy as np

from watcher.domain.portfolio.course import Course
from watcher.domain.portfolio.prices import Floats, Ordinals
from watcher.language import tr
from watcher.values import dataclass

TRADING_DAYS: Final = 252
YEAR_DAYS: Final = 365
_WEEKEND: Final = 5
_LEAST: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Drawdown:
    """The deepest fall of an index below its last high (`ratio` is 0 or below), and the way back.

    `longest_days` is the longest time below a high, which may be another fall's.
    """

    ratio: float = 0.0
    high: date | None = None
    low: date | None = None
    recovered: date | None = None
    longest_days: int = 0


@dataclass(frozen=True, slots=True)
class Irr:
    """A rate a year, or why there is none; `days` is from the first flow to the last."""

    rate: float | None
    notice: str = ""
    days: int = 0


def daily_returns(course: Course) -> Floats:
    """R = (value + out) / (value before + in) − 1, from the second day on; 0 where nothing is invested.

    A charge that is paid from outside while nothing is held is no loss of all that there is.
    """
    invested = course.values[:-1] + course.flows_in[1:]
    kept = course.values[1:] + course.flows_out[1:]
    is_held = (course.values[:-1] > _LEAST) | (kept > _LEAST)
    is_invested = (invested > _LEAST) & is_held
    ratios = np.divide(kept, invested, out=np.ones(len(invested)), where=is_invested)
    return np.asarray(ratios - 1.0, dtype=np.float64)


def index_of(returns: Floats) -> Floats:
    """The returns chained, from 1 on the first day."""
    return np.concatenate((np.ones(1), np.cumprod(1.0 + returns)))


def volatility(returns: Floats, days: Ordinals) -> float | None:
    """The spread of the returns of trading days (Monday to Friday), a year; None for fewer than two."""
    weekdays = (days[1:] + 6) % 7 < _WEEKEND  # the first day of the first year was a Monday
    traded = returns[weekdays]
    if len(traded) < 2:  # noqa: PLR2004 (a spread needs two)
        return None
    return float(np.std(traded, ddof=1) * np.sqrt(TRADING_DAYS))


def drawdown(index: Floats, course: Course) -> Drawdown:
    """The maximum drawdown of a course's index, with its length and recovery.

    It begins at the first close with something to lose: what a purchase costs is no fall from a high.
    """
    days = course.days
    below = below_high(index, course)
    low = int(np.argmin(below))
    if not below[low]:
        return Drawdown()
    high = int(np.flatnonzero(below[: low + 1] == 0)[-1])
    after = np.flatnonzero(below[low:] == 0)
    back = date.fromordinal(int(days[low + after[0]])) if len(after) else None
    return Drawdown(
        float(below[low]),
        date.fromordinal(int(days[high])),
        date.fromordinal(int(days[low])),
        back,
        _longest(below < 0),
    )


def below_high(index: Floats, course: Course) -> Floats:
    """How far an index is below its last high on each day since something is held; 0 at a high."""
    held = np.flatnonzero(np.abs(course.values) > _LEAST)
    if len(held):
        index = np.concatenate((np.full(held[0], index[held[0]]), index[held[0] :]))
    highs = np.maximum.accumulate(index)
    below = index / np.where(highs > 0, highs, 1.0) - 1.0
    below[below > -_LEAST] = 0.0
    return np.asarray(below, dtype=np.float64)


def _longest(is_below: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> int:
    """The most days in a row."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], is_below.astype(np.int8), [0]))))
    return int(np.max(edges[1::2] - edges[::2])) if len(edges) else 0


def irr(dated: Sequence[tuple[date, float]]) -> Irr:
    """The rate a year at which these flows are worth nothing; what is put in is negative.

    The start's value counts as put in, the end's as taken out.
    """
    flows = [(day, amount) for day, amount in dated if abs(amount) > _LEAST]
    if not flows:
        return Irr(None, tr("n/a: nothing was invested"))
    days = [day for day, _ in flows]
    if (max(day for day, _ in dated) - min(day for day, _ in dated)).days < 1:
        return Irr(None, tr("n/a: the period is under a day"))
    if min(days) == max(days):
        return Irr(None, tr("n/a: all flows lie within one day"))
    amounts = [amount for _, amount in flows]
    if min(amounts) > 0 or max(amounts) < 0:
        return Irr(None, tr("n/a: money went in one direction only"))
    import pyxirr

    try:
        rate = pyxirr.xirr(days, amounts)
    except pyxirr.InvalidPaymentsError:
        rate = None
    if rate is None or not np.isfinite(rate):
        return Irr(None, tr("n/a: no rate fits these flows"))
    return Irr(float(rate), days=(max(days) - min(days)).days)


def per_year(total: float, days: int) -> float | None:
    """A return over more than a year as one a year; a shorter one is never annualised."""
    if days < YEAR_DAYS or total <= -1.0:
        return None
    return float((1.0 + total) ** (YEAR_DAYS / days) - 1.0)


def over_days(rate: float, days: int) -> float:
    """What a rate a year comes to in so many days."""
    return float((1.0 + rate) ** (days / YEAR_DAYS) - 1.0)
