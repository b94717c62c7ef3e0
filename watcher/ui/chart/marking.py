"""The levels beside the bars, kept up with quotes and alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from watcher.domain.chart_data import ChartData
from watcher.domain.symbols import Symbol
from watcher.overriding import override
from watcher.ui.chart.part import Host, Part
from watcher.ui.plotting.levels import marks_of

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView


class Marking(Part):
    """Last price, previous close, the day's open and the alerts that wait for a level."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._data: ChartData | None = None
        host.session.quotes_changed.connect(self._on_news)
        host.session.alerts_changed.connect(self._on_alerts_changed)

    @override
    def join(self, view: ChartView) -> None:
        self._view = view

    @override
    def show(self, data: ChartData) -> None:
        self._data = data
        self._mark()

    @Slot(frozenset)
    def _on_news(self, symbols: frozenset[Symbol]) -> None:
        if self._data is not None and self._data.key.symbol in symbols:
            self._mark()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: object, _removed: object) -> None:
        self._mark()

    def _mark(self) -> None:
        view, data, session = self._view, self._data, self._host.session
        if view is None or data is None or view.subject is None:
            return
        symbol = data.key.symbol
        alerts = [alert for alert in session.alerts.values() if alert.symbol == symbol]
        quote = session.quotes.get(symbol)
        view.set_marks(marks_of(quote, alerts, data.key.interval, view.subject.places))
