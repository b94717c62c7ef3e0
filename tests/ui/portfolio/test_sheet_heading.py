"""The arrow of the order stands beside the words, where nothing paints over it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionHeader, QTableView

from watcher.ui.portfolio.sheet_heading import SheetHeading


@pytest.fixture
def view(qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(0, 2, view)
    for at, (name, align) in enumerate(
        (("Symbol", Qt.AlignmentFlag.AlignLeft), ("Value", Qt.AlignmentFlag.AlignRight))
    ):
        item = QStandardItem(name)
        item.setTextAlignment(align)
        model.setHorizontalHeaderItem(at, item)
    heading = SheetHeading(view)
    view.setModel(model)
    view.setHorizontalHeader(heading)
    heading.setSortIndicatorShown(True)
    heading.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    return view


def words(view, column):
    option = QStyleOptionHeader()
    view.horizontalHeader().initStyleOptionForIndex(option, column)
    return option.text, option.sortIndicator


def test_it_stands_before_words_on_the_right_and_after_words_on_the_left(view):
    none = QStyleOptionHeader.SortIndicator.None_
    assert [words(view, at) for at in range(2)] == [("Symbol", none), ("▼ Value", none)]
    view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert [words(view, at) for at in range(2)] == [("Symbol ▲", none), ("Value", none)]


def test_what_has_no_order_has_no_arrow(view):
    view.horizontalHeader().setSortIndicatorShown(False)
    assert words(view, 1)[0] == "Value"
