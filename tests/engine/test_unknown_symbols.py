"""A symbol that the source has no longer: its alerts say so, once, and go on when it is back."""

import asyncio
from decimal import Decimal

import pytest

from tests.engine.listening import until
from tests.making import at, observation, quote
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.alerts.wide import Part, Several, Which
from watcher.domain.notices import Notice
from watcher.engine import alert_requests
from watcher.engine.service import Service

BELOW = Side(SideKind.BELOW, Decimal(86))
GONE = frozenset({"BABA"})


@pytest.fixture
def connected(service, feed, store):
    store.watchlists.create("Mine", ("BABA", "JD"))
    service.show_stored()
    asyncio.run(service.connect(feed))
    service.on_quotes([quote(), quote("JD", "27")])
    return service


def add(service, symbol="BABA", condition=BELOW):
    return asyncio.run(service.carry_out(1, alert_requests.AddAlert(AlertDraft(symbol, condition))))


def hear(service, clock, price, seconds, symbol="BABA"):
    clock.time = at(seconds)
    service.on_observation(observation(symbol, price=price, seconds=seconds))


def reasons(store):
    return {alert.symbol: alert.suspended for alert in store.alerts.all()}


def told(audience):
    return [notice.title for notice in audience.queued(Notice) if "does not know" in notice.title]


def test_its_alerts_are_suspended_and_that_is_said_once(connected, store, audience):
    add(connected)
    add(connected, "JD", Side(SideKind.BELOW, Decimal(20)))
    for _ in range(3):
        connected.on_unknown(GONE)
    assert reasons(store) == {"BABA": "unknown_symbol", "JD": None}
    assert told(audience) == ["The source does not know BABA: an alert is suspended."]
    (line,) = [line for line in store.alert_log.recent(10) if line.reason == "unknown_symbol"]
    assert line.detail == "suspended"


def test_it_goes_on_from_where_it_was_when_the_symbol_is_back(connected, store, clock, audience):
    add(connected)
    hear(connected, clock, "87", 5)
    connected.on_unknown(GONE)
    connected.on_unknown(frozenset())
    assert reasons(store) == {"BABA": "unknown_symbol"}  # until a price is heard
    hear(connected, clock, "85.90", 20)
    assert reasons(store) == {"BABA": None}
    assert store.firings.unread() == 1
    connected.on_unknown(GONE)
    assert len(told(audience)) == 1  # what has fired waits for nothing any more


def test_what_it_did_meanwhile_is_asked_for_at_once(desk, history, feed, clock, beside):
    desk.start(feed, history)
    asyncio.run(desk.carry_out(alert_requests.AddAlert(AlertDraft("BABA", BELOW)), quote()))
    desk.hear([observation(seconds=5)])
    desk.symbols_unknown(GONE)
    clock.time = at(3600)

    async def story():
        await until(lambda: bool(feed.asked))
        await asyncio.sleep(0)
        desk.symbols_unknown(frozenset())
        await until(lambda: any(one.start == at(5) for one in feed.asked))

    beside(story, desk.run())


def test_gone_again_is_said_again(connected, clock, audience):
    add(connected)
    for seconds in (5, 20):
        hear(connected, clock, "87", seconds)
        connected.on_unknown(GONE)
        connected.on_unknown(frozenset())
    assert len(told(audience)) == 2


def test_a_restart_loses_nothing_and_does_not_say_it_again(connected, store, parts, audience, feed, clock):
    add(connected)
    connected.on_unknown(GONE)
    asyncio.run(connected.close())
    again = Service(store, parts, audience)
    again.show_stored()
    asyncio.run(again.connect(feed))
    again.on_unknown(GONE)
    assert reasons(store) == {"BABA": "unknown_symbol"}
    assert len(told(audience)) == 1
    hear(again, clock, "85", 30)
    assert store.firings.unread() == 1


def test_an_alert_that_only_looks_at_it_waits_too(connected, store, clock):
    parts = (Part(Side(SideKind.BELOW, Decimal(20))), Part(BELOW, "BABA"))
    add(connected, "JD", Several(Which.ANY, parts))
    connected.on_unknown(GONE)
    assert reasons(store) == {"JD": "unknown_symbol"}
    hear(connected, clock, "87", 5)
    assert reasons(store) == {"JD": None}
