"""What the fields of the wide kinds offer, and the words between and about them."""

from __future__ import annotations

from watcher.domain.alerts.wide import Bound, Comparison, DatedEvent, Metric, Total
from watcher.language import tr
from watcher.ui.alerts.kinds import Kind

METRICS: dict[str, str] = {
    Metric.PNL_PERCENT: tr("gain in percent"),
    Metric.PNL: tr("gain"),
    Metric.WEIGHT: tr("weight in percent"),
    Metric.FROM_HIGH: tr("distance from its high since bought, in percent,"),
}
TOTALS: dict[str, str] = {
    Total.DAY_PNL: tr("gain today"),
    Total.DAY_PERCENT: tr("gain today in percent"),
    Total.VALUE: tr("value"),
}
BOUNDS: dict[str, str] = {Bound.AT_LEAST: tr("of at least"), Bound.AT_MOST: tr("of at most")}
COMPARISONS: dict[str, str] = {
    Comparison.ABOVE: tr("above"),
    Comparison.BELOW: tr("below"),
    Comparison.CROSSES_UP: tr("crossing up"),
    Comparison.CROSSES_DOWN: tr("crossing down"),
}
EVENTS: dict[str, str] = {
    DatedEvent.EARNINGS: tr("earnings"),
    DatedEvent.EX_DIVIDEND: tr("ex-dividend date"),
}
CHOICES: dict[Kind, dict[str, str]] = {
    Kind.INDICATOR: COMPARISONS,
    Kind.DATED: EVENTS,
    Kind.POSITION: METRICS,
    Kind.PORTFOLIO: TOTALS,
}
SAID = {
    Kind.RELATIVE: {
        "by": tr("by", "alert"),
        "over": tr("% over"),
        "after": tr("days", "alert"),
    },
    Kind.PREMIUM: {
        "by": tr("of", "alert"),
        "over": tr("% at"),
        "after": tr("of its shares for one"),
    },
    Kind.INDICATOR: {"over": tr("on", "alert"), "after": tr("bars", "alert")},
    Kind.DATED: {"by": tr("within", "alert"), "after": tr("days", "alert")},
}
TEXT_NAMES = {
    Kind.RELATIVE: tr("Benchmark or peers"),
    Kind.PREMIUM: tr("Local symbol"),
    Kind.INDICATOR: tr("Indicator"),
}
NUMBER_NAMES = {
    Kind.RELATIVE: tr("Percent"),
    Kind.PREMIUM: tr("Percent"),
    Kind.INDICATOR: tr("Value or other indicator"),
    Kind.DATED: tr("Days before"),
}
