"""The price after each fire, planned, looked at when its time has come, and kept."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import numpy as np
import pytest

from tests.engine.listening import until
from tests.making import OPEN, instrument, tables
from watcher.domain.alerts.afterwards import Horizon
from watcher.domain.alerts.alert import AlertId, Firing, Outcome
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bars import Bars, Interval
from watcher.domain.corporate_actions import Split
from watcher.domain.errors import FeedError, RestingError
from watcher.domain.quote import Session
from watcher.engine import afterwards
from watcher.engine.afterwards import Afterwards

FIRED = OPEN + timedelta(minutes=30)


@pytest.fixture
def looking(store, clock, feed):
    return Afterwards(store.later_prices, clock, tables, feed.known.get, lambda: True)


@pytest.fixture
def fired(store):
    def fire(symbol="BABA", at=FIRED, sequence=1):
        condition = Side(SideKind.BELOW, Decimal(75))
        one = Firing(AlertId("1"), symbol, sequence, condition, Decimal(80), at, at, Session.REGULAR)
        store.alerts.commit_outcome(Outcome(firings=(one,)))

    return fire


def look(looking, feed):
    asyncio.run(looking.look(feed))


def minutes(*closes, start=FIRED, step=60):
    starts = [int(start.timestamp()) + step * n for n in range(len(closes))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


def later(store, horizon=Horizon.HOUR):
    return store.later_prices.recent(5)[0].later[horizon]


def test_the_price_an_hour_later_is_kept_once_it_is_there(store, clock, feed, looking, fired):
    fired()
    feed.histories["BABA", Interval.M1] = minutes(*np.linspace(80.0, 85.95, 120))
    clock.time = FIRED + timedelta(minutes=61)
    look(looking, feed)
    assert (later(store).is_settled, feed.asked) == (False, [])
    assert later(store).due_at == FIRED + timedelta(hours=1)
    clock.forward(120)
    look(looking, feed)
    known = later(store)
    assert (known.price, known.at) == (Decimal("82.95"), FIRED + timedelta(hours=1))
    assert not later(store, Horizon.DAY).is_settled
    look(looking, feed)
    assert len(feed.asked) == 1


def test_a_delayed_source_is_waited_for(store, clock, feed, fired):
    fired()
    slow = instrument(delay_s=900)
    looking = Afterwards(store.later_prices, clock, tables, lambda _: slow, lambda: True)
    clock.time = FIRED + timedelta(minutes=70)
    look(looking, feed)
    assert feed.asked == []
    clock.forward(600)
    feed.histories["BABA", Interval.M1] = minutes(81.0)
    look(looking, feed)
    assert later(store).price == Decimal("81.0")


@pytest.mark.parametrize(("days", "interval"), [(3, Interval.M1), (20, Interval.M5), (80, Interval.D1)])
def test_after_a_time_without_running_the_finest_bars_there_are_tell(
    store, clock, feed, looking, fired, days, interval
):
    fired()
    feed.histories["BABA", interval] = minutes(81.0, start=OPEN)
    clock.time = FIRED + timedelta(days=days)
    look(looking, feed)
    assert later(store).price == Decimal("81.0")
    assert {request.interval for request in feed.asked} == {interval}


def test_a_split_since_does_not_look_like_a_fall(store, clock, feed, looking, fired):
    fired()
    feed.histories["BABA", Interval.M1] = minutes(10.5)
    feed.splits["BABA"] = (Split(int((FIRED + timedelta(hours=20)).timestamp()), 8.0),)
    clock.time = FIRED + timedelta(days=2)
    look(looking, feed)
    assert later(store).price == Decimal("84.0")


def test_where_nothing_was_traded_it_says_so(store, clock, feed, looking, fired):
    fired()
    feed.histories["BABA", Interval.M1] = Bars.empty()
    clock.time = FIRED + timedelta(days=1)
    look(looking, feed)
    assert (later(store).price, later(store).is_settled) == (None, True)


def test_a_source_that_rests_is_asked_no_more_in_this_round(store, clock, feed, looking, fired):
    feed.known["PDD"] = instrument("PDD")
    fired()
    fired(symbol="PDD")
    feed.broken = RestingError("Yahoo does not answer.")
    clock.time = FIRED + timedelta(days=30)
    with pytest.raises(RestingError):
        look(looking, feed)
    assert len(feed.asked) == 1
    assert not any(record.later[Horizon.HOUR].is_settled for record in store.later_prices.recent(5))


def test_a_source_that_does_not_answer_is_asked_again_for_two_weeks(store, clock, feed, looking, fired):
    fired()
    feed.broken = FeedError("Yahoo does not answer.")
    clock.time = FIRED + timedelta(days=2)
    look(looking, feed)
    assert not later(store).is_settled
    clock.forward(15 * 86_400)
    look(looking, feed)
    assert later(store).is_settled


def test_of_what_has_no_calendar_or_no_price_nothing_is_planned(
    store, clock, feed, looking, fired, monkeypatch
):
    fired("NOBODY")
    clock.time = FIRED + timedelta(days=2)
    look(looking, feed)
    assert later(store).is_settled
    monkeypatch.setattr(afterwards, "tells_holdings", lambda condition: True)
    fired(sequence=2)
    look(looking, feed)
    assert later(store).is_settled
    assert feed.asked == []


def test_it_looks_on_its_own_while_this_process_evaluates(
    store, clock, feed, fired, beside, monkeypatch, disk, caplog
):
    monkeypatch.setattr(afterwards, "LOOK_EVERY_S", 0.001)
    caplog.set_level("INFO")
    in_charge = []
    looking = Afterwards(store.later_prices, clock, tables, feed.known.get, lambda: bool(in_charge))
    fired()
    disk.is_full = True

    async def story():
        await asyncio.sleep(0.01)
        assert store.later_prices.unplanned(9)
        in_charge.append(True)
        await until(lambda: "could not be kept" in caplog.text)
        disk.is_full = False
        await until(lambda: not store.later_prices.unplanned(9))

    beside(story, looking.run(feed))
