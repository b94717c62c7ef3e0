"""What happens on the demo market besides trading: news with their effect, and halts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from watcher.domain.symbols import Symbol
from watcher.values import dataclass

_SHOWN_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class News:
    """A headline of our own, when it came out, and whose prices it moved then and not before."""

    at: datetime
    headline: str
    moves: tuple[Symbol, ...]


_CHINA_INTERNET = tuple(Symbol(symbol) for symbol in ("BABA", "KWEB", "JD", "BIDU", "PDD", "NTES"))

NEWS = (
    News(
        datetime(2023, 11, 16, 12, 20, tzinfo=UTC),
        "Alibaba will not spin off its cloud business after all",
        _CHINA_INTERNET,
    ),
    News(
        datetime(2023, 11, 21, 21, 20, tzinfo=UTC),
        "NVIDIA reports a record quarter and warns about its sales to China",
        (),
    ),
    News(
        datetime(2023, 11, 24, 13, 0, tzinfo=UTC),
        "New York closes at 13:00 today, the day after Thanksgiving",
        (),
    ),
    News(datetime(2024, 6, 10, 8, 0, tzinfo=UTC), "NVIDIA trades after its 10-for-1 split", ()),
)

HALTS: dict[tuple[Symbol, date], tuple[int, int]] = {(Symbol("BIDU"), date(2023, 11, 16)): (42, 10)}
"""First minute after the open, and how many: halts that do not depend on the seed."""

POST_MARKET: dict[tuple[Symbol, date], float] = {(Symbol("BABA"), date(2023, 11, 24)): 78.31}
"""Where a post-market has gone 40 minutes after the close."""


def headline_at(now: datetime) -> str:
    """The newest headline of the last 24 hours; empty if there is none."""
    fresh = [news.headline for news in NEWS if now - _SHOWN_FOR < news.at <= now]
    return fresh[-1] if fresh else ""


def news_on(symbol: Symbol, on: date) -> datetime | None:
    """When the news came out that moved this symbol on that day."""
    return next((news.at for news in NEWS if news.at.date() == on and symbol in news.moves), None)
