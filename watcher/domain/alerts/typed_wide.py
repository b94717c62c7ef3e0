"""Conditions beyond one symbol as people type them: `relative KWEB -3 --days 5`, `calendar earnings 3`."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from watcher.domain.alerts.conditions import MOST_DAYS, ExtremeKind, IfTrueNow
from watcher.domain.alerts.typed_numbers import (
    EXAMPLES,
    if_true_now_of,
    is_number,
    nothing_left,
    number_of,
    shown,
)
from watcher.domain.alerts.wide import (
    INTERVALS,
    MOST_CONDITIONS,
    MOST_DAYS_BEFORE,
    MOST_PEERS,
    Bound,
    Comparison,
    Dated,
    DatedEvent,
    Indicator,
    Metric,
    Portfolio,
    Position,
    Premium,
    Relative,
    Study,
    Total,
)
from watcher.domain.alerts.wide_json import RELATIVE_DAYS
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.domain.alerts.condition import Condition

W = TypeVar("W", bound=StrEnum)

BARE = frozenset(kind.value for kind in ExtremeKind)
"""Kinds that mean something without a number."""
INTRABAR = "intrabar"
_FILLING = {"over", "by", "the", "in"}
_STUDY = re.compile(r"([A-Za-z]\w*)\s*(?:\(([^()]*)\))?(?:[.:\s]\s*([A-Za-z]\w*))?")
_COMPARED = re.compile(
    r"(?P<left>.+?)\s*(?:(?P<word>crosses[_\s-]*(?:up|down)|above|below|over|under|>=|<=|>|<))\s*(?P<right>.+)",
    re.IGNORECASE,
)
_COMPARISONS = {
    "above": Comparison.ABOVE,
    "over": Comparison.ABOVE,
    ">": Comparison.ABOVE,
    ">=": Comparison.ABOVE,
    "below": Comparison.BELOW,
    "under": Comparison.BELOW,
    "<": Comparison.BELOW,
    "<=": Comparison.BELOW,
    "crossesup": Comparison.CROSSES_UP,
    "crossesdown": Comparison.CROSSES_DOWN,
}
_BOUNDS = {
    "at_least": Bound.AT_LEAST,
    "at_most": Bound.AT_MOST,
    ">=": Bound.AT_LEAST,
    "<=": Bound.AT_MOST,
}
_EVENTS = {"dividend": DatedEvent.EX_DIVIDEND, "exdividend": DatedEvent.EX_DIVIDEND}


def _relative(kind: str, rest: list[str]) -> Condition:
    wish = _wish(rest)
    days = _days_named(kind, rest, RELATIVE_DAYS)
    numbers = [word for word in rest if is_number(word)]
    if len(numbers) != 1:
        raise _wrong(kind, tr("“relative” needs peers and one percentage."))
    names = [name for word in rest if not is_number(word) for name in word.split(",") if name]
    peers = tuple(dict.fromkeys(_symbols(names)))
    if not 0 < len(peers) <= MOST_PEERS:
        raise _wrong(kind, tr("“relative” needs a benchmark or a list of peers."))
    return Relative(peers, days, _percent(kind, numbers[0]), wish)


def _premium(kind: str, rest: list[str]) -> Condition:
    wish = _wish(rest)
    ratio = _named(kind, rest, "ratio")
    fx = _named(kind, rest, "fx")
    numbers = [word for word in rest[1:] if is_number(word)]
    others = [word for word in rest[1:] if not is_number(word)]
    if len(numbers) != 1:
        raise _wrong(kind, tr("“premium” needs the local symbol and one percentage."))
    nothing_left(kind, others)
    shares = Decimal(1) if ratio is None else number_of(kind, ratio)
    if shares <= 0:
        raise _wrong(kind, tr("The ratio of “premium” is above 0."))
    return Premium(
        parse_symbol(rest[0]),
        shares,
        None if fx is None else parse_symbol(fx),
        _percent(kind, numbers[0]),
        wish,
    )


def _position(kind: str, rest: list[str]) -> Condition:
    wish = _wish(rest)
    metric, bound, threshold = _measured(kind, rest, Metric)
    return Position(metric, bound, threshold, wish)


def _portfolio(kind: str, rest: list[str]) -> Condition:
    wish = _wish(rest)
    metric, bound, threshold = _measured(kind, rest, Total)
    return Portfolio(metric, bound, threshold, wish)


def _indicator(kind: str, rest: list[str]) -> Condition:
    intrabar = any(word.lower() == INTRABAR for word in rest)
    rest = [word for word in rest if word.lower() != INTRABAR]
    interval = _named(kind, rest, "interval") or "1d"
    if interval.lower() not in INTERVALS:
        raise InputError(
            tr("“{shown}” is not an interval.").format(shown=shown(interval)),
            tr("Known are: {intervals}.").format(intervals=", ".join(INTERVALS)),
        )
    found = _COMPARED.fullmatch(" ".join(rest))
    if found is None:
        raise _wrong(kind, tr("“indicator” needs an indicator, a comparison and a value."))
    word = re.sub(r"[_\s-]", "", found["word"].lower())
    study = _study(kind, found["left"])
    if is_number(found["right"]):
        value = number_of(kind, found["right"].removesuffix("%"))
        return Indicator(study, interval.lower(), _COMPARISONS[word], value, intrabar=intrabar)
    other = _study(kind, found["right"])
    return Indicator(study, interval.lower(), _COMPARISONS[word], other=other, intrabar=intrabar)


def _dated(kind: str, rest: list[str]) -> Condition:
    words = [word.lower().replace("-", "_") for word in rest]
    event = _EVENTS.get(words[0].replace("_", "")) or _word(kind, words[0], DatedEvent)
    numbers = [word for word in words[1:] if word not in {"day", "days", "before", *_FILLING}]
    if len(numbers) > 1:
        nothing_left(kind, numbers[1:])
    days = number_of(kind, numbers[0]) if numbers else Decimal(0)
    if days != int(days) or not 0 <= days <= MOST_DAYS_BEFORE:
        raise _wrong(kind, tr("“{shown}” is not a number of days.").format(shown=shown(numbers[0])))
    return Dated(event, int(days))


def split_parts(kind: str, texts: Sequence[str]) -> list[str]:
    """The conditions of several, each as one text."""
    first, _, behind = texts[0].strip().partition(" ")
    del first
    parts = [behind, *texts[1:]] if behind.strip() else list(texts[1:])
    if len(parts) == 1:
        (text,) = parts
        if ";" in text:
            parts = text.split(";")
        elif '"' in text:
            try:
                parts = shlex.split(text)
            except ValueError as error:
                raise _wrong(kind, tr("A quotation mark is missing.")) from error
    parts = [part.strip() for part in parts if part.strip()]
    if len(parts) > 1 and not any(" " in part for part in parts) and not set(parts) <= BARE:
        raise _wrong(kind, tr("Each condition of “{kind}” stands in quotes.").format(kind=kind))
    if not 0 < len(parts) <= MOST_CONDITIONS:
        raise _wrong(
            kind,
            tr("“{kind}” takes 1 to {most_conditions} conditions.").format(
                kind=kind, most_conditions=MOST_CONDITIONS
            ),
        )
    return parts


def _measured(kind: str, rest: list[str], words: type[W]) -> tuple[W, Bound, Decimal]:
    given = [word.lower() for word in rest]
    metric = _word(kind, given.pop(0), words)
    text = "_".join(given[:2]) if given[:1] == ["at"] else "".join(given[:1])
    del given[: 2 if given[:1] == ["at"] else 1]
    if text not in _BOUNDS:
        raise _wrong(
            kind,
            tr("“{kind}” needs at_least or at_most after “{value}”.").format(kind=kind, value=metric.value),
        )
    if not given:
        raise _wrong(kind, tr("“{kind}” needs a number.").format(kind=kind))
    threshold = number_of(kind, given.pop(0).removesuffix("%"))
    nothing_left(kind, [word for word in given if word != "%"])
    return metric, _BOUNDS[text], threshold


def _study(kind: str, text: str) -> Study:
    """RSI(14), MACD(12, 26, 9).macdsignal, BBANDS(timeperiod=20)."""
    from watcher.domain.indicators.lookup import indicator

    found = _STUDY.fullmatch(text.strip())
    if found is None:
        raise _wrong(kind, tr("“{shown}” is not an indicator.").format(shown=shown(text)))
    known = indicator(found[1])
    given: list[tuple[str, Decimal]] = []
    for number, word in enumerate(filter(None, (word.strip() for word in (found[2] or "").split(",")))):
        name, is_named, value = word.rpartition("=")
        if not is_named and number >= len(known.parameters):
            raise _wrong(
                kind,
                tr("{name} has only {count} parameters.").format(
                    name=known.name, count=len(known.parameters)
                ),
            )
        given.append((name.strip() or known.parameters[number].name, number_of(kind, value.strip())))
    known.checked({name: float(value) for name, value in given})
    output = known.output(found[3] or "").name if found[3] else ""
    return Study(known.name, tuple(given), output)


def _wish(rest: list[str]) -> IfTrueNow:
    lowered = [word.lower() for word in rest]
    wish = if_true_now_of(lowered)
    del rest[len(lowered) :]
    return wish


def _named(kind: str, rest: list[str], name: str) -> str | None:
    """Take a word and its value out of the rest."""
    for at, word in enumerate(rest):
        if word.lower() == name:
            if at + 1 >= len(rest):
                raise _wrong(kind, tr("“{name}” needs a value.").format(name=name))
            value = rest[at + 1]
            del rest[at : at + 2]
            return value
    return None


def _days_named(kind: str, rest: list[str], default: int) -> int:
    """Days, as `days 5` or `5 days`."""
    rest[:] = [word for word in rest if word.lower() not in _FILLING]
    at = next((at for at, word in enumerate(rest) if word.lower() in {"days", "day"}), None)
    if at is None:
        return default
    behind = at + 1 < len(rest)
    text = rest[at + 1] if behind else rest[at - 1]
    start = at if behind else max(0, at - 1)
    del rest[start : start + 2]
    number = number_of(kind, text)
    if number != int(number) or not 0 < number <= MOST_DAYS:
        raise _wrong(kind, tr("“{shown}” is not a number of days.").format(shown=shown(text)))
    return int(number)


def _percent(kind: str, word: str) -> Decimal:
    value = number_of(kind, word.removesuffix("%"))
    if not value:
        raise _wrong(kind, tr("“{kind}” needs a number other than 0.").format(kind=kind))
    return value


def _word(kind: str, word: str, words: type[W]) -> W:
    try:
        return words(word)
    except ValueError:
        known = ", ".join(one.value for one in words)
        raise InputError(
            tr("“{shown}” means nothing after “{kind}”.").format(shown=shown(word), kind=kind),
            tr("Known are: {known}.").format(known=known),
        ) from None


def _symbols(names: Sequence[str]) -> list[Symbol]:
    return [parse_symbol(name) for name in names]


def _wrong(kind: str, title: str) -> InputError:
    return InputError(title, tr("For example: {examples}.").format(examples=EXAMPLES[kind]))


WIDE_READERS: dict[str, Callable[[str, list[str]], Condition]] = {
    "relative": _relative,
    "premium": _premium,
    "position": _position,
    "portfolio": _portfolio,
    "indicator": _indicator,
    "calendar": _dated,
}
