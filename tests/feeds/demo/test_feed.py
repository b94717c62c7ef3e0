"""The demo market as a feed: what a listener hears, and when."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from watcher.clock import FixedClock
from watcher.domain.bars import Interval
from watcher.domain.errors import UnknownSymbolError
from watcher.domain.feed_state import FeedState
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.feeds.demo import PICTURE_INSTANT
from watcher.feeds.demo.feed import DemoFeed
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.stream import Stream
from watcher.feeds.feed import Feed, HistoryRequest, Wanted

IN_SESSION = datetime(2023, 11, 16, 16, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def symbols(*names):
    return [Symbol(name) for name in names]


class Listener:
    """Writes down what it hears."""

    def __init__(self):
        self.rows, self.heard, self.statuses = [], [], []
        self.instruments, self.unknown = [], []
        self.told = asyncio.Event()

    def on_quotes(self, quotes):
        self.rows.append(list(quotes))

    def on_observation(self, heard):
        self.heard.append(heard)

    def on_instruments(self, instruments):
        self.instruments.append([instrument.symbol for instrument in instruments])

    def on_unknown(self, symbols):
        self.unknown.append(symbols)

    def on_failed(self, symbols):
        raise AssertionError(symbols)

    def on_status(self, status):
        self.statuses.append(status)
        self.told.set()


def streaming(market, at, *names):
    listener = Listener()
    stream = Stream(market, symbols(*names), listener, at)
    stream.begin(at)
    return stream, listener


def feed_at(tables, at=PICTURE_INSTANT, clock=None):
    return DemoFeed(clock or FixedClock(at), seed=11, tables=tables.__getitem__)


def test_all_who_ask_at_the_start_wait_for_one_market_that_is_made_once(tables):
    asked = []

    def table(code):
        asked.append(code)
        return tables[code]

    async def ask_at_once():
        feed = DemoFeed(FixedClock(PICTURE_INSTANT), 11, table)
        request = HistoryRequest(Symbol("BABA"), Interval.D1)
        return await asyncio.gather(
            feed.quotes(symbols("BABA")),
            feed.history(request),
            feed.news(Symbol("BABA")),
            feed.history(request),
        )

    quotes, history, stories, again = asyncio.run(ask_at_once())
    assert sorted(asked) == sorted(tables)
    assert quotes[0].symbol == "BABA"
    assert len(history.bars) == len(again.bars) > 0
    assert stories


def test_the_first_thing_heard_is_every_row_and_how_the_feed_is(market):
    _, heard = streaming(market, PICTURE_INSTANT, "BABA", "9988.HK", "NOSUCH")
    assert heard.instruments == [["BABA", "9988.HK"]]
    assert heard.unknown == [{"NOSUCH"}]
    assert [row.symbol for row in heard.rows[0]] == ["BABA", "9988.HK"]
    (status,) = heard.statuses
    assert (status.source, status.state, status.streaming, status.symbols) == (
        "Demo market",
        FeedState.LIVE,
        True,
        2,
    )
    assert status.freshest == max(row.newest_time for row in heard.rows[0])
    assert status.requests_last_hour == 0


def test_the_status_carries_the_news_of_the_day(market):
    _, before = streaming(market, datetime(2023, 11, 16, 12, tzinfo=UTC), "BABA")
    _, after = streaming(market, IN_SESSION, "BABA")
    assert "cloud" not in before.statuses[0].detail
    assert "cloud" in after.statuses[0].detail


def test_in_a_session_several_trades_a_second_are_heard(market):
    stream, listener = streaming(market, IN_SESSION, *LISTINGS)
    for beat in range(1, 241):
        stream.beat(IN_SESSION + beat * SECOND / 4)
    assert 2 <= len(listener.heard) / 60 <= 12
    for one in listener.heard:
        assert one.day_low <= one.price <= one.day_high
        assert one.bid < one.ask
        assert one.received_time - one.quote_time < timedelta(seconds=1)


def test_every_trade_is_heard_once_and_in_order(market):
    stream, listener = streaming(market, IN_SESSION, "BABA")
    for beat in range(1, 400):
        stream.beat(IN_SESSION + beat * SECOND / 4)
    times = [one.quote_time for one in listener.heard]
    assert times == sorted(set(times))


def test_however_fast_time_runs_the_high_and_the_low_are_those_of_the_bars(market):
    at = datetime(2023, 11, 16, 13, 0, tzinfo=UTC)
    stream, listener = streaming(market, at, "BABA")
    for _ in range(20):
        at += timedelta(minutes=37)
        stream.beat(at)
    regular = [one for one in listener.heard if one.session is Session.REGULAR]
    listing = LISTINGS[Symbol("BABA")]
    series = market.series(listing)
    day = market.day_at(listing, at)
    assert regular[-1].price * 100 == int(series.close[day]) == 7_911
    assert regular[-1].day_high * 100 == int(series.high[day])
    assert regular[-1].day_low * 100 == int(series.low[day])
    assert regular[-1].day_volume == series.volume[day]
    assert {one.session for one in listener.heard} == {Session.PRE, Session.REGULAR, Session.POST}


def test_a_jump_over_the_close_still_tells_the_closing_price(market):
    stream, listener = streaming(market, datetime(2023, 11, 24, 17, 50, tzinfo=UTC), "BABA")
    stream.beat(PICTURE_INSTANT)
    assert [(one.session, str(one.price)) for one in listener.heard] == [
        (Session.REGULAR, "78.49"),
        (Session.POST, "78.31"),
    ]


def test_nothing_is_heard_of_a_closed_market(market):
    night = datetime(2023, 11, 25, 12, tzinfo=UTC)
    stream, listener = streaming(market, night, "BABA", "9988.HK", "GC=F")
    for beat in range(1, 100):
        stream.beat(night + beat * timedelta(minutes=1))
    assert listener.heard == []
    assert len(listener.rows) == 1


def test_hong_kong_is_heard_until_a_quarter_of_an_hour_after_its_close(market):
    closing = datetime(2023, 11, 16, 8, 10, tzinfo=UTC)
    stream, listener = streaming(market, closing, "0700.HK")
    for beat in range(1, 60):
        stream.beat(closing + beat * 10 * SECOND)
    assert listener.heard[-1].quote_time > datetime(2023, 11, 16, 7, 59, 30, tzinfo=UTC)
    assert all(one.received_time - one.quote_time >= timedelta(minutes=15) for one in listener.heard)


def test_complete_rows_come_now_and_then_and_at_once_on_a_new_day(market):
    stream, listener = streaming(market, IN_SESSION, "BABA")
    for beat in range(1, 41):
        stream.beat(IN_SESSION + beat * SECOND)
    assert len(listener.rows) == 3
    stream.beat(datetime(2023, 11, 17, 15, 0, tzinfo=UTC))
    assert listener.rows[-1][0].previous_close * 100 == 7_911


def test_a_feed_without_symbols_is_live_all_the_same(market):
    stream, listener = streaming(market, IN_SESSION)
    stream.beat(IN_SESSION + SECOND)
    assert listener.rows == []
    assert listener.statuses[0].freshest is None


def test_at_a_fixed_instant_one_batch_is_heard_and_no_trade(tables):
    async def scene():
        feed, listener = feed_at(tables), Listener()
        feed.watch([Wanted(symbol) for symbol in LISTINGS])
        running = asyncio.create_task(feed.run(listener))
        await listener.told.wait()
        listener.told.clear()
        feed.watch([Wanted(Symbol("BABA")), Wanted(Symbol("BABA"))])
        await listener.told.wait()
        listener.told.clear()
        feed.wake()
        await listener.told.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await feed.aclose()
        await feed.aclose()
        return listener

    listener = asyncio.run(scene())
    assert [len(rows) for rows in listener.rows] == [len(LISTINGS), 1, 1]
    assert listener.heard == []


class FastClock:
    """Moves on by a minute whenever it is read, and no wait is long."""

    def __init__(self, at):
        self._at = at

    def now(self):
        self._at += timedelta(minutes=1)
        return self._at

    def real_seconds(self, seconds):
        return 0.0


def test_a_running_feed_streams_until_it_is_cancelled(tables):
    async def scene():
        feed, listener = feed_at(tables, clock=FastClock(IN_SESSION)), Listener()
        feed.watch([Wanted(Symbol("BABA"))])
        first = asyncio.Event()
        listener.on_observation = lambda heard: (listener.heard.append(heard), first.set())
        running = asyncio.create_task(feed.run(listener))
        await first.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        return listener.heard

    assert asyncio.run(scene())[0].symbol == "BABA"


def test_rows_are_answered_for_what_is_listed_only(tables):
    rows = asyncio.run(feed_at(tables).quotes(symbols("BABA", "NOSUCH", "HKD=X")))
    assert [row.symbol for row in rows] == ["BABA", "HKD=X"]


def test_history_of_an_unknown_symbol_is_refused_with_what_there_is(tables):
    with pytest.raises(UnknownSymbolError) as refused:
        asyncio.run(feed_at(tables).history(HistoryRequest(Symbol("NOSUCH"), Interval.D1)))
    assert "BABA" in refused.value.hint


def test_history_and_sparklines_and_search_are_answered(tables):
    async def scene():
        feed: Feed = feed_at(tables)
        history = await feed.history(HistoryRequest(Symbol("BABA"), Interval.D1))
        lines = await feed.sparklines(symbols("BABA", "NOSUCH"))
        return history, lines, await feed.search("tencent")

    history, lines, hits = asyncio.run(scene())
    assert history.bars.close[-1] == 78.49
    assert history.instrument.symbol == "BABA"
    assert {symbol: len(line) for symbol, line in lines.items()} == {"BABA": 80}
    assert [hit.symbol for hit in hits] == ["0700.HK"]


def test_before_anything_traded_there_is_nothing_to_show(tables):
    feed = feed_at(tables, at=datetime(2012, 1, 1, tzinfo=UTC))
    assert asyncio.run(feed.quotes(symbols("BABA"))) == ()
    assert asyncio.run(feed.sparklines(symbols("BABA"))) == {}


def test_an_instrument_is_known_without_asking(tables):
    feed = feed_at(tables)
    share = feed.instrument(Symbol("9988.HK"))
    assert (share.currency, share.calendar, share.delay_s) == ("HKD", "XHKG", 900)
    assert feed.instrument(Symbol("NOSUCH")) is None


def test_another_seed_is_another_market_and_a_negative_one_is_one_too(tables):
    def opening(seed):
        feed = DemoFeed(FixedClock(IN_SESSION), seed=seed, tables=tables.__getitem__)
        return asyncio.run(feed.quotes(symbols("NVDA")))[0].day_open

    assert len({opening(1), opening(2), opening(-1)}) == 3
    assert opening(1) == opening(1)


def test_companies_report_four_times_a_year_and_never_on_a_weekend():
    feed = DemoFeed(FixedClock(IN_SESSION), 1)
    dates = asyncio.run(feed.dates(Symbol("BABA")))
    assert len([one for one in dates.earnings if one.year == 2023]) == 4
    assert all(one.weekday() < 5 for one in dates.earnings)
    assert [one.isoformat() for one in dates.ex_dividends][:1] == ["2023-12-20"]
    assert dates.sector == asyncio.run(feed.dates(Symbol("9988.HK"))).sector == "Consumer Cyclical"
    assert asyncio.run(feed.dates(Symbol("HKD=X"))).earnings == ()
    assert asyncio.run(feed.dates(Symbol("NOPE"))).ex_dividends == ()


def test_key_figures_follow_from_prices_and_shares(tables):
    feed = DemoFeed(FixedClock(IN_SESSION), 1, tables=tables.__getitem__)
    row = asyncio.run(feed.quotes(["BABA"]))[0]
    found = asyncio.run(feed.figures(Symbol("BABA")))
    assert found.values["trailing_pe"] == pytest.approx(row.trailing_pe)
    assert found.values["shares"] * float(row.price) == pytest.approx(float(row.market_cap))
    assert found.values["target_low"] < found.values["target_mean"] < found.values["target_high"]
    assert len(found.opinions) == 4
    assert all(one.day <= found.day for one in found.changes)
    assert all(sum(one.counts) == found.values["analysts"] for one in found.opinions)
    paid = asyncio.run(feed.figures(Symbol("0700.HK")))
    share = asyncio.run(feed.quotes(["0700.HK"]))[0]
    assert paid.values["dividend_yield"] == pytest.approx(2.4 / float(share.price))
    assert paid.days["ex_day"] == date(2023, 5, 19)
    assert asyncio.run(feed.figures(Symbol("HKD=X"))).values == {}
    assert asyncio.run(feed.figures(Symbol("NOPE"))).values == {}


def test_a_company_says_at_what_time_it_reports_three_weeks_before():
    def dates_at(day):
        feed = DemoFeed(FixedClock(datetime(2023, 10, day, 15, tzinfo=UTC)), 1)
        return asyncio.run(feed.dates(Symbol("BABA")))

    report = date(2023, 11, 16)
    assert dates_at(20).time_on(report, "America/New_York") is None
    assert dates_at(20).is_estimate
    assert dates_at(28).time_on(report, "America/New_York") == datetime(2023, 11, 16, 12, 30, tzinfo=UTC)
    assert not dates_at(28).is_estimate
