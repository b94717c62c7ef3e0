"""How prices of two listings, their sessions and their premium are said."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from watcher.domain.comparison.listings import TwoListings
from watcher.domain.comparison.pair_data import PairData
from watcher.domain.comparison.pair_now import Implied, PairNow, Priced
from watcher.domain.comparison.pair_strip import Stretch
from watcher.domain.comparison.premium_course import PremiumCourse
from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import Session
from watcher.domain.sessions import MarketState
from watcher.ui import words

_SESSIONS = {
    Session.PRE: "pre-market",
    Session.REGULAR: "regular session",
    Session.POST: "post-market",
    Session.OVERNIGHT: "overnight",
}
_SHORT = {Session.PRE: "Pre", Session.POST: "Post", Session.OVERNIGHT: "Night"}
_RATE_PLACES = 4

TROUBLED = frozenset({RowStatus.STALE, RowStatus.SUSPECT, RowStatus.UNKNOWN_SYMBOL})


def ratio_of(pair: TwoListings) -> str:
    """The second listing with as many of its shares as one of the first: 9988.HK × 8."""
    return pair.other if pair.shares == 1 else f"{pair.other} × {shares_of(pair)}"


def shares_of(pair: TwoListings) -> str:
    """The ratio as it is written."""
    return words.units(Decimal(str(pair.shares)))


def money(price: float, currency: str, *, is_rate: bool = False) -> str:
    """A price with its unit."""
    return f"{words.price(Decimal(str(price)), _RATE_PLACES if is_rate else 2)} {currency}".rstrip()


def said_of(one: Priced, now: datetime) -> str:
    """When a price was traded, in which session, and what stands against it."""
    at = _when(one.at, now)
    parts = [at if one.session is Session.REGULAR else f"{at}, {_SESSIONS[one.session]}"]
    match one.status:
        case RowStatus.STALE:
            parts.append(f"{words.span(now - one.at)} old")
        case RowStatus.SUSPECT:
            parts.append("⚠ unconfirmed")
        case RowStatus.UNKNOWN_SYMBOL:
            parts.append("symbol not found")
        case RowStatus.DELAYED:
            parts.append(f"delayed {one.delay_s // 60} min")
        case RowStatus.CLOSED if one.state is MarketState.BREAK:
            parts.append("lunch break")
        case RowStatus.CLOSED:
            parts.append("closed")
        case _:
            pass
    return ", ".join(parts)


def _when(at: datetime, now: datetime) -> str:
    """To the minute, with the day where it is another one."""
    return words.time(at) if words.is_today(at, now) else words.clock_time(at, now)


def premium_title(pair: TwoListings) -> str:
    """What the premium is of, over what."""
    return f"Premium of {pair.symbol} over {ratio_of(pair)}"


def lacking(now: PairNow) -> str:
    """Why there is no premium."""
    pair, lacks = now.pair, now.lacks
    if pair.rate is not None and lacks == (pair.rate,):
        own, other = pair.currencies
        return (
            f"No rate: there is no price of {pair.rate} ({other} for one {own}), and without it no premium."
        )
    return f"There is no price of {' and '.join(lacks)} yet." if lacks else ""


def said_implied(implied: Implied, pair: TwoListings, now: datetime) -> str:
    """The price at which the one that is shut would open, and what that was reckoned from."""
    target, source = implied.target, implied.source
    price = money(implied.price, target.currency)
    rate = "" if pair.rate is None else f" and {pair.rate}"
    opens = "" if implied.opens_at is None else f" It opens {_when(implied.opens_at, now)}."
    return (
        f"{target.symbol} would open at {price}, {words.percent(implied.move)} from its last price, "
        f"going by {source.symbol} at {money(source.price, source.currency)} "
        f"({_when(source.at, now)}){rate}.{opens}"
    )


def said_course(course: PremiumCourse, premium: float | None) -> str:
    """The year's mean, and how many days were below what it is now."""
    mean = course.mean
    if mean is None:
        return "Too few days are known on which both traded."
    text = f"Mean {words.percent(mean)} of {len(course.days)} days"
    below = None if premium is None else course.share_below(premium)
    return text if below is None else f"{text}; lower than now on {words.number(below * 100, 0)}% of them"


def said_stretch(one: Stretch) -> str:
    """One session for those who hear it."""
    hours = f"{words.time(one.begin)} to {words.time(one.end)}"
    against = "the day's close" if one.session is Session.POST else "the close before"
    moved = "no price" if one.move is None else f"{words.percent(one.move)} against {against}"
    return (
        f"{one.symbol}, {_SESSIONS[one.session]}, {hours}: {moved}{', still going on' if one.is_on else ''}"
    )


def label_of(one: Stretch) -> str:
    """The same in a few letters."""
    name = _SHORT.get(one.session, one.symbol)
    return name if one.move is None else f"{name} {words.percent(one.move)}"


def troubles(data: PairData, now: datetime) -> str:
    """What could not be had, and how old what is shown instead is."""
    parts = [f"{leg.symbol}: {leg.trouble}" for leg in data.legs if leg.trouble]
    if parts and data.stored_at is not None:
        parts.append(f"Bars are as stored {words.span(now - data.stored_at)} ago.")
    return " ".join(words.clean(part) for part in dict.fromkeys(parts))
