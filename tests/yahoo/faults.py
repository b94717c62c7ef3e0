"""Every way Yahoo is known to fail, each to be switched on and off while the server runs."""

import copy
import math
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tests.yahoo.gate import error_body, unauthorized
from tests.yahoo.wire import DATA, Answer, Kind, html


class Fault(StrEnum):
    """The faults; the value is the name `python -m tests.yahoo --fault` takes."""

    # Answers refused or broken as a whole.
    TOO_MANY_REQUESTS = "429"
    DENIED = "999"
    UNAUTHORIZED = "401"
    INTERNAL_ERROR = "500"
    BAD_GATEWAY = "502"
    UNAVAILABLE = "503"
    PAGE = "html"
    BACK_SOON = "will-be-right-back"
    TRUNCATED = "truncated"
    SHORT_BODY = "short-body"  # the connection ends before Content-Length is reached
    EMPTY_BODY = "empty-body"
    NO_ROWS = "no-rows"
    CONSENT = "consent"
    # The connection.
    NO_ANSWER = "no-answer"
    RESET = "reset"
    BAD_CERTIFICATE = "bad-certificate"
    NO_DNS = "no-dns"
    REFUSED = "refused"
    # What Yahoo forgets; these strike once, when switched on.
    DEAD_COOKIE = "dead-cookie"
    DEAD_CRUMB = "dead-crumb"
    # Single rows.
    MISSING = "missing"
    NULL = "null"
    NAN = "nan"
    ZERO = "zero"
    NEGATIVE = "negative"
    TIMES_100 = "x100"
    TIMES_5 = "x5"
    FUTURE = "future"
    OLDER = "older"
    OTHER_SYMBOL = "other-symbol"
    FROZEN = "frozen"
    # The stream.
    STREAM_REFUSED = "stream-refused"
    STREAM_CLOSED = "stream-closed"
    STREAM_ABORTED = "stream-aborted"
    STREAM_SILENT = "stream-silent"
    STREAM_GARBAGE = "stream-garbage"
    STREAM_UNDECODABLE = "stream-undecodable"


F = Fault
STATUSES = {
    F.TOO_MANY_REQUESTS: 429,
    F.DENIED: 999,
    F.INTERNAL_ERROR: 500,
    F.BAD_GATEWAY: 502,
    F.UNAVAILABLE: 503,
}
BODIES = frozenset({F.PAGE, F.BACK_SOON, F.TRUNCATED, F.SHORT_BODY, F.EMPTY_BODY, F.NO_ROWS})
ROWS = frozenset(
    {
        F.MISSING,
        F.NULL,
        F.NAN,
        F.ZERO,
        F.NEGATIVE,
        F.TIMES_100,
        F.TIMES_5,
        F.FUTURE,
        F.OLDER,
        F.OTHER_SYMBOL,
        F.FROZEN,
    }
)
EVERYTHING = frozenset(Kind)
HOUR_S = 3600

_DEFAULT_KINDS: dict[Fault, frozenset[Kind]] = {
    **dict.fromkeys(STATUSES, DATA | {Kind.CRUMB}),
    F.UNAUTHORIZED: frozenset({Kind.QUOTE, Kind.SUMMARY}),
    **dict.fromkeys(BODIES | {F.CONSENT}, DATA),
    **dict.fromkeys((F.NO_ANSWER, F.RESET, F.BAD_CERTIFICATE, F.NO_DNS, F.REFUSED), EVERYTHING),
    **dict.fromkeys(ROWS, frozenset({Kind.QUOTE})),
}


@dataclass(frozen=True, slots=True)
class Switch:
    """How far one fault reaches; `symbols` None is every symbol."""

    kinds: frozenset[Kind]
    symbols: frozenset[str] | None

    def strikes(self, kind: Kind, symbol: str | None = None) -> bool:
        """Tell whether a request of this kind, or its row of this symbol, is hit."""
        return kind in self.kinds and (symbol is None or self.symbols is None or symbol in self.symbols)


