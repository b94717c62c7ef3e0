"""Which rule does the work of which condition."""

from __future__ import annotations

from watcher.domain.alerts.alert import Repeat
from watcher.domain.alerts.conditions import (
    Condition,
    DataHealth,
    DayChange,
    Extreme,
    Gap,
    Level,
    Moves,
    Range,
    Side,
    Trailing,
    Volume,
)
from watcher.domain.alerts.data_health import DataHealthRule
from watcher.domain.alerts.day_change import DayChangeRule
from watcher.domain.alerts.extremes import ExtremeRule
from watcher.domain.alerts.gaps import GapRule
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.levels import LevelRule
from watcher.domain.alerts.moves import MovesRule
from watcher.domain.alerts.ranges import RangeRule
from watcher.domain.alerts.rules import Rule
from watcher.domain.alerts.sides import SideRule
from watcher.domain.alerts.trailing import TrailingRule
from watcher.domain.alerts.volumes import VolumeRule
from watcher.domain.errors import InputError


def rule_of(condition: Condition, grid: Grid) -> Rule:
    """A fresh rule for a condition; it shares nothing with any other."""
    match condition:
        case Level() | Side() | Range():
            return _rule_of_prices(condition, grid)
        case DayChange():
            return DayChangeRule(condition)
        case Moves():
            return MovesRule(condition)
        case Trailing():
            return TrailingRule(condition)
        case Gap():
            return GapRule(condition)
        case Extreme():
            return ExtremeRule(condition, grid)
        case Volume():
            return VolumeRule(condition)
        case DataHealth():
            return DataHealthRule()


def _rule_of_prices(condition: Level | Side | Range, grid: Grid) -> Rule:
    match condition:
        case Level():
            return LevelRule(condition, grid)
        case Side():
            return SideRule(condition, grid)
        case Range():
            return RangeRule(condition, grid)


def days_needed(condition: Condition) -> int:
    """How many completed daily bars of the past a condition is judged with."""
    match condition:
        case Extreme(days=days) | Volume(days=days):
            return days
        case _:
            return 0


def check_repeat(condition: Condition, repeat: Repeat) -> None:
    """Raise InputError where a repeat does not suit a kind."""
    if repeat is Repeat.RATCHET and not isinstance(condition, Moves | Trailing):
        raise InputError(
            f"An alert of kind “{condition.kind}” cannot be a ratchet.",
            "Only moves and trailing can take the fire price as their new base.",
        )
