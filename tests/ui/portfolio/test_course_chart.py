"""The course of the portfolio on the chart's own component."""

import numpy as np
import pytest

from tests.domain.portfolio.making import BABA, booking
from tests.domain.portfolio.valuing import Valued, prices_of
from watcher.domain.errors import InputError
from watcher.ui.portfolio.benchmark_choice import BenchmarkChoice
from watcher.ui.portfolio.course_chart import CourseChart
from watcher.ui.portfolio.course_lines import Line
from watcher.ui.portfolio.course_panes import short


@pytest.fixture
def found():
    prices = prices_of(BABA, "2023-11-01", [100, 110, 121, 121, 108.9, 108.9, 130, 140, 150, 160, 170])
    return Valued([booking("buy", "2023-11-01", 10, 100)], prices=prices).performance(
        "2023-11-01", "2023-11-11"
    )


@pytest.fixture
def chart(qtbot, theme, found):
    chart = CourseChart(theme, None)
    qtbot.addWidget(chart)
    chart.resize(900, 500)
    chart.show()
    chart.show_course("Portfolio", found.course, found.index, "USD")
    return chart


def said(chart, index):
    return " ".join(word.text for one in chart.followers for word in one.words(index))


def test_it_reads_return_value_and_drawdown_of_a_day(chart):
    assert said(chart, 4) == (
        "Return +8.90% Value 1,089.00 USD Paid in 1,000.00 Drawdown −10.00% below the high of 04 Nov 2023"
    )


def test_returns_are_measured_from_the_left_edge(chart, found):
    line = Line("KWEB", found.course.days[2:], np.linspace(1.0, 2.0, 9))
    chart.show_course("Portfolio", found.course, found.index, "USD", [line])
    assert "Return +8.90% KWEB +25.00% since 03 Nov 2023" in said(chart, 4)
    chart.look_at((3.0, 11.0))
    assert "Return −10.00% KWEB +11.11%" in said(chart, 4)


def test_other_figures_of_the_same_days_leave_the_view_where_it_is(chart, found):
    chart.look_at((1.0, 10.0))
    chart.show_course("Portfolio", found.course, found.index, "USD")
    assert chart.visible == (1.0, 10.0)
    chart.show_nothing()
    assert len(chart.series) == 0


def test_no_amount_is_written_in_discreet_mode(chart, theme):
    theme.set_discreet(True)
    pane = chart.panes[0]
    assert "1,089" not in said(chart, 4)
    assert {tick.text for tick in pane.ticks(0, 2000, 200)} == {tag.text for tag in pane.tags()} == {"•••••"}


def test_a_low_chart_has_room_for_the_return_only(chart):
    assert len(chart.panes) == 2
    chart.resize(900, 200)
    assert len(chart.panes) == 1
    chart.resize(900, 160)
    assert not chart.panes


@pytest.mark.parametrize(
    ("value", "step", "text"), [(950, 50, "950"), (10_250_000, 50_000, "10.25M"), (12_000, 2_000, "12K")]
)
def test_amounts_on_the_axis_are_short(value, step, text):
    assert short(value, step) == text


def test_benchmarks_are_typed_or_a_list(qtbot, session, market):
    market.list("BABA", "PDD")
    choice = BenchmarkChoice(session, None)
    qtbot.addWidget(choice)
    choice.setEditText("kweb, FXI + SPY")
    assert [(one.name, one.symbols) for one in choice.chosen()] == [
        ("KWEB", ("KWEB",)),
        ("FXI + SPY", ("FXI", "SPY")),
    ]
    choice.setCurrentIndex(1)
    assert [one.symbols for one in choice.chosen()] == [("BABA", "PDD")]
    choice.setEditText("K WEB!")
    with pytest.raises(InputError):
        choice.chosen()
