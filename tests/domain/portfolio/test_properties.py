"""What holds whatever was booked."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
import pyxirr
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking, security
from tests.domain.portfolio.test_ledger import walk
from tests.domain.portfolio.valuing import Valued, prices_of
from watcher.domain.portfolio.accounts import CostMethod
from watcher.domain.portfolio.quick import quick_course
from watcher.domain.portfolio.securities import Split

FIRST = date(2020, 1, 1)
METHODS = [CostMethod.FIFO, CostMethod.AVERAGE, CostMethod.LIFO, CostMethod.HIGHEST]
quickly = settings(max_examples=40, deadline=None)

cents = st.integers(1_000, 20_000).map(lambda number: Decimal(number) / 100)
quantities = st.one_of(
    st.integers(1, 500).map(Decimal), st.integers(10**5, 10**9).map(lambda number: Decimal(number) / 10**6)
)


@st.composite
def histories(draw, least=1):
    """Purchases and sales of one security on rising days; no more is sold than is held."""
    held = Decimal(0)
    found = []
    for at in range(draw(st.integers(least, 12))):
        day = date.fromordinal(FIRST.toordinal() + 2 * at).isoformat()
        fees = draw(st.integers(0, 300).map(lambda number: Decimal(number) / 100))
        if held and draw(st.booleans()):
            share = draw(st.sampled_from([Decimal(1), Decimal("0.5"), Decimal("0.333")]))
            quantity = (held * share).quantize(Decimal("0.000001")) or held
            quantity = min(quantity, held)
            found.append(booking("sell", day, quantity, draw(cents), fees=fees))
            held -= quantity
        else:
            quantity = draw(quantities)
            found.append(booking("buy", day, quantity, draw(cents), fees=fees))
            held += quantity
    return found


def spent(history):
    return sum(one.gross + one.fees for one in history if one.kind == "buy")


def received(history):
    return sum(one.gross - one.fees for one in history if one.kind == "sell")


@quickly
@given(histories(), st.sampled_from(METHODS))
def test_lots_always_sum(history, method):
    holding = walk(history, method)[BABA, DEPOT]
    open_cost = sum(lot.cost for lot in holding.lots)
    assert open_cost + sum(one.cost for one in holding.realised) == spent(history)
    assert sum(one.proceeds for one in holding.realised) == received(history)
    bought, sold = (sum(one.quantity for one in history if one.kind == kind) for kind in ("buy", "sell"))
    assert holding.quantity == bought - sold


@quickly
@given(histories(), cents)
def test_every_method_agrees_on_the_total_gain(history, price):
    gains = set()
    for method in METHODS:
        holding = walk(history, method)[BABA, DEPOT]
        open_cost = sum(lot.cost for lot in holding.lots)
        gains.add(holding.realised_gain + holding.quantity * price - open_cost)
    assert len(gains) == 1


@quickly
@given(st.lists(st.tuples(quantities, cents), min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_inserts_on_one_day_makes_no_difference(buys, chance):
    day = [booking("buy", "2020-01-01", quantity, price) for quantity, price in buys]
    day.append(booking("sell", "2020-01-01", min(quantity for quantity, _ in buys), 50))
    shuffled = day[:]
    chance.shuffle(shuffled)

    def figures(entered):
        numbered = [replace(one, id=at) for at, one in enumerate(entered, 1)]
        holding = walk(numbered)[BABA, DEPOT]
        return holding.realised_gain, [(lot.quantity, lot.cost) for lot in holding.lots]

    assert figures(shuffled) == figures(day)


@quickly
@given(histories(), st.sampled_from(["2", "7", "0.125", "3", "1.5"]), st.integers(0, 24))
def test_a_split_leaves_value_and_returns_unchanged(history, ratio, at):
    ratio = Decimal(ratio)
    split_day = date.fromordinal(FIRST.toordinal() + at)
    prices = [Decimal(50 + step % 7) for step in range(30)]
    plain = Valued(history, prices=prices_of(BABA, "2020-01-01", prices))
    # After the split the same history is booked, and priced, in the new units.
    adjusted = [
        replace(one, quantity=one.quantity * ratio, amount=one.gross, price=None)
        if one.at.date() >= split_day
        else one
        for one in history
    ]
    traded = [price / ratio if step >= at else price for step, price in enumerate(prices)]
    split = Valued(
        adjusted, prices=prices_of(BABA, "2020-01-01", traded), splits=[Split(BABA, split_day, ratio)]
    )
    for day in ("2020-01-08", "2020-01-30"):
        before, after = plain.positions(day), split.positions(day)
        for one, other in zip(before, after, strict=True):
            assert other.value == pytest.approx(one.value, abs=Decimal("0.02"))
            assert (other.cost, other.realised) == (one.cost, one.realised)
    first, second = (one.performance("2019-12-31", "2020-01-30") for one in (plain, split))
    assert second.twr == pytest.approx(first.twr, abs=1e-4)
    assert second.flows == first.flows


@quickly
@given(histories(), st.integers(50, 200).map(lambda number: Decimal(number) / 100))
def test_a_base_currency_there_and_back_is_the_same(history, rate):
    valued = Valued(
        history,
        prices=prices_of(BABA, "2020-01-01", [100] * 30),
        rates=[("EUR", "USD", "2019-12-31", rate)],
    )
    in_dollars, in_euros = (
        valued.performance("2019-12-31", "2020-01-20", report) for report in ("USD", "EUR")
    )
    pieces = Decimal(len(history) * 4 + 4)
    assert abs(in_euros.value_end * rate - in_dollars.value_end) <= pieces * rate / 100
    assert abs(in_euros.gains.total * rate - in_dollars.gains.total) <= pieces * rate / 100
    # Nothing moved between the currencies: what is theirs is rounding.
    assert abs(in_euros.gains.currency) <= pieces / 100
    # A cent is up to a thousandth of the smallest trade.
    assert 1 + in_euros.twr == pytest.approx(1 + in_dollars.twr, rel=0.03)


@quickly
@given(histories(), st.integers(0, 20), st.integers(0, 20))
def test_the_parts_of_the_gain_sum_and_one_currency_has_no_currency_part(history, first, length):
    valued = Valued(history, prices=prices_of(BABA, "2020-01-01", [40 + step % 9 for step in range(50)]))
    start = date.fromordinal(FIRST.toordinal() + first).isoformat()
    end = date.fromordinal(FIRST.toordinal() + first + length).isoformat()
    for accounts in ((ACCOUNT,), (replace(ACCOUNT, keeps_cash=True),)):
        valued.portfolio = replace(valued.portfolio, accounts={one.id: one for one in accounts})
        for of in (None, [BABA]):
            found = valued.performance(start, end, of=of)
            assert found.value_end - found.value_start - found.flows == found.gains.total
            assert found.gains.currency == 0


@quickly
@given(
    st.lists(st.integers(20, 200), min_size=5, max_size=20),
    st.lists(st.tuples(st.integers(1, 18), st.booleans(), quantities), max_size=8),
)
def test_the_time_weighted_return_does_not_depend_on_flows(prices, trades):
    """What is traded at the close before (an inflow counts from the start of its day)."""
    series = [Decimal(price) for price in prices]
    history = [booking("buy", "2020-01-01", 1000, series[0])]
    held = Decimal(1000)
    for at, is_buy, quantity in trades:
        if at >= len(series) or (not is_buy and quantity > held - 10):
            continue
        day = date.fromordinal(FIRST.toordinal() + at).isoformat()
        # What comes in counts from the start of its day, what goes out to its end.
        price = series[at - 1] if is_buy else series[at]
        history.append(booking("buy" if is_buy else "sell", day, quantity, price))
        held += quantity if is_buy else -quantity
        if not is_buy:
            held = min(held, Decimal(10) + held)
    if min(_running(history)) < 0:
        return
    valued = Valued(history, prices=prices_of(BABA, "2020-01-01", series))
    end = date.fromordinal(FIRST.toordinal() + len(series) - 1).isoformat()
    found = valued.performance("2019-12-31", end, of=[BABA])
    assert found.twr == pytest.approx(float(series[-1] / series[0]) - 1, abs=1e-3)


def _running(history):
    total = Decimal(0)
    for one in sorted(history, key=lambda one: (one.at, one.kind == "sell")):
        total += one.quantity if one.kind == "buy" else -one.quantity
        yield total


@quickly
@given(histories(least=2), st.integers(40, 400))
def test_the_internal_rate_matches_the_library_on_any_flows(history, days):
    end = date.fromordinal(FIRST.toordinal() + 24 + days)
    valued = Valued(history, prices=[(BABA, "2020-01-01", 55)])
    found = valued.performance("2019-12-31", end.isoformat())
    dated = [
        (one.at.date(), float(one.gross * (1 if one.kind == "sell" else -1) - one.fees)) for one in history
    ]
    dated.append((end, float(found.value_end)))
    dated = [one for one in dated if one[1]]
    amounts = [amount for _, amount in dated]
    expected = pyxirr.xirr(dated) if min(amounts) < 0 < max(amounts) else None
    if expected is None:
        assert found.irr.rate is None
        assert found.irr.notice.startswith("n/a")
    else:
        assert found.irr.rate == pytest.approx(expected, rel=1e-6)


@quickly
@given(histories(), st.booleans(), st.integers(0, 20))
def test_the_quick_course_is_what_is_measured(history, keeps_cash, first):
    deposit = booking("deposit", "2020-01-01", amount=10**6, security=None, fees=3)
    odd = booking("fee", "2020-01-03", amount=5, security=None, rate="0.9", rate_to="EUR")
    euros = booking("withdrawal", "2020-01-05", amount=7, currency="EUR", security=None)
    history = [*history, deposit, odd, euros]
    account = replace(ACCOUNT, keeps_cash=keeps_cash)
    valued = Valued(
        history,
        accounts=(account,),
        prices=prices_of(BABA, "2020-01-01", [40 + step % 9 for step in range(30)]),
        rates=[("EUR", "USD", "2019-12-31", "1.1"), ("EUR", "USD", "2020-01-10", "1.2")],
    )
    start, end = date.fromordinal(FIRST.toordinal() - 1 + first), date(2020, 1, 25)
    exact = valued.performance(start.isoformat(), end.isoformat())
    moves = {BABA: _moves(history)}
    quick = quick_course(valued.portfolio, moves, valued.terms("USD"), valued.prices, start, end)
    assert quick.values.tolist() == pytest.approx(exact.course.values.tolist(), abs=0.5)
    assert quick.flows_in.tolist() == pytest.approx(exact.course.flows_in.tolist(), abs=0.1)
    assert quick.flows_out.tolist() == pytest.approx(exact.course.flows_out.tolist(), abs=0.1)


def _moves(history):
    signs = {"buy": 1, "sell": -1}
    traded = [one for one in history if one.kind in signs]
    return [(one.at.toordinal(), signs[one.kind] * one.quantity) for one in traded]


def test_a_security_by_hand_is_no_different():
    gold = security("Gold", symbol=None, by_hand=True)
    bought = booking("buy", "2020-01-01", 2, 1000, security="Gold")
    (row,) = Valued([bought], securities=[gold], prices=[("Gold", "2020-01-05", 1100)]).positions(
        "2020-02-01"
    )
    assert (row.value, str(row.price_day), row.security.label) == (2200, "2020-01-05", "Gold")
