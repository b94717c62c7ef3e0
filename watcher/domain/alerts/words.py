"""Conditions in words, as people read them."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    YEAR_DAYS,
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    ExtremeKind,
    Gap,
    Level,
    Moves,
    Range,
    Side,
    Trailing,
    Volume,
)
from watcher.domain.alerts.numbers import plain, signed
from watcher.domain.alerts.wide_words import describe_wide

_MINUTE_S = 60


def describe(condition: Condition, places: int = 2) -> str:
    """A condition as people read it: “below 75.00”, “moves −3 % within 30 min”.

    `places` are the decimals of its instrument's prices; a finer level is shown whole.
    """
    match condition:
        case Level(kind, level):
            return f"{kind.value.replace('_', ' ')} {_price(level, places)}"
        case Side(kind, level, for_s):
            held = f" for {duration(for_s)}" if for_s else ""
            return f"{kind.value} {_price(level, places)}{held}"
        case DayChange(percent):
            return f"{signed(percent)} % on the day"
        case Moves(within_s, percent, amount):
            step = f"{signed(percent)} %" if percent is not None else signed(amount or Decimal(0))
            return f"moves {step} within {duration(within_s)}"
        case Trailing(percent, amount, direction):
            step = f"{plain(percent)} %" if percent is not None else _price(amount or Decimal(0), places)
            way = "falls {} from its high" if direction is Direction.DOWN else "rises {} from its low"
            return way.format(step)
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _describe_looking_back(condition, places)
        case _:
            return describe_wide(condition, lambda part: describe(part, places))


def _describe_looking_back(condition: Range | Gap | Extreme | Volume | DataHealth, places: int) -> str:
    match condition:
        case Range(kind, low, high):
            return f"{kind.value} {_price(low, places)} to {_price(high, places)}"
        case Gap(percent):
            return f"opens {signed(percent)} % from the last close"
        case Extreme(kind, days):
            span = "52 weeks" if days == YEAR_DAYS else f"{days} days"
            return f"new {'high' if kind is ExtremeKind.NEW_HIGH else 'low'} of {span}"
        case Volume(multiple, days):
            return f"volume of {plain(multiple)} times the average of {days} days"
        case DataHealth(silent_s):
            return f"no price for {duration(silent_s)}"


def duration(seconds: int) -> str:
    """A length of time in its largest whole unit: 90 s, 10 min, 2 h, 3 d."""
    for unit, word in ((86_400, "d"), (3_600, "h"), (_MINUTE_S, "min")):
        if seconds and seconds % unit == 0:
            return f"{seconds // unit} {word}"
    return f"{seconds} s"


def _price(value: Decimal, places: int) -> str:
    exponent = value.normalize().as_tuple().exponent
    finest = -exponent if isinstance(exponent, int) else 0
    return f"{value:,.{max(places, finest)}f}"
