"""What comes next is answered from the store; companies are asked about once a day, when somebody looks."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime

import icalendar
import pytest

from tests.making import instrument, tables
from watcher.domain.agenda import AgendaKind
from watcher.domain.company_dates import CompanyDates
from watcher.domain.errors import FeedError, InputError, RestingError
from watcher.domain.instrument import InstrumentKind
from watcher.domain.symbols import Symbol
from watcher.engine import turns
from watcher.engine.agenda_desk import AT_ONCE, AgendaDesk
from watcher.engine.agenda_requests import ExportAgenda, LoadAgenda
from watcher.engine.messages import AgendaNews

BABA, PDD, RATE = Symbol("BABA"), Symbol("PDD"), Symbol("HKD=X")
FIRST, LAST = date(2023, 11, 15), date(2023, 12, 31)
DATES = CompanyDates((date(2023, 11, 16),), is_estimate=True)


@pytest.fixture
def held():
    return []


@pytest.fixture
def desk(store, clock, audience, held):
    known = {one: instrument(one) for one in (BABA, PDD)}
    known[RATE] = instrument(RATE, kind=InstrumentKind.FX)
    return AgendaDesk(store, clock, audience, tables, known, lambda: held)


def ask(desk, *symbols):
    return asyncio.run(desk.carry_out(LoadAgenda(symbols, FIRST, LAST)))


def run(desk, feed, *symbols, clock=None, later=()):
    """Look at these, now and so many seconds after that, and let everything be asked that is due."""

    async def scenario():
        task = asyncio.create_task(desk.run(feed))
        for seconds in (0, *later):
            if seconds:
                clock.forward(seconds)
            await desk.carry_out(LoadAgenda(symbols, FIRST, LAST))
            for _ in range(60):
                await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(scenario())


def test_without_a_network_there_are_the_markets_days(desk):
    found = ask(desk, BABA)
    assert [(one.kind, one.day.day) for one in found] == [(AgendaKind.HOLIDAY, 23), (AgendaKind.HALF_DAY, 24)]


def test_what_is_shown_and_what_is_held_is_asked_about_and_told(desk, feed, held, audience):
    feed.company_dates = DATES
    held.append(PDD)
    run(desk, feed, BABA, RATE)
    assert sorted(feed.asked_dates) == [BABA, PDD]
    assert audience.queued(AgendaNews) == [AgendaNews(PDD), AgendaNews(BABA)]
    assert [one.symbol for one in ask(desk, BABA) if one.kind is AgendaKind.EARNINGS] == [BABA, PDD]


def test_what_is_held_is_asked_about_once_for_its_sector_though_nobody_looks(desk, feed, held, clock):
    feed.company_dates = replace(DATES, sector="Technology")
    sectors = []
    desk.on_sector = lambda symbol, sector: sectors.append((symbol, sector))

    async def scenario():
        task = asyncio.create_task(desk.run(feed))
        for symbols in ([BABA], [BABA, PDD], [PDD]):
            held[:] = symbols
            desk.wake()
            for _ in range(60):
                await asyncio.sleep(0)
            clock.forward(90_000)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(scenario())
    assert sectors == [(BABA, "Technology"), (PDD, "Technology")]


@pytest.mark.parametrize(("later", "times"), [((3_600,), 1), ((80_000,), 1), ((3_600, 82_800), 2)])
def test_it_is_asked_again_after_a_day_and_not_before(desk, feed, clock, later, times):
    run(desk, feed, BABA, clock=clock, later=later)
    assert feed.asked_dates == [BABA] * times


def test_a_source_that_fails_is_asked_again_an_hour_later(desk, feed, clock, monkeypatch):
    async def fails(symbol):
        feed.asked_dates.append(symbol)
        raise FeedError("No connection.")

    monkeypatch.setattr(feed, "dates", fails)
    run(desk, feed, BABA, clock=clock, later=(3_500, 100, -18_000))
    assert feed.asked_dates == [BABA, BABA, BABA]


@pytest.mark.parametrize(("error", "times"), [(FeedError, 1), (RestingError, 3)])
def test_a_source_that_rests_is_asked_about_the_same_again(desk, feed, monkeypatch, error, times):
    async def fails_twice(symbol):
        feed.asked_dates.append(symbol)
        if len(feed.asked_dates) < 3:
            raise error("Yahoo does not answer.")
        return DATES

    monkeypatch.setattr(turns, "REST_S", 0.0)
    monkeypatch.setattr(feed, "dates", fails_twice)
    run(desk, feed, BABA)
    assert feed.asked_dates == [BABA] * times


def test_a_calendar_that_cannot_be_built_costs_its_holidays_only(store, clock, audience):
    def none(code):
        raise InputError(f"There is no calendar {code}.")

    store.company_dates.save(BABA, DATES)
    desk = AgendaDesk(store, clock, audience, none, {BABA: instrument()}, lambda: ())
    assert [one.kind for one in ask(desk, BABA)] == [AgendaKind.EARNINGS]


def test_the_file_is_read_by_other_calendars(desk, store, tmp_path):
    store.company_dates.save(BABA, DATES)
    path = tmp_path / "watcher.ics"
    assert asyncio.run(desk.carry_out(ExportAgenda((BABA,), FIRST, LAST, path))) == 3
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [(str(one["summary"]), str(one["status"])) for one in events] == [
        ("BABA: Earnings (estimate)", "TENTATIVE"),
        ("NYSE is closed", "CONFIRMED"),
        ("NYSE closes early", "CONFIRMED"),
    ]
    starts = [one.decoded("dtstart") for one in events]
    assert starts[0] == date(2023, 11, 16)
    assert starts[2].isoformat() == "2023-11-24T18:00:00+00:00"
    assert len({str(one["uid"]) for one in events}) == 3


def test_after_the_first_ones_it_asks_slowly(store, clock, audience, feed):
    many = [Symbol(f"S{number}") for number in range(AT_ONCE + 5)]
    desk = AgendaDesk(store, clock, audience, tables, {one: instrument(one) for one in many}, lambda: ())
    run(desk, feed, *many)
    assert len(feed.asked_dates) == AT_ONCE


def test_results_and_their_call_are_two_events_of_a_file_at_their_instants(desk, store, tmp_path):
    early = datetime(2023, 11, 16, 12, 30, tzinfo=UTC)
    store.company_dates.save(BABA, CompanyDates((date(2023, 11, 16),), times=(early,), calls=(early,)))
    path = tmp_path / "watcher.ics"
    asyncio.run(desk.carry_out(ExportAgenda((BABA,), FIRST, LAST, path)))
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    found = [one for one in events if "BABA" in str(one["summary"])]
    assert [(str(one["summary"]), one["dtstart"].dt) for one in found] == [
        ("BABA: Earnings", early),
        ("BABA: Earnings call", early),
    ]
    assert len({str(one["uid"]) for one in events}) == len(events)
