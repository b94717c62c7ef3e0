"""What is shown of a measured period: the course, the months, the holdings, and the figures beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.language import tr
from watcher.ui.portfolio.contributions import CONTRIBUTION_FIGURES, ContributionRow, contribution_rows
from watcher.ui.portfolio.course_chart import CourseChart
from watcher.ui.portfolio.course_lines import Line
from watcher.ui.portfolio.heat_map import HeatMap
from watcher.ui.portfolio.month_words import return_rows
from watcher.ui.portfolio.performance_words import NAMED_FIGURES, NamedFigure, figures_of, tip_of
from watcher.ui.portfolio.row_sheet import RowSheet
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.engine.portfolio_answers import Drawn, Measured

_WIDE_PX = 720
_FIGURES_PX = 300


class PerformanceViews(QWidget):
    """Where there is room the figures stand beside the view that is chosen, else they are one of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.choice = QComboBox(self)
        """Which view is shown; whoever owns it gives it a place."""
        self.choice.setAccessibleName(tr("What is shown of the performance"))
        self.chart = CourseChart(theme, self)
        self.months = HeatMap(tr("Return by month"), theme, self)
        self.holdings: RowSheet[ContributionRow] = RowSheet(
            tr("Contributions by holding"), CONTRIBUTION_FIGURES, theme, self
        )
        self.figures: RowSheet[NamedFigure] = RowSheet(
            tr("Figures of the period"), NAMED_FIGURES, theme, self, tip_of
        )
        self.figures.view.horizontalHeader().hide()
        self._views = QStackedWidget(self)
        for name, view in (
            (tr("Course"), self.chart),
            (tr("Months"), self._by_month()),
            (tr("Holdings"), self.holdings.view),
        ):
            self.choice.addItem(name)
            self._views.addWidget(view)
        self._both = QSplitter(Qt.Orientation.Horizontal, self)
        self._both.addWidget(self.figures.view)
        self._both.addWidget(self._views)
        self._both.setStretchFactor(1, 1)
        self._both.setSizes([_FIGURES_PX, _WIDE_PX])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._both)
        self.choice.currentIndexChanged.connect(self._views.setCurrentIndex)

    def _by_month(self) -> QWidget:
        read = QLabel(self)
        read.setTextFormat(Qt.TextFormat.PlainText)
        read.setProperty("role", "small")
        read.setWordWrap(True)
        read.setContentsMargins(8, 4, 8, 4)
        self.months.read_out.connect(read.setText)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.months, 1)
        column.addWidget(read)
        return whole

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.px(_WIDE_PX)
        is_beside = self._views.indexOf(self.figures.view) < 0
        if is_wide and not is_beside:
            self._views.removeWidget(self.figures.view)
            self.choice.removeItem(self.choice.count() - 1)
            self._both.insertWidget(0, self.figures.view)
            self._both.setSizes([_FIGURES_PX, self.width() - _FIGURES_PX])
            self.figures.view.show()
        elif is_beside and not is_wide:
            self._views.addWidget(self.figures.view)
            self.choice.addItem(tr("Figures"))

    # ---- showing

    def draw(self, name: str, drawn: Drawn) -> None:
        """Show the course, while the figures are on their way."""
        self.chart.show_course(name, drawn.course, drawn.index, drawn.currency)

    def show_measured(
        self,
        name: str,
        measured: Measured,
        benchmarks: Sequence[str],
        securities: Mapping[SecurityId, Security],
    ) -> None:
        """Write every figure anew; `benchmarks` are the names of what it is compared with."""
        one = measured.performance
        compared = tuple(zip(benchmarks, measured.benchmarks, strict=False))
        self.figures.show(figures_of(one, compared, self._theme.private))
        self.months.show_rows(return_rows(measured.months, measured.years, one.currency))
        self.holdings.show(contribution_rows(one.contributions, securities, self._theme))
        lines = [Line(line, against.days, against.index) for line, against in compared]
        self.chart.show_course(name, one.course, one.index, one.currency, lines)

    def show_nothing(self) -> None:
        """Nothing is booked."""
        self.chart.show_nothing()
        self.figures.show(())
        self.months.show_rows(())
        self.holdings.show(())
