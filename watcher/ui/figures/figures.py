"""Which figures are shown of a symbol, and how they are written; a dash where one is missing."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote
from watcher.language import tr
from watcher.ui import words
from watcher.values import dataclass

TITLES = (
    tr("Day range"),
    tr("52-week range"),
    tr("Volume / avg"),
    tr("Market cap"),
    tr("P/E"),
    tr("YTD"),
    tr("Previous close"),
    tr("Open", "price"),
    tr("Bid / ask"),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """One text per title, in their order; `year_ratio` gives the year's its colour."""

    texts: tuple[str, ...]
    year_ratio: float | None


def figures(quote: Quote | None, instrument: Instrument | None, year_start: float | None) -> Figures:
    """Write the figures; `year_start` is the close before the year's first trading day."""
    if quote is None:
        return Figures((words.DASH,) * len(TITLES), None)
    places = instrument.places if instrument is not None else 2
    ratio = float(quote.price) / year_start - 1 if year_start else None
    return Figures(
        (
            _pair(quote.day_low, quote.day_high, places, " – "),
            _pair(quote.year_low, quote.year_high, places, " – "),
            _volumes(quote.volume, quote.average_volume),
            words.amount(quote.market_cap, quote.currency),
            words.DASH if quote.trailing_pe is None else words.price(Decimal(quote.trailing_pe)),
            words.percent(ratio) or words.DASH,
            words.price(quote.previous_close, places),
            words.price(quote.day_open, places),
            _pair(quote.bid, quote.ask, places, " / "),
        ),
        ratio,
    )


def _pair(low: Decimal | None, high: Decimal | None, places: int, between: str) -> str:
    if low is None and high is None:
        return words.DASH
    return f"{words.price(low, places)}{between}{words.price(high, places)}"


def _volumes(volume: int | None, average: int | None) -> str:
    if volume is None and average is None:
        return words.DASH
    return f"{words.amount(volume)} / {words.amount(average)}"
