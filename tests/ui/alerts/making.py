"""Alerts and fires for the panel's tests."""

from datetime import timedelta
from decimal import Decimal

from tests.ui.exchange import NOON
from watcher.domain.alerts.alert import Alert, AlertId, Firing
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

BELOW_75 = {"kind": "below", "level": "75"}
ABOVE_118 = {"kind": "above", "level": "118"}


def alert(number=1, symbol="BABA", condition=BELOW_75, **more):
    return Alert(AlertId(f"a{number}"), Symbol(symbol), condition_from_json(condition), **more)


def firing(number=1, symbol="BABA", condition=BELOW_75, price="74.90", age=timedelta(), labels=(), **more):
    at = NOON - age
    return Firing(
        alert=AlertId(f"a{number}"),
        symbol=Symbol(symbol),
        sequence=more.pop("sequence", 1),
        condition=condition_from_json(condition),
        price=Decimal(price),
        occurred_at=at,
        detected_at=more.pop("detected_at", at),
        session=Session.REGULAR,
        labels=frozenset(labels),
        **more,
    )
