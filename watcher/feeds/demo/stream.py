"""What the demo market sends a listener as its time goes by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.quote import Quote
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.feeds.demo.events import headline_at
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket
from watcher.feeds.demo.quotes import SOURCE, rows_at
from watcher.feeds.feed import FeedListener
from watcher.language import tr

_BEATS_PER_ROWS = 20
_TRADING = frozenset({MarketState.PRE, MarketState.REGULAR, MarketState.POST})


class Stream:
    """One set of symbols, from one beat to the next.

    A beat sends the newest trade of each symbol that traded since the last one; its
    high, low and volume hold the trades in between, however fast time runs.
    """

    def __init__(
        self, market: DemoMarket, symbols: Sequence[Symbol], listener: FeedListener, since: datetime
    ) -> None:
        self._market = market
        self._listings = [LISTINGS[symbol] for symbol in symbols if symbol in LISTINGS]
        self._unknown = frozenset(symbols) - LISTINGS.keys()
        self._listener = listener
        self._since = since
        self._sent: dict[Symbol, Quote] = {}
        self._beats = 0

    def begin(self, now: datetime) -> None:
        """Say what is watched, whatever its market is doing."""
        self._listener.on_instruments([listing.instrument for listing in self._listings])
        self._listener.on_unknown(self._unknown)
        self._send_rows(self._rows(now), now)

    def beat(self, now: datetime) -> None:
        """Send what was traded since the last beat; complete rows on a new day and every few seconds."""
        self._beats += 1
        rows = [row for row in self._rows(now) if self._is_trading(row, now)]
        begun = [row for row in rows if _is_another_day(row, self._sent.get(row.symbol))]
        for row in rows:
            self._send_trades(row)
        is_due = self._beats % _BEATS_PER_ROWS == 0
        if is_due or begun:
            self._send_rows(rows if is_due else begun, now)

    def _rows(self, now: datetime) -> list[Quote]:
        return list(rows_at(self._market, [listing.symbol for listing in self._listings], now))

    def _is_trading(self, row: Quote, now: datetime) -> bool:
        """Whether there is something to say: the market is open, or its last trades were not sent yet."""
        sent = self._sent.get(row.symbol)
        return (
            sent is None
            or row.newest_time > sent.newest_time
            or self._market.state(LISTINGS[row.symbol], now) in _TRADING
        )

    def _send_trades(self, row: Quote) -> None:
        sent = self._sent.get(row.symbol)
        for heard in row.observations():
            if sent is None or heard.quote_time > sent.newest_time:
                self._listener.on_observation(replace(heard, bid=row.bid, ask=row.ask))
        self._sent[row.symbol] = row

    def _send_rows(self, rows: Sequence[Quote], now: datetime) -> None:
        self._sent.update((row.symbol, row) for row in rows)
        if rows:
            self._listener.on_quotes(rows)
        freshest = max((row.newest_time for row in self._sent.values()), default=None)
        self._listener.on_status(
            FeedStatus(
                SOURCE,
                FeedState.LIVE,
                since=self._since,
                detail=f"{tr('All prices are invented.')} {headline_at(now)}".strip(),
                streaming=True,
                symbols=len(self._listings),
                freshest=freshest,
            )
        )


def _is_another_day(row: Quote, sent: Quote | None) -> bool:
    return sent is None or (row.day_open, row.previous_close) != (sent.day_open, sent.previous_close)
