"""The alert dialog as its user meets it."""

import gc
import weakref
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.pages.alert_dialog_page import AlertDialogPage
from tests.ui.alerts.making import alert
from tests.ui.exchange import NOON, fill
from watcher.config import Appearance
from watcher.domain.alerts.alert import AlertDraft, AlertId, Repeat
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.errors import StoreError
from watcher.domain.formats import Formats
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.engine.alert_requests import AddAlert, EditAlert
from watcher.ui import words
from watcher.ui.alerts.dialog import AlertDialog
from watcher.ui.alerts.kinds import Kind
from watcher.ui.style import Wardrobe
from watcher.ui.theme import LIGHT


@pytest.fixture
def window(qtbot, theme, market):
    Wardrobe(theme)
    fill(market)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def open_dialog(window, session, qtbot):
    def open_one(of=None):
        dialog = AlertDialog(session, of, window)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return AlertDialogPage(dialog)

    return open_one


@pytest.fixture
def page(open_dialog):
    return open_dialog()


def draft(engine):
    """What was asked for last."""
    return engine.requests(AddAlert)[-1].draft


def condition(**data):
    return condition_from_json(data)


def test_it_reads_like_a_sentence(page):
    assert page.title == "New alert"
    assert page.sentence == "Tell me when BABA reaches 80.00 once in regular hours"
    assert page.reading == "Now 78.49, 1.9 % away. Fires when it rises to 80.00."


def test_it_begins_with_the_selected_symbol(session, open_dialog):
    session.select(Symbol("PDD"))
    assert "PDD reaches 120.00" in open_dialog().sentence


def test_who_writes_a_decimal_comma_gets_back_the_level_that_was_set(open_dialog, engine):
    words.write_as(Formats(",", "."))
    page = open_dialog(alert(1, condition={"kind": "reaches", "level": "75.125"}))
    assert "BABA reaches 75,125" in page.sentence
    page.save()
    assert engine.requests(EditAlert)[-1].draft.condition == condition(kind="reaches", level="75.125")


def test_an_old_price_is_not_the_price_of_now(page, market, clock):
    page.type_number("75")
    assert page.reading == "Now 78.49, 4.4 % away. Fires when it falls to 75.00."
    clock.move(minutes=12)
    page.dialog._wake.rang.emit()
    assert page.reading == (
        "Last price 78.49, 12 min old, 4.4 % away. "
        "Fires when it gets to 75.00; the first price heard says from which side."
    )
    market.quote("BABA", "78.49")
    assert page.reading == "Now 78.49, 4.4 % away. Fires when it falls to 75.00."


def test_with_nothing_selected_and_no_lists_it_is_empty(window, session, open_dialog, market):
    session._selected = None
    market.list()
    page = open_dialog()
    assert page.sentence == "Tell me when reaches once in regular hours"
    page.save()
    assert (page.error, page.focused) == ("No symbol was given. Type one, for example BABA.", "Symbol")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.LEAVES, "BABA leaves 75.00 to 80.00 once"),
        (Kind.GAP, "BABA opens with a gap of −3 % once"),
        (Kind.NEW_HIGH, "BABA makes a new high of 252 days once"),
        (Kind.SILENT, "BABA has no price for 5 minutes once"),
        (Kind.VOLUME, "BABA has a volume of 2 times the average of 20 days once"),
    ],
)
def test_what_has_more_than_a_price_still_reads_like_a_sentence(page, kind, said):
    page.choose("What to wait for", kind.value)
    assert said in page.sentence


def test_a_range_upside_down_is_said_where_it_is(page):
    page.choose("What to wait for", Kind.ENTERS.value)
    page.type("Second price", "70")
    page.save()
    assert page.error == "The second price has to be above the first."
    assert page.focused == "Second price"


def test_enter_sets_the_alert(page, engine):
    page.type_number("75")
    page.press(Qt.Key.Key_Return)
    assert draft(engine) == AlertDraft(Symbol("BABA"), condition(kind="reaches", level="75"))


