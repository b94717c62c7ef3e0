"""What the dialog says of the kinds that look beyond one symbol's prices."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.condition import WideCondition
from watcher.domain.alerts.numbers import grouped, plain, signed
from watcher.domain.alerts.wide import (
    Bound,
    Comparison,
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
from watcher.domain.alerts.wide_words import (
    days_words,
    event_words,
    metric_words,
    peers,
    sessions_words,
    study_words,
)
from watcher.language import tr

_COMPARED = {
    Comparison.ABOVE: tr("above"),
    Comparison.BELOW: tr("below"),
    Comparison.CROSSES_UP: tr("crosses up"),
    Comparison.CROSSES_DOWN: tr("crosses down"),
}


def fires_wide(condition: WideCondition) -> str:
    """When it will fire, as a sentence."""
    match condition:
        case Relative(benchmark, days, percent):
            whom = (
                peers(benchmark)
                if len(benchmark) == 1
                else tr("the average of {peers}").format(peers=peers(benchmark))
            )
            way = tr("more") if percent > 0 else tr("less")
            size, since = tr("{percent} points").format(percent=plain(abs(percent))), sessions_words(days)
            return tr("Fires when its return over {since} is {size} {way} than that of {whom}.").format(
                since=since, size=size, way=way, whom=whom
            )
        case Premium(local, ratio, fx, percent):
            way = tr("dearer") if percent > 0 else tr("cheaper")
            rate = "" if fx is None else tr(", at the rate {fx}").format(fx=fx)
            return tr("Fires when it is {percent} % {way} than {ratio} × {local}{rate}.").format(
                percent=plain(abs(percent)), way=way, ratio=plain(ratio), local=local, rate=rate
            )
        case Indicator(study, interval, _, value, other, intrabar):
            wanted = study_words(other) if other is not None else plain(value or Decimal(0))
            said = (
                tr("Fires when {study} is {compared} {wanted}, in a bar of {interval} or at its close.")
                if intrabar
                else tr("Fires when a bar of {interval} has closed with {study} {compared} {wanted}.")
            )
            return said.format(
                interval=interval,
                study=study_words(study),
                compared=_COMPARED[condition.comparison],
                wanted=wanted,
            )
        case Dated(event, days):
            when = tr("on the day itself") if not days else tr("{days} before").format(days=days_words(days))
            return tr("Fires once for each {event}, {when}.").format(event=event_words(event), when=when)
        case Position(metric, bound, threshold):
            unit = " %" if metric.is_percent else ""
            what = metric_words(metric) if metric is not Metric.FROM_HIGH else tr("distance from its high")
            return tr("Fires when the {what} is {signed}{unit} or {further}, while it is held.").format(
                what=what, signed=signed(threshold), unit=unit, further=_further(bound)
            )
        case Portfolio(total, bound, threshold):
            unit = " %" if total.is_percent else ""
            shown = signed(threshold) if total.is_percent else grouped(threshold)
            return tr("Fires when the {metric} of all holdings is {shown}{unit} or {further}.").format(
                metric=metric_words(total), shown=shown, unit=unit, further=_further(bound)
            )
        case Several(which, parts):
            if which is Which.ALL:
                return tr("Fires when all {count} are true at one moment.").format(count=len(parts))
            return tr("Fires when any of {count} becomes true.").format(count=len(parts))
        case Foreign():
            return tr("This version does not evaluate it; it is kept as it is.")


def _further(bound: Bound) -> str:
    return tr("more") if bound is Bound.AT_LEAST else tr("less")
