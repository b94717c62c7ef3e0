"""What a window shows before the database is open: how things stood the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.bridge.session import Session
from watcher.domain.quote import RowFlag
from watcher.engine.assembly import Parts
from watcher.engine.messages import InstrumentNews, Keyed, QuoteNews, SparklineNews
from watcher.store.first_view import FirstView, read_first_view

if TYPE_CHECKING:
    from watcher.store.first_chart import FirstChart


def look_back(session: Session, parts: Parts) -> FirstView | None:
    """Give a session what is known of the last time; None where nothing is."""
    view = None if parts.first_view is None else read_first_view(parts.first_view)
    if view is None:
        return None

    def first_chart() -> FirstChart | None:
        # numpy comes with it; whoever asks has imported it.
        from watcher.store.first_chart import read_first_chart

        return None if parts.first_chart is None else read_first_chart(parts.first_chart, parts.clock.now())

    now = parts.clock.now()
    believed = [quote for quote in view.quotes if quote.newest_time <= now]
    news: list[Keyed] = [InstrumentNews(instrument) for instrument in view.instruments]
    news += [QuoteNews(quote.symbol, quote, RowFlag.NONE) for quote in believed]
    news += [SparklineNews(symbol, points) for symbol, points in view.sparklines.items()]
    session.take(news)
    session.offer_first_chart(view.chart, first_chart)
    if view.selected is not None:
        session.select(view.selected)
    session.take_watchlists(view.watchlists, view.shown)
    return view
