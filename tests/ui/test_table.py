"""The table model keeps its promises to Qt, and makes only the rows that are looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from watcher.ui.table import Column, TableModel

COLUMNS = (
    Column("Name", str.lower),
    Column("Length", lambda row: str(len(row)), Qt.AlignmentFlag.AlignCenter),
)


class Maker:
    def __init__(self):
        self.made = []

    def __call__(self, key):
        self.made.append(key)
        return f"Row {key}"


@pytest.fixture
def maker():
    return Maker()


@pytest.fixture
def model(qapp, maker):
    model = TableModel(COLUMNS, maker, str.upper)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    del tester


def test_it_shows_its_columns(model):
    model.replace(["a", "bc"])
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert [model.index(1, column).data() for column in (0, 1)] == ["row bc", "6"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Length"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) == Qt.AlignmentFlag.AlignCenter
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "ROW A"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_rows_are_made_when_they_are_looked_at(qapp):
    maker = Maker()
    model = TableModel(COLUMNS, maker, str.upper)
    model.replace(["a", "b", "c"])
    model.forget({"a", "b", "c"}, 0, 2)
    assert maker.made == []
    assert (model.row(1), model.row(1)) == ("Row b", "Row b")
    assert maker.made == ["b"]


def test_many_changes_are_told_once_for_the_rows_on_screen(model, qtbot):
    model.replace(list("abcdef"))
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.forget({"a", "c", "d", "f", "unknown"}, 1, 4)
    assert told == [(2, 3)]
    model.forget({"a", "f"}, 1, 4)
    assert told == [(2, 3)]


def test_what_stays_keeps_its_index(model):
    model.replace(["a", "b", "c"])
    held = QPersistentModelIndex(model.index(1, 0))
    model.replace(["c", "x", "b"])
    assert (held.row(), held.data()) == (2, "row b")
    model.replace(["c", "x"])
    assert not held.isValid()
    assert (model.position("x"), model.position("b")) == (1, None)


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), max_size=6))
def test_any_list_may_follow_any_other(lists):
    model = TableModel(COLUMNS, Maker(), str.upper)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in lists:
        model.replace(keys)
        assert list(model.keys) == keys
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
            f"row {key}" for key in keys
        ]
    del tester
