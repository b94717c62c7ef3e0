"""Months and years as a heat map."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.domain.portfolio.making import BABA, booking
from tests.domain.portfolio.valuing import Valued, prices_of
from tests.ui.album import LOOKS
from watcher.domain.portfolio.breakdowns import Payment, by_month, by_year
from watcher.ui.colours import AA, contrast
from watcher.ui.portfolio.heat_map import HeatMap
from watcher.ui.portfolio.month_words import dividend_rows, return_rows


@pytest.fixture
def found():
    prices = prices_of(BABA, "2023-11-29", [100, 100, 90, 90, 120])
    bought = replace(booking("buy", "2023-11-29", 1, 100), id=1)
    return Valued([bought], prices=prices).performance("2023-11-29", "2023-12-03")


@pytest.fixture
def heat(qtbot, theme, found):
    heat = HeatMap("Return by month", theme, None)
    qtbot.addWidget(heat)
    QAbstractItemModelTester(heat.model(), heat)
    heat.show_rows(return_rows(by_month(found), by_year(found), "USD"))
    heat.resize(1000, 200)
    heat.show()
    return heat


def test_a_month_says_its_return_with_a_sign_and_what_it_came_from(heat):
    november, december, year = (heat.model().index(0, column) for column in (10, 11, 12))
    assert (november.data(), december.data(), year.data()) == ("0.0%", "+20.0%", "+20.0%")
    said = december.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Dec 2023 (1 Dec to 3 Dec): +20.00%; "
        "value 100.00 to 120.00 USD, paid in 0.00, paid out 0.00, gain +20.00"
    )
    assert december.data(Qt.ItemDataRole.ToolTipRole) == said


def test_discreet_mode_leaves_percentages_and_no_amount(heat, theme, found):
    theme.set_discreet(True)
    (row,) = return_rows(by_month(found), by_year(found), "USD")
    assert row.cells[11].said == "Dec 2023 (1 Dec to 3 Dec): +20.00%"
    (paid,) = dividend_rows([Payment(2023, 3, 10, 8)], "USD")
    assert "8" not in paid.cells[2].said.removeprefix("Mar 2023") + paid.cells[2].text


def test_what_was_read_out_is_hidden_as_soon_as_amounts_are(heat, theme, found):
    read = []
    heat.read_out.connect(read.append)
    heat.setCurrentIndex(heat.model().index(0, 11))
    theme.set_discreet(True)
    heat.show_rows(return_rows(by_month(found), by_year(found), "USD"))
    assert "120.00" in read[0]
    assert read[-1] == "Dec 2023 (1 Dec to 3 Dec): +20.00%"


def test_arrows_go_from_month_to_month_and_read_them_out(heat, qtbot):
    read = []
    heat.read_out.connect(read.append)
    heat.setCurrentIndex(heat.model().index(0, 10))
    QTest.keyClick(heat, Qt.Key.Key_Right)
    assert [text[:8] for text in read] == ["Nov 2023", "Dec 2023"]
    QTest.keyClick(heat, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("2023\t\t")


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_figure_can_be_read_on_its_ground(heat, theme, look):
    theme.adopt(look)
    for column in (10, 11, 12):
        assert contrast(heat.ground(0, column), QColor(theme.tokens.text)) >= AA - 0.01
    assert heat.ground(0, 0) is None
    assert contrast(heat.ground(0, 11), QColor(theme.tokens.panel)) > 1.2


def test_dividends_are_added_up_by_year():
    rows = dividend_rows([Payment(2022, 12, 5, 4), Payment(2023, 3, 10, 8), Payment(2023, 6, 3, 2)], "USD")
    assert [(row.year, row.cells[12].text) for row in rows] == [(2023, "10.00"), (2022, "4.00")]
    assert rows[0].cells[12].said == "2023: 10.00 USD, before taxes 13.00 USD"
