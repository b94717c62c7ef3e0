"""`alert backtest`: when an alert would have fired."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from watcher.cli.alert_adding import add_condition_options, condition_of
from watcher.cli.alert_shown import instruments_of
from watcher.cli.context import need
from watcher.cli.output import iso, money, print_json, print_table
from watcher.domain.alerts.alert import Repeat, Tried
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import describe
from watcher.domain.reach import SPAN, YEARS

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.feeds.feed import Feed

_YEAR = timedelta(days=365)


def add_parser(actions: Any) -> None:
    """Say how it is called."""
    backtest = actions.add_parser("backtest", help="when it would have fired")
    backtest.add_argument("symbol", metavar="SYM")
    backtest.add_argument("words", nargs="+", metavar="CONDITION", help="as with add")
    backtest.add_argument("--from", dest="since", type=_day, metavar="D", help="default: a year before --to")
    backtest.add_argument("--to", dest="until", type=_day, metavar="D", help="default: today")
    backtest.add_argument(
        "--repeat",
        type=Repeat,
        choices=list(Repeat),
        default=Repeat.REARM,
        metavar="HOW",
        help="default: rearm, so that every time counts",
    )
    add_condition_options(backtest)
    backtest.add_argument("--json", action="store_true")
    backtest.set_defaults(run=run_backtest)


def run_backtest(context: Context) -> int:
    """Print when it would have fired, and on how many bars that was tried."""
    from watcher.engine.backtests import Backtests, Trial
    from watcher.engine.held import held_now
    from watcher.engine.history import HistoryDesk, ignore_splits
    from watcher.feeds.calendars import session_table

    options, now = context.options, context.clock.now()
    until = now if options.until is None else min(now, options.until + timedelta(days=1))
    since = until - _YEAR if options.since is None else options.since
    need(ok=since < until, title="The first day lies after the last.", hint="Give --from before --to.")
    with context.store() as store:
        symbol, condition = condition_of(options.symbol, options, store)
        holdings = held_now(store, context.settings[0].portfolio, now)
        trial = Trial(symbol, condition, options.repeat, since, until)
        known = instruments_of(store)

        async def ask(feed: Feed) -> Tried:
            history = HistoryDesk(
                store.bars, feed, context.clock, session_table, ignore_splits, store.corporate_actions
            )
            backtests = Backtests(
                history, session_table, lambda symbol: feed.instrument(symbol) or known.get(symbol)
            )
            return await backtests.run(trial, holdings)

        tried = context.ask(ask)
    if options.json:
        print_json(_shown(tried))
        return 0
    rows = [
        (iso(one.occurred_at) or "", money(one.price) or "", " ".join(sorted(one.labels)))
        for one in tried.fires
    ]
    print_table(("When", "Price", "Labels"), rows, left=("Labels",))
    times = "once" if len(rows) == 1 else f"{len(rows)} times"
    last = tried.until - timedelta(microseconds=1)  # midnight ends the day before
    print(
        f"{subject(symbol)} {describe(condition)} would have fired {times} on {tried.bars} bars"
        f" from {tried.since:%Y-%m-%d} to {last:%Y-%m-%d}."
    )
    return 0


def _shown(tried: Tried) -> dict[str, Any]:
    return {
        "fires": [
            {
                "occurred_at": iso(one.occurred_at),
                "price": money(one.price),
                "labels": sorted(one.labels),
                "value": money(one.value),
            }
            for one in tried.fires
        ],
        "bars": tried.bars,
        "from": iso(tried.since),
        "to": iso(tried.until),
    }


def _day(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day such as 2023-11-24, from {SPAN}")
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
