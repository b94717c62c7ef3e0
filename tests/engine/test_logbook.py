"""The log of all alerts, their accounts and their worth, asked of the desk."""

import asyncio
from decimal import Decimal

import pytest

from tests.making import at, observation, quote
from watcher.domain.alerts.alert import AlertAction, AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.alerts.logbook import LogFilter
from watcher.domain.errors import InputError
from watcher.engine import alert_requests

DRAFT = AlertDraft("BABA", Side(SideKind.BELOW, Decimal(86)), note="buy")


@pytest.fixture
def started(desk, feed, history):
    desk.start(feed, history)
    return desk


def do(desk, request):
    return asyncio.run(desk.carry_out(request, quote()))


def hear(desk, clock, price, seconds):
    clock.time = at(seconds)
    desk.hear([observation(price=price, seconds=seconds)])


def log(desk, **wanted):
    return [line.code for line in desk.carry_out_log(alert_requests.ShowLog(LogFilter(**wanted)))]


def test_an_alert_accounts_for_its_last_prices(started, clock):
    alert = do(started, alert_requests.AddAlert(DRAFT))
    hear(started, clock, "87.5", 5)
    hear(started, clock, "85", 10)
    found = started.carry_out_log(alert_requests.ExplainAlert(alert.id))
    assert [(one.price, one.verdict) for one in found.judged] == [
        (Decimal("87.5"), "not_met"),
        (Decimal(85), "fired"),
    ]
    assert [entry.reason for entry in found.log] == ["fired"]
    assert found.alert.id == alert.id
    with pytest.raises(InputError):
        started.carry_out_log(alert_requests.ExplainAlert("9"))


def test_a_viewer_reads_the_account_that_the_evaluator_kept(
    started, clock, elsewhere, store, parts, audience, feed, history
):
    from tests.making import tables
    from watcher.engine.alert_desk import AlertDesk

    alert = do(started, alert_requests.AddAlert(DRAFT))
    hear(started, clock, "87.5", 5)
    clock.forward(60)
    started.save()
    viewer = AlertDesk(elsewhere, parts, audience, tables, feed.known.get)
    assert [one.verdict for one in viewer.carry_out_log(alert_requests.ExplainAlert(alert.id)).judged] == [
        "not_met"
    ]


def test_accounts_outlive_a_restart_and_go_with_their_alerts(
    started, clock, store, parts, audience, feed, history
):
    from tests.making import tables
    from watcher.engine.alert_desk import AlertDesk

    alert = do(started, alert_requests.AddAlert(DRAFT))
    hear(started, clock, "87.5", 5)
    asyncio.run(started.close())
    again = AlertDesk(store, parts, audience, tables, feed.known.get)
    again.start(feed, history)
    hear(again, clock, "87.4", 10)
    account = again.carry_out_log(alert_requests.ExplainAlert(alert.id)).judged
    assert [one.price for one in account] == [Decimal("87.5"), Decimal("87.4")]
    do(again, alert_requests.ChangeAlerts((alert.id,), AlertAction.REMOVE))
    store.explanations.keep_only([])
    assert store.explanations.verdicts() == {}


def test_the_log_holds_what_fired_and_what_was_decided(started, clock, store, tmp_path):
    alert = do(started, alert_requests.AddAlert(DRAFT))
    hear(started, clock, "85", 5)
    clock.time = at(8)
    do(started, alert_requests.ChangeAlerts((alert.id,), AlertAction.ACKNOWLEDGE))
    assert log(started) == ["acknowledged", "fired"]
    assert log(started, fires_only=True) == ["fired"]
    assert log(started, text="BUY below") == ["fired"]
    assert log(started, symbol="JD") == []
    assert log(started, alert="9") == []
    assert log(started, since=at(6)) == ["acknowledged"]
    assert log(started, until=at(6)) == ["fired"]
    path = tmp_path / "log.csv"
    assert started.carry_out_log(alert_requests.ExportLog(LogFilter(), path)) == 2
    assert len(path.read_text().splitlines()) == 3
    (row,) = started.carry_out_log(alert_requests.ShowWorth())
    assert (row.alert, row.fires) == (alert.id, 1)
