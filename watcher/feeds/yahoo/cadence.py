"""How often a symbol is asked for, by what its market is doing and whether the stream helps (yahoo.md §7)."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

from watcher.domain.sessions import MarketState, SessionTable
from watcher.feeds.yahoo.timings import Timings


class Pace(IntEnum):
    """How lively a symbol is, as far as asking for it goes."""

    CLOSED = 0
    EXTENDED = 1
    REGULAR = 2


_PACES = {
    MarketState.REGULAR: Pace.REGULAR,
    MarketState.PRE: Pace.EXTENDED,
    MarketState.POST: Pace.EXTENDED,
    MarketState.BREAK: Pace.EXTENDED,
    MarketState.CLOSED: Pace.CLOSED,
}


def pace(table: SessionTable, now: datetime, delay_s: float, timings: Timings) -> Pace:
    """How lively a market is, seen through a feed that is `delay_s` late.

    A delayed price of the regular session still comes when that session is over,
    and auctions and corrections come for some minutes after it.
    """
    seen = now - timedelta(seconds=delay_s)
    lively = max(_PACES[table.state_at(now)], _PACES[table.state_at(seen)])
    if lively is Pace.CLOSED:
        settling = table.state_at(seen - timedelta(seconds=timings.settle_s))
        return min(Pace.EXTENDED, _PACES[settling])
    return lively


def interval_s(pace: Pace, timings: Timings, *, streaming: bool) -> float:
    """Seconds between two polls of a symbol at this pace."""
    if pace is Pace.REGULAR:
        return timings.poll_streaming_s if streaming else timings.poll_regular_s
    return timings.poll_extended_s if pace is Pace.EXTENDED else timings.poll_closed_s


def next_opening(table: SessionTable, now: datetime) -> datetime | None:
    """When this market next begins to trade, pre-market and the end of a lunch break included."""
    day = table.day_at(now)
    if table.is_always_open or day is None:
        return None
    coming = [day.open, day.break_end]
    following = table.next_day(day.date)
    if following is not None:
        coming.append(following.pre_open)
    return min((at for at in coming if at is not None and at > now), default=None)


def due_at(
    asked: datetime | None, interval_s: float, opening: datetime | None, now: datetime, stretch: float
) -> datetime:
    """When a symbol last asked for at `asked` is due again: after its interval, or when its market opens.

    `stretch` is the interval's jitter as a factor.
    """
    if asked is None:
        return now
    planned = asked + timedelta(seconds=interval_s * stretch)
    return min(planned, opening) if opening is not None and opening > asked else planned
