"""Daily bars of the demo market: paths through their anchors, from a factor model."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats, Seconds
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import NO_BREAK
from watcher.feeds.demo.events import NEWS
from watcher.feeds.demo.listing import Listing
from watcher.feeds.demo.listings import CURRENCY_PAIR, LISTINGS
from watcher.feeds.demo.noise import FIRST_DATE, LAST_DATE, Purpose, daily, wandering
from watcher.values import dataclass

_DAY_S = 86_400
_MARKET_SIGMA = 0.0095
_CHINA_SIGMA = 0.0135
_PREMIUM_SIGMA = 0.005
_GAP_KNOWN_IN_HONG_KONG = 0.8
_GAP_SHARE_OF_NEWS = 0.93
_HALF_DAY_S = 4 * 3_600
_NOBODY = "the whole market"


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """The trading days of one exchange from 2013 on, as columns of epoch seconds.

    Where there is no lunch break, it begins and ends at the close.
    """

    ordinals: Seconds
    pre_open: Seconds
    open: Seconds
    break_start: Seconds
    break_end: Seconds
    close: Seconds
    post_close: Seconds
    daily_start: Seconds
    """When the daily bars begin (`SessionTable.daily_start`)."""

    @classmethod
    def of(cls, table: SessionTable) -> Calendar:
        """The columns of a session table."""
        if table.is_always_open:
            ordinals = np.arange(FIRST_DATE.toordinal(), LAST_DATE.toordinal() + 1)
            start = (ordinals - date(1970, 1, 1).toordinal()) * _DAY_S
            end = start + _DAY_S
            return cls(ordinals, start, start, end, end, end, end, start)
        ordinals = np.asarray(table.columns.dates)
        listed = (ordinals >= FIRST_DATE.toordinal()) & (ordinals <= LAST_DATE.toordinal())
        ordinals, opens, close, pre_open, post_close, break_start, break_end = (
            np.asarray(column)[listed] for column in table.columns.columns
        )
        # An exchange opens in the evening before on all of its days or on none.
        is_evening = table.daily_start(date.fromordinal(int(ordinals[0]))).timestamp() != opens[0]
        starts = (
            [table.daily_start(date.fromordinal(day)).timestamp() for day in ordinals.tolist()]
            if is_evening
            else opens
        )
        break_start, break_end = (
            np.where(column == NO_BREAK, close, column) for column in (break_start, break_end)
        )
        return cls(
            ordinals, pre_open, opens, break_start, break_end, close, post_close, np.asarray(starts, np.int64)
        )

    def __len__(self) -> int:
        return len(self.ordinals)

    def date_of(self, day: int) -> date:
        """The date of a trading day, by its number."""
        return date.fromordinal(int(self.ordinals[day]))


@dataclass(frozen=True, slots=True, eq=False)
class DailySeries:
    """Every trading day of one listing, future ones included; prices in points, as they were traded.

    `gap` is the log return from the close before to the open. Days from `split_day`
    on are on the new basis of a split.
    """

    listing: Listing
    calendar: Calendar
    open: Seconds
    high: Seconds
    low: Seconds
    close: Seconds
    volume: Seconds
    gap: Floats
    split_day: int


class DailyMarket:
    """The daily series of every listing for one seed; a series is made when it is first asked for.

    Any thread may ask: a series made twice at once comes out the same.
    """

    def __init__(self, seed: int, tables: dict[str, SessionTable]) -> None:
        self._seed = seed
        self._tables = tables
        self._columns: dict[int, Calendar] = {}
        self.series = lru_cache(maxsize=None)(self._series)
        self._calm = lru_cache(maxsize=None)(self._calm_of)

    def calendar(self, code: str) -> Calendar:
        """The trading days of one exchange; exchanges that keep the same hours share the columns."""
        table = self._tables[code]
        if (known := self._columns.get(id(table.days))) is None:
            known = self._columns[id(table.days)] = Calendar.of(table)
        return known

    def _series(self, listing: Listing) -> DailySeries:
        calendar = self.calendar(listing.instrument.calendar)
        path = (
            self._anchored(listing, calendar)
            if listing.tracks is None
            else self._tracking(listing, listing.tracks, calendar)
        )
        rows = calendar.ordinals - FIRST_DATE.toordinal()
        move = np.diff(path, prepend=path[0])
        usual = self._sigma(listing) * self._calm(listing.symbol)[rows]
        gap = listing.character.gap_share * move + 0.2 * usual * self._of(listing, Purpose.OPEN)[rows]
        gap = np.where(_has_news(listing.symbol, calendar), _GAP_SHARE_OF_NEWS * move, gap)
        open_ = np.append(path[:1], path[:-1]) + gap
        up, down = (np.abs(self._of(listing, p)[rows]) for p in (Purpose.HIGH, Purpose.LOW))
        high = np.maximum(open_, path) + 0.45 * usual * up
        low = np.minimum(open_, path) - 0.45 * usual * down
        split_day, as_traded = _split(listing, calendar)
        return DailySeries(
            listing,
            calendar,
            open=_points(np.exp(open_) * as_traded, listing),
            high=_points(np.exp(high) * as_traded, listing),
            low=_points(np.exp(low) * as_traded, listing),
            close=_points(np.exp(path) * as_traded, listing),
            volume=np.rint(self._volume(listing, calendar, move) / as_traded).astype(np.int64),
            gap=gap,
            split_day=split_day,
        )

    def _anchored(self, listing: Listing, calendar: Calendar) -> Floats:
        """Log closes: a random walk, tilted between each two anchors so that it meets both (a bridge)."""
        rows = calendar.ordinals - FIRST_DATE.toordinal()
        character = listing.character
        market, china = daily(self._seed, _NOBODY, Purpose.RETURN), daily(self._seed, "China", Purpose.RETURN)
        step = (
            character.market * _MARKET_SIGMA * market
            + character.china * _CHINA_SIGMA * china
            + character.own * self._of(listing, Purpose.RETURN)
        ) * self._calm(listing.symbol)
        walk = np.cumsum(step[rows])
        knots = np.searchsorted(calendar.ordinals, [on.toordinal() for on, _ in listing.anchors])
        within = knots < len(calendar)
        knots = knots[within]
        levels = np.log([price for _, price in listing.anchors])[within]
        return np.asarray(walk + np.interp(np.arange(len(walk)), knots, levels - walk[knots]))

    def _tracking(self, listing: Listing, tracked: Symbol, calendar: Calendar) -> Floats:
        """Log closes of a share that follows a depositary receipt.

        They hold its last close, what is known of its next opening, the currency, and a small premium.
        """
        receipt = self.series(LISTINGS[tracked])
        pair = self.series(LISTINGS[CURRENCY_PAIR])
        last = np.searchsorted(receipt.calendar.close, calendar.close, side="right") - 1
        following = np.minimum(last + 1, len(receipt.calendar) - 1)
        known = np.where(
            receipt.calendar.ordinals[following] == calendar.ordinals, _GAP_KNOWN_IN_HONG_KONG, 0.0
        )
        known[_has_news(receipt.listing.symbol, calendar)] = 0.0
        rate = np.maximum(np.searchsorted(pair.calendar.close, calendar.close, side="right") - 1, 0)
        premium = _PREMIUM_SIGMA * wandering(self._seed, listing.symbol, Purpose.PREMIUM, 30)
        scale = 10**receipt.listing.instrument.places * listing.ratio
        price = np.log(receipt.close[np.maximum(last, 0)] / scale)
        currency = np.log(pair.close[rate] / 10**pair.listing.instrument.places)
        own = premium[calendar.ordinals - FIRST_DATE.toordinal()]
        return np.asarray(price + known * receipt.gap[following] + currency + own)

    def _volume(self, listing: Listing, calendar: Calendar, move: Floats) -> Floats:
        rows = calendar.ordinals - FIRST_DATE.toordinal()
        busy = 0.25 * self._of(listing, Purpose.VOLUME)
        busy += 0.2 * wandering(self._seed, listing.symbol, Purpose.VOLUME, 15)
        surprise = np.minimum(np.abs(move) / (3 * self._sigma(listing)), 1.4)
        half_day = np.where(calendar.close - calendar.open < _HALF_DAY_S, 0.75, 1.0)
        return np.asarray(listing.character.volume * half_day * np.exp(busy[rows] + surprise - 0.25))

    def _of(self, listing: Listing, purpose: Purpose) -> Floats:
        return daily(self._seed, listing.symbol, purpose)

    def _calm_of(self, symbol: str) -> Floats:
        """How restless each day is: a slowly changing factor about one."""
        return np.asarray(np.exp(0.25 * wandering(self._seed, symbol, Purpose.CALM, 20)))

    def _sigma(self, listing: Listing) -> float:
        """The usual day's standard deviation of the log return."""
        tracked = listing if listing.tracks is None else LISTINGS[listing.tracks]
        character = tracked.character
        return float(
            np.hypot(
                np.hypot(character.market * _MARKET_SIGMA, character.china * _CHINA_SIGMA), character.own
            )
        )


def _has_news(symbol: Symbol, calendar: Calendar) -> NDArray[np.bool_]:
    return np.isin(calendar.ordinals, [news.at.toordinal() for news in NEWS if symbol in news.moves])


def _split(listing: Listing, calendar: Calendar) -> tuple[int, Floats]:
    as_traded = np.ones(len(calendar))
    if listing.split is None:
        return 0, as_traded
    on, ratio = listing.split
    first = int(np.searchsorted(calendar.ordinals, on.toordinal()))
    as_traded[:first] = ratio
    return first, as_traded


def _points(prices: Floats, listing: Listing) -> Seconds:
    scale = 10**listing.instrument.places / listing.grid
    return np.asarray(np.maximum(np.rint(prices * scale).astype(np.int64), 1) * listing.grid)
