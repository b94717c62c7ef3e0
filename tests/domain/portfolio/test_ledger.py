from dataclasses import replace
from datetime import UTC, date
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking, security
from watcher.domain.portfolio.accounts import Account, CostMethod
from watcher.domain.portfolio.books import Books, Terms
from watcher.domain.portfolio.ledger import keep
from watcher.domain.portfolio.positions import position
from watcher.domain.portfolio.prices import Price
from watcher.domain.portfolio.rates import Rates, written_rates
from watcher.domain.portfolio.securities import DatedRate, Split
from watcher.domain.portfolio.transactions import LotChoice

LAST = date(2030, 1, 1)
FIRST_TABLE = (
    booking("buy", "2020-01-01", 100, 95),
    booking("buy", "2020-01-02", 200, 105),
    booking("buy", "2020-01-03", 100, 107),
    booking("sell", "2020-01-04", 150, 110),
)
SECOND_TABLE = (
    *FIRST_TABLE,
    booking("buy", "2020-01-05", 50, 100),
    booking("buy", "2020-01-06", 300, "107.50"),
    booking("sell", "2020-01-07", 200, 108),
)


def walk(transactions, method=None, accounts=(ACCOUNT,), securities=(), splits=(), **terms):
    known = {one.id: one for one in (security(), *securities)}
    chosen = Terms(terms.pop("rates", Rates()), UTC, method=method, **terms)
    return keep(Books(known, {one.id: one for one in accounts}, splits, chosen), transactions, LAST)


def figures(transactions, method, price):
    holding = walk(transactions, method)[BABA, DEPOT]
    cost = sum(lot.cost for lot in holding.lots)
    return holding.realised_gain, price * holding.quantity - cost, cost / holding.quantity


@pytest.mark.parametrize(
    ("transactions", "price", "method", "expected"),
    [
        (FIRST_TABLE, 110, "fifo", ("1750", "1050", "105.8")),
        (FIRST_TABLE, 110, "average", ("1050", "1750", "103")),
        (SECOND_TABLE, 108, "fifo", ("2250", "600", "106.5")),
        (SECOND_TABLE, 108, "average", ("1650", "1200", "105")),
    ],
)
def test_the_check_values_of_fifo_and_moving_average(transactions, price, method, expected):
    assert figures(transactions, CostMethod(method), price) == tuple(Decimal(one) for one in expected)


def lots_of(holding):
    return [(str(lot.quantity), str(lot.cost)) for lot in holding.lots]


@pytest.mark.parametrize(
    ("method", "gain", "left"),
    [
        ("fifo", "1000", [("10", "1100.00"), ("10", "1050.00")]),
        ("lifo", "950", [("10", "1000.00"), ("10", "1100.00")]),
        ("highest", "900", [("10", "1000.00"), ("10", "1050.00")]),
        ("average", "950.00", [("20", "2100.00")]),
    ],
)
def test_each_method_takes_its_own_lots(method, gain, left):
    trades = [booking("buy", f"2020-01-0{at}", 10, price) for at, price in enumerate((100, 110, 105), 1)]
    holding = walk([*trades, booking("sell", "2020-01-09", 10, 200)], CostMethod(method))[BABA, DEPOT]
    assert (holding.realised_gain, lots_of(holding)) == (Decimal(gain), left)


def test_specific_lots_are_the_named_ones_and_then_the_first():
    trades = [booking("buy", f"2020-01-0{at}", 10, 100 + at, id=at) for at in (1, 2, 3)]
    chosen = (LotChoice(3, Decimal(4)), LotChoice(9, Decimal(1)))
    sale = booking("sell", "2020-01-09", 6, 200, lots=chosen)
    holding = walk([*trades, sale], CostMethod.SPECIFIC)[BABA, DEPOT]
    assert lots_of(holding) == [("8", "808.00"), ("10", "1020.00"), ("6", "618.00")]


def test_fees_and_taxes_belong_to_the_cost_and_reduce_the_proceeds():
    trades = [
        booking("buy", "2022-03-07", 2, "75.80", fees="2.95"),
        booking("sell", "2022-04-08", 1, "85.73", fees="1.30", taxes="0.70"),
    ]
    holding = walk(trades)[BABA, DEPOT]
    assert [(str(one.proceeds), str(one.cost)) for one in holding.realised] == [("83.73", "77.28")]
    assert (lots_of(holding), holding.fees, holding.taxes) == (
        [("1", "77.27")],
        Decimal("4.25"),
        Decimal("0.70"),
    )
    assert holding.lots[0].paid == Decimal("75.80")
    bare = walk(trades, with_charges=False)[BABA, DEPOT]
    assert (bare.realised_gain, lots_of(bare)) == (Decimal("9.93"), [("1", "75.80")])


