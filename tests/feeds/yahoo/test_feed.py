"""The feed as the engine knows it: questions asked once, and the run that keeps symbols fresh."""

import asyncio
import datetime as dt
import os
import subprocess
import sys
import threading
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.feeds.yahoo.watching import QUICK, SPEED, Listener, feed_on, watching
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind
from watcher.clock import ScaledClock
from watcher.domain.bars import Interval
from watcher.domain.errors import UnknownSymbolError, WatcherError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import ALWAYS_OPEN
from watcher.domain.quote import Session
from watcher.feeds.feed import HistoryRequest, Urgency, Wanted
from watcher.feeds.yahoo.feed import YahooFeed, _chance
from watcher.feeds.yahoo.timings import Backoff, Timings
from watcher.feeds.yahoo.trouble import Cause, YahooBusyError, YahooError

S = FeedState


def once(clock, folder, ask, timings=QUICK):
    """Ask a feed that does not run, and close it."""

    async def scenario():
        feed = feed_on(clock, folder, timings)
        try:
            return await ask(feed), feed
        finally:
            await feed.aclose()

    return asyncio.run(scenario())


def test_quotes_come_in_one_request_and_unknown_ones_are_absent(yahoo_env, yahoo_clock, tmp_path):
    quotes, feed = once(
        yahoo_clock, tmp_path, lambda feed: feed.quotes(["BABA", "9988.HK", "NOPE", "GC=F", "BABA"])
    )
    assert [quote.symbol for quote in quotes] == ["BABA", "9988.HK", "GC=F"]
    assert yahoo_env.log.count(Kind.QUOTE) == 1
    assert feed.status.state is S.LIVE
    assert feed.status.requests_last_hour == 3
    assert feed.status.freshest == max(quote.quote_time for quote in quotes)
    assert feed.instrument("9988.HK").calendar == "XHKG"
    assert feed.instrument("NOPE") is None


def test_no_symbols_are_no_request(yahoo_env, yahoo_clock, tmp_path):
    quotes, feed = once(yahoo_clock, tmp_path, lambda feed: feed.quotes([]))
    assert quotes == ()
    assert yahoo_env.log.count() == 0
    assert feed.status == FeedStatus("Yahoo")


def test_no_request_has_more_than_fifty_symbols(yahoo_env, yahoo_clock, tmp_path):
    symbols = ["BABA", *(f"S{number}" for number in range(119))]
    once(yahoo_clock, tmp_path, lambda feed: feed.quotes(symbols))
    asked = [entry.symbols for entry in yahoo_env.log.entries(Kind.QUOTE)]
    # Where nothing came, one that exists for certain is asked for too, in a free place or alone.
    assert [len(batch) for batch in asked] == [50, 50, 1, 21]


def test_an_unknown_symbol_alone_is_absent_and_nothing_is_wrong(yahoo_env, yahoo_clock, tmp_path):
    quotes, feed = once(yahoo_clock, tmp_path, lambda feed: feed.quotes(["NOPE"]))
    assert quotes == ()
    assert feed.status.state is S.LIVE


def test_a_failure_is_told_with_its_cause_and_the_next_question_sends_nothing(
    yahoo_env, yahoo_clock, tmp_path
):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        yahoo_env.faults.on(Fault.TOO_MANY_REQUESTS)
        with pytest.raises(YahooError) as caught:
            await feed.quotes(["BABA"])
        assert caught.value.cause is Cause.RATE_LIMITED
        asked = yahoo_env.log.count()
        for question in (
            feed.quotes(["BABA"]),
            feed.history(HistoryRequest("BABA", Interval.D1)),
            feed.search("baba"),
            feed.sparklines(["BABA"]),
        ):
            with pytest.raises(YahooBusyError):
                await question
        assert yahoo_env.log.count() == asked
        await feed.aclose()

    asyncio.run(scenario())


