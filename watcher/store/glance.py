"""Alerts and the last prices as they lie on disk, read without the database library.

Importing that takes several times as long as all else that a command needs which only prints them.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from watcher.domain.alerts.alert import Alert
from watcher.domain.alerts.alert_json import alert_from_json
from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote
from watcher.store.values import instrument_from_json, quote_from_json
from watcher.values import dataclass

_MIGRATIONS = Path(__file__).parent / "migrations" / "versions"


@dataclass(frozen=True, slots=True)
class Glance:
    """What there is, in the order of the repositories."""

    alerts: tuple[Alert, ...]
    instruments: tuple[Instrument, ...]
    quotes: tuple[Quote, ...]


def glance(path: Path) -> Glance | None:
    """Read a database of this version; None for any other, which `Store` opens or explains."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as database:
            database.execute("BEGIN")  # one moment for all three
            if database.execute("SELECT version_num FROM alembic_version").fetchall() != [(_newest(),)]:
                return None
            alerts = database.execute("SELECT body FROM alerts ORDER BY symbol, length(id), id").fetchall()
            instruments = database.execute("SELECT body FROM instruments ORDER BY symbol").fetchall()
            quotes = database.execute("SELECT body FROM quotes ORDER BY symbol").fetchall()
        return Glance(
            tuple(alert_from_json(json.loads(body), is_stored=True) for (body,) in alerts),
            tuple(instrument_from_json(json.loads(body)) for (body,) in instruments),
            tuple(quote_from_json(json.loads(body)) for (body,) in quotes),
        )
    except (sqlite3.Error, InputError, ValueError, KeyError):
        return None


def _newest() -> str:
    """The revision that this version writes."""
    return max(path.name.partition("_")[0] for path in _MIGRATIONS.glob("[0-9]*_*.py"))
