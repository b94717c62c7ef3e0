"""The log of all alerts, their accounts and their worth, read from the store; for a window and a command."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.domain.alerts.accounts import judged
from watcher.domain.alerts.afterwards import Horizon, Worth, worth
from watcher.domain.alerts.alert import AlertId
from watcher.domain.alerts.logbook import Explanation, LogFilter, LogLine, log_lines
from watcher.domain.errors import InputError
from watcher.domain.tables import as_csv
from watcher.language import tr
from watcher.paths import write_private

if TYPE_CHECKING:
    from watcher.store.store import Store

LINES = 5_000
WHY_LINES = 50
_COLUMNS = ("time", "alert", "symbol", "event", "words", "price", "labels", "note")


def read_log(store: Store, wanted: LogFilter) -> list[LogLine]:
    """The newest lines that are wanted, newest first, of the last 5 000. Raises StoreError."""
    fires = store.later_prices.recent(LINES, wanted.alert)
    entries = () if wanted.fires_only else store.alert_log.recent(LINES, wanted.alert)
    symbols = {alert.id: alert.symbol for alert in store.alerts.all()}
    places = {one.symbol: one.places for one in store.instruments.load_all()}
    return [line for line in log_lines(fires, entries, symbols, places) if wanted.takes(line)]


def read_worth(store: Store) -> tuple[Worth, ...]:
    """What the fires of each alert were worth. Raises StoreError."""
    return worth(store.later_prices.recent(LINES))


def explain_alert(store: Store, alert_id: AlertId) -> Explanation:
    """The account of one alert as it was kept last. Raises InputError, StoreError."""
    alert = next((one for one in store.alerts.all() if one.id == alert_id), None)
    if alert is None:
        raise InputError(
            tr("There is no alert {alert_id}.").format(alert_id=alert_id),
            tr("“watcher alert list” shows those there are."),
        )
    kept = store.explanations.of(alert.id, alert.symbol)
    account = () if kept is None else judged(alert.symbol, *kept)
    return Explanation(alert, account, store.alert_log.recent(WHY_LINES, alert.id)[::-1])


def log_csv(lines: Sequence[LogLine]) -> str:
    """The lines as a table that a spreadsheet may open: no cell of it starts a formula."""
    horizons = [f"{name} {horizon.value}" for horizon in Horizon for name in ("price", "change")]
    return as_csv([(*_COLUMNS, *horizons), *(_cells(line) for line in lines)])


def export_log(lines: Sequence[LogLine], path: Path) -> int:
    """Write the lines to a file, whole or not at all; how many there were. Raises ProfileError."""
    write_private(path, log_csv(lines).encode())
    return len(lines)


def _cells(line: LogLine) -> tuple[str, ...]:
    return (
        _iso(line.at),
        line.alert,
        line.symbol,
        line.code,
        line.words,
        "" if line.price is None else f"{line.price:f}",
        " ".join(line.labels),
        line.note,
        *_later(line),
    )


def _later(line: LogLine) -> list[str]:
    cells = []
    for horizon in Horizon:
        later = None if line.record is None else line.record.later.get(horizon)
        price, change = None if later is None else later.price, line.change(horizon)
        cells += ["" if price is None else f"{price:f}", "" if change is None else f"{change:.6f}"]
    return cells


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
