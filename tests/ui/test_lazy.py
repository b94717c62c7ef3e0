"""Panels that are imported beside the event loop."""

import importlib
import threading

from watcher.ui import lazy
from watcher.ui.lazy import Importer


class Panel:
    """Counts how often it is imported; importing it can take until the importer is told to stop."""

    def __init__(self, until=None):
        self.loads = []
        self._until = until

    def load(self):
        self.loads.append("panel")
        if self._until is not None:
            self._until.wait(30)

    def load_slow(self):
        self.loads.append("slow")


def test_one_panel_is_imported_after_the_other_when_the_window_says_so(qtbot):
    first, second = Panel(), Panel()
    importer = Importer([first, second])
    with qtbot.waitSignal(importer.imported):
        importer.start()
    assert (first.loads, second.loads) == (["panel", "slow"], [])
    with qtbot.waitSignal(importer.imported):
        importer.go_on()
    assert second.loads == ["panel", "slow"]
    importer.stop()
    assert not importer._thread.is_alive()


def test_what_cannot_be_imported_does_not_keep_the_others_from_it(qtbot, monkeypatch):
    broken, sound = Panel(), Panel()
    monkeypatch.setattr(broken, "load", lambda: importlib.import_module("no_such_module"))
    importer = Importer([broken, sound])
    importer.go_on()
    with qtbot.waitSignals([importer.imported] * 2):
        importer.start()
    assert sound.loads == ["panel", "slow"]
    importer.stop()


def test_whoever_stops_it_waits_for_the_import_under_way_and_for_no_other(qtbot):
    importer = Importer([])
    first, second = Panel(importer._stopping), Panel()
    importer._panels = (first, second)
    with qtbot.assertNotEmitted(importer.imported):
        importer.start()
        importer.stop()
    assert not importer._thread.is_alive()
    assert first.loads in (["panel"], [])
    assert not second.loads


def test_qt_s_types_are_made_by_the_window_s_thread_before_anything_is_imported(qtbot, monkeypatch):
    made = []

    def types():
        for number in range(3):
            made.append((number, threading.current_thread()))
            yield number

    monkeypatch.setattr(lazy, "_types", types)
    monkeypatch.setattr(lazy, "SLICE_S", 0.0)
    panel = Panel()
    monkeypatch.setattr(panel, "load", lambda: made.append(("panel", threading.current_thread())))
    importer = Importer([panel])
    with qtbot.waitSignal(importer.imported):
        importer.start()
    importer.stop()
    assert [what for what, _ in made] == [0, 1, 2, "panel"]
    assert {thread for _, thread in made[:3]} == {threading.current_thread()}
    assert made[3][1] is not threading.current_thread()


def test_stopping_before_the_start_is_harmless(qtbot):
    importer = Importer([Panel()])
    importer.stop()
    with qtbot.assertNotEmitted(importer.imported):
        importer.start()
        importer.stop()
