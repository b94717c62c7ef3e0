"""Time that passes as fast as the work in it is done: a loop that does not wait for the wall's clock.

The engine keeps every cadence it was built with. Where nothing is left to do before the next timer, the
loop's time jumps there, as far as it was let; what takes real time (threads, handshakes) is waited for.
"""

import asyncio
import selectors
import threading
import time
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from unittest.mock import patch

from websockets.asyncio.connection import Connection

from watcher.engine.runtime import LoopThread
from watcher.feeds.yahoo.stream import Stream
from watcher.feeds.yahoo.workers import Workers

THREAD_S = 60.0
WIRE_S = 0.4
"""So long a thread, or an answer of the imitation, may keep time from passing."""
LOOK_S = 0.02
WORK_S = 1e-6
TICK_S = 0.001
"""As exactly as a system wakes a program."""


class SimulatedTime:
    """`market` is the true time; `now` is what the machine's clock says, which may be set apart.

    `seconds` is what a loop goes by: like a real machine's, it stands still while the machine sleeps.
    """

    def __init__(self, start):
        self._start = start
        self._asleep_s = 0.0
        self._apart_s = 0.0
        self._limit_s = 0.0
        self._lock = threading.Lock()
        self.seconds = 0.0
        self.arrived = threading.Event()
        self.loop = None

    # ---- the program's clock

    def now(self):
        """What the machine's clock says."""
        return self.market() + timedelta(seconds=self._apart_s)

    def real_seconds(self, seconds):
        """The same: a loop's second is a second of this clock."""
        return seconds

    def market(self):
        """What time it is."""
        return self._start + timedelta(seconds=self.seconds + self._asleep_s)

    # ---- what happens to the machine

    def sleep(self, seconds):
        """The machine sleeps, or is off."""
        self._asleep_s += seconds

    def set_apart(self, seconds):
        """Somebody sets the machine's clock so far ahead of the true time."""
        self._apart_s = seconds

    def let(self, seconds):
        """Let so much more time pass; `arrived` is set when it has."""
        with self._lock:
            self.arrived.clear()
            self._limit_s = self.seconds + seconds
            loop = self.loop
        if loop is None:
            self.seconds = self._limit_s
            self.arrived.set()
        else:
            loop.call_soon_threadsafe(_nothing)

    def work(self):
        """Something was done, which takes time: what is planned for the next nanosecond comes about."""
        self.seconds += WORK_S

    def pass_until(self, seconds):
        """Go to that second, or to the limit; answer whether it was reached."""
        with self._lock:
            if seconds <= self._limit_s:
                self.seconds = seconds
                return True
            self.seconds = max(self.seconds, self._limit_s)
            self.arrived.set()
            return False


class Selector(selectors.DefaultSelector):
    """Waits for what takes real time only; else lets the simulated time pass."""

    def __init__(self, simulated):
        super().__init__()
        self._simulated = simulated
        self.holds = set()

    def select(self, timeout=None):
        events = super().select(0)
        if events or (timeout is not None and timeout <= 0):
            self._simulated.work()
            return events
        if any(hold > time.monotonic() for hold in self.holds):
            return super().select(LOOK_S)
        target = float("inf") if timeout is None else self._simulated.seconds + max(timeout, TICK_S)
        if self._simulated.pass_until(target):
            return []
        return super().select(None)


class SimulatedLoop(asyncio.SelectorEventLoop):
    """An event loop in simulated time."""

    def __init__(self, simulated):
        self._selector_of_time = Selector(simulated)
        self._simulated = simulated
        super().__init__(self._selector_of_time)

    def time(self):
        return self._simulated.seconds

    def hold(self, seconds):
        """Let no time pass until the answer is called, or so many real seconds have gone."""
        holds, until = self._selector_of_time.holds, time.monotonic() + seconds
        while until in holds:
            until += 1e-6
        holds.add(until)

        def let_go(*_):
            holds.discard(until)

        return let_go

    def run_in_executor(self, executor, func, *args):
        let_go = self.hold(THREAD_S)
        future = super().run_in_executor(executor, func, *args)
        future.add_done_callback(let_go)
        return future


def _nothing():
    """Wakes a loop up."""


@contextmanager
def simulated(clock):
    """Every engine that is made within the block runs in simulated time."""
    make, work, opened, ping = LoopThread.__init__, Workers.run, Stream._open, Connection.ping

    def made(self, main, name):
        make(self, main, name)
        self._loop.close()
        self._loop = clock.loop = SimulatedLoop(clock)

    async def working(self, call):
        let_go = asyncio.get_running_loop().hold(THREAD_S)
        try:
            return await work(self, call)
        finally:
            let_go()

    async def opening(self):
        let_go = asyncio.get_running_loop().hold(WIRE_S)
        try:
            return await opened(self)
        finally:
            let_go()

    async def pinging(self, *words):
        loop = asyncio.get_running_loop()
        waiter = await ping(self, *words)
        if isinstance(loop, SimulatedLoop):
            waiter.add_done_callback(loop.hold(WIRE_S))
        return waiter

    with ExitStack() as patches:
        for place, name, stand_in in (
            (LoopThread, "__init__", made),
            (Workers, "run", working),
            (Stream, "_open", opening),
            (Connection, "ping", pinging),
        ):
            patches.enter_context(patch.object(place, name, stand_in))
        yield
