"""What of the fires is on disk: read from the database itself, past the program's own words."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from tests.endurance.promises import Fired


def fires_on_disk(database):
    """Every fire in order, with what became of each of its deliveries."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as found:
        receipts = {}
        for firing, channel, state in found.execute(
            "select firing, channel, state from outbox order by channel"
        ):
            receipts.setdefault(firing, []).append((channel, state))
        return [
            _fired(json.loads(body), tuple(receipts.get(number, ())))
            for number, body in found.execute("select number, body from firings order by number")
        ]


def _fired(body, receipts):
    return Fired(
        body["alert"],
        body["sequence"],
        datetime.fromisoformat(body["occurred_at"]),
        datetime.fromisoformat(body["detected_at"]),
        tuple(body["labels"]),
        body["price"],
        receipts,
    )


def account_of(database, alert):
    """What the program itself says of an alert: its last lines in the log, and what it remembers."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as found:
        lines = found.execute(
            "select at, reason, price, detail from alert_log where alert = ? order by number desc limit 8",
            (alert,),
        ).fetchall()
        row = found.execute("select body from alerts where id = ?", (alert,)).fetchone()
    said = [
        f"{_moment(at)} {reason} {price or ''} {detail}".strip() for at, reason, price, detail in lines[::-1]
    ]
    memory = {} if row is None else json.loads(row[0])["memory"]
    kept = {name: memory.get(name) for name in ("evaluated_until", "heard_at", "hole", "rule")}
    return f"log: {'; '.join(said)}; memory: {kept}"


def _moment(at):
    return datetime.fromtimestamp(at / 1e6, UTC).strftime("%a %H:%M:%S")
