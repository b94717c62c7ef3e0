"""The one connection pool to Yahoo: every request bounded, counted, and not repeated once refused."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol
from urllib.parse import urlsplit

from watcher.feeds.yahoo import trust
from watcher.feeds.yahoo.trouble import Cause, YahooError

NOT_FOUND = 404
UNAUTHORIZED = (401, 403)
LIMITED = (429, 999)

_SERVER_ERROR = 500
_LIMITED_WORDS = b"Too Many Requests"
_CRUMB_PATH = "/v1/test/getcrumb"
_OF_ONE_SYMBOL = ("/v8/finance/chart/", "/v10/finance/quoteSummary/")
"""Where a 404 says that there is no such symbol."""
_COOKIE_HOSTS = frozenset({"fc.yahoo.com", "guce.yahoo.com", "consent.yahoo.com"})
# Of a call's time, what one step of the cookie's dance may take: behind a filter these hosts never answer.
_COOKIE_SHARE = 0.25
_MOST_REFUSALS = 2


class NotFoundError(Exception):
    """Yahoo has no such symbol."""


class Session(Protocol):
    """What the gateway needs of the session made here."""

    last_status: int
    cookies: Any

    def call(self, within_s: float) -> Any:
        """Bound everything this thread requests inside the block to so many seconds in all."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


def pinned_session(base: type[Any], sent: Callable[[], None]) -> Session:
    """Make curl_cffi's session (`base`) into one that keeps to our limits.

    yfinance bounds single requests but not a call, and answers every refusal
    with two or three more requests (yahoo.md §2, §3); only the session sees them all.
    `sent` is called, on the requesting thread, for each.
    """

    class PinnedSession(base):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(impersonate="chrome", verify=trust.bundle())
            self._call = _Call()

        @property
        def last_status(self) -> int:
            return self._call.last_status

        @contextmanager
        def call(self, within_s: float) -> Iterator[None]:
            self._call.begin(within_s)
            yield

        def request(self, method: str, url: str, *arguments: Any, **options: Any) -> Any:
            options["timeout"] = self._call.time_for(url)
            sent()
            response = super().request(method, url, *arguments, **options)
            self._call.answered(response.status_code)
            _refuse(url, response, self._call.refusals)
            return response

    session: Session = PinnedSession()
    return session


class _Call(threading.local):
    """What this thread is about: until when, and what was answered last."""

    def __init__(self) -> None:
        self.begin(0.0)

    def begin(self, within_s: float) -> None:
        self.last_status = 0
        self.refusals = 0
        self._within_s = within_s
        self._until = time.monotonic() + within_s

    def answered(self, status: int) -> None:
        self.last_status = status
        self.refusals += status in UNAUTHORIZED

    def time_for(self, url: str) -> float:
        left_s = self._until - time.monotonic()
        if left_s <= 0:
            raise YahooError(Cause.SLOW, f"no time left for {url}")
        parts = urlsplit(url)
        if parts.hostname in _COOKIE_HOSTS or parts.path == _CRUMB_PATH:
            return min(left_s, self._within_s * _COOKIE_SHARE)
        return left_s


def _refuse(url: str, response: Any, refusals: int) -> None:
    """Raise at once for what asking again cannot help.

    A first 401 is left to yfinance, whose new crumb may heal it, a second to the
    gateway, which gets a new cookie; a third in one call is for ever.
    """
    parts, status = urlsplit(url), response.status_code
    if status in LIMITED or response.content[: len(_LIMITED_WORDS)] == _LIMITED_WORDS:
        raise YahooError(Cause.RATE_LIMITED, f"{status} from {parts.path}", _retry_after_s(response))
    if parts.hostname in _COOKIE_HOSTS:
        return
    if status in UNAUTHORIZED and (parts.path == _CRUMB_PATH or refusals > _MOST_REFUSALS):
        raise YahooError(Cause.AUTH, f"{status} from {parts.path}")
    if status == NOT_FOUND and parts.path.startswith(_OF_ONE_SYMBOL):
        raise NotFoundError(parts.path)
    if status >= _SERVER_ERROR or status == NOT_FOUND:
        raise YahooError(Cause.PROVIDER_DOWN, f"{status} from {parts.path}", _retry_after_s(response))


def _retry_after_s(response: Any) -> float:
    """The header in seconds; its other form, a date, is not used by Yahoo."""
    value = response.headers.get("Retry-After") or ""
    return float(value) if value.isdecimal() else 0.0
