"""The conditions that look beyond one symbol's prices, in words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.alerts.numbers import grouped, plain, signed
from watcher.domain.alerts.wide import (
    PORTFOLIO,
    Bound,
    Comparison,
    Dated,
    DatedEvent,
    Foreign,
    Indicator,
    Metric,
    Part,
    Portfolio,
    Position,
    Premium,
    Relative,
    Several,
    Study,
    Total,
    Which,
)

if TYPE_CHECKING:
    from watcher.domain.alerts.condition import Condition, WideCondition

METRICS = {
    Metric.PNL_PERCENT: "position gain",
    Metric.PNL: "position gain",
    Metric.WEIGHT: "weight",
    Metric.FROM_HIGH: "from the high since entry",
    Total.DAY_PNL: "gain of the day",
    Total.DAY_PERCENT: "gain of the day",
    Total.VALUE: "value",
}
BOUNDS = {Bound.AT_LEAST: "at least", Bound.AT_MOST: "at most"}
COMPARISONS = {
    Comparison.ABOVE: "above",
    Comparison.BELOW: "below",
    Comparison.CROSSES_UP: "crosses up over",
    Comparison.CROSSES_DOWN: "crosses down under",
}
EVENTS = {DatedEvent.EARNINGS: "earnings", DatedEvent.EX_DIVIDEND: "ex-dividend date"}
INTERVALS = {"1d": "daily", "1wk": "weekly", "1mo": "monthly"}


def describe_wide(condition: WideCondition, describe: Callable[[Condition], str]) -> str:
    """As people read it: “trails KWEB by 3 % over 5 days”."""
    match condition:
        case Relative(benchmark, days, percent):
            way = "beats" if percent > 0 else "trails"
            return f"{way} {peers(benchmark)} by {plain(abs(percent))} % over {count(days, 'day')}"
        case Premium(local, ratio, _, percent):
            way = "dearer" if percent > 0 else "cheaper"
            shares = "" if ratio == 1 else f"{plain(ratio)} × "
            return f"{plain(abs(percent))} % {way} than {shares}{local}"
        case Position(metric, bound, threshold):
            return f"{METRICS[metric]} {BOUNDS[bound]} {amount(metric, threshold)}"
        case Portfolio(total, bound, threshold):
            return f"{METRICS[total]} {BOUNDS[bound]} {amount(total, threshold)}"
        case Indicator(study, interval, comparison, value, other):
            wanted = study_words(other) if other is not None else plain(value or Decimal(0))
            bars = INTERVALS.get(interval, interval)
            return f"{study_words(study)} {COMPARISONS[comparison]} {wanted} on {bars} bars"
        case Dated(event, days_before):
            if not days_before:
                return f"{EVENTS[event]} today"
            return f"{EVENTS[event]} in {count(days_before, 'day')}"
        case Several(which, parts):
            joint = " and " if which is Which.ALL else " or "
            return joint.join(_part(part, describe) for part in parts)
        case Foreign(kind):
            return f"{kind} (a newer version knows this kind)"


def subject(symbol: str) -> str:
    """Whom an alert is about: a symbol, or the portfolio."""
    return "Portfolio" if symbol == PORTFOLIO else symbol


def peers(symbols: tuple[str, ...]) -> str:
    """“KWEB”, “JD and PDD”, “KWEB, JD and 2 more”."""
    if len(symbols) > 3:  # noqa: PLR2004
        return f"{', '.join(symbols[:2])} and {len(symbols) - 2} more"
    return " and ".join([", ".join(symbols[:-1]), symbols[-1]]) if len(symbols) > 1 else symbols[0]


def count(number: int, noun: str) -> str:
    """“1 day”, “5 days”."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def amount(metric: Metric | Total, threshold: Decimal) -> str:
    """A threshold in its unit."""
    if metric.is_percent:
        return f"{signed(threshold) if metric is not Metric.WEIGHT else plain(threshold)} %"
    return grouped(threshold)


def study_words(study: Study) -> str:
    """“RSI(14)”, “MACD(12, 26, 9) macdsignal”."""
    numbers = ", ".join(plain(value) for _, value in study.parameters)
    shown = f"{study.name}({numbers})" if numbers else study.name
    return f"{shown} {study.output}" if study.output else shown


def _part(part: Part, describe: Callable[[Condition], str]) -> str:
    words = describe(part.condition)
    if isinstance(part.condition, Several):
        words = f"({words})"
    if part.symbol == PORTFOLIO:
        return f"portfolio {words}"
    return words if part.symbol is None else f"{part.symbol} {words}"
