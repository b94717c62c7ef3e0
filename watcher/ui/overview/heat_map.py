"""The heat map as a widget: a list view whose entries are tiles, so that keys and screen readers know it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from watcher.domain.overview.periods import Period
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.overview.placing import Heading, laid_out, neighbour
from watcher.ui.overview.subject import Group
from watcher.ui.overview.tile_painter import TilePainter
from watcher.ui.overview.tiles import Tile
from watcher.ui.table import Index, TableModel
from watcher.ui.theme import Theme

_Move = QAbstractItemView.CursorAction
_WAYS = {
    _Move.MoveLeft: (-1, 0),
    _Move.MoveRight: (1, 0),
    _Move.MoveUp: (0, -1),
    _Move.MoveDown: (0, 1),
    _Move.MovePageUp: (0, -1),
    _Move.MovePageDown: (0, 1),
}


class HeatMap(QListView):
    """Paints all tiles itself; the arrow keys go to the neighbour in their direction.

    A click or Enter means the tile (`clicked`, `activated`); the mouse over one, or the keys on one, tell
    `pointed`.
    """

    pointed = Signal(object)
    """The symbol that is looked at, or None."""

    def __init__(self, model: TableModel[Symbol, Tile], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("heat map")
        self.setAccessibleName(tr("Heat map, the largest first"))
        self.period = Period.DAY
        self._tiles = model
        self._groups: Sequence[Group] = ()
        self._shares: Mapping[Symbol, float] = {}
        self._rects: list[QRect] = []
        self._headings: list[Heading] = []
        self._chosen: Symbol | None = None
        self._hovered: Symbol | None = None
        self._picture: QPixmap | None = None
        self._painter = TilePainter(theme, self)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMinimumSize(120, 60)
        theme.changed.connect(self._on_theme_changed)

    # ---- what is shown

    def arrange(self, groups: Sequence[Group], shares: Mapping[Symbol, float]) -> None:
        """Show these tiles in these groups, with these shares of the map."""
        self._groups, self._shares = groups, shares
        self._tiles.replace([one for _, members in groups for one in members])
        self._lay_out()

    def mark(self, symbol: Symbol | None) -> None:
        """Show which one every panel follows; the keys go on from there."""
        self._chosen = symbol
        at = None if symbol is None else self._tiles.position(symbol)
        if at is not None and self.current is not symbol:
            self.setCurrentIndex(self._tiles.index(at, 0))
        self.viewport().update()

    @property
    def tiles(self) -> list[Tile]:
        """All that is on the map."""
        return [self._tiles.row(at) for at in range(len(self._tiles.keys))]

    @property
    def current(self) -> Symbol | None:
        """What the keys are on."""
        return self._symbol(self.currentIndex())

    @property
    def looked_at(self) -> Symbol | None:
        """What the mouse is over, else what the keys are on."""
        return self._hovered or (self.current if self.hasFocus() else None)

    def _symbol(self, index: Index) -> Symbol | None:
        keys = self._tiles.keys
        return keys[index.row()] if index.isValid() and index.row() < len(keys) else None

    def _lay_out(self) -> None:
        self._rects, self._headings = laid_out(
            self._groups, self._shares, self.viewport().size(), self._painter.heading
        )
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._picture = None
        self.viewport().update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painter.mix()
        self._lay_out()

    # ---- where things are (QAbstractItemView)

    @override
    def visualRect(self, index: Index) -> QRect:
        at = index.row()
        return self._rects[at] if index.isValid() and at < len(self._rects) else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        for at, rect in enumerate(self._rects):
            if rect.contains(point):
                return self._tiles.index(at, 0)
        return QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """All of it is always seen."""

    @override
    def updateGeometries(self) -> None:
        """There is nothing to scroll."""

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return 0

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = len(self._rects) - 1
        if last < 0:
            return QModelIndex()
        at = self.currentIndex().row()
        if at < 0 or cursorAction is _Move.MoveHome:
            return self._tiles.index(0, 0)
        if cursorAction is _Move.MoveEnd:
            return self._tiles.index(last, 0)
        if cursorAction in _WAYS:
            return self._tiles.index(neighbour(self._rects, at, *_WAYS[cursorAction]), 0)
        step = 1 if cursorAction is _Move.MoveNext else -1
        return self._tiles.index(min(max(at + step, 0), last), 0)

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(topLeft, bottomRight, roles)
        self._draw_anew()

    # ---- what is looked at

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.pointed.emit(self.looked_at)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self._symbol(self.indexAt(event.position().toPoint())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, symbol: Symbol | None) -> None:
        if symbol != self._hovered:
            self._hovered = symbol
            self.viewport().update()
            self.pointed.emit(self.looked_at)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(self.looked_at)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(self.looked_at)

    # ---- drawing

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._picture = None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.deviceTransform().m11()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._drawn(ratio)
        painter.drawPixmap(0, 0, self._picture)
        focused = self.current if self.hasFocus() else None
        for symbol in {one for one in (self._hovered, self._chosen, focused) if one is not None}:
            at_ = self._tiles.position(symbol)
            if at_ is not None:
                self._painter.frame(
                    painter,
                    self._rects[at_],
                    is_chosen=symbol == self._chosen,
                    is_focused=symbol == focused,
                )
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        """All tiles, kept: the mouse that wanders over five hundred changes a frame only."""
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for heading in self._headings:
            self._painter.group(painter, heading.rect, heading.name)
        for rect, tile in zip(self._rects, self.tiles, strict=True):
            self._painter.tile(painter, rect, tile, self.period)
        painter.end()
        return picture
