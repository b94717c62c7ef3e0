"""Boxes asked for, and what of them is painted."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from watcher.ui.plotting.asked import AskedBoxes

CROSS = [QRect(50, 0, 1, 100), QRect(0, 50, 200, 1)]


@pytest.fixture
def widget(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(200, 100)
    return widget


def union(boxes):
    region = QRegion()
    for box in boxes:
        region += box
    return region


def test_what_was_asked_for_is_painted_as_it_was_asked_for(widget):
    asked = AskedBoxes(widget)
    asked.add(CROSS)
    asked.add([QRect(190, 90, 40, 40)])
    assert list(asked.take(union(CROSS) + QRect(190, 90, 10, 10))) == [*CROSS, QRect(190, 90, 40, 40)]
    asked.add(CROSS[:1])
    assert list(asked.take(QRegion(CROSS[0]))) == CROSS[:1]


def test_where_others_asked_for_more_all_of_it_is_painted(widget):
    asked = AskedBoxes(widget)
    asked.add(CROSS)
    more = union(CROSS) + QRect(100, 80, 20, 20)
    assert union(asked.take(more)) == more


def test_what_was_painted_with_everything_is_not_asked_for_any_more(widget):
    asked = AskedBoxes(widget)
    asked.add(CROSS)
    asked.take(None)
    asked.add(CROSS[:1])
    assert list(asked.take(QRegion(CROSS[0]))) == CROSS[:1]


def test_a_widget_that_is_never_painted_hoards_nothing(widget):
    asked = AskedBoxes(widget)
    for _ in range(1_000):
        asked.add(CROSS)
    found = list(asked.take(QRegion(widget.rect())))
    assert len(found) <= 64
    assert union(found) == QRegion(widget.rect())
