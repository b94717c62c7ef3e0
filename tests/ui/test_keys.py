"""Which keys lead where: what was chosen, what is a default, what collides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from tests.pages.window_page import WindowPage
from tests.ui.fake_panels import FAKED
from watcher.ui import icons
from watcher.ui.acts import Act, Menu, Spec
from watcher.ui.keys import read, shared_out, written
from watcher.ui.main_window import MainWindow
from watcher.ui.palette.field import SearchField

FIND = Spec("find", "&Find", Menu.FILE, icons.lens, ("Ctrl+K",))
UNDO = Spec("undo", "&Undo", Menu.FILE, icons.undo, ("Ctrl+Z", "Alt+Backspace"))
COPY = Spec("copy", "&Copy", Menu.LIST, icons.sheets, ("Ctrl+C",), is_local=True)
REARM = Spec("rearm", "&Re-arm", Menu.ALERTS, icons.bell, ("Ctrl+R",), is_local=True)
SPECS = [FIND, UNDO, COPY, REARM]


def keys(wanted):
    given, problems = shared_out(SPECS, wanted)
    return {act: written(each) for act, each in given.items()}, problems


def test_without_a_choice_the_defaults_hold(qapp):
    assert keys({}) == (
        {"find": "Ctrl+K", "undo": "Ctrl+Z; Alt+Backspace", "copy": "Ctrl+C", "rearm": "Ctrl+R"},
        [],
    )


def test_what_was_chosen_goes_before_a_default(qapp):
    given, problems = keys({"undo": "Ctrl+K"})
    assert (given["undo"], given["find"], problems) == ("Ctrl+K", "", [])


def test_an_action_can_have_no_keys(qapp):
    assert keys({"find": ""})[0]["find"] == ""


def test_two_that_want_the_same_are_told_and_the_first_has_it(qapp):
    given, problems = keys({"find": "F9", "undo": "F9; F8"})
    assert (given["find"], given["undo"]) == ("F9", "F8")
    assert problems == ["F9 is taken by “Find”."]


def test_inside_two_panels_the_same_keys_do_not_collide(qapp):
    given, problems = keys({"rearm": "Ctrl+C"})
    assert (given["rearm"], given["copy"], problems) == ("Ctrl+C", "Ctrl+C", [])
    assert keys({"rearm": "Ctrl+K"})[0]["find"] == ""


@pytest.mark.parametrize("text", ["foo", "Ctrl+foo", "Ctrl+", "Hyper+K", "F3; foo"])
def test_what_are_no_keys_is_told_and_the_default_stays(qapp, text):
    given, problems = keys({"find": text})
    assert (given["find"], problems) == ("Ctrl+K", [f"“{text}” are no keys; “Find” keeps its own."])


def test_an_action_that_is_none_is_told(qapp):
    assert keys({"fnid": "F3"})[1] == ["There is no action “fnid” for a shortcut."]


def test_a_semicolon_is_a_key_too(qapp):
    assert written(read("Ctrl+;; F3")) == "Ctrl+;; F3"


# ---- in the window


@pytest.fixture
def window(qtbot, session, theme, settings):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    window.show()
    return window


def test_other_keys_work_at_once_and_are_named_everywhere(window, settings, qtbot):
    with qtbot.waitSignal(settings.save("shortcuts.find anything", "Ctrl+J").done):
        pass
    action = window.actions_by_name[Act.FIND]
    assert action.shortcuts() == [QKeySequence("Ctrl+J")]
    assert action.toolTip() == "Find anything (Ctrl+J)"
    assert window.findChild(SearchField)._keys == [QKeySequence("Ctrl+J")]
    window.activateWindow()
    WindowPage(window).press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(SearchField).hasFocus()


def test_keys_that_cannot_be_given_are_told(window, settings, qtbot):
    with qtbot.waitSignal(settings.save("shortcuts.find anything", "foo").done):
        pass
    assert WindowPage(window).notice == "“foo” are no keys; “Find anything” keeps its own."


def test_a_panel_is_gone_to_by_its_number(window, qtbot):
    window.build_panels()
    window.activateWindow()
    page = WindowPage(window)
    page.do("show alerts")
    assert not window.panel("alerts").isVisible()
    page.do("go to alerts")
    assert window.panel("alerts").isVisible()
    assert window.actions_by_name["show alerts"].isChecked()
    page.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.watchlist.table.hasFocus()
