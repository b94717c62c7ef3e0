"""Conditions as one would type them: what `parse_words` reads back as the same."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    Gap,
    IfTrueNow,
    Level,
    Moves,
    PriceCondition,
    Range,
    Side,
    Trailing,
    Volume,
)
from watcher.domain.alerts.wide import (
    PORTFOLIO,
    Comparison,
    Dated,
    Foreign,
    Indicator,
    Portfolio,
    Position,
    Premium,
    Relative,
    Several,
    Study,
)
from watcher.domain.indicators.catalogue import CATALOGUE

_COMPARISONS = {
    Comparison.ABOVE: "above",
    Comparison.BELOW: "below",
    Comparison.CROSSES_UP: "crosses_up",
    Comparison.CROSSES_DOWN: "crosses_down",
}


def typed(condition: Condition) -> str:
    """The words; a part of several that holds several itself stands in quotes."""
    match condition:
        case Relative(benchmark, days, percent, wish):
            return f"relative {','.join(benchmark)} {percent:f}% {days} days{_now(wish)}"
        case Premium(local, ratio, fx, percent, wish):
            rate = "" if fx is None else f" fx {fx}"
            return f"premium {local} ratio {ratio:f}{rate} {percent:f}%{_now(wish)}"
        case Position(metric, bound, threshold, wish) | Portfolio(metric, bound, threshold, wish):
            return f"{condition.kind} {metric.value} {bound.value} {threshold:f}{_now(wish)}"
        case Indicator(study, interval, comparison, value, other, intrabar):
            wanted = study_typed(other) if other is not None else f"{value or Decimal(0):f}"
            inside = " intrabar" if intrabar else ""
            compared = f"{study_typed(study)} {_COMPARISONS[comparison]} {wanted}"
            return f"indicator {compared} interval {interval}{inside}"
        case Dated(event, days_before):
            return f"calendar {event.value} {days_before}"
        case Several(which, parts):
            return f"{which.value} {'; '.join(part_typed(part.condition, part.symbol) for part in parts)}"
        case Foreign(kind):
            return kind
        case _:
            return _typed_of_prices(condition)


def part_typed(condition: Condition, symbol: str | None) -> str:
    """One of several, with its symbol where it has one of its own."""
    words = typed(condition)
    return words if symbol is None or symbol == PORTFOLIO else f"{symbol} {words}"


def study_typed(study: Study) -> str:
    """“RSI(14)”, “MACD.macdsignal”; with names where they are not the first ones in order."""
    names = [name for name, _ in study.parameters]
    is_plain = names == parameter_names(study.name)[: len(names)]
    given = ",".join(f"{value:f}" if is_plain else f"{name}={value:f}" for name, value in study.parameters)
    shown = f"{study.name}({given})" if given else study.name
    return f"{shown}.{study.output}" if study.output else shown


def parameter_names(name: str) -> list[str]:
    """The parameters of an indicator of the catalogue, in order; others are always named."""
    return next(([one.name for one in kind.parameters] for kind in CATALOGUE if kind.name == name), [])


def _typed_of_prices(condition: PriceCondition) -> str:
    match condition:
        case Level(kind, level):
            return f"{kind.value} {level:f}"
        case Side(kind, level, for_s, wish):
            held = f" for {for_s}s" if for_s else ""
            return f"{kind.value} {level:f}{held}{_now(wish)}"
        case DayChange(percent, wish):
            return f"day_change {percent:f}%{_now(wish)}"
        case Moves(within_s, percent, amount):
            return f"moves {_step(percent, amount)} {within_s}s"
        case Trailing(percent, amount, direction):
            way = " up" if direction is Direction.UP else ""
            return f"trailing {_step(percent, amount)}{way}"
        case Range(kind, low, high):
            return f"{kind.value} {low:f} {high:f}"
        case Gap() | Extreme() | Volume() | DataHealth():
            return _typed_looking_back(condition)


def _typed_looking_back(condition: Gap | Extreme | Volume | DataHealth) -> str:
    match condition:
        case Gap(percent):
            return f"gap {percent:f}%"
        case Extreme(kind, days):
            return f"{kind.value} {days}"
        case Volume(multiple, days):
            return f"volume {multiple:f} {days}"
        case DataHealth(silent_s):
            return f"data_health {silent_s}s"


def _step(percent: Decimal | None, amount: Decimal | None) -> str:
    return f"{percent:f}%" if percent is not None else f"{amount or Decimal(0):f}"


def _now(wish: IfTrueNow) -> str:
    return " now" if wish is IfTrueNow.FIRE else ""
