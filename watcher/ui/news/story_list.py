"""The list of headlines as a widget: a title of up to two lines, and a muted line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from watcher.domain.news import StoryId
from watcher.language import tr
from watcher.ui.news.entries import Entry
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme

_TITLE_PX = 13
_MARGIN = 18
_DOT = 3.0
_PAD = 7
_GAP = 2
_MOST_LINES = 2
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class StoryDelegate(QStyledItemDelegate):
    """Draws each row from the entry itself; all of it is plain text."""

    def __init__(self, model: TableModel[StoryId, Entry], theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._fonts = {False: theme.font(_TITLE_PX), True: theme.font(_TITLE_PX, QFont.Weight.DemiBold)}
        self._small = Texts(theme.font(SMALL_PX))
        self._chosen, self._text, self._muted = map(QColor, (tokens.selection, tokens.text, tokens.muted))
        self._accent = QColor(tokens.accent)
        self.sizeHintChanged.emit(QModelIndex())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = self._model.row(index.row())
        height = self._title_height(entry, self._view.viewport().width())
        return QSize(0, round(2 * _PAD + height + _GAP + self._small.height))

    def _title_height(self, entry: Entry, width: int) -> float:
        metrics = QFontMetricsF(self._fonts[entry.is_unread])
        box = QRectF(0, 0, max(60, width - _MARGIN - _PAD), 10_000)
        lines = round(metrics.boundingRect(box, _WRAP, entry.title).height() / metrics.lineSpacing())
        return metrics.lineSpacing() * max(1, min(lines, _MOST_LINES))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        entry = self._model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._chosen)
        height = self._title_height(entry, rect.width())
        box = QRectF(rect.x() + _MARGIN, rect.y() + _PAD, rect.width() - _MARGIN - _PAD, height)
        if entry.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._accent)
            line = QFontMetricsF(self._fonts[True]).lineSpacing()
            painter.drawEllipse(QPointF(rect.x() + _MARGIN / 2, box.y() + line / 2), _DOT, _DOT)
        painter.setPen(self._text)
        painter.setFont(self._fonts[entry.is_unread])
        painter.drawText(box, _WRAP, entry.title)
        painter.setPen(self._muted)
        self._small.left(painter, box.x(), box.bottom() + _GAP, entry.below, box.width())
        painter.restore()


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
