"""When Yahoo may be asked again after a failure: one breaker, since bans are per address (yahoo.md §7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from watcher.feeds.yahoo.timings import Backoff
from watcher.feeds.yahoo.trouble import Cause

Jitter = Callable[[], float]
"""Gives a number between -1 and 1."""


class Breaker:
    """Closed, open until `next_try`, then half-open: one small request decides.

    Delays double per cause, and one good answer forgets them all. Several
    requests under way when the first of them fails count as one failure.
    """

    def __init__(self, backoffs: Mapping[Cause, Backoff], jitter: Jitter, jitter_ratio: float) -> None:
        self._backoffs = backoffs
        self._jitter = jitter
        self._jitter_ratio = jitter_ratio
        self._failures: Counter[Cause] = Counter()
        self._cause: Cause | None = None
        self._opened: datetime | None = None
        self._next_try: datetime | None = None

    @property
    def cause(self) -> Cause | None:
        """Why it is not closed; None while all is well."""
        return self._cause

    @property
    def next_try(self) -> datetime | None:
        """When it turns half-open; None while all is well."""
        return self._next_try

    def is_open(self, now: datetime) -> bool:
        """Whether nothing at all may be sent; not by a clock that was set back since it opened."""
        if self._next_try is None or self._opened is None:
            return False
        return self._opened <= now < self._next_try

    def is_half_open(self, now: datetime) -> bool:
        """Whether one request for one symbol may be sent to see how things are."""
        return self._next_try is not None and not self.is_open(now)

    def failed(self, cause: Cause, asked: datetime, now: datetime, retry_after_s: float = 0.0) -> None:
        """A request sent at `asked` failed. Yahoo's own Retry-After is obeyed where it is longer."""
        if self._opened is not None and asked < self._opened <= now:
            return
        self._failures[cause] += 1
        delay_s = self._backoffs[cause].delay_s(self._failures[cause])
        delay_s *= 1.0 + self._jitter_ratio * self._jitter()
        self._cause = cause
        self._opened = now
        self._next_try = now + timedelta(seconds=max(delay_s, retry_after_s))

    def succeeded(self) -> None:
        """A good answer came: closed, and nothing is remembered."""
        self._failures.clear()
        self._cause = self._opened = self._next_try = None

    def wake(self, now: datetime) -> None:
        """The network came back: half-open at once, unless Yahoo itself refuses to be asked."""
        if self._cause is not None and self._cause.ends_with_the_network:
            self._next_try = now
