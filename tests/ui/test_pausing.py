"""All alerts silent for an hour, and speaking again."""

import dataclasses
from datetime import timedelta

import pytest

from tests.pages.window_page import WindowPage
from tests.ui.alerts.making import alert
from tests.ui.exchange import NOON, fill
from tests.ui.fake_panels import FAKED
from watcher.domain.alerts.alert import AlertAction, AlertId
from watcher.domain.errors import StoreError
from watcher.engine.alert_requests import ChangeAlerts
from watcher.ui.acts import Act
from watcher.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    window.show()
    return window


@pytest.fixture
def page(window):
    return WindowPage(window)


def silent(number, **span):
    return dataclasses.replace(alert(number), snoozed_until=NOON + timedelta(**span))


def test_all_that_are_not_paused_fall_silent_for_an_hour(page, window, engine, market):
    market.alerts(alert(1), alert(2, paused=True), alert(3))
    page.do(Act.SILENCE)
    until = NOON + timedelta(hours=1)
    ids = (AlertId("a1"), AlertId("a3"))
    assert engine.requests(ChangeAlerts) == [ChangeAlerts(ids, AlertAction.SNOOZE, until)]
    assert window.silent_until is None
    engine.answer(ChangeAlerts, ())
    market.alerts(silent(1, hours=1), silent(3, hours=1))
    assert window.silent_until == until
    assert page.notice == "All alerts are silent until 18:00. What fires is listed all the same."


def test_they_speak_again_when_asked(page, engine, market):
    market.alerts(silent(1, minutes=20))
    page.do(Act.SILENCE)
    (asked,) = engine.requests(ChangeAlerts)
    assert asked.until == NOON + timedelta(seconds=1)
    engine.answer(ChangeAlerts, ())
    market.read()
    assert page.notice == "Alerts speak again."


def test_one_that_speaks_is_enough_to_silence_all(page, engine, market):
    market.alerts(silent(1, minutes=20), alert(2))
    page.do(Act.SILENCE)
    assert engine.requests(ChangeAlerts)[0].until == NOON + timedelta(hours=1)


def test_without_alerts_nothing_is_asked(page, engine):
    page.do(Act.SILENCE)
    assert engine.requests(ChangeAlerts) == []
    assert page.notice == "There is no alert to silence."


def test_what_cannot_be_stored_is_told(page, engine, market):
    market.alerts(alert(1))
    page.do(Act.SILENCE)
    engine.answer(ChangeAlerts, error=StoreError("The disk is full."))
    market.read()
    assert page.notice == "The disk is full."
