"""Whether a price is of the last session, or of one before that nobody heard the end of."""

from __future__ import annotations

from datetime import datetime, timedelta

from watcher.domain.quote import Quote
from watcher.domain.sessions import MarketState, SessionTable

_LONGEST = timedelta(days=5)
"""Of a market whose days are not known: over a long weekend a price may be so old."""


def is_behind(quote: Quote, table: SessionTable | None, now: datetime) -> bool:
    """Whether a session has been traded since this price; while one goes on, its age is judged by the row.

    Closed markets excuse an old price only up to their last session.
    """
    then = now - timedelta(seconds=quote.delay_s)
    if table is None:
        return then - quote.newest_time > _LONGEST
    state, day = table.state_at(then), table.day_at(then)
    if state is MarketState.PRE and day is not None:
        day = table.previous_day(day.date)
    return state is not MarketState.REGULAR and day is not None and quote.newest_time < day.open
