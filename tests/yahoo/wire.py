"""HTTP/1.1 as far as the imitation speaks it: one request in, one answer out, and the log of both."""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from email.utils import formatdate
from enum import StrEnum
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, urlsplit


class Kind(StrEnum):
    """What a request is for; faults and counts are told apart by it."""

    COOKIE = "cookie"
    CRUMB = "crumb"
    CONSENT = "consent"
    QUOTE = "quote"
    CHART = "chart"
    SPARK = "spark"
    SUMMARY = "summary"
    SEARCH = "search"
    NEWS = "news"
    TIMESERIES = "timeseries"
    STREAM = "stream"
    OTHER = "other"


_PHRASES = {status.value: status.phrase for status in HTTPStatus}

DATA = frozenset({Kind.QUOTE, Kind.CHART, Kind.SPARK, Kind.SUMMARY, Kind.SEARCH, Kind.NEWS, Kind.TIMESERIES})


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request; header names are in lower case, `raw` is the head as it came."""

    method: str
    host: str
    path: str
    params: dict[str, str]
    headers: dict[str, str]
    body: bytes
    raw: bytes

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies sent along."""
        pairs = (part.split("=", 1) for part in self.headers.get("cookie", "").split("; ") if "=" in part)
        return dict(pairs)

    @property
    def form(self) -> dict[str, str]:
        """The fields of a posted form."""
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


@dataclass(slots=True)
class Answer:
    """One HTTP answer; `payload`, if any, becomes the JSON body when it is sent."""

    status: int = 200
    payload: Any = None
    body: bytes = b""
    content_type: str = "application/json;charset=utf-8"
    headers: list[tuple[str, str]] = field(default_factory=list)
    missing_bytes: int = 0  # promised in Content-Length, never sent

    def encode(self) -> bytes:
        """Write the answer as it goes over the wire."""
        body = self.body if self.payload is None else json.dumps(self.payload).encode()
        reason = _PHRASES.get(self.status, "Request denied")
        lines = [
            f"HTTP/1.1 {self.status} {reason}",
            f"Content-Type: {self.content_type}",
            f"Content-Length: {len(body) + self.missing_bytes}",
            f"Date: {formatdate(usegmt=True)}",
            *(f"{name}: {value}" for name, value in self.headers),
        ]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def html(text: str, status: int = 200) -> Answer:
    """Make an answer of a page."""
    return Answer(status, body=text.encode(), content_type="text/html;charset=utf-8")


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """Read one request; None when the client is done."""
    try:
        raw = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = raw.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _version = first.split(" ", 2)
    pairs = (line.split(":", 1) for line in lines)
    headers = {name.strip().lower(): value.strip() for name, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    host = headers.get("host", "").rsplit(":", 1)[0].lower()
    url = urlsplit(target)
    params = dict(parse_qsl(url.query, keep_blank_values=True))
    return Request(method, host, url.path, params, headers, body, raw)


@dataclass(frozen=True, slots=True)
class Logged:
    """A request as the log remembers it; `seconds` is the server's monotonic clock on arrival."""

    kind: Kind
    method: str
    host: str
    path: str
    params: dict[str, str]
    status: int
    seconds: float

    @property
    def symbols(self) -> tuple[str, ...]:
        """The symbols a batch asked for."""
        return tuple(filter(None, self.params.get("symbols", "").split(",")))


class RequestLog:
    """Every request answered, in order; tests count here, or wait for the next one.

    A request that is never answered (no answer, reset) is logged with status 0.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._entries: list[Logged] = []

    def add(self, kind: Kind, request: Request, status: int) -> None:
        """Remember a request and wake whoever waits for it."""
        entry = Logged(
            kind, request.method, request.host, request.path, request.params, status, time.monotonic()
        )
        with self._changed:
            self._entries.append(entry)
            self._changed.notify_all()

    def entries(self, *kinds: Kind) -> list[Logged]:
        """List the requests of these kinds, or all of them."""
        with self._changed:
            return _of(self._entries, kinds)

    def count(self, *kinds: Kind) -> int:
        """Count the requests of these kinds, or all of them."""
        return len(self.entries(*kinds))

    def clear(self) -> None:
        """Forget everything, to count from here."""
        with self._changed:
            self._entries.clear()

    def wait_for(self, kind: Kind, times: int = 1, *, within_s: float = 40.0) -> list[Logged]:
        """Wait until `times` requests of this kind have come since the last clear.

        Raises:
            TimeoutError: they did not come in time.
        """

        def enough() -> bool:
            return len(_of(self._entries, (kind,))) >= times

        return self._wait(enough, kind, within_s)

    def _wait(self, enough: Callable[[], bool], kind: Kind, within_s: float) -> list[Logged]:
        with self._changed:
            if not self._changed.wait_for(enough, within_s):
                raise TimeoutError(f"no {kind} request within {within_s} s")
            return _of(self._entries, (kind,))


def _of(entries: Iterable[Logged], kinds: tuple[Kind, ...]) -> list[Logged]:
    return [entry for entry in entries if not kinds or entry.kind in kinds]
