"""The alert panel as its user meets it."""

import gc
import weakref
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester

from tests.pages.alerts_page import AlertsPage
from tests.pages.pictures import count
from tests.ui.alerts.making import ABOVE_118, alert, firing
from tests.ui.exchange import NOON, fill
from watcher.domain.alerts.alert import AlertAction, AlertId, AlertState, Label
from watcher.domain.errors import StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.alert_requests import AddAlert, ChangeAlerts, MarkFiringsRead
from watcher.engine.messages import AlertsNews, FiringsNews
from watcher.ui.alerts.card_delegate import GAP, SHORT, TALL
from watcher.ui.alerts.changes import Removed
from watcher.ui.alerts.panel import AlertPanel
from watcher.ui.style import Wardrobe
from watcher.ui.theme import LIGHT

WHY = "Why did it, or not? …"
CROSSES_84 = {"kind": "crosses", "level": "84"}


@pytest.fixture
def panel(qtbot, session, theme, market):
    Wardrobe(theme)
    fill(market)
    panel = AlertPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(345, 900)
    panel.show()
    return panel


@pytest.fixture
def page(panel):
    return AlertsPage(panel)


@pytest.fixture
def full(panel, market):
    """Four alerts: armed, paused, fired and suspended."""
    market.alerts(
        alert(1, note="add to position"),
        alert(2, condition=CROSSES_84, paused=True),
        alert(3, "PDD", ABOVE_118, state=AlertState.FIRED),
        alert(4, "9988.HK", {"kind": "reaches", "level": "70"}, suspended="stale"),
    )


def fire(market, *firings, unread=None, fresh=True):
    market.post(FiringsNews(tuple(firings), len(firings) if unread is None else unread, fresh=fresh))


def pixels(widget, colour):
    """How many pixels of the widget have this very colour."""
    return count(widget.grab().toImage(), colour)


def timer(panel, interval):
    return next(t for t in panel.findChildren(QTimer) if t.interval() == interval)


# ---- what it shows


def test_the_alerts_on_the_selected_symbol_are_seen(panel, page, market, session):
    market.alerts(*(alert(number, "BABA") for number in range(1, 41)), alert(41, "PDD"), alert(42, "PDD"))
    bar = page.list.verticalScrollBar()
    session.select("PDD")
    pdd = page.list.visualRect(page._index("PDD"))
    assert page.list.viewport().rect().contains(pdd)
    # What is seen already stays where it is, below the mouse for one.
    at = bar.value()
    session.select("9988.HK")
    session.select("PDD")
    assert bar.value() == at
    session.select("BABA")
    assert bar.value() == at
    assert page.marked_symbol is None


def test_without_alerts_it_says_what_one_is(page):
    assert "watches a price" in page.empty_text
    assert (page.header, page.list.isHidden()) == ("Alerts", True)


def test_the_empty_page_opens_the_dialog(page):
    page.press_empty()
    assert page.dialog.title == "New alert"


def test_it_lists_every_alert_what_fired_first(page, full):
    assert page.symbols == ["PDD", "9988.HK", "BABA", "BABA"]
    assert page.header == "Alerts 2 armed · 1 suspended"
    assert page.card("BABA below") == "BABA below 75.00, armed, Once · 4.4 % away · “add to position”"
    assert page.empty_text == ""


def test_a_card_with_news_is_higher(page, full):
    assert page.height("PDD") == TALL + GAP
    assert page.height("BABA below") == SHORT + GAP


def test_a_card_grows_when_there_is_something_to_say(page, market, full):
    market.alerts(alert(1, suspended="stale"))
    assert page.height("BABA below") == TALL + GAP
    assert page.header == "Alerts 2 armed · 2 suspended"


def test_the_order_follows_a_moment_later(panel, page, market, full):
    market.alerts(alert(1, state=AlertState.FIRED))
    assert page.symbols[0] == "PDD"
    timer(panel, 500).timeout.emit()
    panel._live._settling.timeout.emit()
    assert page.symbols[0] == "BABA"