def test_the_last_piece_of_a_lot_takes_what_remains():
    trades = [booking("buy", "2020-01-01", 3, "33.33", fees="0.02")]
    trades += [booking("sell", f"2020-01-0{day}", 1, 40) for day in (2, 3, 4)]
    holding = walk(trades)[BABA, DEPOT]
    assert [str(one.cost) for one in holding.realised] == ["33.34", "33.34", "33.33"]
    assert holding.lots == ()


def test_moving_average_is_one_average_over_all_accounts():
    other = Account("Other", "Other", "USD")
    trades = [
        booking("buy", "2020-09-21", 10, 200),
        booking("buy", "2020-10-21", 10, 100, account="Other"),
        booking("sell", "2020-11-20", 10, "280.5", account="Other"),
    ]
    average = walk(trades, CostMethod.AVERAGE, accounts=(ACCOUNT, other))
    assert lots_of(average[BABA, DEPOT]) == [("10", "1500.00")]
    assert lots_of(average[BABA, "Other"]) == []
    assert lots_of(walk(trades, accounts=(ACCOUNT, other))[BABA, DEPOT]) == [("10", "2000.00")]


def test_more_than_is_held_was_bought_before_the_history_begins():
    trades = [booking("buy", "2020-01-01", 5, 10), booking("sell", "2020-01-02", 8, 20)]
    holding = walk(trades)[BABA, DEPOT]
    assert (holding.uncovered, holding.quantity) == (3, 0)
    assert [one.gain for one in holding.realised] == [Decimal(50), None]
    given = walk([booking("delivery_in", "2019-12-31", 3, 7), *trades])[BABA, DEPOT]
    assert (given.uncovered, given.realised_gain) == (0, Decimal(160 - 21 - 50))


def test_what_goes_out_without_an_hour_goes_after_all_that_came_in_that_day():
    bought = booking("buy", "2020-01-01T10:00+00:00", 10, 100)
    holding = walk([booking("sell", "2020-01-01", 4, 110), bought])[BABA, DEPOT]
    assert (holding.quantity, holding.uncovered, holding.realised_gain) == (6, 0, 40)


def test_an_account_that_allows_shorts_owes_and_covers():
    short = replace(ACCOUNT, allows_shorts=True)
    trades = [
        booking("buy", "2020-01-01", 5, 10),
        booking("sell", "2020-01-02", 15, 20, fees=3),
        booking("buy", "2020-01-03", 4, 15, fees=1),
    ]
    holding = walk(trades, accounts=(short,))[BABA, DEPOT]
    assert lots_of(holding) == [("-6", "-118.80")]
    assert [one.gain for one in holding.realised] == [Decimal("49.00"), Decimal("18.20")]
    closed = walk([*trades, booking("buy", "2020-01-04", 10, 10)], accounts=(short,))[BABA, DEPOT]
    assert lots_of(closed) == [("4", "40.00")]
    assert closed.realised_gain == Decimal("49.00") + Decimal("18.20") + Decimal("58.80")


def test_a_split_applies_on_read_from_its_day_on():
    trades = [booking("buy", "2020-01-01", 3, 90), booking("sell", "2020-06-01", 7, 50)]
    holding = walk(trades, splits=[Split(BABA, date(2020, 6, 1), Decimal(3))])[BABA, DEPOT]
    assert lots_of(holding) == [("2", "60.00")]
    third = [Split(BABA, date(2020, 6, 1), Decimal(1) / 3)]
    assert lots_of(walk(trades[:1], splits=third)[BABA, DEPOT]) == [("1", "270.00")]


def test_only_sales_are_owed_where_shorts_are_allowed():
    delivered = booking("delivery_out", "2020-01-02", 5)
    holding = walk([delivered], accounts=(replace(ACCOUNT, allows_shorts=True),))[BABA, DEPOT]
    assert (holding.quantity, [one.quantity for one in holding.openings]) == (0, [5])


