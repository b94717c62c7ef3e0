"""How the portfolio did in a period: the course, the months, the holdings, and the figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.language import tr
from watcher.ui.portfolio.benchmark_choice import Benchmark, BenchmarkChoice
from watcher.ui.portfolio.performance_views import PerformanceViews
from watcher.ui.portfolio.period_choice import PeriodChoice
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
        session.portfolio_changed.connect(self._on_portfolio_changed)
        theme.changed.connect(self.rewrite)
        self._on_portfolio_changed()

    def _make_widgets(self, theme: Theme) -> None:
        self._period = PeriodChoice(self._session.now().date(), self)
        self._scope = QComboBox(self)
        self._scope.addItem(tr("Everything"), "")
        self._scope.setAccessibleName(tr("Performance of"))
        self._benchmark = BenchmarkChoice(self._session, self)
        self._views = PerformanceViews(theme, self)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "small")
        self._said.setWordWrap(True)
        self._said.setContentsMargins(8, 0, 8, 4)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(6)
        for choice in (self._period, self._scope, self._benchmark, self._views.choice):
            line.addWidget(choice)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._said)
        column.addWidget(self._views, 1)

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
            self._say(error.sentence)
            return
        self._is_due = False
        if self._reply is not None:
            self._reply.cancel()
        self._say(tr("Measuring …"))
        of = self._scope.currentData()
        today = self._session.now().astimezone(ZoneInfo(news.zone or "UTC")).date()
        start, end = self._period.chosen(news.portfolio.transactions, today)
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
            self._views.draw(self._name, drawn)

    @Slot(object)
    def _on_measured(self, measured: Measured) -> None:
        self._reply = None
        self._measured = measured
        self.rewrite()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self._is_due = True
        self._say(error.sentence)

    # ---- showing

    @property
    def _name(self) -> str:
        return self._scope.currentText() if self._scope.currentData() else tr("Portfolio")

    def _show_nothing(self) -> None:
        self._measured = None
        self._say(tr("Nothing is booked yet."))
        self._views.show_nothing()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        measured, news = self._measured, self._session.portfolio
        if measured is None or news is None:
            return
        names = [of.name for of in self._benchmarks]
        self._views.show_measured(self._name, measured, names, news.portfolio.securities)
        against = [notice for of in measured.benchmarks for notice in of.notices]
        left_out = [*measured.performance.notices, *against]
        said = (
            (tr("Not in these figures: {shown}"), left_out),
            (tr("In them, but old: {shown}"), measured.performance.old),
        )
        self._say(" ".join(_noticed(words, notices) for words, notices in said if notices))


def _noticed(words: str, notices: Sequence[str]) -> str:
    """What is to be known of the figures, the first of it by name."""
    shown = "; ".join(clean(notice, 120) for notice in notices[:_NOTICES])
    if len(notices) > _NOTICES:
        shown += tr("; and {count} more").format(count=len(notices) - _NOTICES)
    return words.format(shown=shown) + "."