@pytest.mark.parametrize(
    ("kind", "number", "expected"),
    [
        (Kind.REACHES, "75,00", {"kind": "reaches", "level": "75.00"}),
        (Kind.CROSSES, "1,234.5", {"kind": "crosses", "level": "1234.5"}),
        (Kind.CROSSES_UP, "84", {"kind": "crosses_up", "level": "84"}),
        (Kind.CROSSES_DOWN, "70", {"kind": "crosses_down", "level": "70"}),
        (Kind.ABOVE, "90", {"kind": "above", "level": "90"}),
        (Kind.BELOW, "70", {"kind": "below", "level": "70"}),
        (Kind.DAY_CHANGE, "-5", {"kind": "day_change", "percent": "-5"}),
        (Kind.MOVES, "-3 %", {"kind": "moves", "percent": "-3", "within_s": 1800}),
        (Kind.FALLS, "5", {"kind": "trailing", "percent": "5"}),
        (Kind.RISES, "5", {"kind": "trailing", "percent": "5", "direction": "up"}),
        (Kind.ENTERS, "70", {"kind": "enters", "low": "70", "high": "80"}),
        (Kind.LEAVES, "70", {"kind": "leaves", "low": "70", "high": "80"}),
        (Kind.GAP, "-3", {"kind": "gap", "percent": "-3"}),
        (Kind.NEW_HIGH, "20", {"kind": "new_high", "days": 20}),
        (Kind.NEW_LOW, "20", {"kind": "new_low", "days": 20}),
        (Kind.SILENT, "10", {"kind": "data_health", "silent_s": 600}),
        (Kind.VOLUME, "3", {"kind": "volume", "multiple": "3", "days": 20}),
    ],
)
def test_every_kind_can_be_set(page, engine, kind, number, expected):
    page.choose("What to wait for", kind.value)
    page.type_number(number)
    page.save()
    assert draft(engine).condition == condition_from_json(expected)


def test_a_length_of_time_belongs_to_above_and_below(page, engine):
    page.choose("What to wait for", "is above")
    assert "for at least minutes" in page.sentence
    page.type_number("90")
    page.type("Minutes", "10")
    page.save()
    assert draft(engine).condition == condition(kind="above", level="90", for_s=600)


def test_an_amount_is_in_the_currency_of_the_symbol(page, engine):
    page.choose("What to wait for", "falls from its high by")
    page.choose("Unit of the number", "USD")
    page.type_number("4")
    page.save()
    assert draft(engine).condition == condition(kind="trailing", amount="4")


def test_how_often_and_when(page, engine):
    page.choose("How often", "every time")
    page.type("Minutes between two alerts", "60")
    page.choose("Trading hours", "all hours")
    page.type_number("75")
    page.type("Note", "  add to position ")
    page.end_at(NOON + timedelta(days=3))
    page.save()
    asked = draft(engine)
    assert (asked.repeat, asked.cooldown_s) == (Repeat.REARM, 3600)
    assert asked.sessions == frozenset(Session)
    assert (asked.note, asked.expires_at) == ("add to position", NOON + timedelta(days=3))


def test_a_further_step_is_offered_for_moves_only(page):
    assert "every further step" not in page.offered("How often")
    page.choose("What to wait for", "moves by")
    assert "every further step" in page.offered("How often")
    page.choose("How often", "every further step")
    page.choose("What to wait for", "reaches")
    assert "every further step" not in page.offered("How often")


# ---- what follows while it is written


def test_another_kind_proposes_a_level_on_its_side(page):
    page.choose("What to wait for", "is below")
    assert page.number == "75.00"
    page.choose("What to wait for", "changes on the day by")
    assert page.number == "−5"


def test_a_typed_price_stays_when_the_kind_changes(page):
    page.type_number("66.6")
    page.choose("What to wait for", "is below")
    assert page.number == "66.6"
    page.choose("What to wait for", "moves by")
    assert (page.number, page.text("Minutes")) == ("−3", "30")


