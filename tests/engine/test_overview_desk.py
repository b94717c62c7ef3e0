"""Courses are answered from the store; closes that are missing are asked for, one symbol after the other."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.making import instrument, quote, tables
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.errors import FeedError, RestingError, StoreError
from watcher.domain.overview.periods import Period
from watcher.domain.symbols import Symbol
from watcher.engine import turns
from watcher.engine.history import HistoryDesk
from watcher.engine.messages import CoursesNews
from watcher.engine.overview_desk import AGAIN, AT_ONCE, FRESH, OverviewDesk, batched
from watcher.engine.overview_requests import LoadCourses

BABA, JD, RATE = Symbol("BABA"), Symbol("JD"), Symbol("HKD=X")


@pytest.fixture
def quotes():
    return {BABA: quote(market_cap=Decimal("2e11"))}


@pytest.fixture
def desk(store, clock, audience, quotes):
    return OverviewDesk(store, clock, audience, {BABA: instrument()}, lambda: quotes)


@pytest.fixture
def history(desk, store, feed, clock):
    return HistoryDesk(
        store.bars,
        feed,
        clock,
        tables,
        lambda symbol, splits: None,
        store.corporate_actions,
        on_daily=desk.closes_came,
    )


def daily(clock, *closes):
    """Closes of the last days, the newest of yesterday."""
    first = clock.now() - timedelta(days=len(closes))
    starts = [int((first + timedelta(days=n)).timestamp()) for n in range(len(closes))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


def ask(desk, *symbols):
    return asyncio.run(desk.carry_out(LoadCourses(symbols)))


def run(desk, history, *symbols, clock=None, later=()):
    """Look at these, now and so much later, and let everything be asked that is due."""

    async def scenario():
        task = asyncio.create_task(desk.run(history))
        for span in (None, *later):
            if span is not None:
                clock.forward(span.total_seconds())
            await desk.carry_out(LoadCourses(symbols))
            for _ in range(400):
                await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(scenario())


def test_what_is_stored_is_read_for_the_day_of_the_last_price(desk, store, clock, quotes):
    store.bars.save(BarsKey(BABA, Interval.D1), daily(clock, *range(70, 90)))
    (course,) = ask(desk, BABA, JD).courses
    assert (course.symbol, course.day) == (BABA, quotes[BABA].quote_time.date())
    # Today's is the 90th: a week ago is seven bars before.
    assert course.bases[Period.WEEK].price == 83
    assert course.before.price == 89


def test_a_clock_that_was_set_back_does_not_read_its_own_future(desk, store, clock):
    store.bars.save(BarsKey(BABA, Interval.D1), daily(clock, *range(70, 90)))
    clock.forward(-5 * 86_400)
    (course,) = ask(desk, BABA).courses
    assert course.before.price < 89


def test_market_caps_come_with_what_their_currency_is_in_dollars(desk, store, clock, quotes):
    quotes[JD] = quote("JD", currency="HKD", market_cap=Decimal("3e11"))
    assert ask(desk, BABA, JD).dollars == {"USD": 1.0}
    store.bars.save(BarsKey(RATE, Interval.D1), daily(clock, 7.9, 8.0))
    assert ask(desk, BABA, JD).dollars == {"USD": 1.0, "HKD": 1 / 8.0}
    quotes[RATE] = quote("HKD=X", "7.80")
    assert ask(desk, BABA, JD).dollars == {"USD": 1.0, "HKD": 1 / 7.8}
    # A row may leave out what the instrument says.
    quotes[BABA] = quote(currency="", market_cap=Decimal("2e11"))
    assert "USD" in ask(desk, BABA).dollars
    # Pence are a part of pounds, and caps are in pounds.
    quotes[JD] = quote("JD", currency="GBp", market_cap=Decimal("3e11"))
    quotes[Symbol("GBP=X")] = quote("GBP=X", "0.80")
    assert ask(desk, JD).dollars == {"GBP": 1.25}


def test_what_is_missing_is_asked_for_with_the_rates_and_told(desk, history, feed, clock, quotes, audience):
    quotes[JD] = quote("JD", currency="HKD", market_cap=Decimal("3e11"))
    feed.known[RATE] = instrument("HKD=X")
    feed.histories = {(one, Interval.D1): daily(clock, 7.0, 8.0) for one in (BABA, JD, RATE)}
    run(desk, history, BABA, JD)
    assert [request.symbol for request in feed.asked] == [BABA, JD, RATE]
    told = [news.courses for news in audience.queued(CoursesNews)]
    assert {one.symbol for courses in told for one in courses.courses} == {BABA, JD, RATE}
    assert told[-1].dollars == {"USD": 1.0, "HKD": 1 / 8.0}


@pytest.mark.parametrize(
    ("later", "times"), [((), 1), ((timedelta(hours=2),), 1), ((timedelta(hours=2), FRESH), 2)]
)
def test_it_is_asked_again_the_next_day_and_not_before(desk, history, feed, clock, later, times):
    feed.histories[BABA, Interval.D1] = daily(clock, 7.0, 8.0)
    run(desk, history, BABA, clock=clock, later=later)
    assert len(feed.asked) == times


def test_a_source_that_fails_is_asked_again_an_hour_later(desk, history, feed, clock, audience):
    feed.broken = FeedError("No connection.")
    run(desk, history, BABA, clock=clock, later=(AGAIN - timedelta(seconds=1), timedelta(seconds=1)))
    assert len(feed.asked) == 2
    assert audience.queued(CoursesNews) == []


def test_a_clock_that_was_set_back_is_not_waited_for(desk, history, feed, clock):
    feed.broken = FeedError("No connection.")
    run(desk, history, BABA, clock=clock, later=(timedelta(hours=-5),))
    assert len(feed.asked) == 2


def test_a_source_that_rests_is_asked_about_the_same_again(desk, history, feed, clock, monkeypatch):
    def rest():
        if len(feed.asked) < 3:
            raise RestingError("Yahoo does not answer.")

    monkeypatch.setattr(turns, "REST_S", 0.0)
    monkeypatch.setattr(feed, "_break", rest)
    feed.histories = {(one, Interval.D1): daily(clock, 7.0, 8.0) for one in (BABA, JD)}
    run(desk, history, BABA, JD)
    assert [request.symbol for request in feed.asked] == [BABA, BABA, BABA, JD]


def test_after_many_in_a_row_the_others_wait(desk, history, feed):
    run(desk, history, *(Symbol(f"S{n}") for n in range(AT_ONCE + 2)))
    assert len(feed.asked) == AT_ONCE


def test_closes_that_others_asked_for_are_told_if_somebody_looks(desk, history, feed, clock, audience):
    feed.histories = {(one, Interval.D1): daily(clock, 7.0, 8.0) for one in (BABA, JD)}

    async def scenario():
        task = asyncio.create_task(desk.run(history))
        # Stored, but not yet when it was asked for: nobody would fetch it again.
        await desk.carry_out(LoadCourses((BABA,)))
        for symbol in (BABA, JD):
            await history.fresh(BarsKey(symbol, Interval.D1), None, extended_hours=False)
        for _ in range(50):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(scenario())
    told = [one.symbol for news in audience.queued(CoursesNews) for one in news.courses.courses]
    assert told == [BABA]
    assert len(feed.asked) == 2


def test_what_came_and_cannot_be_read_is_told_with_the_next(
    desk, history, feed, clock, store, audience, monkeypatch, expect_log
):
    def refuse(*_):
        raise StoreError("The database is damaged.")

    expect_log("The closes cannot be read: The database is damaged.")
    feed.histories[BABA, Interval.D1] = daily(clock, 7.0, 8.0)
    load = store.bars.load_many
    answers = iter((load, refuse))
    monkeypatch.setattr(store.bars, "load_many", lambda *a: next(answers, load)(*a))
    run(desk, history, BABA)
    assert audience.queued(CoursesNews) == []


def test_a_disk_that_refuses_ends_nothing(desk, history, store, monkeypatch, expect_log):
    def refuse(*_):
        raise StoreError("The database is damaged.")

    expect_log("cannot be read: The database is damaged.")
    monkeypatch.setattr(store.bars, "saved_at", refuse)
    run(desk, history, BABA)


def test_many_are_read_beside_the_prices(desk, store, clock, monkeypatch):
    monkeypatch.setattr("watcher.engine.overview_desk.FEW", 0)
    store.bars.save(BarsKey(BABA, Interval.D1), daily(clock, 70, 71))
    assert [one.before.price for one in ask(desk, BABA).courses] == [71]


def test_symbols_are_read_some_at_a_time():
    assert list(batched("ABCDE", 2)) == [("A", "B"), ("C", "D"), ("E",)]
