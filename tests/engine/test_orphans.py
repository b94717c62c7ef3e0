"""A symbol that leaves every list takes its alerts' promise with it, until somebody says otherwise."""

import asyncio
from decimal import Decimal

import pytest

from tests.making import at, observation, quote
from watcher.domain.alerts.alert import AlertAction, AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.notices import Notice
from watcher.engine import alert_requests, list_requests
from watcher.engine.lists import Lists

DRAFT = AlertDraft("BABA", Side(SideKind.BELOW, Decimal(86)))


@pytest.fixture
def connected(service, feed, store):
    store.watchlists.create("Mine", ("BABA", "JD"))
    store.watchlists.create("Other", ("JD",))
    service.show_stored()
    asyncio.run(service.connect(feed))
    return service


def do(service, request):
    return asyncio.run(service.carry_out(1, request))


def states(store):
    return {alert.symbol: alert.shown_state for alert in store.alerts.all()}


def mine(store):
    return store.watchlists.all()[0].id


def hear(service, clock, price, seconds):
    clock.time = at(seconds)
    service.on_observation(observation(price=price, seconds=seconds))


@pytest.fixture
def armed(connected, clock):
    connected.on_quotes([quote()])
    return do(connected, alert_requests.AddAlert(DRAFT))


def test_it_never_fires_on_and_undo_brings_it_back(connected, store, clock, armed):
    removed = do(connected, list_requests.DeleteList(mine(store)))
    assert states(store) == {"BABA": "orphaned"}
    hear(connected, clock, "80", 5)
    assert store.firings.unread() == 0
    do(connected, list_requests.RestoreList(removed, 0))
    assert states(store) == {"BABA": "armed"}
    hear(connected, clock, "87", 10)
    hear(connected, clock, "80", 15)
    assert store.firings.unread() == 1


def test_whoever_says_so_keeps_watching(connected, store, clock, armed):
    do(connected, list_requests.DeleteList(mine(store)))
    do(connected, alert_requests.ChangeAlerts((armed.id,), AlertAction.ADOPT))
    assert states(store) == {"BABA": "armed"}


def test_what_another_process_takes_off_the_lists_counts_too(connected, store, elsewhere, armed):
    lists = Lists(elsewhere.watchlists)
    lists.load()
    lists.remove(lists.all[0].id, ["BABA"])
    connected.reload()
    assert states(store) == {"BABA": "orphaned"}
    lists.add(lists.all[0].id, ["BABA"], None)
    connected.reload()
    assert states(store) == {"BABA": "armed"}


def test_a_disk_that_refuses_is_said(connected, store, disk, audience, armed):
    disk.is_full = True
    connected.desks.alerts.symbols_changed({"BABA"}, ())
    disk.is_full = False
    assert audience.queued(Notice)[-1].title == "The disk is full."
    assert states(store) == {"BABA": "armed"}


def test_alerts_are_brought_in_from_a_file_and_written_to_one(connected, store, armed, tmp_path, clock):
    path = tmp_path / "alerts.json"
    assert do(connected, alert_requests.ExportAlerts(path)) == 1
    text = path.read_text().replace("86", "70")
    path.write_text(text)
    imported = do(connected, alert_requests.ImportAlerts(path))
    assert imported.said == "1 alert was added."
    assert imported.added[0].armed_price == Decimal("87.00")
    hear(connected, clock, "69", 5)
    hear(connected, clock, "69.1", 6)
    assert store.firings.unread() == 2
