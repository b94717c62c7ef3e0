"""Alerts and fires as the command line shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from watcher.cli.output import age, iso, price, print_json
from watcher.domain.alerts.alert import Alert, Repeat
from watcher.domain.alerts.alert_json import alert_to_json
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import describe
from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.engine.alert_changes import StoredAlerts
    from watcher.store.store import Store


def changer(store: Store, instruments: Mapping[Symbol, Instrument]) -> StoredAlerts:
    """What changes alerts in the store."""
    from watcher.engine.alert_changes import StoredAlerts
    from watcher.feeds.calendars import session_table

    return StoredAlerts(store, session_table, instruments.get)


def instruments_of(store: Store) -> dict[Symbol, Instrument]:
    """Everything that is known of symbols."""
    return {one.symbol: one for one in store.instruments.load_all()}


def places_of(symbol: Symbol, instruments: Mapping[Symbol, Instrument]) -> int:
    """The decimals of a symbol's prices."""
    instrument = instruments.get(symbol)
    return instrument.places if instrument is not None else 2


def find_alert(store: Store, name: str) -> Alert:
    """The alert of this id. Raises InputError."""
    for alert in store.alerts.all():
        if alert.id == name:
            return alert
    raise InputError(f"There is no alert {name}.", "“watcher alert list” shows those there are.")


def print_alert(alert: Alert, instruments: Mapping[Symbol, Instrument]) -> None:
    """One alert as JSON."""
    print_json(alert_shown(alert, instruments))


def alert_shown(alert: Alert, instruments: Mapping[Symbol, Instrument]) -> dict[str, Any]:
    """An alert for scripts."""
    data = alert_to_json(alert)
    del data["memory"]
    data["words"] = describe(alert.condition, places_of(alert.symbol, instruments))
    data["shown_state"] = alert.shown_state
    return data


def alert_lines(alert: Alert, places: int, now: str) -> list[tuple[str, str]]:
    """An alert for people: titles and texts; `now` is where the price stands, what is not set is left out."""
    apart = f", {age(alert.cooldown_s)} apart at least" if alert.repeat is Repeat.REARM else ""
    armed_at = "" if alert.armed_price is None else f" at {price(alert.armed_price, places)}"
    lines = (
        ("Alert", f"{alert.id}: {subject(alert.symbol)} {describe(alert.condition, places)}"),
        ("State", alert.shown_state),
        ("Reason", alert.suspended),
        ("Snoozed", alert.snoozed_until and f"until {iso(alert.snoozed_until)}"),
        ("Now", now),
        ("Repeat", f"{alert.repeat.value}{apart}"),
        ("Sessions", ", ".join(session.value for session in Session if session in alert.sessions)),
        ("Armed", alert.armed_at and f"{iso(alert.armed_at)}{armed_at}"),
        ("Expires", iso(alert.expires_at)),
        ("Reminder", alert.remind_s and f"every {age(alert.remind_s)} until it is acknowledged"),
        ("Note", alert.note),
    )
    return [(title, value) for title, value in lines if isinstance(value, str) and value]
