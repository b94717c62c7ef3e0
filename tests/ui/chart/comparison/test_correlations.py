"""The correlations of a list over a period."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTableView, QWidget

from tests.making import instrument
from tests.ui.plotting.charting import walk
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import FeedError
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import LoadBars
from watcher.engine.messages import Answer
from watcher.ui.chart.comparison.correlations import CorrelationsDialog
from watcher.ui.theme import LIGHT

DAY_S = 86_400


class Page:
    def __init__(self, dialog, engine, market, clock):
        self.dialog, self.engine, self.market, self.clock = dialog, engine, market, clock
        self.table = dialog.findChild(QTableView)
        QAbstractItemModelTester(
            self.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning, dialog
        )

    def answer(self, symbol, of=None, error=None, *, final=True):
        number = next(n for n, r in self.engine.asked if isinstance(r, LoadBars) and r.key.symbol == symbol)
        made = None
        if of is not None:
            table = SessionTable("XNYS", "America/New_York")
            made = ChartData(BarsKey(Symbol(symbol), Interval.D1), of, instrument(symbol), table)
        self.market.post(Answer(number, made, error, final=final))

    @property
    def cells(self):
        model = self.table.model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [[model.index(row, column).data() for column in columns] for row in rows]

    @property
    def heads(self):
        model = self.table.model()
        count = range(model.columnCount())
        return [model.headerData(n, Qt.Orientation.Horizontal) for n in count]

    @property
    def note(self):
        return next(one for one in self.dialog.findChildren(QLabel) if one.wordWrap()).text()

    def choose(self, text):
        self.dialog.findChild(QComboBox).setCurrentText(text)


@pytest.fixture
def bars(clock):
    def bars(seed, count=400, skip=None):
        last = int(clock.now().timestamp()) // DAY_S * DAY_S - DAY_S
        made = walk(count, seed, first=last - (count - 1) * DAY_S)
        return made if skip is None else made.picked(np.arange(count) != skip)

    return bars


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def page(qtbot, session, market, engine, theme, clock, parent):
    market.list("BABA", "JD", "KWEB")
    dialog = CorrelationsDialog(session, theme, parent)
    dialog.show()
    yield Page(dialog, engine, market, clock)
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def returns(bars, last):
    return np.diff(np.log(bars.close[-last:]))


def test_each_two_are_told_as_soon_as_both_are_there(page, bars):
    assert page.note == "Waiting for BABA, JD, KWEB …"
    one, other = bars(1), bars(2)
    page.answer("BABA", one)
    page.answer("JD", other, final=False)
    assert page.heads == ["BABA", "JD"]
    expected = np.corrcoef(returns(one, 365), returns(other, 365))[0, 1]
    assert page.cells == [["1.00", f"{expected:.2f}".replace("-", "−")]] * 1 + [
        [f"{expected:.2f}".replace("-", "−"), "1.00"]
    ]
    assert page.note == "Waiting for JD, KWEB …"


def test_the_period_is_chosen(page, bars):
    one, other = bars(1), bars(2)
    page.answer("BABA", one)
    page.answer("JD", other)
    page.choose("1 month")
    expected = np.corrcoef(returns(one, 30), returns(other, 30))[0, 1]
    assert page.cells[0][1] == f"{expected:.2f}".replace("-", "−")
    page.choose("All there is")
    expected = np.corrcoef(returns(one, 400), returns(other, 400))[0, 1]
    assert page.cells[0][1] == f"{expected:.2f}".replace("-", "−")


def test_what_is_missing_is_said(page, bars):
    page.answer("BABA", bars(1))
    page.answer("JD", error=FeedError("Down.", "Later."))
    page.answer("KWEB", Bars.empty())
    assert page.heads == ["BABA"]
    assert page.note == "JD: Down. Later. KWEB: no daily bars."


def test_a_cell_says_the_whole_of_it(page, bars):
    page.answer("BABA", bars(1))
    page.answer("JD", bars(2, skip=390))
    page.answer("KWEB", bars(3)[-5:])
    model = page.table.model()
    page.table.setCurrentIndex(model.index(0, 1))
    assert page.note.startswith(f"BABA and JD: {page.cells[0][1]} over 363 returns in common.")
    assert page.cells[0][2] == "–"
    index = model.index(0, 2)
    assert (
        index.data(Qt.ItemDataRole.ToolTipRole)
        == "BABA and KWEB: 4 returns in common, at least 10 are needed"
    )
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.BackgroundRole) is None


def test_the_colour_says_how_strongly_and_which_way(page, bars, theme):
    up = bars(1)
    against = Bars(up.start, *(1 / column for column in up.columns[1:5]), up.volume)
    page.answer("BABA", up)
    page.answer("JD", against)
    assert page.cells[0][1] == "−1.00"

    def ground(column):
        return page.table.model().index(0, column).data(Qt.ItemDataRole.BackgroundRole)

    assert ground(0).blue() > ground(0).red()
    assert ground(1).red() > ground(1).blue()
    dark = ground(0).name()
    theme.use(LIGHT)
    assert ground(0).name() != dark


def test_the_table_is_copied_for_a_spreadsheet(page, bars):
    page.answer("BABA", bars(1))
    page.answer("JD", bars(1))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\tBABA\tJD\nBABA\t1.00\t1.00\nJD\t1.00\t1.00\n"


def test_the_keys_move_through_it(page, bars):
    page.answer("BABA", bars(1))
    page.answer("JD", bars(2))
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    assert page.note.startswith("BABA and JD: ")


def test_an_empty_list_says_what_to_do(qtbot, session, market, theme, parent, engine, clock):
    dialog = CorrelationsDialog(session, theme, parent)
    page = Page(dialog, engine, market, clock)
    assert page.note == "The list is empty: add symbols to it first."
    assert dialog.windowTitle() == "Correlations of the list"
    dialog.close()
    dialog.deleteLater()


def test_a_long_list_is_cut_and_says_so(qtbot, session, market, theme, parent, engine, clock):
    market.list(*(f"S{n}" for n in range(45)), name="Many")
    dialog = CorrelationsDialog(session, theme, parent)
    assert "The first 40 of the list; 5 more are left out." in Page(dialog, engine, market, clock).note
    assert len(engine.requests(LoadBars)) == 40
    assert dialog.windowTitle() == "Correlations of “Many”"
    dialog.close()
    dialog.deleteLater()
