"""A whole day's use leaves nothing behind: no warning, no widget, no thread."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.day import Day, whole_day
from tests.making import tables
from watcher.paths import Profile


@pytest.fixture
def day(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    profile = Profile(tmp_path / "profile")
    profile.create()
    day = Day(profile, lambda holds: qtbot.waitUntil(holds, timeout=20_000))
    yield day
    if day.program is not None:
        day.program.stop()


def test_a_whole_day_passes_without_a_warning(day):
    whole_day(day)


def test_what_is_done_again_and_again_leaves_no_widget_behind(day):
    day.open()
    day.rounds(1)
    before = widgets(day)
    day.rounds(2)
    assert widgets(day) - before == Counter()
    day.close()


def widgets(day):
    """How many of each kind there are in the window."""
    from PySide6.QtWidgets import QWidget

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Counter(type(widget).__name__ for widget in day.window.findChildren(QWidget))
