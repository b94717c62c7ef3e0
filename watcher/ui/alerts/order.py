"""In which order alerts are listed: what wants an answer, what watches, what is over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.alerts.conditions import Level, Side
from watcher.domain.alerts.distance import heard_price, percent_away
from watcher.domain.quote import Quote, Session
from watcher.domain.symbols import Symbol
from watcher.ui.alerts.cards import Standing, standing

_RANKS = {
    Standing.FIRED: 0,
    Standing.ARMED: 1,
    Standing.SUSPENDED: 1,
    Standing.PAUSED: 2,
    Standing.OVER: 3,
}
_FAR = float("inf")


def listed(alerts: Iterable[Alert], quotes: Mapping[Symbol, Quote]) -> list[AlertId]:
    """Put alerts in order: by rank, then by symbol, then the nearest to its level first."""
    nearness = Nearness(quotes)
    return [place[-1] for place in sorted(nearness.place(alert) for alert in alerts)]


class Nearness:
    """How near each alert is to its level; prices are looked up once, ten thousand may have the same."""

    def __init__(self, quotes: Mapping[Symbol, Quote]) -> None:
        self._quotes = quotes
        self._prices: dict[tuple[Symbol, frozenset[Session]], float] = {}

    def rank(self, alert: Alert) -> int:
        """What wants an answer comes before what watches, and that before what is over."""
        return _RANKS[standing(alert)]

    def of(self, alert: Alert) -> float:
        """How far away in percent. Differences below a thousandth do not count."""
        return round(self._away(alert), 1)

    def place(self, alert: Alert) -> tuple[int, Symbol, float, AlertId]:
        """Compares as the alerts are usually listed."""
        return self.rank(alert), alert.symbol, self.of(alert), alert.id

    def _away(self, alert: Alert) -> float:
        condition = alert.condition
        if isinstance(condition, Level | Side):
            price = self._price(alert)
            return abs(float(condition.level) / price - 1) * 100 if price else _FAR
        away = percent_away(condition, self._quotes.get(alert.symbol), alert.sessions)
        return _FAR if away is None else float(away)

    def _price(self, alert: Alert) -> float:
        key = (alert.symbol, alert.sessions)
        price = self._prices.get(key)
        if price is None:
            price = self._prices[key] = float(
                heard_price(self._quotes.get(alert.symbol), alert.sessions) or 0
            )
        return price
