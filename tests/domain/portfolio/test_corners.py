"""What happens seldom: charges in other currencies, lots that nobody bought, things that are missing."""

from dataclasses import replace
from datetime import UTC, date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking, number, security
from tests.domain.portfolio.test_ledger import walk
from tests.domain.portfolio.valuing import Valued
from watcher.domain.portfolio.accounts import Account, CostMethod
from watcher.domain.portfolio.amounts import in_currency
from watcher.domain.portfolio.cash import CashBook, Movement, keeping_cash, movements
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.lots import Lot, Pool, Stack
from watcher.domain.portfolio.rates import Rates, written_rates
from watcher.domain.portfolio.securities import DatedRate, Split
from watcher.domain.portfolio.transactions import LotChoice, TransactionId

DAY = date(2020, 1, 2)
RATES = Rates(written_rates([DatedRate("EUR", "USD", DAY, Decimal("1.25"))]))
OTHER = Account("Other", "Other", "USD")
EURO = {"rate": "0.8", "rate_to": "EUR"}


def moved(kind, **fields):
    found = movements(booking(kind, "2020-01-02", **fields), RATES, DAY)
    return [(one.currency, one.amount) for one in found]


# ---- money


def test_each_part_moves_in_its_own_currency_unless_all_was_settled_in_one():
    trade = {"quantity": 10, "price": 10, "fees": 2, "fees_currency": "CHF", "taxes": 1}
    assert moved("buy", **trade) == [("USD", -101), ("CHF", -2)]
    assert moved("buy", quantity=10, price=10, settled_in="EUR", **EURO) == [("EUR", -80)]
    assert moved("buy", quantity=10, price=10, settled_in="EUR") == [("EUR", -80)]
    assert moved("buy", quantity=10, price=10, settled_in="JPY") == [("USD", -100)]


def test_deliveries_and_transfers_of_securities_move_their_charges_at_most():
    assert moved("delivery_in", quantity=1, price=5, fees=1) == []
    assert moved("transfer_out", quantity=1, price=5, fees=1) == [("USD", -1)]
    assert moved("transfer_in", amount=5, security=None) == [("USD", 5)]


def test_pence_move_as_pounds_and_an_exchange_moves_two_currencies():
    assert moved("sell", quantity=100, price=75, currency="GBp") == [("GBP", 75)]
    assert moved("fx", amount=100, security=None, fees=1, **EURO) == [("USD", -101), ("EUR", 80)]


def test_money_moves_in_the_account_it_is_told_to():
    (found,) = movements(booking("sell", "2020-01-02", 1, 5, cash_account="Other"), RATES, DAY)
    assert found == Movement("Other", "USD", Decimal(5))


def test_a_cash_book_knows_the_accounts_that_keep_money_and_no_tomorrow():
    accounts = {DEPOT: replace(ACCOUNT, keeps_cash=False), "Other": OTHER}
    deposit = booking("deposit", "2020-01-02", amount=9, security=None, account="Other")
    odd = booking("sell", "2020-01-02", 1, 5, fees=1, fees_currency="CHF", account="Other")
    book = CashBook(RATES, UTC, DAY)
    book.add(
        [deposit, odd, replace(deposit, account=DEPOT), replace(deposit, at=booking("buy", "2020-01-03").at)]
    )
    assert book.balances(accounts) == {("Other", "CHF"): -1, ("Other", "USD"): 14}
    book.add([deposit, replace(deposit, at=booking("buy", "2020-01-03").at)], -1)
    assert book.balances(accounts) == {}


@pytest.mark.parametrize("kind", ["deposit", "withdrawal", "transfer_in", "transfer_out"])
def test_money_stays_where_some_came_from_outside_unless_the_account_says_otherwise(kind):
    accounts = {DEPOT: ACCOUNT, "Other": replace(OTHER, keeps_cash=False)}
    moved = [
        booking(kind, "2020-01-02", amount=9, security=None, account=account) for account in (DEPOT, "Other")
    ]
    assert keeping_cash(accounts, moved) == {DEPOT}
    assert keeping_cash(accounts, [replace(one, security=BABA, quantity=Decimal(1)) for one in moved]) == (
        set() if kind.startswith("transfer") else {DEPOT}
    )


def test_a_currency_whose_bookings_are_all_taken_back_is_none_that_an_account_holds_nothing_of():
    deposit = booking("deposit", "2020-01-02", amount=9, security=None)
    book = CashBook(RATES, UTC, DAY)
    book.add([deposit, replace(deposit, currency="EUR"), replace(deposit, kind="withdrawal")])
    book.add([replace(deposit, currency="EUR")], -1)
    assert book.all == {(DEPOT, "USD"): 0}


def test_a_recorded_rate_may_be_of_a_minor_unit_or_the_other_way_round():
    pence = booking("buy", "2020-01-02", 1, 1, currency="GBp", rate="0.0125", rate_to="USD")
    assert in_currency(Decimal(100), "GBp", "USD", pence, DAY, Rates()) == Decimal("1.25")
    assert in_currency(Decimal(100), "USD", "GBP", pence, DAY, Rates()) == Decimal("80.00")
    assert in_currency(Decimal(100), "USD", "CHF", pence, DAY, Rates()) is None


