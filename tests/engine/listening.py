"""Hand-written stand-ins around the engine: an audience that remembers, a feed that says what it is told."""

import asyncio
from datetime import date

from watcher.domain.channels import Share
from watcher.domain.company_dates import CompanyDates
from watcher.domain.errors import FeedError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.key_figures import KeyFigures
from watcher.feeds.feed import History
from watcher.notify.channel import DeliveryError


class Audience:
    """Keeps what it was told: `latest` per key, `queue` in order."""

    def __init__(self):
        self.latest = {}
        self.queue = []

    def put(self, key, news):
        self.latest[key] = news

    def post(self, news):
        self.queue.append(news)

    def queued(self, kind):
        return [news for news in self.queue if isinstance(news, kind)]


class ScriptedFeed:
    """A feed without a network: `histories` and `rows` are its answers, `asked` what it was asked."""

    name = "script"

    def __init__(self, instruments=()):
        self.known = {one.symbol: one for one in instruments}
        self.histories = {}
        self.hits = ()
        self.sparks = {}
        self.stories = {}
        self.asked_news = []
        self.asked = []
        self.wanted = []
        self.woken = 0
        self.closed = 0
        self.listener = None
        self.broken = None
        self.splits = {}
        self.dividends = {}
        self.notes = ()
        self.company_dates = CompanyDates()
        self.asked_dates = []
        self.asked_figures = []
        self.key_figures = KeyFigures(date(2023, 11, 15), {"target_mean": 100.0})

    async def run(self, listener):
        self.listener = listener
        listener.on_status(FeedStatus(self.name, FeedState.LIVE))
        await asyncio.Event().wait()

    def watch(self, wanted):
        self.wanted = list(wanted)

    def wake(self):
        self.woken += 1

    def _break(self):
        if self.broken is not None:
            raise self.broken

    async def quotes(self, symbols):
        self._break()
        return ()

    async def history(self, request):
        self.asked.append(request)
        self._break()
        bars = self.histories.get((request.symbol, request.interval))
        if bars is None:
            raise FeedError(f"No bars of {request.symbol}.")
        return History(
            bars if request.start is None else bars.since(request.start),
            self.known[request.symbol],
            dividends=self.dividends.get(request.symbol, ()),
            splits=self.splits.get(request.symbol, ()),
            notes=self.notes,
        )

    async def search(self, text):
        self._break()
        return self.hits

    async def figures(self, symbol):
        self.asked_figures.append(symbol)
        self._break()
        return self.key_figures

    async def dates(self, symbol):
        self.asked_dates.append(symbol)
        return self.company_dates

    async def sparklines(self, symbols):
        self._break()
        return {symbol: self.sparks[symbol] for symbol in symbols if symbol in self.sparks}

    async def news(self, symbol):
        self.asked_news.append(symbol)
        self._break()
        return self.stories.get(symbol, ())

    def instrument(self, symbol):
        return self.known.get(symbol)

    async def aclose(self):
        self.closed += 1


class Wire:
    """A channel that keeps what it was given; `broken` makes it fail."""

    share = Share.NOTE
    keeps_trying = True

    def __init__(self, name="desktop"):
        self.name = name
        self.sent = []
        self.closed = 0
        self.broken = False

    async def send(self, message):
        if self.broken:
            raise DeliveryError("No daemon.")
        self.sent.append(message)

    async def aclose(self):
        self.closed += 1


async def until(holds):
    """Let the loop go round until something holds."""
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.001)
