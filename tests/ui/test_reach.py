"""Everything says what it is, and is reached by keys: the whole window with its panels and dialogs."""

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QDialog, QToolButton

from tests.pages.reach import menu_items, nameless, only_by_mouse, spoken, stops, unmarked
from tests.ui.alerts.making import alert, firing
from tests.ui.exchange import fill
from watcher.domain.notices import Notice, Severity
from watcher.engine.messages import FiringsNews
from watcher.ui.acts import Act
from watcher.ui.alerts.acts import AlertAct
from watcher.ui.alerts.card_list import CardList
from watcher.ui.closing import ClosingQuestion
from watcher.ui.keys import defaults, shared_out
from watcher.ui.main_window import MainWindow
from watcher.ui.pair.acts import PairAct
from watcher.ui.settings.dialog import SettingsDialog
from watcher.ui.settings.setting import Page


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    QAccessible.setActive(True)
    window = MainWindow(session, theme, settings)
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    fill(market)
    market.alerts(alert(1), alert(2, paused=True))
    market.post(FiringsNews((firing(1),), 1))
    with qtbot.waitExposed(window):
        window.show()
    window.build_panels()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    # The alerts have come, and the docks have the sizes that they keep.
    cards = window.findChild(CardList)
    qtbot.waitUntil(lambda: len(cards.seen()) == 2)
    return window


def do(window, act):
    window.actions_by_name[act].trigger()


def test_everything_in_the_window_says_what_it_is(window):
    for panel in window.actions_by_name.specs:
        if panel.act.startswith("go to "):
            do(window, panel.act)
            assert nameless(window) == []
    roles = {role for role, *_ in spoken(window)}
    assert {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Button} & roles


def test_every_entry_of_the_menus_says_what_it_is(window):
    for action in menu_items(window.actions_by_name.menu):
        assert action.text().replace("&", "").strip()
        is_button = any(isinstance(one, QToolButton) for one in action.associatedObjects())
        assert not action.icon().isNull() or action.isCheckable() or is_button, action.text()


def test_no_letter_leads_to_two_entries_of_one_menu(window):
    for place, menu in window.actions_by_name.menus.items():
        texts = [action.text().replace("&&", "").casefold() for action in menu.actions()]
        letters = [text[text.index("&") + 1] for text in texts if "&" in text]
        assert len(set(letters)) == len(letters), f"{place}: {texts}"


def test_every_key_stop_is_seen_and_nothing_needs_a_mouse(window):
    assert only_by_mouse(window) == []
    assert unmarked(window) == []
    assert len(stops(window)) > 10


@pytest.mark.parametrize("page", Page)
def test_the_settings_are_read_out_and_gone_through(window, settings, qtbot, page):
    with qtbot.waitSignal(settings.changed):
        do(window, Act.SETTINGS)
    dialog = window.findChild(SettingsDialog)
    dialog._pages.setCurrentIndex(dialog._pages.model().index(tuple(Page).index(page), 0))
    assert nameless(dialog) == []
    assert only_by_mouse(dialog) == []
    dialog.activateWindow()
    assert page is Page.SHORTCUTS or unmarked(dialog) == []


@pytest.mark.parametrize("act", [AlertAct.NEW, PairAct.ADD, Act.ABOUT, Act.SAVE_LAYOUT, None])
def test_every_dialog_is_read_out_and_gone_through(window, act):
    if act is None:
        ClosingQuestion(window, has_tray=True).show()
    else:
        do(window, act)
    (dialog,) = window.findChildren(QDialog)
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    assert only_by_mouse(dialog) == []
    dialog.activateWindow()
    assert unmarked(dialog) == []


def test_messages_and_finds_are_read_out(window, session):
    session.tell(Notice(session.now(), Severity.WARNING, "Look."))
    assert nameless(window) == []
    do(window, Act.MESSAGES)
    assert nameless(window) == []
    do(window, Act.FIND)
    assert nameless(window) == []


def test_buttons_that_are_texts_stay_texts(window):
    ranges = [b for b in window.findChildren(QToolButton) if b.text() in {"1D", "YTD", "Max"}]
    assert len(ranges) == 3
    assert all(button.icon().isNull() for button in ranges)


def test_the_keys_of_a_panels_own_actions_can_be_changed(window, settings, qtbot):
    acts = window.actions_by_name
    given, _ = shared_out(list(acts.specs), {})
    for spec in acts.specs:
        assert given[spec.act] == defaults(spec), f"the keys of {spec.act} are another action's"
    with qtbot.waitSignal(settings.save("shortcuts.chart: log", "Alt+G").done):
        pass
    assert acts["chart: log"].shortcuts() == [QKeySequence("Alt+G")]
    assert acts["alerts: remove"].shortcuts() == [QKeySequence("Del")]
