"""One connection to the session's D-Bus: calls with patience, and the signals that are listened for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.asyncio import DBusConnection

BUS_S = 1.0
"""How long the bus itself may take for each of its answers; it needs a millisecond."""

Heard = Callable[[str, tuple[Any, ...]], None]
"""Called with a signal's name and its values."""


class Bus:
    """Open from `open` until `close`, or until the other side goes; then every call raises ConnectionError.

    Raises OSError (TimeoutError and ConnectionError are such), EOFError, KeyError, ValueError and
    RuntimeError where there is no bus, and jeepney's DBusErrorResponse for what the bus refuses.
    """

    def __init__(self, connection: DBusConnection, heard: Heard) -> None:
        self._connection = connection
        self._heard = heard
        self._waiting: dict[int, asyncio.Future[Message]] = {}
        self._receiving = asyncio.ensure_future(self._receive())

    @classmethod
    async def open(cls, interface: str, path: str, heard: Heard) -> Self:
        """Connect, and listen for the signals of this interface."""
        from jeepney import MatchRule
        from jeepney.bus import get_bus
        from jeepney.bus_messages import message_bus
        from jeepney.io.asyncio import DBusConnection

        address = get_bus("SESSION")
        async with asyncio.timeout(BUS_S):
            reader, writer = await asyncio.open_unix_connection(address)
            try:
                await _introduce(reader, writer)
            except BaseException:
                writer.close()
                raise
        bus = cls(DBusConnection(reader, writer), heard)
        signals = MatchRule(type="signal", interface=interface, path=path)
        try:
            await bus.call(message_bus.Hello(), BUS_S)
            await bus.call(message_bus.AddMatch(signals), BUS_S)
        except BaseException:
            await bus.close()
            raise
        return bus

    @property
    def is_open(self) -> bool:
        """Whether the other side is still there, as far as is known."""
        return not self._receiving.done()

    async def call(self, message: Message, patience_s: float) -> tuple[Any, ...]:
        """The values of the answer to a method call."""
        from jeepney.wrappers import unwrap_msg

        if not self.is_open:
            raise ConnectionError("the bus has gone")
        serial = next(self._connection.outgoing_serial)
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[serial] = answer
        try:
            async with asyncio.timeout(patience_s):
                await self._connection.send(message, serial=serial)
                return tuple(unwrap_msg(await answer))
        finally:
            del self._waiting[serial]

    async def close(self) -> None:
        """Let go; idempotent."""
        self._receiving.cancel()
        await asyncio.wait([self._receiving])
        with suppress(OSError):
            async with asyncio.timeout(BUS_S):
                await self._connection.close()

    async def _receive(self) -> None:
        try:
            while True:
                self._take(await self._connection.receive())
        except (OSError, EOFError, ValueError):
            # ValueError: what came is no D-Bus.
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(ConnectionError("the bus has gone"))

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        answer = self._waiting.get(fields.get(HeaderFields.reply_serial, 0))
        if answer is not None and not answer.done():
            answer.set_result(message)
        elif message.header.message_type is MessageType.signal:
            self._heard(str(fields.get(HeaderFields.member, "")), tuple(message.body))


async def _introduce(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say who we are, as D-Bus wants it."""
    from jeepney.auth import BEGIN, Authenticator

    talk = Authenticator()
    for words in talk:
        writer.write(words)
        await writer.drain()
        answer = await reader.read(1024)
        if not answer:
            raise EOFError("the bus hung up")
        talk.feed(answer)
    writer.write(BEGIN)
    await writer.drain()
