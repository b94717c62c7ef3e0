"""Finds listings of the demo market by ticker, name or ISIN."""

from __future__ import annotations

from watcher.domain.instrument import SearchHit
from watcher.feeds.demo.listing import Listing
from watcher.feeds.demo.listings import LISTINGS


def matches(text: str) -> tuple[SearchHit, ...]:
    """The listings that the text can mean: by ticker or ISIN first, then by what begins with it."""
    wanted = text.strip().casefold()
    if not wanted:
        return ()
    ranked = sorted(
        (rank, place, listing)
        for place, listing in enumerate(LISTINGS.values())
        if (rank := _rank(wanted, listing)) is not None
    )
    return tuple(
        SearchHit(
            listing.symbol, listing.instrument.name, listing.instrument.exchange, listing.instrument.kind
        )
        for _, _, listing in ranked
    )


def _rank(wanted: str, listing: Listing) -> int | None:
    symbol, name = listing.symbol.casefold(), listing.instrument.name.casefold()
    if wanted in (symbol, listing.isin.casefold()):
        return 0
    if symbol.startswith(wanted) or symbol.lstrip("0").startswith(wanted):
        return 1
    if any(word.startswith(wanted) for word in name.replace("(", "").split()) or name.startswith(wanted):
        return 2
    return 3 if wanted in name or wanted in symbol else None
