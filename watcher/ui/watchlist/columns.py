"""The columns of the watchlist: what each says, how wide it is and what it is sorted by."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import Qt

from watcher.language import tr
from watcher.ui import words
from watcher.ui.table import Column
from watcher.ui.watchlist import measures
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.rows import Row
from watcher.values import dataclass


class Field(StrEnum):
    """The columns by the names under which they are remembered, in the order of the model."""

    SYMBOL = "symbol"
    DAY = "day"
    LAST = "last"
    CHANGE = "change"
    OPEN = "open"
    DAY_RANGE = "day range"
    YEAR_RANGE = "year range"
    VOLUME = "volume"
    CAP = "market cap"
    PE = "pe"
    YTD = "ytd"
    POSITION = "position"
    ALERT = "nearest alert"
    NOTE = "note"


FIELDS = tuple(Field)
AT = {field: at for at, field in enumerate(FIELDS)}
"""The place of each in the model."""

PICTURED = (Field.SYMBOL, Field.DAY, Field.LAST, Field.CHANGE)
"""What a list shows unless more is asked for; it needs no headings."""


@dataclass(frozen=True, slots=True)
class About:
    """What a column is called in menus, how wide it is at the usual size of texts, and its way to sort."""

    title: str
    width: int
    sort: SortBy | None


ABOUT = {
    Field.SYMBOL: About(tr("Symbol and name"), 150, SortBy.SYMBOL),
    Field.DAY: About(tr("Course of the day"), 64, None),
    Field.LAST: About(tr("Last price"), 126, SortBy.LAST),
    Field.CHANGE: About(tr("Change"), 74, SortBy.PERCENT),
    Field.OPEN: About(tr("Open", "price"), 84, SortBy.OPEN),
    Field.DAY_RANGE: About(tr("Day range"), 132, SortBy.DAY_RANGE),
    Field.YEAR_RANGE: About(tr("52-week range"), 132, SortBy.YEAR_RANGE),
    Field.VOLUME: About(tr("Volume against average"), 92, SortBy.VOLUME),
    Field.CAP: About(tr("Market cap"), 92, SortBy.CAP),
    Field.PE: About(tr("P/E"), 70, SortBy.PE),
    Field.YTD: About(tr("Year to date"), 80, SortBy.YTD),
    Field.POSITION: About(tr("Position: value and quantity"), 92, SortBy.POSITION),
    Field.ALERT: About(tr("Distance to the nearest alert"), 116, SortBy.ALERT),
    Field.NOTE: About(tr("Note"), 180, SortBy.NOTE),
}


def _last(row: Row) -> str:
    return f"{words.price(row.last, row.places)} {row.line} {words.percent(row.line_ratio)}".strip()


def _change(row: Row) -> str:
    return f"{words.percent(row.ratio)} {words.signed(row.change, row.places)}".strip() or words.DASH


def _open(row: Row) -> str:
    return words.price(row.quote.day_open if row.quote else None, row.places)


def day_range(row: Row) -> tuple[Decimal | None, Decimal | None]:
    """The day's low and high."""
    return (None, None) if row.quote is None else (row.quote.day_low, row.quote.day_high)


def year_range(row: Row) -> tuple[Decimal | None, Decimal | None]:
    """The low and high of 52 weeks."""
    return (None, None) if row.quote is None else (row.quote.year_low, row.quote.year_high)


def _range(row: Row, low: Decimal | None, high: Decimal | None) -> str:
    if low is None and high is None:
        return words.DASH
    return f"{words.price(low, row.places)} – {words.price(high, row.places)}"


def _day_range(row: Row) -> str:
    return _range(row, *day_range(row))


def _year_range(row: Row) -> str:
    return _range(row, *year_range(row))


def volume(row: Row) -> str:
    """The day's volume."""
    return words.amount(row.quote.volume if row.quote else None)


def against_average(row: Row) -> str:
    """The day's volume against the average day's; nothing where one is missing."""
    ratio = measures.volume_ratio(row.quote) if row.quote else None
    return "" if ratio is None else tr("{number}× avg").format(number=words.number(ratio, 2))


def _volume(row: Row) -> str:
    return f"{volume(row)} {against_average(row)}".strip()


def _cap(row: Row) -> str:
    return words.DASH if row.quote is None else words.amount(row.quote.market_cap, row.quote.currency)


def _pe(row: Row) -> str:
    multiple = measures.earnings_multiple(row.quote) if row.quote else None
    return words.DASH if multiple is None else words.price(Decimal(multiple))


def _ytd(row: Row) -> str:
    return words.percent(row.year_ratio) or words.DASH


def _position(row: Row) -> str:
    return f"{row.worth} {row.units}".strip()


def away(row: Row) -> str:
    """How far the nearest alert is."""
    return words.DASH if row.nearest is None else row.nearest.words


def _alert(row: Row) -> str:
    return away(row) if row.nearest is None else f"{away(row)} {row.nearest.waits_for}"


def _symbol(row: Row) -> str:
    return f"{row.symbol} {row.name}".strip()


def _day(row: Row) -> str:
    return tr("{count} points").format(count=len(row.points)) if row.points else tr("no course yet")


def _note(row: Row) -> str:
    return row.note or words.DASH


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TEXTS: dict[Field, tuple[str, Callable[[Row], str]]] = {
    Field.SYMBOL: (tr("Symbol"), _symbol),
    Field.DAY: (tr("Day"), _day),
    Field.LAST: (tr("Last"), _last),
    Field.CHANGE: (tr("Change"), _change),
    Field.OPEN: (tr("Open", "price"), _open),
    Field.DAY_RANGE: (tr("Day range"), _day_range),
    Field.YEAR_RANGE: (tr("52 weeks"), _year_range),
    Field.VOLUME: (tr("Volume"), _volume),
    Field.CAP: (tr("Market cap"), _cap),
    Field.PE: (tr("P/E"), _pe),
    Field.YTD: (tr("YTD"), _ytd),
    Field.POSITION: (tr("Position"), _position),
    Field.ALERT: (tr("Alert"), _alert),
    Field.NOTE: (tr("Note"), _note),
}
_AT_THE_LEFT = {Field.SYMBOL, Field.DAY, Field.NOTE}
COLUMNS: tuple[Column[Row], ...] = tuple(
    Column(*_TEXTS[field], _LEFT) if field in _AT_THE_LEFT else Column(*_TEXTS[field]) for field in FIELDS
)
