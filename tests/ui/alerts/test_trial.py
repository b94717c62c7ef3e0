"""How often terms would have fired: asked while they are written, said in words, marked on the chart."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from tests.pages.alert_dialog_page import AlertDialogPage
from tests.pages.alerts_page import AlertsPage
from tests.ui.alerts.making import BELOW_75, alert, firing
from tests.ui.exchange import NOON, fill
from watcher.domain.alerts.alert import Repeat, Tried
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.offers import Offer
from watcher.domain.errors import FeedError, InputError
from watcher.engine.alert_requests import AddAlert, OfferLevels, TryAlert
from watcher.ui import words
from watcher.ui.alerts.card_trials import CardTrials
from watcher.ui.alerts.dialog import AlertDialog
from watcher.ui.alerts.panel import AlertPanel
from watcher.ui.alerts.trial import card_line, now_words, trial_line
from watcher.ui.alerts.trial_box import TrialBox
from watcher.ui.alerts.trying import Trying
from watcher.ui.style import Wardrobe

PRICE = condition_from_json(BELOW_75)
TRAILS = condition_from_json({"kind": "relative", "benchmark": ["KWEB"], "days": 5, "percent": "-3"})


@pytest.fixture
def page(qtbot, session, theme, market):
    Wardrobe(theme)
    fill(market)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = AlertDialog(session, None, window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    page = AlertDialogPage(dialog)
    page.window = window
    return page


@pytest.fixture
def panel(qtbot, session, theme, market):
    Wardrobe(theme)
    fill(market)
    panel = AlertPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(345, 900)
    panel.show()
    return AlertsPage(panel)


def tried(*ages, bars=250, days=365, value=None, is_met=False):
    """Fires so many days ago."""
    fires = tuple(firing(number, age=timedelta(days=age)) for number, age in enumerate(ages))
    return Tried(fires, bars, NOON - timedelta(days=days), NOON, value, is_met)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (tried(), "Would not have fired in the last year."),
        (tried(7), "Would have fired once in the last year: 10 Nov 2023."),
        (tried(340, 8, 7), "Would have fired 3× in the last year: 12 Dec 2022, 9 Nov and 10 Nov 2023."),
        (tried(days=59), "Would not have fired in the last 59 days."),
        (tried(bars=0), "There are no bars to try it on."),
    ],
)
def test_it_is_said_with_the_days(found, said):
    assert trial_line(found, PRICE) == said


def test_of_many_the_last_are_named():
    found = tried(*range(10, 1, -1))
    assert trial_line(found, PRICE) == (
        "Would have fired 9× in the last year: 3 earlier days, 10 Nov, 11 Nov, 12 Nov, 13 Nov, 14 Nov"
        " and 15 Nov 2023."
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"kind": "relative", "benchmark": ["KWEB"], "days": 5, "percent": "-3"}, "−1.1 points"),
        ({"kind": "premium", "local": "9988.HK", "ratio": "8", "fx": None, "percent": "2"}, "−1.1 %"),
        ({"kind": "position", "metric": "weight", "comparison": "at_least", "threshold": "5"}, "−1.1 %"),
        ({"kind": "portfolio", "metric": "value", "comparison": "at_least", "threshold": "5"}, "−1.10"),
        ({"kind": "indicator", "name": "RSI", "comparison": "above", "value": "70"}, "−1.1"),
    ],
)
def test_what_is_measured_now_is_said(data, said):
    found = tried(value=Decimal("-1.1"))
    assert trial_line(found, condition_from_json(data)).startswith(f"It is {said} now. Would not")


def test_what_is_judged_inside_its_bars_was_tried_on_closes_only():
    rsi = {"kind": "indicator", "name": "RSI", "comparison": "above", "value": "70"}
    assert trial_line(tried(), condition_from_json({**rsi, "intrabar": True})).endswith(
        "it may fire more often."
    )
    assert not trial_line(tried(), condition_from_json(rsi)).endswith("more often.")


def trial(page):
    return page.dialog.findChild(TrialBox).text()


def pass_pause(page):
    """Nothing is written for a moment."""
    page.dialog.findChild(Trying)._pause.timeout.emit()


def answer(page, engine, value=None, error=None):
    engine.answer(TryAlert, value, error)


def test_it_is_asked_once_after_a_pause_and_only_for_the_last_terms(page, engine):
    page.type_number("75")
    page.type_number("76")
    assert engine.requests(TryAlert) == []
    assert trial(page) == "Looking at the last year …"
    pass_pause(page)
    (asked,) = engine.requests(TryAlert)
    assert (asked.symbol, str(asked.condition.level), asked.repeat) == ("BABA", "76", Repeat.ONCE)
    assert not asked.is_stored_only


def test_the_answer_is_said_and_marked(page, engine, session, qtbot):
    pass_pause(page)
    found = tried(7)
    with qtbot.waitSignal(session.trial_changed):
        answer(page, engine, found)
    assert trial(page) == "Would have fired once in the last year: 10 Nov 2023."
    assert session.trial == ("BABA", found.fires)
    with qtbot.waitSignal(session.trial_changed):
        page.press(Qt.Key.Key_Escape)
    assert session.trial is None


def test_an_answer_to_other_terms_is_dropped(page, engine, qtbot):
    pass_pause(page)
    page.type_number("77")
    answer(page, engine, tried(7))
    qtbot.wait(1)
    assert trial(page) == "Looking at the last year …"


def test_what_makes_no_sense_is_not_tried(page, engine, session):
    page.type_number("x")
    assert trial(page) == ""
    assert engine.requests(TryAlert) == []


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (InputError("History does not tell."), "History does not tell."),
        (FeedError("Yahoo is silent."), "It could not be tried on the last year: Yahoo is silent."),
    ],
)
def test_what_cannot_be_tried_says_why(page, engine, qtbot, error, said):
    pass_pause(page)
    answer(page, engine, error=error)
    qtbot.waitUntil(lambda: trial(page) == said)


def test_a_measure_that_is_there_already_asks_what_is_meant(page, engine, qtbot):
    page.choose("What to wait for", "beats or trails")
    pass_pause(page)
    answer(page, engine, tried(value=Decimal(-4), is_met=True))
    qtbot.waitUntil(lambda: bool(page.question))
    assert "already so" in page.question[0]
    page.answer("Tell me now")
    page.save()
    assert engine.requests(AddAlert)[-1].draft.condition.if_true_now == "fire"


def levels(page):
    return page.dialog.findChild(QToolButton)


def test_levels_are_offered_and_put_in(page, engine, qtbot):
    assert [one.symbol for one in engine.requests(OfferLevels)] == ["BABA"]
    engine.answer(OfferLevels, (Offer("52-week high", Decimal("121.30")), Offer("own cost", Decimal("86.1"))))
    qtbot.waitUntil(levels(page).isEnabled)
    action = levels(page).menu().actions()[1]
    assert action.text() == "86.10\town cost"
    action.trigger()
    assert (page.number, page.reading) == ("86.1", "Now 78.49, 9.7 % away. Fires when it rises to 86.10.")


def test_no_levels_are_offered_for_what_is_no_price(page):
    page.choose("What to wait for", "changes on the day by")
    assert levels(page).isHidden()


def test_a_card_says_how_often_it_would_have_fired(panel, engine, market, qtbot):
    market.alerts(alert(1))
    short = panel.height("BABA")
    panel.panel.findChild(CardTrials)._next.timeout.emit()
    (asked,) = engine.requests(TryAlert)
    assert asked.is_stored_only
    engine.answer(TryAlert, tried(9, 8, 7))
    qtbot.waitUntil(lambda: "Would have fired 3× in the last year" in panel.card("BABA"))
    assert panel.height("BABA") > short


def test_a_kind_that_history_says_nothing_of_is_left_out(panel, engine, market, qtbot):
    market.alerts(alert(1), alert(2))
    asking = panel.panel.findChild(CardTrials)
    asking._next.timeout.emit()
    engine.answer(TryAlert, error=InputError("History does not tell."))
    qtbot.waitUntil(asking._next.isActive)
    asking._next.timeout.emit()
    engine.answer(TryAlert, None)
    qtbot.wait(1)
    assert len(engine.requests(TryAlert)) == 2
    assert "Would have" not in "".join(panel.cards)


def test_a_card_without_bars_says_nothing():
    assert card_line(tried(bars=3)) == "Would not have fired in the last year"


def test_money_measured_now_has_its_thousands_apart_and_is_hidden_when_discreet():
    lost = condition_from_json(
        {"kind": "portfolio", "metric": "day_pnl", "comparison": "at_most", "threshold": "-500"}
    )
    tried = Tried((), 0, NOON, NOON, Decimal("-3365.351"))
    assert now_words(tried, lost) == "now −3,365.35"
    words.hide_amounts(True)
    try:
        assert now_words(tried, lost) == f"now {words.HIDDEN}"
    finally:
        words.hide_amounts(False)
