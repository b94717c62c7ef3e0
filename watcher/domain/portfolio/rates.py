"""Exchange rates by day: those written down, those of the source, and what follows from them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.money import major, parts_of_major
from watcher.domain.portfolio.securities import DatedRate
from watcher.values import dataclass

ONE = Decimal(1)
_BRIDGES = ("USD", "EUR")
"""Every currency is quoted against one of these."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A number, and the day that it is of."""

    value: Decimal
    day: date


@dataclass(frozen=True, slots=True)
class RateSeries:
    """Units of `target` for one of `currency`, by ascending days."""

    currency: str
    target: str
    days: Sequence[date]
    values: Sequence[Decimal]

    def on(self, day: date) -> Dated | None:
        """The rate of that day, or of the last one before it."""
        at = bisect_right(self.days, day)
        return Dated(self.values[at - 1], self.days[at - 1]) if at else None


class Rates:
    """Answers for any pair: the pair itself, turned round, or over the dollar or the euro. Never 1:1.

    Where several series have a rate, the one of the newest day counts; of the same day the earlier series.
    """

    def __init__(self, series: Iterable[RateSeries] = ()) -> None:
        self._series: dict[tuple[str, str], list[RateSeries]] = {}
        for one in series:
            if one.days:
                self._series.setdefault((one.currency, one.target), []).append(one)
        self._live: dict[tuple[str, str], Dated] = {}
        self._known: dict[tuple[str, str, date], Dated | None] = {}

    def hear(self, currency: str, target: str, rate: Dated) -> None:
        """What the source says now; it counts from its day on."""
        self._live[currency, target] = rate
        self._known = {key: known for key, known in self._known.items() if key[2] < rate.day}

    def on(self, currency: str, target: str, day: date) -> Dated | None:
        """Units of `target` for one of `currency`, minor units included; None where nobody has said."""
        key = (currency, target, day)
        if key not in self._known:
            self._known[key] = self._with_units(currency, target, day)
        return self._known[key]

    def _with_units(self, currency: str, target: str, day: date) -> Dated | None:
        found = self._find(major(currency), major(target), day)
        if found is None:
            return None
        return Dated(found.value * parts_of_major(target) / parts_of_major(currency), found.day)

    def _find(self, currency: str, target: str, day: date) -> Dated | None:
        if currency == target:
            return Dated(ONE, day)
        if (direct := self._either_way(currency, target, day)) is not None:
            return direct
        ways = (self._over(bridge, currency, target, day) for bridge in _BRIDGES)
        return max((way for way in ways if way is not None), key=lambda way: way.day, default=None)

    def _over(self, bridge: str, currency: str, target: str, day: date) -> Dated | None:
        if bridge in {currency, target}:
            return None
        first = self._either_way(currency, bridge, day)
        second = self._either_way(bridge, target, day)
        if first is None or second is None:
            return None
        return Dated(first.value * second.value, min(first.day, second.day))

    def _either_way(self, currency: str, target: str, day: date) -> Dated | None:
        best: Dated | None = None
        for pair, turned in (((currency, target), False), ((target, currency), True)):
            live = self._live.get(pair)
            heard = [live] if live is not None and live.day <= day else []
            for found in (*heard, *(series.on(day) for series in self._series.get(pair, ()))):
                if found is not None and found.value and (best is None or found.day > best.day):
                    best = Dated(ONE / found.value, found.day) if turned else found
        return best


def written_rates(rates: Iterable[DatedRate]) -> list[RateSeries]:
    """Rates by hand or from files, as series."""
    by_pair: dict[tuple[str, str], dict[date, Decimal]] = {}
    for one in rates:
        by_pair.setdefault((one.currency, one.target), {})[one.day] = one.rate
    return [series_of(*pair, found) for pair, found in by_pair.items()]


def series_of(currency: str, target: str, found: Mapping[date, Decimal]) -> RateSeries:
    """A series out of rates in any order."""
    days = sorted(found)
    return RateSeries(currency, target, days, [found[day] for day in days])
