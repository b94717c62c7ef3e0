"""Conditions as people type them: `below 75`, `moves -3% 30m`, `trailing 5% up`, `new_high 252`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    VOLUME_DAYS,
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
from watcher.domain.alerts.numbers import MINUS
from watcher.domain.alerts.typed_numbers import (
    EXAMPLES,
    days_of,
    if_true_now_of,
    is_number,
    nothing_left,
    number_of,
    positive_of,
    seconds_of,
    shown,
    step_of,
)
from watcher.domain.alerts.typed_wide import BARE, WIDE_READERS, split_parts
from watcher.domain.alerts.wide import PORTFOLIO, Part, Portfolio, Several, Which
from watcher.domain.errors import InputError
from watcher.domain.symbols import parse_symbol
from watcher.language import tr

_MINUSES = str.maketrans({MINUS: "-", "–": "-"})
_KNOWN = tr("Known are: {known}.").format(known=", ".join(EXAMPLES))
_WHICH = {which.value for which in Which}


def parse_words(words: Sequence[str]) -> Condition:
    """Read a condition as people type it: `below 75`, `moves -3% 30m`, `trailing 5% up`.

    A price alone is one to be reached. A trailing `now` on kinds that describe a state means: fire if it
    is already true.
    Minus may be “-” or “−”; `30m` and `30 min` are both understood. The conditions of `all` and
    `any` are one word each, or stand in quotes, or between semicolons.
    Raises InputError that says what is wrong and shows an example.
    """
    texts = [text.translate(_MINUSES) for text in words]
    given = [word for text in texts for word in text.split()]
    if not given:
        raise InputError(tr("No condition was given."), tr("For example: below 75, or day_change -5%."))
    if is_number(given[0]):
        given.insert(0, LevelKind.REACHES.value)
    kind = given[0].lower().replace("-", "_")
    rest = given[1:]
    if kind == "crosses" and rest and rest[0].lower() in {"up", "down"}:
        kind, rest = f"crosses_{rest[0].lower()}", rest[1:]
    if kind not in EXAMPLES:
        raise InputError(tr("There is no alert kind “{shown}”.").format(shown=shown(given[0])), _KNOWN)
    if not rest and kind not in BARE:
        lacking = "conditions" if kind in _WHICH else tr("a number")
        raise InputError(
            tr("“{kind}” needs {lacking}.").format(kind=kind, lacking=lacking),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    if kind in _WHICH:
        return Several(Which(kind), tuple(_part(text) for text in split_parts(kind, texts)))
    if kind in WIDE_READERS:
        return WIDE_READERS[kind](kind, rest)
    return _READERS[kind](kind, [word.lower() for word in rest])


def _part(text: str) -> Part:
    """One of several: a condition, or a symbol and a condition."""
    first, _, rest = text.strip().partition(" ")
    kind = first.lower().replace("-", "_")
    if kind in EXAMPLES:
        condition = parse_words([text])
        return Part(condition, PORTFOLIO if isinstance(condition, Portfolio) else None)
    symbol = parse_symbol(first)
    if not rest.strip():
        raise InputError(tr("There is no alert kind “{shown}”.").format(shown=shown(first)), _KNOWN)
    return Part(parse_words([rest]), symbol)


def _level(kind: str, rest: list[str]) -> Condition:
    level = positive_of(kind, rest.pop(0))
    nothing_left(kind, rest)
    return Level(LevelKind(kind), level)


def _side(kind: str, rest: list[str]) -> Condition:
    level = positive_of(kind, rest.pop(0))
    wish = if_true_now_of(rest)
    for_s = 0
    if rest and rest[0] == "for":
        for_s = seconds_of(kind, rest[1:])
        rest = []
    nothing_left(kind, rest)
    return Side(SideKind(kind), level, for_s, wish)


def _day_change(kind: str, rest: list[str]) -> Condition:
    value, _ = step_of(kind, rest)
    wish = if_true_now_of(rest)
    nothing_left(kind, rest)
    return DayChange(value, wish)


def _moves(kind: str, rest: list[str]) -> Condition:
    value, is_percent = step_of(kind, rest)
    if rest and rest[0] in {"in", "within"}:
        rest.pop(0)
    within_s = seconds_of(kind, rest)
    if not within_s:
        raise InputError(
            tr("“moves” needs a time above 0."),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    percent, amount = (value, None) if is_percent else (None, value)
    return Moves(within_s, percent, amount)


def _trailing(kind: str, rest: list[str]) -> Condition:
    value, is_percent = step_of(kind, rest)
    if value < 0:
        raise InputError(
            tr("The distance of “trailing” is above 0."),
            tr("Say “trailing 5%” for a fall from the high, “trailing 5% up” for a rise from the low."),
        )
    direction = Direction.DOWN
    if rest and rest[0] in {"up", "down"}:
        direction = Direction(rest.pop(0))
    nothing_left(kind, rest)
    percent, amount = (value, None) if is_percent else (None, value)
    return Trailing(percent, amount, direction)


def _range(kind: str, rest: list[str]) -> Condition:
    low = positive_of(kind, rest.pop(0))
    if not rest:
        raise InputError(
            tr("“{kind}” needs two prices.").format(kind=kind),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    high = positive_of(kind, rest.pop(0))
    nothing_left(kind, rest)
    return Range(RangeKind(kind), min(low, high), max(low, high))


def _gap(kind: str, rest: list[str]) -> Condition:
    value, _ = step_of(kind, rest)
    nothing_left(kind, rest)
    return Gap(value)


def _extreme(kind: str, rest: list[str]) -> Condition:
    days = days_of(kind, rest, YEAR_DAYS)
    nothing_left(kind, rest)
    return Extreme(ExtremeKind(kind), days)


def _volume(kind: str, rest: list[str]) -> Condition:
    multiple = number_of(kind, rest.pop(0).removesuffix("x"))
    if multiple <= 0:
        raise InputError(
            tr("The multiple of “volume” is above 0."),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    days = days_of(kind, rest, VOLUME_DAYS)
    nothing_left(kind, rest)
    return Volume(multiple, days)


def _data_health(kind: str, rest: list[str]) -> Condition:
    silent_s = seconds_of(kind, rest)
    if not silent_s:
        raise InputError(
            tr("“data_health” needs a time above 0."),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    return DataHealth(silent_s)


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
