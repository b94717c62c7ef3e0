"""Splits: what they do to a condition, how they are said, and when a move looks like one (alerts.md §4)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import Level, Moves, Range, Side, Trailing
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.indicators import is_price_like
from watcher.domain.alerts.wide import Indicator, Part, Premium, Several
from watcher.domain.symbols import Symbol

_USUAL_RATIOS = (
    *(1 / Decimal(n) for n in (2, 3, 4, 5, 8, 10, 20)),
    *(Decimal(n) for n in (2, 4, 5, 8, 10, 20)),
)
_NEAR = Decimal("0.015")
_ALIKE = Decimal("0.10")
_LARGEST_TERM = 1_000


def suspected_ratio(price: Decimal, close: Decimal) -> Decimal | None:
    """The usual split ratio that `price / close` lies within 1.5 % of; None if there is none."""
    move = price / close
    return next((ratio for ratio in _USUAL_RATIOS if abs(move - ratio) <= _NEAR * ratio), None)


def moved_alike(one: Decimal, other: Decimal) -> bool:
    """Whether two overnight moves (price / previous close) lie within a tenth of each other."""
    return abs(one - other) <= _ALIKE * other


def divided(condition: Condition, ratio: Decimal, grid: Grid) -> Condition:
    """The condition after `ratio` new shares for one old: levels and amounts ÷ ratio."""
    match condition:
        case Level() | Side():
            return replace(condition, level=max(grid.tick, grid.snap(condition.level / ratio)))
        case Moves(amount=Decimal() as amount) | Trailing(amount=Decimal() as amount):
            return replace(condition, amount=amount / ratio)
        case Range(_, low, high):
            tick = grid.tick
            return replace(
                condition,
                low=max(tick, grid.snap(low / ratio)),
                high=max(tick, grid.snap(high / ratio)),
            )
        case Premium():
            return replace(condition, ratio=condition.ratio / ratio)
        case Indicator(study, value=Decimal() as value) if is_price_like(study):
            return replace(condition, value=value / ratio)
        case Several():
            parts = [
                replace(part, condition=divided(part.condition, ratio, grid)) if part.symbol is None else part
                for part in condition.parts
            ]
            return replace(condition, parts=tuple(parts))
        case _:
            return condition


def divided_other(condition: Condition, symbol: Symbol, ratio: Decimal, grid: Grid) -> Condition:
    """The same where another symbol that it looks at is split; `grid` is that symbol's."""
    match condition:
        case Premium(local=local) if local == symbol:
            return replace(condition, ratio=condition.ratio * ratio)
        case Several():
            parts = [
                replace(part, condition=_divided_part(part, symbol, ratio, grid)) for part in condition.parts
            ]
            return replace(condition, parts=tuple(parts))
        case _:
            return condition


def _divided_part(part: Part, symbol: Symbol, ratio: Decimal, grid: Grid) -> Condition:
    if part.symbol == symbol:
        return divided(part.condition, ratio, grid)
    return divided_other(part.condition, symbol, ratio, grid)


def on_new_basis(price: Decimal, close: Decimal, ratio: Decimal) -> Decimal:
    """A previous close as on the day of a split: divided, unless the source has done so already."""
    is_old = abs(price * ratio - close) < abs(price - close)
    return close / ratio if is_old else close


def ratio_in_words(ratio: Decimal) -> str:
    """8-for-1, 3-for-2, 1-for-10."""
    whole = Fraction(ratio).limit_denominator(_LARGEST_TERM)
    return f"{whole.numerator}-for-{whole.denominator}"


def split_in_words(before: Condition, after: Condition, ratio: Decimal) -> str:
    """“180.00 → 22.50 (8-for-1)”; only the ratio where nothing of the condition changed."""
    old, new = _figures(before), _figures(after)
    words = ratio_in_words(ratio)
    return f"{old} → {new} ({words})" if old else f"({words})"


def _figures(condition: Condition) -> str:
    match condition:
        case Level(level=level) | Side(level=level):
            return f"{level:f}"
        case Moves(amount=Decimal() as amount) | Trailing(amount=Decimal() as amount):
            return f"{amount:f}"
        case Range(_, low, high):
            return f"{low:f}–{high:f}"
        case Premium(ratio=ratio):
            return f"{ratio.normalize():f}"
        case Indicator(value=Decimal() as value) if is_price_like(condition.study):
            return f"{value.normalize():f}"
        case Several():
            return ", ".join(filter(None, (_figures(part.condition) for part in condition.parts)))
        case _:
            return ""
