"""The grid in its window: actions, keys and what is read out are those of the active chart."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.pages.chart_page import ChartPage
from tests.pages.grid_page import GridPage
from tests.pages.reach import menu_items, nameless, only_by_mouse, stops
from tests.ui.exchange import fill
from watcher.ui.acts import Menu
from watcher.ui.chart.acts import ChartAct
from watcher.ui.main_window import MainWindow
from watcher.ui.palette.entries import action_entries
from watcher.ui.plotting.scale import ScaleKind

README = Path(__file__).parents[4] / "README.md"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    QAccessible.setActive(True)
    window = MainWindow(session, theme, settings)
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    fill(market)
    with qtbot.waitExposed(window):
        window.show()
    window.build_panels()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(window, engine, market):
    page = GridPage(window.panel("chart"), engine, market)
    do(window, ChartAct.BESIDE)
    page.answer()
    return page


def do(window, act):
    window.actions_by_name[act].trigger()


def can(window, act):
    return window.actions_by_name[act].isEnabled()


def test_there_is_no_next_chart_while_there_is_one(window):
    acts = (ChartAct.NEXT, ChartAct.PREVIOUS)
    assert not any(can(window, act) for act in acts)
    assert window.actions_by_name[ChartAct.ONE].isChecked()
    do(window, ChartAct.FOUR)
    assert all(can(window, act) for act in acts)
    assert window.actions_by_name[ChartAct.FOUR].isChecked()
    charts = window.panel("chart").grid.charts
    assert [chart.symbol for chart in charts] == ["BABA", "9988.HK", "PDD", "BTC-USD"]


def test_links_are_switched_each_on_its_own(window, page):
    do(window, ChartAct.LINK_TIME)
    do(window, ChartAct.LINK_SYMBOL)
    assert page.symbols == ["[BABA]", "BABA"]
    do(window, ChartAct.LINK_SYMBOL)
    assert page.panel.grid.links == {"time"}
    assert window.actions_by_name[ChartAct.LINK_TIME].isChecked()


def test_keys_act_on_the_active_chart(window, page):
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_L, ALT)
    do(window, ChartAct.NEXT)
    QTest.keyClick(window, Qt.Key.Key_P, ALT)
    scales = [chart.state.scale for chart in page.charts]
    assert scales == [ScaleKind.LOG, ScaleKind.PERCENT]


def test_keys_that_were_changed_are_those_of_every_chart(window, page, settings, qtbot):
    with qtbot.waitSignal(settings.save("shortcuts.chart: log", "Alt+G").done):
        pass
    do(window, ChartAct.NEXT)
    assert window.actions_by_name["chart: log"].shortcuts() == [QKeySequence("Alt+G")]
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_G, ALT)
    QTest.keyClick(window, Qt.Key.Key_L, ALT)
    assert [chart.state.scale for chart in page.charts] == [ScaleKind.LINEAR, ScaleKind.LOG]


def test_keys_open_the_menus_of_the_active_chart_and_can_be_changed(window, page, settings, qtbot):
    acts = window.actions_by_name
    for act, key in (("type", "T"), ("interval", "I"), ("draw", "D")):
        assert acts[f"chart: {act}"].shortcuts() == [QKeySequence(f"Alt+{key}")]
        assert acts[f"chart: {act}"].toolTip().endswith(f"(Alt+{key})")
        with qtbot.waitSignal(settings.save(f"shortcuts.chart: {act}", "Alt+K").done):
            pass
        do(window, ChartAct.NEXT)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.setFocus()
        QTest.keyClick(window, Qt.Key.Key_K, ALT)
        opened = QApplication.activePopupWidget()
        assert opened is acts[f"chart: {act}"].menu()
        assert opened.parent() is page.panel.active.toolbar
        assert opened.activeAction() is opened.actions()[0]
        opened.close()
        assert acts[f"chart: {act}"].toolTip().endswith("(Alt+K)")
        with qtbot.waitSignal(settings.forget(f"shortcuts.chart: {act}").done):
            pass


def test_menu_and_palette_hold_each_action_once(window, page):
    before = [action.text() for action in menu_items(window.actions_by_name.menus[Menu.CHART])]
    do(window, ChartAct.NEXT)
    after = list(menu_items(window.actions_by_name.menus[Menu.CHART]))
    peers = {"BABA", "9988.HK"}
    assert [text.text() for text in after if text.text() not in peers] == [
        t for t in before if t not in peers
    ]
    log = next(action for action in after if action.text() == "Log scale")
    assert log.parent().parent() is page.charts[1].toolbar
    entries = [entry.title for entry in action_entries(window.actions_by_name.top_menus)]
    assert entries.count("Log scale") == entries.count("Percent scale") == entries.count("Four charts") == 1


def test_a_grid_says_what_it_is_and_is_reached_by_keys(window, page):
    assert nameless(window) == []
    assert only_by_mouse(window) == []
    views = [stop for stop in stops(window) if stop in page.views]
    assert views == page.views
    assert [view.accessibleName() for view in views] == [
        "Price chart 1 of 2, BABA",
        "Price chart 2 of 2, 9988.HK",
    ]
    window.panel("chart").active.show_symbol("PDD")
    assert views[0].accessibleName() == "Price chart 1 of 2, PDD"
    do(window, ChartAct.ONE)
    assert page.views[0].accessibleName() == "Price chart"
    assert nameless(window) == []


def test_buttons_without_room_outlive_the_charts_that_went(window, page):
    window.resize(1000, 700)
    do(window, ChartAct.FOUR)
    do(window, ChartAct.ONE)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.resize(1100, 700)
    do(window, ChartAct.BESIDE)
    button = ChartPage(page.panel).button("Grid ▾")
    window.resize(2400, 900)
    button.click()
    assert QApplication.activePopupWidget() is window.actions_by_name.menus[Menu.GRIDS]
    QApplication.activePopupWidget().close()


def test_going_to_the_chart_goes_to_the_active_one(window, page):
    do(window, ChartAct.NEXT)
    do(window, "go to watchlist")
    do(window, "go to chart")
    assert window.focusWidget() is page.views[1]


def test_the_window_may_close_while_charts_are_loading(window, session):
    do(window, ChartAct.FOUR)
    window.close()
    assert not window.isVisible()


def listed():
    """The keys in the README's table of the chart: "Alt+1 … Alt+9", "Alt+Shift+T, R or X" are several."""
    table = (
        README.read_text(encoding="utf-8").split("| keys | what they do in the chart |")[1].split("\n\n")[0]
    )
    for cell in (line.split("|")[1] for line in table.splitlines() if line.startswith("| ")):
        for group in cell.split(";"):
            prefix = ""
            for one in re.split(r",| or | and ", group):
                first, _, last = one.strip().partition(" … ")
                prefix = first[: first.rfind("+") + 1] if "+" in first[:-1] else prefix
                name, end = first.removeprefix(prefix), last.removeprefix(prefix)
                span = range(int(name), int(end) + 1) if end else [name]
                yield from (f"{prefix}{key}" for key in span)


def test_the_readme_lists_every_key_of_the_chart(window):
    known = set(listed())
    acts = [window.actions_by_name[act] for act in ChartAct]
    chart = window.panel("chart")
    actions = [*acts, *chart.findChildren(QAction)]
    keys = {
        key.toString(QKeySequence.SequenceFormat.PortableText) for one in actions for key in one.shortcuts()
    }
    assert len(keys) > 40
    assert sorted(keys - known) == []


def test_every_key_that_the_readme_names_does_something(window):
    actions = window.findChildren(QAction)
    given = {key for one in actions for key in one.shortcuts()}
    said = re.findall(
        r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|[A-Z0-9](?![\w+])|Pg\w+|Page \w+|Delete|Esc)",
        README.read_text(encoding="utf-8"),
    )
    assert len(said) > 80
    assert sorted({key for key in said if QKeySequence(key.replace("Page ", "Pg")) not in given}) == []
