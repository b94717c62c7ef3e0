"""From the fields of the dialog to an alert's terms and back: no widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from enum import Enum, StrEnum

from watcher.domain.alerts.conditions import (
    MOST_DAYS,
    VOLUME_DAYS,
    YEAR_DAYS,
    Condition,
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    ExtremeKind,
    Gap,
    IfTrueNow,
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
from watcher.domain.errors import InputError
from watcher.ui.alerts.numbers import read_number

MINUTE_S = 60
LONGEST_MINUTES = 60 * 24 * 30
DEFAULT_WITHIN = "30"
_FINE_MINUTES = Decimal("0.0001")
_NEAR = Decimal("0.04")
_LEAST = Decimal("0.005")


class Kind(StrEnum):
    """What can be waited for, in the words that the sentence goes on with."""

    REACHES = "reaches"
    CROSSES = "crosses"
    CROSSES_UP = "crosses up"
    CROSSES_DOWN = "crosses down"
    ABOVE = "is above"
    BELOW = "is below"
    DAY_CHANGE = "changes on the day by"
    MOVES = "moves by"
    FALLS = "falls from its high by"
    RISES = "rises from its low by"
    ENTERS = "enters"
    LEAVES = "leaves"
    GAP = "opens with a gap of"
    NEW_HIGH = "makes a new high of"
    NEW_LOW = "makes a new low of"
    VOLUME = "has a volume of"
    SILENT = "has no price for"

    @property
    def has_level(self) -> bool:
        """Whether its number is a price."""
        return self in _LEVELS or self in _SIDES or self in _RANGES

    @property
    def has_second(self) -> bool:
        """Whether a second number belongs to it: the other end of a range, or the days of an average."""
        return self in _RANGES or self is Kind.VOLUME

    @property
    def has_percent(self) -> bool:
        """Whether its number can only be a percentage."""
        return self in {Kind.DAY_CHANGE, Kind.GAP}

    @property
    def after_number(self) -> str:
        """What the sentence goes on with after the number."""
        return _AFTER.get(self, "")

    @property
    def counted(self) -> str:
        """What its number counts, where that is a length of time."""
        return "minutes" if self is Kind.SILENT else "days" if self in _EXTREMES else ""

    @property
    def has_unit(self) -> bool:
        """Whether its number is a percentage or an amount."""
        return self in {Kind.MOVES, Kind.FALLS, Kind.RISES}

    @property
    def has_minutes(self) -> bool:
        """Whether a length of time belongs to it."""
        return self in _SIDES or self is Kind.MOVES

    @property
    def can_ratchet(self) -> bool:
        """Whether the price of a fire may be the base of the next one."""
        return self.has_unit


_LEVELS = {
    Kind.REACHES: LevelKind.REACHES,
    Kind.CROSSES: LevelKind.CROSSES,
    Kind.CROSSES_UP: LevelKind.CROSSES_UP,
    Kind.CROSSES_DOWN: LevelKind.CROSSES_DOWN,
}
_SIDES = {Kind.ABOVE: SideKind.ABOVE, Kind.BELOW: SideKind.BELOW}
_RANGES = {Kind.ENTERS: RangeKind.ENTERS, Kind.LEAVES: RangeKind.LEAVES}
_EXTREMES = {Kind.NEW_HIGH: ExtremeKind.NEW_HIGH, Kind.NEW_LOW: ExtremeKind.NEW_LOW}
_AFTER = {Kind.ENTERS: "to", Kind.LEAVES: "to", Kind.VOLUME: "times the average of"}
_DEFAULTS = {
    Kind.DAY_CHANGE: "−5",
    Kind.MOVES: "−3",
    Kind.FALLS: "5",
    Kind.RISES: "5",
    Kind.GAP: "−3",
    Kind.NEW_HIGH: f"{YEAR_DAYS}",
    Kind.NEW_LOW: f"{YEAR_DAYS}",
    Kind.VOLUME: "2",
    Kind.SILENT: "5",
}


class Field(Enum):
    """Which field of the dialog a mistake is in."""

    SYMBOL = "symbol"
    NUMBER = "number"
    SECOND = "second"
    MINUTES = "minutes"
    COOLDOWN = "cooldown"
    EXPIRY = "expiry"


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


def condition_of(typed: Typed) -> Condition:
    """What the fields mean. Raises MistakeError."""
    kind = typed.kind
    number = _number(Field.NUMBER, typed.number)
    if kind.has_level:
        if number <= 0:
            raise MistakeError(Field.NUMBER, "The price has to be above 0.")
        if kind in _RANGES:
            return _range(_RANGES[kind], number, _number(Field.SECOND, typed.second))
        if kind in _LEVELS:
            return Level(_LEVELS[kind], number)
        return Side(_SIDES[kind], number, seconds_of(typed.minutes, Field.MINUTES), typed.if_true_now)
    if kind is Kind.SILENT:
        return _silence(typed.number)
    if kind in _EXTREMES:
        return Extreme(_EXTREMES[kind], _days(Field.NUMBER, number))
    if kind is Kind.VOLUME:
        return _volume(number, _number(Field.SECOND, typed.second))
    return _move_of(typed, number)


def _move_of(typed: Typed, number: Decimal) -> Condition:
    """The kinds whose number is the size of a move."""
    kind = typed.kind
    if not number:
        raise MistakeError(
            Field.NUMBER, "A move of 0 would fire all the time.", "Give a number other than 0."
        )
    if kind is Kind.DAY_CHANGE:
        return DayChange(number, typed.if_true_now)
    if kind is Kind.GAP:
        return Gap(number)
    percent, amount = (number, None) if typed.is_percent else (None, number)
    if kind is Kind.MOVES:
        within_s = seconds_of(typed.minutes, Field.MINUTES)
        if not within_s:
            raise MistakeError(Field.MINUTES, "Within how many minutes?", "For example 30.")
        return Moves(within_s, percent, amount)
    if number < 0:
        raise MistakeError(Field.NUMBER, "The distance has to be above 0.", f"It {kind.value} that much.")
    return Trailing(percent, amount, Direction.DOWN if kind is Kind.FALLS else Direction.UP)


def typed_of(condition: Condition) -> Typed:
    """The fields that mean this condition."""
    match condition:
        case Level(level_kind, level):
            return Typed(next(kind for kind, word in _LEVELS.items() if word is level_kind), plain(level))
        case Side(side, level, for_s, wish):
            kind = next(kind for kind, word in _SIDES.items() if word is side)
            return Typed(kind, plain(level), minutes=minutes_of(for_s) if for_s else "", if_true_now=wish)
        case DayChange(percent, wish):
            return Typed(Kind.DAY_CHANGE, plain(percent), if_true_now=wish)
        case Moves(within_s, percent, amount):
            number, is_percent = _step(percent, amount)
            return Typed(Kind.MOVES, number, is_percent, minutes_of(within_s))
        case Trailing(percent, amount, direction):
            number, is_percent = _step(percent, amount)
            return Typed(Kind.FALLS if direction is Direction.DOWN else Kind.RISES, number, is_percent)
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _typed_looking_back(condition)


def _typed_looking_back(condition: Range | Gap | Extreme | Volume | DataHealth) -> Typed:
    match condition:
        case Range(way, low, high):
            kind = Kind.ENTERS if way is RangeKind.ENTERS else Kind.LEAVES
            return Typed(kind, plain(low), second=plain(high))
        case Gap(percent):
            return Typed(Kind.GAP, plain(percent))
        case Extreme(extreme, days):
            return Typed(Kind.NEW_HIGH if extreme is ExtremeKind.NEW_HIGH else Kind.NEW_LOW, f"{days}")
        case DataHealth(silent_s):
            return Typed(Kind.SILENT, minutes_of(silent_s))
        case Volume(multiple, days):
            return Typed(Kind.VOLUME, plain(multiple), second=f"{days}")


def proposed(kind: Kind, price: Decimal | None, places: int) -> Typed:
    """What the fields begin with; a level is a round number near the price, on the side that `kind` means."""
    if not kind.has_level:
        minutes = DEFAULT_WITHIN if kind is Kind.MOVES else ""
        return Typed(
            kind, _DEFAULTS[kind], minutes=minutes, second=f"{VOLUME_DAYS}" if kind is Kind.VOLUME else ""
        )
    if not price:
        return Typed(kind, "")
    below, above = round_levels(price)
    if kind in _RANGES:
        return Typed(kind, _written(below, places), second=_written(above, places))
    if kind in {Kind.ABOVE, Kind.CROSSES_UP}:
        level = above
    elif kind in {Kind.BELOW, Kind.CROSSES_DOWN}:
        level = below
    else:
        level = min(below, above, key=lambda level: abs(level - price))
    return Typed(kind, _written(level, places))


def round_levels(price: Decimal) -> tuple[Decimal, Decimal]:
    """The round numbers below and above a price, at least half a percent away."""
    magnitude = Decimal(1).scaleb((price * _NEAR).adjusted())
    step = next(m * magnitude for m in (1, 2, 5, 10) if m * magnitude >= price * _NEAR)
    below = (price * (1 - _LEAST) / step).to_integral_value(ROUND_FLOOR) * step
    above = (price * (1 + _LEAST) / step).to_integral_value(ROUND_CEILING) * step
    return below or price.scaleb(-1), above


def seconds_of(minutes: str, field: Field) -> int:
    """Whole seconds from a text in minutes; an empty one is 0. Raises MistakeError."""
    if not minutes.strip():
        return 0
    number = _number(field, minutes)
    if number < 0 or number > LONGEST_MINUTES:
        raise MistakeError(field, "The minutes have to be between 0 and 43,200, which is 30 days.")
    return round(number * MINUTE_S)


def minutes_of(seconds: int) -> str:
    """A text in minutes that `seconds_of` reads back as the same whole seconds."""
    return plain((Decimal(seconds) / MINUTE_S).quantize(_FINE_MINUTES).normalize())


def plain(number: Decimal) -> str:
    """A number as one would type it."""
    return f"{number:f}".replace("-", "−")


def _range(kind: RangeKind, low: Decimal, high: Decimal) -> Condition:
    if high <= low:
        raise MistakeError(Field.SECOND, "The second price has to be above the first.")
    return Range(kind, low, high)


def _volume(multiple: Decimal, days: Decimal) -> Condition:
    if multiple <= 0:
        raise MistakeError(Field.NUMBER, "The multiple has to be above 0.", "For example 2.")
    return Volume(multiple, _days(Field.SECOND, days))


def _silence(minutes: str) -> Condition:
    silent_s = seconds_of(minutes, Field.NUMBER)
    if not silent_s:
        raise MistakeError(Field.NUMBER, "For how many minutes?", "For example 5.")
    return DataHealth(silent_s)


def _days(field: Field, number: Decimal) -> int:
    if number != int(number) or not 0 < number <= MOST_DAYS:
        raise MistakeError(field, "The days have to be a whole number above 0.", "52 weeks are 252 days.")
    return int(number)


def _written(level: Decimal, places: int) -> str:
    return f"{level:.{max(places, -_exponent(level))}f}"


def _step(percent: Decimal | None, amount: Decimal | None) -> tuple[str, bool]:
    return (plain(percent), True) if percent is not None else (plain(amount or Decimal(0)), False)


def _number(field: Field, text: str) -> Decimal:
    try:
        return read_number(text)
    except InputError as error:
        raise MistakeError(field, error.title, error.hint) from error


def _exponent(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
