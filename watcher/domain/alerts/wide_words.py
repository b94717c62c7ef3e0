"""The conditions that look beyond one symbol's prices, in words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.alerts.numbers import grouped, plain, signed
from watcher.domain.alerts.typed_numbers import EXAMPLES
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
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.domain.alerts.alert import Firing
    from watcher.domain.alerts.condition import Condition, WideCondition

PERCENT = "%"


# Functions, not tables: a digest is written in English, whatever the window speaks.
def metric_words(metric: Metric | Total) -> str:
    """What of the holdings is measured."""
    match metric:
        case Metric.PNL_PERCENT | Metric.PNL:
            return tr("position gain")
        case Metric.WEIGHT:
            return tr("weight")
        case Metric.FROM_HIGH:
            return tr("from the high since entry")
        case Total.DAY_PNL | Total.DAY_PERCENT:
            return tr("gain of the day")
        case Total.VALUE:
            return tr("value", "of the holdings")


def event_words(event: DatedEvent) -> str:
    """Which date it is about."""
    return tr("earnings") if event is DatedEvent.EARNINGS else tr("ex-dividend date")


def _bound(bound: Bound) -> str:
    return tr("at least") if bound is Bound.AT_LEAST else tr("at most")


def _compared(comparison: Comparison) -> str:
    match comparison:
        case Comparison.ABOVE:
            return tr("above")
        case Comparison.BELOW:
            return tr("below")
        case Comparison.CROSSES_UP:
            return tr("crosses up over")
        case Comparison.CROSSES_DOWN:
            return tr("crosses down under")


def _bars(interval: str) -> str:
    return {"1d": tr("daily"), "1wk": tr("weekly"), "1mo": tr("monthly")}.get(interval, interval)


def describe_wide(condition: WideCondition, describe: Callable[[Condition], str]) -> str:
    """As people read it: “trails KWEB by 3 % over 5 days”."""
    match condition:
        case Relative(benchmark, days, percent):
            said = (
                tr("beats {peers} by {percent} % over {days}")
                if percent > 0
                else tr("trails {peers} by {percent} % over {days}")
            )
            return said.format(peers=peers(benchmark), percent=plain(abs(percent)), days=days_words(days))
        case Premium(local, ratio, _, percent):
            shares = "" if ratio == 1 else f"{plain(ratio)} × "
            said = (
                tr("{percent} % dearer than {local}")
                if percent > 0
                else tr("{percent} % cheaper than {local}")
            )
            return said.format(percent=plain(abs(percent)), local=f"{shares}{local}")
        case Position(metric, bound, threshold):
            return f"{metric_words(metric)} {_bound(bound)} {amount(metric, threshold)}"
        case Portfolio(total, bound, threshold):
            return f"{metric_words(total)} {_bound(bound)} {amount(total, threshold)}"
        case Indicator(study, interval, comparison, value, other, intrabar):
            wanted = study_words(other) if other is not None else plain(value or Decimal(0))
            said = (
                tr("{study} {compared} {wanted} on {interval} bars, also inside them")
                if intrabar
                else tr("{study} {compared} {wanted} on {interval} bars")
            )
            return said.format(
                study=study_words(study),
                compared=_compared(comparison),
                wanted=wanted,
                interval=_bars(interval),
            )
        case Dated(event, days_before):
            if not days_before:
                return tr("{event} today").format(event=event_words(event))
            return tr("{event} in {days}").format(event=event_words(event), days=days_words(days_before))
        case Several(which, parts):
            joint = tr(" and ", "conditions") if which is Which.ALL else tr(" or ", "conditions")
            return joint.join(_part(part, describe) for part in parts)
        case Foreign(kind):
            said = (
                tr("{kind} (this version cannot read it)")
                if kind in EXAMPLES
                else tr("{kind} (a newer version knows this kind)")
            )
            return said.format(kind=kind)


def subject(symbol: str) -> str:
    """Whom an alert is about: a symbol, or the portfolio."""
    return tr("Portfolio") if symbol == PORTFOLIO else symbol


def peers(symbols: tuple[str, ...]) -> str:
    """“KWEB”, “JD and PDD”, “KWEB, JD and 2 more”."""
    if len(symbols) > 3:  # noqa: PLR2004
        return tr("{named} and {count} more").format(named=", ".join(symbols[:2]), count=len(symbols) - 2)
    return tr(" and ").join([", ".join(symbols[:-1]), symbols[-1]]) if len(symbols) > 1 else symbols[0]


def days_words(number: int) -> str:
    """“1 day”, “5 days”."""
    return tr("1 day") if number == 1 else tr("{days} days").format(days=number)


def sessions_words(number: int) -> str:
    """“1 session”, “5 sessions”."""
    return tr("1 session") if number == 1 else tr("{sessions} sessions").format(sessions=number)


def amount(metric: Metric | Total, threshold: Decimal) -> str:
    """A threshold in its unit."""
    if metric.is_percent:
        return f"{signed(threshold) if metric is not Metric.WEIGHT else plain(threshold)} %"
    return grouped(threshold)


def unit_of(firing: Firing) -> str:
    """What a fire's measure of holdings is counted in: percent or a currency; nothing of other kinds."""
    match firing.condition:
        case Position(metric=metric) | Portfolio(metric=metric):
            return PERCENT if metric.is_percent else firing.currency
        case _:
            return ""


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
        return tr("portfolio {words}").format(words=words)
    return words if part.symbol is None else f"{part.symbol} {words}"
