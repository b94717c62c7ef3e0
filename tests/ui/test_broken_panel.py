"""A bug in one panel, and the window that goes on."""

import sys

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui import fake_panels
from tests.ui.exchange import fill
from tests.ui.fake_panels import FakePanel, below
from watcher.ui.broken_panel import BrokenPanel
from watcher.ui.main_window import MainWindow


class OddPanel(FakePanel):
    name = "odd"

    def join(self, acts):
        raise ZeroDivisionError


class HalfPanel(FakePanel):
    name = "odd"
    made = 0

    def __init__(self, session, theme, parent=None):
        super().__init__(session, theme, parent)
        type(self).made += 1
        session.selection_changed.connect(self._on_selected)
        raise ZeroDivisionError

    def _on_selected(self):
        raise AssertionError("nobody may be told of anything who was never built")


@pytest.fixture
def told(monkeypatch):
    """The mistakes that were reported."""
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(kind))
    return told


@pytest.fixture
def window_with(qtbot, session, theme, settings, market, monkeypatch):
    """Builds a window with one more panel."""

    def build(panel):
        monkeypatch.setattr(fake_panels, panel.__name__, panel, raising=False)
        window = MainWindow(session, theme, settings, panels=(*fake_panels.FAKED, *below(panel)))
        qtbot.addWidget(window)
        fill(market)
        window.build_panels()
        return window

    return build


def test_a_panel_that_cannot_be_opened_says_so_and_the_others_are_there(window_with, told):
    window = window_with(OddPanel)
    assert told == [ZeroDivisionError]
    assert isinstance(window.panel("odd"), BrokenPanel)
    assert "“Odd” could not be opened" in window.panel("odd").findChild(QLabel).text()
    assert window.panel("chart").text() == "chart"


def test_nothing_is_left_of_a_panel_that_was_built_in_half(window_with, told, session):
    window = window_with(HalfPanel)
    window.show()
    session.select("JD")
    assert told == [ZeroDivisionError]
    assert HalfPanel.made == 1
    assert window.findChildren(HalfPanel) == []
