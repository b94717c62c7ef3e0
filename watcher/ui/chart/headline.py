"""What stands above a chart in words: price, change, extended hours, and whose price it is; no Qt."""

from __future__ import annotations

from datetime import datetime

from watcher.domain.feed_state import RowStatus
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote, Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.doubt import doubt
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
    if why := doubt(quote, status, now):
        about = f"{why} · {about}"
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
