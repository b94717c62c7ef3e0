"""The words above the chart, kept up with quotes, markets and the clock."""

from __future__ import annotations

from PySide6.QtCore import Slot

from watcher.domain.chart_data import ChartData
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.overriding import override
from watcher.ui.chart.headline import headline
from watcher.ui.chart.part import Host, Part
from watcher.ui.doubt import next_change
from watcher.ui.wake import Wake


class Heading(Part):
    """Price, change and what is shown, of the chart's symbol."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._data: ChartData | None = None
        self._wake = Wake(host.session, self)
        self._wake.rang.connect(self.write)
        session = host.session
        session.markets_changed.connect(self.write)
        session.quotes_changed.connect(self._on_news)
        session.instruments_changed.connect(self._on_news)
        self.write()

    @override
    def turn(self) -> None:
        self.write()

    @override
    def show(self, data: ChartData) -> None:
        self._data = data
        self.write()

    @override
    def rewrite(self) -> None:
        self.write()

    @Slot(frozenset)
    def _on_news(self, symbols: frozenset[Symbol]) -> None:
        if self._host.symbol in symbols:
            self.write()

    @Slot()
    def write(self) -> None:
        """Say it anew; rings again when it will read differently."""
        session = self._host.session
        symbol = self._host.symbol
        if symbol is None:
            return
        instrument, now = self._instrument(symbol), session.now()
        calendar = None if instrument is None else instrument.calendar
        table = next((m.table for m in session.markets if calendar and m.covers(calendar)), None)
        quote, status = session.quotes.get(symbol), session.row_status(symbol)
        self._host.head.write(headline(symbol, quote, instrument, table, now, status))
        self._wake.plan(next_change(quote, status, now, table))

    def _instrument(self, symbol: Symbol) -> Instrument | None:
        """As the session knows it, else as it came with the bars."""
        known, data = self._host.session.instruments.get(symbol), self._data
        if known is None and data is not None and data.key.symbol == symbol:
            return data.instrument
        return known
