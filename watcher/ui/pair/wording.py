"""How prices of two listings, their sessions and their premium are said."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from watcher.domain.comparison.listings import TWO_LISTINGS, TwoListings
from watcher.domain.comparison.pair_data import PairData
from watcher.domain.comparison.pair_now import Implied, PairNow, Priced
from watcher.domain.comparison.pair_strip import Stretch
from watcher.domain.comparison.premium_course import PremiumCourse
from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import Session
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.language import labelled, tr
from watcher.ui import words

_SESSIONS = {
    Session.PRE: tr("pre-market"),
    Session.REGULAR: tr("regular session"),
    Session.POST: tr("post-market"),
    Session.OVERNIGHT: tr("overnight"),
}
_SHORT = {Session.PRE: tr("Pre"), Session.POST: tr("Post"), Session.OVERNIGHT: tr("Night")}
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
            parts.append(tr("{span} old").format(span=words.span(now - one.at)))
        case RowStatus.SUSPECT:
            parts.append(tr("⚠ unconfirmed"))
        case RowStatus.UNKNOWN_SYMBOL:
            parts.append(tr("symbol not found"))
        case RowStatus.DELAYED:
            parts.append(tr("delayed {delay_s} min").format(delay_s=one.delay_s // 60))
        case RowStatus.CLOSED if one.state is MarketState.BREAK:
            parts.append(tr("lunch break"))
        case RowStatus.CLOSED:
            parts.append(tr("closed"))
        case _:
            pass
    return ", ".join(parts)


def _when(at: datetime, now: datetime) -> str:
    """To the minute, with the day where it is another one."""
    return words.time(at) if words.is_today(at, now) else words.clock_time(at, now)


def premium_title(pair: TwoListings) -> str:
    """What the premium is of, over what."""
    return tr("Premium of {symbol} over {ratio_of}").format(symbol=pair.symbol, ratio_of=ratio_of(pair))


def lacking(now: PairNow) -> str:
    """Why there is no premium."""
    pair, lacks = now.pair, now.lacks
    if pair.rate is not None and lacks == (pair.rate,):
        own, other = pair.currencies
        return tr(
            "No rate: there is no price of {rate} ({other} for one {own}), and without it no premium."
        ).format(rate=pair.rate, other=other, own=own)
    return tr("There is no price of {lacks} yet.").format(lacks=tr(" and ").join(lacks)) if lacks else ""


def doubted(now: PairNow) -> str:
    """Which prices the premium rests on that cannot be trusted now."""
    known = [one for one in (now.first, now.second, now.rate) if one is not None and one.status in TROUBLED]
    if now.premium is None or not known:
        return ""
    return tr("The premium rests on a price that is old or unconfirmed: {symbols}.").format(
        symbols=", ".join(one.symbol for one in known)
    )


def said_implied(implied: Implied, pair: TwoListings, now: datetime) -> str:
    """The price at which the one that is shut would open, and what that was reckoned from."""
    target, source = implied.target, implied.source
    price = money(implied.price, target.currency)
    rate = "" if pair.rate is None else tr(" and {rate}").format(rate=pair.rate)
    opens = (
        "" if implied.opens_at is None else tr(" It opens {when}.").format(when=_when(implied.opens_at, now))
    )
    return tr(
        "{symbol} would open at {price}, {percent} from its last price, going by "
        "{other} at {money} ({when}){rate}.{opens}"
    ).format(
        symbol=target.symbol,
        price=price,
        percent=words.percent(implied.move),
        other=source.symbol,
        money=money(source.price, source.currency),
        when=_when(source.at, now),
        rate=rate,
        opens=opens,
    )


def said_course(course: PremiumCourse, premium: float | None) -> str:
    """The year's mean, and how many days were below what it is now."""
    mean = course.mean
    if mean is None:
        return tr("Too few days are known on which both traded.")
    text = tr("Mean {percent} of {count} days").format(percent=words.percent(mean), count=len(course.days))
    below = None if premium is None else course.share_below(premium)
    return (
        text
        if below is None
        else tr("{text}; lower than now on {number}% of them").format(
            text=text, number=words.number(below * 100, 0)
        )
    )


def said_stretch(one: Stretch) -> str:
    """One session for those who hear it."""
    hours = tr("{first} to {last}").format(first=words.time(one.begin), last=words.time(one.end))
    against = tr("the day's close") if one.session is Session.POST else tr("the close before")
    moved = (
        tr("no price")
        if one.move is None
        else tr("{percent} against {against}").format(percent=words.percent(one.move), against=against)
    )
    goes_on = tr(", still going on") if one.is_on else ""
    return labelled(f"{one.symbol}, {_SESSIONS[one.session]}, {hours}", f"{moved}{goes_on}")


def label_of(one: Stretch) -> str:
    """The same in a few letters."""
    name = _SHORT.get(one.session, one.symbol)
    return name if one.move is None else f"{name} {move_of(one)}"


def move_of(one: Stretch) -> str:
    """Its move alone; empty where it is not known."""
    return words.percent(one.move)


def troubles(data: PairData, now: datetime) -> str:
    """What could not be had, and how old what is shown instead is."""
    parts = [labelled(leg.symbol, leg.trouble) for leg in data.legs if leg.trouble]
    if parts and data.stored_at is not None:
        parts.append(tr("Bars are as stored {span} ago.").format(span=words.span(now - data.stored_at)))
    return " ".join(words.clean(part) for part in dict.fromkeys(parts))


def instead(symbol: Symbol | None, pair: TwoListings | None) -> str:
    """What stands there until a pair can be shown."""
    if pair is not None:
        return tr("Loading {symbol} and {other} …").format(symbol=pair.symbol, other=pair.other)
    built_in = ", ".join(
        tr("{symbol} and {other}").format(symbol=one.symbol, other=one.other) for one in TWO_LISTINGS
    )
    if symbol is None:
        return tr("Select a symbol that trades at two exchanges: {built_in}, or a pair of your own.").format(
            built_in=built_in
        )
    return tr(
        "{symbol} is not paired with another listing. Built in are {built_in}. “+ Pair” "
        "above adds one of your own: the other symbol, how many of its shares are one, "
        "and the currencies."
    ).format(symbol=symbol, built_in=built_in)