def test_nothing_moves_below_the_mouse(panel, page, market, full, monkeypatch):
    monkeypatch.setattr(page.list, "underMouse", lambda: True)
    market.alerts(alert(1, state=AlertState.FIRED))
    panel._live._settling.timeout.emit()
    assert page.symbols[0] == "PDD"


def test_the_distance_follows_the_price_at_most_twice_a_second(panel, page, market, full):
    assert "4.4 % away" in page.card("BABA below")
    market.quote("BABA", "90.00")
    assert "4.4 % away" in page.card("BABA below")
    panel._live._writing.timeout.emit()
    assert "16.7 % away" in page.card("BABA below")


def test_without_alerts_prices_wake_nobody(panel, market):
    market.quote("BABA", "90.00")
    assert not panel._live._writing.isActive()


def test_only_rows_on_screen_are_painted_again(panel, page, market):
    market.alerts(*(alert(n, condition={"kind": "crosses", "level": str(100 + n)}) for n in range(200)))
    told = []
    page.list.model().dataChanged.connect(lambda first, last: told.append(last.row() - first.row() + 1))
    market.quote("BABA", "80.00")
    panel._live._writing.timeout.emit()
    assert len(told) == 1
    assert told[0] < 20


def test_a_row_off_screen_is_right_when_it_is_scrolled_to(panel, page, market):
    market.alerts(*(alert(n, condition={"kind": "crosses", "level": str(100 + n)}) for n in range(200)))
    assert "% away" in page.cards[-1]
    before = page.cards[-1]
    market.quote("BABA", "50.00")
    panel._live._writing.timeout.emit()
    assert page.cards[-1] != before


def test_an_age_goes_on_without_news(panel, page, market, clock, full):
    assert "for 15 min" in page.card("9988.HK")
    clock.move(minutes=2)
    panel._live._wake.rang.emit()
    assert "for 17 min" in page.card("9988.HK")


def test_the_decimals_follow_the_instrument(page, market, full):
    market.instrument("BABA", tick=Decimal("0.001"))
    assert page.card("BABA below 75.000")


def test_the_model_keeps_its_promises(panel, page, market, full):
    tester = QAbstractItemModelTester(
        page.list.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    market.alerts(alert(9, "JD"), alert(1, state=AlertState.DONE))
    market.quote("BABA", "60")
    panel._live._sorting.timeout.emit()
    market.post(AlertsNews((), (AlertId("a2"), AlertId("a3"))))
    fire(market, firing(1))
    assert page.symbols == ["9988.HK", "JD", "BABA"]
    del tester


def test_a_removed_alert_is_gone(page, market, full):
    market.post(AlertsNews((), tuple(AlertId(f"a{n}") for n in (1, 2, 3, 4))))
    assert page.empty_text
    assert page.header == "Alerts"


def test_a_hostile_note_is_only_text(page, market, full):
    market.alerts(alert(1, note="<img src=x>" + "y" * 400))
    assert "<img src=x>" in page.card("BABA below")
    assert "&lt;img src=x&gt;" in page.tip("BABA below")


# ---- what is done with one


def test_a_click_selects_its_symbol_for_every_panel(page, session, full):
    page.click("PDD")
    assert (session.selected, page.marked.split()[0]) == ("PDD", "PDD")


def test_the_arrow_keys_select_too(page, session, full):
    page.click("PDD")
    page.press(Qt.Key.Key_Down)
    assert session.selected == "9988.HK"


def test_a_removal_does_not_move_the_other_panels(page, session, market, full):
    page.click("PDD")
    session.select(Symbol("BTC-USD"))
    market.post(AlertsNews((), (AlertId("a3"),)))
    assert session.selected == "BTC-USD"


def asked(engine):
    return [(change.ids[0], change.action) for change in engine.requests(ChangeAlerts)]


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("BABA below", ("a1", AlertAction.PAUSE)),
        ("BABA crosses", ("a2", AlertAction.RESUME)),
        ("PDD", ("a3", AlertAction.REARM)),
    ],
)
def test_the_switch_pauses_resumes_and_arms_again(page, engine, session, full, card, expected):
    page.click_switch(card)
    assert asked(engine) == [expected]
    assert session.selected == "BABA"
    page.mark(card)
    page.press(Qt.Key.Key_Space)
    assert asked(engine) == [expected] * 2


