"""The keys of a chart, and the tools that are asked before them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from watcher.language import tr
from watcher.overriding import override
from watcher.ui.plotting.canvas import ChartCanvas
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.glide import Glide
from watcher.ui.plotting.navigation import revealing, stretched, zoomed
from watcher.ui.plotting.readout import sentence
from watcher.ui.plotting.stack import LEAST_SHARE, MOST_SHARE
from watcher.ui.plotting.tool import Pointer, Tool
from watcher.ui.theme import Theme

_ZOOM = 1.25
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 1}
_HEIGHTS = {Qt.Key.Key_Up: 1.15, Qt.Key.Key_Down: 1 / 1.15}
_ZOOMS = {
    Qt.Key.Key_Plus: 1 / _ZOOM,
    Qt.Key.Key_Equal: 1 / _ZOOM,
    Qt.Key.Key_Minus: _ZOOM,
}


class KeyedChart(ChartCanvas):
    """A chart for the keyboard.

    Left and Right move the crosshair by a bar, Page Up and Page Down by a screen, Home and End to the
    first and last; + and - zoom, Shift+Up and Shift+Down stretch the price axis, Ctrl+Up and Ctrl+Down
    make panes higher and lower, 0 comes back, Enter opens what is known of the bar's day, Escape hides
    the crosshair. Tools are asked before all of that.
    """

    activated = Signal(int)
    """Enter was pressed on the bar that the crosshair stands on."""
    panes_resized = Signal()
    """The user has made panes higher or lower."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tools: tuple[Tool, ...] = ()
        self._tool: Tool | None = None
        self._glide = Glide(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Price chart"))

    # ---- tools

    def add_tool(self, tool: Tool) -> None:
        """Ask this one first what mouse and keys mean."""
        self._tools = (tool, *self._tools)

    def remove_tool(self, tool: Tool) -> None:
        """Ask it no more; it may be gone already."""
        self._tools = tuple(one for one in self._tools if one is not tool)
        self._tool = None if self._tool is tool else self._tool

    def _let_go(self) -> None:
        """Have the mouse hold nothing any more; what it held stays as it was."""
        tool, self._tool = self._tool, None
        if tool is not None:
            tool.let_go()

    def pointer(self, at: QPointF) -> Pointer:
        """What lies at a logical pixel."""
        price: float | None = None
        if at.x() < self.plot_size().width() and 0 <= at.y() < self.price_height:
            low, high = self.scale.straight(self.visible_prices)
            price = self.scale.price(high - at.y() / self.price_height * (high - low))
        return Pointer(at, self.bar_at(at.x()), price)

    # ---- keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tool is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return
        if any(tool.key(event) for tool in self._tools):
            return
        self._glide.stop()
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _HEIGHTS and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._stretch_panes(_HEIGHTS[key])
        elif key in _HEIGHTS and modifiers & Qt.KeyboardModifier.ShiftModifier:
            straight = stretched(self.scale.straight(self.visible_prices), 1 / _HEIGHTS[key])
            self.take_prices(self.scale.prices(straight))
        elif not self._moves_by(key) and not self._ends_by(key):
            event.ignore()

    def _moves_by(self, key: Qt.Key) -> bool:
        """Move crosshair or view, if that is what the key is for."""
        count = len(self.series)
        at = count if self.crosshair is None else self.crosshair.index
        if key in _STEPS:
            self._step_to(at + _STEPS[key])
        elif key in _PAGES:
            self._step_to(at + _PAGES[key] * max(1, int(self.visible[1] - self.visible[0])))
        elif key in _ENDS:
            self._step_to(_ENDS[key] * (count - 1))
        elif key in _ZOOMS:
            about = sum(self.visible) / 2 if self.crosshair is None else self.crosshair.index + 0.5
            self.look_at(zoomed(self.visible, _ZOOMS[key], about, count))
            if self.crosshair is not None:
                self._step_to(at)
        else:
            return False
        return True

    def _ends_by(self, key: Qt.Key) -> bool:
        """Undo, open or hide, if that is what the key is for."""
        if key is Qt.Key.Key_0:
            self.go_home()
        elif key in _ENTERS and self.crosshair is not None:
            self.activated.emit(self.crosshair.index)
        elif key is Qt.Key.Key_Escape and self.crosshair is not None:
            self.put_crosshair(None)
        else:
            return False
        return True

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
