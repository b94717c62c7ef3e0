"""How often, how long and how much: the numbers of yahoo.md §7 in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from watcher.feeds.yahoo.trouble import Cause
from watcher.values import dataclass

BATCH = 50
"""Symbols in one quote request; more than 99 are refused."""
SPARK_BATCH = 20
"""Symbols in one spark request."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Delays in seconds: the first, doubled at every further failure, up to the longest."""

    first_s: float
    longest_s: float

    def delay_s(self, failures: int) -> float:
        """The delay after so many failures in a row, without jitter."""
        return min(self.longest_s, self.first_s * 2.0 ** min(failures - 1, 30))


BACKOFFS: Mapping[Cause, Backoff] = MappingProxyType(
    {
        Cause.RATE_LIMITED: Backoff(60, 1800),
        Cause.AUTH: Backoff(30, 900),
        Cause.PROVIDER_DOWN: Backoff(5, 300),
        Cause.SLOW: Backoff(10, 300),
        Cause.OFFLINE: Backoff(5, 300),
        Cause.INTERCEPTED: Backoff(5, 300),
    }
)


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds and requests; the defaults are the spec's, tests shorten them."""

    poll_regular_s: float = 15
    poll_streaming_s: float = 60
    poll_extended_s: float = 60
    poll_closed_s: float = 900
    settle_s: float = 600
    """How long after its close a market is still asked often: auctions report late."""
    jitter_ratio: float = 0.2

    quote_s: float = 8
    chart_s: float = 15
    search_s: float = 8
    news_s: float = 10

    per_second: float = 2
    burst: int = 5
    per_hour: int = 360
    concurrent: int = 2

    resubscribe_s: float = 15
    renew_s: float = 1200
    silence_s: float = 60
    connect_s: float = 10
    stream_retry: Backoff = Backoff(1, 60)
    stream_symbols: int = 300
    """Yahoo's limit is not known (§11); the most urgent ones are streamed, the rest polled."""

    nap_s: float = 30
    """The longest sleep in one piece: a machine that slept wakes with another time."""
    backoffs: Mapping[Cause, Backoff] = field(default_factory=lambda: BACKOFFS)
    backoff_jitter_ratio: float = 0.25
