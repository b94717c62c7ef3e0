"""The stream: subscribed, renewed, watched over; patient with a server that refuses, deaf to nonsense."""

import asyncio
import datetime as dt
import json
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.feeds.yahoo.watching import PATIENCE_S, QUICK, SPEED
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind
from watcher.feeds.yahoo.stream import Stream, StreamError, _payload

SYMBOLS = ("BABA", "JD")
SECONDS_60 = dt.timedelta(seconds=60)


class Control:
    """What the feed decides for its stream, in a test's hands."""

    def __init__(self, clock, timings=QUICK):
        self.lively = False
        self.allowed = True
        self.heard = []
        self.changes = []
        self._event = asyncio.Event()
        self.stream = Stream(
            clock,
            timings,
            lambda: 0.0,
            read=self.read,
            tell=self.tell,
            is_lively=lambda: self.lively,
            may_connect=lambda: self.allowed,
            on_change=self.changed,
        )

    def read(self, payload):
        if payload == "bad":
            raise ValueError(payload)
        return payload

    def tell(self, heard):
        self.heard.append(heard)
        self._event.set()

    def changed(self):
        self.changes.append(self.stream.healthy)
        self._event.set()

    async def until(self, reached):
        async with asyncio.timeout(PATIENCE_S):
            while not reached():
                self._event.clear()
                await self._event.wait()


@asynccontextmanager
async def streaming(clock, *symbols, timings=QUICK, lively=False):
    control = Control(clock, timings)
    control.lively = lively
    control.stream.want(symbols)
    running = asyncio.create_task(control.stream.run())
    try:
        yield control
    finally:
        running.cancel()
        await asyncio.wait({running})
    assert running.cancelled()


def on_server(wait, *arguments):
    return asyncio.to_thread(wait, *arguments)


def subscribed(yahoo, *symbols):
    return on_server(yahoo.stream.wait_for_subscription, set(symbols))


def test_it_subscribes_and_hears(yahoo_env, yahoo_clock):
    async def scenario():
        async with streaming(yahoo_clock, *SYMBOLS) as control:
            await subscribed(yahoo_env, *SYMBOLS)
            assert not control.stream.healthy
            yahoo_env.push("BABA")
            await control.until(lambda: control.heard)
            assert control.stream.healthy
            assert control.changes == [True]

    asyncio.run(scenario())


def test_it_subscribes_again_and_again(yahoo_env, yahoo_clock):
    async def scenario():
        async with streaming(yahoo_clock, *SYMBOLS):
            await subscribed(yahoo_env, *SYMBOLS)
            for socket in yahoo_env.stream._all():
                socket.symbols.clear()
            await subscribed(yahoo_env, *SYMBOLS)
            assert yahoo_env.stream.opened == 1

    asyncio.run(scenario())


def test_what_is_wanted_anew_is_subscribed_at_once_and_what_is_not_is_left(yahoo_env, yahoo_clock):
    async def scenario():
        timings = replace(QUICK, resubscribe_s=1000 * SPEED, silence_s=1000 * SPEED)
        async with streaming(yahoo_clock, "BABA", timings=timings) as control:
            await subscribed(yahoo_env, "BABA")
            control.stream.want(["JD"])
            await subscribed(yahoo_env, "JD")
            assert yahoo_env.stream.subscriptions == [frozenset({"JD"})]

    asyncio.run(scenario())


def test_nothing_wanted_is_no_connection(yahoo_env, yahoo_clock):
    async def scenario():
        async with streaming(yahoo_clock) as control:
            control.stream.want(["BABA"])
            await subscribed(yahoo_env, "BABA")
            yahoo_env.push("BABA")
            await control.until(lambda: control.stream.healthy)
            control.stream.want([])
            await control.until(lambda: not control.stream.healthy)
            control.stream.want(["BABA"])
            await on_server(yahoo_env.stream.wait_for_connections, 2)

    asyncio.run(scenario())


def test_without_leave_there_is_no_connection_until_it_is_woken(yahoo_env, yahoo_clock):
    async def scenario():
        timings = replace(QUICK, nap_s=1000 * SPEED)
        control = Control(yahoo_clock, timings)
        control.allowed = False
        control.stream.want(["BABA"])
        running = asyncio.create_task(control.stream.run())
        await asyncio.sleep(0)
        assert yahoo_env.stream.opened == 0
        control.allowed = True
        control.stream.wake()
        await subscribed(yahoo_env, "BABA")
        running.cancel()
        await asyncio.wait({running})

    asyncio.run(scenario())


def test_it_is_renewed_before_it_grows_old_and_stays_healthy(yahoo_env, yahoo_clock):
    async def scenario():
        timings = replace(QUICK, renew_s=SPEED / 4, silence_s=1000 * SPEED, resubscribe_s=SPEED / 8)
        async with streaming(yahoo_clock, "BABA", timings=timings) as control:
            await subscribed(yahoo_env, "BABA")
            yahoo_env.push("BABA")
            await control.until(lambda: control.stream.healthy)
            await on_server(yahoo_env.stream.wait_for_connections, 3)
            assert control.changes == [True]

    asyncio.run(scenario())


