from datetime import date
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking, security
from tests.domain.portfolio.test_ledger import walk
from tests.domain.portfolio.valuing import Valued, prices_of
from watcher.domain.portfolio.breakdowns import (
    YieldOnCost,
    by_month,
    by_year,
    dividends_by_month,
    open_lots,
    realised_lots,
    yield_on_cost,
)
from watcher.domain.portfolio.live import LivePosition, live_totals
from watcher.domain.portfolio.portfolio import money_security
from watcher.domain.portfolio.positions import cash_position
from watcher.domain.portfolio.proposals import proposed_dividends, proposed_splits
from watcher.domain.portfolio.securities import Split

BUY = booking("buy", "2023-01-02", 10, 100)


def test_lots_are_shown_oldest_first_and_an_unknown_cost_is_none():
    holding = walk([BUY, booking("delivery_in", "2022-01-02", 5)])[BABA, DEPOT]
    assert [(str(lot.day), lot.cost) for lot in open_lots(holding)] == [
        ("2022-01-02", None),
        ("2023-01-02", 1000),
    ]


def test_realised_lots_of_a_year_with_what_is_unknown():
    sales = [booking("sell", "2023-06-01", 4, 120), booking("sell", "2024-06-01", 9, 120)]
    kept = walk([BUY, *sales]).values()
    found = realised_lots(kept, {BABA: security()}, 2024)
    assert {(one.quantity, one.gain) for one in found} == {(6, 120), (3, None)}
    assert len(realised_lots(kept, {BABA: security()})) == 3


def test_dividends_are_added_up_by_month_before_and_after_taxes():
    paid = [
        booking("dividend", day, amount=10, taxes=2) for day in ("2023-03-01", "2023-03-20", "2023-06-01")
    ]
    holding = walk([BUY, *paid])[BABA, DEPOT]
    assert [(one.month, one.gross, one.net) for one in dividends_by_month([holding])] == [
        (3, 20, 16),
        (6, 10, 8),
    ]


def test_the_yield_on_cost_is_that_of_the_last_twelve_months():
    paid = [booking("dividend", day, amount=30) for day in ("2022-12-01", "2023-03-01", "2023-06-01")]
    holding = walk([BUY, *paid])[BABA, DEPOT]
    assert yield_on_cost(holding, date(2023, 12, 31)) == YieldOnCost(60, pytest.approx(0.06))
    at_month_ends = [booking("dividend", day, amount=30) for day in ("2022-12-31", "2023-12-31")]
    assert yield_on_cost(walk([BUY, *at_month_ends])[BABA, DEPOT], date(2023, 12, 31)).paid == 30
    costless = walk([booking("delivery_in", "2022-01-02", 5)])[BABA, DEPOT]
    assert yield_on_cost(costless, date(2023, 1, 1)).ratio is None


def test_the_returns_of_months_and_years_chain_to_the_whole():
    prices = prices_of(BABA, "2023-12-30", [100, 110, 121, 121, 133.1])
    found = Valued([booking("buy", "2023-12-30", 1, 100)], prices=prices).performance(
        "2023-12-30", "2024-01-03"
    )
    december, january = by_month(found)
    assert (str(december.first), str(december.last)) == ("2023-12-31", "2023-12-31")
    assert (december.twr, january.twr) == (pytest.approx(0.1), pytest.approx(0.21))
    assert [one.twr for one in by_year(found)] == [pytest.approx(0.1), pytest.approx(0.21)]
    assert (january.value_start, january.value_end) == (pytest.approx(110), pytest.approx(133.1))


def test_what_a_month_brought_leaves_out_what_was_paid_in_and_out():
    prices = prices_of(BABA, "2023-11-29", [100, 100, 110, 110])
    bought = [booking("buy", day, 1, 100) for day in ("2023-11-29", "2023-12-01")]
    found = Valued([*bought, booking("sell", "2023-12-02", 1, 110)], prices=prices)
    november, december = by_month(found.performance("2023-11-29", "2023-12-02"))
    assert (november.gain, november.flows_in, november.flows_out) == (0, 0, 0)
    assert (december.flows_in, december.flows_out) == (100, 110)
    assert december.gain == pytest.approx(20)
    assert december.twr == pytest.approx(0.1)


def test_totals_have_ratios_and_weights_and_name_what_is_left_out():
    rows = [
        LivePosition(row)
        for row in Valued(
            [BUY, booking("buy", "2023-01-02", 1, 5, security="X")],
            securities=[security("X")],
            prices=[(BABA, "2023-01-03", 110)],
        ).positions("2023-01-03", "USD")
    ]
    money = cash_position(money_security("EUR"), ACCOUNT.id, Decimal(5), "USD", None, date(2023, 1, 3))
    sums = live_totals([*rows, LivePosition(money)], "USD")
    assert (sums.value, sums.unrealised_ratio, sums.day_ratio) == (1100, 0.1, None)
    assert sums.notices == ("X: no price: not in the totals", "EUR: no rate EUR/USD: not in the totals")
    assert [sums.weight(row) for row in rows] == [1.0, None]


def test_splits_and_dividends_are_proposed_only_where_something_was_held():
    moves = [(date(2023, 1, 2).toordinal(), Decimal(10)), (date(2023, 5, 1).toordinal(), Decimal(-20))]
    split = Split(BABA, date(2023, 2, 1), Decimal(2))
    known = [
        (date(2022, 1, 1), 4.0),
        (date(2023, 2, 1), 2.0),
        (date(2023, 3, 1), 3.0),
        (date(2023, 3, 2), 1.0),
    ]
    assert [one.ratio for one in proposed_splits(security(), known, moves, [split])] == [3]
    assert proposed_splits(security(), known, [], []) == []
    dividends = [(date(2023, 3, 1), 0.25), (date(2023, 6, 1), 0.25), (date(2023, 4, 1), 0.0)]
    (found,) = proposed_dividends(security(), dividends, moves, [split], [])
    assert (found.security, found.day) == (BABA, date(2023, 3, 1))
    assert (found.amount, found.quantity) == (Decimal("0.25"), Decimal(20))
