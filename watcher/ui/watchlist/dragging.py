"""Symbols, or a whole group, on their way from a list to a place in it or to the tab of another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Heading
from watcher.overriding import override
from watcher.ui.early import fill, own_viewport

MIME = "application/x-watcher-symbols"
_HEADING = "###"


def carried(entries: Sequence[Entry]) -> QMimeData:
    """What is dragged; other programs get it as text."""
    data = QMimeData()
    lines = "\n".join(f"{_HEADING}{one.name}" if isinstance(one, Heading) else one for one in entries)
    data.setData(MIME, lines.encode())
    data.setText(lines)
    return data


def entries_in(data: QMimeData) -> tuple[Entry, ...]:
    """What is dragged; nothing if it is of another kind."""
    if not data.hasFormat(MIME):
        return ()
    lines = bytes(data.data(MIME).data()).decode(errors="replace").splitlines()
    return tuple(
        Heading(line.removeprefix(_HEADING)) if line.startswith(_HEADING) else Symbol(line) for line in lines
    )


def symbols_in(data: QMimeData) -> tuple[Symbol, ...]:
    """The symbols that are dragged; none if something else is."""
    return tuple(entry for entry in entries_in(data) if not isinstance(entry, Heading))


class DropView(QTableView):
    """A table between whose rows one can drop; it shows where."""

    dropped = Signal(object, int)
    """Entries (tuple of Entry) were dropped before the row at a position."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._gap: int | None = None
        self.takes_drops = True
        """Whether rows may be dragged to another place now."""
        self.gap_colour = QColor()
        """What the place for the drop is shown in."""
        self.ground = QColor()
        """What lies below the rows."""
        own_viewport(self)
        # Else Qt has everything below it painted first, up to the window, at every price.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropOverwriteMode(False)

    def dragged(self) -> tuple[Entry, ...]:
        """What a drag that begins now takes along."""
        return ()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(carried(self.dragged()))
        drag.exec(Qt.DropAction.MoveAction)

    def _gap_at(self, event: QDropEvent) -> int | None:
        """Before which row the dragged ones would come to stand; None if they cannot."""
        if not self.takes_drops or not entries_in(event.mimeData()):
            return None
        y = event.position().toPoint().y()
        at = self.rowAt(y)
        if at < 0:
            return self.model().rowCount()
        return at if y < self.rowViewportPosition(at) + self.rowHeight(at) / 2 else at + 1

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._gap_at(event) is not None)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Scrolls at the edges; what it thinks of the drop is put aside.
        super().dragMoveEvent(event)
        self._show_gap(self._gap_at(event))
        event.setAccepted(self._gap is not None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_gap(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap_at(event)
        self._show_gap(None)
        event.setAccepted(gap is not None)
        # A move is done by the list itself: the view must not take the rows away.
        event.setDropAction(Qt.DropAction.CopyAction)
        if gap is not None:
            self.dropped.emit(entries_in(event.mimeData()), gap)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, region = QPainter(self.viewport()), event.region()
        fill(painter, self.ground, region.boundingRect())
        self.paint_rows(painter, region)
        if self._gap is not None:
            y = self.rowViewportPosition(self._gap - 1) + self.rowHeight(self._gap - 1) if self._gap else 0
            painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, self.gap_colour)
        painter.end()

    def paint_rows(self, painter: QPainter, region: QRegion) -> None:
        """Paint the rows that lie in the region."""
