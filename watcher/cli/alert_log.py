"""`alert log`, `why` and `worth`: what fired, what was decided and why, and what it was good for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from watcher.cli.context import parse_time
from watcher.cli.output import NOTHING, iso, money, percent, print_json, print_table, write_data
from watcher.domain.alerts.afterwards import Horizon
from watcher.domain.alerts.alert import AlertId
from watcher.domain.alerts.logbook import LogFilter, LogLine
from watcher.domain.alerts.reasons import explain
from watcher.domain.alerts.words import describe

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.domain.alerts.accounts import Judged
    from watcher.domain.alerts.alert import LogEntry


def add_actions(actions: Any) -> None:
    """Say how they are called."""
    log = actions.add_parser("log", help="what fired, and the price 1 hour, 1 day, 5 days of trading later")
    log.add_argument("id", metavar="ID", nargs="?")
    log.add_argument("--all", action="store_true", help="also what else was decided: suspended, split …")
    log.add_argument("--symbol", metavar="SYM")
    log.add_argument("--find", default="", metavar="TEXT", help="only lines with these words in them")
    log.add_argument("--from", dest="since", type=parse_time, metavar="TIME")
    log.add_argument("--to", dest="until", type=parse_time, metavar="TIME")
    form = log.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--csv", action="store_true", help="a table for a spreadsheet, newest first")
    log.set_defaults(run=show_log)
    why = actions.add_parser("why", help="what an alert made of the last 50 prices, and why")
    why.add_argument("id", metavar="ID")
    why.add_argument("--json", action="store_true")
    why.set_defaults(run=show_why)
    worth = actions.add_parser("worth", help="which alerts were worth it: how the price went on")
    worth.add_argument("--json", action="store_true")
    worth.set_defaults(run=show_worth)


def show_log(context: Context) -> int:
    """Print the log, newest last."""
    from watcher.engine.logbook import log_csv, read_log

    options = context.options
    wanted = LogFilter(
        text=options.find,
        alert=None if options.id is None else AlertId(options.id),
        symbol=None if options.symbol is None else context.symbols([options.symbol])[0],
        since=options.since,
        until=options.until,
        fires_only=not options.all,
    )
    with context.store() as store:
        lines = read_log(store, wanted)
    if options.csv:
        write_data(log_csv(lines))
        return 0
    lines.reverse()
    if options.json:
        print_json([_line(line) for line in lines])
        return 0
    rows = [
        (
            iso(line.at) or "",
            line.symbol,
            line.words,
            NOTHING if line.price is None else f"{line.price:,f}",
            " ".join(line.labels),
            *(percent(line.change(horizon)) for horizon in Horizon),
            line.note,
        )
        for line in lines
    ]
    print_table(
        ("When", "Symbol", "What", "Price", "Labels", *(f"+{horizon.value}" for horizon in Horizon), "Note"),
        rows,
        left=("Symbol", "What", "Labels", "Note"),
    )
    return 0


def show_why(context: Context) -> int:
    """Print what one alert made of the last prices, and what was decided."""
    from watcher.engine.logbook import explain_alert

    with context.store() as store:
        found = explain_alert(store, AlertId(context.options.id))
    alert = found.alert
    if context.options.json:
        print_json(
            {
                "id": alert.id,
                "state": alert.shown_state,
                "suspended": alert.suspended,
                "observations": [_judged(one, alert.symbol) for one in found.judged],
                "log": [_entry(entry) for entry in found.log],
            }
        )
        return 0
    print(f"{alert.id}: {alert.symbol} {describe(alert.condition)} is {alert.shown_state}.")
    if found.judged:
        rows = [
            (
                iso(one.received) or "",
                one.symbol or alert.symbol,
                "" if one.price is None else f"{one.price:,f}",
                "" if one.session is None else one.session.value,
                one.verdict,
                explain(one.verdict),
            )
            for one in found.judged
        ]
        print_table(
            ("Heard", "Symbol", "Price", "Session", "Came to", "Why"),
            rows,
            left=("Symbol", "Session", "Came to", "Why"),
        )
    else:
        print("No observation of it is stored yet." if found.log else "No price was heard for it yet.")
    if found.log:
        print()
        entries = [
            (iso(entry.at) or "", entry.reason, money(entry.price) or "", explain(entry.reason), entry.detail)
            for entry in found.log
        ]
        print_table(
            ("When", "Reason", "Price", "What it means", "Detail"),
            entries,
            left=("Reason", "What it means", "Detail"),
        )
    return 0


def show_worth(context: Context) -> int:
    """Print a row per alert that fired, the most worthwhile first."""
    from watcher.engine.logbook import read_worth

    with context.store() as store:
        rows = read_worth(store)
        places = {one.symbol: one.places for one in store.instruments.load_all()}
    if context.options.json:
        print_json(
            [
                {
                    "alert": row.alert,
                    "symbol": row.symbol,
                    "words": describe(row.firing.condition, places.get(row.symbol, 2)),
                    "fires": row.fires,
                    "after": {
                        horizon.value: {
                            "known": row.known[horizon],
                            "went_on": row.went_on[horizon],
                            "mean_change_ratio": row.gain[horizon],
                        }
                        for horizon in Horizon
                    },
                }
                for row in rows
            ]
        )
        return 0
    if not rows:
        print("Nothing has fired yet.")
        return 0
    print_table(
        ("Alert", "Symbol", "Condition", "Fires", *(f"+{horizon.value}" for horizon in Horizon), "Went on"),
        [
            (
                row.alert,
                row.symbol,
                describe(row.firing.condition, places.get(row.symbol, 2)),
                str(row.fires),
                *(percent(row.gain[horizon]) for horizon in Horizon),
                f"{row.went_on[Horizon.DAYS]} of {row.known[Horizon.DAYS]}",
            )
            for row in rows
        ],
        left=("Symbol", "Condition"),
    )
    print("Mean change in the direction of each fire; “went on” counts those after five days of trading.")
    return 0


def _line(line: LogLine) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "alert": line.alert,
        "symbol": line.symbol,
        "event": line.code,
        "words": line.words,
        "price": money(line.price),
        "labels": list(line.labels),
        "note": line.note,
    }
    record = line.record
    if record is None:
        return {"at": iso(line.at), **shown}
    firing = record.firing
    return {
        **shown,
        "currency": firing.currency,
        "occurred_at": iso(firing.occurred_at),
        "detected_at": iso(firing.detected_at),
        "session": firing.session.value,
        "direction": firing.direction,
        "returned": firing.returned,
        "after": {
            horizon.value: {
                "due_at": iso(later.due_at),
                "at": iso(later.at),
                "price": money(later.price),
                "change_ratio": record.change(horizon),
            }
            for horizon, later in record.later.items()
        },
    }


def _judged(one: Judged, symbol: str) -> dict[str, Any]:
    return {
        "at": iso(one.received),
        "symbol": one.symbol or symbol,
        "quote_time": iso(one.quote_time),
        "price": money(one.price),
        "session": None if one.session is None else one.session.value,
        "evaluated": one.verdict,
        "why": explain(one.verdict),
    }


def _entry(entry: LogEntry) -> dict[str, Any]:
    return {
        "at": iso(entry.at),
        "alert": entry.alert,
        "reason": entry.reason,
        "price": money(entry.price),
        "detail": entry.detail,
        "why": explain(entry.reason),
    }
