"""In which order alerts are listed: what wants an answer, what watches, what is over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.ui.alerts.cards import Standing, standing
from watcher.ui.alerts.distance import percent_away

_RANKS = {
    Standing.FIRED: 0,
    Standing.ARMED: 1,
    Standing.SUSPENDED: 1,
    Standing.PAUSED: 2,
    Standing.OVER: 3,
}
_FAR = float("inf")

Place = tuple[int, str, float, str]


def listed(alerts: Iterable[Alert], quotes: Mapping[Symbol, Quote]) -> list[AlertId]:
    """Put alerts in order: by rank, then by symbol, then the nearest to its level first."""
    return [alert.id for alert in sorted(alerts, key=_Placing(quotes))]


class _Placing:
    def __init__(self, quotes: Mapping[Symbol, Quote]) -> None:
        self._quotes = quotes

    def __call__(self, alert: Alert) -> Place:
        away = percent_away(alert.condition, self._quotes.get(alert.symbol), alert.sessions)
        return (
            _RANKS[standing(alert)],
            alert.symbol,
            _FAR if away is None else round(float(away), 1),
            alert.id,
        )
