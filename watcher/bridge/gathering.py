"""Puts news of one frame together, so that a panel lists anew once and not once an alert."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from watcher.engine.messages import AlertsNews, FiringsNews, Queued

if TYPE_CHECKING:
    # The window is painted first.
    from watcher.domain.alerts.alert import Alert, AlertId


def gathered(queued: Sequence[Queued]) -> Sequence[Queued]:
    """What changed of alerts, and what fired, each in one piece where the first of its kind stood.

    No fire is lost by it and their order stays; of an alert the newest counts.
    """
    alerts = [news for news in queued if isinstance(news, AlertsNews)]
    fires = [news for news in queued if isinstance(news, FiringsNews)]
    instead: dict[int, Queued | None] = {}
    if len(alerts) > 1:
        instead |= {id(news): None for news in alerts} | {id(alerts[0]): _changes(alerts)}
    if len(fires) > 1 and all(news.fresh for news in fires):
        together = tuple(firing for news in fires for firing in news.firings)
        instead |= {id(news): None for news in fires}
        instead[id(fires[0])] = FiringsNews(together, fires[-1].unread)
    return [kept for news in queued if (kept := instead.get(id(news), news)) is not None]


def _changes(alerts: Sequence[AlertsNews]) -> AlertsNews:
    changed: dict[AlertId, Alert] = {}
    removed: dict[AlertId, None] = {}
    for news in alerts:
        for alert in news.changed:
            changed[alert.id] = alert
            removed.pop(alert.id, None)
        for gone in news.removed:
            changed.pop(gone, None)
            removed[gone] = None
    return AlertsNews(tuple(changed.values()), tuple(removed))
