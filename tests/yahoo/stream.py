"""The price stream: Yahoo's websocket, speaking base64 protobuf to whoever subscribed."""

import asyncio
import base64
import json
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from websockets.frames import Opcode
from websockets.server import ServerProtocol

from tests.yahoo.faults import Fault, Faults
from tests.yahoo.proxy import reset
from tests.yahoo.wire import Kind, Request


class Stream:
    """The open websockets of one server. Its coroutines and `push` run on the server's loop."""

    def __init__(self, faults: Faults, message: Callable[[str], dict[str, Any]]) -> None:
        self._faults = faults
        self._message = message
        self._changed = threading.Condition()
        self._sockets: list[Socket] = []
        self.opened = 0

    @property
    def subscriptions(self) -> list[frozenset[str]]:
        """What each open connection is subscribed to."""
        with self._changed:
            return [frozenset(socket.symbols) for socket in self._sockets]

    def wait_for_subscription(self, symbols: Iterable[str], *, within_s: float = 40.0) -> None:
        """Wait until one connection is subscribed to all these symbols.

        Raises:
            TimeoutError: none was in time.
        """
        wanted = frozenset(symbols)
        self._wait(lambda: any(wanted <= socket.symbols for socket in self._sockets), within_s)

    def wait_for_connections(self, opened: int, *, within_s: float = 40.0) -> None:
        """Wait until so many connections have been opened, counted from the server's start.

        Raises:
            TimeoutError: they were not in time.
        """
        self._wait(lambda: self.opened >= opened, within_s)

    async def serve(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Shake hands, then listen for subscriptions until the connection ends."""
        socket = Socket(writer)
        if not socket.shake_hands(request):
            return
        with self._changed:
            self._sockets.append(socket)
            self.opened += 1
            self._changed.notify_all()
        self.apply_faults()
        try:
            while data := await reader.read(65536):
                for text in socket.receive(data):
                    self._listen(socket, text)
                await writer.drain()
                if socket.closed:
                    break
        finally:
            with self._changed:
                self._sockets.remove(socket)
                self._changed.notify_all()

    def push(self, symbol: str) -> None:
        """Send the price of `symbol` to its subscribers, as far as faults let it."""
        if self._faults.active(Fault.STREAM_SILENT) or self._faults.active(
            Fault.MISSING, Kind.STREAM, symbol
        ):
            return
        text = self._text(symbol)
        for socket in self._subscribers(symbol):
            socket.send(text)

    def apply_faults(self) -> None:
        """Do to the open connections at once what the faults now want."""
        for socket in self._all():
            if self._faults.active(Fault.STREAM_ABORTED):
                socket.abort()
            elif self._faults.active(Fault.STREAM_CLOSED):
                socket.close()
            elif self._faults.active(Fault.STREAM_GARBAGE) or self._faults.active(Fault.STREAM_UNDECODABLE):
                socket.send(self._text(""))

    def close_all(self) -> None:
        """Close every connection orderly, once."""
        for socket in self._all():
            socket.close()

    def _text(self, symbol: str) -> str:
        if self._faults.active(Fault.STREAM_GARBAGE):
            return "<html>not what you asked for"
        if self._faults.active(Fault.STREAM_UNDECODABLE):
            payload = b"\xff\xff\xff no protobuf"
        else:
            payload = encode_pricing(self._message(symbol))
        return json.dumps({"type": "pricing", "message": base64.b64encode(payload).decode()})

    def _listen(self, socket: "Socket", text: str) -> None:
        wish = json.loads(text)
        with self._changed:
            socket.symbols |= set(wish.get("subscribe", ()))
            socket.symbols -= set(wish.get("unsubscribe", ()))
            self._changed.notify_all()

    def _all(self) -> list["Socket"]:
        with self._changed:
            return list(self._sockets)

    def _subscribers(self, symbol: str) -> list["Socket"]:
        return [socket for socket in self._all() if symbol in socket.symbols]

    def _wait(self, reached: Callable[[], bool], within_s: float) -> None:
        with self._changed:
            if not self._changed.wait_for(reached, within_s):
                raise TimeoutError(f"the stream did not get there within {within_s} s")


class Socket:
    """One websocket, from the server's side."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self.symbols: set[str] = set()
        self._writer = writer
        self._protocol = ServerProtocol()

    @property
    def closed(self) -> bool:
        """Whether both sides have said goodbye."""
        return self._protocol.close_expected()

    def shake_hands(self, request: Request) -> bool:
        """Answer the upgrade; False when it was none."""
        self._protocol.receive_data(request.raw)
        upgrade = next(iter(self._protocol.events_received()), None)
        if upgrade is None:
            return False
        self._protocol.send_response(self._protocol.accept(upgrade))
        self._flush()
        return True

    def receive(self, data: bytes) -> list[str]:
        """Take bytes in, give the text messages in them; pings and closes are answered."""
        self._protocol.receive_data(data)
        frames = self._protocol.events_received()
        self._flush()
        return [frame.data.decode() for frame in frames if frame.opcode is Opcode.TEXT]

    def send(self, text: str) -> None:
        """Send one text message."""
        if not self.closed:
            self._protocol.send_text(text.encode())
            self._flush()

    def close(self) -> None:
        """Say goodbye in good order."""
        if not self.closed:
            self._protocol.send_close(1000)
            self._flush()

    def abort(self) -> None:
        """Vanish."""
        reset(self._writer)

    def _flush(self) -> None:
        with suppress(OSError):
            self._writer.write(b"".join(self._protocol.data_to_send()))


def encode_pricing(fields: dict[str, Any]) -> bytes:
    """Write one price message with the vendor's own protobuf type; None stays unset."""
    from yfinance.pricing_pb2 import PricingData

    known = {name: value for name, value in fields.items() if value is not None}
    return PricingData(**known).SerializeToString()