def test_two_quick_clicks_on_the_switch_are_two(page, engine, full):
    page.double_click_switch("BABA below")
    assert len(asked(engine)) == 2
    assert page.dialogs == []


def test_a_switch_let_go_elsewhere_does_nothing(page, engine, full):
    page.drag_off_switch("BABA below")
    assert asked(engine) == []


def test_the_pointer_says_where_the_switch_is(page, full):
    assert page.pointer_over_switch("BABA below") is Qt.CursorShape.PointingHandCursor
    assert page.pointer_over_text("BABA below") is Qt.CursorShape.ArrowCursor


def test_switching_on_what_has_expired_asks_for_new_terms(page, market, engine, full):
    market.alerts(alert(1, expired=True))
    page.click_switch("BABA below")
    assert (asked(engine), page.dialog.title) == ([], "Edit alert")


def test_enter_and_a_double_click_edit(page, full):
    page.mark("BABA below")
    page.press(Qt.Key.Key_Return)
    assert page.dialog.title == "Edit alert"
    page.double_click("PDD")
    assert len(page.dialogs) == 2


def test_one_alert_is_edited_once(page, full):
    page.double_click("BABA below")
    page.double_click("BABA below")
    assert len(page.dialogs) == 1


def test_delete_removes_and_tells_what_undo_brings_back(page, panel, engine, market, full, qtbot):
    page.mark("BABA below")
    page.press(Qt.Key.Key_Delete)
    assert asked(engine) == [("a1", AlertAction.REMOVE)]
    before = market.session.alerts[AlertId("a1")]
    with qtbot.waitSignal(panel.done) as told:
        engine.answer(ChangeAlerts, (before,))
        market.read()
    panel.restore(told.args[0])
    (again,) = engine.requests(AddAlert)
    assert (again.draft.condition, again.draft.note) == (before.condition, "add to position")
    engine.answer(AddAlert, alert(7))
    market.read()
    assert len(asked(engine)) == 1


def test_a_paused_alert_comes_back_paused(panel, engine, market, full):
    panel.restore(Removed((alert(2, paused=True),)))
    engine.answer(AddAlert, alert(7))
    market.read()
    assert asked(engine) == [("a7", AlertAction.PAUSE)]


@pytest.mark.parametrize("kind", [AddAlert, ChangeAlerts])
def test_what_cannot_be_stored_is_told(page, panel, engine, market, full, qtbot, kind):
    if kind is AddAlert:
        panel.restore(Removed((alert(1),)))
    else:
        page.click_switch("BABA below")
    with qtbot.waitSignal(panel.failed) as told:
        engine.answer(kind, error=StoreError("The database is locked."))
        market.read()
    assert told.args[0].title == "The database is locked."


@pytest.mark.parametrize(
    ("card", "offers"),
    [
        ("BABA below", ["Edit …", "Pause", "Silent for 1 hour", "Silent until tomorrow", WHY, "Remove"]),
        ("BABA crosses", ["Edit …", "Resume", WHY, "Remove"]),
        ("PDD", ["Edit …", "Switch on", "Arm again", "Mark as seen", WHY, "Remove"]),
    ],
)
def test_the_menu_offers_what_makes_sense(page, full, card, offers):
    page.mark(card)
    assert page.menu() == offers


def test_the_menu_opens_at_the_mouse_too(page, full):
    page.click("PDD")
    assert page.menu(QContextMenuEvent.Reason.Mouse, QPoint(30, 30))


