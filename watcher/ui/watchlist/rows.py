"""What one row of the watchlist says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from html import escape

from watcher.bridge.session import Session
from watcher.domain.checks import STALE_AFTER
from watcher.domain.feed_state import RowStatus
from watcher.domain.instrument import ALWAYS_OPEN, Instrument, InstrumentKind
from watcher.domain.quote import Quote
from watcher.domain.quote import Session as TradingSession
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.ui import words
from watcher.ui.table import Column

_SESSION_NAMES = {TradingSession.PRE: "Pre", TradingSession.POST: "Post", TradingSession.OVERNIGHT: "Night"}


@dataclass(frozen=True, slots=True)
class Row:
    """One symbol as it is shown; texts are clean, `line` is the small text below the price.

    `line_ratio` stands behind the line in its own colour. `bells` counts the alerts that watch it.
    """

    symbol: Symbol
    name: str
    last: Decimal | None
    places: int
    change: Decimal | None
    ratio: float | None
    status: RowStatus
    line: str
    line_ratio: float | None
    bells: int
    points: tuple[float, ...]

    @property
    def is_trusted(self) -> bool:
        """Whether the price may be read without a second look."""
        return self.status not in {RowStatus.STALE, RowStatus.SUSPECT, RowStatus.UNKNOWN_SYMBOL}


class RowMaker:
    """Makes rows from what the session knows now; `bells` are the alerts that watch each symbol."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.bells: Mapping[Symbol, int] = {}

    def __call__(self, symbol: Symbol) -> Row:
        """The symbol's row as it is now."""
        return _make_row(self._session, symbol, self.bells.get(symbol, 0))


def _make_row(session: Session, symbol: Symbol, bells: int) -> Row:
    quote, instrument = session.quotes.get(symbol), session.instruments.get(symbol)
    status = session.row_status(symbol)
    line, line_ratio = _line(session, quote, instrument, status)
    return Row(
        symbol=symbol,
        name=_name(session, symbol),
        last=quote.price if quote else None,
        places=instrument.places if instrument else 2,
        change=quote.change if quote else None,
        ratio=quote.change_ratio if quote else None,
        status=status,
        line=line,
        line_ratio=line_ratio,
        bells=bells,
        points=session.sparklines.get(symbol, ()),
    )


def _line(
    session: Session, quote: Quote | None, instrument: Instrument | None, status: RowStatus
) -> tuple[str, float | None]:
    if status is RowStatus.UNKNOWN_SYMBOL:
        return "symbol not found", None
    if quote is None:
        return "no price yet", None
    if status is RowStatus.SUSPECT:
        return "⚠ unconfirmed", None
    if status is RowStatus.STALE:
        return f"{words.span(session.now() - quote.newest_time)} old", None
    extended = quote.extended
    if extended is not None and extended.quote_time > quote.quote_time and not _is_open(session, quote):
        name = _SESSION_NAMES.get(extended.session, "")
        places = instrument.places if instrument else 2
        return f"{name} {words.price(extended.price, places)}".strip(), quote.extended_ratio
    return _place(quote, instrument), None


def _is_open(session: Session, quote: Quote) -> bool:
    table = session.table(quote.symbol)
    return table is not None and table.state_at(session.now()) is MarketState.REGULAR


def _place(quote: Quote, instrument: Instrument | None) -> str:
    if instrument is not None and instrument.kind is InstrumentKind.CRYPTO:
        return ALWAYS_OPEN
    name = words.clean((instrument.exchange if instrument else "") or quote.exchange)
    delay_s = quote.delay_s or (instrument.delay_s if instrument else 0)
    delay = f"{delay_s // 60}m" if delay_s else ""
    return " · ".join(part for part in (name, delay) if part)


def matching(session: Session, symbols: Sequence[Symbol], text: str) -> Sequence[Symbol]:
    """Those of the symbols that contain a text, or whose name does; all of them for none."""
    wanted = text.strip().casefold()
    if not wanted:
        return symbols
    return [symbol for symbol in symbols if wanted in f"{symbol} {_name(session, symbol)}".casefold()]


def _name(session: Session, symbol: Symbol) -> str:
    quote, instrument = session.quotes.get(symbol), session.instruments.get(symbol)
    return words.clean((instrument.name if instrument else "") or (quote.name if quote else ""))


def next_change(session: Session, symbol: Symbol) -> float | None:
    """After how many seconds the row reads differently although nothing is heard; None for never."""
    quote, now = session.quotes.get(symbol), session.now()
    if quote is None:
        return None
    status = session.row_status(symbol)
    if status is RowStatus.STALE:
        return words.until_span_changes(now - quote.newest_time, growing=True)
    table = session.table(symbol)
    border = table.next_change(now) if table is not None else None
    waits = [(border.at - now).total_seconds()] if border is not None else []
    if status in {RowStatus.LIVE, RowStatus.DELAYED}:
        waits.append(
            (quote.newest_time + timedelta(seconds=quote.delay_s) + STALE_AFTER - now).total_seconds()
        )
    return min(waits, default=None)


def tip(row: Row) -> str:
    """All of a row, where the list has cut something off."""
    # Qt reads markup in tooltips; a name from outside is text.
    return escape(f"{row.symbol} {row.name}".strip())


COLUMNS: tuple[Column[Row], ...] = (
    Column("Symbol", lambda row: f"{row.symbol} {row.name}".strip()),
    Column("Day", lambda row: f"{len(row.points)} points" if row.points else "no course yet"),
    Column(
        "Last",
        lambda row: f"{words.price(row.last, row.places)} {row.line} {words.percent(row.line_ratio)}".strip(),
    ),
    Column(
        "Change", lambda row: f"{words.percent(row.ratio)} {words.signed(row.change, row.places)}".strip()
    ),
)
