"""From the fields of the dialog to an alert's terms and back: no widgets here."""

from __future__ import annotations

import re
import sys
from decimal import Decimal
from enum import Enum

from watcher.domain.alerts import typed_back
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    MOST_DAYS,
    VOLUME_DAYS,
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    ExtremeKind,
    Gap,
    IfTrueNow,
    Level,
    Moves,
    Range,
    RangeKind,
    Side,
    Trailing,
    Volume,
)
from watcher.domain.alerts.offers import round_levels
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.wide import Foreign
from watcher.domain.errors import InputError
from watcher.domain.indicators.catalogue import CATALOGUE
from watcher.language import tr
from watcher.ui.alerts.kinds import DEFAULTS, EXTREMES, LEVELS, PROPOSED, RANGES, SIDES, WIDE_WORDS, Kind
from watcher.ui.numbers import as_typed, read_number
from watcher.values import dataclass

MINUTE_S = 60
LONGEST_MINUTES = 60 * 24 * 30
DEFAULT_WITHIN = "30"
_FINE_MINUTES = Decimal("0.0001")


class Field(Enum):
    """Which field of the dialog a mistake is in."""

    SYMBOL = "symbol"
    NUMBER = "number"
    SECOND = "second"
    MINUTES = "minutes"
    COOLDOWN = "cooldown"
    EXPIRY = "expiry"
    WORDS = "words"


class MistakeError(InputError):
    """What stands in one field cannot be used."""

    def __init__(self, field: Field, title: str, hint: str = "") -> None:
        super().__init__(title, hint)
        self.field = field


@dataclass(frozen=True, slots=True)
class Typed:
    """The part of the sentence that says what to wait for, as it stands in the fields."""

    kind: Kind
    number: str
    is_percent: bool = True
    minutes: str = ""
    if_true_now: IfTrueNow = IfTrueNow.WAIT
    second: str = ""
    words: str = ""


def condition_of(typed: Typed, *, is_final: bool = True) -> Condition:
    """What the fields mean; while they are still written, nothing slow is looked up. Raises MistakeError."""
    kind = typed.kind
    if kind.is_wide:
        return _wide_of(typed, is_final=is_final)
    number = _number(Field.NUMBER, typed.number)
    if kind.has_level:
        if number <= 0:
            raise MistakeError(Field.NUMBER, tr("The price has to be above 0."))
        if kind in RANGES:
            return _range(RANGES[kind], number, _number(Field.SECOND, typed.second))
        if kind in LEVELS:
            return Level(LEVELS[kind], number)
        return Side(SIDES[kind], number, seconds_of(typed.minutes, Field.MINUTES), typed.if_true_now)
    if kind is Kind.SILENT:
        return _silence(typed.number)
    if kind in EXTREMES:
        return Extreme(EXTREMES[kind], _days(Field.NUMBER, number))
    if kind is Kind.VOLUME:
        return _volume(number, _number(Field.SECOND, typed.second))
    return _move_of(typed, number)


def _wide_of(typed: Typed, *, is_final: bool) -> Condition:
    """The kinds that are read from words."""
    if typed.kind is Kind.FOREIGN:
        raise MistakeError(
            Field.WORDS,
            tr("Only a newer version knows this kind of alert."),
            tr("Choose another kind to replace it."),
        )
    if typed.kind is Kind.INDICATOR and not (is_final or is_at_hand(typed.words)):
        raise MistakeError(
            Field.WORDS, tr("This indicator is not known yet."), tr("RSI, SMA and MACD are some.")
        )
    try:
        return parse_words([typed.words])
    except InputError as error:
        raise MistakeError(Field.WORDS, error.title, error.hint) from error


def is_at_hand(words: str) -> bool:
    """Whether an indicator can be looked up without importing what takes seconds, as long as it is typed."""
    if "talib" in sys.modules:
        return True
    names = re.findall(r"[A-Za-z_]\w*", words)[1:2]
    return any(kind.name == name.upper() for name in names for kind in CATALOGUE)


def _move_of(typed: Typed, number: Decimal) -> Condition:
    """The kinds whose number is the size of a move."""
    kind = typed.kind
    if not number:
        raise MistakeError(
            Field.NUMBER, tr("A move of 0 would fire all the time."), tr("Give a number other than 0.")
        )
    if kind is Kind.DAY_CHANGE:
        return DayChange(number, typed.if_true_now)
    if kind is Kind.GAP:
        return Gap(number)
    percent, amount = (number, None) if typed.is_percent else (None, number)
    if kind is Kind.MOVES:
        within_s = seconds_of(typed.minutes, Field.MINUTES)
        if not within_s:
            raise MistakeError(Field.MINUTES, tr("Within how many minutes?"), tr("For example 30."))
        return Moves(within_s, percent, amount)
    if number < 0:
        raise MistakeError(
            Field.NUMBER,
            tr("The distance has to be above 0."),
            tr("It {value} that much.").format(value=kind.value),
        )
    return Trailing(percent, amount, Direction.DOWN if kind is Kind.FALLS else Direction.UP)


