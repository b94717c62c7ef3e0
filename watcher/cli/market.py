"""`quote`, `history` and `search`: what the source of prices says, once."""

from __future__ import annotations

import csv
import math
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from watcher.cli.output import NOTHING, age, iso, money, percent, price, print_json, print_table, safe
from watcher.domain.bars import Interval
from watcher.domain.checks import RowChecker, Verdict, row_status
from watcher.domain.errors import FeedError, InputError, UnknownSymbolError
from watcher.domain.feed_state import FeedState
from watcher.domain.instrument import Instrument, SearchHit
from watcher.domain.quote import Quote, RowFlag, Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.symbols import Symbol
from watcher.feeds.feed import History, HistoryRequest

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.feeds.feed import Feed

_RANGES = {
    "1d": timedelta(days=1),
    "5d": timedelta(days=7),
    "1mo": timedelta(days=31),
    "3mo": timedelta(days=92),
    "6mo": timedelta(days=183),
    "1y": timedelta(days=366),
    "2y": timedelta(days=731),
    "5y": timedelta(days=1827),
    "10y": timedelta(days=3653),
}
RANGES = (*_RANGES, "ytd", "max")


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    quote = commands.add_parser("quote", help="latest quotes")
    quote.add_argument("symbols", nargs="+", metavar="SYM")
    quote.add_argument("--json", action="store_true")
    quote.set_defaults(run=show_quotes)

    history = commands.add_parser("history", help="bars")
    history.add_argument("symbol", metavar="SYM")
    history.add_argument("--range", choices=RANGES, default="1y")
    history.add_argument("--interval", choices=[one.value for one in Interval], default="1d")
    history.add_argument("--csv", action="store_true")
    history.add_argument("--json", action="store_true")
    history.set_defaults(run=show_history)

    search = commands.add_parser("search", help="symbols by name, ISIN or ticker")
    search.add_argument("text", nargs="+", metavar="TEXT")
    search.add_argument("--json", action="store_true")
    search.set_defaults(run=show_hits)


def show_quotes(context: Context) -> int:
    """Print the latest quotes; what the source does not give is taken from the store, dated."""
    symbols = context.symbols(context.options.symbols)
    stored = _stored_quotes(context, symbols)
    state = FeedState.LIVE
    trouble: FeedError | None = None
    answered: dict[Symbol, Quote] = {}
    with context.store() as store:
        instruments = {one.symbol: one for one in store.instruments.load_all()}

    async def ask(feed: Feed) -> tuple[Quote, ...]:
        try:
            return await feed.quotes(symbols)
        finally:
            instruments.update((s, known) for s in symbols if (known := feed.instrument(s)) is not None)

    try:
        answered = {quote.symbol: quote for quote in context.ask(ask)}
    except FeedError as error:
        trouble = error
        state = getattr(error, "state", FeedState.PROVIDER_DOWN)
    rows = [
        _row(symbol, answered.get(symbol), stored.get(symbol), instruments, context, state)
        for symbol in symbols
        if symbol in answered or symbol in stored or trouble is None
    ]
    if context.options.json:
        print_json(rows)
    else:
        _print_quotes(rows)
    _keep(context, list(answered.values()), instruments)
    if trouble is not None:
        raise trouble
    unknown = [symbol for symbol in symbols if symbol not in answered]
    if unknown:
        raise UnknownSymbolError(
            f"{', '.join(unknown)}: symbol not found.", "Try “watcher search” with the company's name."
        )
    return 0


def _row(
    symbol: Symbol,
    answered: Quote | None,
    stored: Quote | None,
    instruments: dict[Symbol, Instrument],
    context: Context,
    state: FeedState,
) -> dict[str, Any]:
    now = context.clock.now()
    flag = RowFlag.NONE
    quote = answered or stored
    if answered is None and state is FeedState.LIVE:
        flag = RowFlag.UNKNOWN
    elif answered is not None and RowChecker().judge(stored, answered, now) is Verdict.SUSPECT:
        flag = RowFlag.SUSPECT
        quote = stored if stored is not None else answered
    if quote is None:
        return {"symbol": symbol, "status": "unknown_symbol", "feed_state": state.value}
    return {
        "symbol": symbol,
        "name": quote.name,
        **_price_part(quote, now, instruments.get(symbol)),
        "day_low": money(quote.day_low),
        "day_high": money(quote.day_high),
        "volume": quote.volume,
        "source": quote.source,
        "status": row_status(quote, flag, now, _table(instruments.get(symbol))).value,
        "feed_state": state.value,
    }


