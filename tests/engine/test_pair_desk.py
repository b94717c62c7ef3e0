"""Pairs of listings: what is stored, what the source adds, and what is kept fresh meanwhile."""

import asyncio

import pytest

from tests.domain.comparison.pairing import PAIR
from tests.engine.test_service import bars, do, urgencies
from tests.making import instrument
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.errors import FeedError
from watcher.domain.symbols import Symbol
from watcher.engine.messages import Answer, PairsNews
from watcher.engine.pair_requests import LeavePair, LoadPair, SetPairs
from watcher.feeds.feed import Urgency

OWN = TwoListings(Symbol("RIO"), Symbol("RIO.L"), 1, Symbol("GBP=X"))


@pytest.fixture
def connected(service, feed, clock):
    clock.forward(600)
    service.show_stored()
    asyncio.run(service.connect(feed))
    return service


def test_what_is_stored_comes_first_then_what_the_source_adds(connected, feed, store, audience, clock):
    store.bars.save(BarsKey("BABA", Interval.D1), bars(85))
    clock.forward(86_400)
    feed.known["HKD=X"] = instrument("HKD=X")
    for interval in (Interval.D1, Interval.M5):
        feed.histories["BABA", interval] = bars(85, 86)
        feed.histories["HKD=X", interval] = bars(7.75)
    found = do(connected, LoadPair(PAIR), number=7)
    (first,) = audience.queued(Answer)
    assert (first.request, first.final) == (7, False)
    assert first.value.first.daily.bars.close.tolist() == [85]
    assert (first.value.second.daily, first.value.first.trouble) == (None, "")
    assert found.first.daily.bars.close.tolist() == [85, 86]
    assert found.rate.minutes.bars.close.tolist() == [7.75]
    assert (found.second.trouble, found.first.trouble) == ("No bars of 9988.HK.", "")


def test_without_a_network_what_is_stored_is_shown_with_the_stored_hours(connected, feed, store):
    known = instrument("9988.HK", currency="HKD", calendar="XHKG", time_zone="Asia/Hong_Kong")
    connected.on_instruments([known])
    store.bars.save(BarsKey("9988.HK", Interval.M5), bars(84))
    feed.broken = FeedError("No connection.")
    found = do(connected, LoadPair(PAIR))
    assert found.second.minutes.instrument == known
    assert found.second.table.calendar == "XHKG"
    assert [leg.trouble for leg in found.legs] == ["No connection."] * 3
    assert found.stored_at is not None


def test_prices_of_the_pair_that_is_shown_are_kept_fresh(connected, feed):
    do(connected, LoadPair(OWN))
    assert {urgencies(feed)[one] for one in OWN.symbols} == {Urgency.VISIBLE}
    do(connected, LeavePair())
    assert not {"RIO", "RIO.L", "GBP=X"} & urgencies(feed).keys()


def test_pairs_of_one_s_own_are_kept_told_and_answer_what_was_there(connected, audience, store):
    assert do(connected, SetPairs((OWN,))) == ()
    assert audience.queued(PairsNews) == [PairsNews((OWN,))]
    assert do(connected, SetPairs(())) == (OWN,)
    assert audience.queued(PairsNews)[-1] == PairsNews(())


def test_another_process_s_pairs_are_told_once(service, feed, audience, elsewhere):
    elsewhere.settings.set("own pairs", '[{"symbol": "RIO", "other": "RIO.L", "shares": 1, "rate": "GBP=X"}]')
    service.show_stored()
    asyncio.run(service.connect(feed))
    service.reload()
    assert audience.queued(PairsNews) == [PairsNews((OWN,))]


def test_bars_are_not_asked_for_before_there_is_a_source(service):
    with pytest.raises(RuntimeError):
        asyncio.run(service.desks.pairs.carry_out(1, LoadPair(PAIR)))
