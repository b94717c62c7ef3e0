"""What became of alerts without anybody's doing, and has to be said: splits, doubts, floods of fires."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from watcher.domain.alerts.actions import SPLIT
from watcher.domain.alerts.alert import LogEntry, Outcome
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.reasons import TOO_MANY, explain
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import describe
from watcher.domain.notices import Severity
from watcher.domain.symbols import Symbol
from watcher.language import labelled, tr

_ASKED = {
    Reason.POSSIBLE_SPLIT.value: tr("Its alerts wait: arm them again to go on at this price, or edit them."),
    Reason.UNIT_CHANGED.value: tr("Its alerts wait for prices in the unit of their levels; or edit them."),
}


def happened(outcome: Outcome) -> Iterator[tuple[Severity, str, str]]:
    """Severity, title and hint of each; the alerts of one symbol follow a split together."""
    alerts = {alert.id: alert for alert in outcome.alerts}
    followed: defaultdict[Symbol, list[LogEntry]] = defaultdict(list)
    asked: dict[tuple[Symbol, str], None] = {}
    for entry in outcome.log:
        alert = alerts.get(entry.alert)
        if alert is None:
            continue
        if entry.reason == SPLIT:
            followed[alert.symbol].append(entry)
        elif entry.reason in _ASKED and alert.suspended == entry.reason:
            asked[alert.symbol, entry.reason] = None
        elif entry.reason == TOO_MANY:
            name = f"{subject(alert.symbol)} {describe(alert.condition)}".strip()
            yield (
                Severity.WARNING,
                tr("{alert} fired more than 15 times in 3 minutes, and was paused.").format(alert=name),
                tr("Resume it when it may go on, or give it a longer rest between two fires."),
            )
    for symbol, reason in asked:
        yield Severity.WARNING, labelled(subject(symbol), explain(reason)), _ASKED[reason]
    for symbol, entries in followed.items():
        what, count = f"{subject(symbol)} {entries[0].detail}".strip(), len(entries)
        yield (
            Severity.INFO,
            tr("Split: {what}.").format(what=what)
            if count == 1
            else tr("Split: {what}; {count} alerts follow it.").format(what=what, count=count),
            tr("The menu of each alert, or “watcher alert undo-split”, takes that back."),
        )
