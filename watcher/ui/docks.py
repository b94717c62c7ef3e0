"""The panels around the centre, which can be moved, stacked and detached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QWidget,
)

from watcher.language import tr
from watcher.overriding import override
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec
from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.panels import Area, Place

SIDE = 352
"""How wide the panels at the sides are at first, in points."""
_MOST_KEYS = 9
RIGHT_SHARE = 0.24
"""How much of the window the right ones take at most: in a narrow one the chart goes first."""
RIGHT_LEAST = 312
"""And at least: this is what their texts need."""
BOTTOM = 300
"""How high the panels at the bottom are at first, in points."""
BOTTOM_SHARE = 0.36
"""And how much of the window they take at most: in a low one the chart goes first."""
_AREAS = {
    Area.LEFT: Qt.DockWidgetArea.LeftDockWidgetArea,
    Area.RIGHT: Qt.DockWidgetArea.RightDockWidgetArea,
    Area.BOTTOM: Qt.DockWidgetArea.BottomDockWidgetArea,
}


class Dock(QDockWidget):
    """A panel that can be moved, stacked and detached; its own header is what it is dragged by."""

    raised = Signal()
    """It came in front of what else lies on the window."""

    def __init__(self, name: str, title: str, all_docks: Mapping[str, Dock], parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self._all = all_docks
        # The name finds the dock again when a layout is restored.
        self.setObjectName(name)
        self.setAccessibleName(title)
        for signal in (self.dockLocationChanged, self.topLevelChanged, self.visibilityChanged):
            signal.connect(self.place_titles)
        self.topLevelChanged.connect(self._on_detached)
        self.visibilityChanged.connect(self._on_visibility_changed)

    @Slot(bool)
    def set_shown(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        """Open it in front of others, or close it."""
        self.setVisible(on)
        if on:
            self.raise_()

    def hold(self, panel: QWidget, header: QWidget | None) -> None:
        """Show this panel."""
        before = self.widget()
        self.setWidget(panel)
        room = panel.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        panel.setSizePolicy(room)
        # Qt would show it in a later turn of the event loop; a picture does not wait for one.
        panel.setVisible(not self.window().isVisible() or self._is_in_front)
        if header is not None:
            self.setTitleBarWidget(header)
            self.place_titles()
        if before is not None:
            before.deleteLater()

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.ZOrderChange:
            self.raised.emit()
        return is_done

    @property
    def _is_in_front(self) -> bool:
        at = self.geometry()
        return self.isFloating() or (at.right() >= 0 and at.bottom() >= 0)

    @Slot(bool)
    def _on_visibility_changed(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        """Hide the panel behind another tab, so that it rests: Qt only moves the dock out of the window."""
        panel = self.widget()
        if panel is not None and self.isVisible():
            # Detached, it is still where it was when Qt says this.
            panel.setVisible(on or self.isFloating())

    @Slot()
    def _on_detached(self) -> None:
        """A detached panel has an edge: it lies on a window of its own colour."""
        self.style().unpolish(self)
        self.style().polish(self)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():
            # PySide6 makes hundreds of names for it, and the first picture has none of these frames.
            from PySide6.QtWidgets import QStyle, QStyleOptionFrame

            # Qt leaves the frame out around a header of one's own, though it keeps the room for it.
            option = QStyleOptionFrame()
            option.initFrom(self)
            painter = QPainter(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameDockWidget, option, painter, self)
            painter.end()

    @Slot()
    def place_titles(self) -> None:
        """A stacked panel has its title in its tab, and so have those that it was stacked with."""
        window: QObject | None = self.parent()
        while window is not None and not isinstance(window, QMainWindow):
            # Several detached ones can share a window of their own.
            window = window.parent()
        if window is None:
            return
        for bar in window.findChildren(QTabBar, "", Qt.FindChildOption.FindDirectChildrenOnly):
            # Qt makes these, and says nothing of them.
            bar.setAccessibleName(tr("Panels that share this place"))
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for dock in self._all.values():
            header = dock.titleBarWidget()
            if isinstance(header, PanelHeader):
                header.show_title(dock.isFloating() or not dock.is_stacked_in(window))

    def is_stacked_in(self, window: QMainWindow) -> bool:
        """Whether another panel that is open shares its place, and there are tabs above or below it."""
        others = window.tabifiedDockWidgets(self)
        return any(not other.isHidden() and not other.isFloating() for other in others)


class Placeholder(QLabel):
    """A calm stand-in for a panel that is on its way."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "muted")
        self.setMinimumSize(300, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIDE, 400)


