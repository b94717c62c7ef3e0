"""A CONNECT proxy that leads every *.yahoo.com to the imitation and refuses the rest of the world."""

import asyncio
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto


class Route(Enum):
    """What the proxy does with a tunnel that is asked for."""

    OPEN = auto()
    UNRESOLVED = auto()  # a proxy that finds no such host answers 502
    REFUSED = auto()  # hangs up without a word


class Proxy:
    """The proxy of one server: tunnels are opened to `port()`, as `route(host)` allows."""

    def __init__(self, route: Callable[[str], Route], port: Callable[[], int]) -> None:
        self.asked: list[tuple[str, int]] = []  # (host:port, status) of every CONNECT
        self._route = route
        self._port = port
        self._writers: set[asyncio.StreamWriter] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one CONNECT and carry its bytes until either side is done."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        method, target, _version = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        host, _, port = target.rpartition(":")
        if method != "CONNECT" or port != "443" or not host.endswith(".yahoo.com"):
            await self._refuse(writer, target, 403, "Forbidden")
            return
        route = self._route(host)
        if route is Route.UNRESOLVED:
            await self._refuse(writer, target, 502, "Bad Gateway")
        elif route is Route.REFUSED:
            self.asked.append((target, 0))
            reset(writer)
        else:
            await self._tunnel(target, reader, writer)

    def hang_up(self) -> None:
        """Cut every open tunnel."""
        for writer in tuple(self._writers):
            reset(writer)

    async def _refuse(self, writer: asyncio.StreamWriter, target: str, status: int, reason: str) -> None:
        self.asked.append((target, status))
        writer.write(f"HTTP/1.1 {status} {reason}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()

    async def _tunnel(self, target: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port())
        except OSError:
            await self._refuse(writer, target, 502, "Bad Gateway")
            return
        self.asked.append((target, 200))
        self._writers.update((writer, far_writer))
        try:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))
        finally:
            self._writers.difference_update((writer, far_writer))
            far_writer.close()
            with suppress(OSError):
                await far_writer.wait_closed()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Carry bytes one way; the end of one side ends the other, a reset resets it."""
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        reset(writer)
    else:
        writer.close()


def reset(writer: asyncio.StreamWriter) -> None:
    """Drop a connection with a TCP reset, as a dying machine does."""
    if not writer.is_closing():
        with suppress(OSError):
            writer.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
    writer.transport.abort()
