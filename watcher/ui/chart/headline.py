"""What stands above a chart in words: price, change, extended hours, and whose price it is; no Qt."""

from __future__ import annotations

from datetime import datetime, timedelta

from watcher.domain.checks import STALE_AFTER
from watcher.domain.feed_state import RowStatus
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote, Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.values import dataclass

_EXTENDED = {
    Session.PRE: tr("Pre-market"),
    Session.POST: tr("Post-market"),
    Session.OVERNIGHT: tr("Overnight"),
}
_STATES = {
    MarketState.PRE: tr("pre-market"),
    MarketState.REGULAR: tr("open", "market"),
    MarketState.BREAK: tr("lunch break"),
    MarketState.POST: tr("after hours"),
}
_ZONES = {"EST": "ET", "EDT": "ET", "CST": "CT", "CDT": "CT", "PST": "PT", "PDT": "PT"}


@dataclass(frozen=True, slots=True)
class Headline:
    """The texts; `rises` colours the change, None where there is none."""

    price: str
    change: str
    rises: bool | None
    extended: str
    about: str


def headline(
    symbol: Symbol,
    quote: Quote | None,
    instrument: Instrument | None,
    table: SessionTable | None,
    now: datetime,
    status: RowStatus,
) -> Headline:
    """Say what is known; what is not is left out. Why a price cannot be trusted is never cut off."""
    places = 2 if instrument is None else instrument.places
    about = _about(symbol, quote, instrument, table, now)
    if doubt := _doubt(quote, status, now):
        about = f"{doubt} · {about}"
    if quote is None:
        return Headline(words.DASH, "", None, "", about)
    change = ""
    if quote.change is not None:
        change = f"{words.signed(quote.change, places)} ({words.percent(quote.change_ratio)})"
    return Headline(
        price=words.price(quote.price, places),
        change=change,
        rises=None if quote.change is None else quote.change >= 0,
        extended=_extended(quote, places),
        about=about,
    )


def _doubt(quote: Quote | None, status: RowStatus, now: datetime) -> str:
    match status:
        case RowStatus.UNKNOWN_SYMBOL:
            return tr("symbol not found")
        case RowStatus.SUSPECT:
            return tr("⚠ unconfirmed")
        case RowStatus.STALE if quote is not None:
            return tr("{span} old").format(span=words.span(now - quote.newest_time))
        case _:
            return ""


def next_change(
    quote: Quote | None, table: SessionTable | None, now: datetime, status: RowStatus
) -> float | None:
    """After how many seconds the line reads differently although nothing is heard; None for never."""
    change = None if table is None else table.next_change(now)
    waits = [] if change is None else [(change.at - now).total_seconds()]
    if quote is not None and status is RowStatus.STALE:
        waits.append(words.until_span_changes(now - quote.newest_time, growing=True))
    elif quote is not None and status in {RowStatus.LIVE, RowStatus.DELAYED}:
        stale_at = quote.newest_time + timedelta(seconds=quote.delay_s) + STALE_AFTER
        waits.append((stale_at - now).total_seconds())
    return min(waits, default=None)


def _extended(quote: Quote, places: int) -> str:
    later = quote.extended
    if later is None or later.quote_time < quote.quote_time:
        return ""
    name = _EXTENDED.get(later.session)
    if name is None:
        return ""
    return f"{name} {words.price(later.price, places)} {words.percent(quote.extended_ratio)}"


def _about(
    symbol: Symbol,
    quote: Quote | None,
    instrument: Instrument | None,
    table: SessionTable | None,
    now: datetime,
) -> str:
    name = (instrument.name if instrument else "") or (quote.name if quote else "")
    exchange = (instrument.exchange if instrument else "") or (quote.exchange if quote else "")
    currency = (instrument.currency if instrument else "") or (quote.currency if quote else "")
    parts = [words.clean(name, 60), symbol, words.clean(exchange, 30), words.clean(currency, 10)]
    if table is not None:
        parts.append(_state(table, now))
    if instrument is not None and instrument.delay_s:
        parts.append(tr("{delay_s} min late").format(delay_s=instrument.delay_s // 60))
    return " · ".join(part for part in parts if part)


def _state(table: SessionTable, now: datetime) -> str:
    if table.is_always_open:
        return tr("always open")
    state = table.state_at(now)
    if state is not MarketState.CLOSED:
        return _STATES[state]
    day = table.day_at(now)
    if day is None:
        return tr("closed", "market")
    return tr("closed {market_time}").format(
        market_time=words.market_time(day.close, table.time_zone, day=True)
    )
