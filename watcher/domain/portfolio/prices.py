"""What a unit was worth on a day: by hand, by the source's closes, or now by its quote."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from watcher.domain.portfolio.securities import DatedPrice, SecurityId, Split
from watcher.values import dataclass

Ordinals = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Price:
    """In `currency` a unit, as it was traded on `day`."""

    value: Decimal
    day: date
    currency: str


@dataclass(frozen=True, slots=True, eq=False)
class Closes:
    """The source's daily closes: days as proleptic ordinals, ascending, and prices in units of today.

    Sources adjust their closes for splits: each is what a share of today cost then.
    """

    days: Ordinals
    values: Floats
    currency: str

    @classmethod
    def none(cls, currency: str) -> Closes:
        """No closes."""
        return cls(np.empty(0, dtype=np.int64), np.empty(0), currency)


Loader = Callable[[SecurityId], Closes | None]


class PriceBook:
    """Answers with the newest price up to a day; of the same day a quote, then one by hand, then a close.

    `closes` is asked once for each security, when its prices are first needed.
    """

    def __init__(
        self,
        written: Iterable[DatedPrice],
        splits: Iterable[Split],
        currencies: Callable[[SecurityId], str],
        closes: Loader,
    ) -> None:
        self._currency = currencies
        self._load = closes
        self._closes: dict[SecurityId, Closes] = {}
        self._quotes: dict[SecurityId, Price] = {}
        self._written: dict[SecurityId, tuple[list[int], list[Decimal]]] = {}
        for one in sorted(written, key=lambda price: price.day):
            days, values = self._written.setdefault(one.security, ([], []))
            days.append(one.day.toordinal())
            values.append(one.price)
        self._splits: dict[SecurityId, list[tuple[int, Decimal]]] = {}
        for split in splits:
            self._splits.setdefault(split.security, []).append((split.day.toordinal(), split.ratio))

    def hear(self, security: SecurityId, quote: Price) -> None:
        """What it costs now."""
        self._quotes[security] = quote

    def forget(self, security: SecurityId) -> None:
        """Ask for its closes again."""
        self._closes.pop(security, None)

    def on(self, security: SecurityId, day: date) -> Price | None:
        """The newest price up to the close of a day, in units of that day; None where nobody has said."""
        ordinal = day.toordinal()
        quote = self._quotes.get(security)
        if quote is not None and quote.day <= day:
            best: Price | None = quote
            newest = quote.day.toordinal()
        else:
            best, newest = None, 0
        days, values = self._written.get(security, ([], []))
        at = bisect_right(days, ordinal)
        if at and days[at - 1] > newest:
            newest = days[at - 1]
            # Written down as it was traded then; a split since has made more units of it.
            value = values[at - 1] / self._factor(security, newest, ordinal)
            best = Price(value, date.fromordinal(newest), self._currency(security))
        if newest == ordinal:
            # Nothing is newer: the closes need not even be read.
            return best
        closes = self.closes(security)
        place = int(np.searchsorted(closes.days, ordinal, side="right"))
        if place and int(closes.days[place - 1]) > newest:
            value = exact(float(closes.values[place - 1])) * self._factor(security, ordinal, _FOREVER)
            best = Price(value, date.fromordinal(int(closes.days[place - 1])), closes.currency)
        return best

    def closes(self, security: SecurityId) -> Closes:
        """The source's closes."""
        found = self._closes.get(security)
        if found is None:
            found = self._load(security) or Closes.none(self._currency(security))
            self._closes[security] = found
        return found

    def points(self, security: SecurityId) -> Closes:
        """All prices there are by ascending days, in units of today."""
        closes = self.closes(security)
        days, values = self._written.get(security, ([], []))
        merged = dict(zip(closes.days.tolist(), closes.values.tolist(), strict=True))
        merged |= {
            day: float(value / self._factor(security, day, _FOREVER))
            for day, value in zip(days, values, strict=True)
        }
        if (quote := self._quotes.get(security)) is not None:
            merged[quote.day.toordinal()] = float(quote.value)
        ordered = sorted(merged)
        prices = np.array([merged[day] for day in ordered], dtype=np.float64)
        return Closes(np.array(ordered, dtype=np.int64), prices, closes.currency)

    def _factor(self, security: SecurityId, after: int, until: int) -> Decimal:
        """How many units one became from the end of one day to the end of another."""
        factor = Decimal(1)
        for day, ratio in self._splits.get(security, ()):
            if after < day <= until:
                factor *= ratio
        return factor


_FOREVER = date.max.toordinal()


def exact(number: float) -> Decimal:
    """The decimal that a source meant; sources that count in 32 bits leave dust behind the seventh digit."""
    short = np.float32(number)
    return Decimal(str(short)) if float(short) == number else Decimal(repr(number))
