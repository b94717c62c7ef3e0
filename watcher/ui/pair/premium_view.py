"""The premium by day over a year, with its mean and where it is now."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QMargins, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.domain import dates
from watcher.domain.comparison.premium_course import PremiumCourse
from watcher.language import labelled, tr
from watcher.ui import words
from watcher.ui.pair.readable import Readable
from watcher.ui.pair.wording import said_course
from watcher.ui.theme import Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 8, 66, 20, 18
_EPOCH = date(1970, 1, 1)
_LEAP = 20


class PremiumView(Readable):
    """The mouse and the arrow keys read it day by day."""

    MARGINS = QMargins(_LEFT, _TOP, _RIGHT, _BOTTOM)
    BEST, LEAST = QSize(300, 110), QSize(200, 50)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("premium")
        self.setAccessibleName(tr("Premium by day over a year"))
        self._course: PremiumCourse | None = None
        self._now: float | None = None
        self._at: int | None = None

    def show_course(self, course: PremiumCourse | None, premium: float | None) -> None:
        """Show these days; `premium` is what it is now, None where that is not known."""
        self._course, self._now = course, premium
        if course is None or (self._at is not None and self._at >= len(course.days)):
            self._at = None
        self._describe()
        self.update()

    @property
    @override
    def readout(self) -> str:
        """The year in a sentence, or the day under the crosshair."""
        course = self._course
        if course is None:
            return ""
        if self._at is None:
            return said_course(course, self._now)
        day = _EPOCH + timedelta(days=int(course.days[self._at]))
        return labelled(dates.full(day), words.percent(float(course.values[self._at])))

    # ---- reading it

    def _read(self, at: int | None) -> None:
        self._at = at
        self._describe()
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._course is not None and len(self._course.days):
            part = (event.position().x() - self._room.left()) / self._room.width()
            days = self._course.days
            wanted = days[0] + min(max(part, 0.0), 1.0) * (days[-1] - days[0])
            self._read(min(int(days.searchsorted(wanted)), len(days) - 1))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._read(None)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._read(None)
        super().focusOutEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from day to day, with Shift by twenty; Home and End to the ends."""
        last = -1 if self._course is None else len(self._course.days) - 1
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        now = last if self._at is None else self._at
        to = {
            Qt.Key.Key_Left: now - step,
            Qt.Key.Key_Right: now + step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._read(min(max(to, 0), last))

    # ---- drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.setPen(QColor(tokens.muted))
        self._texts.left(painter, _LEFT, 2, self.readout, max(self.width() - 2 * _LEFT, 1))
        if self._course is not None and len(self._course.days) > 1:
            self._paint(painter, self._course)
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint(self, painter: QPainter, course: PremiumCourse) -> None:
        tokens, room, texts = self._theme.tokens, self._room, self._texts
        shown = [*course.values.tolist(), *(() if self._now is None else (self._now,))]
        low, high = min(shown), max(shown)
        edge = ((high - low) or 0.01) * 0.06
        low, high = low - edge, high + edge
        first, last = int(course.days[0]), int(course.days[-1])

        def y(ratio: float) -> float:
            return float(room.bottom() - (ratio - low) / (high - low) * room.height())

        def point(day: int, ratio: float) -> QPointF:
            return QPointF(room.left() + (day - first) / (last - first) * room.width(), y(ratio))

        mean = course.mean
        painter.setPen(QColor(tokens.muted))
        marks = [high - edge, low + edge]
        for ratio in marks:
            texts.left(
                painter, room.right() + 6, y(ratio) - texts.height / 2, words.percent(ratio), _RIGHT - 8
            )
        begin, end = (dates.full(_EPOCH + timedelta(days=day)) for day in (first, last))
        texts.left(painter, room.left(), room.bottom() + 2, begin, room.width() / 2)
        texts.right(painter, room.right(), room.bottom() + 2, end, room.width() / 2)
        if low < 0 < high:
            painter.fillRect(QRectF(room.left(), y(0), room.width(), 1), QColor(tokens.line))
        if mean is not None:
            painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), y(mean)), QPointF(room.right(), y(mean)))
        painter.setPen(QPen(QColor(tokens.accent), 1.4))
        points = zip(course.days.tolist(), course.values.tolist(), strict=True)
        painter.drawPolyline(QPolygonF([point(day, ratio) for day, ratio in points]))
        if self._now is not None:
            painter.setBrush(QColor(tokens.alert))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(room.right(), y(self._now)), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._at is not None:
            x = point(int(course.days[self._at]), low).x()
            painter.fillRect(QRectF(x, room.top(), 1, room.height()), QColor(tokens.muted))
