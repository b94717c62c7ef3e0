"""The line of the dialog that says how often the terms would have fired in the last year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from watcher.domain import dates
from watcher.domain.alerts.alert import Firing, Tried
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.kinds import simple
from watcher.domain.alerts.numbers import plain
from watcher.domain.alerts.wide import Indicator, Metric, Portfolio, Position, Premium, Relative, Total
from watcher.language import ended, labelled, tr
from watcher.ui import words
from watcher.ui.condition_words import measured_words, speaks_of_money

_YEAR = timedelta(days=350)
_NAMED = 6


def times(count: int) -> str:
    """“once”, “3×”."""
    return tr("once") if count == 1 else tr("{count}×").format(count=count)


def card_line(tried: Tried) -> str:
    """What the card of an alert says: “Would have fired 3× in the last year”."""
    if not tried.fires:
        return tr("Would not have fired in the {stretch}").format(stretch=stretch(tried))
    return tr("Would have fired {times} in the {stretch}").format(
        times=times(len(tried.fires)), stretch=stretch(tried)
    )


def trial_line(tried: Tried, condition: Condition, zone: str = "UTC") -> str:
    """The same with the days, and what is measured now: “…: 9 Mar, 4 Aug and 21 Nov 2023.”."""
    value = _measured(tried, condition)
    now = tr("It is {value} now. ").format(value=value) if value else ""
    if not tried.bars:
        return tr("{now}There are no bars to try it on.").format(now=now)
    is_inside = any(isinstance(one, Indicator) and one.intrabar for _, one in simple(condition))
    inside = tr(" Tried on closes; inside its bars it may fire more often.") if is_inside else ""
    said = card_line(tried)
    if tried.fires:
        said = labelled(said, days_of(tried.fires, zone))
    return f"{now}{ended(said)}{inside}"


def stretch(tried: Tried) -> str:
    """How long was looked back: “last year”, “last 59 days”."""
    length = tried.until - tried.since
    return tr("last year") if length >= _YEAR else tr("last {count} days").format(count=max(1, length.days))


def days_of(fires: Sequence[Firing], zone: str) -> str:
    """The newest days, the newest last, each year said once; earlier ones are counted."""
    place = ZoneInfo(zone or "UTC")
    days = list(dict.fromkeys(one.occurred_at.astimezone(place).date() for one in fires))
    named = days[-_NAMED:]
    earlier = len(days) - len(named)
    shown = (
        [tr("1 earlier day") if earlier == 1 else tr("{earlier} earlier days").format(earlier=earlier)]
        if earlier
        else []
    )
    shown += dates.row(named)
    return (
        tr("{named} and {last}").format(named=tr(", ", "list of days").join(shown[:-1]), last=shown[-1])
        if len(shown) > 1
        else shown[0]
    )


def now_words(tried: Tried, condition: Condition) -> str:
    """What is measured, as of the last bar: “now −1.1 points”; nothing where nothing is."""
    value = _measured(tried, condition)
    return tr("now {value}").format(value=value) if value else ""


def _measured(tried: Tried, condition: Condition) -> str:
    if tried.value is None:
        return ""
    unit = ""
    match condition:
        case Relative():
            unit = tr(" points")
        case Premium():
            unit = " %"
        case Position(metric=metric) if metric is not Metric.PNL:
            unit = " %"
        case Portfolio(metric=Total.DAY_PERCENT):
            unit = " %"
        case Position() | Portfolio() | Indicator():
            pass
        case _:
            return ""
    if speaks_of_money(condition):
        return measured_words(condition, words.price(tried.value))
    return words.sentence(f"{plain(round(tried.value, 2))}{unit}")
