"""The settings dialog: found, changed, saved, seen at once, and put back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from tests.pages.palette_page import PalettePage
from tests.pages.pictures import colours
from tests.pages.settings_page import SettingsPage
from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.config_file import load
from watcher.ui.acts import Act
from watcher.ui.keys import shown, written
from watcher.ui.main_window import MainWindow
from watcher.ui.settings.channels import ChannelsBox
from watcher.ui.settings.dialog import SettingsDialog
from watcher.ui.settings.entries import SETTINGS
from watcher.ui.settings.row import SettingRow
from watcher.ui.settings.setting import Page
from watcher.ui.settings.shortcuts import ShortcutRow
from watcher.ui.theme import DARK, LIGHT, Mode, Pair, paired


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    fill(market)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: WindowPage(window).chart == "chart")
    return window


@pytest.fixture
def page(window, settings, qtbot):
    with qtbot.waitSignal(settings.changed):
        WindowPage(window).do(Act.SETTINGS)
    return SettingsPage(window.findChild(SettingsDialog))


def test_it_opens_once_beside_the_window_and_goes_for_good(page, window, qtbot):
    WindowPage(window).do(Act.SETTINGS)
    assert len(window.findChildren(SettingsDialog)) == 1
    assert not page.dialog.isModal()
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SettingsDialog))


def test_values_to_choose_from_stand_in_a_column(page):
    for each in (Page.APPEARANCE, Page.FORMATS, Page.PORTFOLIO):
        page.open_page(each)
        page.dialog.grab()
        places = {
            (box.mapTo(page.dialog, box.rect().topLeft()).x(), box.width())
            for box in page.dialog.findChildren(QComboBox)
            if box.isVisible()
        }
        assert len(places) == 1, each


def test_every_setting_is_on_a_page(page):
    seen = []
    for each in Page:
        page.open_page(each)
        seen += page.shown
    assert seen == [setting.key for setting in SETTINGS]
    assert any("contacts Yahoo for prices, and nothing else" in text for text in page.texts)


def test_it_shows_what_is_set(page):
    assert page.value("appearance.theme") == "Like the desktop"
    page.open_page(Page.DATA)
    assert page.value("data.min_poll_s") == 15
    assert page.value("data.stream") is True
    for each in Page:
        page.open_page(each)
        assert all(page.reset_button(key).isHidden() for key in page.shown)


def test_only_the_rows_that_are_looked_at_are_made(page):
    first = [setting.key for setting in SETTINGS if setting.page is Page.APPEARANCE]
    assert [row.setting.key for row in page.dialog.findChildren(SettingRow)] == first
    assert not page.dialog.findChildren(ShortcutRow)
    assert not page.dialog.findChildren(ChannelsBox)


def test_the_keys_go_down_the_page_whenever_its_rows_were_made(page):
    for each in reversed(Page):
        page.open_page(each)
    page.type("e")
    for typed in ("e", "sound"):
        page.type(typed)
        heights = [page.height_of(stop) for stop in page.stops]
        assert heights == sorted(heights)
        assert len(heights) > 1


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("colour", ["appearance.colours"]),
        ("RED up", ["appearance.colours"]),
        ("stream", ["data.stream"]),
        ("requests_per", ["data.requests_per_hour"]),
        ("nothing else", []),
        ("zzz", []),
    ],
)
def test_the_search_goes_over_all_pages(page, typed, keys):
    page.type(typed)
    assert page.shown == keys
    assert ("No setting is called that." in page.texts) == (typed == "zzz")
    page.open_page(Page.DATA)
    assert page.search.text() == ""
    assert "data.stream" in page.shown


def test_a_change_is_saved_and_seen_at_once(page, settings, theme, qtbot, tmp_path):
    theme.set_mode("dark")
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.theme", "Light")
    assert theme.name == "light"
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.colours", "Blue up, orange down")
    assert theme.tokens == paired(LIGHT, Pair.COLOUR_BLIND)
    with qtbot.waitSignal(settings.changed):
        page.switch("appearance.reduced_motion")
    assert theme.reduced_motion
    saved = load(tmp_path / "config.toml")[0].appearance
    assert (saved.theme, saved.colours, saved.reduced_motion) == ("light", "colour_blind", True)
    assert page.note("appearance.colours") == ""


def test_every_setting_can_be_put_back(page, settings, qtbot):
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.rows", "Compact")
    with qtbot.waitSignal(settings.changed):
        page.reset_button("appearance.rows").click()
    assert settings.config.appearance.rows == "comfortable"
    assert page.reset_button("appearance.rows").isHidden()


def test_a_whole_page_can_be_put_back(page, settings, theme, qtbot):
    assert not page.can_reset_page
    for key, name in (("appearance.rows", "Compact"), ("appearance.colours", "Red up, green down")):
        with qtbot.waitSignal(settings.changed):
            page.choose(key, name)
    with qtbot.waitSignal(settings.save("data.stream", False).done):
        pass
    with qtbot.waitSignal(settings.changed):
        page.reset_page()
    assert (settings.config.appearance.rows, theme.is_compact) == ("comfortable", False)
    assert settings.config.appearance.colours == "green_up"
    assert settings.config.data.stream is False
    assert not page.can_reset_page


def test_what_waits_for_a_restart_says_so(page, settings, qtbot):
    page.open_page(Page.DATA)
    with qtbot.waitSignal(settings.changed):
        page.enter("data.min_poll_s", 60)
    assert page.note("data.min_poll_s") == "Takes effect after a restart."
    assert page.note("data.stream") == ""
    with qtbot.waitSignal(settings.changed):
        page.switch("data.stream")
    assert page.note("data.stream") == "Takes effect after a restart."


def test_the_switch_at_the_top_holds_until_a_theme_is_chosen(page, window, settings, theme, qtbot):
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.theme", "Dark")
    WindowPage(window).do(Act.THEME)
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.rows", "Compact")
    assert theme.name == "light"
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.theme", "Dark")
    assert theme.tokens == DARK
    assert theme.mode is Mode.DARK


def test_a_file_with_a_fault_is_told_and_left_alone(page, settings, qtbot, tmp_path):
    path = tmp_path / "config.toml"
    lines = "\n".join(f"x{number} = 1" for number in range(5))
    path.write_text(f"[data]\n{lines}\n")
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.theme", "Dark")
    assert "config.toml, line 2" in page.fault
    assert "… and 2 more." in page.fault
    assert page.note("appearance.theme").startswith("Nothing was saved")
    assert page.value("appearance.theme") == "Like the desktop"
    assert not page.row("appearance.theme").isEnabled()
    path.write_text("")
    with qtbot.waitSignal(settings.changed):
        page.look_again()
    assert page.fault == ""
    assert page.row("appearance.theme").isEnabled()


def test_it_meters_the_requests_of_this_hour(page, market):
    page.open_page(Page.DATA)
    market.status(requests_last_hour=37)
    assert page.meter == 37
    assert "37 of 360 requests were sent in the last hour." in page.texts
    market.status(requests_last_hour=999)
    assert page.meter == 360


def test_the_demo_market_asks_nobody(session, window, settings, qtbot):
    session.is_demo = True
    with qtbot.waitSignal(settings.changed):
        WindowPage(window).do(Act.SETTINGS)
    page = SettingsPage(window.findChild(SettingsDialog))
    page.open_page(Page.DATA)
    assert any("The demo market sends no requests" in text for text in page.texts)


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox])
def test_scrolling_the_page_changes_nothing(page, kind):
    page.open_page(Page.DATA)
    editor = page.dialog.findChild(kind)
    before = editor.currentIndex() if kind is QComboBox else editor.value()
    event = QWheelEvent(
        QPointF(2, 2),
        QPointF(2, 2),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor, event)
    assert (editor.currentIndex() if kind is QComboBox else editor.value()) == before


def test_the_palette_leads_to_a_setting(window, settings, qtbot):
    palette = PalettePage(window)
    palette.open()
    palette.type("live stream")
    assert palette.marked.startswith("Setting, Live stream, Data: ")
    with qtbot.waitSignal(settings.changed):
        palette.press(Qt.Key.Key_Return)
    page = SettingsPage(window.findChild(SettingsDialog))
    assert "data.stream" in page.shown
    assert page.dialog.focusWidget().accessibleName() == "Live stream"


def keys_of(window, act):
    return written(window.actions_by_name[act].shortcuts())


def test_keys_are_changed_by_pressing_them(page, window, settings, qtbot, tmp_path):
    (tmp_path / "config.toml").write_text('# mine\n[shortcuts]\n# kept\n"undo" = "F4"\n')
    page.open_page(Page.SHORTCUTS)
    assert page.keys("find anything") == "Ctrl+K"
    with qtbot.waitSignal(settings.changed):
        page.press_keys("find anything", Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert page.keys("find anything") == keys_of(window, "find anything") == "Ctrl+J"
    assert page.keys("undo") == "F4"
    text = (tmp_path / "config.toml").read_text()
    assert "# mine" in text
    assert "# kept" in text
    assert '"find anything" = "Ctrl+J"' in text
    with qtbot.waitSignal(settings.changed):
        page.reset_keys("find anything")
    assert page.keys("find anything") == "Ctrl+K"
    assert "find anything" not in (tmp_path / "config.toml").read_text()


def test_keys_that_are_taken_are_named_and_can_be_taken_over(page, window, settings, qtbot):
    page.open_page(Page.SHORTCUTS)
    page.press_keys("undo", Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert page.said("undo") == "Ctrl+K leads to “Find anything” already."
    assert keys_of(window, "undo") == "Ctrl+Z"
    page.take_keys("undo")
    qtbot.waitUntil(lambda: keys_of(window, "undo") == "Ctrl+K")
    assert (page.keys("undo"), page.keys("find anything"), page.said("undo")) == ("Ctrl+K", "none", "")
    page.reset_keys("find anything")
    assert page.said("find anything") == "Ctrl+K leads to “Undo” now; change that one first."
    page.reset_all_keys()
    qtbot.waitUntil(lambda: keys_of(window, "find anything") == "Ctrl+K")
    assert keys_of(window, "undo") == "Ctrl+Z"


def test_escape_keeps_the_keys_and_backspace_takes_them_away(page, window, settings, qtbot):
    page.open_page(Page.SHORTCUTS)
    page.press_keys("undo", Qt.Key.Key_Escape)
    assert page.keys("undo") == "Ctrl+Z"
    assert page.dialog.isVisible()
    with qtbot.waitSignal(settings.changed):
        page.press_keys("undo", Qt.Key.Key_Backspace)
    assert page.keys("undo") == "none"
    assert keys_of(window, "undo") == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_keys_that_go_about_the_window_lead_to_no_action(page, window, key):
    page.open_page(Page.SHORTCUTS)
    page.press_keys("undo", key)
    assert (
        page.said("undo")
        == f"{shown([QKeySequence(key)])} is needed to go about the window; add Ctrl or Alt."
    )
    assert page.keys("undo") == keys_of(window, "undo") == "Ctrl+Z"


@pytest.mark.parametrize("key", [Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock])
def test_keys_that_are_none_are_waited_through(page, window, key):
    page.open_page(Page.SHORTCUTS)
    page.press_keys("undo", key)
    assert page.keys("undo") == "Press the keys …"
    assert keys_of(window, "undo") == "Ctrl+Z"


def test_a_shortcut_is_found_by_name_and_by_keys(page):
    page.type("ctrl+shift+a")
    assert page.shown_keys == ["new alert"]
    page.type("undo")
    assert page.shown_keys == ["undo"]
    page.type("")
    assert page.shown_keys == []


@pytest.mark.parametrize("mode", ["dark", "light"])
@pytest.mark.parametrize("size", ["Small", "Normal", "Large"])
def test_no_text_is_cut_off(page, settings, theme, qtbot, mode, size):
    with qtbot.waitSignal(settings.changed):
        page.choose("appearance.text_size", size)
    theme.set_mode(mode)
    for each in Page:
        page.open_page(each)
        picture = page.dialog.grab().toImage()
        assert colours(picture).most_common(1)[0][0] == QColor(theme.tokens.panel).rgb()
        qtbot.waitUntil(lambda: not page.cut_off)


def test_the_page_that_is_open_grows_with_its_texts(page, settings, qtbot):
    looks = (
        ("dark", "normal", Page.APPEARANCE),
        ("light", "large", Page.DATA),
        ("light", "normal", Page.FORMATS),
    )
    for theme, size, each in looks:
        settings.save("appearance.theme", theme)
        settings.save("appearance.text_size", size)
        with qtbot.waitSignal(settings.save("data.min_poll_s", 60).done):
            page.open_page(each)
        qtbot.waitUntil(lambda: page.dialog.grab() and not page.cut_off)
