"""How much Yahoo is asked: two token buckets, and a queue in which the urgent go first (yahoo.md §7)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from threading import Lock
from types import MappingProxyType

from watcher.clock import Clock
from watcher.feeds.feed import Urgency
from watcher.feeds.yahoo.timings import Timings
from watcher.values import dataclass

_HOUR = timedelta(hours=1)
# Of the hour's reserve, the share that the less urgent have to leave for the more urgent.
_LEAVES = MappingProxyType(
    {
        Urgency.ASKED: 0.0,
        Urgency.ALERT: 0.1,
        Urgency.POSITION: 0.2,
        Urgency.VISIBLE: 0.3,
        Urgency.REST: 0.5,
    }
)
_RESERVE_RATIO = 1 / 6


class Bucket:
    """Tokens that refill: `capacity` at most, `per_s` new ones a second; it can be overdrawn."""

    def __init__(self, capacity: float, per_s: float) -> None:
        self.capacity = capacity
        self._per_s = per_s
        self._level = capacity
        self._at: datetime | None = None

    def wait_s(self, now: datetime, tokens: float = 1.0) -> float:
        """How long until so many tokens are there."""
        return max(0.0, (tokens - self._filled(now)) / self._per_s)

    def take(self, now: datetime, tokens: float) -> None:
        """Take tokens, there or not."""
        self._level = self._filled(now) - tokens
        self._at = now

    def _filled(self, now: datetime) -> float:
        if self._at is None:
            return self._level
        # Where the clock was set back, it refills from there on.
        self._at = min(self._at, now)
        elapsed_s = (now - self._at).total_seconds()
        return min(self.capacity, self._level + elapsed_s * self._per_s)


class Allowance:
    """What may be sent now: short bursts, and never more than the hour's limit in any hour.

    A full reserve plus what flows in within an hour is that limit. The less
    urgent leave part of the reserve to the more urgent.
    """

    def __init__(self, timings: Timings) -> None:
        reserve = timings.per_hour * _RESERVE_RATIO
        self._burst = Bucket(timings.burst, timings.per_second)
        self._hour = Bucket(reserve, (timings.per_hour - reserve) / 3600)
        self._sent: deque[datetime] = deque()
        self._paid = 0.0
        self._lines = 0
        self._counting = Lock()

    def wait_s(self, urgency: Urgency, now: datetime) -> float:
        """How long until a request of this urgency may go out."""
        left = 1.0 + self._hour.capacity * _LEAVES[urgency]
        return max(self._burst.wait_s(now), self._hour.wait_s(now, left))

    def spend(self, tokens: float, now: datetime) -> None:
        """Count a request, or what a failed one cost more."""
        self._paid += tokens
        self._burst.take(now, tokens)
        self._hour.take(now, tokens)

    def sent(self, now: datetime) -> None:
        """One request really went over the line; any thread may say so."""
        self._sent.append(now)
        with self._counting:
            self._lines += 1

    def settle(self, now: datetime) -> None:
        """Pay for what was sent beyond what was spent: one call can be several requests."""
        owed = self._lines - self._paid
        if owed > 0:
            self.spend(owed, now)

    def sent_last_hour(self, now: datetime) -> int:
        """How many requests really went over the line in the last hour."""
        while self._sent and self._sent[0] <= now - _HOUR:
            self._sent.popleft()
        return len(self._sent)


class GaveWayError(Exception):
    """The place was called off before its turn came."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the queue that stays where it is while whoever owns it comes and goes.

    It waits until `called_off` is set. Whoever leaves the queue and comes again with the same place
    stands before all equals that came after the place was taken.
    """

    number: int
    called_off: asyncio.Event


class Turnstile:
    """Lets requests through as the allowance has it, a few at a time, the most urgent first."""

    def __init__(self, allowance: Allowance, clock: Clock, concurrent: int) -> None:
        self._allowance = allowance
        self._clock = clock
        self._free = concurrent
        self._queue: list[tuple[Urgency, int, asyncio.Event]] = []
        self._numbers = count()
        self._alarm: asyncio.TimerHandle | None = None

    def place(self, called_off: asyncio.Event) -> Place:
        """A place behind all that wait now."""
        return Place(next(self._numbers), called_off)

    @asynccontextmanager
    async def turn(self, urgency: Urgency, place: Place | None = None) -> AsyncIterator[None]:
        """Wait for a turn, and hold it while the block runs. Raises GaveWayError."""
        turn = asyncio.Event()
        entry = (urgency, next(self._numbers) if place is None else place.number, turn)
        heappush(self._queue, entry)
        self._admit()
        try:
            await (turn.wait() if place is None else _wait(turn, place.called_off))
        except (asyncio.CancelledError, GaveWayError):
            self._leave(entry)
            raise
        try:
            yield
        finally:
            self._free += 1
            self._admit()

    def close(self) -> None:
        """Stop the timer; who still waits is not let in."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _leave(self, entry: tuple[Urgency, int, asyncio.Event]) -> None:
        if entry in self._queue:
            self._queue.remove(entry)
            self._queue.sort()
        else:
            self._free += 1
        self._admit()

    def _admit(self) -> None:
        self.close()
        while self._queue and self._free > 0:
            now = self._clock.now()
            wait_s = self._allowance.wait_s(self._queue[0][0], now)
            if wait_s > 0:
                self._alarm = asyncio.get_running_loop().call_later(
                    self._clock.real_seconds(wait_s), self._admit
                )
                return
            self._free -= 1
            self._allowance.spend(1, now)
            heappop(self._queue)[2].set()


async def _wait(turn: asyncio.Event, called_off: asyncio.Event) -> None:
    """Wait for the turn. Raises GaveWayError where it is called off first."""
    if turn.is_set():
        return
    waiting = [asyncio.ensure_future(event.wait()) for event in (turn, called_off)]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waiting:
            each.cancel()
    if not turn.is_set():
        raise GaveWayError