def lot(number, cost=100, *, is_known=True):
    paid = Decimal(cost)
    return Lot(TransactionId(number), DAY, Decimal(1), paid, paid, paid, is_known)


def test_of_lots_that_cost_the_same_the_oldest_is_sold_first_and_unknown_ones_last():
    stack = Stack("USD", "USD")
    for one in (lot(1, 999, is_known=False), lot(2), lot(3), lot(4, 90)):
        stack.put(one)
    assert [one.purchase for one in stack.take(Decimal(4), CostMethod.HIGHEST)] == [2, 3, 4, 1]


@pytest.mark.parametrize("known", [(True, False), (False, True)])
def test_an_average_with_an_unknown_cost_in_it_is_unknown(known):
    pool = Pool("USD", "USD")
    for at, is_known in enumerate(known):
        pool.put(DEPOT, lot(at, is_known=is_known))
    assert [one.is_known for one in pool.share(DEPOT)] == [False]


def test_a_part_of_a_lot_is_booked_in_the_unit_of_each_currency_even_at_a_rate_of_one():
    whole = Lot(TransactionId(1), DAY, Decimal(3), Decimal(100), Decimal(100), Decimal(100))
    part = whole.split_off(Decimal(1), "USD", "JPY")
    assert (part.cost, part.report) == (Decimal("33.33"), 33)
    assert (whole.cost, whole.report) == (Decimal("66.67"), 67)


def test_money_below_zero_says_that_the_history_may_begin_in_the_middle():
    taken = booking("withdrawal", "2020-01-02", amount=5, security=None)
    (row,) = Valued([taken]).positions("2020-01-03")
    assert (row.value, row.notices) == (-5, ("below zero: the history may begin in the middle",))


# ---- lots


def test_what_is_handed_over_without_having_been_bought_is_an_opening_balance():
    books = walk(
        [
            booking("transfer_out", "2020-01-02", 4, link="t"),
            booking("transfer_in", "2020-01-02", 4, link="t", account="Other"),
        ],
        accounts=(ACCOUNT, OTHER),
    )
    assert books[BABA, DEPOT].uncovered == 4
    assert [(lot.quantity, lot.is_known) for lot in books[BABA, "Other"].lots] == [(4, False)]


def test_one_half_of_a_transfer_with_a_link_is_a_delivery():
    arrived = walk([booking("transfer_in", "2020-01-02", 4, 10, link="t")])[BABA, DEPOT]
    assert [(lot.quantity, lot.cost) for lot in arrived.lots] == [(4, 40)]


def test_accounts_at_the_average_share_a_pool_that_sums():
    trades = [
        booking("buy", "2020-01-01", 1, "10.01"),
        booking("buy", "2020-01-01", 2, "10.00", account="Other"),
    ]
    books = walk(trades, CostMethod.AVERAGE, accounts=(ACCOUNT, OTHER))
    costs = [lot.cost for key in ((BABA, DEPOT), (BABA, "Other")) for lot in books[key].lots]
    assert sum(costs) == Decimal("30.01")
    moved_all = [*trades, booking("sell", "2020-01-02", 1, 10)]
    left = walk(moved_all, CostMethod.AVERAGE, accounts=(ACCOUNT, OTHER))
    assert (left[BABA, DEPOT].lots, len(left[BABA, "Other"].lots)) == ((), 1)


def test_a_pool_still_sums_when_a_reverse_split_leaves_thirds():
    trades = [
        *(booking("buy", "2020-01-01", 2, 10, account=account) for account in (DEPOT, "Other")),
        *(booking("merger", "2020-03-01", 4, account=account, other="NEW") for account in (DEPOT, "Other")),
    ]
    third = Split(BABA, date(2020, 2, 1), Decimal(1) / 3)
    books = walk(trades, CostMethod.AVERAGE, (ACCOUNT, OTHER), (security("NEW"),), (third,))
    assert [books[BABA, account].quantity for account in (DEPOT, "Other")] == [0, 0]
    assert [lot.cost for account in (DEPOT, "Other") for lot in books["NEW", account].lots] == [20, 20]


def test_a_chosen_purchase_that_lies_in_two_lots_is_taken_from_both():
    ways = (
        (("transfer_out", DEPOT), ("transfer_in", "Other")),
        (("transfer_out", "Other"), ("transfer_in", DEPOT)),
    )
    chosen = (LotChoice(2, Decimal(4)),)
    trades = [
        *(booking("buy", f"2020-01-0{at}", 10, 10 * at, id=at) for at in (1, 2)),
        *(
            booking(kind, f"2020-02-0{at}", 4, account=account, link=str(at), lots=chosen)
            for at, way in enumerate(ways, 1)
            for kind, account in way
        ),
        booking("sell", "2020-03-01", 10, 30, lots=(LotChoice(2, Decimal(10)),)),
    ]
    holding = walk(trades, CostMethod.SPECIFIC, (ACCOUNT, OTHER))[BABA, DEPOT]
    assert [(lot.purchase, lot.quantity) for lot in holding.lots] == [(1, 10)]


