"""Bars from the store and from the source, over a real store."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.engine.listening import ScriptedFeed
from tests.making import OPEN, StillClock, at, instrument, new_york, tables
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.corporate_actions import CorporateActions, Dividend
from watcher.domain.errors import FeedError
from watcher.engine.history import DAILY_FRESH_S, HistoryDesk, regular_only
from watcher.store.store import Store

DAY = BarsKey("BABA", Interval.D1)
MINUTE = BarsKey("BABA", Interval.M1)
NOW = datetime(2023, 11, 22, 20, 0, tzinfo=UTC)


def daily(*closes, first=OPEN - timedelta(days=1)):
    starts = [int((first + timedelta(days=n)).timestamp()) for n in range(len(closes))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


@pytest.fixture
def clock():
    return StillClock(NOW)


@pytest.fixture
def feed():
    return ScriptedFeed([instrument(has_extended_hours=True)])


@pytest.fixture
def store(tmp_path, clock):
    with Store.open(tmp_path / "watcher.db", clock.now) as opened:
        yield opened


@pytest.fixture
def desk(store, feed, clock):
    return HistoryDesk(store.bars, feed, clock, tables, lambda symbol, splits: None, store.corporate_actions)


def fresh(desk, key=DAY, start=None, *, extended_hours=False):
    return asyncio.run(desk.fresh(key, start, extended_hours=extended_hours))


def test_nothing_is_stored_at_first(desk):
    assert desk.stored(DAY, None, extended_hours=False) is None


def test_what_was_fetched_is_stored_with_its_time(desk, feed, clock):
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    assert fresh(desk).bars.close.tolist() == [85, 86, 87]
    clock.forward(60)
    stored = desk.stored(DAY, OPEN, extended_hours=False)
    assert stored.bars.close.tolist() == [86, 87]
    assert stored.stored_at == NOW
    assert stored.table.calendar == "XNYS"


def test_fresh_bars_are_not_fetched_again(desk, feed, clock):
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    fresh(desk)
    fresh(desk, start=OPEN)
    assert len(feed.asked) == 1
    clock.forward(DAILY_FRESH_S)
    fresh(desk)
    assert len(feed.asked) == 2


def test_only_the_end_is_fetched_again(desk, feed, clock):
    feed.histories["BABA", Interval.D1] = daily(80, 81, 82, 83, 84, 85, 86)
    fresh(desk)
    clock.forward(DAILY_FRESH_S)
    feed.histories["BABA", Interval.D1] = daily(80, 81, 82, 83, 84, 85, 86.5, 87)
    assert fresh(desk).bars.close.tolist() == [80, 81, 82, 83, 84, 85, 86.5, 87]
    assert feed.asked[0].start is None
    assert feed.asked[1].start == OPEN + timedelta(days=1)


def test_a_rewritten_past_is_fetched_as_a_whole(desk, feed, clock):
    feed.histories["BABA", Interval.D1] = daily(80, 81, 82, 83, 84, 85, 86)
    fresh(desk)
    clock.forward(DAILY_FRESH_S)
    feed.histories["BABA", Interval.D1] = daily(40, 40.5, 41, 41.5, 42, 42.5, 43)
    assert fresh(desk).bars.close.tolist() == [40, 40.5, 41, 41.5, 42, 42.5, 43]
    assert feed.asked[-1].start is None


def test_bars_that_do_not_connect_are_fetched_as_a_whole(desk, feed, store, clock):
    store.bars.save(DAY, daily(10, 11, 12, first=OPEN - timedelta(days=400)))
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    fresh(desk)
    assert [request.start is None for request in feed.asked] == [False, True]


def test_bars_stored_long_ago_are_fetched_as_a_whole(desk, feed, store, clock):
    store.bars.save(DAY, daily(85, 86))
    clock.forward(8 * 86_400)
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    fresh(desk)
    assert [request.start for request in feed.asked] == [None]


def test_one_stored_bar_is_nothing_to_compare(desk, feed, store):
    store.bars.save(DAY, daily(85))
    feed.histories["BABA", Interval.D1] = daily(90, 91)
    assert fresh(desk).bars.close.tolist() == [90, 91]


def test_an_empty_answer_leaves_what_is_stored(desk, feed, store):
    store.bars.save(DAY, daily(85, 86))
    feed.histories["BABA", Interval.D1] = Bars.empty()
    assert fresh(desk).bars.close.tolist() == [85, 86]


def minutes(first, count, price=87.0):
    starts = [int(first.timestamp()) + 60 * n for n in range(count)]
    return Bars.of(starts, *([price] * count for _ in range(4)), [10.0] * count)


def test_minutes_are_asked_for_as_far_back_as_they_go(desk, feed):
    feed.histories["BABA", Interval.M1] = minutes(NOW - timedelta(minutes=5), 5)
    fresh(desk, MINUTE)
    assert feed.asked[0].start == NOW - timedelta(days=7)
    assert feed.asked[0].extended_hours


def test_a_longer_stretch_of_minutes_is_fetched_when_it_is_asked_for(desk, feed):
    feed.histories["BABA", Interval.M1] = minutes(NOW - timedelta(days=6), 5)
    fresh(desk, MINUTE, NOW - timedelta(hours=1))
    fresh(desk, MINUTE, NOW - timedelta(minutes=30))
    fresh(desk, MINUTE, NOW - timedelta(days=2))
    assert [request.start for request in feed.asked] == [
        NOW - timedelta(hours=1),
        NOW - timedelta(days=2),
    ]


def test_minutes_that_are_stored_are_gone_on_from(desk, feed, clock):
    feed.histories["BABA", Interval.M1] = minutes(NOW - timedelta(minutes=10), 10)
    fresh(desk, MINUTE, NOW - timedelta(minutes=10))
    clock.forward(60)
    fresh(desk, MINUTE, NOW - timedelta(minutes=10))
    assert feed.asked[-1].start == NOW - timedelta(minutes=5)
    assert desk.refresh_start(MINUTE) == NOW - timedelta(minutes=17)


def test_there_is_nothing_to_refresh_before_the_first_bar(desk):
    assert desk.refresh_start(MINUTE) is None


def test_extended_hours_are_shown_only_when_asked_for(desk, feed):
    early = minutes(OPEN - timedelta(minutes=2), 4)
    feed.histories["BABA", Interval.M1] = early
    feed.histories["BABA", Interval.M1] = minutes(at(-120, NOW.replace(hour=14, minute=30)), 4)
    assert len(fresh(desk, MINUTE).bars) == 2
    assert len(fresh(desk, MINUTE, extended_hours=True).bars) == 4
    assert len(desk.stored(MINUTE, None, extended_hours=False).bars) == 2


def test_a_failure_is_passed_on_and_loses_nothing(desk, feed, store):
    store.bars.save(DAY, daily(85, 86))
    feed.broken = FeedError("Yahoo is down.")
    with pytest.raises(FeedError):
        fresh(desk)
    assert len(desk.stored(DAY, None, extended_hours=False).bars) == 2


def test_bars_of_the_future_are_not_shown(desk, store, clock):
    store.bars.save(DAY, daily(85, 86, 87))
    clock.time = OPEN + timedelta(minutes=1)
    assert desk.stored(DAY, None, extended_hours=False).bars.close.tolist() == [85, 86]


def test_a_clock_that_begins_anew_has_not_seen_the_rest_of_the_day(feed, store, clock):
    desk = HistoryDesk(
        store.bars, feed, clock, tables, lambda *_: None, store.corporate_actions, restarts=True
    )
    assert desk.stored(DAY, None, extended_hours=False) is None
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    fresh(desk)
    assert len(desk.stored(DAY, None, extended_hours=False).bars) == 3
    clock.forward(-3600)
    again = HistoryDesk(
        store.bars, feed, clock, tables, lambda *_: None, store.corporate_actions, restarts=True
    )
    assert again.stored(DAY, None, extended_hours=False) is None
    feed.histories["BABA", Interval.D1] = daily(85, 86, 86.5)
    assert fresh(again).bars.close.tolist() == [85, 86, 86.5]
    assert feed.asked[-1].start is None
    clock.forward(60)
    assert len(again.stored(DAY, None, extended_hours=False).bars) == 3


def test_an_unknown_instrument_still_has_a_chart(feed, store, clock):
    desk = HistoryDesk(store.bars, feed, clock, tables, lambda symbol, splits: None, store.corporate_actions)
    store.bars.save(BarsKey("GOLD", Interval.D1), daily(1, 2))
    assert desk.stored(BarsKey("GOLD", Interval.D1), None, extended_hours=False).instrument.symbol == "GOLD"


def test_regular_hours_know_half_days():
    half = datetime(2023, 11, 24, 17, 58, tzinfo=UTC)
    assert len(regular_only(minutes(half, 4), new_york())) == 2
    assert len(regular_only(Bars.empty(), new_york())) == 0
    assert len(regular_only(minutes(half, 4), tables("24/7"))) == 4


PAID = (Dividend(int(OPEN.timestamp()), 1.0),)


def actions(desk):
    return asyncio.run(desk.actions("BABA"))


def test_dividends_come_with_the_bars_and_are_kept(desk, feed, store):
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    feed.dividends["BABA"] = PAID
    fresh(desk)
    assert actions(desk).dividends == PAID
    assert len(feed.asked) == 1


def test_dividends_of_the_last_days_are_added_to_those_known(desk, feed, clock):
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    feed.dividends["BABA"] = PAID
    fresh(desk)
    clock.forward(DAILY_FRESH_S)
    fresh(desk)
    later = Dividend(PAID[0].ex_start + 86_400, 2.0)
    clock.forward(DAILY_FRESH_S)
    feed.dividends["BABA"] = (later,)
    fresh(desk)
    assert actions(desk).dividends == (*PAID, later)


def test_dividends_are_asked_for_once_a_day(desk, feed, clock):
    feed.histories["BABA", Interval.D1] = daily(85, 86)
    assert actions(desk) == CorporateActions()
    feed.dividends["BABA"] = PAID
    assert actions(desk) == CorporateActions()
    clock.forward(86_400)
    assert actions(desk).dividends == PAID
    assert [one.start for one in feed.asked] == [None, None]


def test_dividends_that_are_known_outlast_a_source_that_fails(desk, feed, clock):
    feed.broken = FeedError("Down.")
    with pytest.raises(FeedError):
        actions(desk)
    feed.broken = None
    feed.histories["BABA", Interval.D1] = daily(85, 86)
    feed.dividends["BABA"] = PAID
    actions(desk)
    clock.forward(86_400)
    feed.broken = FeedError("Down.")
    assert actions(desk).dividends == PAID


def test_dividends_in_minute_bars_are_not_taken_for_all_there_are(desk, feed, store):
    feed.histories["BABA", Interval.M1] = daily(85, 86)
    feed.dividends["BABA"] = PAID
    fresh(desk, BarsKey("BABA", Interval.M1))
    assert store.corporate_actions.load("BABA") is None


def test_late_dividends_of_a_symbol_never_asked_about_are_left_for_later(desk, feed, store, clock):
    store.bars.save(DAY, daily(85, 86, 87))
    clock.forward(DAILY_FRESH_S)
    feed.histories["BABA", Interval.D1] = daily(85, 86, 87)
    feed.dividends["BABA"] = PAID
    fresh(desk)
    assert store.corporate_actions.load("BABA") is None


def test_what_was_repaired_is_said_and_logged(desk, feed, caplog):
    feed.histories["BABA", Interval.D1] = daily(85, 86)
    feed.notes = ("2 bars came twice; the last of each was kept.",)
    with caplog.at_level("INFO", "watcher.engine.history"):
        assert fresh(desk).notes == feed.notes
    assert "BABA 1d: 2 bars came twice; the last of each was kept." in caplog.messages
