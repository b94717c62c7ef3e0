"""What is written: asked for the shown symbol now and then, stored, and answered from the store."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, assert_never

from watcher.clock import Clock
from watcher.domain.errors import FeedError, StoreError
from watcher.domain.news import matching
from watcher.domain.symbols import Symbol
from watcher.engine.messages import Audience, StoriesNews
from watcher.engine.news_requests import (
    AskForNews,
    LoadMutedSources,
    LoadNews,
    MarkStories,
    MuteSource,
    NewsRequest,
)
from watcher.feeds.feed import Feed

if TYPE_CHECKING:
    from watcher.store.settings import SettingsRepository
    from watcher.store.store import Store

EVERY = timedelta(minutes=10)
"""How often news of the shown symbol are asked for (yahoo.md §7)."""
SETTLE_S = 0.4
"""Who runs down the list asks for nothing on the way."""
_NAP_S = 30.0
_MUTED = "muted sources"


class NewsDesk:
    """Keeps the shown symbol's headlines fresh; what fails is tried again at the next turn."""

    def __init__(self, store: Store, clock: Clock, audience: Audience) -> None:
        self._store = store
        self._clock = clock
        self._audience = audience
        self._asked: dict[Symbol, datetime] = {}
        self._shown: Symbol | None = None
        self._changed = asyncio.Event()

    def show(self, symbol: Symbol | None) -> None:
        """Say which symbol is looked at."""
        if symbol != self._shown:
            self._shown = symbol
            self._changed.set()

    async def run(self, feed: Feed) -> None:
        """Ask for news of the shown symbol until cancelled."""
        while True:
            self._changed.clear()
            await asyncio.sleep(SETTLE_S)
            symbol = self._shown
            if self._changed.is_set():
                continue
            if symbol is not None and self._is_due(symbol):
                try:
                    await self.fetch(feed, symbol)
                except (FeedError, StoreError):
                    # The status bar says how the source is doing, the housekeeping how the disk is.
                    self._asked[symbol] = self._clock.now()
            await self._pause(_NAP_S, self._changed)

    async def fetch(self, feed: Feed, symbol: Symbol) -> None:
        """Ask for news of one symbol and store them. Raises FeedError, StoreError."""
        stories = await feed.news(symbol)
        self._asked[symbol] = self._clock.now()
        if self._store.news.save(stories):
            self._audience.post(StoriesNews(frozenset((symbol,))))

    async def carry_out(self, request: NewsRequest, feed: Feed) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        match request:
            case LoadNews(symbols, since, until, words):
                found = self._store.news.of(symbols, since=since, until=until)
                return matching(found, words, self.muted)
            case AskForNews(symbols):
                for symbol in symbols:
                    if self._is_due(symbol):
                        await self.fetch(feed, symbol)
            case MarkStories(ids, is_read):
                self._store.news.mark_read(ids, is_read=is_read)
            case MuteSource(source, on):
                kept = {one for one in self.muted if one.casefold() != source.casefold()}
                self._store.settings.set(_MUTED, json.dumps(sorted(kept | ({source} if on else set()))))
                self._audience.post(StoriesNews(frozenset()))
            case LoadMutedSources():
                return self.muted
            case _:
                assert_never(request)
        return None

    @property
    def muted(self) -> tuple[str, ...]:
        """The sources whose stories are not shown."""
        return muted_sources(self._store.settings)

    def _is_due(self, symbol: Symbol) -> bool:
        asked = self._asked.get(symbol)
        return asked is None or abs(self._clock.now() - asked) >= EVERY

    async def _pause(self, seconds: float, sooner: asyncio.Event | None = None) -> None:
        real_s = self._clock.real_seconds(seconds)
        try:
            await asyncio.wait_for((sooner or asyncio.Event()).wait(), None if real_s == inf else real_s)
        except TimeoutError:
            return


def muted_sources(settings: SettingsRepository) -> tuple[str, ...]:
    """The sources whose stories the user does not want to see. Raises StoreError."""
    kept = settings.get(_MUTED)
    return tuple(json.loads(kept)) if kept else ()
