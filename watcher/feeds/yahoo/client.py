"""One way to ask Yahoo: in turn, in time, and not at all while the breaker is open."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from watcher.clock import Clock
from watcher.domain.symbols import Symbol
from watcher.feeds.feed import Urgency
from watcher.feeds.yahoo.breaker import Breaker, Jitter
from watcher.feeds.yahoo.bucket import Allowance, Place, Turnstile
from watcher.feeds.yahoo.gateway import Gateway
from watcher.feeds.yahoo.timings import BATCH, Timings
from watcher.feeds.yahoo.trouble import Cause, YahooBusyError, YahooError
from watcher.feeds.yahoo.workers import Workers

T = TypeVar("T")

_log = logging.getLogger(__name__)

SURE = Symbol("BABA")
"""A symbol that Yahoo has for certain."""

_FAILURE_COST = 3
_MAY_BE_ALONE = frozenset((Cause.PROVIDER_DOWN, Cause.SLOW))
"""How a chart or a page can fail for one symbol while all is well with the others."""
_GRACE_S = 0.5
_JOIN_S = 3.0


class Client:
    """Asks through the gateway's threads; every answer and failure passes the breaker.

    `on_change` is called after every request, on the loop.
    """

    def __init__(
        self, clock: Clock, cache_dir: Path, timings: Timings, jitter: Jitter, on_change: Callable[[], None]
    ) -> None:
        self.breaker = Breaker(timings.backoffs, jitter, timings.backoff_jitter_ratio)
        self.allowance = Allowance(timings)
        self.gateway = Gateway(cache_dir, clock, lambda: self.allowance.sent(clock.now()))
        self.probe_symbol = SURE
        self.answered = False
        self._clock = clock
        self._timings = timings
        self._on_change = on_change
        self._turnstile = Turnstile(self.allowance, clock, timings.concurrent)
        self._workers = Workers(timings.concurrent, "yahoo", self.gateway.part)
        self._probing = asyncio.Lock()
        self._set_up = False

    def place(self, called_off: asyncio.Event) -> Place:
        """A place behind all that wait to ask now; it waits until `called_off` is set."""
        return self._turnstile.place(called_off)

    async def ask(self, call: Callable[[Gateway], T], urgency: Urgency, within_s: float) -> T:
        """Do one request for something else than quotes: `call` takes `within_s` on a worker thread at most.

        Where it fails and quotes still come, it failed alone, and the breaker stays closed.
        Raises YahooError; YahooBusyError when nothing was sent.
        """
        await self.probe()
        return await self._ask(call, urgency, within_s, is_measure=False)

    async def quotes(
        self,
        symbols: tuple[Symbol, ...],
        urgency: Urgency,
        *,
        surely: bool = True,
        place: Place | None = None,
    ) -> list[dict[str, Any]]:
        """The rows of one batch.

        Raises YahooError, also when the answer has no row at all; YahooBusyError when nothing was sent,
        GaveWayError when its place was called off.

        `surely` says that one of the symbols is known to exist; else one that does is asked
        for with them (or, where the batch is full, after them), so that unknown symbols are
        told from a broken answer.
        """
        within_s = self._timings.quote_s
        doubtful = not surely and SURE not in symbols
        asked = (*symbols, SURE) if doubtful and len(symbols) < BATCH else symbols
        then = SURE if doubtful and len(symbols) >= BATCH else None
        await self.probe()
        return await self._ask(
            lambda gateway: _rows(gateway, asked, within_s, then), urgency, within_s, place=place
        )

    async def work(self, call: Callable[[], T]) -> T:
        """Run something that blocks and asks nobody on a worker thread."""
        return await self._workers.run(call)

    async def aclose(self) -> None:
        """Let go of threads and connections; a call that hangs is left behind."""
        self._turnstile.close()
        if await asyncio.to_thread(self._workers.close, _JOIN_S):
            self.gateway.close()

    async def probe(self) -> None:
        """Where it is half-open, let one row of one symbol decide for the rest. Raises YahooError."""
        async with self._probing:
            if self.breaker.is_half_open(self._clock.now()):
                within_s, symbol = self._timings.quote_s, self.probe_symbol
                self.probe_symbol = SURE  # next time, should this one be gone
                await self._ask(lambda gateway: _rows(gateway, (symbol,), within_s), Urgency.ASKED, within_s)

    async def _ask(
        self,
        call: Callable[[Gateway], T],
        urgency: Urgency,
        within_s: float,
        *,
        place: Place | None = None,
        is_measure: bool = True,
    ) -> T:
        self._refuse_while_open()
        if not self._set_up:
            # The import takes seconds that are not Yahoo's.
            await self._workers.run(self.gateway.start)
            self._set_up = True
        async with self._turnstile.turn(urgency, place):
            self._refuse_while_open()
            asked = self._clock.now()
            try:
                answer = await self._work(call, within_s)
            except YahooError as error:
                is_alone = not is_measure and error.cause in _MAY_BE_ALONE and await self._has_quotes()
                self._failed(error, asked, is_alone=is_alone)
                raise
            self.allowance.settle(self._clock.now())
            self.breaker.succeeded()
            self.answered = True
            self._on_change()
            return answer

    async def _work(self, call: Callable[[Gateway], T], within_s: float) -> T:
        try:
            async with asyncio.timeout(within_s + _GRACE_S):
                return await self._workers.run(lambda: call(self.gateway))
        except TimeoutError as error:
            raise YahooError(Cause.SLOW, f"no answer within {within_s} s") from error

    async def _has_quotes(self) -> bool:
        """Whether a quote comes now."""
        within_s = self._timings.quote_s
        try:
            return bool(await self._work(lambda gateway: _rows(gateway, (SURE,), within_s), within_s))
        except YahooError:
            return False

    def _failed(self, error: YahooError, asked: datetime, *, is_alone: bool) -> None:
        now = self._clock.now()
        _log.info("Yahoo: %s (%s)", error.cause.value, error.technical)
        self.allowance.spend(_FAILURE_COST - 1, now)
        self.allowance.settle(now)
        if not is_alone:
            self.breaker.failed(error.cause, asked, now, error.retry_after_s)
        self._on_change()

    def _refuse_while_open(self) -> None:
        cause = self.breaker.cause
        if cause is not None and self.breaker.is_open(self._clock.now()):
            raise YahooBusyError(cause)


def _rows(
    gateway: Gateway, symbols: tuple[Symbol, ...], within_s: float, then: Symbol | None = None
) -> list[dict[str, Any]]:
    """The rows of a batch, and if it has none those of `then`. No row at all is a failure."""
    rows = gateway.quotes(symbols, within_s)
    if not rows and then is not None:
        rows = gateway.quotes((then,), within_s)
    if not rows:
        raise YahooError(Cause.PROVIDER_DOWN, "a batch without rows")
    return rows
