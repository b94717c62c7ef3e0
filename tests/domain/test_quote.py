"""What the market last said, and what of it is news."""

from decimal import Decimal

from tests.making import at, observation, quote
from watcher.domain.quote import ExtendedPrice, Session

POST = ExtendedPrice(Decimal("86.50"), at(30_000), Session.POST)
PRE = ExtendedPrice(Decimal("88.00"), at(50_000), Session.PRE)


def test_change_is_against_the_previous_close():
    said = quote(price="87.07", previous_close=Decimal("86.00"))
    assert said.change == Decimal("1.07")
    assert round(said.change_ratio, 6) == 0.012442


def test_change_is_unknown_without_a_previous_close():
    for missing in (None, Decimal(0)):
        said = quote(previous_close=missing)
        assert (said.change, said.change_ratio) == (None, None)


def test_the_extended_move_is_against_the_regular_close():
    assert round(quote(price="87", extended=POST).extended_ratio, 6) == -0.005747
    assert quote().extended_ratio is None
    assert quote(price="0", extended=POST).extended_ratio is None


def test_the_newest_time_is_that_of_either_session():
    assert quote(extended=POST).newest_time == at(30_000)
    assert quote(seconds=40_000, extended=POST).newest_time == at(40_000)
    assert quote().newest_time == at()


def test_only_exchange_time_makes_news():
    assert quote().supersedes(None)
    assert quote(seconds=1).supersedes(quote())
    assert not quote().supersedes(quote(seconds=1))
    assert not quote(received_time=at(9)).supersedes(quote())


def test_another_price_at_the_same_time_is_a_correction():
    assert quote(price="87.01").supersedes(quote(price="87.00"))
    assert quote(extended=POST).supersedes(
        quote(extended=ExtendedPrice(Decimal("86.40"), at(30_000), Session.POST))
    )


def test_a_row_is_heard_as_its_regular_and_its_extended_price():
    (alone,) = quote(price="87", volume=5).observations()
    assert (alone.price, alone.session, alone.day_volume) == (Decimal(87), Session.REGULAR, 5)
    regular, late = quote(price="87", day_high=Decimal(90), extended=POST).observations()
    assert (regular.session, late.session) == (Session.REGULAR, Session.POST)
    assert (late.price, late.quote_time, late.day_high) == (Decimal("86.50"), at(30_000), None)


def test_the_day_begins_at_the_last_close_before_the_open_and_goes_on_after_the_close():
    close = {"price": "87", "previous_close": Decimal(86)}
    assert quote(extended=PRE, **close).observations()[1].previous_close == Decimal(87)
    assert quote(extended=POST, **close).observations()[1].previous_close == Decimal(86)


def test_a_streamed_price_carries_the_days_figures_along():
    row = quote(price="87", day_high=Decimal(88), day_low=Decimal(86), volume=10, bid=Decimal("86.9"))
    after = row.with_observation(observation(price="88.50", seconds=5))
    assert (after.price, after.day_high, after.day_low, after.volume) == (
        Decimal("88.50"),
        Decimal("88.50"),
        Decimal(86),
        10,
    )
    assert (after.bid, after.previous_close, after.source) == (Decimal("86.9"), Decimal(86), "test stream")


def test_a_streamed_price_brings_its_own_figures():
    heard = observation(
        price="87.50",
        seconds=5,
        day_high=Decimal(90),
        day_low=Decimal(80),
        day_volume=99,
        bid=Decimal(87),
        ask=Decimal(88),
        previous_close=Decimal(85),
    )
    after = quote().with_observation(heard)
    assert (after.day_high, after.day_low, after.volume) == (Decimal(90), Decimal(80), 99)
    assert (after.bid, after.ask, after.previous_close) == (Decimal(87), Decimal(88), Decimal(85))


def test_the_first_streamed_price_is_the_days_range():
    after = quote(price="87").with_observation(observation(price="87.5", seconds=1))
    assert (after.day_high, after.day_low) == (Decimal("87.5"), Decimal("87.5"))


def test_an_extended_price_leaves_the_regular_one():
    after = quote(price="87").with_observation(observation(price="86", seconds=9, session=Session.POST))
    assert (after.price, after.extended.price) == (Decimal(87), Decimal(86))
