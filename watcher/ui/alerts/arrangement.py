"""How the panel is arranged: in which groups, in which order, and which of the alerts at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.alerts.wide_words import subject
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.alerts.cards import Standing, standing
from watcher.ui.alerts.groupings import Grouping
from watcher.ui.alerts.order import Nearness, listed
from watcher.values import dataclass

_MARK = "\0"
"""Begins the key of a heading; no alert's does."""
_NAMES = {
    Standing.FIRED: tr("Fired"),
    Standing.SUSPENDED: tr("Suspended"),
    Standing.ARMED: tr("Armed"),
    Standing.PAUSED: tr("Paused"),
    Standing.OVER: tr("Over"),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group."""

    title: str
    count: int

    @property
    def text(self) -> str:
        """As it is shown and read aloud."""
        return f"{self.title} · {self.count}"


def is_heading(key: str) -> bool:
    """Whether a listed key is a group's heading, not an alert."""
    return key.startswith(_MARK)


@dataclass(frozen=True, slots=True)
class Arranged:
    """Keys in the order of the list, and what the headings among them say."""

    keys: tuple[str, ...]
    headings: Mapping[str, Heading]

    @property
    def alerts(self) -> tuple[AlertId, ...]:
        """The alerts that are listed."""
        return tuple(AlertId(key) for key in self.keys if not is_heading(key))


def arranged(alerts: Iterable[Alert], quotes: Mapping[Symbol, Quote], grouping: Grouping) -> Arranged:
    """Put alerts in order. In a group the nearest to its level comes first, and the nearest group, too."""
    found = list(alerts)
    if grouping is Grouping.USUAL:
        return Arranged(tuple(listed(found, quotes)), {})
    nearness = Nearness(quotes)
    by_nearness = sorted(found, key=lambda alert: (nearness.rank(alert), nearness.of(alert), alert.id))
    if grouping is Grouping.NEAREST:
        return Arranged(tuple(alert.id for alert in by_nearness), {})
    name = _by_symbol if grouping is Grouping.SYMBOL else _by_state
    groups: dict[str, list[AlertId]] = {}
    for alert in by_nearness:
        groups.setdefault(name(alert), []).append(alert.id)
    if grouping is Grouping.STATE:
        order = [one for one in _NAMES.values() if one in groups]
        groups = {one: groups[one] for one in order}
    keys: list[str] = []
    headings: dict[str, Heading] = {}
    for title, members in groups.items():
        key = f"{_MARK}{title}"
        headings[key] = Heading(title, len(members))
        keys += [key, *members]
    return Arranged(tuple(keys), headings)


def matching(alerts: Iterable[Alert], typed: str, said: Callable[[Alert], str]) -> list[Alert]:
    """The alerts in whose texts every word that was typed occurs."""
    sought = typed.casefold().split()
    if not sought:
        return list(alerts)
    return [alert for alert in alerts if all(word in said(alert).casefold() for word in sought)]


def _by_symbol(alert: Alert) -> str:
    return subject(alert.symbol)


def _by_state(alert: Alert) -> str:
    return _NAMES[standing(alert)]
