"""One company, two listings: how many of one share make one of the other, and in which currency."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence

from watcher.domain.errors import InputError
from watcher.domain.portfolio.money import is_currency, major
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr
from watcher.values import dataclass

MOST_SHARES = 1_000_000
MOST_PAIRS = 100
_RATE = re.compile(r"([A-Z]{3})?([A-Z]{3})=X")


@dataclass(frozen=True, slots=True)
class TwoListings:
    """`shares` of `other` are one of `symbol`; `rate` tells the other's currency for one unit of its own."""

    symbol: Symbol
    other: Symbol
    shares: float
    rate: Symbol | None = None

    def involves(self, symbol: Symbol) -> bool:
        """Whether it is one of the two."""
        return symbol in {self.symbol, self.other}

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Everything whose price it needs."""
        return (self.symbol, self.other) if self.rate is None else (self.symbol, self.other, self.rate)

    @property
    def currencies(self) -> tuple[str, str]:
        """Its own currency and the other's, as the rate tells them; nothing where there is no rate."""
        found = None if self.rate is None else _RATE.fullmatch(self.rate)
        return ("", "") if found is None else (found[1] or "USD", found[2])


_HKD = Symbol("HKD=X")
TWO_LISTINGS = (
    TwoListings(Symbol("BABA"), Symbol("9988.HK"), 8, _HKD),
    TwoListings(Symbol("JD"), Symbol("9618.HK"), 2, _HKD),
    TwoListings(Symbol("BIDU"), Symbol("9888.HK"), 8, _HKD),
    TwoListings(Symbol("NTES"), Symbol("9999.HK"), 5, _HKD),
)
"""American depositary shares and the shares in Hong Kong that stand for them."""


def listings_of(symbol: Symbol, own: Sequence[TwoListings] = ()) -> TwoListings | None:
    """The pair that a symbol belongs to; one of the user's own goes before what is built in."""
    return next((pair for pair in (*own, *TWO_LISTINGS) if pair.involves(symbol)), None)


def rate_symbol(currency: str, other: str) -> Symbol | None:
    """The symbol whose price is so much of `other` for one of `currency`; None where both are one."""
    currency, other = major(currency), major(other)
    if currency == other:
        return None
    return Symbol(f"{other}=X" if currency == "USD" else f"{currency}{other}=X")


def typed_pair(symbol: str, other: str, shares: float, currency: str, other_currency: str) -> TwoListings:
    """A pair out of what somebody typed. Raises InputError with what is wrong."""
    first, second = parse_symbol(symbol), parse_symbol(other)
    if first == second:
        raise InputError(
            tr("Both listings are the same symbol."), tr("A pair is two, for example BABA and 9988.HK.")
        )
    if not (math.isfinite(shares) and 0 < shares <= MOST_SHARES):
        raise InputError(
            tr("The ratio is not a number of shares."),
            tr("Say how many shares of {second} are one of {first}, for example 8.").format(
                second=second, first=first
            ),
        )
    for name in (currency, other_currency):
        if not is_currency(name):
            raise InputError(
                tr("“{name}” is not a currency.").format(name=name[:20]),
                tr("Type its three letters, for example HKD."),
            )
    return TwoListings(first, second, shares, rate_symbol(currency, other_currency))


def with_pair(own: Sequence[TwoListings], new: TwoListings) -> tuple[TwoListings, ...]:
    """The user's pairs with one more in place of those with its symbols. Raises InputError for too many."""
    kept = [one for one in own if not (one.involves(new.symbol) or one.involves(new.other))]
    if len(kept) >= MOST_PAIRS:
        raise InputError(
            tr("There are {most_pairs} pairs already.").format(most_pairs=MOST_PAIRS),
            tr("Remove one that is not needed any more."),
        )
    return (new, *kept)


def pairs_json(pairs: Iterable[TwoListings]) -> str:
    """Pairs as text, to be kept."""
    return json.dumps(
        [{"symbol": p.symbol, "other": p.other, "shares": p.shares, "rate": p.rate} for p in pairs]
    )


def read_pairs(text: str | None) -> tuple[TwoListings, ...]:
    """What `pairs_json` wrote; what is no pair is left out."""
    try:
        rows = json.loads(text or "[]")
    except ValueError:
        rows = []
    found = (_read(row) for row in rows) if isinstance(rows, list) else ()
    return tuple(pair for pair in found if pair is not None)[:MOST_PAIRS]


def _read(row: object) -> TwoListings | None:
    if not isinstance(row, dict):
        return None
    try:
        shares, rate = float(row["shares"]), row.get("rate")
        first, second = parse_symbol(str(row["symbol"])), parse_symbol(str(row["other"]))
        if first == second or not (math.isfinite(shares) and 0 < shares <= MOST_SHARES):
            return None
        return TwoListings(first, second, shares, None if rate is None else parse_symbol(str(rate)))
    except (KeyError, TypeError, ValueError, InputError):
        return None