def test_without_a_marked_alert_nothing_can_be_done(page, engine, full):
    page.list.clearSelection()
    assert page.menu() == []
    assert page.menu(QContextMenuEvent.Reason.Mouse, QPoint(30, 895)) == []
    page.press(Qt.Key.Key_Delete)
    page.press(Qt.Key.Key_Return)
    assert (asked(engine), page.dialogs) == ([], [])


def test_who_comes_by_the_tab_key_sees_a_mark_though_the_current_row_was_lost(panel, page, full):
    page.mark("PDD")
    page.list.clearSelection()
    page.list.setCurrentIndex(QModelIndex())
    page.list.clearFocus()
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.marked_symbol is not None


def test_who_comes_by_the_tab_key_sees_what_is_marked(panel, page, session, full):
    page.list.clearSelection()
    page.list.clearFocus()
    assert page.marked_symbol is None
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert (page.marked_symbol, session.selected) == ("PDD", "BABA")


@pytest.mark.parametrize(
    ("card", "text", "action"),
    [
        ("PDD", "Arm again", AlertAction.REARM),
        ("PDD", "Mark as seen", AlertAction.ACKNOWLEDGE),
        ("BABA below", "Silent for 1 hour", AlertAction.SNOOZE),
    ],
)
def test_the_menu_does_what_it_says(page, engine, full, card, text, action):
    page.mark(card)
    page.choose(text)
    (change,) = engine.requests(ChangeAlerts)
    until = NOON + timedelta(hours=1) if action is AlertAction.SNOOZE else None
    assert (change.action, change.until) == (action, until)


def test_the_menu_edits(page, full):
    page.mark("PDD")
    page.choose("Edit …")
    assert page.dialog.title == "Edit alert"


def test_a_key_for_what_makes_no_sense_does_nothing(page, engine, full):
    page.mark("BABA crosses")
    page.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    page.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked(engine) == []


def test_a_stored_alert_is_shown(page, panel, session, engine, market, full):
    panel.new_alert()
    page.dialog.type_symbol("PDD")
    page.dialog.type_number("130")
    page.dialog.save()
    made = alert(8, "PDD", {"kind": "reaches", "level": "130"})
    market.alerts(made)
    engine.answer(AddAlert, made)
    market.read()
    assert (session.selected, page.marked.split(",")[0]) == ("PDD", "PDD reaches 130.00")
    assert page.dialogs == []


# ---- what fired


def test_before_anything_fired_it_says_so(page):
    assert page.fired_header == "Fired"
    assert page.read_button.isHidden()


def test_fires_are_listed_newest_first_and_counted(page, market, full):
    early = timedelta(days=1)
    missed = firing(1, age=early, labels=[Label.LATE], detected_at=NOON, condition=CROSSES_84, price="84")
    fire(market, missed, firing(3, "PDD", ABOVE_118, "118.04", timedelta(minutes=40)), unread=1)
    assert page.fired_header == "Fired 1 new · today 1 · missed 1"
    assert page.fired == [
        "unread, 16:20:00 PDD above 118.00 at 118.04",
        "17:00:00 BABA missed while away · crossed 84.00 at Thu 16 Nov 17:00",
    ]


def test_a_fire_of_another_day_says_which(page, market):
    fire(market, firing(1, age=timedelta(days=2), note="<b>x</b>"), unread=0)
    assert page.fired == ["Wed 15 Nov 17:00 BABA below 75.00 at 74.90, <b>x</b>"]
    assert page.fired_tips == ["BABA below 75.00 at 74.90<br>&lt;b&gt;x&lt;/b&gt;"]


def test_the_card_of_a_fired_alert_says_when(page, market, full):
    fire(market, firing(3, "PDD", ABOVE_118, "118.04", timedelta(minutes=40)))
    assert "Fired 16:20:00 at 118.04" in page.card("PDD")


