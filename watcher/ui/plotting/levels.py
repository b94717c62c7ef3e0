"""The levels on a chart beside its bars: last price, previous close, alerts; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.domain.alerts.alert import Alert
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import Level, Range, Side
from watcher.domain.alerts.wide import Several
from watcher.domain.bars import Interval
from watcher.domain.quote import Quote, Session
from watcher.ui.condition_words import condition_words
from watcher.ui.plotting.series import Series
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class AlertLine:
    """A level that an alert waits for, and its words: "Below 75.00"."""

    price: float
    text: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The levels to paint; the last price is coloured by its move since `reference`, else its bar's open."""

    reference: float | None = None
    previous_close: float | None = None
    day_open: float | None = None
    alerts: tuple[AlertLine, ...] = ()


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Last:
    """The newest price, and whether it counts as risen."""

    price: float
    rises: bool


def last_of(series: Series, marks: Marks) -> Last | None:
    """The newest price of a series against the marks' reference."""
    if not len(series):
        return None
    open_, _, _, close, _ = series.bar(len(series) - 1)
    return Last(close, close >= (open_ if marks.reference is None else marks.reference))


def marks_of(quote: Quote | None, alerts: Iterable[Alert], interval: Interval, places: int) -> Marks:
    """The close that today is measured against, and the alerts that are watching and wait for a level.

    Where bars are shorter than a day, that close and the day's open have lines.
    """
    reference = None if quote is None else _reference(quote)
    lines = tuple(
        AlertLine(level, _capital(condition_words(alert.condition, places)))
        for alert in alerts
        if alert.is_watching
        for level in _levels(alert.condition)
    )
    if not interval.is_intraday or quote is None:
        return Marks(reference, None, None, lines)
    return Marks(reference, reference, _day_open(quote), lines)


def _levels(condition: Condition) -> tuple[float, ...]:
    match condition:
        case Level(level=level) | Side(level=level):
            return (float(level),)
        case Range(_, low, high):
            return float(low), float(high)
        case Several(_, parts):
            return tuple(level for part in parts if part.symbol is None for level in _levels(part.condition))
        case _:
            return ()


def _reference(quote: Quote) -> float | None:
    """Before the open the regular price is still yesterday's: the close that the new day starts from."""
    close = quote.price if _is_before_open(quote) else quote.previous_close
    return None if close is None else float(close)


def _day_open(quote: Quote) -> float | None:
    """Before the open the quote's is still yesterday's."""
    is_known = quote.day_open is not None and not _is_before_open(quote)
    return float(quote.day_open) if is_known and quote.day_open is not None else None


def _is_before_open(quote: Quote) -> bool:
    later = quote.extended
    return later is not None and later.session is Session.PRE and later.quote_time > quote.quote_time


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
