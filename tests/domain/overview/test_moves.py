"""Moves by period, why one is not known, and who moved most."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import at, quote
from watcher.domain.overview.course import Course, Mark
from watcher.domain.overview.moves import Gap, Move, best_and_worst, move
from watcher.domain.overview.periods import Period
from watcher.domain.quote import ExtendedPrice, Session
from watcher.domain.symbols import Symbol

DAY = date(2023, 11, 15)
BASES = {
    Period.WEEK: Mark(80.0, DAY - timedelta(days=7)),
    Period.MONTH: Mark(100.0, DAY - timedelta(days=31)),
}
COURSE = Course(Symbol("BABA"), DAY, BASES, before=Mark(86.0, DAY - timedelta(days=1)))


def evening(session=Session.POST, price="88.00", seconds=60):
    return quote(extended=ExtendedPrice(Decimal(price), at(seconds), session))


def test_the_day_is_measured_against_the_official_close_before():
    assert move(quote(), None, Period.DAY).ratio == pytest.approx(87 / 86 - 1)
    assert move(evening(), None, Period.DAY).ratio == pytest.approx(87 / 86 - 1)


@pytest.mark.parametrize("session", [Session.PRE, Session.POST, Session.OVERNIGHT])
def test_outside_the_session_the_close_is_the_last_one(session):
    assert move(evening(session), None, Period.CLOSE).ratio == pytest.approx(88 / 87 - 1)


def test_in_the_session_the_close_is_the_day_s_before():
    assert move(quote(), None, Period.CLOSE).ratio == pytest.approx(87 / 86 - 1)
    older = evening(Session.PRE, seconds=-60)
    assert move(older, None, Period.CLOSE).ratio == pytest.approx(87 / 86 - 1)


@given(st.decimals("0.01", "10000", places=2), st.floats(0.5, 5000))
def test_a_longer_period_is_the_price_by_its_first_close(price, base):
    bases = {Period.YEAR: Mark(base, date(2022, 11, 15))}
    course = Course(Symbol("BABA"), DAY, bases, before=Mark(86.0, date(2023, 11, 14)))
    found = move(quote(price=str(price)), course, Period.YEAR)
    assert found.ratio == pytest.approx(float(price) / base - 1)
    assert found.since == date(2022, 11, 15)


@pytest.mark.parametrize(
    ("priced", "course", "period", "gap"),
    [
        (None, COURSE, Period.WEEK, Gap.NO_PRICE),
        (quote(previous_close=None), None, Period.DAY, Gap.NO_CLOSE),
        (quote(), None, Period.WEEK, Gap.NO_CLOSE),
        (quote(), COURSE, Period.YEAR, Gap.NO_CLOSE),
        (quote(), replace(COURSE, before=Mark(86.0, date(2023, 10, 1))), Period.WEEK, Gap.OLD_CLOSES),
        # Four shares for one: the stored closes are of before.
        (quote(price="22.00", previous_close=Decimal("21.50")), COURSE, Period.WEEK, Gap.OLD_CLOSES),
    ],
)
def test_what_cannot_be_said_is_not_guessed(priced, course, period, gap):
    assert move(priced, course, period) == Move(None, gap=gap)


def test_best_and_worst_are_in_order_and_never_on_the_wrong_side():
    ratios = {"A": 0.05, "B": -0.02, "C": 0.01, "D": None, "E": 0.0, "F": -0.07, "G": 0.05}
    moves = {Symbol(name): Move(ratio) for name, ratio in ratios.items()}
    asked = []

    def trusted(symbol):
        asked.append(symbol)
        return symbol != "A"

    best, worst = best_and_worst(moves, trusted, 1)
    assert [one.symbol for one in best] == ["G"]
    assert [one.symbol for one in worst] == ["F"]
    assert asked == ["A", "G", "F"]
    best, worst = best_and_worst(moves, lambda _: True, 5)
    assert [one.symbol for one in best] == ["A", "G", "C"]
    assert [one.ratio for one in worst] == [-0.07, -0.02]


def test_without_an_official_close_stored_ones_are_believed():
    assert move(quote(previous_close=None), COURSE, Period.WEEK).ratio == pytest.approx(87 / 80 - 1)
