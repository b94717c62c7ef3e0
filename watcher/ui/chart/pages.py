"""What is seen of a chart: its bars, or why there are none; among others with a frame and a note."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.message import MessagePage
from watcher.ui.elided import ElidedLabel
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

VIEW_MODULE = "watcher.ui.plotting.view"
"""Loaded when the first bars are shown: pyqtgraph would hold up the first paint of the window."""
FRAME_PX = 2
_LEAST = QSize(160, 110)
"""Among others; alone a chart asks for more."""
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn}


class NoteLine(QWidget):
    """How fresh the bars are, above them; nothing when they are."""

    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = ElidedLabel(tr("How fresh the bars are"), self)
        self._note.setProperty("role", "note")
        self._retry = QToolButton(self)
        self._retry.setText(tr("Try again"))
        self._retry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._retry.clicked.connect(self.retried)
        # What it says takes its room from the bars.
        self._retry.setStyleSheet("padding: 0 4px;")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.addWidget(self._note)
        row.addStretch(1)
        row.addWidget(self._retry)
        self.say("", can_retry=False)

    def say(self, text: str, *, can_retry: bool) -> None:
        """Say this, or take no room."""
        self._note.setText(text)
        self._note.set_tip(text)
        self._retry.setVisible(can_retry)
        self.setVisible(bool(text))


class Pages(QWidget):
    """A view, and a message in its place; the view is built when there is something to show."""

    retried = Signal()
    """Whatever is missing is to be asked for again."""
    built = Signal(object)
    """The ChartView, once."""
    pressed = Signal()
    """The user turned to it, by mouse or by keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ChartView | None = None
        self._is_active = True
        self._name = ""
        self._note = NoteLine(self)
        self._stack = QStackedWidget(self)
        self._message = MessagePage(self._stack)
        self._stack.addWidget(self._message)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._note)
        self._column.addWidget(self._stack, 1)
        for retry in (self._note, self._message):
            retry.retried.connect(self.retried)
        theme.changed.connect(self.update)

    @property
    def view(self) -> ChartView | None:
        """The bars as they are drawn, once there are any to show."""
        return self._view

    def built_view(self) -> ChartView:
        """The view; built now, if it is not yet."""
        if self._view is None:
            view: ChartView = import_module(VIEW_MODULE).ChartView(self._theme, self._stack)
            self._stack.addWidget(view)
            self._view = view
            for one in (view, view.viewport()):
                one.installEventFilter(self)
            self._fit_view()
            self.built.emit(view)
        return self._view

    def show_view(self) -> None:
        """Show the bars."""
        if self._view is not None:
            self._message.leave()
            self._stack.setCurrentWidget(self._view)

    def wait(self, text: str) -> None:
        """Say that bars are coming, but only once it takes a while."""
        self._message.wait(text)
        self._stack.setCurrentWidget(self._message)

    def say(self, title: str, hint: str, *, can_retry: bool) -> None:
        """Say why there are none, and what to do about it."""
        self._message.say(title, hint, can_retry=can_retry)
        self._stack.setCurrentWidget(self._message)

    def note(self, text: str, *, can_retry: bool) -> None:
        """Say how fresh the bars are, above them."""
        self._note.say(text, can_retry=can_retry)

    def stand(self, name: str, *, is_alone: bool, is_active: bool) -> None:
        """Among others it has a frame, and a name that says which one it is."""
        self._is_active, self._name = is_active, "" if is_alone else name
        margin = 0 if is_alone else FRAME_PX
        self._column.setContentsMargins(margin, margin, margin, margin)
        policy = QSizePolicy.Policy.Preferred if is_alone else QSizePolicy.Policy.Ignored
        self.setSizePolicy(policy, policy)
        self.setMinimumSize(QSize(0, 0) if is_alone else _LEAST)
        self._fit_view()
        self.update()

    def _fit_view(self) -> None:
        view = self._view
        if view is not None:
            view.setMinimumSize(QSize(60, 60) if self._name else view.LEAST)
            for one in (view, view.viewport()):
                one.setAccessibleName(self._name or tr("Price chart"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES:
            self.pressed.emit()
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the message."""
        self.pressed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        tokens, wide = self._theme.tokens, FRAME_PX if self._is_active else 1
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.panel))
        pen = QPen(QColor(tokens.accent if self._is_active else tokens.line), wide)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = wide / 2
        painter.drawRect(self.rect().toRectF().adjusted(half, half, -half, -half))
        painter.end()
