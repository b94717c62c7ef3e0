"""A feed under observation: who listens to it, and how a test waits for what should come."""

import asyncio
from contextlib import asynccontextmanager
from itertools import pairwise

from watcher.domain.checks import RowChecker, Verdict
from watcher.domain.feed_state import FeedState
from watcher.feeds.calendars import session_table
from watcher.feeds.feed import Urgency, Wanted
from watcher.feeds.yahoo.feed import YahooFeed
from watcher.feeds.yahoo.timings import Timings

SPEED = 100
PATIENCE_S = 45
"""An upper bound for a busy machine; nothing waits so long unless it fails."""

# What takes real time, whatever the clock says.
QUICK = Timings(quote_s=1.0, chart_s=12.0, search_s=3.0, connect_s=2.0 * SPEED)


class Listener:
    """Believes rows as the engine does, and remembers everything."""

    def __init__(self, clock):
        self.clock = clock
        self.statuses = []
        self.quotes = {}
        self.verdicts = {}
        self.polled = []
        self.observations = []
        self.instruments = {}
        self.unknown = frozenset()
        self.failed = []
        self._checker = RowChecker()
        self._heard = asyncio.Event()

    @property
    def polls(self):
        return len(self.polled)

    @property
    def status(self):
        return self.statuses[-1] if self.statuses else None

    @property
    def state(self):
        return self.statuses[-1].state if self.statuses else None

    def on_quotes(self, quotes):
        self.polled.append(self.clock.now())
        for quote in quotes:
            verdict = self._checker.judge(self.quotes.get(quote.symbol), quote, self.clock.now())
            self.verdicts[quote.symbol] = verdict
            if verdict is Verdict.BELIEVED:
                self.quotes[quote.symbol] = quote
        self._heard.set()

    def on_observation(self, heard):
        self.observations.append(heard)
        self._heard.set()

    def on_instruments(self, instruments):
        self.instruments.update((each.symbol, each) for each in instruments)
        self._heard.set()

    def on_unknown(self, symbols):
        self.unknown = symbols
        self._heard.set()

    def on_failed(self, symbols):
        self.failed.append(symbols)
        self._heard.set()

    def on_status(self, status):
        self.statuses.append(status)
        self._heard.set()

    async def until(self, reached, within_s=PATIENCE_S):
        """Wait until something that was heard makes `reached` true."""
        async with asyncio.timeout(within_s):
            while not reached():
                self._heard.clear()
                await self._heard.wait()

    async def until_state(self, state, within_s=PATIENCE_S):
        await self.until(lambda: self.state is state, within_s)

    async def until_polled_within(self, seconds):
        """Wait for two more polls in a row, the second of them so soon after the first."""
        first = self.polls
        await self.until(lambda: any(gap_s < seconds for gap_s in self.gaps_s(first)))

    def gaps_s(self, first=0):
        """How many seconds lay between the polls since the `first`."""
        return [(later - earlier).total_seconds() for earlier, later in pairwise(self.polled[first:])]

    async def until_polled(self, times=1):
        """Wait for so many more polls that were answered."""
        enough = self.polls + times
        await self.until(lambda: self.polls >= enough)


def feed_on(clock, folder, timings=QUICK):
    """A feed without chance in it."""
    return YahooFeed(clock, folder / "cache", session_table, jitter=lambda: 0.0, timings=timings)


@asynccontextmanager
async def watching(clock, folder, *symbols, timings=QUICK):
    """A feed that keeps `symbols` fresh, live already, and its listener."""
    feed = feed_on(clock, folder, timings)
    listener = Listener(clock)
    feed.watch(Wanted(symbol, Urgency.VISIBLE) for symbol in symbols)
    running = asyncio.create_task(feed.run(listener))
    try:
        await listener.until(lambda: listener.state is FeedState.LIVE and listener.polls > 0)
        yield feed, listener
    finally:
        running.cancel()
        await asyncio.wait({running})
        await feed.aclose()
    assert running.cancelled()
