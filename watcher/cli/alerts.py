"""`alert`: set, seen, changed and explained from the command line, on the same store as the window."""

from __future__ import annotations

import argparse
import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli import alert_files, alert_log
from watcher.cli.context import parse_time
from watcher.cli.output import print_json, print_table
from watcher.domain.alerts.alert import (
    DEFAULT_COOLDOWN_S,
    Alert,
    AlertAction,
    AlertDraft,
    AlertId,
    Repeat,
    alert_to_json,
)
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.words import describe
from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.cli.context import Context
    from watcher.engine.alert_changes import StoredAlerts
    from watcher.store.store import Store

_DURATION = re.compile(r"(\d+)(s|m|h|d)")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    alert = commands.add_parser("alert", help="price alerts")
    actions = alert.add_subparsers(metavar="ACTION", required=True)
    _add_parser(actions)
    show = actions.add_parser("list", help="every alert with its state")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=list_alerts)
    one = actions.add_parser("show", help="one alert, whole")
    one.add_argument("id", metavar="ID")
    one.add_argument("--json", action="store_true")
    one.set_defaults(run=show_alert)
    for action in (
        AlertAction.REMOVE,
        AlertAction.PAUSE,
        AlertAction.RESUME,
        AlertAction.REARM,
        AlertAction.ACKNOWLEDGE,
    ):
        change = actions.add_parser(action.value, help=f"{action.value} alerts")
        change.add_argument("ids", nargs="+", metavar="ID")
        change.set_defaults(run=change_alerts, action=action)
    snooze = actions.add_parser("snooze", help="deliver nothing for a while; fires are still logged")
    snooze.add_argument("ids", nargs="+", metavar="ID")
    snooze.add_argument("--for", dest="length", type=_duration, default=timedelta(hours=1), metavar="1h")
    snooze.set_defaults(run=change_alerts, action=AlertAction.SNOOZE)
    alert_log.add_actions(actions)
    alert_files.add_actions(actions)
    keep = actions.add_parser("keep", help="go on watching although the symbol is in no list any more")
    keep.add_argument("ids", nargs="+", metavar="ID")
    keep.set_defaults(run=change_alerts, action=AlertAction.ADOPT)
    replay = actions.add_parser("replay", help="run the engine on a recorded day")
    replay.add_argument("file", metavar="CASE.json")
    replay.add_argument("--json", action="store_true")
    replay.set_defaults(run=replay_case)


def _add_parser(actions: Any) -> None:
    add = actions.add_parser("add", help="set an alert: watcher alert add BABA below 75 --repeat rearm")
    add.add_argument("symbol", metavar="SYM")
    add.add_argument(
        "words",
        nargs="+",
        metavar="CONDITION",
        help="below 75, enters 70 80, day_change -5, trailing 5%%, new_high",
    )
    add.add_argument(
        "--repeat",
        type=Repeat,
        choices=list(Repeat),
        default=Repeat.ONCE,
        metavar="HOW",
        help="once, daily, rearm or ratchet",
    )
    add.add_argument("--days", type=int, metavar="N", help="of kinds that look back: new_high, volume")
    add.add_argument("--note", default="")
    add.add_argument(
        "--sessions",
        type=_sessions,
        default=frozenset({Session.REGULAR}),
        metavar="LIST",
        help="regular,pre,post,overnight (default: regular)",
    )
    add.add_argument(
        "--cooldown", type=_duration, default=timedelta(seconds=DEFAULT_COOLDOWN_S), metavar="5m"
    )
    add.add_argument("--expires", type=parse_time, metavar="TIME")
    add.add_argument(
        "--remind",
        type=_duration,
        default=timedelta(0),
        metavar="10m",
        help="tell it again this often until it is acknowledged",
    )
    add.add_argument("--json", action="store_true")
    add.set_defaults(run=add_alert)


def _duration(text: str) -> timedelta:
    match = _DURATION.fullmatch(text)
    if match is None or not int(match[1]):
        raise argparse.ArgumentTypeError(f"“{text}” is not a length of time such as 30s, 5m, 1h or 2d")
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


def _sessions(text: str) -> frozenset[Session]:
    try:
        return frozenset(Session(word.strip()) for word in text.split(","))
    except ValueError:
        known = ", ".join(session.value for session in Session)
        raise argparse.ArgumentTypeError(f"“{text}” is not a list of sessions ({known})") from None


