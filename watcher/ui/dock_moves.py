"""What the mouse does with a panel's header, by keys: move, stack, detach, give room, another screen."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from watcher.ui.actions import Actions
from watcher.ui.acts import Act
from watcher.ui.docks import Dock
from watcher.ui.placement import fitted

STEP = 40
"""How much room a panel gains or loses at once, in points."""


class DockMoves(QObject):
    """Each works on the panel that has the keys, or had them last: menus and fields take them for a while."""

    def __init__(self, acts: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._last = ""
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus_changed)
        for act, slot in (
            (Act.PANEL_LEFT, self._on_left),
            (Act.PANEL_RIGHT, self._on_right),
            (Act.PANEL_BOTTOM, self._on_bottom),
            (Act.PANEL_STACK, self._on_stack),
            (Act.PANEL_DETACH, self._on_detach),
            (Act.PANEL_LARGER, self._on_larger),
            (Act.PANEL_SMALLER, self._on_smaller),
            (Act.NEXT_SCREEN, self._on_next_screen),
        ):
            acts[act].triggered.connect(slot)

    @Slot()
    def _on_left(self) -> None:
        self._move(Qt.DockWidgetArea.LeftDockWidgetArea)

    @Slot()
    def _on_right(self) -> None:
        self._move(Qt.DockWidgetArea.RightDockWidgetArea)

    @Slot()
    def _on_bottom(self) -> None:
        self._move(Qt.DockWidgetArea.BottomDockWidgetArea)

    def _move(self, area: Qt.DockWidgetArea) -> None:
        dock, focused = self._dock, QApplication.focusWidget()
        if dock is not None:
            dock.setFloating(False)
            self._window.addDockWidget(area, dock)
            dock.set_shown(True)
            self._keep(dock, focused)

    @Slot()
    def _on_stack(self) -> None:
        """Lay it on the next one in its area, or side by side again if it lies on one."""
        dock, window, focused = self._dock, self._window, QApplication.focusWidget()
        if dock is None or dock.isFloating():
            return
        area = window.dockWidgetArea(dock)
        if window.tabifiedDockWidgets(dock):
            window.removeDockWidget(dock)
            window.addDockWidget(area, dock)
        else:
            others = [one for one in window.findChildren(Dock) if window.dockWidgetArea(one) == area]
            others = [one for one in others if one is not dock and one.isVisible() and not one.isFloating()]
            if not others:
                return
            window.tabifyDockWidget(others[0], dock)
        dock.set_shown(True)
        self._keep(dock, focused)

    @Slot()
    def _on_detach(self) -> None:
        dock, focused = self._dock, QApplication.focusWidget()
        if dock is not None:
            dock.setFloating(not dock.isFloating())
            dock.activateWindow()
            self._keep(dock, focused)

    @Slot()
    def _on_larger(self) -> None:
        self._resize(STEP)

    @Slot()
    def _on_smaller(self) -> None:
        self._resize(-STEP)

    def _resize(self, step: int) -> None:
        dock, window = self._dock, self._window
        if dock is None:
            return
        if dock.isFloating():
            dock.resize(dock.width() + step, dock.height() + step)
            return
        is_below = window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
        way = Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal
        window.resizeDocks([dock], [max(1, (dock.height() if is_below else dock.width()) + step)], way)

    @Slot()
    def _on_next_screen(self) -> None:
        """Bring the detached panel, or else the window, to the next screen."""
        dock, screens = self._dock, QGuiApplication.screens()
        moved: QWidget = dock if dock is not None and dock.isFloating() else self._window
        at = screens.index(moved.screen()) if moved.screen() in screens else 0
        room = screens[(at + 1) % len(screens)].availableGeometry()
        wanted = moved.geometry()
        wanted.moveCenter(room.center())
        moved.setGeometry(fitted(wanted, [room]))

    def _keep(self, dock: Dock, focused: QWidget | None) -> None:
        """The keys stay where they were, and with them the panel that is meant: moving it takes them away."""
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._last = dock.objectName()

    @property
    def _dock(self) -> Dock | None:
        return self._window.findChild(Dock, self._last) if self._last else None

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        while now is not None and not isinstance(now, Dock):
            now = now.parentWidget()
        if now is not None:
            self._last = now.objectName()

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())
