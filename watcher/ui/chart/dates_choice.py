"""The button for any stretch of days, and the two fields below it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from watcher.domain.chart_data import ChartData
from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.dates import Dates, between
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place

_WIDTH = 260


class DatesPopup(QFrame):
    """From and to, typed; Enter shows them, Escape leaves everything as it was."""

    chosen = Signal(object)
    """Dates."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._today = date.min
        self._below: QWidget | None = None
        self._first, self._last = QLineEdit(self), QLineEdit(self)
        self._said = QLabel(self)
        self._said.setProperty("role", "error")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.hide()
        self._show = QPushButton(tr("Show"), self)
        self._show.setDefault(True)
        grid = QGridLayout(self)
        for row, (name, field) in enumerate(((tr("From"), self._first), (tr("To"), self._last))):
            label = QLabel(f"&{name}", self)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setMaxLength(32)
            field.returnPressed.connect(self._on_shown)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self._first.setPlaceholderText(tr("2023-11-01, Nov 2023 …"))
        self._last.setPlaceholderText(tr("today"))
        grid.addWidget(self._said, 2, 0, 1, 2)
        grid.addWidget(self._show, 3, 1)
        self._show.clicked.connect(self._on_shown)
        self.setFixedWidth(_WIDTH)

    def ask(self, dates: Dates | None, today: date, below: QWidget) -> None:
        """Stand below a button, with the days that are shown now."""
        self._today = today
        self._first.setText("" if dates is None else dates.first.isoformat())
        self._last.setText("" if dates is None else dates.last.isoformat())
        self._said.hide()
        self._below = below
        self._place()
        self.show()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)
        self._first.selectAll()

    def _place(self) -> None:
        """Below the button, or above it where the screen ends; never beside the screen."""
        below = self._below
        self.adjustSize()
        if below is None:
            return
        room, under = below.screen().availableGeometry(), below.mapToGlobal(QPoint(0, below.height()))
        left = max(room.left(), min(under.x(), room.right() + 1 - self.width()))
        top = under.y()
        if top + self.height() > room.bottom() + 1:
            top = below.mapToGlobal(QPoint(0, 0)).y() - self.height()
        self.move(left, max(room.top(), top))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_shown(self) -> None:
        try:
            dates = between(self._first.text(), self._last.text(), self._today)
        except InputError as error:
            self._said.setText(error.sentence)
            self._said.show()
            self._place()
            return
        self.hide()
        self.chosen.emit(dates)


class DatesChoice(Part):
    """Says which days are shown, where they are not those of a range."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._popup: DatesPopup | None = None
        self._zone: ZoneInfo | None = None
        self._action = QAction(tr("&Dates …"), self)
        self._action.setShortcut(QKeySequence("Alt+0"))
        self._action.setToolTip(tr("Show any days: from, to (Alt+0)"))
        self._action.setCheckable(True)
        self._action.triggered.connect(self._on_triggered)
        host.toolbar.add(Place.DATES, self._action)
        self.adopt(host.state)

    @override
    def adopt(self, state: ChartState) -> None:
        self._action.setIconText(tr("Dates") if state.dates is None else state.dates.text)
        self._action.setChecked(state.dates is not None)

    @override
    def show(self, data: ChartData) -> None:
        self._zone = ZoneInfo(data.table.time_zone)

    @Slot()
    def _on_triggered(self) -> None:
        state, toolbar = self._host.state, self._host.toolbar
        self._action.setChecked(state.dates is not None)
        if self._popup is None:
            self._popup = DatesPopup(toolbar)
            self._popup.chosen.connect(self._on_chosen)
        self._popup.ask(state.dates, self._today, toolbar.button(self._action))

    @property
    def _today(self) -> date:
        """Where the user is, or where the exchange is: in Hong Kong it is tomorrow already."""
        now = self._host.session.now()
        return max(now.astimezone(zone).date() for zone in (None, self._zone))

    @Slot(object)
    def _on_chosen(self, dates: Dates) -> None:
        interval = dates.default_interval(self._today)
        self._host.change_state(replace(self._host.state, dates=dates, interval=interval))
