"""What Qt calls never raises: an error that stays with PySide is raised in somebody else's method."""

import sys

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from watcher.overriding import override


@pytest.fixture
def told(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append((kind, str(error))))
    return told


class Part(QWidget):
    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show it, with a mistake."""
        raise ZeroDivisionError("shown")

    @override
    def sizeHint(self):
        raise NotImplementedError


class Onlooker(QObject):
    def __init__(self):
        super().__init__()
        self.seen = []

    @override
    def eventFilter(self, watched, event):
        self.seen.append(event.type())
        if event.type() == QEvent.Type.ToolTip:
            raise ZeroDivisionError("watched")
        return False


def test_a_mistake_in_what_qt_calls_is_reported_and_everybody_else_goes_on(qtbot, told):
    window, onlooker = QWidget(), Onlooker()
    qtbot.addWidget(window)
    window.installEventFilter(onlooker)
    part = Part(window)
    part.resize(20, 20)
    window.show()
    assert told == [(ZeroDivisionError, "shown")]
    assert window.isVisible()
    assert QEvent.Type.Show in onlooker.seen


def test_what_answers_whether_an_event_needs_nobody_else_says_that_it_does(qtbot, told):
    widget, onlooker = QWidget(), Onlooker()
    qtbot.addWidget(widget)
    assert onlooker.eventFilter(widget, QEvent(QEvent.Type.ToolTip)) is False
    widget.installEventFilter(onlooker)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.ToolTip))
    assert told == [(ZeroDivisionError, "watched")] * 2


def test_other_methods_raise_as_ever_and_all_keep_their_names(told):
    with pytest.raises(NotImplementedError):
        Part.sizeHint(None)
    assert Part.showEvent.__name__ == "showEvent"
    assert Part.showEvent.__doc__ == "Show it, with a mistake."
    assert told == []