def test_a_transfer_hands_lots_over_with_their_cost_and_day():
    other = Account("Other", "Other", "USD")
    trades = [
        booking("buy", "2020-01-01", 10, 10),
        booking("transfer_out", "2020-02-01", 4, link="t", fees=2),
        booking("transfer_in", "2020-02-03", 4, link="t", account="Other"),
    ]
    books = walk(trades, accounts=(ACCOUNT, other))
    assert lots_of(books[BABA, DEPOT]) == [("6", "60.00")]
    assert lots_of(books[BABA, "Other"]) == [("4", "40.00")]
    assert books[BABA, "Other"].lots[0].day == date(2020, 1, 1)
    assert books[BABA, DEPOT].fees == 2
    alone = walk([*trades[:1], replace(trades[1], link="")])[BABA, DEPOT]
    assert (lots_of(alone), alone.realised) == ([("6", "60.00")], [])
    arrived = walk([replace(trades[2], link="", account=DEPOT)])[BABA, DEPOT]
    assert not arrived.lots[0].is_known


def test_halves_of_a_transfer_are_of_one_security_and_each_has_its_charges():
    other = Account("Other", "Other", "USD")
    trades = [
        booking("buy", "2020-01-01", 4, 100),
        booking("transfer_out", "2020-02-01", 4, link="t", fees=2),
        booking("transfer_in", "2020-02-03", 4, link="t", account="Other", fees=3),
    ]
    books = walk(trades, accounts=(ACCOUNT, other))
    assert (books[BABA, DEPOT].fees, books[BABA, "Other"].fees) == (2, 3)
    trades[2] = replace(trades[2], security="JD")
    apart = walk(trades, accounts=(ACCOUNT, other), securities=(security("JD"),))
    assert (apart[BABA, DEPOT].quantity, apart["JD", "Other"].quantity) == (0, 4)


def test_a_spin_off_takes_its_share_of_the_cost_along():
    trades = [
        booking("buy", "2020-01-01", 10, 10),
        booking("buy", "2020-01-02", 5, 20),
        booking("spin_off", "2020-02-01", 3, other="NEW", cost_share="0.1"),
    ]
    books = walk(trades, securities=(security("NEW"),))
    assert lots_of(books[BABA, DEPOT]) == [("10", "90.00"), ("5", "90.00")]
    assert lots_of(books["NEW", DEPOT]) == [("2", "10.00"), ("1", "10.00")]
    nothing = walk(trades[2:], securities=(security("NEW"),))
    assert [lot.is_known for lot in nothing["NEW", DEPOT].lots] == [False]


def test_a_merger_changes_the_units_and_cash_gives_cost_back():
    trades = [
        booking("buy", "2020-01-01", 10, 10),
        booking("buy", "2020-01-02", 10, 1),
        booking("merger", "2020-02-01", 5, other="NEW", amount=40),
    ]
    books = walk(trades, securities=(security("NEW"),))
    assert lots_of(books[BABA, DEPOT]) == []
    assert lots_of(books["NEW", DEPOT]) == [("2.5", "80.00"), ("2.5", "0.00")]
    assert books[BABA, DEPOT].realised_gain == 10
    assert lots_of(walk(trades[2:], securities=(security("NEW"),))[BABA, DEPOT]) == []


def test_a_rename_is_the_same_holding():
    trades = [booking("buy", "2020-01-01", 10, 10), booking("rename", "2020-02-01", other="NEW")]
    assert lots_of(walk(trades, securities=(security("NEW"),))["NEW", DEPOT]) == [("10", "100.00")]


def test_a_short_position_is_renamed_too():
    shorts = replace(ACCOUNT, allows_shorts=True)
    trades = [
        booking("sell", "2020-01-01", 10, 12),
        booking("rename", "2020-02-01", other="NEW"),
        booking("buy", "2020-03-01", 10, 9, security="NEW"),
    ]
    found = walk(trades, accounts=(shorts,), securities=(security("NEW"),))
    assert (found[BABA, DEPOT].quantity, found["NEW", DEPOT].quantity) == (0, 0)
    assert found["NEW", DEPOT].realised_gain == 30


def test_a_holding_that_becomes_one_in_another_currency_converts_its_cost():
    rates = Rates(written_rates([DatedRate("USD", "HKD", date(2020, 1, 1), Decimal("7.8"))]))
    trades = [booking("buy", "2020-01-01", 10, 10), booking("rename", "2020-02-01", other="NEW")]
    new = (security("NEW", "HKD"),)
    converted = walk(trades, securities=new, rates=rates)["NEW", DEPOT]
    assert (lots_of(converted), converted.lots[0].report) == ([("10", "780.00")], Decimal(780))
    missing = walk(trades, securities=new)["NEW", DEPOT]
    assert (missing.troubles, missing.lots[0].is_known) == ({"no rate USD/HKD of 2020-02-01"}, False)


