"""What the dialog says of the kinds that look beyond one symbol's prices."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.condition import WideCondition
from watcher.domain.alerts.numbers import grouped, plain, signed
from watcher.domain.alerts.wide import (
    Bound,
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
from watcher.domain.alerts.wide_words import EVENTS, METRICS, count, peers, study_words


def fires_wide(condition: WideCondition) -> str:
    """When it will fire, as a sentence."""
    match condition:
        case Relative(benchmark, days, percent):
            whom = peers(benchmark) if len(benchmark) == 1 else f"the average of {peers(benchmark)}"
            way = "more" if percent > 0 else "less"
            size, since = f"{plain(abs(percent))} points", count(days, "session")
            return f"Fires when its return over {since} is {size} {way} than that of {whom}."
        case Premium(local, ratio, fx, percent):
            way = "dearer" if percent > 0 else "cheaper"
            rate = "" if fx is None else f", at the rate {fx}"
            return f"Fires when it is {plain(abs(percent))} % {way} than {plain(ratio)} × {local}{rate}."
        case Indicator(study, interval, _, value, other):
            wanted = study_words(other) if other is not None else plain(value or Decimal(0))
            return (
                f"Fires when a bar of {interval} has closed with {study_words(study)}"
                f" {condition.comparison.value.replace('_', ' ')} {wanted}."
            )
        case Dated(event, days):
            when = "on the day itself" if not days else f"{count(days, 'day')} before"
            return f"Fires once for each {EVENTS[event]}, {when}."
        case Position(metric, bound, threshold):
            unit = " %" if metric.is_percent else ""
            what = METRICS[metric] if metric is not Metric.FROM_HIGH else "distance from its high"
            return (
                f"Fires when the {what} is {signed(threshold)}{unit} or {_further(bound)}, while it is held."
            )
        case Portfolio(total, bound, threshold):
            unit = " %" if total.is_percent else ""
            shown = signed(threshold) if total.is_percent else grouped(threshold)
            return f"Fires when the {METRICS[total]} of all holdings is {shown}{unit} or {_further(bound)}."
        case Several(which, parts):
            if which is Which.ALL:
                return f"Fires when all {len(parts)} are true at one moment."
            return f"Fires when any of {len(parts)} becomes true."
        case Foreign():
            return "This version does not evaluate it; it is kept as it is."


def _further(bound: Bound) -> str:
    return "more" if bound is Bound.AT_LEAST else "less"
