"""Numbers, lengths of time and wishes out of the words of a typed condition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from watcher.domain.alerts.conditions import MOST_DAYS, IfTrueNow
from watcher.domain.errors import InputError
from watcher.language import tr

EXAMPLES = {
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
    "relative": "relative KWEB,JD -3 --days 5",
    "premium": "premium 9988.HK --ratio 8 2%",
    "position": "position pnl_percent at_most -10",
    "portfolio": "portfolio day_pnl at_most -500",
    "indicator": 'indicator "RSI(14)" above 70 --interval 1h',
    "calendar": "calendar earnings 3",
    "all": 'all "above 80" "volume 2"',
    "any": 'any "below 75" "KWEB below 27"',
}
_FIRE_NOW = "now"
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_DURATION = re.compile(r"(\d+)(?:(s|sec|second)|(m|min|minute)|(h|hour)|(d|day))?s?")
_UNITS_S = (1, 60, 3_600, 86_400)
_LONGEST_DIGITS = 24
_LONGEST = timedelta(days=3_660)
_IF_TRUE_NOW = "if_true_now"


def days_of(kind: str, rest: list[str], default: int) -> int:
    """A whole number of days from the front of `rest`, with or without the word. Raises InputError."""
    if not rest:
        return default
    if rest[0] == "days":
        rest.pop(0)
    word = rest.pop(0) if rest else ""
    if rest and rest[0] == "days":
        rest.pop(0)
    number = number_of(kind, word)
    if number != int(number) or not 0 < number <= MOST_DAYS:
        raise InputError(
            tr("“{shown}” is not a number of days.").format(shown=shown(word)),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    return int(number)


def step_of(kind: str, rest: list[str]) -> tuple[Decimal, bool]:
    """A number other than 0 from the front of `rest`, and whether it is in percent. Raises InputError."""
    word = rest.pop(0)
    is_percent = word.endswith("%")
    if not is_percent and rest and rest[0] == "%":
        rest.pop(0)
        is_percent = True
    value = number_of(kind, word.removesuffix("%"))
    if not value:
        raise InputError(
            tr("“{kind}” needs a number other than 0.").format(kind=kind),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    return value, is_percent


def positive_of(kind: str, word: str) -> Decimal:
    """A price above 0. Raises InputError."""
    level = number_of(kind, word)
    if level <= 0:
        raise InputError(
            tr("The level {shown} is not above 0.").format(shown=shown(word)),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    return level


def number_of(kind: str, word: str) -> Decimal:
    """A finite number; commas between thousands are no harm. Raises InputError."""
    plain = word.replace(",", "") if _GROUPED.fullmatch(word) else word
    try:
        value = Decimal(plain)
    except InvalidOperation:
        value = Decimal("NaN")
    is_long = len(plain) > _LONGEST_DIGITS or abs(value.adjusted()) > _LONGEST_DIGITS
    if not value.is_finite() or is_long or "_" in plain:
        raise InputError(
            tr("“{shown}” is not a number.").format(shown=shown(word)),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )
    return value


def is_number(word: str) -> bool:
    """Whether it is a number, with a percent sign or without."""
    try:
        number_of("relative", word.removesuffix("%"))
    except InputError:
        return False
    return True


def seconds_of(kind: str, rest: list[str]) -> int:
    """A length of time such as 90s, 30m, 2 hours, 1d; a bare number is minutes.

    Raises InputError, also beyond ten years.
    """
    text = "".join(rest)
    match = _DURATION.fullmatch(text) if len(text) <= _LONGEST_DIGITS else None
    unit = 60 if match is None else next(_units_of(match), 60)
    if match is None or int(match[1]) * unit > _LONGEST.total_seconds():
        said = (
            tr("“{shown}” is not a length of time.").format(shown=shown(" ".join(rest)))
            if rest
            else tr("“{kind}” needs a time.").format(kind=kind)
        )
        raise InputError(
            said,
            tr("For example: {examples}.").format(examples=EXAMPLES["above" if kind == "below" else kind]),
        )
    return int(match[1]) * unit


def _units_of(match: re.Match[str]) -> Iterator[int]:
    return (size for size, word in zip(_UNITS_S, match.groups()[1:], strict=True) if word)


def if_true_now_of(rest: list[str]) -> IfTrueNow:
    """Whether the last word is `now`, or the last two are `if_true_now fire`."""
    if rest[-2:-1] == [_IF_TRUE_NOW] and rest[-1] in {wish.value for wish in IfTrueNow}:
        del rest[-2]
        return IfTrueNow(rest.pop())
    if rest and rest[-1] == _FIRE_NOW:
        rest.pop()
        return IfTrueNow.FIRE
    return IfTrueNow.WAIT


def nothing_left(kind: str, rest: list[str]) -> None:
    """Raise InputError where words are left that mean nothing."""
    if rest:
        raise InputError(
            tr("“{shown}” means nothing after “{kind}”.").format(shown=shown(" ".join(rest)), kind=kind),
            tr("For example: {examples}.").format(examples=EXAMPLES[kind]),
        )


def shown(text: str) -> str:
    """What was typed, cut where it is long."""
    return text if len(text) <= _LONGEST_DIGITS else text[:_LONGEST_DIGITS] + "…"