def test_unread_ones_are_marked_by_more_than_colour(panel, page, market, theme, full):
    fire(market, firing(3, "PDD", ABOVE_118, "118.04"))
    assert pixels(page.fired_list, theme.tokens.accent) > 10
    assert not page.read_button.isHidden()
    fire(market, firing(3, "PDD", ABOVE_118, "118.04"), unread=0, fresh=False)
    assert pixels(page.fired_list, theme.tokens.accent) == 0
    assert page.read_button.isHidden()


def test_mark_read_asks_the_engine(panel, page, engine, market, full, qtbot):
    fire(market, firing(3, "PDD", ABOVE_118, "118.04"))
    page.read_button.click()
    assert engine.requests(MarkFiringsRead) == [MarkFiringsRead()]
    with qtbot.waitSignal(panel.failed):
        engine.answer(MarkFiringsRead, error=StoreError("The database is locked."))
        market.read()


def test_a_fire_selects_its_symbol(page, session, market, full):
    fire(market, firing(1), firing(3, "PDD", ABOVE_118, "118.04"))
    page.click_fired(0)
    assert session.selected == "PDD"
    page.press_in_fired(Qt.Key.Key_Down)
    assert session.selected == "BABA"
    page.press_in_fired(Qt.Key.Key_Down)
    assert session.selected == "BABA"


def test_a_click_below_the_fires_selects_nothing(page, session, market, qtbot):
    fire(market, firing(3, "PDD", ABOVE_118, "118.04"))
    qtbot.mouseClick(page.fired_list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 150))
    assert session.selected == "BABA"


def test_at_midnight_today_is_another_day(page, market, clock):
    fire(market, firing(1))
    clock.move(hours=12)
    page.fired_panel._wake.rang.emit()
    assert page.fired_header == "Fired 1 new · today 0"
    assert page.fired[0].startswith("unread, Fri 17 Nov 17:00")


def test_long_words_go_on_in_further_lines(page, market):
    condition = {"kind": "moves", "percent": "-5", "within_s": 86400}
    fire(market, firing(1), firing(2, "BABA", condition, labels=[Label.LATE], returned=True))
    heights = [page.fired_list.sizeHintForRow(row) for row in range(2)]
    assert heights[0] > heights[1]


def test_fires_wait_for_the_decimals_of_their_instrument(page, market):
    fire(market, firing(1))
    market.instrument("BABA", tick=Decimal("0.001"))
    assert "75.000" in page.fired[0]


# ---- the look


@pytest.mark.parametrize("tokens", [None, LIGHT], ids=["dark", "light"])
def test_every_state_is_painted_in_the_theme(panel, page, market, theme, full, tokens):
    if tokens is not None:
        theme.use(tokens)
    used = theme.tokens
    assert pixels(panel, used.alert) > 200
    assert pixels(panel, used.up) > 100
    assert pixels(panel, used.faint) > 100
    page.click("PDD")
    assert pixels(panel, used.selection) > 5_000


def test_ten_thousand_alerts_are_no_more_than_what_is_seen(panel, page, market):
    levels = (str(100 + n / 100) for n in range(10_000))
    market.alerts(*(alert(n, condition={"kind": "crosses", "level": v}) for n, v in enumerate(levels)))
    panel.grab()
    assert len(page.list.model()._rows) < 30


def test_the_list_takes_no_more_room_than_it_needs(panel, page, market, full):
    panel.grab()
    assert page.list.height() == 2 * (SHORT + GAP) + 2 * (TALL + GAP) + GAP


def test_it_has_a_best_size(panel):
    assert panel.sizeHint().width() == 345


def test_the_panel_is_freed_with_its_last_reference(session, theme, market):
    fill(market)
    market.alerts(alert(1))
    panel = AlertPanel(session, theme)
    ghost = weakref.ref(panel)
    gc.disable()
    try:
        del panel
        assert ghost() is None
    finally:
        gc.enable()
