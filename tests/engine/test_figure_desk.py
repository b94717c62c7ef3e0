"""Key figures are answered from the store, and asked for once a day."""

import asyncio
from datetime import date

import pytest

from tests.making import instrument
from watcher.domain.errors import FeedError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import InstrumentKind
from watcher.domain.key_figures import KeyFigures
from watcher.domain.symbols import Symbol
from watcher.engine.figure_desk import AGAIN, FRESH, FigureDesk
from watcher.engine.figure_requests import LoadFigures
from watcher.engine.messages import Answer

BABA, RATE = Symbol("BABA"), Symbol("HKD=X")


@pytest.fixture
def figures(store, clock, audience):
    known = {BABA: instrument(), RATE: instrument(RATE, kind=InstrumentKind.FX)}
    return FigureDesk(store, clock, audience, known.get)


def look(figures, feed, symbol=BABA):
    return asyncio.run(figures.carry_out(1, LoadFigures(symbol), feed))


def test_the_source_is_asked_once_a_day_and_every_answer_is_kept(figures, feed, clock, audience):
    first = look(figures, feed)
    assert first.answers == (feed.key_figures,)
    assert audience.queued(Answer)[0].final is False
    assert look(figures, feed) == first
    assert feed.asked_figures == [BABA]
    clock.forward(FRESH.total_seconds())
    feed.key_figures = KeyFigures(date(2023, 11, 16), {"target_mean": 90.0})
    later = look(figures, feed)
    assert [one.values["target_mean"] for one in later.answers] == [100.0, 90.0]
    assert audience.queued(Answer)[-1].value == first


def test_two_who_look_at_once_cost_one_request(figures, feed):
    async def both():
        return await asyncio.gather(*(figures.carry_out(n, LoadFigures(BABA), feed) for n in (1, 2)))

    one, other = asyncio.run(both())
    assert one == other
    assert feed.asked_figures == [BABA]


def test_without_a_network_what_is_stored_is_shown_with_the_reason(figures, feed, clock):
    known = look(figures, feed)
    clock.forward(FRESH.total_seconds())
    feed.broken = FeedError("No connection.")
    for _ in range(2):
        found = look(figures, feed)
        assert (found.answers, found.trouble) == (known.answers, "No connection.")
    assert len(feed.asked_figures) == 2
    clock.forward(AGAIN.total_seconds())
    look(figures, feed)
    assert len(feed.asked_figures) == 3


def test_once_the_source_is_back_it_is_asked_again_at_once(service, feed):
    service.show_stored()
    asyncio.run(service.connect(feed))
    service.on_instruments([instrument()])
    service.on_status(FeedStatus("Yahoo", FeedState.OFFLINE))
    feed.broken = FeedError("No connection.")
    assert asyncio.run(service.carry_out(1, LoadFigures(BABA))).trouble == "No connection."
    feed.broken = None
    service.on_status(FeedStatus("Yahoo", FeedState.OFFLINE))
    assert asyncio.run(service.carry_out(2, LoadFigures(BABA))).trouble == "No connection."
    service.on_status(FeedStatus("Yahoo", FeedState.LIVE))
    assert asyncio.run(service.carry_out(3, LoadFigures(BABA))).newest == feed.key_figures


def test_nobody_asks_about_what_is_no_company_or_not_known(figures, feed):
    assert look(figures, feed, RATE).answers == ()
    assert look(figures, feed, Symbol("NEW")).answers == ()
    assert feed.asked_figures == []


def test_a_clock_that_began_anew_does_not_show_its_future(figures, feed, clock):
    look(figures, feed)
    clock.forward(-30 * 86_400)
    feed.key_figures = KeyFigures(date(2023, 10, 16), {"target_mean": 80.0})
    assert look(figures, feed).answers == (feed.key_figures,)


def test_the_service_hands_it_on(service, feed):
    service.show_stored()
    asyncio.run(service.connect(feed))
    service.on_instruments([instrument()])
    assert asyncio.run(service.carry_out(1, LoadFigures(BABA))).newest == feed.key_figures