def test_a_typed_move_gets_minutes_when_they_are_needed(page):
    page.choose("What to wait for", "changes on the day by")
    page.type_number("-7")
    page.choose("What to wait for", "moves by")
    assert (page.number, page.text("Minutes")) == ("-7", "30")


def test_another_symbol_proposes_its_own_level(page):
    page.type_symbol("pdd")
    assert page.number == "120.00"
    assert page.reading.startswith("Now 118.60")
    page.type_symbol("NVDA")
    assert page.number == ""
    assert page.reading == "No price is known yet."


def test_the_reading_follows_the_price(page, market):
    page.type_number("75")
    market.quote("BABA", "76.00")
    assert page.reading.startswith("Now 76.00, 1.3 % away")
    market.quote("PDD", "1.00")
    assert page.reading.startswith("Now 76.00")


def test_what_is_true_already_is_asked_about(page, engine):
    page.choose("What to wait for", "is above")
    page.type_number("75")
    assert page.question[0].startswith("⚠ This is already so.")
    page.answer("Tell me now")
    page.save()
    assert draft(engine).condition == condition(kind="above", level="75", if_true_now="fire")


def test_the_usual_answer_is_to_wait(page, engine, market):
    page.choose("What to wait for", "is above")
    page.type_number("75")
    page.answer("Tell me now")
    market.quote("BABA", "70.00")
    assert page.question == ()
    market.quote("BABA", "78.00")
    page.save()
    assert draft(engine).condition == condition(kind="above", level="75")


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("Tell me when it rises to it again", "crosses_up"),
        ("Tell me when it falls to it again", "crosses_down"),
    ],
)
def test_a_price_on_the_level_asks_for_the_way(page, engine, answer, kind):
    page.type_number("78.49")
    page.answer(answer)
    page.save()
    assert draft(engine).condition == condition(kind=kind, level="78.49")


# ---- mistakes and failures


def test_a_mistake_is_said_in_place_and_the_text_stays(page, engine):
    page.type_number("75x")
    page.save()
    assert page.error == "“75x” is not a number. For example 75 or 75.50."
    assert (page.number, page.focused, engine.requests(AddAlert)) == ("75x", "Price", [])
    page.type_number("75")
    assert page.error == ""


@pytest.mark.parametrize(
    ("do", "field"),
    [
        (lambda page: page.type_symbol("!"), "Symbol"),
        (lambda page: (page.choose("What to wait for", "is above"), page.type("Minutes", "x")), "Minutes"),
        (
            lambda page: (
                page.choose("How often", "every time"),
                page.type("Minutes between two alerts", "x"),
            ),
            "Minutes between two alerts",
        ),
        (lambda page: page.end_at(NOON), "Until"),
    ],
)
def test_the_field_with_the_mistake_is_entered(page, engine, do, field):
    do(page)
    page.type_number("75")
    page.save()
    assert page.error
    assert (page.focused, engine.requests(AddAlert)) == (field, [])


def test_it_stays_busy_until_the_alert_is_on_disk(page, engine, market, qtbot):
    page.type_number("75")
    page.save()
    assert (page.save_button.text(), page.save_button.isEnabled()) == ("Storing …", False)
    assert not page.number_field.isEnabled()
    with qtbot.waitSignal(page.dialog.stored) as told:
        engine.answer(AddAlert, alert(9))
        market.read()
    assert told.args == [alert(9)]
    assert not page.dialog.isVisible()


def test_what_cannot_be_stored_is_said_and_the_text_stays(page, engine, market):
    page.type_number("75")
    page.type("Note", "mine")
    page.save()
    engine.answer(AddAlert, error=StoreError("The disk is full.", "Free some space."))
    market.read()
    assert page.error == "The disk is full. Free some space."
    assert (page.number, page.text("Note"), page.save_button.text()) == ("75", "mine", "Set alert")
    page.save()
    assert len(engine.requests(AddAlert)) == 2


