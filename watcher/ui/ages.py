"""How old a price is, where it cannot be taken for the price of now, and until when that is true."""

from __future__ import annotations

from datetime import timedelta

from watcher.bridge.session import Session
from watcher.domain.checks import STALE_AFTER
from watcher.domain.feed_state import RowStatus
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words


def age_words(session: Session, symbol: Symbol) -> str:
    """“12 min old”; nothing where the price is the newest that there can be, or none is known."""
    quote = session.quotes.get(symbol)
    if quote is None or session.row_status(symbol) is not RowStatus.STALE:
        return ""
    return tr("{span} old").format(span=words.span(session.now() - quote.newest_time))


def next_change(session: Session, symbol: Symbol) -> float | None:
    """After how many seconds the row reads differently although nothing is heard; None for never."""
    quote, now = session.quotes.get(symbol), session.now()
    if quote is None:
        return None
    status = session.row_status(symbol)
    if status is RowStatus.STALE:
        return words.until_span_changes(now - quote.newest_time, growing=True)
    table = session.table(symbol)
    border = table.next_change(now) if table is not None else None
    waits = [(border.at - now).total_seconds()] if border is not None else []
    if status in {RowStatus.LIVE, RowStatus.DELAYED}:
        waits.append(
            (quote.newest_time + timedelta(seconds=quote.delay_s) + STALE_AFTER - now).total_seconds()
        )
    return min(waits, default=None)
