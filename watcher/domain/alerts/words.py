"""Conditions in words: as people read them, and as people type them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from watcher.domain.alerts.conditions import (
    Condition,
    DayChange,
    Direction,
    IfTrueNow,
    Level,
    LevelKind,
    Moves,
    Side,
    SideKind,
    Trailing,
)
from watcher.domain.errors import InputError

MINUS = "−"

_KINDS = (
    "reaches",
    "crosses",
    "crosses_up",
    "crosses_down",
    "above",
    "below",
    "day_change",
    "moves",
    "trailing",
)
_EXAMPLES = {
    "reaches": "reaches 80",
    "crosses": "crosses 84",
    "crosses_up": "crosses_up 84",
    "crosses_down": "crosses_down 75",
    "above": "above 80 for 10m",
    "below": "below 75",
    "day_change": "day_change -5%",
    "moves": "moves -3% 30m",
    "trailing": "trailing 5%",
}
_FIRE_NOW = "now"
_MINUSES = str.maketrans({MINUS: "-", "–": "-"})
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_DURATION = re.compile(r"(\d+)(s|sec|m|min|h|d)?")
_UNIT_S = {"s": 1, "sec": 1, "m": 60, "min": 60, "h": 3_600, "d": 86_400}
_MINUTE_S = 60
_LONGEST_DIGITS = 24


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
            return f"{_signed(percent)} % on the day"
        case Moves(within_s, percent, amount):
            step = f"{_signed(percent)} %" if percent is not None else _signed(amount or Decimal(0))
            return f"moves {step} within {duration(within_s)}"
        case Trailing(percent, amount, direction):
            step = f"{_plain(percent)} %" if percent is not None else _price(amount or Decimal(0), places)
            way = "falls {} from its high" if direction is Direction.DOWN else "rises {} from its low"
            return way.format(step)


def duration(seconds: int) -> str:
    """A length of time in its largest whole unit: 90 s, 10 min, 2 h, 3 d."""
    for unit, word in ((86_400, "d"), (3_600, "h"), (_MINUTE_S, "min")):
        if seconds and seconds % unit == 0:
            return f"{seconds // unit} {word}"
    return f"{seconds} s"


def parse_words(words: Sequence[str]) -> Condition:
    """Read a condition as people type it: `below 75`, `moves -3% 30m`, `trailing 5% up`.

    A trailing `now` on `above`, `below` and `day_change` means: fire if it is already true.
    Minus may be “-” or “−”; `30m` and `30 min` are both understood.
    Raises InputError that says what is wrong and shows an example.
    """
    given = [word.translate(_MINUSES) for text in words for word in text.split()]
    if not given:
        raise InputError("No condition was given.", "For example: below 75, or day_change -5%.")
    kind = given[0].lower().replace("-", "_")
    rest = given[1:]
    if kind == "crosses" and rest and rest[0].lower() in {"up", "down"}:
        kind, rest = f"crosses_{rest[0].lower()}", rest[1:]
    reader = _READERS.get(kind)
    if reader is None:
        raise InputError(f"There is no alert kind “{_shown(given[0])}”.", f"Known are: {', '.join(_KINDS)}.")
    if not rest:
        raise InputError(f"“{kind}” needs a number.", f"For example: {_EXAMPLES[kind]}.")
    return reader(kind, [word.lower() for word in rest])


def _level(kind: str, rest: list[str]) -> Condition:
    level = _positive(kind, rest.pop(0))
    _nothing_left(kind, rest)
    return Level(LevelKind(kind), level)


def _side(kind: str, rest: list[str]) -> Condition:
    level = _positive(kind, rest.pop(0))
    wish = _if_true_now(rest)
    for_s = 0
    if rest and rest[0] == "for":
        for_s = _seconds(kind, rest[1:])
        rest = []
    _nothing_left(kind, rest)
    return Side(SideKind(kind), level, for_s, wish)


def _day_change(kind: str, rest: list[str]) -> Condition:
    value, _ = _step(kind, rest)
    wish = _if_true_now(rest)
    _nothing_left(kind, rest)
    return DayChange(value, wish)


def _moves(kind: str, rest: list[str]) -> Condition:
    value, is_percent = _step(kind, rest)
    if rest and rest[0] in {"in", "within"}:
        rest.pop(0)
    within_s = _seconds(kind, rest)
    if not within_s:
        raise InputError("“moves” needs a time above 0.", f"For example: {_EXAMPLES[kind]}.")
    percent, amount = (value, None) if is_percent else (None, value)
    return Moves(within_s, percent, amount)


def _trailing(kind: str, rest: list[str]) -> Condition:
    value, is_percent = _step(kind, rest)
    if value < 0:
        raise InputError(
            "The distance of “trailing” is above 0.",
            "Say “trailing 5%” for a fall from the high, “trailing 5% up” for a rise from the low.",
        )
    direction = Direction.DOWN
    if rest and rest[0] in {"up", "down"}:
        direction = Direction(rest.pop(0))
    _nothing_left(kind, rest)
    percent, amount = (value, None) if is_percent else (None, value)
    return Trailing(percent, amount, direction)


def _step(kind: str, rest: list[str]) -> tuple[Decimal, bool]:
    """A number other than 0 from the front of `rest`, and whether a percent sign came with it."""
    word = rest.pop(0)
    is_percent = word.endswith("%")
    if not is_percent and rest and rest[0] == "%":
        rest.pop(0)
        is_percent = True
    value = _number(kind, word.removesuffix("%"))
    if not value:
        raise InputError(f"“{kind}” needs a number other than 0.", f"For example: {_EXAMPLES[kind]}.")
    return value, is_percent


def _positive(kind: str, word: str) -> Decimal:
    level = _number(kind, word)
    if level <= 0:
        raise InputError(f"The level {_shown(word)} is not above 0.", f"For example: {_EXAMPLES[kind]}.")
    return level


def _number(kind: str, word: str) -> Decimal:
    plain = word.replace(",", "") if _GROUPED.fullmatch(word) else word
    try:
        value = Decimal(plain)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or len(plain) > _LONGEST_DIGITS or "_" in plain:
        raise InputError(f"“{_shown(word)}” is not a number.", f"For example: {_EXAMPLES[kind]}.")
    return value


def _seconds(kind: str, rest: list[str]) -> int:
    text = "".join(rest)
    match = _DURATION.fullmatch(text)
    if match is None or len(text) > _LONGEST_DIGITS:
        said = f"“{_shown(' '.join(rest))}” is not a length of time." if rest else f"“{kind}” needs a time."
        raise InputError(said, f"For example: {_EXAMPLES.get(kind if kind == 'moves' else 'above')}.")
    return int(match[1]) * _UNIT_S[match[2] or "m"]


def _if_true_now(rest: list[str]) -> IfTrueNow:
    if rest and rest[-1] == _FIRE_NOW:
        rest.pop()
        return IfTrueNow.FIRE
    return IfTrueNow.WAIT


def _nothing_left(kind: str, rest: list[str]) -> None:
    if rest:
        raise InputError(
            f"“{_shown(' '.join(rest))}” means nothing after “{kind}”.", f"For example: {_EXAMPLES[kind]}."
        )


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_DIGITS else text[:_LONGEST_DIGITS] + "…"


def _price(value: Decimal, places: int) -> str:
    exponent = value.normalize().as_tuple().exponent
    finest = -exponent if isinstance(exponent, int) else 0
    return f"{value:,.{max(places, finest)}f}"


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _signed(value: Decimal) -> str:
    return ("+" if value > 0 else MINUS) + _plain(abs(value))


_READERS: dict[str, Callable[[str, list[str]], Condition]] = {
    **{kind.value: _level for kind in LevelKind},
    **{kind.value: _side for kind in SideKind},
    "day_change": _day_change,
    "moves": _moves,
    "trailing": _trailing,
}
