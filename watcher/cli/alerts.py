"""`alert`: set, seen, changed and explained from the command line, on the same store as the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli import alert_backtest, alert_files, alert_log
from watcher.cli.alert_adding import add_parsers, duration_of
from watcher.cli.alert_distance import Standing
from watcher.cli.alert_shown import alert_lines, alert_shown, changer, find_alert, instruments_of, places_of
from watcher.cli.output import print_json, print_table, safe
from watcher.domain.alerts.alert import AlertAction, AlertId
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import describe
from watcher.store.glance import Glance, glance

if TYPE_CHECKING:
    from watcher.cli.context import Context


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    alert = commands.add_parser("alert", help="price alerts")
    actions = alert.add_subparsers(metavar="ACTION", required=True)
    add_parsers(actions)
    alert_backtest.add_parser(actions)
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
    snooze.add_argument("--for", dest="length", type=duration_of, default=timedelta(hours=1), metavar="1h")
    snooze.set_defaults(run=change_alerts, action=AlertAction.SNOOZE)
    alert_log.add_actions(actions)
    alert_files.add_actions(actions)
    undo = actions.add_parser("undo-split", help="put back what the last split changed of alerts")
    undo.add_argument("ids", nargs="+", metavar="ID")
    undo.set_defaults(run=change_alerts, action=AlertAction.UNDO_SPLIT)
    keep = actions.add_parser("keep", help="go on watching although the symbol is in no list any more")
    keep.add_argument("ids", nargs="+", metavar="ID")
    keep.set_defaults(run=change_alerts, action=AlertAction.ADOPT)
    replay = actions.add_parser("replay", help="run the engine on a recorded day")
    replay.add_argument("file", metavar="CASE.json")
    replay.add_argument("--json", action="store_true")
    replay.set_defaults(run=replay_case)


def list_alerts(context: Context) -> int:
    """Print every alert, and how far the last known price is from setting it off."""
    found = _look(context)
    instruments = {one.symbol: one for one in found.instruments}
    quotes, now = {one.symbol: one for one in found.quotes}, context.clock.now()
    standings = [(alert, Standing.of(alert, quotes.get(alert.symbol), now)) for alert in found.alerts]
    if context.options.json:
        print_json([{**alert_shown(alert, instruments), **one.shown()} for alert, one in standings])
        return 0
    rows = []
    for alert, standing in standings:
        places = places_of(alert.symbol, instruments)
        rows.append(
            (
                alert.id,
                subject(alert.symbol),
                describe(alert.condition, places),
                *standing.cells(places),
                alert.repeat.value,
                alert.shown_state,
                alert.note,
            )
        )
    print_table(
        ("Id", "Symbol", "Condition", "Now", "Away", "Age", "Repeat", "State", "Note"),
        rows,
        left=("Symbol", "Condition", "Repeat", "State", "Note"),
    )
    return 0


def _look(context: Context) -> Glance:
    """What the database holds of alerts; it is opened in full only where a glance does not do."""
    found = glance(context.profile.database)
    if found is not None:
        return found
    with context.store() as store:
        return Glance(store.alerts.all(), store.instruments.load_all(), store.quotes.load_all())


def show_alert(context: Context) -> int:
    """Print one alert."""
    with context.store() as store:
        alert, instruments = find_alert(store, context.options.id), instruments_of(store)
        quotes = {one.symbol: one for one in store.quotes.load_all()}
    standing = Standing.of(alert, quotes.get(alert.symbol), context.clock.now())
    if context.options.json:
        print_json({**alert_shown(alert, instruments), **standing.shown()})
        return 0
    places = places_of(alert.symbol, instruments)
    for title, value in alert_lines(alert, places, standing.sentence(places)):
        print(f"{title:10}{safe(value, 300)}")
    return 0


def change_alerts(context: Context) -> int:
    """Pause, resume, snooze, re-arm, acknowledge or remove."""
    options = context.options
    now = context.clock.now()
    until = now + options.length if options.action is AlertAction.SNOOZE else None
    with context.store() as store:
        changer(store, instruments_of(store)).act(
            [AlertId(i) for i in options.ids], options.action, until, now
        )
    return 0


def replay_case(context: Context) -> int:
    """Run a case file; no window, no network, no clock but the file's."""
    from watcher.engine.replay import replay_file

    answer = replay_file(Path(context.options.file))
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
