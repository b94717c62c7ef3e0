"""What a profile holds, told through the program's own repositories: golden ones are compared by it."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict

from watcher.config_file import load
from watcher.domain import drawings
from watcher.domain.alerts.alert_json import alert_to_json
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.portfolio import records
from watcher.domain.symbols import Symbol
from watcher.store.firings import firing_to_json

DRAWN = "drawings "
BABA = Symbol("BABA")


def told(store, config_file):
    """Every noun of the user's, in the types of JSON."""
    portfolio = store.portfolio
    return {
        "watchlists": [
            {
                "name": one.name,
                "symbols": list(one.symbols),
                "groups": [[group.name, group.at, group.is_folded] for group in one.groups],
            }
            for one in store.watchlists.all()
        ],
        "notes": {note.symbol: note.text for note in store.notes.load_all()},
        "alerts": {alert.id: alert_to_json(alert) for alert in store.alerts.all()},
        "firings": [firing_to_json(one) for one in store.firings.recent(1000)],
        "unread": store.firings.unread(),
        "waiting to be sent": [[row.firing.id, row.channel] for row in store.outbox.pending()],
        "channels": [[one.name, one.service, one.share.value] for one in store.channels.all()],
        "accounts": [records.account_record(one) for one in portfolio.accounts()],
        "securities": [records.security_record(one) for one in portfolio.securities()],
        "transactions": [records.transaction_record(one) for one in portfolio.transactions()],
        "splits": [records.split_record(one) for one in portfolio.splits()],
        "prices": [records.price_record(one) for one in portfolio.prices()],
        "rates": [records.rate_record(one) for one in portfolio.rates()],
        "imports": [[one.source, one.file, one.added] for one in store.import_runs.recent()],
        "quotes": {one.symbol: str(one.price) for one in store.quotes.load_all()},
        "bars": list(map(float, store.bars.load(BarsKey(BABA, Interval.D1)).close)),
        **_answered(store),
        **_kept(store),
        "settings": _settings(config_file),
    }


def _answered(store):
    """What was asked about BABA, and what is still to be sent or was."""
    actions, dates = store.corporate_actions.load(BABA), store.company_dates.load([BABA]).get(BABA)
    stories = store.news.of([BABA])
    with closing(sqlite3.connect(store.path)) as found:
        letters = found.execute("select about, channel, body, state from letters order by id").fetchall()
    return {
        "stories": [[one.id, one.title, one.source, one.link, one.is_read] for one in stories],
        "company dates": None if dates is None else [*map(str, dates[0].earnings), dates[0].sector],
        "dividends": [] if actions is None else [[one.ex_start, one.amount] for one in actions[0].dividends],
        "key figures": [_as_json(asdict(figures)) for figures, _at in store.key_figures.load(BABA)],
        "letters": [[*row[:2], json.loads(row[2]), row[3]] for row in letters],
    }


def _as_json(thing):
    return json.loads(json.dumps(thing, default=str))


def _kept(store):
    """What the window keeps, by name; drawings as the program reads them."""
    with closing(sqlite3.connect(store.path)) as found:
        kept = dict(found.execute("select name, value from settings order by name"))
    drawn = {name: text for name, text in kept.items() if name.startswith(DRAWN)}
    return {
        "drawings": {name: drawings.to_json(drawings.from_json(text)) for name, text in drawn.items()},
        "kept": {name: text for name, text in kept.items() if name not in drawn},
    }


def _settings(config_file):
    config, warnings = load(config_file)
    assert not warnings
    return {"theme": config.appearance.theme, "min_poll_s": config.data.min_poll_s}


def lost(before, after, where="the profile"):
    """What was there before and is not any more, a line each; what has come to it is no loss."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key, value in before.items():
            yield from lost(value, after.get(key), f"{where}, {key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from lost(one, other, f"{where}, {number}")
    elif before != after:
        yield f"{where}: {before!r} became {after!r}"
