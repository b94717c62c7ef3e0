"""The list of cards as a widget: rows of two heights, a switch in each, the keys that act on one."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from watcher.domain.alerts.alert import AlertId
from watcher.language import tr
from watcher.ui.alerts.arrangement import is_heading
from watcher.ui.alerts.card_delegate import GAP, HEADING, SHORT, TALL, switch_box
from watcher.ui.alerts.rows import AlertModel

_BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class CardList(QTableView):
    """Says which alert the user moved to, switched, opened or wants a menu for, and which are seen."""

    chosen = Signal(str)
    switched = Signal(str)
    menu_wanted = Signal(QPoint)
    seen_changed = Signal()

    def __init__(self, model: AlertModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("alert list")
        self.setAccessibleName(tr("Alerts"))
        self._rows = model
        self._pressed: QPersistentModelIndex | None = None
        self.setModel(model)
        # The cards paint themselves; behind them a chosen row looks like any other.
        self.setStyleSheet("selection-background-color: transparent;")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setMinimumWidth(240)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.hide()
        down.setMinimumSectionSize(1)
        down.setDefaultSectionSize(SHORT + GAP)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self.seen_changed)

    # ---- what the panel does with it

    def fit(self, tall: Container[AlertId]) -> None:
        """Give these alerts room for a third line, and the others none."""
        down = self.verticalHeader()
        for at, key in enumerate(self._rows.keys):
            height = HEADING + GAP if is_heading(key) else _height(is_tall=key in tall)
            if down.sectionSize(at) != height:
                down.resizeSection(at, height)

    def set_tall(self, alert: AlertId, *, is_tall: bool) -> None:
        """Give one alert that is listed room for a third line, or none."""
        at = self._rows.position(alert)
        if at is not None:
            self.verticalHeader().resizeSection(at, _height(is_tall=is_tall))

    @property
    def full_height(self) -> int:
        """What the whole list takes when nothing is scrolled away."""
        return self.verticalHeader().length() + GAP

    def seen(self) -> range:
        """The positions of the rows on screen."""
        count = len(self._rows.keys)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(0) if first < 0 else range(first, (count if last < 0 else last + 1))

    @property
    def marked(self) -> AlertId | None:
        """The alert shown as the chosen one."""
        current = self.currentIndex()
        # Qt makes the first row the current one before anybody has chosen it.
        is_shown = current.isValid() and self.selectionModel().isSelected(current)
        return self._alert_at(current.row()) if is_shown else None

    @property
    def all_marked(self) -> tuple[AlertId, ...]:
        """Every alert shown as chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(alert for row in rows if (alert := self._alert_at(row)) is not None)

    def mark(self, alert: AlertId) -> None:
        """Show an alert as the chosen one."""
        at = self._rows.position(alert)
        if at is not None:
            self.setCurrentIndex(self._rows.index(at, 0))
            self.scrollTo(self.currentIndex())

    def bring(self, alerts: Iterable[AlertId]) -> None:
        """Scroll to the first of these alerts, unless one of them is seen whole."""
        found = (self._rows.position(alert) for alert in alerts)
        rows = sorted(row for row in found if row is not None)
        seen = self.viewport().rect()
        if rows and not any(seen.contains(self.visualRect(self._rows.index(row, 0))) for row in rows):
            self.scrollTo(self._rows.index(rows[0], 0), QAbstractItemView.ScrollHint.PositionAtTop)

    # ---- Qt

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_switch = event.button() is Qt.MouseButton.LeftButton and self._is_on_switch(event, index)
        self._pressed = QPersistentModelIndex(index) if on_switch else None
        super().mousePressEvent(event)
        alert = self._alert_at(index.row())
        if alert is not None and not on_switch:
            self.chosen.emit(alert)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, pressed = self.indexAt(event.position().toPoint()), self._pressed
        self._pressed = None
        if pressed is not None and pressed == index and self._is_on_switch(event, index):
            self.switched.emit(AlertId(self._rows.keys[index.row()]))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._is_on_switch(event, index):
            # Two quick clicks on a switch are two clicks.
            self.mousePressEvent(event)
        elif self._alert_at(index.row()) is not None:
            self.activated.emit(index)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_switch = self._is_on_switch(event, self.indexAt(event.position().toPoint()))
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_switch else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.marked is not None:
                self.activated.emit(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.marked is not None:
            self.chosen.emit(self.marked)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS and self.marked is None:
            # After the list was ordered anew there may be no current row, and a heading cannot be marked.
            current = self.currentIndex().row()
            rows = range(len(self._rows.keys))
            alerts = [at for at in rows if self._alert_at(at) is not None]
            if alerts:
                self.selectRow(current if current in alerts else alerts[0])

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        elif self.marked is not None:
            below = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(below))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seen_changed.emit()

    def _alert_at(self, row: int) -> AlertId | None:
        """The alert in this row; None for a heading, and for no row."""
        keys = self._rows.keys
        return None if not 0 <= row < len(keys) or is_heading(keys[row]) else AlertId(keys[row])

    def _is_on_switch(self, event: QMouseEvent, index: QModelIndex) -> bool:
        if self._alert_at(index.row()) is None:
            return False
        box = switch_box(self.visualRect(index)).adjusted(-6, -6, 6, 6)
        return box.contains(event.position().toPoint())


def _height(*, is_tall: bool) -> int:
    return (TALL if is_tall else SHORT) + GAP
