"""The correlations of a list over a period, in a window of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.comparison.alignment import periods
from watcher.domain.comparison.correlation import correlations
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.tables import as_csv
from watcher.language import ended, labelled, tr
from watcher.ui.chart.comparison.correlation_model import CorrelationModel
from watcher.ui.theme import Theme
from watcher.ui.words import clean

MOST = 40
"""More symbols nobody reads at once, and each costs a request."""

PERIODS = {
    tr("1 month"): 31,
    tr("3 months"): 92,
    tr("6 months"): 183,
    tr("1 year"): 366,
    tr("3 years"): 1_097,
    tr("5 years"): 1_827,
    tr("All there is"): None,
}
_USUAL = tr("1 year")
_CELL_PX = 74
_ROW_PX = 30


class CorrelationsDialog(QDialog):
    """Daily returns of what the list holds now; each two over the days on which both were traded."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("correlations")
        self.setModal(False)
        self._session = session
        shown = session.shown
        self._symbols = () if shown is None else shown.symbols[:MOST]
        name = tr("the list") if shown is None else f"“{clean(shown.name, 40)}”"
        self.setWindowTitle(tr("Correlations of {name}").format(name=name))
        self._left_out = 0 if shown is None else len(shown.symbols) - len(self._symbols)
        self._data: dict[Symbol, ChartData] = {}
        self._waiting = set(self._symbols)
        self._troubles: dict[Symbol, str] = {}
        self._period = QComboBox(self)
        self._period.setAccessibleName(tr("Period"))
        self._period.addItems(list(PERIODS))
        self._period.setCurrentText(_USUAL)
        self._model = CorrelationModel(theme)
        self._model.setParent(self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Correlations of daily returns of {name}").format(name=name))
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setCornerButtonEnabled(False)
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.setProperty("role", "muted")
        self._lay_out()
        self._period.currentIndexChanged.connect(self._show)
        self._table.selectionModel().currentChanged.connect(self._on_current)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        copy.activated.connect(self._on_copied)
        theme.changed.connect(self._show)
        for symbol in self._symbols:
            _Loading(symbol, session, self._take, self)
        self._show()

    def _lay_out(self) -> None:
        for header in (self._table.horizontalHeader(), self._table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.horizontalHeader().setDefaultSectionSize(_CELL_PX)
        self._table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        row = QHBoxLayout()
        label = QLabel(tr("&Daily returns over"), self)
        label.setBuddy(self._period)
        row.addWidget(label)
        row.addWidget(self._period)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        column.addWidget(self._note)
        self._note.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        count = len(self._symbols)
        self.resize(max(460, min(14, count) * _CELL_PX + 150), min(18, count) * _ROW_PX + 160)

    def _take(self, symbol: Symbol, data: ChartData | None, trouble: str, *, is_last: bool) -> None:
        if is_last:
            self._waiting.discard(symbol)
        if data is not None:
            self._data[symbol] = data
            self._troubles.pop(symbol, None)
        elif trouble:
            self._troubles[symbol] = trouble
        self._show()

    @Slot()
    def _show(self) -> None:
        days = PERIODS[self._period.currentText()]
        since = None if days is None else self._session.now() - timedelta(days=days)
        symbols = [symbol for symbol in self._symbols if symbol in self._data]
        series = []
        for symbol in symbols:
            data = self._data[symbol]
            bars = data.bars if since is None else data.bars.since(since)
            dates = periods(bars.start, Interval.D1, data.table)
            is_new = [True, *(dates[1:] > dates[:-1])] if len(dates) else []
            series.append((dates[is_new], bars.close[is_new]) if len(dates) else (dates, bars.close))
        self._model.show(symbols, correlations(series))
        self._say()

    def _say(self) -> None:
        parts = []
        if not self._symbols:
            parts.append(tr("The list is empty: add symbols to it first."))
        if self._waiting:
            parts.append(tr("Waiting for {waiting} …").format(waiting=", ".join(sorted(self._waiting))))
        parts += [
            ended(labelled(symbol, trouble.rstrip(".。")))
            for symbol, trouble in self._troubles.items()
            if symbol not in self._data
        ]
        if self._left_out:
            parts.append(
                tr("The first {most} of the list; {left_out} more are left out.").format(
                    most=MOST, left_out=self._left_out
                )
            )
        current = self._table.currentIndex()
        if current.isValid():
            parts.insert(0, ended(self._model.said(current.row(), current.column())))
        self._note.setText(" ".join(parts))

    @Slot()
    def _on_current(self) -> None:
        self._say()

    @Slot()
    def _on_copied(self) -> None:
        """The whole table, for a spreadsheet."""
        QGuiApplication.clipboard().setText(as_csv(self._model.rows(), "\t"))


class _Loading(QObject):
    """One symbol's daily bars on their way."""

    def __init__(self, symbol: Symbol, session: Session, take: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._take = take
        reply = session.load_bars(BarsKey(symbol, Interval.D1), None)
        reply.progressed.connect(self._on_progressed)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_progressed(self, data: ChartData) -> None:
        self._take(self._symbol, data, "", is_last=False)

    @Slot(object)
    def _on_done(self, data: ChartData) -> None:
        has_any = len(data.bars) > 0
        self._take(
            self._symbol, data if has_any else None, "" if has_any else tr("no daily bars"), is_last=True
        )

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._take(self._symbol, None, error.sentence, is_last=True)
