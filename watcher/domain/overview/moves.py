"""How far a symbol has moved over a period, or why that cannot be said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum, auto

from watcher.domain.overview.course import Course
from watcher.domain.overview.periods import Period
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

_MISFIT = 1.4
"""A close and the next day's that are further apart than this are of before and after a split."""


class Gap(Enum):
    """Why a move is not known."""

    NO_PRICE = auto()
    NO_CLOSE = auto()
    """Nothing is stored of the day that it begins with."""
    OLD_CLOSES = auto()
    """What is stored ends long before the price, or does not fit it."""


@dataclass(frozen=True, slots=True)
class Move:
    """A ratio (0.05 is a rise of 5 %) since the close of a day; None where `gap` says why."""

    ratio: float | None
    since: date | None = None
    gap: Gap | None = None


def move(quote: Quote | None, course: Course | None, period: Period) -> Move:
    """The move of a period; prices only, dividends do not count."""
    if quote is None:
        return Move(None, gap=Gap.NO_PRICE)
    if not period.needs_closes:
        ratio = quote.change_ratio if period is Period.DAY else since_close(quote)
        return Move(ratio, gap=None if ratio is not None else Gap.NO_CLOSE)
    if course is None or period not in course.bases:
        return Move(None, gap=Gap.NO_CLOSE)
    if course.is_old or not fits(quote, course):
        return Move(None, gap=Gap.OLD_CLOSES)
    base = course.bases[period]
    return Move(float(quote.price) / base.price - 1, base.day)


def since_close(quote: Quote) -> float | None:
    """The newest price against the close before it: of the evening and the morning, against the last one."""
    extended = quote.extended
    if extended is not None and extended.quote_time > quote.quote_time:
        return quote.extended_ratio
    return quote.change_ratio


def fits(quote: Quote, course: Course) -> bool:
    """Whether the stored closes are of the same shares as the price: a split makes them another's."""
    if course.before is None or not quote.previous_close:
        return True
    return 1 / _MISFIT < float(quote.previous_close) / course.before.price < _MISFIT


@dataclass(frozen=True, slots=True)
class Mover:
    """One of the best or the worst."""

    symbol: Symbol
    ratio: float


def best_and_worst(
    moves: Mapping[Symbol, Move], trusted: Callable[[Symbol], bool], most: int
) -> tuple[tuple[Mover, ...], tuple[Mover, ...]]:
    """The furthest up, falling, and the furthest down, rising; none in both, and none on the wrong side.

    Only those count whose price is trusted: it is asked of no more than it takes.
    """
    known = [(one.ratio, symbol) for symbol, one in moves.items() if one.ratio is not None]
    up = sorted((-ratio, symbol) for ratio, symbol in known if ratio > 0)
    down = sorted(one for one in known if one[0] < 0)
    best, worst = _first(up, trusted, most), _first(down, trusted, most)
    return tuple(Mover(symbol, -ratio) for ratio, symbol in best), tuple(
        Mover(one, how) for how, one in worst
    )


def _first(
    ordered: Iterable[tuple[float, Symbol]], trusted: Callable[[Symbol], bool], most: int
) -> list[tuple[float, Symbol]]:
    found: list[tuple[float, Symbol]] = []
    for one in ordered:
        if len(found) == most:
            break
        if trusted(one[1]):
            found.append(one)
    return found
