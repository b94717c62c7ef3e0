"""Moves a chart: wheel, drag and keys become spans of bars and prices."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.ui.chart.canvas import ChartCanvas
from watcher.ui.chart.crosshair import Crosshair
from watcher.ui.chart.glide import Glide
from watcher.ui.chart.navigation import Span, panned, revealing, stretched, zoomed
from watcher.ui.chart.overlay import Follower
from watcher.ui.chart.readout import sentence
from watcher.ui.chart.stack import DIVIDER_PX, GRIP_PX, LEAST_SHARE, MOST_SHARE, dragged
from watcher.ui.chart.tool import Pointer, Tool
from watcher.ui.theme import Theme

_NOTCH = 120
_WHEEL_ZOOM = 1.2
_KEY_ZOOM = 1.25
_AXIS_STRETCH = 1.006
_STILL_PX = 4
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_PANE_STEPS = {Qt.Key.Key_Up: 1.15, Qt.Key.Key_Down: 1 / 1.15}
_ZOOMS = {
    Qt.Key.Key_Plus: 1 / _KEY_ZOOM,
    Qt.Key.Key_Equal: 1 / _KEY_ZOOM,
    Qt.Key.Key_Minus: _KEY_ZOOM,
}


@dataclass(frozen=True, slots=True)
class _Drag:
    """What was where when the mouse button went down."""

    at: QPointF
    x: Span
    prices: Span
    is_on_axis: bool
    divider: int | None = None
    shares: tuple[float, ...] = ()


class ChartView(ChartCanvas):
    """A chart for people.

    The wheel zooms about the cursor, dragging pans, dragging the price axis stretches it, and a
    double-click undoes either. Left and Right move the crosshair by a bar, Page Up and Page Down by a
    screen, Home and End to the first and last; + and - zoom, Shift+Up and Shift+Down stretch the price
    axis, Ctrl+Up and Ctrl+Down make panes higher and lower, 0 undoes it as a double-click does, Enter opens what is known of the bar's day, Escape hides the crosshair. Tools are asked
    before all of that.
    """

    legend_pressed = Signal(object)
    """The overlay or pane whose words in the readout were pressed."""
    legend_menu_wanted = Signal(object, QPoint)
    """The same, by the button for menus; and where on the screen."""
    clicked = Signal(QPointF)
    """A place (logical pixels) that was pressed and let go of without dragging."""
    activated = Signal(int)
    """Enter was pressed on the bar that the crosshair stands on."""

    panes_resized = Signal()
    """The user has made panes higher or lower."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._drag: _Drag | None = None
        self._tools: tuple[Tool, ...] = ()
        self._tool: Tool | None = None
        self._glide = Glide(self)
        self._glide.moved.connect(self._on_glided)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Price chart")

    # ---- tools

    def add_tool(self, tool: Tool) -> None:
        """Ask this one first what mouse and keys mean."""
        self._tools = (tool, *self._tools)

    def remove_tool(self, tool: Tool) -> None:
        """Ask it no more; it may be gone already."""
        self._tools = tuple(one for one in self._tools if one is not tool)
        self._tool = None if self._tool is tool else self._tool

    def pointer(self, at: QPointF) -> Pointer:
        """What lies at a logical pixel."""
        price: float | None = None
        if at.x() < self.plot_size().width() and 0 <= at.y() < self.price_height:
            low, high = self.scale.straight(self.visible_prices)
            price = self.scale.price(high - at.y() / self.price_height * (high - low))
        return Pointer(at, self.bar_at(at.x()), price)

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
        tool, drag, self._tool, self._drag = self._tool, self._drag, None, None
        if tool is not None:
            tool.release(self.pointer(event.position()), event)
        elif drag is not None and drag.divider is not None:
            self.panes_resized.emit()
        elif drag is not None and (event.position() - drag.at).manhattanLength() < _STILL_PX:
            self.clicked.emit(event.position())
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the price axis: prices follow what is visible again; elsewhere: back to where it began."""
        pointer = self.pointer(event.position())
        if self._is_on_axis(event.position()):
            self.take_prices(None)
        elif not any(tool.double_click(pointer) for tool in self._tools):
            self.go_home()
        event.accept()

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
        index = min(max(0, math.floor(self.bar_at(at.x()))), len(self.series) - 1)
        self.put_crosshair(Crosshair(index, at.y()))

    # ---- keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(tool.key(event) for tool in self._tools):
            return
        key = Qt.Key(event.key())
        count = len(self.series)
        self._glide.stop()
        at = count if self.crosshair is None else self.crosshair.index
        if key in _PANE_STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._stretch_panes(_PANE_STEPS[key])
        elif key in _PANE_STEPS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            straight = stretched(self.scale.straight(self.visible_prices), 1 / _PANE_STEPS[key])
            self.take_prices(self.scale.prices(straight))
        elif key is Qt.Key.Key_0:
            self.go_home()
        elif key in _STEPS:
            self._step_to(at + _STEPS[key])
        elif key in _PAGES:
            self._step_to(at + _PAGES[key] * max(1, int(self.visible[1] - self.visible[0])))
        elif key is Qt.Key.Key_Home:
            self._step_to(0)
        elif key is Qt.Key.Key_End:
            self._step_to(count - 1)
        elif key in _ZOOMS:
            about = sum(self.visible) / 2 if self.crosshair is None else self.crosshair.index + 0.5
            self.look_at(zoomed(self.visible, _ZOOMS[key], about, count))
            if self.crosshair is not None:
                self._step_to(at)
        elif key in _ENTERS and self.crosshair is not None:
            self.activated.emit(self.crosshair.index)
        elif key is Qt.Key.Key_Escape and self.crosshair is not None:
            self.put_crosshair(None)
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees where he is."""
        super().focusInEvent(event)
        is_by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if is_by_key and self.crosshair is None:
            self._step_to(len(self.series) - 1)

    def _step_to(self, index: int) -> None:
        """Put the crosshair on the close of a bar, bring that into view, and say it to screen readers."""
        subject = self.subject
        if subject is None or not len(self.series):
            return
        index = min(max(0, index), len(self.series) - 1)
        self.look_at(revealing(self.visible, index))
        scale, height = self.scale, self.price_height
        low, high = scale.straight(self.visible_prices)
        share = (high - scale.ordinate(self.series.bar(index)[3])) / (high - low)
        self.put_crosshair(Crosshair(index, min(max(0.0, share * height), height - 1.0)))
        said = [sentence(subject, self.series, index)]
        said += [word.text for follower in self._content.followers for word in follower.words(index)]
        self.setAccessibleDescription(" ".join(said))
        for tool in self._tools:
            tool.stepped(index)

    def _stretch_panes(self, factor: float) -> None:
        """All panes higher or lower, within what the prices leave them."""
        shares = [share for _, share in self.pane_shares()]
        wanted = max(LEAST_SHARE * len(shares), sum(shares) * factor)
        if shares:
            self.set_pane_shares([share * min(MOST_SHARE, wanted) / sum(shares) for share in shares])
            self.panes_resized.emit()
