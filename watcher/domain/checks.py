"""Whether a row may be believed, and how far it can be trusted now (yahoo.md §7)."""

from __future__ import annotations

from datetime import datetime, timedelta

from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import Quote, RowFlag
from watcher.domain.sessions import MarketState, SessionTable

STALE_AFTER = timedelta(seconds=180)


def row_status(quote: Quote | None, flag: RowFlag, now: datetime, table: SessionTable | None) -> RowStatus:
    """Judge a row by its flag, its age and its exchange's hours.

    Stale is an age, less the source's stated delay, of more than 180 s in the regular session.
    """
    if flag is RowFlag.UNKNOWN or quote is None:
        return RowStatus.UNKNOWN_SYMBOL if flag is RowFlag.UNKNOWN else RowStatus.STALE
    if flag is RowFlag.SUSPECT:
        return RowStatus.SUSPECT
    delay = timedelta(seconds=quote.delay_s)
    market_then = now - delay
    if table is None or table.state_at(market_then) is not MarketState.REGULAR:
        return RowStatus.CLOSED
    day = table.day_at(market_then)
    opened = day.open if day is not None else market_then
    if market_then - max(quote.newest_time, min(opened, market_then)) > STALE_AFTER:
        return RowStatus.STALE
    return RowStatus.DELAYED if quote.delay_s else RowStatus.LIVE