def test_escape_while_it_is_stored_is_no_harm(page, engine, market):
    page.type_number("75")
    page.save()
    page.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    engine.answer(AddAlert, alert(9))
    market.read()
    assert not isValid(page.dialog)


# ---- editing


def test_it_edits_what_there_is(open_dialog, engine):
    before = alert(
        3,
        "PDD",
        {"kind": "moves", "amount": "-2.5", "within_s": 900},
        repeat=Repeat.REARM,
        cooldown_s=3600,
        sessions=frozenset({Session.PRE, Session.REGULAR}),
        note="x",
        expires_at=NOON + timedelta(days=1),
    )
    page = open_dialog(before)
    assert page.title == "Edit alert"
    assert page.sentence == (
        "Tell me when PDD moves by −2.5 USD within 15 minutes every time in pre-market + regular hours "
        "at most every 60 minutes"
    )
    page.save()
    (asked,) = engine.requests(EditAlert)
    assert asked == EditAlert(
        AlertId("a3"),
        AlertDraft(
            Symbol("PDD"),
            before.condition,
            before.repeat,
            before.sessions,
            3600,
            before.expires_at,
            "x",
        ),
    )


def test_a_cooldown_that_is_not_shown_is_kept(open_dialog, engine):
    page = open_dialog(alert(3, cooldown_s=77))
    page.save()
    assert engine.requests(EditAlert)[0].draft.cooldown_s == 77


def test_editing_stays_open_on_the_alert_it_was_opened_for(open_dialog, market):
    before = alert(3)
    page = open_dialog(before)
    market.alerts(replace(before, note="changed elsewhere"))
    assert page.dialog.alert_id == "a3"
    assert page.text("Note") == ""


# ---- the look, and its end


@pytest.mark.parametrize("tokens", [None, LIGHT], ids=["dark", "light"])
def test_it_is_as_high_as_what_it_says(page, theme, tokens):
    if tokens is not None:
        theme.use(tokens)
    before = page.dialog.sizeHint().height()
    page.choose("What to wait for", "is above")
    page.type_number("75")
    assert page.dialog.sizeHint().height() > before + 60
    page.dialog.grab()


def test_the_fields_follow_each_other_by_tab(page):
    seen = [page.focused]
    for _ in range(8):
        page.press(Qt.Key.Key_Tab)
        seen.append(page.focused)
    assert seen[:4] == ["Price", "How often", "Trading hours", "Note"]
    assert "When the alert ends" in seen


def test_a_level_finer_than_the_tick_is_kept(page, engine):
    page.type_number("75.0001")
    page.save()
    assert draft(engine).condition.level == Decimal("75.0001")


def test_it_is_freed_when_it_is_closed(open_dialog):
    page = open_dialog()
    ghost = weakref.ref(page.dialog)
    page.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.dialog = None
    gc.collect()
    assert ghost() is None


def test_an_alert_can_remind_until_it_was_seen(page, engine, open_dialog):
    assert page.reminder == ""
    page.type_number("75")
    page.remind(15)
    page.save()
    assert draft(engine).remind_s == 900


def test_the_reminder_of_an_alert_is_shown_again(open_dialog):
    assert open_dialog(alert("1", remind_s=600)).reminder == "10 min"


# ---- kinds beyond one symbol's prices


WIDE = [
    (
        "beats or trails",
        {"Benchmark or peers": "KWEB, JD", "Percent": "-2.5", "Days": "3"},
        {"kind": "relative", "benchmark": ["KWEB", "JD"], "days": 3, "percent": "-2.5"},
    ),
    (
        "has a premium over",
        {"Local symbol": "0700.HK", "Percent": "1.5"},
        {"kind": "premium", "local": "0700.HK", "ratio": "8", "fx": "HKD=X", "percent": "1.5"},
    ),
    (
        "has an indicator",
        {"Indicator": "MACD(12,26,9)", "Value or other indicator": "MACD.macdsignal"},
        {
            "kind": "indicator",
            "name": "MACD",
            "parameters": {"fastperiod": 12, "slowperiod": 26, "signalperiod": 9},
            "interval": "1d",
            "comparison": "above",
            "other": {"name": "MACD", "output": "macdsignal"},
        },
    ),
    ("is near its", {"Days before": "2"}, {"kind": "calendar", "event": "earnings", "days_before": 2}),
    (
        "as a position has a",
        {"Threshold": "-12"},
        {"kind": "position", "metric": "pnl_percent", "comparison": "at_most", "threshold": "-12"},
    ),
]


