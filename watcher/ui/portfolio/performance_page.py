"""How the portfolio did in a period: the course, the figures, the months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.portfolio.transactions import Transaction
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.ui.portfolio.course_plot import CoursePlot, Line
from watcher.ui.portfolio.performance_words import (
    NAMED_FIGURES,
    YEAR_FIGURES,
    NamedFigure,
    YearRow,
    figures_of,
    return_years,
    tip_of,
)
from watcher.ui.portfolio.row_sheet import RowSheet
from watcher.ui.theme import Theme
from watcher.ui.words import clean

if TYPE_CHECKING:
    from watcher.engine.portfolio_answers import Drawn, Measured

SETTLE_MS = 400
_PERIODS = {
    "1 month": 30,
    "3 months": 91,
    "This year": 0,
    "1 year": 365,
    "3 years": 1096,
    "5 years": 1826,
    "All": -1,
}
_EVERYTHING = "Everything"


class PerformancePage(QWidget):
    """Measures while it is seen, and again when something was booked."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._measured: Measured | None = None
        self._is_due = True
        self._reply: Reply | None = None
        self._make_widgets(theme)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._measure)
        self._period.currentIndexChanged.connect(self._on_wanted)
        self._scope.currentIndexChanged.connect(self._on_wanted)
        self._benchmark.editingFinished.connect(self._on_benchmark)
        session.portfolio_changed.connect(self._on_portfolio_changed)
        theme.changed.connect(self.rewrite)
        self._on_portfolio_changed()

    def _make_widgets(self, theme: Theme) -> None:
        self._period, self._scope = QComboBox(self), QComboBox(self)
        self._period.addItems(list(_PERIODS))
        self._period.setCurrentText("All")
        self._period.setAccessibleName("Period")
        self._scope.addItem(_EVERYTHING, "")
        self._scope.setAccessibleName("Performance of")
        self._benchmark = QLineEdit(self)
        self._benchmark.setPlaceholderText("Benchmark, e.g. KWEB")
        self._benchmark.setToolTip("One symbol, or several at equal parts: KWEB, FXI")
        self._benchmark.setAccessibleName("Benchmark")
        self._benchmark.setMaximumWidth(170)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "small")
        self._said.setWordWrap(True)
        self._plot = CoursePlot(theme, self)
        self._figures: RowSheet[NamedFigure] = RowSheet(
            "Figures of the period", NAMED_FIGURES, theme, self, tip_of
        )
        self._figures.view.horizontalHeader().hide()
        self._years: RowSheet[YearRow] = RowSheet("Return by month", YEAR_FIGURES, theme, self)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 8, 4)
        for widget in (self._period, self._scope, self._benchmark):
            line.addWidget(widget)
        line.addWidget(self._said, 1)
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self._plot)
        right.addWidget(self._years.view)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(self._figures.view)
        both.addWidget(right)
        both.setStretchFactor(1, 1)
        both.setSizes([300, 700])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(both, 1)

    # ---- measuring

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._settle.start()

    @Slot()
    def _on_wanted(self) -> None:
        self._is_due = True
        if self.isVisible():
            self._settle.start()

    @Slot()
    def _on_benchmark(self) -> None:
        if self._benchmark.isModified():
            self._benchmark.setModified(False)
            self._on_wanted()

    @Slot()
    def _on_portfolio_changed(self) -> None:
        news = self._session.portfolio
        if news is None:
            return
        chosen = self._scope.currentData()
        self._scope.blockSignals(True)
        self._scope.clear()
        self._scope.addItem(_EVERYTHING, "")
        traded = {one.security for one in news.portfolio.transactions if one.security}
        for key in sorted(traded):
            security = news.portfolio.securities.get(key)
            self._scope.addItem(clean(security.label if security is not None else key, 40), key)
        self._scope.setCurrentIndex(max(0, self._scope.findData(chosen)))
        self._scope.blockSignals(False)
        self._on_wanted()

    @Slot()
    def _measure(self) -> None:
        news = self._session.portfolio
        if news is None or not news.portfolio.transactions:
            self._show_nothing()
            return
        try:
            benchmark = self._symbols()
        except InputError as error:
            self._said.setText(error.sentence)
            return
        self._is_due = False
        if self._reply is not None:
            self._reply.cancel()
        self._said.setText("Measuring …")
        of = self._scope.currentData()
        start = self._start(news.portfolio.transactions)
        reply = self._session.measure_performance(start, None, (of,) if of else None, benchmark)
        self._reply = reply
        reply.done.connect(self._on_measured)
        reply.failed.connect(self._on_failed)
        if not of:
            # The line is there at once; the figures, exact to the cent, follow.
            self._session.draw_course(start).done.connect(self._on_drawn)

    def _symbols(self) -> tuple[Symbol, ...]:
        return tuple(parse_symbol(part) for part in self._benchmark.text().split(",") if part.strip())

    def _start(self, transactions: Sequence[Transaction]) -> date | None:
        days = _PERIODS[self._period.currentText()]
        today = self._session.now().date()
        if days < 0:
            return None
        start = date(today.year - 1, 12, 31) if days == 0 else today - timedelta(days=days)
        return max(start, min(one.at.date() for one in transactions) - timedelta(days=1))

    @Slot(object)
    def _on_drawn(self, drawn: Drawn) -> None:
        if self._reply is not None:
            self._plot.show_lines([Line("Portfolio", drawn.course.days, drawn.index - 1.0)])

    @Slot(object)
    def _on_measured(self, measured: Measured) -> None:
        self._reply = None
        self._measured = measured
        self.rewrite()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self._is_due = True
        self._said.setText(error.sentence)

    # ---- showing

    def _show_nothing(self) -> None:
        self._said.setText("Nothing is booked yet.")
        self._plot.show_lines(())
        self._figures.show(())
        self._years.show(())

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        measured = self._measured
        if measured is None:
            return
        one = measured.performance
        self._figures.show(figures_of(one, self._theme.private))
        self._years.show(return_years(measured.months, measured.years))
        lines = [Line("Portfolio", one.course.days, one.index - 1.0)]
        notices = list(one.notices)
        if measured.benchmark is not None:
            against = measured.benchmark
            lines.append(Line(" + ".join(against.symbols), against.days, against.index - 1.0))
            notices += against.notices
        self._plot.show_lines(lines)
        shown = "; ".join(clean(notice, 120) for notice in notices[:2])
        more = f"; and {len(notices) - 2} more" if len(notices) > 2 else ""  # noqa: PLR2004 - as above
        self._said.setText(f"{one.currency}. {shown}{more}" if shown else one.currency)
