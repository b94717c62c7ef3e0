"""What happened, from stored bars, headlines and fires; a day's peers are fetched where that is possible."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest

from tests.domain.portfolio.making import ACCOUNT, booking, security
from tests.domain.test_big_days import FIRST, daily, peered
from tests.domain.test_news import story
from tests.making import instrument
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.errors import FeedError
from watcher.domain.happenings import HappeningKind
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.symbols import Symbol
from watcher.engine.happening_desk import HappeningDesk
from watcher.engine.happening_requests import LoadDay, LoadHappenings

BABA, JD = Symbol("BABA"), Symbol("JD")
CRASH = FIRST + timedelta(days=199)


@pytest.fixture
def crash(store, feed, clock):
    """BABA falls by itself on the last day; JD is its one peer, known to the source but not stored."""
    closes, peers = peered(1.0, -0.10)
    clock.time = datetime(CRASH.year, CRASH.month, CRASH.day, 23, tzinfo=UTC)
    store.bars.save(BarsKey(BABA, Interval.D1), daily(closes))
    feed.histories = {(BABA, Interval.D1): daily(closes), (JD, Interval.D1): daily(peers[0])}
    return closes, peers


@pytest.fixture
def booked():
    """What is booked; nothing at first."""
    return SimpleNamespace(portfolio=None)


@pytest.fixture
def desk_of_days(store, history, booked, clock):
    return HappeningDesk(store, history, lambda: booked.portfolio, clock)


def ask(desk, request):
    return asyncio.run(desk.carry_out(request))


def test_big_days_and_headlines_are_told_in_order(desk_of_days, crash, store, clock):
    store.news.save([story("1", published_at=clock.time - timedelta(hours=1))])
    found = ask(desk_of_days, LoadHappenings(BABA, (BABA, JD)))
    assert found.symbol == BABA
    kinds = [one.kind for one in found.all]
    assert kinds[-2:] == [HappeningKind.BIG_DAY, HappeningKind.NEWS]
    crashed = found.all[-2]
    assert crashed.value == pytest.approx(crash[0][-1] / crash[0][-2] - 1)
    assert crashed.beside is None
    assert [one.at for one in found.all] == sorted(one.at for one in found.all)


def test_the_peers_mean_stands_beside_a_big_day_once_they_are_stored(desk_of_days, crash, store):
    store.bars.save(BarsKey(JD, Interval.D1), daily(crash[1][0]))
    crashed = [one for one in ask(desk_of_days, LoadHappenings(BABA, (JD,))).all if one.kind == "big_day"][-1]
    assert crashed.beside == pytest.approx(crash[1][0][-1] / crash[1][0][-2] - 1)


def big(found):
    return [one for one in found.all if one.kind == "big_day"][-1]


def test_the_mean_of_some_peers_does_not_pass_for_that_of_all(desk_of_days, crash, store, feed):
    other, closes = Symbol("PDD"), crash[1][0] ** 0.5
    feed.known[other] = instrument("PDD")
    store.bars.save(BarsKey(other, Interval.D1), daily(closes[:100]))
    feed.histories[other, Interval.D1] = daily(closes)
    told = ask(desk_of_days, LoadHappenings(BABA, (BABA, JD, other)))
    assert (big(told).beside, told.lacking) == (None, (JD, other))
    brought = ask(desk_of_days, LoadHappenings(BABA, (BABA, JD, other), brings=True))
    moves = [row[-1] / row[-2] - 1 for row in (crash[1][0], closes)]
    assert big(brought).beside == pytest.approx(sum(moves) / 2)
    assert brought.lacking == ()


def test_without_a_big_day_nobody_has_to_be_asked(desk_of_days, crash, store):
    store.bars.delete(BarsKey(BABA, Interval.D1))
    store.bars.save(BarsKey(BABA, Interval.D1), daily(crash[0][:30]))
    assert ask(desk_of_days, LoadHappenings(BABA, (JD,))).lacking == ()


def test_a_peer_that_cannot_be_had_does_not_keep_the_others_back(desk_of_days, crash, feed, clock):
    gone, peers = Symbol("GONE"), (JD, Symbol("GONE"))
    ask(desk_of_days, LoadHappenings(BABA, peers, brings=True))
    told = ask(desk_of_days, LoadHappenings(BABA, peers))
    assert big(told).beside == pytest.approx(crash[1][0][-1] / crash[1][0][-2] - 1)
    assert told.lacking == ()
    clock.time += timedelta(hours=2)
    assert ask(desk_of_days, LoadHappenings(BABA, peers)).lacking == (gone,)


def test_nothing_stored_is_nothing_told(desk_of_days):
    assert ask(desk_of_days, LoadHappenings(BABA)).all == ()


def test_a_day_is_told_with_peers_that_are_fetched_for_it(desk_of_days, crash, store):
    noon = datetime(CRASH.year, CRASH.month, CRASH.day, 12, tzinfo=UTC)
    store.news.save([story("1", published_at=noon), story("2", "Old", published_at=noon - timedelta(days=3))])
    card = ask(desk_of_days, LoadDay(BABA, CRASH, (JD, Symbol("GONE"))))
    assert card.move.day == CRASH
    assert card.move.peers[0].move == pytest.approx(crash[1][0][-1] / crash[1][0][-2] - 1)
    assert card.move.peers[1].move is None
    assert [one.id for one in card.stories] == ["1"]
    assert (card.firings, card.after_hours) == ((), None)


def test_without_a_network_a_day_is_told_from_what_is_stored(desk_of_days, crash, feed):
    feed.broken = FeedError("Offline.")
    card = ask(desk_of_days, LoadDay(BABA, CRASH, (JD,)))
    assert card.move.move == pytest.approx(crash[0][-1] / crash[0][-2] - 1)
    assert card.move.peers_mean is None


def test_a_day_without_trade_has_no_card(desk_of_days, crash):
    assert ask(desk_of_days, LoadDay(BABA, CRASH + timedelta(days=1))) is None
    assert ask(desk_of_days, LoadDay(Symbol("GONE"), CRASH)) is None


def test_the_evening_after_is_measured_from_stored_minutes(store, history, feed, clock):
    """The table of the tests has its day on 24 November 2023."""
    session = history._tables("XNYS").day_at(clock.now())
    closes = daily([80.0] * 60 + [78.49]).close
    starts = [int((session.open - timedelta(days=60 - n)).timestamp()) for n in range(61)]
    store.bars.save(BarsKey(BABA, Interval.D1), Bars.of(starts, closes, closes, closes, closes, [1.0] * 61))
    clock.time = session.post_close
    minute = int(session.close.timestamp()) + 600
    store.bars.save(BarsKey(BABA, Interval.M1), Bars.of([minute], [78.3], [78.4], [78.2], [78.31], [0.0]))
    feed.broken = FeedError("Offline.")
    card = ask(HappeningDesk(store, history, lambda: None, clock), LoadDay(BABA, session.date))
    assert card.after_hours == pytest.approx(78.31 / 78.49 - 1)


def noon_of(day):
    return int(datetime(day.year, day.month, day.day, 15, tzinfo=UTC).timestamp())


def test_dividends_splits_and_results_are_told_once_they_have_happened(desk_of_days, crash, store):
    before, after = CRASH - timedelta(days=3), CRASH + timedelta(days=3)
    store.corporate_actions.save(
        BABA,
        CorporateActions(
            (Dividend(noon_of(before), 1.05), Dividend(noon_of(after), 2.0)), (Split(noon_of(CRASH), 8.0),)
        ),
    )
    early = datetime(before.year, before.month, before.day, 12, 30, tzinfo=UTC)
    store.company_dates.save(BABA, CompanyDates(earnings=(before, after), times=(early,)))
    kinds = (HappeningKind.DIVIDEND, HappeningKind.SPLIT, HappeningKind.EARNINGS)
    found = [one for one in ask(desk_of_days, LoadHappenings(BABA)).all if one.kind in kinds]
    told = [(one.kind, datetime.fromtimestamp(one.at, UTC).date(), one.value) for one in found]
    assert sorted(told) == [
        (HappeningKind.DIVIDEND, before, 1.05),
        (HappeningKind.EARNINGS, before, 1.0),
        (HappeningKind.SPLIT, CRASH, 8.0),
    ]
    assert next(one.text for one in found if one.kind == HappeningKind.DIVIDEND) == "USD"
    assert next(one.at for one in found if one.kind == HappeningKind.EARNINGS) == early.timestamp()
    assert [one.kind for one in ask(desk_of_days, LoadDay(BABA, CRASH)).actions] == [HappeningKind.SPLIT]


def portfolio_of(*transactions):
    return Portfolio.of((ACCOUNT,), (security(),), (), transactions)


def test_a_day_says_what_it_did_to_the_holding_of_the_evening_before(desk_of_days, crash, booked):
    booked.portfolio = portfolio_of(
        booking("buy", "2020-01-02", 15, 80), booking("buy", CRASH.isoformat(), 100, 70)
    )
    held = ask(desk_of_days, LoadDay(BABA, CRASH)).holding
    assert (held.quantity, held.currency) == (15, "USD")
    assert float(held.gain) == pytest.approx(15 * (crash[0][-1] - crash[0][-2]), abs=0.006)
    assert held.gain == held.gain.quantize(Decimal("0.01"))


@pytest.mark.parametrize("transactions", [(), (booking("buy", date.max.isoformat(), 15, 80),)])
def test_who_held_nothing_is_told_nothing(desk_of_days, crash, booked, transactions):
    booked.portfolio = portfolio_of(*transactions)
    assert ask(desk_of_days, LoadDay(BABA, CRASH)).holding is None
