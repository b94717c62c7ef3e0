"""Which rule does the work of which condition, and what it takes to judge it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from watcher.domain.alerts.alert import Repeat
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    DataHealth,
    DayChange,
    Extreme,
    Gap,
    Level,
    Moves,
    PriceCondition,
    Range,
    Side,
    Trailing,
    Volume,
)
from watcher.domain.alerts.data_health import DataHealthRule
from watcher.domain.alerts.dated import DatedRule
from watcher.domain.alerts.day_change import DayChangeRule
from watcher.domain.alerts.extremes import ExtremeRule
from watcher.domain.alerts.foreign import ForeignRule
from watcher.domain.alerts.gaps import GapRule
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.indicators import IndicatorRule, check_study
from watcher.domain.alerts.intrabar import IntrabarRule
from watcher.domain.alerts.levels import LevelRule
from watcher.domain.alerts.limbs import Limb
from watcher.domain.alerts.measured import MeasuredRule
from watcher.domain.alerts.moves import MovesRule
from watcher.domain.alerts.ranges import RangeRule
from watcher.domain.alerts.rules import Rule
from watcher.domain.alerts.several import SeveralRule, as_state
from watcher.domain.alerts.sides import SideRule
from watcher.domain.alerts.steps import OWN
from watcher.domain.alerts.trailing import TrailingRule
from watcher.domain.alerts.volumes import VolumeRule
from watcher.domain.alerts.wide import (
    PORTFOLIO,
    Dated,
    Foreign,
    Indicator,
    Metric,
    Portfolio,
    Position,
    Premium,
    Relative,
    Several,
    Which,
)
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.language import tr

Grids = Callable[[Symbol], Grid]


def rule_of(condition: Condition, grid: Grid, grids: Grids | None = None) -> Rule:
    """A fresh rule for a condition; it shares nothing with any other.

    `grid` is that of the alert's own symbol, `grids` gives those of others.
    """
    match condition:
        case Relative() | Premium() | Position() | Portfolio():
            return MeasuredRule(condition)
        case Indicator():
            return IntrabarRule(condition) if condition.intrabar else IndicatorRule(condition)
        case Dated():
            return DatedRule(condition)
        case Several():
            return _rule_of_several(condition, grid, grids)
        case Foreign():
            return ForeignRule()
        case _:
            return _rule_of_prices(condition, grid)


def _rule_of_several(condition: Several, grid: Grid, grids: Grids | None) -> Rule:
    limbs = []
    for part in condition.parts:
        meant = as_state(part.condition) if condition.which is Which.ALL else part.condition
        is_other = part.symbol is not None and grids is not None
        its_grid = grids(part.symbol) if grids is not None and part.symbol is not None else grid
        rule = rule_of(meant, its_grid if is_other else grid, grids)
        limbs.append(Limb(rule, part.condition, part.symbol or OWN))
    return SeveralRule(condition, limbs)


def _rule_of_prices(condition: PriceCondition, grid: Grid) -> Rule:
    match condition:
        case Level():
            return LevelRule(condition, grid)
        case Side():
            return SideRule(condition, grid)
        case Range():
            return RangeRule(condition, grid)
        case DayChange():
            return DayChangeRule(condition)
        case Moves():
            return MovesRule(condition)
        case Trailing():
            return TrailingRule(condition)
        case Gap() | Extreme() | Volume() | DataHealth():
            return _rule_looking_back(condition, grid)


def _rule_looking_back(condition: Gap | Extreme | Volume | DataHealth, grid: Grid) -> Rule:
    match condition:
        case Gap():
            return GapRule(condition)
        case Extreme():
            return ExtremeRule(condition, grid)
        case Volume():
            return VolumeRule(condition)
        case DataHealth():
            return DataHealthRule()


def simple(condition: Condition, own: Symbol = OWN) -> Iterator[tuple[Symbol, Condition]]:
    """The conditions that a condition is made of, each with its symbol: itself, or the parts of several."""
    if not isinstance(condition, Several):
        yield own, condition
        return
    for part in condition.parts:
        yield from simple(part.condition, part.symbol or own)


def others_of(condition: Condition, own: Symbol, held: tuple[Symbol, ...]) -> tuple[Symbol, ...]:
    """The other symbols whose prices it is judged on; `held` are those of the holdings and their rates."""
    found: dict[Symbol, None] = {}
    for symbol, one in simple(condition, own):
        found[symbol] = None
        match one:
            case Relative(benchmark):
                found.update(dict.fromkeys(benchmark))
            case Premium(local, _, fx):
                found[local] = None
                if fx is not None:
                    found[fx] = None
            case Portfolio() | Position(metric=Metric.WEIGHT):
                found.update(dict.fromkeys(held))
            case _:
                pass
    return tuple(symbol for symbol in found if symbol not in {own, PORTFOLIO})


def needs_scene(condition: Condition) -> bool:
    """Whether it is judged on a snapshot instead of on one symbol's prices."""
    wide = Relative | Premium | Position | Portfolio
    return any(symbol != OWN or isinstance(one, wide) for symbol, one in simple(condition))


def silence_of(condition: Condition) -> int | None:
    """After how many seconds of silence it may fire; None where that is nothing to it."""
    parts = [one for symbol, one in simple(condition) if symbol == OWN]
    return min((one.silent_s for one in parts if isinstance(one, DataHealth)), default=None)


def asks_holdings(condition: Condition) -> bool:
    """Whether it is judged on what is held."""
    return any(isinstance(one, Position | Portfolio) for _, one in simple(condition))


def listens(condition: Condition) -> bool:
    """Whether prices matter to it; days and closed bars are no prices."""
    return any(
        one.intrabar if isinstance(one, Indicator) else not isinstance(one, Dated | Foreign)
        for _, one in simple(condition)
    )


def days_needed(condition: Condition, own: Symbol = OWN, symbol: Symbol = OWN, days_held: int = 0) -> int:
    """How many completed daily bars of `symbol` a condition on `own` is judged with.

    `days_held` are the trading days since `symbol` was bought.
    """
    most = 0
    for about, one in simple(condition, own):
        match one:
            case Extreme(days=days) | Volume(days=days) if about == symbol:
                most = max(most, days)
            case Relative(benchmark, days) if about == symbol or symbol in benchmark:
                most = max(most, days)
            case Position(metric=Metric.FROM_HIGH) if about == symbol:
                most = max(most, days_held)
            case _:
                pass
    return most


def check_terms(condition: Condition, repeat: Repeat) -> None:
    """Raise InputError where a repeat does not suit a kind, or there is no such indicator."""
    if repeat is Repeat.RATCHET and not isinstance(condition, Moves | Trailing):
        raise InputError(
            tr("An alert of kind “{kind}” cannot be a ratchet.").format(kind=condition.kind),
            tr("Only moves and trailing can take the fire price as their new base."),
        )
    if repeat is Repeat.BAR and not isinstance(condition, Indicator):
        raise InputError(
            tr("An alert of kind “{kind}” cannot fire once per bar.").format(kind=condition.kind),
            tr("Only indicators are judged on bars."),
        )
    for _, one in simple(condition):
        if isinstance(one, Indicator):
            check_study(one.study)
            if one.other is not None:
                check_study(one.other)
