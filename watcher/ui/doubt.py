"""Why a price cannot be read as that of now, in a few words, and until when that is so; no Qt."""

from __future__ import annotations

from datetime import datetime, timedelta

from watcher.bridge.session import Session
from watcher.domain.checks import STALE_AFTER
from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import Quote
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words


def doubt(quote: Quote | None, status: RowStatus, now: datetime) -> str:
    """Old, unconfirmed, or of a symbol that is not known; nothing of a price that can be trusted."""
    match status:
        case RowStatus.UNKNOWN_SYMBOL:
            return tr("symbol not found")
        case RowStatus.SUSPECT:
            return tr("⚠ unconfirmed")
        case RowStatus.STALE if quote is not None:
            return tr("{span} old").format(span=words.span(now - quote.newest_time))
        case _:
            return ""


def next_change(
    quote: Quote | None, status: RowStatus, now: datetime, table: SessionTable | None
) -> float | None:
    """After how many seconds a price reads differently although nothing is heard; None for never."""
    change = None if table is None else table.next_change(now)
    waits = [] if change is None else [(change.at - now).total_seconds()]
    if quote is not None and status is RowStatus.STALE:
        waits.append(words.until_span_changes(now - quote.newest_time, growing=True))
    elif quote is not None and status in {RowStatus.LIVE, RowStatus.DELAYED}:
        stale_at = quote.newest_time + timedelta(seconds=quote.delay_s) + STALE_AFTER
        waits.append((stale_at - now).total_seconds())
    return min(waits, default=None)


def next_change_of(session: Session, symbol: Symbol) -> float | None:
    """The same of what a session knows of a symbol."""
    quote, status = session.quotes.get(symbol), session.row_status(symbol)
    return next_change(quote, status, session.now(), session.table(symbol))
