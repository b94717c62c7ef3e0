"""The indicators of a chart's panel: chosen by menu, dialog, keys and legend, computed, kept, in presets."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.languages import calls
from tests.making import instrument, new_york
from tests.pages.indicators_page import IndicatorsPage
from tests.ui.plotting.charting import walk
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.indicators.compute import compute as compute_values
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import ComputeIndicators, LoadBars
from watcher.engine.indicators import computed
from watcher.engine.messages import Answer
from watcher.engine.requests import Keep, Recall
from watcher.ui.actions import Actions
from watcher.ui.chart.indicators.anchor import Anchor
from watcher.ui.chart.indicators.editor import COLOUR_NAMES
from watcher.ui.chart.indicators.part import QUICK_BARS, Indicators
from watcher.ui.chart.indicators.presets import KEPT_AS
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.chart.parts import PARTS
from watcher.ui.palette.entries import action_entries
from watcher.ui.panels import CHART
from watcher.ui.plotting.line_colours import LINE_COLOURS
from watcher.ui.plotting.series import Series


def data(of, symbol="BABA", interval=Interval.D1):
    return ChartData(BarsKey(Symbol(symbol), interval), of, instrument(symbol), new_york())


@pytest.fixture
def panel(qtbot, session, theme):
    panel = ChartPanel(session, theme)
    panel.resize(1_000, 700)
    panel.remember()
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def open_chart(market, engine, panel, session):
    def open_chart(of=None, symbol="BABA"):
        market.list("BABA", "JD")
        session.select(symbol)
        engine.answer(LoadBars, data(walk(300) if of is None else of, symbol))
        market.read()

    return open_chart


@pytest.fixture
def page(panel, open_chart):
    open_chart()
    return IndicatorsPage(panel)


@pytest.fixture
def compute(engine, market):
    """Answer the latest question for values."""

    def compute():
        engine.answer(ComputeIndicators, computed(engine.requests(ComputeIndicators)[-1]))
        market.read()

    return compute


def kept(engine):
    return json.loads([one for one in engine.requests(Keep) if one.name == "chart"][-1].text)["charts"][0][
        "parts"
    ]


def test_an_indicator_is_added_from_the_menu_computed_elsewhere_and_kept(page, engine, compute):
    page.pick("Simple moving average (SMA)")
    assert page.said() == ["SMA 20 …"]
    compute()
    exact = walk(300).close[-20:].mean()
    assert page.said() == [f"SMA 20 {exact:,.2f}"]
    assert [one["name"] for one in kept(engine)["indicators"]] == ["SMA"]


def test_several_of_a_kind_stand_side_by_side_and_others_have_panes(page, panel, compute):
    for text in (
        "Simple moving average (SMA)",
        "Simple moving average (SMA)",
        "Relative strength index (RSI)",
    ):
        page.pick(text)
    compute()
    assert [said.rpartition(" ")[0] for said in page.said()] == ["SMA 20", "SMA 20", "RSI 14"]
    assert [pane.key for pane in panel.view.panes] == ["RSI-1"]


def test_what_was_kept_is_there_at_the_next_start(panel, engine, market, compute, open_chart):
    state = {"parts": {"indicators": [{"name": "EMA", "parameters": {"timeperiod": 9}}]}}
    engine.answer(Recall, json.dumps(state))
    market.read()
    open_chart()
    compute()
    assert IndicatorsPage(panel).said()[0].startswith("EMA 9 ")


def test_other_bars_have_values_of_their_own_at_once_when_they_are_few(page, open_chart, compute, engine):
    page.pick("Simple moving average (SMA)")
    compute()
    asked = len(engine.requests(ComputeIndicators))
    other = walk(400, seed=7)
    open_chart(other, "JD")
    assert page.said() == [f"SMA 20 {other.close[-20:].mean():,.2f}"]
    assert len(engine.requests(ComputeIndicators)) == asked


def test_a_late_answer_about_other_bars_is_dropped(page, open_chart, engine, market):
    page.pick("Simple moving average (SMA)")
    late = computed(engine.requests(ComputeIndicators)[-1])
    number = next(n for n, request in reversed(engine.asked) if isinstance(request, ComputeIndicators))
    open_chart(walk(400, seed=7), "JD")
    market.post(Answer(number, late, None))
    assert page.said() == ["SMA 20 …"]


def test_bars_that_were_corrected_while_it_was_computed_are_computed_again(
    page, panel, engine, market, qtbot
):
    page.pick("Exponential moving average (EMA)")
    late = computed(engine.requests(ComputeIndicators)[-1])
    number = next(n for n, request in reversed(engine.asked) if isinstance(request, ComputeIndicators))
    early = walk(300)[5:6]
    panel.view.merge(Bars(early.start, *(column * 2 for column in early.columns[1:])))
    market.post(Answer(number, late, None))
    lines = next(iter(panel.active._parts[PARTS.index(Indicators)]._shown.values())).lines
    assert lines.is_waiting
    qtbot.waitUntil(lambda: not lines.is_waiting)
    exact = compute_values("EMA", {}, Bars.merged(*panel.view.series.parts))["real"]
    assert lines.value(0, 299) == exact[299] != late[0].columns[0][299]


def test_a_correction_far_back_is_computed_anew(page, panel, compute, qtbot):
    page.pick("Exponential moving average (EMA)")
    compute()
    indicators = next(part for part in panel.active._parts if isinstance(part, Indicators))
    lines = next(iter(indicators._shown.values())).lines
    lines.forget()
    lines._stale()
    qtbot.waitUntil(lambda: not lines.is_waiting)
    assert page.said()[0].startswith("EMA 20 ")


def test_the_dialog_finds_adds_and_says_where_one_is(page, compute):
    page.open_by_keys()
    page.search.setText("stoch")
    assert page.offered == ["Stochastic"]
    page.search.setText("aver")
    press(page.search, "Down", "Up", "Down", "Return")
    assert page.on_chart == ["EMA 20"]
    assert page.text("Period") == "20"
    page.search.setText("nothing is called so")
    assert not page.can_press("Add")
    press(page.search, "Return")
    assert page.on_chart == ["EMA 20"]


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"))


def test_parameters_take_effect_while_they_are_typed(page, compute):
    page.pick("Simple moving average (SMA)")
    compute()
    page.open_by_keys()
    page.select(0)
    page.type("Period", "50")
    assert page.on_chart == ["SMA 50"]
    assert page.said() == [f"SMA 50 {walk(300).close[-50:].mean():,.2f}"]
    assert page.trouble == ""


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Period cannot be “”. Give a whole number from 1 to 100,000."),
        ("2o", "Period cannot be “2o”. Give a whole number from 1 to 100,000."),
        ("0", "Period of SMA cannot be 0. Give a whole number from 1 to 100,000."),
        ("2.5", "Period of SMA cannot be 2.5. Give a whole number from 1 to 100,000."),
        ("inf", "Period cannot be “inf”. Give a whole number from 1 to 100,000."),
    ],
)
def test_what_is_wrong_is_said_and_stays_as_it_was_typed(page, compute, typed, sentence):
    page.pick("Simple moving average (SMA)")
    compute()
    page.open_by_keys()
    page.select(0)
    page.type("Period", typed)
    assert page.trouble == sentence
    assert page.text("Period") == typed
    page.type("Period", "30")
    assert (page.trouble, page.on_chart) == ("", ["SMA 30"])


@pytest.mark.parametrize(
    ("typed", "title"), [("1,000", "SMA 1000"), ("1 000", "SMA 1000"), ("30,0", "SMA 30")]
)
def test_numbers_are_typed_as_everywhere_else(page, typed, title):
    page.pick("Simple moving average (SMA)")
    page.open_by_keys()
    page.select(0)
    page.type("Period", typed)
    assert page.on_chart == [title]


def test_colours_and_widths_are_chosen_from_the_themes(page, panel, compute, engine):
    page.pick("Bollinger bands (Bollinger)")
    compute()
    asked = len(engine.requests(ComputeIndicators))
    page.open_by_keys()
    page.select(0)
    page.choose("Colour", "Pink")
    page.choose("Width", "3 px")
    page.choose("Average", "exponential")
    entry = kept(engine)["indicators"][0]
    assert (entry["colours"], entry["width"], entry["parameters"]["matype"]) == (["pink"] * 3, 3, 1)
    assert len(engine.requests(ComputeIndicators)) == asked
    assert page.said()[0].startswith("Bollinger 20,2,2,exponential ")


def test_colours_have_names_that_can_be_translated():
    assert list(COLOUR_NAMES) == list(LINE_COLOURS)
    assert set(COLOUR_NAMES.values()) <= {call.text for call in calls()}


def test_a_histogram_has_no_colour_to_choose(page, compute):
    page.pick("Moving average convergence/divergence (MACD)")
    page.open_by_keys()
    page.select(0)
    page.choose("Colour of Signal", "Pink")
    with pytest.raises(StopIteration):
        page.choose("Colour of Histogram", "Pink")


def test_an_anchor_is_where_the_crosshair_is_and_is_typed_as_a_date(page, panel, compute):
    panel.view._step_to(250)
    page.pick("Anchored VWAP (AVWAP)")
    compute()
    start = panel.view.series.starts[250]
    page.open_by_keys()
    page.select(0)
    assert page.text("Anchored at") == f"{datetime.fromtimestamp(start, UTC):%Y-%m-%d %H:%M}"
    assert page.said(249)[0].endswith("–")
    page.type("Anchored at", "2023-12-24")
    assert page.on_chart == ["AVWAP 2023-12-24"]
    page.type("Anchored at", "soon")
    assert page.trouble.startswith("Anchored at cannot be “soon”. Give a date such as 2023-11-16, or with")


def test_an_anchor_is_dragged_to_another_bar(page, panel, compute):
    view = panel.view
    view._step_to(250)
    page.pick("Anchored VWAP (AVWAP)")
    compute()
    view.look_at((150.0, 300.0))
    view.grab()
    handle = next(one for one in view.followers if isinstance(one, Anchor))
    assert handle.index == 250
    ring, port = handle._ring.toPoint(), view.viewport()
    QTest.mouseMove(port, ring)
    assert port.cursor().shape() is Qt.CursorShape.SizeHorCursor
    to = QPoint(round(50.5 / 150 * view.plot_size().width()), ring.y() + 40)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=ring)
    QTest.mouseMove(port, to)
    view.grab()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)
    assert handle.index == 200
    assert view.visible == (150.0, 300.0)
    compute()
    assert page.said(200)[0].split()[-1] != "–"
    assert page.said(199)[0].endswith("–")
    view.grab()
    ring = handle._ring.toPoint()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=ring)
    assert handle.index == 200
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=ring)
    QTest.mouseMove(port, ring + QPoint(60, 0))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=ring + QPoint(60, 0))
    assert handle.index == 200


def test_an_indicator_is_removed_by_key_by_button_and_from_the_menu(page, compute):
    for _ in range(4):
        page.pick("Simple moving average (SMA)")
    page.open_by_keys()
    page.select(0)
    page.delete()
    assert page.on_chart == ["SMA 20"] * 3
    page.press("Remove")
    assert page.on_chart == ["SMA 20"] * 2
    page.pick("SMA 20", inside="Remove indicator")
    assert page.on_chart == ["SMA 20"]
    page.pick("Simple moving average (SMA)")
    page.pick("All indicators", inside="Remove indicator")
    assert page.on_chart == []
    assert page.said() == []


def test_the_words_in_the_readout_open_their_indicator(page, panel, compute):
    page.pick("Simple moving average (SMA)")
    page.pick("Relative strength index (RSI)")
    compute()
    page.press_words("RSI 14")
    assert page.text("Period") == "14"
    page.press_words("SMA 20")
    assert page.text("Period") == "20"
    page.pick("RSI 14", inside="Change indicator")
    assert page.text("Period") == "14"


def test_presets_are_kept_under_names_used_and_deleted(page, engine, compute):
    page.pick("Simple moving average (SMA)")
    page.open_by_keys()
    page.press("Save")
    assert page.trouble == "A preset needs a name. Type one beside the button."
    page.name_preset("Long & short")
    page.press("Save")
    assert json.loads(engine.requests(Keep)[-1].text)["Long & short"][0]["name"] == "SMA"
    page.pick("Relative strength index (RSI)")
    page.press("Use")
    assert page.on_chart == ["SMA 20"]
    page.delete()
    page.pick("Long && short", inside="Presets of indicators")
    assert page.on_chart == ["SMA 20"]
    page.press("Delete")
    assert page.presets == []
    assert page.entries("Presets of indicators") == []


def test_a_preset_needs_indicators_and_a_short_name(page):
    page.open_by_keys()
    page.name_preset("x")
    page.press("Save")
    assert page.trouble == "There is nothing to save. Add an indicator first."
    page.name_preset("x" * 41)
    assert page.trouble == ""
    page.press("Save")
    assert page.trouble.startswith("That name is too long.")


def test_presets_of_an_earlier_day_are_there(panel, open_chart, engine, market):
    open_chart()
    entry = {"name": "EMA", "parameters": {}}
    engine.answer_recall(KEPT_AS, json.dumps({"Old": [entry], "Broken": [7], "7": 7}))
    market.read()
    assert IndicatorsPage(panel).entries("Presets of indicators") == ["Old"]


@pytest.mark.parametrize("text", ["{", "[]", None])
def test_presets_that_cannot_be_read_are_none(panel, open_chart, engine, market, text):
    open_chart()
    engine.answer_recall(KEPT_AS, text)
    market.read()
    assert IndicatorsPage(panel).entries("Presets of indicators") == []


def test_a_chart_holds_so_many_indicators_and_no_more(page):
    for _ in range(30):
        page.pick("Simple moving average (SMA)")
    assert len(page.entries("Change indicator")) == 24
    page.open_by_keys()
    assert not page.can_press("Add")


def test_the_dialog_opens_again_after_it_was_closed(page):
    page.open_by_keys()
    page.dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.pick("&Edit indicators …")
    assert page.dialog.isVisible()
    page.dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_words_in_the_readout_have_a_menu_that_changes_and_removes(page, compute):
    page.pick("Simple moving average (SMA)")
    page.pick("Relative strength index (RSI)")
    compute()
    menu = page.menu_of_words("RSI 14")
    assert [action.text() for action in menu.actions()] == ["Change RSI 14 …", "Remove RSI 14"]
    menu.actions()[1].trigger()
    menu.close()
    assert [said.split()[0] for said in page.said()] == ["SMA"]
    menu = page.menu_of_words("SMA 20")
    menu.actions()[0].trigger()
    menu.close()
    assert page.text("Period") == "20"


def test_where_nothing_is_said_there_is_no_menu(page, panel):
    at = QPoint(400, 300)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)
    QApplication.sendEvent(panel.view.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_the_palette_finds_all_of_it(page, panel, theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(theme, window)
    actions.add(CHART.acts, window)
    panel.join(actions)
    page.pick("Simple moving average (SMA)")
    found = {entry.title: entry.detail for entry in action_entries(actions.top_menus)}
    assert found["Relative strength index (RSI)"] == "Indicators"
    assert found["SMA 20"] in {"Change indicator", "Remove indicator"}
    assert {"Edit indicators …", "Compare with …", "Correlations of the list …"} <= set(found)


def test_screen_readers_hear_the_values_of_the_bar_that_the_keys_reach(page, panel, compute):
    page.pick("Simple moving average (SMA)")
    page.pick("Relative strength index (RSI)")
    compute()
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    heard = panel.view.accessibleDescription()
    assert " ".join(page.said(298)) in heard
    assert heard.startswith("BABA · 1 day")


def test_bars_of_another_length_have_values_of_their_own(page, panel, engine, market, compute):
    page.pick("Simple moving average (SMA)")
    compute()
    panel.active.show_interval(Interval.W1)
    weekly = walk(120, seed=5, step_s=7 * 86_400)
    engine.answer(LoadBars, data(weekly, interval=Interval.W1))
    market.read()
    assert page.said() == [f"SMA 20 {weekly.close[-20:].mean():,.2f}"]


def test_a_long_history_is_computed_elsewhere_and_shown_when_it_comes(page, panel, open_chart, compute):
    page.pick("Simple moving average (SMA)")
    compute()
    long = walk(QUICK_BARS + 1, step_s=60)
    open_chart(long, "JD")
    assert page.said() == ["SMA 20 …"]
    compute()
    assert page.said() == [f"SMA 20 {long.close[-20:].mean():,.2f}"]


def test_an_answer_is_not_taken_for_bars_that_it_is_not_about(page, panel, engine, market):
    page.pick("Simple moving average (SMA)")
    late = computed(engine.requests(ComputeIndicators)[-1])
    view = panel.view
    view.show_series(Series(walk(400, seed=7)), view.subject, None, 0)
    engine.answer(ComputeIndicators, late)
    market.read()
    assert page.said() == ["SMA 20 …"]
