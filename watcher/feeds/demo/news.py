"""What is written on the demo market: the great events, and a line of our own about each large move."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

from watcher.domain.news import KEPT, Story, StoryId
from watcher.domain.symbols import Symbol
from watcher.feeds.demo.events import NEWS
from watcher.feeds.demo.listing import Listing
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket, scale_of

_SOURCES = ("Demo Wire", "Harbour Gazette", "The Tape", "Market Almanac")
_LARGE = 0.03
"""A move of a day that somebody writes about."""
_ON_QUIET_DAYS = 0.1
"""How often something is written on a day without one."""
_MOST = 60
_RISES = (
    "{name} rises {percent} as buyers return",
    "{name} gains {percent}; analysts point to its orders",
    "Traders lift {name} by {percent}",
)
_FALLS = (
    "{name} falls {percent} in heavy trading",
    "{name} loses {percent} as holders take profits",
    "Sellers push {name} down {percent}",
)
_QUIET = (
    "What to watch at {name} this week",
    "{name}: three questions for its next report",
    "How {name} compares with its peers",
)
_WRITTEN = timedelta(minutes=35)
"""So long after the close the report on a day comes out."""


def stories_at(market: DemoMarket, seed: int, symbol: Symbol, now: datetime) -> tuple[Story, ...]:
    """What has been written about a symbol in the last 90 days, the newest first."""
    listing = LISTINGS.get(symbol)
    if listing is None:
        return ()
    found = [
        Story(
            StoryId(f"event-{news.at:%Y%m%d%H%M}"), news.headline, _SOURCES[0], news.at, frozenset((symbol,))
        )
        for news in NEWS
        if now - KEPT < news.at <= now and (symbol in news.moves or _names(news.headline, listing))
    ]
    found += _reports(market, seed, listing, now)
    return tuple(sorted(found, key=lambda one: one.published_at, reverse=True))[:_MOST]


def _names(headline: str, listing: Listing) -> bool:
    return listing.instrument.name.split()[0].casefold() in headline.casefold()


def _reports(market: DemoMarket, seed: int, listing: Listing, now: datetime) -> list[Story]:
    """A report on every day with a large move, and now and then one on a quiet one."""
    symbol, name = listing.instrument.symbol, listing.instrument.name
    series, today = market.series(listing), market.day_at(listing, now)
    ordinals, ends = series.calendar.ordinals, series.calendar.close
    closes = series.close / scale_of(series, today)
    found = []
    for day in range(max(1, today - KEPT.days), today + 1):
        at = datetime.fromtimestamp(int(ends[day]), UTC) + _WRITTEN
        on = date.fromordinal(int(ordinals[day]))
        move = closes[day] / closes[day - 1] - 1
        # A generator for each day: what was written yesterday stays as it is tomorrow.
        chance = random.Random(f"{seed} {symbol} {on}")  # noqa: S311 - a market, not a secret
        is_large = abs(move) >= _LARGE
        if not now - KEPT < at <= now or not (is_large or chance.random() < _ON_QUIET_DAYS):
            continue
        lines = _QUIET if not is_large else _RISES if move > 0 else _FALLS
        title = chance.choice(lines).format(name=name, percent=f"{abs(move):.1%}")
        source = chance.choice(_SOURCES)
        found.append(Story(StoryId(f"{symbol}-{on}"), title, source, at, frozenset((symbol,))))
    return found