def go_to(place: Place) -> str:
    """The name of the action that goes to a panel."""
    return f"go to {place.name}"


def toggle(place: Place) -> str:
    """The name of the action that shows or closes a panel."""
    return f"show {place.name}"


def specs(places: Sequence[Place]) -> Iterator[Spec]:
    """How the panels are gone to, shown and closed by keys."""
    for number, place in enumerate(places, 1):
        keys = (f"Alt+Shift+{number}",) if number <= _MOST_KEYS else ()
        yield Spec(
            go_to(place),
            tr("Go to {title}").format(title=place.title.lower()),
            Menu.PANELS,
            icons.right,
            keys,
        )
    for number, place in enumerate(places, 1):
        if place.area is not Area.CENTRE:
            keys = (f"Ctrl+Shift+{number}",) if number <= _MOST_KEYS else ()
            text = tr("Show {title}").format(title=place.title.lower())
            yield Spec(toggle(place), text, Menu.PANELS, icons.layout, keys, checkable=True)


class Docks:
    """One dock for each panel that is not in the centre, by the panel's name."""

    def __init__(self, places: Iterable[Place], window: QMainWindow) -> None:
        self._docks: dict[str, Dock] = {}
        self._sizes: list[tuple[Dock, Area]] = []
        for corner in Qt.Corner:
            is_left = corner in {Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner}
            window.setCorner(corner, _AREAS[Area.LEFT if is_left else Area.RIGHT])
        window.setTabPosition(_AREAS[Area.BOTTOM], QTabWidget.TabPosition.North)
        below: Dock | None = None
        for place in places:
            waiting = Placeholder(tr("Opening the {title} …").format(title=place.title.lower()), window)
            if place.area is Area.CENTRE:
                window.setCentralWidget(waiting)
                continue
            dock = self._docks[place.name] = Dock(f"dock {place.name}", place.title, self._docks, window)
            dock.hold(waiting, None)
            if place.area is Area.BOTTOM and below is not None:
                window.tabifyDockWidget(below, dock)
            else:
                window.addDockWidget(_AREAS[place.area], dock)
                self._sizes.append((dock, place.area))
            if place.area is Area.BOTTOM and below is None:
                below = dock
        if below is not None:
            below.raise_()

    def __getitem__(self, name: str) -> Dock:
        return self._docks[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._docks)

    def hold(self, place: Place, panel: Panel, window: QMainWindow) -> None:
        """Show a panel in its place."""
        if place.area is Area.CENTRE:
            window.setCentralWidget(panel)
            panel.show()
        else:
            self._docks[place.name].hold(panel, panel.header)

    def follow(self, place: Place, action: QAction) -> None:
        """Have an action show and close this panel, and say which of the two it is."""
        dock = self._docks[place.name]
        action.setChecked(True)
        action.triggered.connect(dock.set_shown)
        dock.toggleViewAction().toggled.connect(action.setChecked)

    def reveal(self, name: str) -> None:
        """Have this panel seen, whether it was closed or below another one."""
        if name in self._docks:
            self._docks[name].show()
            self._docks[name].raise_()

    def best_sizes(self, window: QMainWindow) -> None:
        """Give each area the size of the design."""
        for dock, area in self._sizes:
            if area is Area.BOTTOM:
                height = min(BOTTOM, round(window.height() * BOTTOM_SHARE))
                window.resizeDocks([dock], [height], Qt.Orientation.Vertical)
            elif area is Area.RIGHT:
                width = max(RIGHT_LEAST, min(SIDE, round(window.width() * RIGHT_SHARE)))
                window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
            elif area is Area.LEFT:
                window.resizeDocks([dock], [SIDE], Qt.Orientation.Horizontal)

    def share_left(self, window: QMainWindow) -> None:
        """Give those at the left the heights that suit what they hold, as if the window opened with them."""
        left = [dock for dock, area in self._sizes if area is Area.LEFT]
        window.resizeDocks(left, [dock.sizeHint().height() for dock in left], Qt.Orientation.Vertical)