def _price_part(quote: Quote, now: datetime, instrument: Instrument | None) -> dict[str, Any]:
    """The price that moves the day: before the open the pre-market one, else the regular one.

    The regular fields stay yesterday's until the first trade (yahoo.md §6).
    """
    table = _table(instrument)
    extended = quote.extended
    is_early = (
        extended is not None
        and extended.session is Session.PRE
        and extended.quote_time > quote.quote_time
        and (table is None or table.state_at(now) is MarketState.PRE)
    )
    shown, at, session, before = quote.price, quote.quote_time, Session.REGULAR, quote.previous_close
    if is_early and extended is not None:
        shown, at, session, before = extended.price, extended.quote_time, extended.session, quote.price
    is_known = shown.is_finite() and bool(before)
    part = {
        "price": money(shown),
        "currency": quote.currency,
        "previous_close": money(before),
        "change": money(shown - before) if before and is_known else None,
        "change_ratio": float(shown / before) - 1.0 if before and is_known else None,
        "session": session.value,
        "quote_time": iso(at),
        "age_s": max(0.0, round((now - at).total_seconds(), 1)),
        "delay_s": quote.delay_s,
    }
    if extended is not None and not is_early:
        part |= {
            "extended_price": money(extended.price),
            "extended_session": extended.session.value,
            "extended_time": iso(extended.quote_time),
            "extended_ratio": quote.extended_ratio,
        }
    return part


def _table(instrument: Instrument | None) -> SessionTable | None:
    if instrument is None:
        return None
    from watcher.feeds.calendars import session_table

    return session_table(instrument.calendar)


def _stored_quotes(context: Context, symbols: Sequence[Symbol]) -> dict[Symbol, Quote]:
    with context.store() as store:
        stored = [quote for quote in store.quotes.load_all() if quote.symbol in symbols]
    # A clock that was set back (the demo market's starts anew) must not show its own future.
    return {quote.symbol: quote for quote in stored if quote.newest_time <= context.clock.now()}


def _keep(context: Context, quotes: Sequence[Quote], instruments: dict[Symbol, Instrument]) -> None:
    """What was heard is stored like any other quote, unless the clock is somebody's own."""
    if context.is_demo or context.options.now is not None or not quotes:
        return
    now = context.clock.now()
    with context.store() as store:
        stored = {quote.symbol: quote for quote in store.quotes.load_all()}
        checker = RowChecker()
        believed = [q for q in quotes if checker.judge(stored.get(q.symbol), q, now) is Verdict.BELIEVED]
        store.quotes.save_many(believed)
        store.instruments.save_many([instruments[q.symbol] for q in quotes if q.symbol in instruments])


def _print_quotes(rows: Sequence[dict[str, Any]]) -> None:
    titles = ("Symbol", "Price", "Cur", "Change", "%", "Session", "Age", "Status", "Name")
    lines = [
        (
            row["symbol"],
            price(_decimal(row.get("price"))),
            row.get("currency", NOTHING),
            price(_decimal(row.get("change"))),
            percent(row.get("change_ratio")),
            row.get("session", NOTHING),
            age(row["age_s"]) if "age_s" in row else NOTHING,
            row["status"].replace("_", " "),
            row.get("name", ""),
        )
        for row in rows
    ]
    print_table(titles, lines, left=("Session", "Status", "Name"))


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def show_history(context: Context) -> int:
    """Print the bars of one symbol."""
    (symbol,) = context.symbols([context.options.symbol])
    interval = Interval(context.options.interval)
    start = _start(context.options.range, context.clock.now())

    async def ask(feed: Feed) -> History:
        return await feed.history(HistoryRequest(symbol, interval, start, None))

    history = context.ask(ask)
    rows = [
        [iso(datetime.fromtimestamp(start, UTC)), *values, None if math.isnan(volume) else int(volume)]
        for start, *values, volume in zip(*(column.tolist() for column in history.bars.columns), strict=True)
    ]
    if not rows:
        raise InputError(f"There are no bars of {symbol} for this range and interval.", "Try a longer range.")
    if context.options.json:
        currency = history.instrument.currency
        print_json({"symbol": symbol, "interval": interval.value, "currency": currency, "rows": rows})
    elif context.options.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(("start", "open", "high", "low", "close", "volume"))
        writer.writerows(rows)
    else:
        places = history.instrument.places
        lines = [
            (
                start,
                *(f"{value:,.{places}f}" for value in values),
                NOTHING if volume is None else f"{volume:,}",
            )
            for start, *values, volume in rows
        ]
        print_table(("Start", "Open", "High", "Low", "Close", "Volume"), lines)
    for note in history.notes:
        sys.stderr.write(f"watcher: {note}\n")
    return 0


def _start(named: str, now: datetime) -> datetime | None:
    if named == "max":
        return None
    if named == "ytd":
        return datetime(now.year, 1, 1, tzinfo=UTC)
    return now - _RANGES[named]


def show_hits(context: Context) -> int:
    """Print the symbols that fit a text."""
    text = " ".join(context.options.text)

    async def ask(feed: Feed) -> tuple[SearchHit, ...]:
        return await feed.search(text)

    hits = context.ask(ask)
    if context.options.json:
        print_json(
            [{"symbol": h.symbol, "name": h.name, "exchange": h.exchange, "kind": h.kind.value} for h in hits]
        )
    elif hits:
        print_table(
            ("Symbol", "Name", "Exchange", "Kind"),
            [(hit.symbol, hit.name, hit.exchange, hit.kind.value) for hit in hits],
            left=("Name", "Exchange", "Kind"),
        )
    if not hits:
        raise InputError(f"Nothing was found for “{safe(text)}”.", "Try a ticker, an ISIN or part of a name.")
    return 0
