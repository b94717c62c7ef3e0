"""How a source of prices is doing, in the words shown to the user (yahoo.md §7)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from watcher.values import dataclass


class FeedState(StrEnum):
    """The state of the whole source; a row can be worse (RowStatus)."""

    LIVE = "LIVE"
    STALE = "STALE"
    RATE_LIMITED = "RATE_LIMITED"
    AUTH = "AUTH"
    PROVIDER_DOWN = "PROVIDER_DOWN"
    SLOW = "SLOW"
    OFFLINE = "OFFLINE"
    UNKNOWN = "UNKNOWN"
    SUSPECT = "SUSPECT"


class RowStatus(StrEnum):
    """How far one row can be trusted now; the words of `watcher quote --json`."""

    LIVE = "live"
    DELAYED = "delayed"
    STALE = "stale"
    SUSPECT = "suspect"
    CLOSED = "closed"
    UNKNOWN_SYMBOL = "unknown_symbol"


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """What the status bar says. `since` is when this state began; `next_try` when a request may go out again.

    `state` is None until the source was first asked. `detail` is one plain
    sentence for people; `requests_last_hour` counts what was really sent.
    """

    source: str
    state: FeedState | None = None
    since: datetime | None = None
    next_try: datetime | None = None
    detail: str = ""
    streaming: bool = False
    symbols: int = 0
    requests_last_hour: int = 0
    freshest: datetime | None = None
