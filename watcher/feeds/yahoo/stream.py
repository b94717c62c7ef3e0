"""Yahoo's price stream: one websocket, watched over, renewed, and reconnected with patience (yahoo.md §4)."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from watcher.clock import Clock
from watcher.domain.symbols import Symbol
from watcher.feeds.yahoo import trust
from watcher.feeds.yahoo.breaker import Jitter
from watcher.feeds.yahoo.timings import Timings

URL = "wss://streamer.finance.yahoo.com/?version=2"

T = TypeVar("T")

_PARTING_S = 1.0

_log = logging.getLogger(__name__)


class StreamError(Exception):
    """The connection is of no more use; another one is."""


class Stream(Generic[T]):
    """Keeps one connection while `wanted` has symbols.

    `read` turns the payload of a price message into what is given to `tell`, and raises
    ValueError for one that cannot be read. `is_lively` tells whether silence would be strange. `may_connect`
    is asked before every connection. `on_change` is called when `healthy` changes.
    """

    def __init__(
        self,
        clock: Clock,
        timings: Timings,
        jitter: Jitter,
        read: Callable[[str], T],
        tell: Callable[[T], None],
        is_lively: Callable[[], bool],
        may_connect: Callable[[], bool],
        on_change: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._timings = timings
        self._jitter = jitter
        self._read = read
        self._tell = tell
        self._is_lively = is_lively
        self._may_connect = may_connect
        self._on_change = on_change
        self._wanted: frozenset[Symbol] = frozenset()
        self._heard: datetime | None = None
        self._told_healthy = False
        self._failures = 0
        self._changed = asyncio.Event()
        self._woken = asyncio.Event()

    @property
    def healthy(self) -> bool:
        """Whether prices have come through it lately, so that polls may be rare."""
        if self._heard is None:
            return False
        # What was heard later than now was heard before the clock was set back.
        return timedelta(0) <= self._clock.now() - self._heard < timedelta(seconds=self._timings.silence_s)

    def want(self, symbols: Iterable[Symbol]) -> None:
        """Stream these and no others; none ends the connection."""
        wanted = frozenset(symbols)
        if wanted != self._wanted:
            self._wanted = wanted
            self._changed.set()

    def wake(self) -> None:
        """Look again at once whether to connect, however long the last failures made it wait."""
        self._failures = 0
        self._changed.set()
        self._woken.set()

    async def run(self) -> None:
        """Stream until cancelled."""
        while True:
            if not self._wanted or not self._may_connect():
                self._lose()
                await self._until(self._changed, self._timings.nap_s)
                continue
            began = self._clock.now()
            try:
                await self._connection()
            except (StreamError, WebSocketException, OSError, ImportError) as error:
                # ImportError: a SOCKS proxy is set, and what websockets needs for one is not installed.
                _log.info("Yahoo's stream: %s: %s", type(error).__name__, error)
                self._lose()
                self._woken.clear()
                await self._until(self._woken, self._patience_s(began))

    def _patience_s(self, began: datetime) -> float:
        """How long to wait after a connection that began then and failed now."""
        if self._clock.now() - began >= timedelta(seconds=self._timings.silence_s):
            self._failures = 0
        self._failures += 1
        delay_s = self._timings.stream_retry.delay_s(self._failures)
        return delay_s * (1 + self._timings.backoff_jitter_ratio * self._jitter())

    async def _connection(self) -> None:
        """One connection, from hello until it is due for renewal or not wanted any more.

        Raises what ended it before that.
        """
        socket = await self._open()
        listening = asyncio.create_task(self._listen(socket))
        try:
            await self._look_after(socket, listening)
        finally:
            listening.cancel()
            await asyncio.wait({listening})
            await socket.close()

    async def _open(self) -> ClientConnection:
        """Connect. When cancelled meanwhile, wait a moment for the end of it.

        Cancelled halfway to a proxy, websockets 17 leaves an error behind that nobody fetches.
        """
        opening = asyncio.ensure_future(self._connect())
        try:
            return await asyncio.shield(opening)
        except asyncio.CancelledError:
            await asyncio.wait({opening}, timeout=_PARTING_S)
            if not opening.cancel() and opening.exception() is None:
                await opening.result().close()
            raise

    async def _connect(self) -> ClientConnection:
        return await connect(
            URL,
            ssl=trust.tls(),
            open_timeout=self._clock.real_seconds(self._timings.connect_s),
            close_timeout=_PARTING_S,
            create_connection=_Connection,
        )

    async def _look_after(self, socket: ClientConnection, listening: asyncio.Task[None]) -> None:
        subscribed: frozenset[Symbol] = frozenset()
        began = lively_since = self._clock.now()
        silence = timedelta(seconds=self._timings.silence_s)
        while self._wanted and began <= self._clock.now() < began + timedelta(seconds=self._timings.renew_s):
            wanted = self._wanted
            await _subscribe(socket, wanted, subscribed - wanted)
            subscribed = wanted
            quiet_s = (self._clock.now() - max(lively_since, self._heard or began)).total_seconds()
            left_s = max(self._timings.silence_s - quiet_s, 0.0)
            await self._until(self._changed, min(self._timings.resubscribe_s, left_s), listening)
            if listening.done():
                listening.result()
            self._notice()
            if not self._is_lively():
                lively_since = self._clock.now()
            elif self._clock.now() - max(lively_since, self._heard or began) >= silence:
                raise StreamError("silent while the market trades")

    async def _listen(self, socket: ClientConnection) -> None:
        async for frame in socket:
            payload = _payload(frame)
            if payload is None:
                continue
            try:
                heard = self._read(payload)
            except ValueError as error:
                raise StreamError("a price that cannot be read") from error
            self._tell(heard)
            self._heard = self._clock.now()
            self._notice()
        raise StreamError("closed by Yahoo")

    def _lose(self) -> None:
        self._heard = None
        self._notice()

    def _notice(self) -> None:
        """Say so if health has come or gone; silence ends it without an event of its own."""
        if self.healthy is not self._told_healthy:
            self._told_healthy = not self._told_healthy
            self._on_change()

    async def _until(
        self, event: asyncio.Event, seconds: float, sooner: asyncio.Task[None] | None = None
    ) -> None:
        """Wait for the event, the end of `sooner`, or so many seconds, whatever comes first."""
        waiting = asyncio.ensure_future(event.wait())
        awaited: set[asyncio.Future[Any]] = {waiting} if sooner is None else {waiting, sooner}
        try:
            await asyncio.wait(
                awaited, timeout=self._clock.real_seconds(seconds), return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            waiting.cancel()
            event.clear()


class _Connection(ClientConnection):
    """websockets 17 trips in connection_lost when TLS fails inside a proxy's tunnel, before it was made."""

    def connection_lost(self, exc: Exception | None) -> None:
        if hasattr(self, "recv_messages"):
            super().connection_lost(exc)


async def _subscribe(socket: ClientConnection, wanted: frozenset[Symbol], gone: frozenset[Symbol]) -> None:
    if gone:
        await socket.send(json.dumps({"unsubscribe": sorted(gone)}))
    await socket.send(json.dumps({"subscribe": sorted(wanted)}))


def _payload(frame: str | bytes) -> str | None:
    """The price in a frame; None for what is something else. Raises StreamError for what is nothing."""
    try:
        message = json.loads(frame)
    except ValueError as error:
        raise StreamError("a frame that cannot be read") from error
    if not isinstance(message, dict) or message.get("type") != "pricing":
        return None
    payload = message.get("message")
    return payload if isinstance(payload, str) else None
