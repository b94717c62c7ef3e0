"""A whole day's use leaves nothing behind: no warning, no widget, no thread."""

import pytest

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


def test_a_whole_day_passes_without_a_warning_or_a_widget_left_behind(day):
    whole_day(day)
