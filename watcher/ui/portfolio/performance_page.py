"""How the portfolio did in a period: the course, the months, the holdings, and the figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.language import tr
from watcher.ui.portfolio.benchmark_choice import Benchmark, BenchmarkChoice
from watcher.ui.portfolio.contributions import CONTRIBUTION_FIGURES, ContributionRow, contribution_rows
from watcher.ui.portfolio.course_chart import CourseChart
from watcher.ui.portfolio.course_lines import Line
from watcher.ui.portfolio.heat_map import HeatMap
from watcher.ui.portfolio.month_words import return_rows
from watcher.ui.portfolio.performance_words import NAMED_FIGURES, NamedFigure, figures_of, tip_of
from watcher.ui.portfolio.period_choice import PeriodChoice
from watcher.ui.portfolio.row_sheet import RowSheet
from watcher.ui.theme import Theme
from watcher.ui.words import clean

if TYPE_CHECKING:
    from watcher.engine.portfolio_answers import Drawn, Measured

SETTLE_MS = 400
_NOTICES = 2


class PerformancePage(QWidget):
    """Measures while it is seen, and again when something was booked."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._measured: Measured | None = None
        self._benchmarks: tuple[Benchmark, ...] = ()
        self._is_due = True
        self._reply: Reply | None = None
        self._make_widgets(theme)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._measure)
        self._period.changed.connect(self._on_wanted)
        self._scope.currentIndexChanged.connect(self._on_wanted)
        self._benchmark.wanted.connect(self._on_wanted)
        self._views.currentChanged.connect(self._shown.setCurrentIndex)
        session.portfolio_changed.connect(self._on_portfolio_changed)
        theme.changed.connect(self.rewrite)
        self._on_portfolio_changed()

    def _make_widgets(self, theme: Theme) -> None:
        self._period = PeriodChoice(self._session.now().date(), self)
        self._scope = QComboBox(self)
        self._scope.addItem(tr("Everything"), "")
        self._scope.setAccessibleName(tr("Performance of"))
        self._benchmark = BenchmarkChoice(self._session, self)
        self._views = QTabBar(self)
        self._views.setProperty("role", "lists")
        self._views.setDrawBase(False)
        self._views.setAccessibleName(tr("What is shown of the performance"))
        self._said = _small(self)
        self._read = _small(self)
        self._chart = CourseChart(theme, self)
        self._months = HeatMap(tr("Return by month"), theme, self)
        self._months.read_out.connect(self._read.setText)
        self._holdings: RowSheet[ContributionRow] = RowSheet(
            tr("Contributions by holding"), CONTRIBUTION_FIGURES, theme, self
        )
        self._figures: RowSheet[NamedFigure] = RowSheet(
            tr("Figures of the period"), NAMED_FIGURES, theme, self, tip_of
        )
        self._figures.view.horizontalHeader().hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 8, 4)
        for choice in (self._period, self._scope, self._benchmark, self._views):
            line.addWidget(choice)
        line.addWidget(self._said, 1)
        by_month = QWidget(self)
        months = QVBoxLayout(by_month)
        months.setContentsMargins(0, 0, 0, 0)
        months.setSpacing(0)
        months.addWidget(self._months, 1)
        self._read.setContentsMargins(8, 4, 8, 4)
        months.addWidget(self._read)
        self._shown = QStackedWidget(self)
        for name, widget in (
            (tr("Course"), self._chart),
            (tr("Months"), by_month),
            (tr("Holdings"), self._holdings.view),
        ):
            self._views.addTab(name)
            self._shown.addWidget(widget)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(self._figures.view)
        both.addWidget(self._shown)
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
    def _on_portfolio_changed(self) -> None:
        news = self._session.portfolio
        if news is None:
            return
        chosen = self._scope.currentData()
        self._scope.blockSignals(True)
        self._scope.clear()
        self._scope.addItem(tr("Everything"), "")
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
            self._benchmarks = self._benchmark.chosen()
        except InputError as error:
            self._said.setText(error.sentence)
            return
        self._is_due = False
        if self._reply is not None:
            self._reply.cancel()
        self._said.setText(tr("Measuring …"))
        of = self._scope.currentData()
        start, end = self._period.chosen(news.portfolio.transactions, self._session.now().date())
        baskets = [one.symbols for one in self._benchmarks]
        reply = self._session.measure_performance(start, end, (of,) if of else None, baskets)
        self._reply = reply
        reply.done.connect(self._on_measured)
        reply.failed.connect(self._on_failed)
        if not of:
            # The line is there at once; the figures, exact to the cent, follow.
            self._session.draw_course(start, end).done.connect(self._on_drawn)

    @Slot(object)
    def _on_drawn(self, drawn: Drawn) -> None:
        if self._reply is not None:
            self._chart.show_course(self._name, drawn.course, drawn.index, drawn.currency)

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

    @property
    def _name(self) -> str:
        return self._scope.currentText() if self._scope.currentData() else tr("Portfolio")

    def _show_nothing(self) -> None:
        self._measured = None
        self._said.setText(tr("Nothing is booked yet."))
        self._chart.show_nothing()
        self._figures.show(())
        self._months.show_rows(())
        self._holdings.show(())

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        measured, news = self._measured, self._session.portfolio
        if measured is None or news is None:
            return
        one = measured.performance
        compared = tuple(zip((of.name for of in self._benchmarks), measured.benchmarks, strict=False))
        self._figures.show(figures_of(one, compared, self._theme.private))
        self._months.show_rows(return_rows(measured.months, measured.years, one.currency))
        self._holdings.show(contribution_rows(one.contributions, news.portfolio.securities, self._theme))
        lines = [Line(name, against.days, against.index) for name, against in compared]
        self._chart.show_course(self._name, one.course, one.index, one.currency, lines)
        notices = [*one.notices, *(notice for _, against in compared for notice in against.notices)]
        self._said.setText(_notice(one.currency, notices))


def _notice(currency: str, notices: Sequence[str]) -> str:
    """The currency, and what the figures leave out."""
    shown = "; ".join(clean(notice, 120) for notice in notices[:_NOTICES])
    if len(notices) > _NOTICES:
        shown += tr("; and {count} more").format(count=len(notices) - _NOTICES)
    return f"{currency}. {shown}" if shown else currency


def _small(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label
