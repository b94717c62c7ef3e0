"""Every fault of yahoo.md §10: its state in time, few requests, none while open, and healed."""

import asyncio
import time
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.feeds.yahoo.watching import QUICK, SPEED, watching
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind
from watcher.domain.checks import Verdict
from watcher.domain.feed_state import FeedState
from watcher.feeds.yahoo.timings import Backoff
from watcher.feeds.yahoo.trouble import Cause

F, S = Fault, FeedState
MOST_REQUESTS = 8

WHOLE = [
    (F.TOO_MANY_REQUESTS, S.RATE_LIMITED),
    (F.DENIED, S.RATE_LIMITED),
    (F.INTERNAL_ERROR, S.PROVIDER_DOWN),
    (F.BAD_GATEWAY, S.PROVIDER_DOWN),
    (F.UNAVAILABLE, S.PROVIDER_DOWN),
    (F.PAGE, S.PROVIDER_DOWN),
    (F.BACK_SOON, S.PROVIDER_DOWN),
    (F.TRUNCATED, S.PROVIDER_DOWN),
    (F.EMPTY_BODY, S.PROVIDER_DOWN),
    (F.NO_ROWS, S.PROVIDER_DOWN),
    (F.NO_ANSWER, S.SLOW),
    (F.RESET, S.OFFLINE),
    (F.REFUSED, S.OFFLINE),
    (F.NO_DNS, S.OFFLINE),
    (F.BAD_CERTIFICATE, S.OFFLINE),
]


# Delays long enough, on the fast clock, to see that nothing happens meanwhile.
PATIENT = replace(QUICK, backoffs=dict.fromkeys(Cause, Backoff(SPEED, SPEED)))


@pytest.mark.parametrize(("fault", "state"), WHOLE, ids=[fault.value for fault, _ in WHOLE])
def test_a_fault_shows_its_state_costs_little_and_heals(yahoo_env, yahoo_clock, tmp_path, fault, state):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA", "JD", timings=PATIENT) as (_, listener):
            shown = dict(listener.quotes)
            yahoo_env.log.clear()
            yahoo_env.faults.on(fault)
            await listener.until_state(state)
            next_try = listener.status.next_try
            # The wall's time comes first: what passes between the two makes it too early, never too late.
            due = time.monotonic() + yahoo_clock.real_seconds((next_try - yahoo_clock.now()).total_seconds())
            before, asked = yahoo_env.log.entries(), listener.polls
            assert len(before) <= MOST_REQUESTS
            assert listener.failed[-1] == {"BABA", "JD"}
            assert listener.quotes.keys() == shown.keys()
            told = len(listener.statuses)
            yahoo_env.faults.off()
            await listener.until(lambda: listener.state is S.LIVE and listener.polls > asked)
            # The first try that the recovered server saw healed it.
            assert {status.next_try for status in listener.statuses[told:]} <= {next_try, None}
            early = [entry for entry in yahoo_env.log.entries()[len(before) :] if entry.seconds < due - 0.05]
            # What the server left unanswered until it recovered, it logs once more then.
            hung = sum(entry.status == 0 for entry in before) if fault is F.NO_ANSWER else 0
            assert len(early) <= hung

    asyncio.run(scenario())


