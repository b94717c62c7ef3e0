"""The course of the portfolio, drawn by the chart's own component: return, value and drawdown over time."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.domain.bars import Bars, Interval
from watcher.domain.portfolio.course import Course
from watcher.domain.portfolio.prices import Floats
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.levels import Marks
from watcher.ui.plotting.line_colours import LINE_COLOURS
from watcher.ui.plotting.overlay import Pane
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.view import ChartView
from watcher.ui.portfolio.course_lines import IndexLine, Line, OwnReturn
from watcher.ui.portfolio.course_panes import DrawdownPane, ValuePane
from watcher.ui.theme import Theme

_UTC = ZoneInfo("UTC")
_EPOCH_DAY = 719_163
_DAY_S = 86_400
_ROOMY_PX = 180
_TALL_PX = 310


class CourseChart(ChartView):
    """A bar is a day. The wheel zooms and a drag pans; returns are measured from the left edge."""

    _by_height: tuple[tuple[int, Pane], ...] = ()
    """From which height on each pane is there. The view is resized while it is being made."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Return, value and drawdown by day"))
        self.setMinimumSize(160, 80)
        self.set_kind(ChartKind.LINE)
        self.set_scale(ScaleKind.PERCENT)
        self._course: Course | None = None
        self._lines: tuple[IndexLine, ...] = ()
        self._value, self._drawdown = ValuePane(theme), DrawdownPane(theme)
        self.add_overlay(OwnReturn(self, theme))
        self._by_height = (_ROOMY_PX, self._value), (_TALL_PX, self._drawdown)

    @override
    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Where it is low, the return has all of the room."""
        super().resizeEvent(event)
        for least, pane in self._by_height:
            is_shown = pane in self.panes
            if self.height() >= self._theme.px(least) and not is_shown:
                self.add_pane(pane)
            elif self.height() < self._theme.px(least) and is_shown:
                self.remove_pane(pane)

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def show_course(
        self, name: str, course: Course, index: Floats, currency: str, lines: Sequence[Line] = ()
    ) -> None:
        """Draw this; where it is about the same days as before, what is in view stays in view."""
        for line in self._lines:
            self.remove_overlay(line)
        days = course.days
        self._value.show(course, currency)
        self._drawdown.show(course, index)
        starts = (days - _EPOCH_DAY) * _DAY_S
        unknown = np.full(len(index), np.nan)
        series = Series(Bars.of(starts, index, index, index, index, unknown))
        subject = Subject(Symbol(name), Interval.D1, _UTC, 2, is_traded=False)
        before, self._course = self._course, course
        if before is not None and np.array_equal(before.days, days):
            self.replace_series(series, subject, None, 0.0)
        else:
            self.show_series(series, subject, None, 0.0)
        self.set_marks(Marks(reference=float(index[0]) if len(index) else None))
        self._lines = tuple(
            IndexLine(line, int(days[0]), LINE_COLOURS[1 + at % (len(LINE_COLOURS) - 1)], self, self._theme)
            for at, line in enumerate(lines)
        )
        for overlay in self._lines:
            self.add_overlay(overlay)

    def show_nothing(self) -> None:
        """Draw an empty chart."""
        self._course = None
        for line in self._lines:
            self.remove_overlay(line)
        self._lines = ()
        self.show_series(
            Series(Bars.empty()), Subject(Symbol(""), Interval.D1, _UTC, 2, is_traded=False), None, 0.0
        )
