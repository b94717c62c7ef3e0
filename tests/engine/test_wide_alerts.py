"""Alerts beyond one symbol's prices in the engine: what they make it watch, fetch and ask for."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, booking, security
from tests.engine.listening import until
from tests.making import OPEN, at, observation, quote
from watcher.config import Portfolio as Settings
from watcher.domain.alerts.alert import AlertDraft, AlertState, Repeat
from watcher.domain.alerts.held import Gained
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.bars import Bars, Interval
from watcher.domain.company_dates import CompanyDates
from watcher.domain.errors import FeedError
from watcher.domain.portfolio.changes import Change
from watcher.domain.symbols import Symbol
from watcher.engine.alert_requests import AddAlert, EditAlert
from watcher.engine.held import held_now
from watcher.engine.messages import FiringsNews

BABA, JD = Symbol("BABA"), Symbol("JD")
CLOSES = {"BABA": 86, "JD": 30}


@pytest.fixture
def started(desk, feed, history):
    desk.start(feed, history)
    return desk


def add(desk, words, symbol=BABA, **more):
    draft = AlertDraft(symbol, parse_words([words]), **more)
    return asyncio.run(desk.carry_out(AddAlert(draft), quote() if symbol == BABA else None))


def hear(desk, clock, seconds, **prices):
    clock.time = at(seconds)
    desk.hear(
        [
            observation(symbol, price=price, seconds=seconds, previous_close=Decimal(CLOSES[symbol]))
            for symbol, price in prices.items()
        ]
    )


def daily(*closes, until=OPEN):
    days = [until.replace(hour=14, minute=30) - timedelta(days=back) for back in range(len(closes), 0, -1)]
    return Bars.of([int(day.timestamp()) for day in days], *([closes] * 4), [1.0] * len(closes))


def states(store):
    return {alert.condition.kind: alert.state for alert in store.alerts.all()}


def test_other_symbols_of_an_alert_are_watched_although_in_no_list(started):
    add(started, "relative JD,PDD -3 5 days")
    add(started, "premium 9988.HK ratio 8 2% fx HKD=X")
    assert started.symbols == ("BABA", "JD", "PDD", "9988.HK", "HKD=X")


def test_what_came_in_one_answer_is_one_snapshot(started, feed, store, clock, beside):
    feed.histories |= {(BABA, Interval.D1): daily(80.0, 80.0), (JD, Interval.D1): daily(30.0, 30.0)}
    add(started, "relative JD -3 1 days")

    async def story():
        await until(lambda: len(feed.asked) >= 2)
        hear(started, clock, 10, BABA="86.00", JD="30.00")
        # Everything falls alike: whoever is named first does not trail.
        hear(started, clock, 20, BABA="81.00", JD="28.20")
        assert states(store) == {"relative": AlertState.ARMED}
        hear(started, clock, 30, BABA="81.00", JD="29.60")
        assert states(store) == {"relative": AlertState.FIRED}

    beside(story, started.run())


@pytest.fixture
def invested(store):
    """Ten shares of BABA for 80 each, and five of JD for 30."""
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    store.portfolio.save_security(security("JD"))
    buys = [booking("buy", "2023-11-14", 10, 80, fees=1), booking("buy", "2023-11-13", 5, 30, security="JD")]
    store.portfolio.apply(Change(after=tuple(buys)))


def test_what_is_held_comes_from_the_books(invested, store, clock):
    held = held_now(store, Settings(), clock.now())
    assert held.currency == "USD"
    shown = {one.symbol: (one.quantity, one.average_cost, one.since) for one in held.by_symbol.values()}
    assert shown == {BABA: (10, 80, date(2023, 11, 14)), JD: (5, 30, date(2023, 11, 13))}


def test_nothing_is_read_where_no_alert_asks(started, store, monkeypatch):
    monkeypatch.setattr("watcher.engine.alert_keeping.held_now", lambda *_: pytest.fail("asked for holdings"))
    add(started, "below 75")
    started.portfolio_changed()


def test_an_alert_on_the_portfolio_watches_all_that_is_held(invested, started, store, clock):
    add(started, "portfolio day_pnl at_most -50", PORTFOLIO)
    assert set(started.symbols) == {"BABA", "JD"}
    hear(started, clock, 10, BABA="86.00", JD="30.00")
    hear(started, clock, 20, BABA="81.00", JD="30.00")
    (firing,) = store.firings.recent(5)
    assert (firing.symbol, firing.price, firing.currency) == (PORTFOLIO, Decimal("-50.00"), "USD")


class Book:
    """What was traded today: five of BABA, and two JD that are held no more."""

    rate = None

    def gained(self, symbol, price, before, unit, day):
        if self.rate is None:
            return None
        units = Decimal(5)
        return Gained((price - before) * units * self.rate, before * units, units)

    def sold(self, day):
        return Gained(Decimal(-7), Decimal(60), Decimal(0))


def test_the_day_of_the_portfolio_is_that_of_the_books(invested, started, store, clock):
    book = Book()
    started.live_holdings, started.days = lambda: None, book
    add(started, "portfolio day_pnl at_most -50", PORTFOLIO)
    hear(started, clock, 10, BABA="86.00", JD="30.00")
    hear(started, clock, 20, BABA="76.00", JD="30.00")
    assert "no_rate" in {entry.reason for entry in store.alert_log.recent(9)}
    assert not store.firings.recent(5)
    book.rate = Decimal("0.5")
    hear(started, clock, 30, BABA="75.90", JD="30.00")
    # Ten are held, of which the books know five, as before a split.
    (firing,) = store.firings.recent(5)
    assert firing.value == Decimal("-57.5")


def test_a_booking_changes_what_an_alert_goes_by(invested, started, store, clock):
    add(started, "position pnl at_least 60")
    hear(started, clock, 10, BABA="85.00")
    assert states(store) == {"position": AlertState.ARMED}
    store.portfolio.apply(Change(after=(booking("buy", "2023-11-15", 10, 82, fees=0),)))
    started.portfolio_changed()
    hear(started, clock, 20, BABA="85.10")
    assert states(store) == {"position": AlertState.FIRED}


def hours(*closes):
    starts = [int(OPEN.timestamp()) - 86_400 + 3600 * n for n in range(6)]
    starts += [int(OPEN.timestamp()) + 3600 * n for n in range(len(closes))]
    whole = [87.0] * 6 + list(closes)
    return Bars.of(starts, *([whole] * 4), [1.0] * len(whole))


def test_bars_of_an_indicator_are_fetched_when_one_has_closed(started, feed, clock, store, beside, quickly):
    feed.histories[BABA, Interval.H1] = hours()
    add(started, "indicator SMA(2) above 90 interval 1h")

    async def story():
        await until(lambda: any(one.interval is Interval.H1 for one in feed.asked))
        feed.histories[BABA, Interval.H1] = hours(95.0)
        clock.time = at(3610)
        await until(lambda: states(store) == {"indicator": AlertState.FIRED})

    beside(story, started.run())
    (firing,) = store.firings.recent(5)
    assert (firing.occurred_at, firing.price, firing.value) == (OPEN, Decimal("95.00"), Decimal(91))


def test_dates_of_a_company_are_asked_for_once_a_day(started, feed, store, beside, quickly):
    feed.company_dates = CompanyDates(earnings=(date(2023, 11, 16),))
    add(started, "calendar earnings 2", repeat=Repeat.REARM)

    async def story():
        await until(lambda: bool(store.firings.recent(5)))
        started._catching_up.want()
        await asyncio.sleep(0.02)

    beside(story, started.run())
    assert feed.asked_dates == [BABA]
    assert len(store.firings.recent(5)) == 1


def test_dates_that_are_stored_are_not_asked_for(started, feed, store, beside, quickly):
    store.company_dates.save(BABA, CompanyDates(earnings=(date(2023, 11, 16),)))
    add(started, "calendar earnings 2")

    async def story():
        await until(lambda: bool(store.firings.recent(5)))

    beside(story, started.run())
    assert feed.asked_dates == []


def test_what_alerts_ask_about_a_company_is_stored_for_all(started, feed, store, clock, beside, quickly):
    store.company_dates.save(BABA, CompanyDates(earnings=(date(2023, 11, 16),)))
    clock.time = at(86_400)
    feed.company_dates = CompanyDates(earnings=(date(2023, 11, 20),), sector="Retail")
    add(started, "calendar earnings 2")

    async def story():
        await until(lambda: bool(feed.asked_dates))
        await asyncio.sleep(0.01)

    beside(story, started.run())
    ((known, saved_at),) = store.company_dates.load((BABA,)).values()
    assert (known.earnings, known.sector, saved_at) == ((date(2023, 11, 20),), "Retail", at(86_400))
    assert store.firings.recent(5) == ()


def test_dates_that_cannot_be_had_are_asked_for_again(started, feed, clock, beside, quickly, monkeypatch):
    tries = []

    async def silent(symbol):
        tries.append(symbol)
        raise FeedError("Silent.")

    monkeypatch.setattr(feed, "dates", silent)
    add(started, "calendar earnings 2")

    async def story():
        await until(lambda: len(tries) == 1)
        clock.time = at(3600)
        await until(lambda: len(tries) == 2)

    beside(story, started.run())


def test_editing_to_other_symbols_watches_those(started):
    alert = add(started, "relative JD -3 5 days")
    draft = AlertDraft(BABA, parse_words(["relative PDD -3 5 days"]))
    asyncio.run(started.carry_out(EditAlert(alert.id, draft), None))
    assert started.symbols == ("BABA", "PDD")


def test_a_fire_of_the_portfolio_is_told(invested, started, audience, clock):
    add(started, "portfolio value at_least 1010", PORTFOLIO)
    hear(started, clock, 10, BABA="86.00", JD="30.00")
    told = audience.queued(FiringsNews)[-1]
    assert [one.symbol for one in told.firings] == [PORTFOLIO]
    assert datetime(2023, 11, 15, tzinfo=UTC) < told.firings[0].occurred_at
    assert told.firings[0].currency == "USD"