def add_alert(context: Context) -> int:
    """Store and arm an alert; whoever evaluates this profile sees it within a second."""
    options = context.options
    (symbol,) = context.symbols([options.symbol])
    days = [] if options.days is None else ["days", f"{options.days}"]
    condition = parse_words([*options.words, *days])
    draft = AlertDraft(
        symbol,
        condition,
        options.repeat,
        options.sessions,
        int(options.cooldown.total_seconds()),
        options.expires,
        options.note,
        int(options.remind.total_seconds()),
    )
    from watcher.engine.alert_changes import price_now
    from watcher.feeds.calendars import session_table

    with context.store() as store:
        instruments = _instruments(store)
        instrument = instruments.get(symbol)
        quote = next((quote for quote in store.quotes.load_all() if quote.symbol == symbol), None)
        table = None if instrument is None else session_table(instrument.calendar)
        now = context.clock.now()
        added = _changer(store, instruments).add(draft, now, price_now(quote, now, table))
    if options.json:
        print_json(_shown(added, instruments))
    else:
        words = describe(added.condition, _places(added.symbol, instruments))
        print(f"{added.id}: {added.symbol} {words}, {added.repeat.value}.")
    return 0


def list_alerts(context: Context) -> int:
    """Print every alert."""
    with context.store() as store:
        alerts, instruments = store.alerts.all(), _instruments(store)
    if context.options.json:
        print_json([_shown(alert, instruments) for alert in alerts])
        return 0
    rows = [
        (
            alert.id,
            alert.symbol,
            describe(alert.condition, _places(alert.symbol, instruments)),
            alert.repeat.value,
            alert.shown_state,
            alert.note,
        )
        for alert in alerts
    ]
    print_table(
        ("Id", "Symbol", "Condition", "Repeat", "State", "Note"),
        rows,
        left=("Symbol", "Condition", "Repeat", "State", "Note"),
    )
    return 0


def show_alert(context: Context) -> int:
    """Print one alert."""
    with context.store() as store:
        alert, instruments = _get(store, context.options.id), _instruments(store)
    shown = _shown(alert, instruments)
    if context.options.json:
        print_json(shown)
    else:
        print_table(
            ("", " "),
            [(key, "" if value is None else str(value)) for key, value in shown.items()],
            left=(" ",),
        )
    return 0


def change_alerts(context: Context) -> int:
    """Pause, resume, snooze, re-arm, acknowledge or remove."""
    options = context.options
    now = context.clock.now()
    until = now + options.length if options.action is AlertAction.SNOOZE else None
    with context.store() as store:
        _changer(store, _instruments(store)).act(
            [AlertId(i) for i in options.ids], options.action, until, now
        )
    return 0


def replay_case(context: Context) -> int:
    """Run a case file; no window, no network, no clock but the file's."""
    from watcher.engine.replay import load_case
    from watcher.engine.replay import replay_case as replayed

    answer = replayed(load_case(Path(context.options.file)))
    if context.options.json:
        print_json(answer)
        return 0
    for fire in answer["fires"]:
        labels = " ".join(fire["labels"])
        print(f"fire   {fire['alert']}  {fire['occurred_at']}  {fire['price']}  {labels}".rstrip())
    for alert, state in answer["states"].items():
        print(f"state  {alert}  {state}")
    for line in answer["log"]:
        print(f"log    {line['alert']}  {line['at']}  {line['reason']}")
    return 0


def _changer(store: Store, instruments: Mapping[Symbol, Instrument]) -> StoredAlerts:
    from watcher.engine.alert_changes import StoredAlerts
    from watcher.feeds.calendars import session_table

    return StoredAlerts(store, session_table, instruments.get)


def _instruments(store: Store) -> dict[Symbol, Instrument]:
    return {one.symbol: one for one in store.instruments.load_all()}


def _places(symbol: Symbol, instruments: Mapping[Symbol, Instrument]) -> int:
    instrument = instruments.get(symbol)
    return instrument.places if instrument is not None else 2


def _get(store: Store, name: str) -> Alert:
    for alert in store.alerts.all():
        if alert.id == name:
            return alert
    raise InputError(f"There is no alert {name}.", "“watcher alert list” shows those there are.")


def _shown(alert: Alert, instruments: Mapping[Symbol, Instrument]) -> dict[str, Any]:
    data = alert_to_json(alert)
    del data["memory"]
    data["words"] = describe(alert.condition, _places(alert.symbol, instruments))
    data["shown_state"] = alert.shown_state
    return data
