"""The imitated price stream, heard by the `websockets` library and decoded by yfinance's own message type."""

import asyncio
import base64
import json
import ssl

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK, InvalidStatus

from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind

STREAM = "wss://streamer.finance.yahoo.com/?version=2"


def stream():
    """Connect as any program would: proxy and authority from the environment."""
    return connect(STREAM, open_timeout=5)


async def subscribe(socket: ClientConnection, yahoo, *symbols: str) -> None:
    await socket.send(json.dumps({"subscribe": list(symbols)}))
    await asyncio.to_thread(yahoo.stream.wait_for_subscription, symbols)


def decoded(text):
    from google.protobuf.json_format import MessageToDict
    from yfinance.pricing_pb2 import PricingData

    message = json.loads(text)
    assert message["type"] == "pricing"
    pricing = PricingData()
    pricing.ParseFromString(base64.b64decode(message["message"]))
    return MessageToDict(pricing, preserving_proto_field_name=True)


def test_a_move_reaches_subscribers_only_and_decodes_as_yahoos(yahoo_env):
    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA")
            yahoo_env.market.move("JD", 34)
            yahoo_env.market.move("BABA", 153.5)
            return decoded(await socket.recv())

    tick = asyncio.run(scene())
    assert (tick["id"], tick["price"], tick["market_hours"]) == ("BABA", 153.5, 1)
    assert tick["time"] == "1795015800000"
    assert ("streamer.finance.yahoo.com:443", 200) in yahoo_env.proxy.asked


def test_pre_market_ticks_carry_no_market_hours(yahoo_env, yahoo_clock):
    yahoo_clock.advance(hours=-4)

    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA")
            yahoo_env.market.move("BABA", 151)
            return decoded(await socket.recv())

    assert "market_hours" not in asyncio.run(scene())


def test_who_unsubscribes_hears_no_more(yahoo_env):
    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA", "JD")
            await socket.send(json.dumps({"unsubscribe": ["BABA"]}))
            await socket.send(json.dumps({"subscribe": ["PDD"]}))
            await asyncio.to_thread(yahoo_env.stream.wait_for_subscription, {"PDD"})
            yahoo_env.push("BABA", "JD")
            return decoded(await socket.recv())["id"]

    assert asyncio.run(scene()) == "JD"


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Fault.STREAM_CLOSED, ConnectionClosedOK), (Fault.STREAM_ABORTED, ConnectionClosedError)],
)
def test_a_stream_can_end_well_or_badly_and_be_opened_again(fault, error, yahoo_env):
    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA")
            yahoo_env.faults.on(fault)
            with pytest.raises(error):
                await socket.recv()
        yahoo_env.faults.off()
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA")
            yahoo_env.push("BABA")
            return decoded(await socket.recv())["id"]

    assert asyncio.run(scene()) == "BABA"
    assert yahoo_env.stream.opened == 2


def test_a_silent_stream_says_nothing_but_stays_open(yahoo_env):
    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA", "JD")
            yahoo_env.faults.on(Fault.STREAM_SILENT)
            yahoo_env.push("BABA")
            await asyncio.wait_for(await socket.ping(), 5)
            yahoo_env.faults.off()
            yahoo_env.push("JD")
            return decoded(await socket.recv())["id"]

    assert asyncio.run(scene()) == "JD"


def test_garbage_and_undecodable_payloads_arrive_as_such(yahoo_env):
    from google.protobuf.message import DecodeError

    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA")
            yahoo_env.faults.on(Fault.STREAM_GARBAGE)
            with pytest.raises(json.JSONDecodeError):
                json.loads(await socket.recv())
            yahoo_env.faults.off()
            yahoo_env.faults.on(Fault.STREAM_UNDECODABLE)
            with pytest.raises(DecodeError):
                decoded(await socket.recv())

    asyncio.run(scene())


def test_a_refused_stream_answers_with_a_status(yahoo_env):
    yahoo_env.faults.on(Fault.STREAM_REFUSED)

    async def scene():
        async with stream():
            pass

    with pytest.raises(InvalidStatus, match="503"):
        asyncio.run(scene())


def test_a_bad_tick_hits_the_stream_when_asked_to(yahoo_env):
    yahoo_env.faults.on(Fault.TIMES_100, kinds={Kind.STREAM}, symbols={"BABA"})

    async def scene():
        async with stream() as socket:
            await subscribe(socket, yahoo_env, "BABA")
            yahoo_env.push("BABA")
            return decoded(await socket.recv())["price"]

    assert asyncio.run(scene()) == pytest.approx(15236)


def test_the_strangers_certificate_stops_the_stream_too(yahoo_env, expect_log):
    expect_log("Exception in callback Connection.connection_lost")  # websockets 17.4 trips over its own feet
    yahoo_env.faults.on(Fault.BAD_CERTIFICATE)

    async def scene():
        async with stream():
            pass

    with pytest.raises(ssl.SSLCertVerificationError):
        asyncio.run(scene())
