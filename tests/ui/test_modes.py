"""Who looks on sees no amounts, and is not disturbed."""

from datetime import UTC, datetime

import pytest

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.config_file import load
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.notices import Notice, Severity
from watcher.engine.channel_requests import KeepQuiet
from watcher.ui import words
from watcher.ui.acts import Act
from watcher.ui.condition_words import condition_words
from watcher.ui.main_window import MainWindow
from watcher.ui.words import HIDDEN

AT = datetime(2023, 11, 17, 19, 5, 9, tzinfo=UTC)


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


def test_amounts_are_shown_until_they_are_not_to_be(theme, qtbot):
    assert theme.private("$55,814") == "$55,814"
    with qtbot.waitSignal(theme.changed):
        theme.set_discreet(True)
    assert (theme.private("$55,814"), theme.private("")) == (HIDDEN, "")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_discreet(True)


def test_discretion_comes_at_once_and_outlives_a_restart(
    page, window, theme, session, settings, qtbot, tmp_path
):
    with qtbot.waitSignal(settings.changed):
        page.do(Act.DISCREET)
        assert theme.is_discreet
    assert load(tmp_path / "config.toml")[0].privacy.discreet
    theme.set_discreet(False)
    again = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(again)
    assert theme.is_discreet
    assert again.actions_by_name[Act.DISCREET].isChecked()


def test_the_setting_moves_the_switch(page, window, theme, settings, qtbot):
    with qtbot.waitSignal(settings.save("privacy.discreet", True).done):
        pass
    assert window.actions_by_name[Act.DISCREET].isChecked()
    assert theme.is_discreet


def test_a_switch_that_cannot_be_kept_still_hides(page, window, theme, settings, qtbot, tmp_path):
    (tmp_path / "config.toml").write_text("[data]\nx = 1\n")
    with qtbot.waitSignal(settings.changed):
        page.do(Act.DISCREET)
    assert page.notice.startswith("Nothing was saved")


def test_a_presentation_is_larger_discreet_and_quiet(page, theme, session):
    before = theme.px(100)
    page.do(Act.PRESENT)
    assert theme.px(100) == before * 1.2
    assert theme.is_discreet
    session.tell(Notice(AT, Severity.WARNING, "BABA fell below 75."))
    assert (page.notice, page.unread) == ("", "1")
    page.do(Act.PRESENT)
    assert (theme.px(100), theme.is_discreet) == (before, False)
    session.tell(Notice(AT, Severity.INFO, "Saved."))
    assert page.notice == "Saved."
    page.do(Act.MESSAGES)
    assert len(page.messages) == 2


def test_a_presentation_keeps_notifications_away(page, engine):
    page.do(Act.PRESENT)
    page.do(Act.PRESENT)
    assert engine.requests(KeepQuiet) == [KeepQuiet(True), KeepQuiet(False)]


@pytest.mark.parametrize(
    ("kind", "plain", "hidden"),
    [
        (
            {"kind": "position", "metric": "pnl", "comparison": "at_least", "threshold": "20000"},
            "20,000",
            HIDDEN,
        ),
        (
            {"kind": "position", "metric": "weight", "comparison": "at_least", "threshold": "25"},
            "25 %",
            "25 %",
        ),
        ({"kind": "above", "level": "90"}, "90.00", "90.00"),
    ],
    ids=["money", "percent", "price"],
)
def test_alerts_hide_what_they_say_of_money(qapp, kind, plain, hidden):
    condition = condition_from_json(kind)
    assert plain in condition_words(condition)
    words.hide_amounts(True)
    assert hidden in condition_words(condition)
    assert (plain in condition_words(condition)) is (hidden == plain)


def test_what_panels_keep_is_written_anew(window, page, market):
    written = []
    window.panel("alerts").rewrite = lambda: written.append(True)
    page.do(Act.DISCREET)
    page.do(Act.PRESENT)
    assert len(written) >= 2
