"""Alerts changed by a process that does not evaluate them."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.making import OPEN, at, instrument, new_york, quote, tables
from watcher.domain.alerts.alert import AlertAction, AlertDraft, AlertState
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.errors import InputError
from watcher.domain.quote import Session
from watcher.engine.alert_changes import TRIES, StoredAlerts, price_now
from watcher.store.faults import ConflictError

DRAFT = AlertDraft("BABA", Side(SideKind.BELOW, Decimal(75)))
CLOSE = OPEN + timedelta(hours=6.5)


@pytest.fixture
def stored(store):
    return StoredAlerts(store, tables, {"BABA": instrument()}.get)


@pytest.fixture
def alert(stored):
    return stored.add(DRAFT, at(), Decimal(87))


def test_an_alert_is_armed_on_disk(stored, store, alert):
    assert store.alerts.all() == (alert,)
    assert (alert.state, alert.armed_price, alert.currency) == (AlertState.ARMED, Decimal(87), "USD")


def test_it_gets_other_terms(stored, store, alert):
    edited = stored.edit(alert.id, AlertDraft("BABA", Side(SideKind.ABOVE, Decimal(99))), at(5))
    assert store.alerts.all() == (edited,)
    assert edited.condition.level == Decimal(99)


@pytest.mark.parametrize(
    ("action", "shown"),
    [
        (AlertAction.PAUSE, "paused"),
        (AlertAction.RESUME, "armed"),
        (AlertAction.REARM, "armed"),
        (AlertAction.ACKNOWLEDGE, "armed"),
    ],
)
def test_one_thing_is_done_to_it(stored, store, alert, action, shown):
    assert [one.id for one in stored.act([alert.id], action, None, at(5))] == [alert.id]
    assert store.alerts.all()[0].shown_state == shown


def test_it_sleeps_until_a_time_to_come(stored, store, alert):
    stored.act([alert.id], AlertAction.SNOOZE, at(60), at(5))
    assert store.alerts.all()[0].snoozed_until == at(60)
    for until in (None, at(5)):
        with pytest.raises(InputError, match="a time in the future"):
            stored.act([alert.id], AlertAction.SNOOZE, until, at(5))


def test_it_is_removed(stored, store, alert):
    (before,) = stored.act([alert.id], AlertAction.REMOVE, None, at(5))
    assert before.id == alert.id
    assert store.alerts.all() == ()


def test_nothing_is_done_to_any_if_one_is_gone(stored, store, alert):
    with pytest.raises(InputError, match=r"There is no alert 99\."):
        stored.act([alert.id, "99"], AlertAction.REMOVE, None, at(5))
    with pytest.raises(InputError, match=r"There is no alert 99\."):
        stored.edit("99", DRAFT, at(5))
    assert len(store.alerts.all()) == 1


class Racing:
    """The store's alerts, with another process that writes right before each of the first saves."""

    def __init__(self, alerts, elsewhere, times):
        self._alerts, self._elsewhere, self.times = alerts, elsewhere, times
        self.all = alerts.all

    def save(self, changed):
        if self.times:
            self.times -= 1
            (other,) = self._elsewhere.alerts.all()
            self._elsewhere.alerts.save([replace(other, note=f"written {self.times}")])
        self._alerts.save(changed)


def test_what_the_evaluator_wrote_in_between_stays(stored, store, elsewhere, alert, monkeypatch):
    monkeypatch.setattr(store, "alerts", Racing(store.alerts, elsewhere, 2))
    stored.act([alert.id], AlertAction.PAUSE, None, at(5))
    (after,) = store.alerts.all()
    assert (after.paused, after.note) == (True, "written 0")


def test_it_gives_up_against_one_who_never_stops_writing(stored, store, elsewhere, alert, monkeypatch):
    monkeypatch.setattr(store, "alerts", Racing(store.alerts, elsewhere, TRIES))
    with pytest.raises(ConflictError):
        stored.act([alert.id], AlertAction.PAUSE, None, at(5))
    assert not store.alerts.all()[0].paused


REGULAR = frozenset({Session.REGULAR})


def row(price, when):
    return quote(price=price, quote_time=when, received_time=when)


@pytest.mark.parametrize(
    ("when", "now", "price"),
    [
        (at(0), at(5), Decimal("86.5")),
        (at(0), at(3600), None),
        (CLOSE, CLOSE + timedelta(hours=9), Decimal("86.5")),
        (CLOSE - timedelta(days=1), OPEN - timedelta(hours=9), Decimal("86.5")),
        (CLOSE - timedelta(days=1), OPEN - timedelta(hours=1), Decimal("86.5")),
        (CLOSE - timedelta(days=2), OPEN - timedelta(hours=9), None),
    ],
    ids=["fresh", "stale", "of today's close", "of the close before", "before the open", "of an older close"],
)
def test_an_alert_is_armed_at_the_price_of_now_only(when, now, price):
    assert price_now(row("86.5", when), now, new_york(), REGULAR) == price


def test_without_a_quote_or_its_exchange_there_is_no_price_of_now():
    assert price_now(None, at(), new_york(), REGULAR) is None
    assert price_now(quote(), at(), None, REGULAR) is None
