"""Conditions as people type them: `below 75`, `moves -3% 30m`, `trailing 5% up`, `new_high 252`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

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
from watcher.domain.alerts.words import MINUS
from watcher.domain.errors import InputError

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
    "enters",
    "leaves",
    "gap",
    "new_high",
    "new_low",
    "volume",
    "data_health",
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
    "enters": "enters 70 80",
    "leaves": "leaves 70 80",
    "gap": "gap -3%",
    "new_high": "new_high 252",
    "new_low": "new_low 20",
    "volume": "volume 2",
    "data_health": "data_health 5m",
}
_FIRE_NOW = "now"
_MINUSES = str.maketrans({MINUS: "-", "–": "-"})
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_DURATION = re.compile(r"(\d+)(s|sec|m|min|h|d)?")
_UNIT_S = {"s": 1, "sec": 1, "m": 60, "min": 60, "h": 3_600, "d": 86_400}
_LONGEST_DIGITS = 24
_BARE = {kind.value for kind in ExtremeKind}
"""Kinds that mean something without a number."""


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
    if not rest and kind not in _BARE:
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


def _range(kind: str, rest: list[str]) -> Condition:
    low = _positive(kind, rest.pop(0))
    if not rest:
        raise InputError(f"“{kind}” needs two prices.", f"For example: {_EXAMPLES[kind]}.")
    high = _positive(kind, rest.pop(0))
    _nothing_left(kind, rest)
    return Range(RangeKind(kind), min(low, high), max(low, high))


def _gap(kind: str, rest: list[str]) -> Condition:
    value, _ = _step(kind, rest)
    _nothing_left(kind, rest)
    return Gap(value)


def _extreme(kind: str, rest: list[str]) -> Condition:
    days = _days(kind, rest, YEAR_DAYS)
    _nothing_left(kind, rest)
    return Extreme(ExtremeKind(kind), days)


def _volume(kind: str, rest: list[str]) -> Condition:
    multiple = _number(kind, rest.pop(0).removesuffix("x"))
    if multiple <= 0:
        raise InputError("The multiple of “volume” is above 0.", f"For example: {_EXAMPLES[kind]}.")
    days = _days(kind, rest, VOLUME_DAYS)
    _nothing_left(kind, rest)
    return Volume(multiple, days)


def _data_health(kind: str, rest: list[str]) -> Condition:
    silent_s = _seconds(kind, rest)
    if not silent_s:
        raise InputError("“data_health” needs a time above 0.", f"For example: {_EXAMPLES[kind]}.")
    return DataHealth(silent_s)


def _days(kind: str, rest: list[str], default: int) -> int:
    """A whole number of days from the front of `rest`, with or without the word."""
    if not rest:
        return default
    if rest[0] == "days":
        rest.pop(0)
    word = rest.pop(0) if rest else ""
    if rest and rest[0] == "days":
        rest.pop(0)
    number = _number(kind, word)
    if number != int(number) or not 0 < number <= MOST_DAYS:
        raise InputError(f"“{_shown(word)}” is not a number of days.", f"For example: {_EXAMPLES[kind]}.")
    return int(number)


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
        raise InputError(said, f"For example: {_EXAMPLES['above' if kind == 'below' else kind]}.")
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


_READERS: dict[str, Callable[[str, list[str]], Condition]] = {
    **{kind.value: _level for kind in LevelKind},
    **{kind.value: _side for kind in SideKind},
    "day_change": _day_change,
    "moves": _moves,
    "trailing": _trailing,
    **{kind.value: _range for kind in RangeKind},
    "gap": _gap,
    **{kind.value: _extreme for kind in ExtremeKind},
    "volume": _volume,
    "data_health": _data_health,
}