def test_no_answer_is_slow_within_the_call_s_time(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA") as (feed, listener):
            yahoo_env.faults.on(F.NO_ANSWER)
            yahoo_env.log.clear()
            feed.wake()
            await listener.until_state(S.SLOW)
            # What hangs uses up the time of all that would have followed.
            assert yahoo_env.log.count(Kind.QUOTE) == 1

    asyncio.run(scenario())


def test_refusals_for_ever_are_auth_after_one_reset(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA") as (_, listener):
            yahoo_env.faults.on(F.UNAUTHORIZED)
            yahoo_env.log.clear()
            await listener.until_state(S.AUTH)
            assert yahoo_env.log.count(Kind.COOKIE) == 1
            first = listener.status.next_try
            await listener.until(lambda: listener.status.next_try > first)
            assert yahoo_env.log.count(Kind.COOKIE) == 1
            yahoo_env.faults.off()
            await listener.until_state(S.LIVE)

    asyncio.run(scenario())


@pytest.mark.parametrize("fault", [F.DEAD_COOKIE, F.DEAD_CRUMB])
def test_a_dead_cookie_or_crumb_heals_unnoticed(yahoo_env, yahoo_clock, tmp_path, fault):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA") as (_, listener):
            yahoo_env.log.clear()
            yahoo_env.faults.on(fault)
            await listener.until_polled(2)
            assert {status.state for status in listener.statuses} <= {None, S.LIVE}
            assert any(entry.status == 401 for entry in yahoo_env.log.entries())
            assert not listener.failed

    asyncio.run(scenario())


def test_a_cookie_that_died_while_the_program_was_off_heals_too(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA"):
            yahoo_env.gate.kill_cookies()
        async with watching(yahoo_clock, tmp_path, "BABA") as (_, listener):
            assert {status.state for status in listener.statuses} <= {None, S.LIVE}

    asyncio.run(scenario())


def test_an_intercepted_connection_is_offline_in_its_own_words(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA") as (_, listener):
            yahoo_env.faults.on(F.BAD_CERTIFICATE)
            await listener.until_state(S.OFFLINE)
            assert "intercepted" in listener.status.detail
            yahoo_env.faults.off()
            yahoo_env.faults.on(F.REFUSED)
            await listener.until(lambda: "No connection" in listener.status.detail)

    asyncio.run(scenario())


BAD_ROWS = [
    F.NULL,
    F.NAN,
    F.ZERO,
    F.NEGATIVE,
    F.TIMES_100,
    F.TIMES_5,
    F.FUTURE,
    F.OLDER,
    F.OTHER_SYMBOL,
]


@pytest.mark.parametrize("fault", BAD_ROWS)
def test_a_bad_row_is_suspect_and_the_old_value_stays(yahoo_env, yahoo_clock, tmp_path, fault):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA", "JD") as (_, listener):
            price = listener.quotes["BABA"].price
            yahoo_env.faults.on(fault, symbols={"BABA"})
            await listener.until(lambda: listener.verdicts["BABA"] is Verdict.SUSPECT)
            assert listener.quotes["BABA"].price == price
            assert listener.verdicts["JD"] is Verdict.BELIEVED
            assert listener.state is S.LIVE
            yahoo_env.faults.off()
            await listener.until(lambda: listener.verdicts["BABA"] is Verdict.BELIEVED)
            assert listener.quotes["BABA"].price == price
            assert listener.unknown == frozenset()

    asyncio.run(scenario())


def test_one_symbol_missing_twice_is_unknown_and_the_others_live(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA", "JD") as (_, listener):
            yahoo_env.faults.on(F.MISSING, symbols={"BABA"})
            await listener.until(lambda: listener.unknown == {"BABA"})
            assert listener.state is S.LIVE
            assert listener.verdicts["JD"] is Verdict.BELIEVED
            yahoo_env.faults.off()
            await listener.until(lambda: listener.unknown == frozenset())

    asyncio.run(scenario())


def test_a_lone_symbol_that_nobody_knows_is_not_taken_for_an_outage(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA") as (feed, listener):
            feed.watch(())
            assert await feed.quotes(["NOPE"]) == ()
            assert listener.state is S.LIVE

    asyncio.run(scenario())


STREAM_FAULTS = [
    F.STREAM_CLOSED,
    F.STREAM_ABORTED,
    F.STREAM_SILENT,
    F.STREAM_GARBAGE,
    F.STREAM_UNDECODABLE,
]


@pytest.mark.parametrize("fault", STREAM_FAULTS)
def test_a_broken_stream_is_replaced_and_polls_come_faster_meanwhile(yahoo_env, yahoo_clock, tmp_path, fault):
    async def scenario():
        async with watching(yahoo_clock, tmp_path, "BABA") as (_, listener):
            await streaming(yahoo_env, listener)
            opened = yahoo_env.stream.opened
            yahoo_env.faults.on(fault)
            await listener.until(lambda: not listener.status.streaming)
            await listener.until_polled_within(QUICK.poll_streaming_s * 0.75)
            yahoo_env.faults.off()
            await asyncio.to_thread(yahoo_env.stream.wait_for_connections, opened + 1)
            await streaming(yahoo_env, listener)
            assert listener.state is S.LIVE

    asyncio.run(scenario())


async def streaming(yahoo, listener):
    """Trade until the stream carries it; what a dying connection swallowed is traded again."""
    while not listener.status.streaming:
        await asyncio.to_thread(yahoo.stream.wait_for_subscription, {"BABA"})
        yahoo.push("BABA")
        with suppress(TimeoutError):
            await listener.until(lambda: listener.status.streaming, within_s=0.2)


def test_stream_attempts_grow_rarer_while_they_fail(yahoo_env, yahoo_clock, tmp_path):
    async def scenario():
        timings = replace(QUICK, connect_s=SPEED)
        async with watching(yahoo_clock, tmp_path, "BABA", timings=timings) as (_, listener):
            yahoo_env.faults.on(F.STREAM_REFUSED)
            yahoo_env.close_streams()
            yahoo_env.log.clear()
            await asyncio.to_thread(yahoo_env.log.wait_for, Kind.STREAM, 6)
            at = [entry.seconds for entry in yahoo_env.log.entries(Kind.STREAM)]
            gaps = [later - earlier for earlier, later in pairwise(at)]
            # Each wait is twice as long as the one before.
            assert all(gap_s > 0.95 * 2**number / SPEED for number, gap_s in enumerate(gaps))
            assert listener.state is S.LIVE

    asyncio.run(scenario())
