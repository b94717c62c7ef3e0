"""The value of a portfolio day by day, as columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

import numpy as np

from watcher.domain.portfolio.prices import Closes, Floats, Ordinals, PriceBook
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.securities import SecurityId, Split
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.values import dataclass

_TRADES = frozenset((Kind.BUY, Kind.SELL, Kind.DELIVERY_IN, Kind.DELIVERY_OUT))


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """One row a day from the start's to the end's, both in.

    `days` are proleptic ordinals, `values` those at the close, `flows_in` and `flows_out` what came from
    outside and went there on the day (none on the first: its flows are out of the period).
    """

    days: Ordinals
    values: Floats
    flows_in: Floats
    flows_out: Floats


def value_of_units(
    security: SecurityId,
    moves: Sequence[tuple[int, Decimal]],
    days: Ordinals,
    prices: PriceBook,
    splits: Iterable[Split],
    trades: Iterable[Transaction],
) -> tuple[Floats, str]:
    """The value of what was held at each day's close, and the currency that it is in.

    Before the first price there is, the trades themselves say what a unit was worth.
    """
    later = [(split.day.toordinal(), float(split.ratio)) for split in splits if split.security == security]
    at = np.array([day for day, _ in moves], dtype=np.int64)
    units = np.array([float(quantity) for _, quantity in moves])
    held = stepped(at, units * split_factors(at, later), days)
    points = prices.points(security)
    own = _trade_points(trades, later, points)
    unit_values = filled(own if len(own.days) else points, days)
    return held * unit_values, points.currency


def _trade_points(trades: Iterable[Transaction], later: list[tuple[int, float]], points: Closes) -> Closes:
    """The prices, with those of trades in front of the first of them."""
    first = int(points.days[0]) if len(points.days) else None
    found: dict[int, float] = {}
    for one in trades:
        day = one.at.toordinal()
        if one.kind not in _TRADES or not one.quantity or (first is not None and day >= first):
            continue
        value = float(one.gross / one.quantity)
        factor = float(split_factors(np.array([day]), later)[0])
        found[day] = value / factor
    if not found:
        return points
    ordered = sorted(found)
    return Closes(
        np.concatenate((np.array(ordered, dtype=np.int64), points.days)),
        np.concatenate((np.array([found[day] for day in ordered]), points.values)),
        points.currency,
    )


def split_factors(days: Ordinals, splits: Iterable[tuple[int, float]]) -> Floats:
    """How many units of today one of each of these days is."""
    factors = np.ones(len(days))
    for day, ratio in splits:
        factors[days < day] *= ratio
    return factors


def stepped(at: Ordinals, amounts: Floats, days: Ordinals) -> Floats:
    """What has come together by the close of each day; what came before the first counts from the first."""
    steps = np.zeros(len(days))
    if len(at):
        places = np.clip(at - days[0], 0, len(days))
        inside = places < len(days)
        np.add.at(steps, places[inside], amounts[inside])
    return np.cumsum(steps)


def filled(points: Closes, days: Ordinals) -> Floats:
    """The newest price up to each day; before the first one, the first one; 0 where there is none at all."""
    if not len(points.days):
        return np.zeros(len(days))
    places = np.searchsorted(points.days, days, side="right") - 1
    return np.asarray(points.values[np.maximum(places, 0)], dtype=np.float64)


def rates_by_day(rates: Rates, currency: str, target: str, days: Ordinals) -> Floats:
    """The exchange rate of each day; before the first one the first one, 0 where there is none at all."""
    if currency == target:
        return np.ones(len(days))
    found = (rates.on(currency, target, date.fromordinal(day)) for day in days.tolist())
    values = np.array([float(one.value) if one is not None else np.nan for one in found])
    known = np.flatnonzero(~np.isnan(values))
    if not len(known):
        return np.zeros(len(days))
    values[: known[0]] = values[known[0]]
    return values


def money_by_day(
    moved: Mapping[str, Sequence[tuple[int, Decimal]]], days: Ordinals, rates: Rates, report: str
) -> Floats:
    """The money in all accounts at each day's close, in the report's currency."""
    total = np.zeros(len(days))
    for currency, steps in moved.items():
        at = np.array([day for day, _ in steps], dtype=np.int64)
        amounts = np.array([float(amount) for _, amount in steps])
        total += stepped(at, amounts, days) * rates_by_day(rates, currency, report, days)
    return total
