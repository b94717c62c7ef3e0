"""What is seen of a chart: its bars, or why there are none."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from watcher.ui.chart.message import MessagePage
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

VIEW_MODULE = "watcher.ui.plotting.view"
"""Loaded when the first bars are shown: pyqtgraph would hold up the first paint of the window."""


class Pages(QStackedWidget):
    """A view and a message in its place; the view is built when there is something to show."""

    retried = Signal()
    """Whatever is missing is to be asked for again."""
    built = Signal(object)
    """The ChartView, once."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ChartView | None = None
        self._message = MessagePage(self)
        self._message.retried.connect(self.retried)
        self.addWidget(self._message)

    @property
    def view(self) -> ChartView | None:
        """The bars as they are drawn, once there are any to show."""
        return self._view

    def built_view(self) -> ChartView:
        """The view; built now, if it is not yet."""
        if self._view is None:
            view: ChartView = import_module(VIEW_MODULE).ChartView(self._theme, self)
            self.addWidget(view)
            self._view = view
            self.built.emit(view)
        return self._view

    def show_view(self) -> None:
        """Show the bars."""
        if self._view is not None:
            self._message.leave()
            self.setCurrentWidget(self._view)

    def wait(self, text: str) -> None:
        """Say that bars are coming, but only once it takes a while."""
        self._message.wait(text)
        self.setCurrentWidget(self._message)

    def say(self, title: str, hint: str, *, can_retry: bool) -> None:
        """Say why there are none, and what to do about it."""
        self._message.say(title, hint, can_retry=can_retry)
        self.setCurrentWidget(self._message)
