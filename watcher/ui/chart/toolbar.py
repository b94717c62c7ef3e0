"""The line below the head: what can be chosen about a chart; at the right, how fresh the bars are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QSizePolicy, QToolButton, QWidget

from watcher.domain.bars import Interval
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.elided import ElidedLabel
from watcher.ui.plotting.readout import INTERVAL_NAMES

_NOTE_PX = 190
"""So much of why the bars are old is read, before the buttons."""


class Place(IntEnum):
    """Where in the line a button stands, from left to right; several of one place stand as they come."""

    KIND = 0
    INTERVAL = 1
    DATES = 2
    INDICATORS = 3
    COMPARE = 4
    DRAW = 5
    EVENTS = 6
    HOURS = 7
    SCALE = 8
    MEASURE = 9
    EXPORT = 10
    GRIDS = 11


class Toolbar(QWidget):
    """A row of text buttons made of actions; those without room are found behind the last one, "…".

    What its actions can do, menu and palette can do, too: see `offered`.
    """

    interval_chosen = Signal(object)
    """An Interval."""
    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._placed: list[tuple[Place, QAction, QToolButton]] = []
        self._beside: list[QAction] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(5, 2, 8, 3)
        self._row.setSpacing(2)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._more = _button(self)
        self._more.setText("…")
        self._more.setAccessibleName(tr("More of the chart"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._more.hide()
        self._is_laid_out = False
        self._note = ElidedLabel(tr("How fresh the bars are"), self)
        self._note.setProperty("role", "note")
        self._retry = _button(self)
        self._retry.setText(tr("Try again"))
        self._retry.clicked.connect(self.retried)
        self._retry.hide()
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._row.addWidget(self._note)
        self._row.addWidget(self._retry)
        self._make_intervals()

    def _make_intervals(self) -> None:
        self._intervals = QMenu(tr("&Interval"), self)
        self._group: QActionGroup | None = None
        self._intervals.triggered.connect(self._on_interval)
        self._interval = QAction(tr("&Interval"), self)
        self._interval.setMenu(self._intervals)
        self._interval.setToolTip(tr("How long a bar is (Alt+I)"))
        self._interval.setShortcut(QKeySequence("Alt+I"))
        button = self.add(Place.INTERVAL, self._interval)
        button.setAccessibleName(tr("Interval"))

    def add(self, place: Place, action: QAction, *, in_menu: bool = True) -> QToolButton:
        """Put a button for the action there; where it has a menu, button and keys open it.

        Unless it is `in_menu`, menu and palette have something else for it.
        """
        button = _button(self)
        button.setDefaultAction(action)
        if not in_menu:
            self._beside.append(action)
        else:
            # Its keys work where the button has no room, too.
            self.addAction(action)
        if action.menu() is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            # By keys only: the button opens its menu itself.
            action.triggered.connect(self._on_menu_wanted)
        at = sum(other <= place for other, _, _ in self._placed)
        self._placed.insert(at, (place, action, button))
        self._row.insertWidget(at, button)
        action.changed.connect(self._on_action_changed)
        for before, after in zip(self._placed, self._placed[1:], strict=False):
            QWidget.setTabOrder(before[2], after[2])
        self._fit()
        return button

    def button(self, action: QAction) -> QWidget:
        """What was pressed for this action, for a popup to stand below: its button, or "…"."""
        button = next(button for _, one, button in self._placed if one is action)
        return self._more if button.isHidden() else button

    @property
    def offered(self) -> Sequence[QAction]:
        """What goes into the menu of the chart: that is how the palette finds it."""
        return [action for _, action, _ in self._placed if action not in self._beside]

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where the tab key stops, in order."""
        return (*(button for _, _, button in self._placed), self._more, self._retry)

    def set_interval(self, interval: Interval, choice: Iterable[Interval]) -> None:
        """Offer these, and mark the one that is shown."""
        # The button says which one it is, the menu what it is about.
        self._interval.setIconText(f"{INTERVAL_NAMES[interval]} ▾")
        self._intervals.clear()
        if self._group is not None:
            self._group.deleteLater()
        group = self._group = QActionGroup(self._intervals)
        for one in choice:
            action = group.addAction(INTERVAL_NAMES[one])
            action.setCheckable(True)
            action.setChecked(one is interval)
            action.setData(one.value)
            self._intervals.addAction(action)

    def set_note(self, text: str, *, can_retry: bool = False) -> None:
        """Say how fresh the bars are; nothing when they are."""
        self._note.setText(text)
        self._note.set_tip(text)
        if self._retry.isHidden() is can_retry:
            self._retry.setVisible(can_retry)
            self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        """What has no room goes into a menu."""
        return QSize(4 * self._more.sizeHint().width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_laid_out = True
        self._fit()

    def _fit(self) -> None:
        """Show as many buttons as there is room for, the others in a menu."""
        if not self._is_laid_out:
            return
        room = self.width() - 13
        if not self._retry.isHidden():
            note = min(self._note.sizeHint().width(), _NOTE_PX, self.width() // 3)
            room -= note + self._retry.sizeHint().width() + 2 * self._row.spacing()
        widths = [button.sizeHint().width() + self._row.spacing() for _, _, button in self._placed]
        has_all = sum(widths) <= room
        room -= 0 if has_all else self._more.sizeHint().width() + self._row.spacing()
        menu = self._more.menu()
        for action in menu.actions():
            # `clear` would make the wrappers of the actions, and of what is in their menus, invalid.
            menu.removeAction(action)
        for (_, action, button), wide in zip(self._placed, widths, strict=True):
            room -= wide
            button.setVisible(room >= 0)
            if room < 0:
                menu.addAction(action)
        self._more.setVisible(not has_all)

    @Slot()
    def _on_action_changed(self) -> None:
        self._fit()

    @Slot()
    def _on_menu_wanted(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and isinstance(menu := action.menu(), QMenu):
            below = self.button(action)
            menu.popup(below.mapToGlobal(QPoint(0, below.height())))
            first = next((one for one in menu.actions() if one.isEnabled()), None)
            if first is not None:
                menu.setActiveAction(first)

    @Slot(QAction)
    def _on_interval(self, action: QAction) -> None:
        self.interval_chosen.emit(Interval(action.data()))


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return button
