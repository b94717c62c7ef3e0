"""`pair`: a company's two listings, what one implies of the other, and their premium."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from watcher.cli.output import NOTHING, iso, percent, print_json, print_table
from watcher.domain.comparison.listings import TWO_LISTINGS, TwoListings, listings_of
from watcher.domain.errors import FeedError, InputError
from watcher.domain.quote import Quote, RowFlag
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol, parse_symbol

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.domain.comparison.pair_data import PairData
    from watcher.domain.comparison.pair_now import PairNow, Priced
    from watcher.domain.comparison.premium_course import PremiumCourse
    from watcher.feeds.feed import Feed


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    pair = commands.add_parser(
        "pair", help="a company's two listings: premium, and the open that one implies"
    )
    pair.add_argument("symbol", metavar="SYM", help="either of the two, for example BABA")
    pair.add_argument("--json", action="store_true")
    pair.set_defaults(run=show_pair)


def show_pair(context: Context) -> int:
    """Print what the two prices say of each other; what the source does not give is taken from the store."""
    from watcher.domain.comparison.pair_now import pair_now
    from watcher.domain.comparison.premium_course import premium_course

    symbol = parse_symbol(context.options.symbol)
    quotes: dict[Symbol, Quote] = {}
    pair, data = _ask(context, symbol, quotes)
    tables: dict[Symbol, SessionTable | None] = {leg.symbol: leg.table for leg in data.legs}
    now = context.clock.now()
    known = pair_now(pair, quotes.get, lambda _: RowFlag.NONE, tables.get, now)
    course = premium_course(data, now)
    for leg in data.legs:
        if leg.trouble:
            sys.stderr.write(f"watcher: {leg.symbol}: {leg.trouble}\n")
    if context.options.json:
        print_json(_as_json(known, course))
    else:
        _print(known, course)
    return 0


def _ask(context: Context, symbol: Symbol, quotes: dict[Symbol, Quote]) -> tuple[TwoListings, PairData]:
    """The pair and its bars; the newest quotes go into `quotes`."""
    from watcher.engine.history import HistoryDesk, ignore_splits
    from watcher.engine.pair_bars import PairBars
    from watcher.engine.pair_desk import own_pairs
    from watcher.feeds.calendars import session_table

    async def ask(feed: Feed) -> tuple[TwoListings, PairData]:
        with context.store() as store:
            instruments = {one.symbol: one for one in store.instruments.load_all()}
            history = HistoryDesk(
                store.bars,
                feed,
                context.clock,
                session_table,
                ignore_splits,
                store.corporate_actions,
                restarts=context.is_demo,
            )
            pair = listings_of(symbol, own_pairs(store.settings))
            if pair is None:
                built_in = ", ".join(f"{one.symbol} and {one.other}" for one in TWO_LISTINGS)
                raise InputError(
                    f"{symbol} is not paired with another listing.",
                    f"Built in are {built_in}; others are added in the window.",
                )
            now = context.clock.now()
            stored = (one for one in store.quotes.load_all() if one.newest_time <= now)
            quotes.update((one.symbol, one) for one in stored if one.symbol in pair.symbols)
            try:
                quotes.update((one.symbol, one) for one in await feed.quotes(pair.symbols))
            except FeedError as error:
                sys.stderr.write(f"watcher: {error.sentence} What is stored is shown.\n")
            instruments.update((one, known) for one in pair.symbols if (known := feed.instrument(one)))
            bars = PairBars(history, session_table, instruments.get, context.clock.now)
            return pair, await bars.load(pair, is_fresh=True)

    return context.ask(ask)


def _as_json(known: PairNow, course: PremiumCourse) -> dict[str, Any]:
    pair, implied = known.pair, known.implied
    below = None if known.premium is None else course.share_below(known.premium)
    return {
        "symbol": pair.symbol,
        "other": pair.other,
        "shares": pair.shares,
        "rate": pair.rate,
        "prices": [_price_json(one) for one in (known.first, known.second, known.rate) if one is not None],
        "missing": list(known.lacks),
        "premium_ratio": known.premium,
        "implied": None
        if implied is None
        else {
            "symbol": implied.target.symbol,
            "price": implied.price,
            "currency": implied.target.currency,
            "move_ratio": implied.move,
            "from": implied.source.symbol,
            "opens_at": iso(implied.opens_at),
        },
        "year": {"days": len(course.days), "mean_ratio": course.mean, "share_of_days_below": below},
    }


def _price_json(one: Priced) -> dict[str, Any]:
    return {
        "symbol": one.symbol,
        "price": one.price,
        "currency": one.currency,
        "time": iso(one.at),
        "session": one.session.value,
        "status": one.status.value,
    }


def _print(known: PairNow, course: PremiumCourse) -> None:
    pair, implied = known.pair, known.implied
    rows = [
        (
            one.symbol,
            f"{one.price:,.4f}" if one is known.rate else f"{one.price:,.2f}",
            one.currency,
            iso(one.at) or "",
            one.session.value,
            one.status.value,
        )
        for one in (known.first, known.second, known.rate)
        if one is not None
    ]
    print_table(
        ("Symbol", "Price", "Cur", "Time", "Session", "Status"),
        rows,
        left=("Cur", "Time", "Session", "Status"),
    )
    if known.lacks:
        print(f"There is no price of {', '.join(known.lacks)}, and without it no premium.")
    said = NOTHING if known.premium is None else percent(known.premium)
    print(f"Premium of {pair.symbol} over {pair.other} × {pair.shares:g}: {said}")
    if course.mean is not None:
        below = None if known.premium is None else course.share_below(known.premium)
        lower = "" if below is None else f"; lower than now on {below:.0%} of them"
        print(f"Mean of the last year: {percent(course.mean)} of {len(course.days)} days{lower}.")
    if implied is not None:
        print(
            f"{implied.target.symbol} would open at {implied.price:,.2f} {implied.target.currency} "
            f"({percent(implied.move)} from its last price), going by {implied.source.symbol}."
        )
