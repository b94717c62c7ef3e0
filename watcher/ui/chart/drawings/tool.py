"""The hand that draws, chooses and moves, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from math import floor

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from watcher.domain.drawings import MOST_POINTS, PLACES, Anchor, Drawing, DrawingKind, Ink
from watcher.overriding import override
from watcher.ui.chart.drawings.overlay import DrawingsOverlay
from watcher.ui.chart.drawings.sheet import Sheet
from watcher.ui.plotting.tool import Pointer, Tool
from watcher.values import dataclass

REACH_PX = 5.0
_STILL_PX = 4.0
_NUDGE = 0.0025
"""A step of the arrow keys up or down, as a share of the price."""
_PENDING = -1
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DELETES = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ALONG = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_NEXT = {Qt.Key.Key_BracketRight: 1, Qt.Key.Key_BracketLeft: -1}


@dataclass(frozen=True, slots=True)
class _Grip:
    """What was taken hold of: a drawing as it was, one of its anchors or (None) all of it, and where."""

    drawing: Drawing
    anchor: int | None
    at: Anchor


class DrawTool(Tool):
    """Draws the kind that is `armed`; else chooses and moves.

    With Ctrl a place snaps to the nearest of the bar's four prices. By keys: once armed, the arrows move the
    crosshair, Up and Down its price, Enter sets a place, Escape gives up; with nothing armed, ] and [ choose
    a drawing, the arrows move it, Delete removes it.
    """

    def __init__(
        self,
        sheet: Sheet,
        overlay: DrawingsOverlay,
        refresh: Callable[[], None],
        today: Callable[[], date],
        told: Callable[[], None],
    ) -> None:
        self.sheet = sheet
        self._overlay = overlay
        self._refresh = refresh
        self._today = today
        self._told = told
        self._grip: _Grip | None = None
        self._index: int | None = None
        self._lift = 1.0
        self._pressed_at: QPointF | None = None
        self.armed: DrawingKind | None = None
        self.ink = Ink.ACCENT
        self.width = 1

    def arm(self, kind: DrawingKind | None) -> None:
        """Draw this next; None: choose and move."""
        self.armed = None if kind is not None and self.sheet.is_full else kind
        self._lift = 1.0
        self._give_up()
        self._told()

    # ---- mouse

    @override
    def press(self, pointer: Pointer, event: QMouseEvent) -> bool:
        if not len(self._overlay.series):
            return False
        anchor = self._anchor(pointer, event)
        if self.armed is not None:
            if anchor is not None:
                self._pressed_at = pointer.at
                self._set_place(anchor)
            return anchor is not None
        return self._take(pointer, anchor)

    def _take(self, pointer: Pointer, anchor: Anchor | None) -> bool:
        found = self._overlay.hit(pointer.at, REACH_PX) if pointer.price is not None else None
        if found is None or anchor is None:
            if self.sheet.chosen is not None:
                self._choose(None)
            return False
        self._choose(found.id)
        if not found.is_locked:
            self._grip = _Grip(found, self._overlay.handle(found, pointer.at, REACH_PX), anchor)
        return True

    @override
    def move(self, pointer: Pointer, event: QMouseEvent) -> None:
        anchor = self._anchor(pointer, event)
        if anchor is None:
            return
        if self.armed is not None:
            self._stretch(anchor)
        elif self._grip is not None:
            self._show_pending(self._moved(self._grip, anchor))

    @override
    def release(self, pointer: Pointer, event: QMouseEvent) -> None:
        if self.armed is not None:
            is_drag = self._pressed_at is not None and _apart(self._pressed_at, pointer.at) > _STILL_PX
            pending = self._overlay.pending
            if pending is not None and (is_drag or pending.kind is DrawingKind.BRUSH):
                self._finish()
            return
        grip, self._grip = self._grip, None
        moved, self._overlay.pending = self._overlay.pending, None
        if grip is not None and moved is not None:
            self.sheet.change(moved)
        self._refresh()

    @override
    def let_go(self) -> None:
        if self.armed is not None:
            self.arm(None)
        else:
            self._give_up()

    @override
    def hover(self, pointer: Pointer) -> Qt.CursorShape | None:
        if self.armed is not None:
            anchor = self._anchor(pointer, None)
            if anchor is not None and self._overlay.pending is not None:
                self._stretch(anchor)
            return Qt.CursorShape.CrossCursor
        found = self._overlay.hit(pointer.at, REACH_PX) if pointer.price is not None else None
        return None if found is None else Qt.CursorShape.PointingHandCursor

    # ---- keys

    @override
    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self.armed is not None:
            return self._key_armed(key)
        if key in _NEXT:
            self.sheet.choose_next(_NEXT[key])
            self._choose(self.sheet.chosen)
            return True
        current = self.sheet.current
        if current is None:
            return False
        if key is Qt.Key.Key_Escape:
            self._choose(None)
        elif key in _DELETES:
            self.remove()
        elif key in _ALONG and not current.is_locked:
            self.sheet.change(current.moved(0, 1 + _NUDGE * _ALONG[key]))
        elif key in _ACROSS and not current.is_locked:
            self.sheet.change(self._shifted(current, _ACROSS[key]))
        else:
            return False
        return True

    def _key_armed(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_Escape:
            self.arm(None)
        elif key in _ENTERS:
            self._place_by_key()
        elif key in _ALONG:
            self._lift *= 1 + _NUDGE * _ALONG[key]
            self._stretch_to_crosshair()
        else:
            return False
        return True

    @override
    def stepped(self, index: int) -> None:
        self._index, self._lift = index, 1.0
        self._stretch_to_crosshair()

    def _place_by_key(self) -> None:
        anchor = self._crosshair()
        if anchor is None:
            return
        is_second = self._overlay.pending is not None
        self._set_place(anchor)
        if is_second and self._overlay.pending is not None:
            self._finish()

    def _stretch_to_crosshair(self) -> None:
        anchor = self._crosshair()
        if anchor is not None and self._overlay.pending is not None:
            self._stretch(anchor)

    def _crosshair(self) -> Anchor | None:
        """Where the keys are: the close of the crosshair's bar, lifted by Up and Down."""
        series = self._overlay.series
        if not len(series):
            return None
        index = len(series) - 1 if self._index is None else min(self._index, len(series) - 1)
        return Anchor(series.starts[index], series.bar(index)[3] * self._lift)

    # ---- drawing

    def _set_place(self, anchor: Anchor) -> None:
        """The first place begins a drawing, the last one ends it."""
        kind, pending = self.armed, self._overlay.pending
        if kind is None:
            return
        if pending is None:
            count = PLACES.get(kind, 2)
            begun = Drawing(_PENDING, kind, (anchor,) * max(1, count), self._today(), self.ink, self.width)
            self._show_pending(begun)
            if count == 1:
                self._finish()
        elif kind is not DrawingKind.BRUSH:
            self._stretch(anchor)
            self._finish()

    def _stretch(self, anchor: Anchor) -> None:
        pending = self._overlay.pending
        if pending is None:
            return
        if pending.kind is DrawingKind.BRUSH:
            anchors = (*pending.anchors, anchor)[:MOST_POINTS]
            self._show_pending(replace(pending, anchors=anchors))
        else:
            self._show_pending(pending.with_anchor(len(pending.anchors) - 1, anchor))

    def _finish(self) -> None:
        pending, self._overlay.pending = self._overlay.pending, None
        self.armed, self._pressed_at = None, None
        is_real = pending is not None and (len(set(pending.anchors)) > 1 or PLACES.get(pending.kind, 2) == 1)
        if pending is not None and is_real:
            self.sheet.add(pending)
        self._told()
        self._refresh()

    def _give_up(self) -> None:
        self._grip = self._pressed_at = None
        if self._overlay.pending is not None:
            self._overlay.pending = None
            self._refresh()

    def remove(self) -> None:
        """Take the chosen drawing away, unless it is locked."""
        current = self.sheet.current
        if current is not None and not current.is_locked:
            self._give_up()
            self.sheet.remove(current.id)

    def _choose(self, number: int | None) -> None:
        self.sheet.chosen = number
        self._told()
        self._refresh()

    def _show_pending(self, drawing: Drawing) -> None:
        self._overlay.pending = drawing
        self._refresh()

    # ---- moving

    def _moved(self, grip: _Grip, to: Anchor) -> Drawing:
        if grip.anchor is not None and grip.drawing.kind is not DrawingKind.BRUSH:
            return grip.drawing.with_anchor(grip.anchor, to)
        timeline = self._overlay.timeline
        bars = floor(timeline.place(to.at)) - floor(timeline.place(grip.at.at))
        shifted = self._shifted(grip.drawing, bars)
        if self._overlay.is_log:
            return shifted.moved(0, to.price / grip.at.price)
        return shifted.moved(0, 1.0, to.price - grip.at.price)

    def _shifted(self, drawing: Drawing, bars: int) -> Drawing:
        """The same some bars later."""
        timeline = self._overlay.timeline
        anchors = (
            Anchor(timeline.instant(timeline.place(one.at) + bars), one.price) for one in drawing.anchors
        )
        return replace(drawing, anchors=tuple(anchors)) if bars else drawing

    def _anchor(self, pointer: Pointer, event: QMouseEvent | None) -> Anchor | None:
        if pointer.price is None:
            return None
        price, series = pointer.price, self._overlay.series
        index = floor(pointer.bar)
        is_magnet = event is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_magnet and 0 <= index < len(series):
            price = min(series.bar(index)[:4], key=lambda one: abs(one - pointer.price))  # type: ignore[operator]
        return Anchor(self._overlay.timeline.instant(pointer.bar), price)


def _apart(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