def typed_of(condition: Condition) -> Typed:
    """The fields that mean this condition."""
    match condition:
        case Level(level_kind, level):
            return Typed(next(kind for kind, word in LEVELS.items() if word is level_kind), as_typed(level))
        case Side(side, level, for_s, wish):
            kind = next(kind for kind, word in SIDES.items() if word is side)
            return Typed(kind, as_typed(level), minutes=minutes_of(for_s) if for_s else "", if_true_now=wish)
        case DayChange(percent, wish):
            return Typed(Kind.DAY_CHANGE, as_typed(percent), if_true_now=wish)
        case Moves(within_s, percent, amount):
            number, is_percent = _step(percent, amount)
            return Typed(Kind.MOVES, number, is_percent, minutes_of(within_s))
        case Trailing(percent, amount, direction):
            number, is_percent = _step(percent, amount)
            return Typed(Kind.FALLS if direction is Direction.DOWN else Kind.RISES, number, is_percent)
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _typed_looking_back(condition)
        case Foreign():
            return Typed(Kind.FOREIGN, "")
        case _:
            return Typed(WIDE_WORDS[condition.kind], "", words=typed_back.typed(condition))


def _typed_looking_back(condition: Range | Gap | Extreme | Volume | DataHealth) -> Typed:
    match condition:
        case Range(way, low, high):
            kind = Kind.ENTERS if way is RangeKind.ENTERS else Kind.LEAVES
            return Typed(kind, as_typed(low), second=as_typed(high))
        case Gap(percent):
            return Typed(Kind.GAP, as_typed(percent))
        case Extreme(extreme, days):
            return Typed(Kind.NEW_HIGH if extreme is ExtremeKind.NEW_HIGH else Kind.NEW_LOW, f"{days}")
        case DataHealth(silent_s):
            return Typed(Kind.SILENT, minutes_of(silent_s))
        case Volume(multiple, days):
            return Typed(Kind.VOLUME, as_typed(multiple), second=f"{days}")


def proposed(kind: Kind, price: Decimal | None, places: int) -> Typed:
    """What the fields begin with; a level is a round number near the price, on the side that `kind` means."""
    if kind.is_wide:
        return Typed(kind, "", words=PROPOSED.get(kind) or _parts_proposed(kind, price, places))
    if not kind.has_level:
        minutes = DEFAULT_WITHIN if kind is Kind.MOVES else ""
        return Typed(
            kind, DEFAULTS[kind], minutes=minutes, second=f"{VOLUME_DAYS}" if kind is Kind.VOLUME else ""
        )
    if not price:
        return Typed(kind, "")
    below, above = round_levels(price)
    if kind in RANGES:
        return Typed(kind, as_typed(_fine(below, places)), second=as_typed(_fine(above, places)))
    if kind in {Kind.ABOVE, Kind.CROSSES_UP}:
        level = above
    elif kind in {Kind.BELOW, Kind.CROSSES_DOWN}:
        level = below
    else:
        level = min(below, above, key=lambda level: abs(level - price))
    return Typed(kind, as_typed(_fine(level, places)))


def _parts_proposed(kind: Kind, price: Decimal | None, places: int) -> str:
    """Two conditions to begin with."""
    if kind is Kind.FOREIGN:
        return ""
    word = "all" if kind is Kind.ALL else "any"
    level = f"{_fine(round_levels(price)[1], places):f}" if price else ""
    return f"{word} above {level}; volume 2" if level else f"{word} volume 2"


def seconds_of(minutes: str, field: Field) -> int:
    """Whole seconds from a text in minutes; an empty one is 0. Raises MistakeError."""
    if not minutes.strip():
        return 0
    number = _number(field, minutes)
    if number < 0 or number > LONGEST_MINUTES:
        raise MistakeError(field, tr("The minutes have to be between 0 and 43,200, which is 30 days."))
    return round(number * MINUTE_S)


def minutes_of(seconds: int) -> str:
    """A text in minutes that `seconds_of` reads back as the same whole seconds."""
    return as_typed((Decimal(seconds) / MINUTE_S).quantize(_FINE_MINUTES).normalize())


def _range(kind: RangeKind, low: Decimal, high: Decimal) -> Condition:
    if high <= low:
        raise MistakeError(Field.SECOND, tr("The second price has to be above the first."))
    return Range(kind, low, high)


def _volume(multiple: Decimal, days: Decimal) -> Condition:
    if multiple <= 0:
        raise MistakeError(Field.NUMBER, tr("The multiple has to be above 0."), tr("For example 2."))
    return Volume(multiple, _days(Field.SECOND, days))


def _silence(minutes: str) -> Condition:
    silent_s = seconds_of(minutes, Field.NUMBER)
    if not silent_s:
        raise MistakeError(Field.NUMBER, tr("For how many minutes?"), tr("For example 5."))
    return DataHealth(silent_s)


def _days(field: Field, number: Decimal) -> int:
    if number != int(number) or not 0 < number <= MOST_DAYS:
        raise MistakeError(
            field, tr("The days have to be a whole number above 0."), tr("52 weeks are 252 days.")
        )
    return int(number)


def _fine(level: Decimal, places: int) -> Decimal:
    """The level with the decimals of its prices, or more where it has them."""
    return Decimal(f"{level:.{max(places, -_exponent(level))}f}")


def _step(percent: Decimal | None, amount: Decimal | None) -> tuple[str, bool]:
    return (as_typed(percent), True) if percent is not None else (as_typed(amount or Decimal(0)), False)


def _number(field: Field, text: str) -> Decimal:
    try:
        return read_number(text)
    except InputError as error:
        raise MistakeError(field, error.title, error.hint) from error


def _exponent(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
