"""`alert export` and `import`: alerts as a JSON file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli.output import print_json, write_data

if TYPE_CHECKING:
    from decimal import Decimal

    from watcher.cli.context import Context
    from watcher.domain.alerts.alert import AlertDraft


def add_actions(actions: Any) -> None:
    """Say how they are called."""
    export = actions.add_parser("export", help="write the terms of all alerts as JSON")
    export.add_argument("file", metavar="FILE", help="- for the terminal")
    export.set_defaults(run=export_alerts)
    bring = actions.add_parser("import", help="set the alerts of such a file, except those there are already")
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--json", action="store_true")
    bring.set_defaults(run=import_alerts)


def export_alerts(context: Context) -> int:
    """Write all alerts."""
    from watcher.domain.alerts.alert_file import to_file
    from watcher.engine.alert_files import write_alerts

    with context.store() as store:
        alerts = store.alerts.all()
    if context.options.file == "-":
        write_data(to_file(alerts))
    else:
        write_alerts(alerts, Path(context.options.file))
    return 0


def import_alerts(context: Context) -> int:
    """Set the alerts of a file; what could not be read is named, and the exit code says so."""
    from watcher.engine.alert_changes import StoredAlerts, price_now
    from watcher.engine.alert_files import read_alerts
    from watcher.feeds.calendars import session_table

    read = read_alerts(Path(context.options.file))
    now = context.clock.now()
    with context.store() as store:
        instruments = {one.symbol: one for one in store.instruments.load_all()}
        quotes = {quote.symbol: quote for quote in store.quotes.load_all()}

        def price(draft: AlertDraft) -> Decimal | None:
            instrument = instruments.get(draft.symbol)
            table = None if instrument is None else session_table(instrument.calendar)
            return price_now(quotes.get(draft.symbol), now, table, draft.sessions)

        imported = StoredAlerts(store, session_table, instruments.get).take_in(read, now, price)
    if context.options.json:
        print_json(
            {
                "added": [alert.id for alert in imported.added],
                "known": imported.known,
                "refused": [{"number": one.number, "reason": one.reason} for one in imported.refused],
            }
        )
    else:
        print(imported.said)
    return 1 if imported.refused else 0
