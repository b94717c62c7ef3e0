"""The panel in groups, searched, and many alerts at once."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.pages.alerts_page import AlertsPage
from tests.ui.alerts.making import ABOVE_118, alert, firing
from tests.ui.exchange import NOON, fill
from watcher.domain.alerts.alert import AlertAction, AlertState
from watcher.domain.formats import Formats
from watcher.domain.quote import RowFlag
from watcher.engine.alert_requests import ChangeAlerts, EditAlert
from watcher.engine.messages import FiringsNews
from watcher.engine.requests import Keep, Recall
from watcher.ui import words
from watcher.ui.actions import Actions
from watcher.ui.alerts.acts import ACTS, AlertAct
from watcher.ui.alerts.card_list import CardList
from watcher.ui.alerts.doing import tomorrow
from watcher.ui.alerts.panel import AlertPanel
from watcher.ui.alerts.unknown import UnknownBar
from watcher.ui.name_dialog import NameDialog
from watcher.ui.style import Wardrobe


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(360, 900)
    return made


@pytest.fixture
def panel(window, session, theme, market):
    Wardrobe(theme)
    fill(market)
    made = AlertPanel(session, theme, window)
    made.resize(345, 900)
    window.show()
    return made


@pytest.fixture
def acts(panel, window, theme):
    made = Actions(theme, window)
    made.add(ACTS, window)
    panel.join(made)
    return made


@pytest.fixture
def page(panel):
    return AlertsPage(panel)


@pytest.fixture
def full(panel, market):
    market.alerts(
        alert(1, note="add to position"),
        alert(2, condition={"kind": "reaches", "level": "79"}),
        alert(3, "PDD", ABOVE_118, state=AlertState.FIRED),
        alert(4, "9988.HK", {"kind": "reaches", "level": "70"}, suspended="stale"),
        alert(5, "PDD", {"kind": "below", "level": "60"}, paused=True),
    )


def beginnings(page):
    return [" ".join(text.split(",")[0].split()[:3]) for text in page.cards]


@pytest.mark.parametrize(
    ("act", "listed"),
    [
        (
            AlertAct.BY_SYMBOL,
            [
                *("PDD · 2", "PDD above 118.00", "PDD below 60.00"),
                *("BABA · 2", "BABA reaches 79.00", "BABA below 75.00"),
                *("9988.HK · 1", "9988.HK reaches 70.00"),
            ],
        ),
        (
            AlertAct.BY_STATE,
            [
                *("Fired · 1", "PDD above 118.00"),
                *("Suspended · 1", "9988.HK reaches 70.00"),
                *("Armed · 2", "BABA reaches 79.00", "BABA below 75.00"),
                *("Paused · 1", "PDD below 60.00"),
            ],
        ),
        (
            AlertAct.NEAREST,
            [
                *("PDD above 118.00", "BABA reaches 79.00", "BABA below 75.00"),
                *("9988.HK reaches 70.00", "PDD below 60.00"),
            ],
        ),
        (
            AlertAct.USUAL,
            [
                *("PDD above 118.00", "9988.HK reaches 70.00", "BABA reaches 79.00"),
                *("BABA below 75.00", "PDD below 60.00"),
            ],
        ),
    ],
)
def test_alerts_are_grouped_and_the_nearest_comes_first(page, full, acts, act, listed):
    tester = QAbstractItemModelTester(
        page.list.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    acts[AlertAct.BY_STATE].trigger()
    acts[act].trigger()
    assert beginnings(page) == listed
    assert tester.model() is page.list.model()


def test_headings_can_neither_be_chosen_nor_switched_nor_opened(page, full, acts):
    acts[AlertAct.BY_SYMBOL].trigger()
    view = page.list
    top = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=top)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert (view.marked, view.all_marked, page.dialogs) == (None, (), [])
    view.setFocus()
    page.mark("PDD above")
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Down)
    assert page.marked.startswith("BABA reaches")
    assert page.tip("BABA · 2") == ""
    assert page.height("BABA · 2") < page.height("BABA below")


def test_groups_follow_what_happens(page, full, acts, market):
    acts[AlertAct.BY_STATE].trigger()
    market.alerts(alert(1, paused=True), alert(6, "BTC-USD", {"kind": "above", "level": "40000"}))
    assert [text for text in page.cards if " · " in text and "," not in text] == [
        "Fired · 1",
        "Suspended · 1",
        "Armed · 2",
        "Paused · 2",
    ]


def test_the_choice_is_kept_and_comes_back(panel, page, full, acts, engine, market):
    acts[AlertAct.NEAREST].trigger()
    assert engine.requests(Keep) == []
    panel.remember()
    engine.answer(Recall, "symbol")
    market.read()
    assert acts[AlertAct.BY_SYMBOL].isChecked()
    assert page.cards[0] == "PDD · 2"
    acts[AlertAct.BY_STATE].trigger()
    assert engine.requests(Keep) == [Keep("alerts arrangement", "state")]
    engine.answer(Recall, "rubbish")
    market.read()
    assert acts[AlertAct.BY_STATE].isChecked()


# ---- search


def search(page):
    return page.panel.findChild(QLineEdit, "search alerts")


def test_alerts_are_searched_by_all_that_they_say(page, full, acts):
    acts[AlertAct.SEARCH].trigger()
    line = search(page)
    assert line.isVisible()
    for typed, found in (
        ("position", ["BABA below 75.00"]),
        ("PDD PAUSED", ["PDD below 60.00"]),
        ("suspended", ["9988.HK reaches 70.00"]),
    ):
        line.setText(typed)
        assert beginnings(page) == found
    line.setText("zzz")
    shown = [label.text() for label in page.panel.findChildren(QLabel) if label.isVisible()]
    assert "No alert suits the search. Press Esc to see all of them." in shown
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert len(page.cards) == 5


def test_the_arrow_leads_from_the_search_into_the_list(page, full, acts, window):
    window.activateWindow()
    acts[AlertAct.SEARCH].trigger()
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    assert window.focusWidget() is page.list


def test_an_alert_that_the_search_hides_is_shown_all_the_same(panel, page, full, acts):
    search(page).setText("suspended")
    panel.show_alert("a1", edit=False)
    assert page.marked.startswith("BABA below")


# ---- many at once


def mark_all(page, *beginnings):
    for text in beginnings:
        index = page._index(text)
        page.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def changes(engine):
    return [(set(one.ids), one.action) for one in engine.requests(ChangeAlerts)]


def test_all_that_are_listed_are_paused_and_resumed(page, full, acts, engine):
    acts[AlertAct.PAUSE].trigger()
    assert changes(engine) == [({"a1", "a2", "a4"}, AlertAction.PAUSE)]
    search(page).setText("PDD")
    acts[AlertAct.RESUME].trigger()
    assert changes(engine)[1:] == [({"a5"}, AlertAction.RESUME)]


def test_what_is_done_is_done_with_all_that_are_marked(page, full, acts, engine):
    mark_all(page, "BABA below", "BABA reaches", "PDD below")
    offered = page.menu(QContextMenuEvent.Reason.Mouse)
    assert "Edit …" not in offered
    assert "Pause" in offered
    page.choose_marked("Pause")
    assert changes(engine) == [({"a1", "a2"}, AlertAction.PAUSE)]
    page.choose_marked("Silent for 1 hour")
    page.choose_marked("Remove")
    assert changes(engine)[1:] == [
        ({"a1", "a2"}, AlertAction.SNOOZE),
        ({"a1", "a2", "a5"}, AlertAction.REMOVE),
    ]


def test_several_that_were_removed_come_back_together(panel, page, full, acts, engine, market, qtbot):
    mark_all(page, "BABA below", "BABA reaches")
    page.choose_marked("Remove")
    with qtbot.waitSignal(panel.done) as told:
        engine.answer(ChangeAlerts, (alert(1), alert(2)))
        market.read()
    deed = told.args[0]
    assert deed.said == "2 alerts were removed."
    panel.restore(deed)
    from watcher.engine.alert_requests import AddAlert

    assert len(engine.requests(AddAlert)) == 2


def test_silence_lasts_until_the_morning_and_can_end(page, full, acts, engine, market):
    page.mark("BABA below")
    page.choose("Silent until tomorrow")
    (asked,) = engine.requests(ChangeAlerts)
    assert asked.until == tomorrow(NOON)
    assert timedelta(0) < asked.until - NOON < timedelta(days=2)
    market.alerts(alert(1, snoozed_until=NOON + timedelta(hours=1)))
    page.choose("Speak again")
    assert engine.requests(ChangeAlerts)[-1].until == NOON + timedelta(seconds=1)


def test_an_unread_fire_of_a_repeated_alert_can_be_marked_as_seen(page, full, acts, engine, market):
    market.alerts(alert(1, state=AlertState.COOLING))
    page.mark("BABA below")
    assert "Mark as seen" not in page.menu()
    market.post(FiringsNews((firing(1),), 1))
    assert "Mark as seen" in page.menu()
    page.choose("Mark as seen")
    assert changes(engine) == [({"a1"}, AlertAction.ACKNOWLEDGE)]


def test_switching_on_goes_the_way_that_each_needs(page, full, acts, engine, market):
    market.alerts(alert(1, orphaned=True), alert(2, paused=True), alert(4, state=AlertState.DONE))
    page.panel._doing.switch([page.panel._session.alerts[key] for key in ("a1", "a2", "a3")])
    assert changes(engine) == [
        ({"a1"}, AlertAction.ADOPT),
        ({"a2"}, AlertAction.RESUME),
        ({"a3"}, AlertAction.REARM),
    ]


# ---- symbols that left the lists


def leaving(page):
    bar = page.panel.findChild(QWidget, "leaving")
    return "" if bar.isHidden() else bar.findChild(QLabel).text()


def answer(page, text):
    bar = page.panel.findChild(QWidget, "leaving")
    next(button for button in bar.findChildren(QPushButton) if button.text() == text).click()


def test_a_symbol_that_leaves_asks_what_becomes_of_its_alerts(page, full, acts, engine, market):
    assert leaving(page) == ""
    market.alerts(alert(1, orphaned=True), alert(2, orphaned=True))
    assert leaving(page) == "⚠ BABA is in no list any more; 2 alerts are stopped. Go on, or remove?"
    answer(page, "Keep watching")
    assert changes(engine) == [({"a1", "a2"}, AlertAction.ADOPT)]
    assert leaving(page) == ""


def test_the_alerts_can_go_with_their_symbols_or_stay_stopped(page, full, acts, engine, market):
    market.alerts(alert(1, orphaned=True))
    market.alerts(alert(3, "PDD", ABOVE_118, orphaned=True))
    assert leaving(page).startswith("⚠ BABA, PDD are in no list any more; 2 alerts are stopped.")
    answer(page, "Remove")
    assert changes(engine) == [({"a1", "a3"}, AlertAction.REMOVE)]
    market.alerts(alert(4, "9988.HK", {"kind": "reaches", "level": "70"}, orphaned=True))
    answer(page, "Leave stopped")
    assert len(changes(engine)) == 1
    assert leaving(page) == ""


def test_undo_takes_the_question_back(page, full, acts, market):
    market.alerts(alert(1, orphaned=True))
    market.alerts(alert(1))
    assert leaving(page) == ""


def test_what_was_orphaned_long_ago_is_not_asked_about(page, acts, market):
    market.alerts(alert(1, orphaned=True))
    assert leaving(page) == ""
    page.mark("BABA below")
    page.choose("Keep watching")


def test_a_doubt_about_a_split_is_answered_by_arming_again(page, acts, engine, market):
    market.alerts(alert(1, suspended="stale"), alert(2, "PDD", suspended="possible_split"))
    page.mark("BABA below")
    assert "Arm again" not in page.menu()
    page.mark("PDD below")
    page.choose("Arm again")
    assert changes(engine) == [({"a2"}, AlertAction.REARM)]


def test_what_a_split_changed_is_put_back(page, acts, engine, market):
    market.alerts(alert(1), alert(2, "PDD", memory={"splits": [["2023-11-16", "8"]]}))
    page.mark("BABA below")
    assert "Undo the split" not in page.menu()
    page.mark("PDD below")
    assert "Undo the split" in page.menu()
    page.choose("Undo the split")
    assert changes(engine) == [({"a2"}, AlertAction.UNDO_SPLIT)]


# ---- symbols with another name


def unknown(page):
    bar = page.panel.findChild(QWidget, "unknown symbol")
    return "" if bar.isHidden() else bar.findChild(QLabel).text()


def reply_to_unknown(page, text):
    bar = page.panel.findChild(QWidget, "unknown symbol")
    next(button for button in bar.findChildren(QPushButton) if button.text() == text).click()


def test_alerts_move_to_the_new_symbol_of_a_company(page, full, acts, engine, market, qtbot):
    assert unknown(page) == ""
    market.flag("BABA", RowFlag.UNKNOWN)
    assert unknown(page) == (
        "⚠ BABA is not known to Yahoo; its 2 alerts cannot be evaluated. Has it another symbol now?"
    )
    reply_to_unknown(page, "Other symbol …")
    dialog = page.panel.window().findChild(NameDialog)
    dialog.findChild(QLineEdit).setText("baba2")
    dialog._on_accepted()
    edits = engine.requests(EditAlert)
    assert [(one.id, one.draft.symbol) for one in edits] == [("a1", "BABA2"), ("a2", "BABA2")]
    assert edits[0].draft.note == "add to position"
    with qtbot.waitSignal(page.panel.failed):
        page.panel.findChild(UnknownBar)._on_named("no symbol at all!")
    market.flag("BABA", RowFlag.NONE)
    assert unknown(page) == ""


def test_what_was_unknown_before_the_panel_was_there_is_asked_about(window, session, theme, market):
    market.alerts(alert(1))
    market.flag("BABA", RowFlag.UNKNOWN)
    page = AlertsPage(AlertPanel(session, theme, window))
    assert "its alert cannot be evaluated" in unknown(page)


def test_the_alerts_of_an_unknown_symbol_can_go_or_stay(page, full, acts, engine, market):
    market.flag("BABA", RowFlag.UNKNOWN)
    market.flag("9988.HK", RowFlag.UNKNOWN)
    reply_to_unknown(page, "Leave as it is")
    assert "its alert cannot be evaluated" in unknown(page)
    reply_to_unknown(page, "Remove")
    assert changes(engine) == [({"a4"}, AlertAction.REMOVE)]
    assert unknown(page) == ""


def test_the_list_marks_with_the_keys_of_the_desktop(page, full):
    assert page.list.selectionMode() is CardList.SelectionMode.ExtendedSelection
    assert page.list.indexAt(QPoint(10, 10)).isValid()


@pytest.mark.parametrize("zone", [None, ZoneInfo("Europe/Berlin")])
def test_tomorrow_begins_at_eight_although_summer_time_ends_in_the_night(monkeypatch, zone):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    words.write_as(Formats(zone=zone))
    evening = datetime(2023, 10, 28, 20, tzinfo=UTC)
    assert tomorrow(evening) == datetime(2023, 10, 29, 7, tzinfo=UTC)
