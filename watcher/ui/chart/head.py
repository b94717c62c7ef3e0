"""The head of the chart panel: price and change at the left, ranges at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from watcher.domain.bars import ChartRange, Interval
from watcher.ui.chart.headline import Headline
from watcher.ui.chart.readout import INTERVAL_NAMES
from watcher.ui.elided import ElidedLabel
from watcher.ui.theme import SMALL_PX, Theme, font

_HEIGHT = 58
_PRICE_PX = 20
_CHANGE_PX = 14


class Head(QWidget):
    """Serves as a dock's title bar, too: what is not a button drags the panel."""

    range_chosen = Signal(object)
    """A ChartRange."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rises: bool | None = None
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._price = _label(font(_PRICE_PX, QFont.Weight.Bold), self)
        self._change = _label(font(_CHANGE_PX, QFont.Weight.DemiBold), self)
        self._extended = ElidedLabel("Price outside the regular session", self)
        self._extended.setFont(font(SMALL_PX + 1))
        self._about = ElidedLabel("What is shown", self)
        self._about.setFont(font(SMALL_PX + 1))
        self._ranges: dict[ChartRange, QAction] = {}
        self._lay_out()
        theme.changed.connect(self._colour)
        self._colour()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        for label in (self._price, self._change, self._extended):
            first.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 6)
        row.setSpacing(0)
        row.addLayout(lines, 1)
        group = QActionGroup(self)
        for number, chart_range in enumerate(ChartRange, 1):
            action = QAction(chart_range.value, self)
            action.setCheckable(True)
            action.setData(chart_range.value)
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.setToolTip(f"{chart_range.value} (Alt+{number})")
            group.addAction(action)
            self._ranges[chart_range] = action
            row.addWidget(_button(action, self))
        group.triggered.connect(self._on_triggered)

    def write(self, said: Headline) -> None:
        """Show these texts."""
        for label, text in (
            (self._price, said.price),
            (self._change, said.change),
            (self._extended, said.extended),
            (self._about, said.about),
        ):
            if label.text() != text:
                label.setText(text)
        if said.rises != self._rises:
            self._rises = said.rises
            self._colour()

    def set_range(self, chart_range: ChartRange) -> None:
        """Mark the range that is shown."""
        self._ranges[chart_range].setChecked(True)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.range_chosen.emit(ChartRange(action.data()))

    @Slot()
    def _colour(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.down if self._rises is False else tokens.up
        self._change.setStyleSheet(f"color: {colour}")


class Bar(QWidget):
    """The line below the head: how long a bar is; at the right, how fresh the bars are."""

    interval_chosen = Signal(object)
    """An Interval."""
    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._interval = QToolButton(self)
        self._interval.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._interval.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._interval.setShortcut(QKeySequence("Alt+I"))
        self._interval.setToolTip("How long a bar is (Alt+I)")
        self._interval.setAccessibleName("Interval")
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        self._interval.setMenu(self._menu)
        self._note = ElidedLabel("How fresh the bars are", self)
        self._note.setFont(font(SMALL_PX + 1))
        self._retry = QToolButton(self)
        self._retry.setText("Try again")
        self._retry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._retry.clicked.connect(self.retried)
        self._retry.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 2, 8, 3)
        row.addWidget(self._interval)
        row.addStretch(1)
        row.addWidget(self._note)
        row.addWidget(self._retry)

    def set_interval(self, interval: Interval, choice: Iterable[Interval]) -> None:
        """Offer these, and mark the one that is shown."""
        self._interval.setText(f"{INTERVAL_NAMES[interval]} ▾")
        self._menu.clear()
        group = QActionGroup(self._menu)
        for one in choice:
            action = group.addAction(INTERVAL_NAMES[one])
            action.setCheckable(True)
            action.setChecked(one is interval)
            action.setData(one.value)
            self._menu.addAction(action)

    def set_note(self, text: str, *, can_retry: bool = False) -> None:
        """Say how fresh the bars are; nothing when they are."""
        self._note.setText(text)
        self._note.set_tip(text)
        self._retry.setVisible(can_retry)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.interval_chosen.emit(Interval(action.data()))


def _label(of: QFont, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(of)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return label


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(f"Range {action.text()}")
    button.setMinimumSize(QSize(30, 26))
    return button