class Faults:
    """The switchboard. Thread-safe: tests throw switches while the server answers.

    Defaults, where `kinds` is not given: HTTP refusals hit every data request and
    the crumb, 401 what needs a crumb, broken bodies every data request, the
    connection's faults everything, the stream included, row faults the v7 batch only
    (`kinds={Kind.CHART}` or `{Kind.STREAM}` takes them elsewhere).
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._on: dict[Fault, Switch] = {}
        self._frozen: dict[str, dict[str, Any]] = {}
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener`, in the thread of whoever throws it, after every switch."""
        self._listeners.append(listener)

    def on(
        self, fault: Fault | str, *, kinds: Iterable[Kind] | None = None, symbols: Iterable[str] | None = None
    ) -> None:
        """Switch a fault on, for these kinds of request and these symbols only."""
        fault = Fault(fault)
        reach = _DEFAULT_KINDS.get(fault, frozenset({Kind.STREAM})) if kinds is None else frozenset(kinds)
        with self._lock:
            self._on[fault] = Switch(reach, None if symbols is None else frozenset(symbols))
        self._tell()

    def off(self, *faults: Fault | str) -> None:
        """Switch these faults off, or all of them."""
        with self._lock:
            for fault in [Fault(name) for name in faults] or list(self._on):
                self._on.pop(fault, None)
            if F.FROZEN not in self._on:
                self._frozen.clear()
        self._tell()

    def active(self, fault: Fault, kind: Kind = Kind.STREAM, symbol: str | None = None) -> bool:
        """Tell whether a fault is on for a request of this kind."""
        with self._lock:
            return fault in self._on and self._on[fault].strikes(kind, symbol)

    def take(self, fault: Fault) -> bool:
        """Tell whether a fault that strikes once is on, and switch it off."""
        with self._lock:
            return self._on.pop(fault, None) is not None

    def instead(self, kind: Kind) -> Answer | None:
        """Make the answer that replaces the right one, if a fault wants that."""
        if self.active(F.UNAUTHORIZED, kind):
            return unauthorized("User is unable to access this feature")
        for fault, status in STATUSES.items():
            if self.active(fault, kind):
                return _refusal(status)
        if self.active(F.PAGE, kind):
            return html("<!DOCTYPE html><html><body><h1>Yahoo</h1><p>Something else.</p></body></html>")
        if self.active(F.BACK_SOON, kind):
            return html(
                "<html><body><h1>Will be right back...</h1><p>Thank you for your patience.</p></body></html>"
            )
        if self.active(F.EMPTY_BODY, kind):
            return Answer()
        return None

    def spoil(self, kind: Kind, answer: Answer) -> Answer:
        """Damage the right answer as far as faults want that."""
        if self.active(F.NO_ROWS, kind) and isinstance(answer.payload, dict):
            answer.payload = _without_rows(answer.payload)
        if self.active(F.TRUNCATED, kind):
            whole = Answer(payload=answer.payload).encode().partition(b"\r\n\r\n")[2]
            answer.payload, answer.body = None, whole[: len(whole) // 2]
        if self.active(F.SHORT_BODY, kind):
            answer.missing_bytes = 512
        return answer

    def row(self, kind: Kind, symbol: str, row: dict[str, Any]) -> dict[str, Any]:
        """Damage one v7 row, or one price message, of this symbol."""
        with self._lock:
            if self.active(F.FROZEN, kind, symbol):
                return copy.deepcopy(self._frozen.setdefault(symbol, row))
        for fault, spoil in _PRICE_FAULTS.items():
            if self.active(fault, kind, symbol):
                row = {key: spoil(value) if key in PRICES and value else value for key, value in row.items()}
        for fault, shift in _TIME_FAULTS.items():
            if self.active(fault, kind, symbol):
                row = {key: value + shift if key in TIMES else value for key, value in row.items()}
        return row

    def bars(self, symbol: str, result: dict[str, Any]) -> dict[str, Any]:
        """Damage the bars of one v8 chart result."""
        for fault, spoil in _PRICE_FAULTS.items():
            if self.active(fault, Kind.CHART, symbol):
                quote = result["indicators"]["quote"][0]
                for name in ("open", "high", "low", "close"):
                    quote[name] = [spoil(value) for value in quote[name]]
                for adjusted in result["indicators"].get("adjclose", ()):
                    adjusted["adjclose"] = [spoil(value) for value in adjusted["adjclose"]]
                if fault is F.NULL:
                    quote["volume"] = [None] * len(quote["volume"])
        for fault, shift in _TIME_FAULTS.items():
            if self.active(fault, Kind.CHART, symbol):
                result["timestamp"] = [stamp + shift for stamp in result["timestamp"]]
        return result

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


PRICES = frozenset(
    {
        "regularMarketPrice",
        "preMarketPrice",
        "postMarketPrice",
        "bid",
        "ask",
        "price",
    }
)
TIMES = frozenset({"regularMarketTime", "preMarketTime", "postMarketTime", "time"})

_PRICE_FAULTS: dict[Fault, Callable[[float], float | None]] = {
    F.NULL: lambda _: None,
    F.NAN: lambda _: math.nan,
    F.ZERO: lambda _: 0.0,
    F.NEGATIVE: lambda price: -price,
    F.TIMES_100: lambda price: price * 100,
    F.TIMES_5: lambda price: price * 5.2,
}
_TIME_FAULTS = {F.FUTURE: HOUR_S, F.OLDER: -HOUR_S}


def _refusal(status: int) -> Answer:
    if status == STATUSES[F.TOO_MANY_REQUESTS]:
        return Answer(429, body=b"Too Many Requests\r\n", content_type="text/html")
    if status == STATUSES[F.DENIED]:
        return html("<html><body>Unable to process request at this time -- error 999.</body></html>", 999)
    if status == STATUSES[F.INTERNAL_ERROR]:
        return Answer(500, error_body("finance", "Internal Server Error", "An error occurred"))
    return html(f"<html><head><title>{status}</title></head><body>Bad gateway</body></html>", status)


def _without_rows(payload: dict[str, Any]) -> dict[str, Any]:
    """Keep the envelope, drop what it carries."""
    if "quotes" in payload:
        return payload | {"quotes": [], "news": [], "count": 0}
    root = next(iter(payload), "")
    body = payload.get(root)
    if isinstance(body, dict) and "result" in body:
        return {root: {"result": [], "error": None}}
    return {}
