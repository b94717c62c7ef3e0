from datetime import date

import numpy as np
import pytest

from watcher.domain.portfolio.course import Course
from watcher.domain.portfolio.returns import (
    daily_returns,
    drawdown,
    index_of,
    irr,
    per_year,
    volatility,
)

MONDAY = date(2024, 1, 1).toordinal()


def course(values, flows_in=(), flows_out=()):
    size = len(values)
    columns = [np.array([*flows, *[0.0] * (size - len(flows))]) for flows in (flows_in, flows_out)]
    return Course(np.arange(MONDAY, MONDAY + size), np.array(values, dtype=float), *columns)


def test_inflows_count_from_the_start_of_their_day_and_outflows_to_its_end():
    returns = daily_returns(course([100, 220, 55], flows_in=[0, 100], flows_out=[0, 0, 165]))
    assert returns.tolist() == pytest.approx([0.1, 0.0])
    assert index_of(returns).tolist() == pytest.approx([1, 1.1, 1.1])


def test_nothing_invested_returns_nothing():
    assert daily_returns(course([0, 0, 100], flows_in=[0, 0, 100])).tolist() == [0, 0]
    assert daily_returns(course([100, 0, 0], flows_out=[0, 110, 0])).tolist() == pytest.approx([0.1, 0])


def test_a_fee_from_outside_while_nothing_is_held_loses_nothing():
    assert daily_returns(course([0, 0, 100], flows_in=[0, 49, 100])).tolist() == [0, 0]


def test_the_drawdown_has_its_length_and_its_recovery():
    index = np.array([1, 1.2, 1.08, 0.9, 1.1, 1.2, 1.19])
    found = drawdown(index, course(index))
    assert found.ratio == pytest.approx(-0.25)
    days = [date(2024, 1, day) for day in (2, 4, 6)]
    assert [found.high, found.low, found.recovered, found.longest_days] == [*days, 3]


def test_a_drawdown_may_last_and_there_may_be_none():
    falling = drawdown(np.array([1, 0.5, 0.6]), course([1, 1, 1]))
    assert (falling.ratio, falling.recovered, falling.longest_days) == (-0.5, None, 2)
    assert drawdown(np.array([1, 1.1]), course([1, 1])).low is None


def test_what_a_purchase_costs_is_no_fall_from_a_high():
    found = drawdown(np.array([1, 1, 0.9, 0.99, 0.891]), course([0, 0, 90, 99, 89.1]))
    assert found.ratio == pytest.approx(-0.1)
    assert (found.high, found.longest_days) == (date(2024, 1, 4), 1)


def test_the_volatility_leaves_weekends_out():
    days = np.arange(MONDAY, MONDAY + 8)
    returns = np.array([0.01, -0.01, 0.02, -0.02, 9.0, 9.0, 0.0])
    expected = np.std([0.01, -0.01, 0.02, -0.02, 0.0], ddof=1) * np.sqrt(252)
    assert volatility(returns, days) == pytest.approx(expected)
    assert volatility(returns[:1], days[:2]) is None
    assert volatility(np.array([0.01, 0.03]), days[:3]) == pytest.approx(
        np.std([0.01, 0.03], ddof=1) * 252**0.5
    )


@pytest.mark.parametrize(
    ("flows", "notice"),
    [
        ([], "nothing was invested"),
        ([(date(2024, 1, 1), -1.0), (date(2024, 1, 1), 1.0)], "the period is under a day"),
        ([(date(2024, 1, 1), 0.0), (date(2024, 1, 9), -1.0), (date(2024, 1, 9), 2.0)], "within one day"),
        ([(date(2024, 1, 1), -1.0), (date(2024, 1, 9), -1.0)], "one direction only"),
    ],
)
def test_without_a_rate_the_reason_is_said(flows, notice):
    found = irr(flows)
    assert found.rate is None
    assert notice in found.notice


def test_a_rate_is_a_year():
    assert irr([(date(2023, 1, 1), -100.0), (date(2024, 1, 1), 110.0)]).rate == pytest.approx(0.1)
    assert irr([(date(2023, 1, 1), -1000.0), (date(2023, 1, 2), 1001.0)]).rate == pytest.approx(
        1.001**365 - 1
    )


def test_under_a_year_nothing_is_annualised():
    assert per_year(0.21, 730) == pytest.approx(0.1)
    assert per_year(0.1, 365) == pytest.approx(0.1)
    assert (per_year(0.1, 364), per_year(-1.0, 730)) == (None, None)