def test_a_holding_that_becomes_one_in_the_base_currency_keeps_what_it_cost_in_it():
    found = {date(2020, 1, 1): "0.9", date(2020, 2, 1): "0.8"}
    rates = Rates(written_rates([DatedRate("USD", "EUR", day, Decimal(rate)) for day, rate in found.items()]))
    trades = [booking("buy", "2020-01-01", 10, 10), booking("rename", "2020-02-01", other="NEW")]
    new = security("NEW", "EUR")
    holding = walk(trades, securities=(new,), rates=rates, report="EUR")["NEW", DEPOT]
    assert (lots_of(holding), holding.lots[0].report) == ([("10", "80.00")], 90)
    row = position(holding, new, Price(Decimal(11), LAST, "EUR"), rates, LAST)
    assert (row.value, row.cost, row.unrealised) == (110, 90, 20)
    assert (row.price_part, row.currency_part) == (30, -10)


def test_cash_in_lieu_closes_the_fraction_or_is_all_gain():
    buy = booking("buy", "2020-01-01", "1.5", 10)
    known = walk([buy, booking("cash_in_lieu", "2020-02-01", "0.5", amount=8)])[BABA, DEPOT]
    assert (lots_of(known), known.realised_gain) == ([("1.0", "10.00")], 3)
    unknown = walk([buy, booking("cash_in_lieu", "2020-02-01", amount=8)])[BABA, DEPOT]
    assert (unknown.quantity, unknown.realised_gain) == (Decimal("1.5"), 8)


def test_income_fees_and_taxes_of_a_security_are_added_up():
    holding = walk(
        [
            booking("buy", "2014-01-02", 100, "76.38", fees=10, taxes=10),
            booking("tax_refund", "2014-06-01", amount=5),
            booking("dividend", "2014-06-01", amount=30, taxes=3),
            booking("fee", "2014-06-02", amount=1),
            booking("tax", "2014-06-02", amount=2),
            booking("deposit", "2014-06-02", amount=2, security=None),
        ]
    )[BABA, DEPOT]
    assert (holding.dividends, holding.fees, holding.taxes) == (30, 11, 10)


def test_the_recorded_rate_comes_before_the_sources():
    written = written_rates([DatedRate("EUR", "AUD", date(2020, 1, 1), Decimal("1.5"))])
    terms = {"rates": Rates(written), "report": "EUR"}
    aud = security("BABA", "AUD")
    trades = [
        booking("buy", "2020-01-02", 5, 20, currency="AUD", rate="1.5693", rate_to="EUR"),
        booking("sell", "2020-01-03", 5, 15, currency="AUD"),
    ]
    trades[0] = replace(trades[0], rate=1 / trades[0].rate)
    (sale,) = walk(trades, securities=(aud,), **terms)[BABA, DEPOT].realised
    assert (str(sale.cost_report), str(sale.proceeds_report)) == ("63.72", "50.00")


def test_many_missing_rates_are_named_in_one_line():
    bought = [booking("buy", f"2020-01-0{day}", 5, 20) for day in (2, 3, 7)]
    holding = walk(bought, report="EUR")[BABA, DEPOT]
    assert holding.troubles == {"no rate USD/EUR of 3 days from 2020-01-02 to 2020-01-07"}


def test_a_missing_rate_is_named_and_never_one():
    bought = booking("buy", "2020-01-02", 5, 20, fees=1, fees_currency="CHF")
    holding = walk([bought], report="EUR")[BABA, DEPOT]
    day = "of 2020-01-02"
    assert holding.troubles == {f"no rate {pair} {day}" for pair in ("CHF/USD", "CHF/EUR", "USD/EUR")}
    assert (holding.lots[0].report, holding.lots[0].is_known) == (None, False)


def test_pence_are_booked_in_pounds():
    vod = security("VOD.L", "GBp")
    bought = booking(
        "buy", "2020-01-02", 1000, "70.5", currency="GBp", security="VOD.L", fees="1.5", fees_currency="GBP"
    )
    holding = walk([bought], securities=(vod,))["VOD.L", DEPOT]
    assert (holding.currency, lots_of(holding)) == ("GBP", [("1000", "706.50")])
