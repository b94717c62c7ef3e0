"""The list of headlines as a widget: a title of up to two lines, and a muted line below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from watcher.domain.news import StoryId
from watcher.language import tr
from watcher.ui.news.entries import Entry
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.unread_rows import UnreadDelegate

_MARGIN = 18
_PAD = 7
_GAP = 2
_LEAST_WIDTH = 60
_MOST_LINES = 2


class StoryDelegate(UnreadDelegate[StoryId, Entry]):
    """A title of up to two lines, and where, when and about whom it was written."""

    PX = 13
    UNREAD = QFont.Weight.DemiBold

    @override
    def _height(self, row: Entry, width: int) -> int:
        return round(2 * _PAD + self._title_height(row, width) + _GAP + self._small.height)

    def _title_height(self, entry: Entry, width: int) -> float:
        box = QRectF(0, 0, max(_LEAST_WIDTH, width - _MARGIN - _PAD), 10_000)
        lines = self._lines(entry.title, box, is_unread=entry.is_unread)
        return self._spacing(is_unread=entry.is_unread) * max(1, min(lines, _MOST_LINES))

    @override
    def _draw(self, painter: QPainter, rect: QRect, row: Entry) -> None:
        height = self._title_height(row, rect.width())
        box = QRectF(rect.x() + _MARGIN, rect.y() + _PAD, rect.width() - _MARGIN - _PAD, height)
        if row.is_unread:
            self._mark(painter, rect.x() + _MARGIN / 2, box.y() + self._spacing(is_unread=True) / 2)
        self._wrap(painter, box, row.title, is_unread=row.is_unread)
        painter.setPen(self._muted)
        self._small.left(painter, box.x(), box.bottom() + _GAP, row.below, box.width())


class StoryList(QListView):
    """Headlines, the newest first; Enter or a double-click opens the current one."""

    def __init__(self, model: TableModel[StoryId, Entry], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("story list")
        self.setAccessibleName(tr("News, newest first"))
        self._stories = model
        self.setModel(model)
        self.setItemDelegate(StoryDelegate(model, theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def current(self) -> Entry | None:
        """The entry that the keys act on."""
        at = self.currentIndex().row()
        return self._stories.row(at) if 0 <= at < len(self._stories.keys) else None