@pytest.mark.parametrize(("words", "fields", "data"), WIDE, ids=[row[0] for row in WIDE])
def test_every_kind_beyond_prices_is_set_from_its_own_fields(page, engine, words, fields, data):
    page.choose("What to wait for", words)
    for name, text in fields.items():
        page.type(name, text)
    page.save()
    assert page.error == ""
    assert draft(engine).condition == condition_from_json(data)
    assert draft(engine).symbol == "BABA"


def test_the_portfolio_needs_no_symbol(page, engine):
    page.choose("What to wait for", "together have a")
    assert page.sentence.startswith("Tell me when my holdings together have a")
    assert page.reading == "Fires when the gain of the day of all holdings is −500 or less."
    page.save()
    assert draft(engine).symbol == "portfolio"


def test_several_conditions_are_written_one_a_line(page, engine):
    page.choose("What to wait for", "meets any of")
    lines = page.dialog.findChild(QPlainTextEdit)
    assert lines.toPlainText() == "above 80.00\nvolume 2 20"
    lines.setPlainText("below 75\nKWEB below 27\n")
    assert page.reading.endswith("Fires when any of 2 becomes true.")
    page.save()
    assert len(draft(engine).condition.parts) == 2


def test_a_mistake_in_words_is_said_and_nothing_is_lost(page, engine):
    page.choose("What to wait for", "has an indicator")
    page.type("Indicator", "RSX(14)")
    page.save()
    assert "no indicator called “RSX”" in page.error
    assert page.text("Indicator") == "RSX(14)"
    assert engine.requests(AddAlert) == []
    assert page.focused == "Indicator"


def test_another_kind_begins_with_words_of_its_own(page):
    page.choose("What to wait for", "beats or trails")
    page.type("Percent", "4")
    page.choose("What to wait for", "has a premium over")
    assert page.text("Local symbol") == "9988.HK"
    page.choose("What to wait for", "reaches")
    assert page.number == "80.00"


def test_an_alert_beyond_prices_is_edited_as_it_was_set(open_dialog, engine):
    data = {"kind": "relative", "benchmark": ["KWEB"], "days": 5, "percent": "-3"}
    page = open_dialog(alert(condition=data))
    assert (page.text("Benchmark or peers"), page.text("Percent"), page.text("Days")) == ("KWEB", "−3", "5")
    page.type("Days", "10")
    page.save()
    assert engine.requests(EditAlert)[-1].draft.condition.days == 10


def test_indicators_may_fire_once_per_bar(page, engine):
    assert "once per bar" not in page.offered("How often")
    page.choose("What to wait for", "has an indicator")
    page.choose("How often", "once per bar")
    page.save()
    assert draft(engine).repeat is Repeat.BAR


def test_an_indicator_is_judged_inside_its_bars_where_that_is_asked_for(page, engine):
    page.choose("What to wait for", "has an indicator")
    page.tick("also before a bar closes")
    assert page.reading.endswith("in a bar of 1d or at its close.")
    page.save()
    assert draft(engine).condition.intrabar


@pytest.mark.parametrize("size", ["normal", "large"])
def test_no_field_of_the_sentence_is_squeezed(theme, open_dialog, size):
    theme.adopt(Appearance(text_size=size))
    page = open_dialog()
    combos = [one for one in page.dialog.findChildren(QComboBox) if one.isVisible()]
    assert [one.accessibleName() for one in combos if one.width() < one.sizeHint().width()] == []