def test_a_clock_that_is_set_back_makes_it_no_healthier(yahoo_env, yahoo_clock):
    async def scenario():
        async with streaming(yahoo_clock, "BABA") as control:
            await subscribed(yahoo_env, "BABA")
            yahoo_env.push("BABA")
            await control.until(lambda: control.stream.healthy)
            yahoo_clock._start -= dt.timedelta(hours=8)
            assert not control.stream.healthy
            control.stream.wake()
            await on_server(yahoo_env.stream.wait_for_connections, 2)
            await subscribed(yahoo_env, "BABA")

    asyncio.run(scenario())


def test_silence_while_the_market_trades_ends_it(yahoo_env, yahoo_clock):
    async def scenario():
        async with streaming(yahoo_clock, "BABA", lively=True):
            await on_server(yahoo_env.stream.wait_for_connections, 2)

    asyncio.run(scenario())


def test_silence_of_a_closed_market_is_natural(yahoo_env, yahoo_clock):
    async def scenario():
        timings = replace(QUICK, silence_s=SPEED / 20, resubscribe_s=SPEED / 20)
        async with streaming(yahoo_clock, "BABA", timings=timings) as control:
            await subscribed(yahoo_env, "BABA")
            for _ in range(5):
                for socket in yahoo_env.stream._all():
                    socket.symbols.clear()
                await subscribed(yahoo_env, "BABA")
            assert yahoo_env.stream.opened == 1
            control.lively = True
            await on_server(yahoo_env.stream.wait_for_connections, 2)

    asyncio.run(scenario())


def test_that_nothing_was_heard_for_long_is_told_although_the_connection_holds(yahoo_env, yahoo_clock):
    async def scenario():
        timings = replace(QUICK, resubscribe_s=SPEED / 20)
        async with streaming(yahoo_clock, "BABA", timings=timings) as control:
            await subscribed(yahoo_env, "BABA")
            yahoo_env.push("BABA")
            await control.until(lambda: control.changes == [True, False])
            yahoo_env.push("BABA")
            await control.until(lambda: control.changes == [True, False, True])
            assert yahoo_env.stream.opened == 1

    asyncio.run(scenario())


def test_waking_ends_the_waiting_after_a_failure(yahoo_env, yahoo_clock):
    async def scenario():
        timings = replace(
            QUICK, stream_retry=replace(QUICK.stream_retry, first_s=1000 * SPEED, longest_s=1e9)
        )
        yahoo_env.faults.on(Fault.STREAM_REFUSED)
        async with streaming(yahoo_clock, "BABA", timings=timings) as control:
            await on_server(yahoo_env.log.wait_for, Kind.STREAM)
            yahoo_env.faults.off()
            while not yahoo_env.stream.opened:
                control.stream.wake()
                await asyncio.sleep(0.01)

    asyncio.run(scenario())


def test_a_connection_that_lasted_makes_the_next_failure_the_first(yahoo_clock):
    stream = Control(yahoo_clock).stream
    now = yahoo_clock.now()
    assert [round(stream._patience_s(now)) for _ in range(3)] == [1, 2, 4]
    assert round(stream._patience_s(now - 2 * (yahoo_clock.now() - now) - SECONDS_60)) == 1


def test_a_proxy_that_needs_a_missing_library_is_no_crash(yahoo_env, yahoo_clock, monkeypatch):
    async def scenario():
        monkeypatch.setenv("https_proxy", f"socks5h://127.0.0.1:{yahoo_env.proxy_port}")
        attempts = asyncio.Event()
        async with streaming(yahoo_clock, "BABA") as control:
            patience = control.stream._patience_s

            def counted(began):
                attempts.set()
                return patience(began)

            monkeypatch.setattr(control.stream, "_patience_s", counted)
            await asyncio.wait_for(attempts.wait(), PATIENCE_S)

    asyncio.run(scenario())


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_any_of_the_three_names_of_a_bundle_is_honoured(yahoo_env, yahoo_clock, monkeypatch, name):
    for other in {"SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"} - {name}:
        monkeypatch.delenv(other)

    async def scenario():
        async with streaming(yahoo_clock, "BABA"):
            await subscribed(yahoo_env, "BABA")

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "frame", [{"type": "pong"}, {"type": "pricing"}, {"type": "pricing", "message": 7}, [], 7, None]
)
def test_what_is_no_price_is_passed_over(frame):
    assert _payload(json.dumps(frame)) is None


@pytest.mark.parametrize("frame", ["<html>", "", b"\xff\xfe"])
def test_what_is_nothing_ends_the_connection(frame):
    with pytest.raises(StreamError):
        _payload(frame)


def test_a_price_comes_out_of_its_frame():
    assert _payload('{"type": "pricing", "message": "CgRCQUJB"}') == "CgRCQUJB"
