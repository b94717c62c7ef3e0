"""Rows that are made late: a few at once, the others in turn, all in order."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.ui.settings.late_rows import LateRows, Row

NAMES = tuple("abcdefghijkl")


@pytest.fixture
def made():
    return []


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLabel("title", page))
    return page


@pytest.fixture
def rows(page, made):
    def make(name):
        row = Row(page)
        row.setObjectName(name)
        row.stops = (QPushButton(name, row),)
        made.append(name)
        return row

    return LateRows(NAMES, make, page.layout(), page)


def in_column(page):
    layout = page.layout()
    return [layout.itemAt(at).widget().objectName() for at in range(1, layout.count())]


def test_a_few_rows_are_made_at_once_and_the_others_in_the_turns_that_follow(rows, page, made, qtbot):
    rows.show_only(NAMES)
    assert made == list(NAMES[:6])
    qtbot.waitUntil(lambda: made == list(NAMES))
    assert in_column(page) == list(NAMES)


def test_rows_stand_in_their_order_whenever_they_are_made(rows, page):
    rows.show_only(("k",))
    rows.have("a")
    rows.show_only(("c", "e"))
    assert in_column(page) == ["a", "c", "e", "k"]
    assert [name for name in "acek" if not page.findChild(Row, name).isHidden()] == ["c", "e"]


def test_what_is_no_longer_looked_at_is_not_made(rows, made, qapp):
    rows.show_only(NAMES)
    rows.rest()
    qapp.processEvents()
    rows.show_only(("l",))
    qapp.processEvents()
    assert made == [*NAMES[:6], "l"]