def test_after_a_failure_one_row_of_one_symbol_is_asked_for_first(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        await feed.quotes(["JD", "BABA"])
        yahoo_env.faults.on(Fault.INTERNAL_ERROR)
        with pytest.raises(YahooError):
            await feed.quotes(["JD", "BABA"])
        yahoo_env.faults.off()
        yahoo_env.log.clear()
        feed.wake()
        assert len(await feed.quotes(["JD", "BABA"])) == 2
        assert [entry.symbols for entry in yahoo_env.log.entries(Kind.QUOTE)] == [("JD",), ("JD", "BABA")]
        await feed.aclose()

    asyncio.run(scenario())


def test_two_questions_after_a_failure_share_one_probe(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        await feed.quotes(["BABA"])
        yahoo_env.faults.on(Fault.INTERNAL_ERROR)
        with pytest.raises(YahooError):
            await feed.quotes(["BABA"])
        yahoo_env.faults.off()
        yahoo_env.log.clear()
        feed.wake()
        await asyncio.gather(feed.search("baba"), feed.sparklines(["BABA"]))
        assert yahoo_env.log.count(Kind.QUOTE) == 1
        await feed.aclose()

    asyncio.run(scenario())


def test_a_probe_that_fails_is_the_only_request(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        await feed.quotes(["BABA"])
        yahoo_env.faults.on(Fault.INTERNAL_ERROR)
        with pytest.raises(YahooError):
            await feed.quotes(["BABA"])
        for _ in range(2):
            feed.wake()
            yahoo_env.log.clear()
            with pytest.raises(YahooError):
                await feed.history(HistoryRequest("BABA", Interval.D1))
            assert yahoo_env.log.count() == yahoo_env.log.count(Kind.QUOTE) == 1
        await feed.aclose()

    asyncio.run(scenario())


@pytest.mark.parametrize("fault", [Fault.INTERNAL_ERROR, Fault.PAGE, Fault.TRUNCATED, Fault.NO_ANSWER])
def test_a_chart_that_fails_alone_leaves_the_source_as_it_is(yahoo_env, yahoo_clock, tmp_path, fault):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path, replace(QUICK, chart_s=1.0))
        await feed.quotes(["BABA"])
        yahoo_env.faults.on(fault, kinds={Kind.CHART})
        yahoo_env.log.clear()
        with pytest.raises(YahooError) as caught:
            await feed.history(HistoryRequest("BABA", Interval.D1))
        assert not isinstance(caught.value, YahooBusyError)
        assert feed.status.state is S.LIVE
        assert yahoo_env.log.count(Kind.QUOTE) == 1
        assert len(await feed.quotes(["BABA"])) == 1
        await feed.aclose()

    asyncio.run(scenario())


def test_a_chart_that_fails_with_all_else_is_a_source_that_is_away(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        await feed.quotes(["BABA"])
        yahoo_env.faults.on(Fault.INTERNAL_ERROR)
        with pytest.raises(YahooError):
            await feed.history(HistoryRequest("BABA", Interval.D1))
        assert feed.status.state is S.PROVIDER_DOWN
        with pytest.raises(YahooBusyError):
            await feed.quotes(["BABA"])
        await feed.aclose()

    asyncio.run(scenario())


def test_a_watched_symbol_that_vanishes_for_good_is_unknown_in_the_end(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "JD") as (_, listener):
            yahoo_env.faults.on(Fault.MISSING, symbols={"JD"})
            await listener.until_state(S.PROVIDER_DOWN)
            await listener.until(lambda: listener.unknown == {"JD"} and listener.state is S.LIVE)

    asyncio.run(scenario())


def test_a_history_knows_its_instrument_and_costs_two_requests_at_first(yahoo_env, yahoo_clock, tmp_path):
    history, _ = once(
        yahoo_clock, tmp_path, lambda feed: feed.history(HistoryRequest("9988.HK", Interval.D1))
    )
    assert [entry.kind for entry in yahoo_env.log.entries()][2:] == [Kind.QUOTE, Kind.CHART]
    assert history.instrument.currency == "HKD"
    assert len(history.bars) > 1000
    opening = dt.datetime.fromtimestamp(int(history.bars.start[-1]), dt.UTC)
    assert opening == dt.datetime(2026, 11, 18, 1, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize("interval", Interval)
def test_every_interval_has_bars(yahoo_env, yahoo_clock, tmp_path, interval):
    request = HistoryRequest("BABA", interval, extended_hours=True)
    history, _ = once(yahoo_clock, tmp_path, lambda feed: feed.history(request))
    assert len(history.bars) > 50
    assert history.bars.start[-1] <= yahoo_clock.now().timestamp()


def test_extended_hours_come_when_wanted(yahoo_env, yahoo_clock, tmp_path):
    async def both(feed):
        start = yahoo_clock.now() - dt.timedelta(days=2)
        return [
            len((await feed.history(HistoryRequest("BABA", Interval.M5, start, extended_hours=wanted))).bars)
            for wanted in (False, True)
        ]

    (regular, extended), _ = once(yahoo_clock, tmp_path, both)
    assert 0 < regular < extended


@pytest.mark.parametrize("known", [False, True])
def test_a_history_of_what_does_not_exist_says_so(yahoo_env, yahoo_clock, tmp_path, known):
    async def ask(feed):
        if known:  # and delisted since
            feed._instruments["NOPE"] = replace(feed.instrument("BABA"), symbol="NOPE")
        with pytest.raises(UnknownSymbolError, match="NOPE"):
            await feed.history(HistoryRequest("NOPE", Interval.D1))

    async def after_one(feed):
        await feed.quotes(["BABA"])
        await ask(feed)

    _, feed = once(yahoo_clock, tmp_path, after_one)
    assert feed.status.state is S.LIVE


def test_a_history_is_split_adjusted_bars_with_dividends(yahoo_env, yahoo_clock, tmp_path):
    history, _ = once(yahoo_clock, tmp_path, lambda feed: feed.history(HistoryRequest("BABA", Interval.D1)))
    assert history.dividends
    assert all(at in history.bars.start for at in (each.ex_start for each in history.dividends))


def test_search_finds_both_listings_and_needs_two_letters(yahoo_env, yahoo_clock, tmp_path):
    async def ask(feed):
        return await feed.search(" baba "), await feed.search("b"), await feed.search("  ")

    (hits, *nothing), _ = once(yahoo_clock, tmp_path, ask)
    assert [hit.symbol for hit in hits] == ["BABA", "9988.HK"]
    assert nothing == [(), ()]
    assert yahoo_env.log.count(Kind.SEARCH) == 1


def test_sparklines_come_twenty_at_a_time(yahoo_env, yahoo_clock, tmp_path):
    symbols = ["BABA", *(f"S{number}" for number in range(19)), "JD"]
    found, _ = once(yahoo_clock, tmp_path, lambda feed: feed.sparklines(symbols))
    assert set(found) == {"BABA", "JD"}
    assert yahoo_env.log.count(Kind.SPARK) == 2


def test_a_call_that_hangs_somewhere_else_is_slow_for_its_caller(yahoo_clock, tmp_path):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        release = threading.Event()
        feed._client._set_up = True
        with pytest.raises(YahooError) as caught:
            await feed._client.ask(lambda _: release.wait(20), Urgency.ASKED, 0.1)
        assert caught.value.cause is Cause.SLOW
        release.set()
        await feed.aclose()

    asyncio.run(scenario())


def test_closing_twice_is_harmless(yahoo_clock, tmp_path):
    async def scenario():
        feed = feed_on(yahoo_clock, tmp_path)
        await feed.aclose()
        await feed.aclose()

    asyncio.run(scenario())


def test_a_calendar_that_cannot_be_read_is_one_that_never_closes(yahoo_env, yahoo_clock, tmp_path):
    def unreadable(code):
        raise WatcherError(f"no {code}")

    async def scenario():
        feed = YahooFeed(yahoo_clock, tmp_path / "cache", unreadable, jitter=lambda: 0.0, timings=QUICK)
        assert await feed.quotes(["BABA"])
        assert len((await feed.history(HistoryRequest("BABA", Interval.D1))).bars) > 1000
        assert feed.instrument("BABA").calendar == ALWAYS_OPEN
        await feed.aclose()

    asyncio.run(scenario())


def test_a_run_tells_quotes_instruments_and_how_it_is_doing(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA", "9988.HK") as (_, listener):
            assert listener.instruments["9988.HK"].delay_s == 900
            assert listener.quotes["BABA"].currency == "USD"
            assert listener.status.symbols == 2
            yahoo_env.market.move("BABA", 150.25)
            await listener.until(lambda: listener.quotes["BABA"].price == Decimal("150.25"))
            assert len({status.since for status in listener.statuses if status.state is S.LIVE}) == 1

    asyncio.run(scenario())


def test_ticks_come_as_observations_of_watched_symbols_only(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA", "JD") as (feed, listener):
            await asyncio.to_thread(yahoo_env.stream.wait_for_subscription, {"BABA", "JD"})
            feed.watch([Wanted("BABA")])
            yahoo_env.market.move("JD", 33.25)
            yahoo_env.market.move("BABA", 150.25)
            await listener.until(lambda: listener.observations)
            heard = listener.observations[-1]
            assert (heard.symbol, heard.price, heard.session) == ("BABA", Decimal("150.25"), Session.REGULAR)
            assert all(each.symbol == "BABA" for each in listener.observations)

    asyncio.run(scenario())


def test_twenty_symbols_with_a_healthy_stream_cost_three_requests_a_minute_at_most(
    yahoo_env, yahoo_clock, tmp_path
):
    symbols = [*yahoo_env.market.symbols, *(f"S{number}" for number in range(20))][:20]

    async def scenario():
        async with watching(yahoo_clock, tmp_path, *symbols) as (_, listener):
            await asyncio.to_thread(yahoo_env.stream.wait_for_subscription, {"BABA"})
            yahoo_env.push("BABA")
            await listener.until(lambda: listener.status.streaming)
            yahoo_env.log.clear()
            began = yahoo_clock.now()
            while yahoo_clock.now() - began < dt.timedelta(minutes=5):
                yahoo_env.push("BABA")
                await asyncio.sleep(0.01)
            minutes = (yahoo_clock.now() - began) / dt.timedelta(minutes=1)
            assert 1 <= yahoo_env.log.count() <= 3 * minutes

    asyncio.run(scenario())


def test_without_the_stream_an_open_market_is_asked_every_15_s(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        yahoo_env.faults.on(Fault.STREAM_REFUSED)
        async with watching(yahoo_clock, tmp_path, "BABA") as (_, listener):
            await listener.until_polled(6)
            assert min(listener.gaps_s()) >= 15
            await listener.until_polled_within(30)

    asyncio.run(scenario())


@pytest.fixture
def at_night(yahoo_env):
    """The market's clock on a Saturday noon: everything is closed."""
    clock = ScaledClock(dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC), SPEED)
    yahoo_env.market.now = clock.now
    return clock


def test_a_closed_market_is_asked_once_and_then_left_alone(yahoo_env, at_night, tmp_path):
    async def scenario():
        async with watching(at_night, tmp_path, "BABA", "9988.HK") as (feed, listener):
            due = feed._schedule.next_due(at_night.now(), streaming=False)
            assert due - at_night.now() > dt.timedelta(minutes=10)
            await asyncio.sleep(0)
            assert yahoo_env.stream.opened == 0
            feed.wake()
            await listener.until_polled()

    asyncio.run(scenario())


def test_a_watch_list_that_changes_is_asked_for_at_once(yahoo_env, at_night, tmp_path):
    async def scenario():
        async with watching(at_night, tmp_path, "BABA") as (feed, listener):
            feed.watch([Wanted("BABA"), Wanted("JD")])
            await listener.until(lambda: "JD" in listener.quotes)
            feed.watch([])
            await listener.until(lambda: listener.status.symbols == 0)

    asyncio.run(scenario())


def test_a_network_that_came_back_is_used_at_once(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        never = dict.fromkeys(Cause, Backoff(1000 * SPEED, 1000 * SPEED))
        timings = replace(QUICK, backoffs=never)
        async with watching(yahoo_clock, tmp_path, "BABA", timings=timings) as (feed, listener):
            yahoo_env.faults.on(Fault.REFUSED)
            await listener.until_state(S.OFFLINE)
            yahoo_env.faults.off()
            feed.wake()
            await listener.until_state(S.LIVE)

    asyncio.run(scenario())


def test_when_requests_run_short_the_urgent_stay_fresh(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        feed, listener = feed_on(yahoo_clock, tmp_path), Listener(yahoo_clock)
        rest = [Wanted(f"S{number}") for number in range(10_000)]
        feed.watch([*rest, Wanted("BABA", Urgency.ALERT)])
        running = asyncio.create_task(feed.run(listener))
        began = yahoo_clock.now()
        await listener.until(lambda: yahoo_env.log.count(Kind.QUOTE) > 40, within_s=40)
        asked = yahoo_env.log.entries(Kind.QUOTE)
        minutes = (yahoo_clock.now() - began) / dt.timedelta(minutes=1)
        assert len(asked) <= 60 + 6 * minutes
        with_baba = [entry.seconds for entry in asked if "BABA" in entry.symbols]
        assert len(with_baba) >= 2
        running.cancel()
        await asyncio.wait({running})
        await feed.aclose()

    asyncio.run(scenario())


@pytest.mark.parametrize("urgency", [Urgency.ALERT, Urgency.VISIBLE])
def test_polls_take_turns_with_whatever_else_is_as_urgent(yahoo_env, tmp_path, urgency):
    clock = ScaledClock(dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC), 60)

    async def scenario():
        feed, listener = feed_on(clock, tmp_path), Listener(clock)
        feed.watch([Wanted("BABA", urgency), Wanted("JD", urgency)])
        others = 0

        async def ask_for_ever():
            nonlocal others
            while True:
                await feed._client.ask(lambda _gateway: None, urgency, 1.0)
                others += 1

        running = [asyncio.create_task(feed.run(listener))]
        await listener.until_polled(1)
        # The hour's reserve is used up: one request goes out every 12 s.
        feed._client.allowance.spend(60, clock.now())
        running.append(asyncio.create_task(ask_for_ever()))
        await listener.until_polled(3)
        assert others <= 8
        for task in running:
            task.cancel()
        await asyncio.wait(running)
        await feed.aclose()

    asyncio.run(scenario())


PROGRAM = """
import asyncio, sys
from pathlib import Path
from watcher.clock import SystemClock
from watcher.feeds.calendars import session_table
from watcher.feeds.yahoo.feed import YahooFeed, _chance

async def ask():
    feed = YahooFeed(SystemClock(), Path(sys.argv[1]), session_table)
    print(*(quote.symbol for quote in await feed.quotes(["BABA", "JD"])))
    await feed.aclose()

asyncio.run(ask())
"""


@pytest.mark.parametrize("bundle", ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_a_proxy_and_one_bundle_in_the_environment_are_enough(yahoo, tmp_path, bundle):
    environment = {
        name: value
        for name, value in os.environ.items()
        if "proxy" not in name.lower() and name not in yahoo.environment
    }
    environment |= {"HTTPS_PROXY": yahoo.environment["HTTPS_PROXY"], bundle: yahoo.environment[bundle]}
    done = subprocess.run(
        [sys.executable, "-W", "error::UserWarning", "-c", PROGRAM, str(tmp_path / "cache")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("BABA JD\n", "")
    assert yahoo.log.count(Kind.QUOTE) == 1


def test_chance_is_even_and_bounded():
    chances = [_chance() for _ in range(1000)]
    assert -1 <= min(chances) < -0.9
    assert 0.9 < max(chances) <= 1


def test_the_defaults_are_the_spec_s():
    spec = Timings()
    assert (spec.poll_regular_s, spec.poll_streaming_s, spec.poll_closed_s) == (15, 60, 900)
    assert (spec.per_second, spec.burst, spec.per_hour, spec.concurrent) == (2, 5, 360, 2)
    assert (spec.quote_s, spec.resubscribe_s, spec.renew_s, spec.silence_s) == (8, 15, 1200, 60)
    assert (spec.jitter_ratio, spec.backoff_jitter_ratio) == (0.2, 0.25)


def test_the_dates_of_a_company_are_one_request(yahoo_env, yahoo_clock, tmp_path):
    async def ask(feed):
        await feed.quotes(["BABA"])
        return await feed.dates("BABA"), await feed.dates("NOPE")

    (known, none), _ = once(yahoo_clock, tmp_path, ask)
    assert len(known.earnings) == 1
    assert known.earnings[0].year >= 2012
    assert known.sector == "Consumer Cyclical"
    assert (none.earnings, none.ex_dividends, none.sector) == ((), (), "")
    assert yahoo_env.log.count(Kind.SUMMARY) == 2


def test_the_key_figures_of_a_company_are_one_request(yahoo_env, yahoo_clock, tmp_path):
    async def ask(feed):
        await feed.quotes(["BABA"])
        return await feed.figures("BABA"), await feed.figures("NOPE")

    (known, none), _ = once(yahoo_clock, tmp_path, ask)
    assert known.values["shares"] > 0
    assert (known.day, known.currency, known.book_currency) == (yahoo_clock.now().date(), "USD", "CNY")
    assert none.values == {}
    assert yahoo_env.log.count(Kind.SUMMARY) == 2
