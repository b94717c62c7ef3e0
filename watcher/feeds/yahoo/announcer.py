"""What the feed tells its listener, while there is one; the same status is not told twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Quote
from watcher.domain.symbols import Symbol
from watcher.feeds.feed import FeedListener
from watcher.feeds.yahoo.breaker import Breaker

_AHEAD = timedelta(minutes=2)


class Announcer:
    """Speaks to `listener`; remembers the status and the unknown symbols it last told."""

    def __init__(self, source: str) -> None:
        self.listener: FeedListener | None = None
        self.status = FeedStatus(source)
        self._unknown: frozenset[Symbol] = frozenset()
        self._freshest: datetime | None = None

    def begin(self, listener: FeedListener, symbols: int) -> None:
        """Speak to this one from now on; first of how things stand before anything was asked."""
        self.listener = listener
        self.status = replace(self.status, symbols=symbols)
        listener.on_status(self.status)

    def quotes(self, quotes: Sequence[Quote], now: datetime) -> None:
        """These rows came."""
        for quote in quotes:
            if quote.price.is_finite():
                self._fresh(quote.newest_time, now)
        if self.listener is not None and quotes:
            self.listener.on_quotes(quotes)

    def observation(self, heard: Observation) -> None:
        """One tick came."""
        self._fresh(heard.quote_time, heard.received_time)
        if self.listener is not None:
            self.listener.on_observation(heard)

    def instruments(self, instruments: Sequence[Instrument]) -> None:
        """These are new or have changed."""
        if self.listener is not None and instruments:
            self.listener.on_instruments(instruments)

    def unknown(self, symbols: frozenset[Symbol]) -> None:
        """These are all that Yahoo does not have."""
        if self.listener is not None and symbols != self._unknown:
            self.listener.on_unknown(symbols)
        self._unknown = symbols

    def failed(self, symbols: frozenset[Symbol]) -> None:
        """A poll for these failed."""
        if self.listener is not None:
            self.listener.on_failed(symbols)

    def report(
        self, breaker: Breaker, now: datetime, *, answered: bool, streaming: bool, symbols: int, sent: int
    ) -> None:
        """How things are. `answered` says that Yahoo has answered at all since the start."""
        before = self.status
        state, detail = (FeedState.LIVE, "Live") if answered else (before.state, "")
        if breaker.cause is not None and breaker.next_try is not None:
            state = breaker.cause.state
            is_old = breaker.next_try == before.next_try
            detail = before.detail if is_old else breaker.cause.sentence(now, breaker.next_try)
        self.status = FeedStatus(
            source=before.source,
            state=state,
            since=before.since if state is before.state else now,
            next_try=breaker.next_try,
            detail=detail,
            streaming=streaming,
            symbols=symbols,
            requests_last_hour=sent,
            freshest=self._freshest,
        )
        if self.listener is not None and self.status != before:
            self.listener.on_status(self.status)

    def _fresh(self, at: datetime, now: datetime) -> None:
        if at <= now + _AHEAD:
            self._freshest = at if self._freshest is None else max(at, self._freshest)