def test_chosen_lots_are_taken_no_further_than_they_reach():
    trades = [booking("buy", f"2020-01-0{at}", 5, 10 * at, id=at) for at in (1, 2, 3)]
    choices = tuple(LotChoice(at, Decimal(5)) for at in (3, 2, 1))
    sale = booking("sell", "2020-01-09", 8, 50, lots=choices)
    holding = walk([*trades, sale], CostMethod.SPECIFIC)[BABA, DEPOT]
    assert [(lot.quantity, lot.cost) for lot in holding.lots] == [(5, 50), (2, 40)]


def test_without_an_other_security_nothing_is_spun_off_merged_or_renamed():
    buy = booking("buy", "2020-01-01", 5, 10)
    for kind in ("spin_off", "merger", "rename"):
        holding = walk([buy, booking(kind, "2020-01-02", 5)])[BABA, DEPOT]
        assert holding.quantity == 5


def test_a_dividend_or_a_fee_without_a_rate_is_named_and_not_counted():
    trades = [booking(kind, "2020-01-02", amount=5, currency="CHF") for kind in ("dividend", "fee", "tax")]
    holding = walk(trades)[BABA, DEPOT]
    assert (holding.dividends, holding.fees, holding.taxes) == (0, 0, 0)
    assert holding.troubles == {"no rate CHF/USD of 2020-01-02"}


def test_a_short_sale_in_another_currency_keeps_what_it_brought():
    short = replace(ACCOUNT, allows_shorts=True)
    sale = booking("sell", "2020-01-02", 4, 10, currency="EUR")
    holding = walk([sale], accounts=(short,), rates=RATES)[BABA, DEPOT]
    assert [(lot.quantity, lot.cost, lot.paid) for lot in holding.lots] == [(-4, -50, -50)]


def test_a_merger_for_cash_without_a_rate_leaves_the_report_unknown():
    buy = booking("buy", "2020-01-01", 5, 10, rate="0.8", rate_to="EUR")
    merger = booking("merger", "2020-01-02", 5, other="NEW", amount=10)
    holding = walk([buy, merger], securities=(security("NEW"),), report="EUR")[BABA, DEPOT]
    assert holding.realised[0].proceeds_report is None


def test_families_follow_what_is_swapped():
    one, two = booking("buy", "2020-01-01", 1, 1, id=1), booking("buy", "2020-01-02", 1, 1, id=2)
    money = booking("deposit", "2020-01-01", amount=1, security=None, id=3)
    families = Families([one, money])
    families.swap([one, money], [two, money])
    assert families.transactions(BABA) == [two]


# ---- periods and positions


def test_a_short_position_at_the_start_enters_at_its_value():
    short = replace(ACCOUNT, allows_shorts=True)
    valued = Valued(
        [booking("sell", "2020-01-01", 5, 100)],
        accounts=(short,),
        prices=[(BABA, "2020-01-01", 100), (BABA, "2020-01-03", 90)],
    )
    found = valued.performance("2020-01-02", "2020-01-03")
    assert (found.value_start, found.value_end, found.gains.unrealised) == (-500, -450, 50)


def test_a_gift_without_a_price_anywhere_is_left_out():
    found = Valued([booking("delivery_in", "2020-01-02", 5)]).performance("2020-01-01", "2020-01-03")
    assert (found.value_end, found.notices) == (0, ("BABA: no price up to 2020-01-03",))


def test_what_was_sold_for_nothing_has_a_currency_part_at_the_rate_of_its_day():
    valued = Valued(
        [
            booking("buy", "2020-01-01", 1, 100, currency="EUR", security="X"),
            booking("sell", "2020-01-02", 1, 0, currency="EUR", security="X"),
        ],
        securities=[security("X", "EUR")],
        rates=[("EUR", "USD", "2020-01-01", "1.1"), ("EUR", "USD", "2020-01-02", "1.2")],
    )
    gains = valued.performance("2019-12-31", "2020-01-02").gains
    assert (gains.realised, gains.currency) == (-120, 10)


def test_a_value_may_be_known_though_the_cost_has_no_rate_any_more():
    pounds = security("X", "GBP")
    (row,) = Valued(
        [booking("buy", "2020-01-01", 1, 100, security="X", currency="GBP", rate="1.3", rate_to="USD")],
        securities=[pounds],
        prices=[("X", "2020-01-02", 110)],
    ).positions("2020-01-02", "USD")
    assert (row.value, row.cost) == (None, 130)


def test_a_time_in_another_zone_is_read_as_its_instant():
    late = replace(booking("buy", "2020-01-01"), at=booking("buy", "2020-01-01T23:30:00+00:00").at)
    tokyo = replace(late, at=late.at.astimezone(ZoneInfo("Asia/Tokyo")))
    assert {one.day(ZoneInfo("America/New_York")).day for one in (late, tokyo)} == {1}
    assert tokyo.day(UTC) == date(2020, 1, 1)


@pytest.mark.parametrize("value", [None, "1", 2])
def test_numbers_are_made_exactly(value):
    assert number(value) == (None if value is None else Decimal(str(value)))
