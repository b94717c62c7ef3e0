"""`calendar`: what comes next for the lists and the holdings."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from watcher.cli.output import iso, print_json, print_table
from watcher.domain.agenda import AHEAD
from watcher.domain.symbols import Symbol
from watcher.setting_rules import EXCHANGE, LOCAL

if TYPE_CHECKING:
    from datetime import tzinfo

    from watcher.cli.context import Context
    from watcher.domain.agenda import AgendaEntry
    from watcher.engine.bringing import Bringing

_MOST_DAYS = 366


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    calendar = commands.add_parser(
        "calendar", help="earnings, dividends, splits, holidays and half-days that come next"
    )
    calendar.add_argument(
        "--days", type=_days, default=AHEAD.days, metavar="N", help=f"how far ahead (default: {AHEAD.days})"
    )
    calendar.add_argument("--ics", metavar="FILE", help="write them to an iCalendar file")
    calendar.add_argument("--json", action="store_true")
    calendar.set_defaults(run=show_calendar)


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_DAYS:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of days from 1 to {_MOST_DAYS}")
    return int(text)


def show_calendar(context: Context) -> int:
    """Print what comes next, or write it to a file; dates older than a day are asked for first."""
    from watcher.engine.agenda import agenda, markets_of, write_calendar
    from watcher.engine.held import held_now
    from watcher.engine.lists import Lists
    from watcher.feeds.calendars import session_table

    options, now = context.options, context.clock.now()
    with context.store() as store:
        lists = Lists(store.watchlists)
        lists.load()
        held = held_now(store, context.settings[0].portfolio, now).symbols
        symbols = tuple(dict.fromkeys((*held, *lists.symbols)))
    _ask(context, symbols)
    zone = _zone(context)
    first = now.astimezone(zone).date()
    last = first + timedelta(days=options.days)
    with context.store() as store:
        instruments = {one.symbol: one for one in store.instruments.load_all()}
        markets = markets_of(session_table, [instruments[one] for one in symbols if one in instruments])
        entries = agenda(store, markets, instruments, symbols, first, last, first)
    if options.ics is not None:
        write_calendar(entries, Path(options.ics), now)
        if not options.json:
            print(f"{len(entries)} {'entry was' if len(entries) == 1 else 'entries were'} written.")
    if options.json:
        print_json([_row(entry) for entry in entries])
    elif options.ics is None:
        _print(entries, zone, options.days)
    return 0


def _ask(context: Context, symbols: Sequence[Symbol]) -> None:
    """Store what the source says of those that are due; without it what is stored has to do."""
    from watcher.cli.asking import bring

    async def ask(bringing: Bringing) -> int:
        return await bringing.dates(symbols)

    bring(context, ask, "What is stored is shown.")


def _zone(context: Context) -> tzinfo | None:
    chosen = context.settings[0].formats.zone
    return None if chosen in {EXCHANGE, LOCAL} else ZoneInfo(chosen)


def _row(entry: AgendaEntry) -> dict[str, Any]:
    return {
        "day": entry.day.isoformat(),
        "at": iso(entry.at),
        "kind": entry.kind.value,
        "symbol": entry.symbol,
        "text": entry.text,
        "is_estimate": entry.is_estimate,
    }


def _print(entries: Sequence[AgendaEntry], zone: tzinfo | None, days: int) -> None:
    if not entries:
        print(f"Nothing is known of the next {days} days.")
        return
    rows = [
        (
            f"{entry.day_in(zone):%a %d %b %Y}",
            "" if entry.at is None else f"{entry.at.astimezone(zone):%H:%M}",
            entry.symbol or "",
            entry.text + (" (estimate)" if entry.is_estimate else ""),
        )
        for entry in entries
    ]
    print_table(("Day", "Time", "Symbol", "What"), rows, left=("Time", "Symbol", "What"))
