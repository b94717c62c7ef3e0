"""Conditions of alerts as the window writes them: in the user's way, and without amounts that are hidden."""

from __future__ import annotations

import re
from decimal import Decimal

from watcher.domain.alerts import distance
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.wide import Portfolio, Position, Several
from watcher.domain.alerts.words import describe
from watcher.ui import words

# A number that is no percentage; the sign in front of it would say as much as a word.
_AMOUNT = re.compile(r"[+−-]?\d[\d,]*(?:\.\d+)?(?![\d,.]*\s?%)")


def condition_words(condition: Condition, places: int = 2) -> str:
    """A condition as people read it; of the user's own money discreet mode hides how much."""
    said = describe(condition, places)
    if words.hides_amounts() and speaks_of_money(condition):
        said = _AMOUNT.sub(words.HIDDEN, said)
    else:
        said = words.sentence(said)
    return words.in_base(said) if _adds_up_money(condition) else said


def away_words(condition: Condition, away: Decimal | None) -> str:
    """How far a price is from setting it off: “4.4 % away”; nothing where that is unknown."""
    return words.sentence(distance.away_words(condition, away))


def measured_words(condition: Condition, value: str) -> str:
    """What a fire tells: of the user's own money hidden in discreet mode; of all holdings with its unit."""
    if isinstance(condition, Portfolio) and condition.metric.is_percent:
        return f"{value} %"
    said = words.private(value) if speaks_of_money(condition) else value
    return words.in_base(said) if _adds_up_money(condition) else said


def _adds_up_money(condition: Condition) -> bool:
    return isinstance(condition, Portfolio) and not condition.metric.is_percent


def speaks_of_money(condition: Condition) -> bool:
    """Whether it compares what the user owns, gained or lost, in money."""
    match condition:
        case Position(metric=metric) | Portfolio(metric=metric):
            return not metric.is_percent
        case Several(parts=parts):
            return any(speaks_of_money(part.condition) for part in parts)
        case _:
            return False
