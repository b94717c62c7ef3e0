"""Moves a chart by mouse and touchpad: wheel and drag become spans of bars and prices."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from watcher.overriding import override
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.keyboard import KeyedChart
from watcher.ui.plotting.navigation import Span, panned, stretched, zoomed
from watcher.ui.plotting.overlay import Follower
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.stack import DIVIDER_PX, GRIP_PX, dragged
from watcher.ui.plotting.subject import Subject
from watcher.ui.theme import Theme
from watcher.values import dataclass

_NOTCH = 120
_WHEEL_ZOOM = 1.2
_AXIS_STRETCH = 1.006
_STILL_PX = 4


@dataclass(frozen=True, slots=True)
class _Drag:
    """What was where when the mouse button went down."""

    at: QPointF
    x: Span
    prices: Span
    is_on_axis: bool
    divider: int | None = None
    shares: tuple[float, ...] = ()


class ChartView(KeyedChart):
    """A chart for people.

    The wheel zooms about the cursor, dragging pans, dragging the price axis stretches it, and a
    double-click undoes either. Tools are asked before all of that.
    """

    legend_pressed = Signal(object)
    """The overlay or pane whose words in the readout were pressed."""
    legend_menu_wanted = Signal(object, QPoint)
    """The same, by the button for menus; and where on the screen."""
    clicked = Signal(QPointF)
    """A place (logical pixels) that was pressed and let go of without dragging."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._drag: _Drag | None = None
        self._glide.moved.connect(self._on_glided)
        self.viewport().setMouseTracking(True)

    @override
    def show_series(
        self,
        series: Series,
        subject: Subject,
        hours: ExtendedHours | None,
        first: float,
        stop: float | None = None,
    ) -> None:
        """Nothing that the mouse holds is of these bars."""
        self._let_go()
        self._drag = None
        super().show_series(series, subject, hours, first, stop)

    # ---- touchpad and wheel

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor; sideways, on a touchpad, pan, and glide on when the fingers are gone."""
        phase, turned = event.phase(), event.angleDelta()
        if phase is Qt.ScrollPhase.ScrollEnd:
            if not self._theme.reduced_motion:
                self._glide.release()
        elif abs(turned.x()) > abs(turned.y()) or event.pixelDelta().x():
            pixels = event.pixelDelta().x() or turned.x() / _NOTCH * self.plot_size().width() / 10
            self._pan_by(pixels)
            # Momentum is the system's own: it needs none of ours.
            if phase is Qt.ScrollPhase.ScrollUpdate:
                self._glide.feed(pixels)
        elif turned.y():
            self._glide.stop()
            self._zoom_at(event.position(), _WHEEL_ZOOM ** (-turned.y() / _NOTCH))
        self._hover(event.position())
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms about the fingers."""
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_at(event.position(), 1 / max(0.1, 1 + event.value()))
            return True
        return bool(super().viewportEvent(event))

    def _zoom_at(self, at: QPointF, factor: float) -> None:
        about = self.bar_at(min(at.x(), self.plot_size().width()))
        self.look_at(zoomed(self.visible, factor, about, len(self.series)))

    def _pan_by(self, pixels: float) -> None:
        x0, x1 = self.visible
        by = -pixels * (x1 - x0) / self.plot_size().width()
        self.look_at(panned((x0, x1), by, len(self.series)))

    @Slot(float)
    def _on_glided(self, pixels: float) -> None:
        before = self.visible
        self._pan_by(pixels)
        if self.visible == before:
            self._glide.stop()

    # ---- mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            at = event.position()
            self._glide.stop()
            pointer = self.pointer(at)
            self._tool = next((tool for tool in self._tools if tool.press(pointer, event)), None)
            if self._tool is not None:
                event.accept()
                return
            if (pressed := self._legend_at(at)) is not None:
                self.legend_pressed.emit(pressed)
                event.accept()
                return
            shares = tuple(share for _, share in self.pane_shares())
            on_axis, divider = self._is_on_axis(at), self._divider_at(at.y())
            self._drag = _Drag(at, self.visible, self.visible_prices, on_axis, divider, shares)
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What has words in the readout may have a menu there."""
        pressed = self._legend_at(QPointF(event.pos()))
        if pressed is not None:
            self.legend_menu_wanted.emit(pressed, event.globalPos())
        event.setAccepted(pressed is not None)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, drag = event.position(), self._drag
        if self._tool is not None:
            self._tool.move(self.pointer(at), event)
        elif drag is None:
            shape = self._shape_at(at)
            if self.viewport().cursor().shape() is not shape:
                self.viewport().setCursor(shape)
        elif drag.divider is not None:
            by = (drag.at.y() - at.y()) / self.plot_size().height()
            self.set_pane_shares(dragged(drag.shares, drag.divider, by))
        elif drag.is_on_axis:
            straight = stretched(self.scale.straight(drag.prices), _AXIS_STRETCH ** (at.y() - drag.at.y()))
            self.take_prices(self.scale.prices(straight))
        else:
            self._pan(drag, at)
        self._hover(at)
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        tool, drag, self._tool, self._drag = self._tool, self._drag, None, None
        if tool is not None:
            tool.release(self.pointer(event.position()), event)
        elif drag is not None and drag.divider is not None:
            self.panes_resized.emit()
        elif drag is not None and (event.position() - drag.at).manhattanLength() < _STILL_PX:
            self.clicked.emit(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the price axis: prices follow what is visible again; elsewhere: back to where it began."""
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pointer = self.pointer(event.position())
        if self._is_on_axis(event.position()):
            self.take_prices(None)
        elif not any(tool.double_click(pointer) for tool in self._tools):
            self.go_home()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.put_crosshair(None)

    def _pan(self, drag: _Drag, at: QPointF) -> None:
        """A price axis that was taken moves along."""
        size, moved = self.plot_size(), at - drag.at
        by = -moved.x() * (drag.x[1] - drag.x[0]) / size.width()
        if self.has_taken_prices:
            low, high = self.scale.straight(drag.prices)
            rise = moved.y() * (high - low) / self.price_height
            self.take_prices(self.scale.prices((low + rise, high + rise)))
        self.look_at(panned(drag.x, by, len(self.series)))

    def _shape_at(self, at: QPointF) -> Qt.CursorShape:
        pointer = self.pointer(at)
        for tool in self._tools:
            wanted = tool.hover(pointer)
            if wanted is not None:
                return wanted
        if self._legend_at(at) is not None:
            return Qt.CursorShape.PointingHandCursor
        is_tall = self._is_on_axis(at) or self._divider_at(at.y()) is not None
        return Qt.CursorShape.SizeVerCursor if is_tall else Qt.CursorShape.CrossCursor

    def _is_on_axis(self, at: QPointF) -> bool:
        """Whether it is the axis of the prices; those of the panes cannot be stretched."""
        return at.x() >= self.plot_size().width() and at.y() < self.price_height

    def _legend_at(self, at: QPointF) -> Follower | None:
        return self._foreground.follower_at(at)

    def _divider_at(self, y: float) -> int | None:
        """The pane whose upper border is there."""
        border = 0
        for pane, height in enumerate(self._heights[:-1]):
            border += height
            if abs(y - border) <= GRIP_PX:
                return pane
            border += DIVIDER_PX
        return None

    def _hover(self, at: QPointF) -> None:
        size = self.plot_size()
        if not len(self.series) or at.x() >= size.width() or not 0 <= at.y() < size.height():
            self.put_crosshair(None)
            return
        pointer = self.pointer(at)
        meant = next((bar for tool in self._tools if (bar := tool.meant(pointer)) is not None), None)
        index = math.floor(pointer.bar) if meant is None else meant
        self.put_crosshair(Crosshair(min(max(0, index), len(self.series) - 1), at.y()))
