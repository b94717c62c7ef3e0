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
    LevelKind,
    Moves,
    Range,
    RangeKind,
    Side,
    SideKind,
    Trailing,
    Volume,
)
from watcher.domain.alerts.numbers import plain, signed
from watcher.domain.alerts.wide_words import describe_wide
from watcher.language import tr

_MINUTE_S = 60


def describe(condition: Condition, places: int = 2) -> str:
    """A condition as people read it: “below 75.00”, “moves −3 % within 30 min”.

    `places` are the decimals of its instrument's prices; a finer level is shown whole.
    """
    match condition:
        case Level(kind, level):
            return _level(kind).format(price=_price(level, places))
        case Side(kind, level, for_s):
            price = _price(level, places)
            said = tr("above {price}") if kind is SideKind.ABOVE else tr("below {price}")
            held = tr(" for {duration}").format(duration=duration(for_s)) if for_s else ""
            return f"{said.format(price=price)}{held}"
        case DayChange(percent):
            return tr("{percent} % on the day").format(percent=signed(percent))
        case Moves(within_s, percent, amount):
            step = f"{signed(percent)} %" if percent is not None else signed(amount or Decimal(0))
            return tr("moves {step} within {duration}").format(step=step, duration=duration(within_s))
        case Trailing(percent, amount, direction):
            step = f"{plain(percent)} %" if percent is not None else _price(amount or Decimal(0), places)
            falls = direction is Direction.DOWN
            return (tr("falls {step} from its high") if falls else tr("rises {step} from its low")).format(
                step=step
            )
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _describe_looking_back(condition, places)
        case _:
            return describe_wide(condition, lambda part: describe(part, places))


def _describe_looking_back(condition: Range | Gap | Extreme | Volume | DataHealth, places: int) -> str:
    match condition:
        case Range(kind, low, high):
            said = tr("enters {low} to {high}") if kind is RangeKind.ENTERS else tr("leaves {low} to {high}")
            return said.format(low=_price(low, places), high=_price(high, places))
        case Gap(percent):
            return tr("opens {percent} % from the last close").format(percent=signed(percent))
        case Extreme(kind, days):
            span = tr("52 weeks") if days == YEAR_DAYS else tr("{days} days").format(days=days)
            said = tr("new high of {span}") if kind is ExtremeKind.NEW_HIGH else tr("new low of {span}")
            return said.format(span=span)
        case Volume(multiple, days):
            return tr("volume of {multiple} times the average of {days} days").format(
                multiple=plain(multiple), days=days
            )
        case DataHealth(silent_s):
            return tr("no price for {duration}").format(duration=duration(silent_s))


def _level(kind: LevelKind) -> str:
    match kind:
        case LevelKind.REACHES:
            return tr("reaches {price}")
        case LevelKind.CROSSES:
            return tr("crosses {price}")
        case LevelKind.CROSSES_UP:
            return tr("crosses up {price}")
        case LevelKind.CROSSES_DOWN:
            return tr("crosses down {price}")


def duration(seconds: int) -> str:
    """A length of time in its largest whole unit: 90 s, 10 min, 2 h, 3 d."""
    for unit, word in ((86_400, tr("d")), (3_600, tr("h")), (_MINUTE_S, tr("min"))):
        if seconds and seconds % unit == 0:
            return f"{seconds // unit} {word}"
    return tr("{seconds} s").format(seconds=seconds)


def _price(value: Decimal, places: int) -> str:
    exponent = value.normalize().as_tuple().exponent
    finest = -exponent if isinstance(exponent, int) else 0
    return f"{value:,.{max(places, finest)}f}"
