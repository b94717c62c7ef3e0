"""Files that are dragged onto the window: a hint says what a drop does, and a panel does it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from watcher.domain.backups import SUFFIX
from watcher.domain.errors import InputError, WatcherError
from watcher.language import tr
from watcher.ui.panel import Panel
from watcher.ui.panel_set import PanelSet
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme
from watcher.ui.words import clean

_VEIL = 0.86
_FRAME_PX = 2
_INSET_PX = 12
_FONT_PX = 18


def files_in(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_backup(path: Path) -> bool:
    """Whether a file is called as a backup of everything."""
    return path.name.lower().endswith(SUFFIX)


class DropHint(QWidget):
    """Lies over a window while files are dragged over it, and takes them."""

    dropped = Signal(object, QPoint)
    """Files (list of Path), and where on the screen."""
    moved = Signal(QPoint)
    """The files are there, on the screen."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._text = ""
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def say(self, text: str) -> None:
        """Write what a drop does now."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _copy(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _copy(event)
        self.moved.emit(self.mapToGlobal(event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.close()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        _copy(event)
        self.close()
        self.dropped.emit(files_in(event.mimeData()), self.mapToGlobal(event.position().toPoint()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        veil = QColor(tokens.background)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(tokens.accent), _FRAME_PX, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX))
        texts = Texts(self._theme.font(_FONT_PX))
        room = float(self.width() - 4 * _INSET_PX)
        left = max(2.0 * _INSET_PX, (self.width() - texts.width(self._text)) / 2)
        painter.setPen(QColor(tokens.text))
        texts.left(painter, left, (self.height() - texts.height) / 2, self._text, room)
        painter.end()


class FileDrops(QObject):
    """Has files dropped anywhere: the panel below them takes them, or else the one for most files."""

    failed = Signal(WatcherError)
    backup_dropped = Signal(str)
    """A backup of everything, which no panel takes (its path)."""

    def __init__(self, panels: PanelSet, usual: str, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._panels = panels
        self._usual = usual
        self._theme = theme
        self._hint: DropHint | None = None
        self._has_backup = False
        for widget in (window, *(panels.docks[name] for name in panels.docks)):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.DragEnter or not isinstance(event, QDragEnterEvent):
            return False
        if not isinstance(watched, QWidget) or not files_in(event.mimeData()):
            return False
        _copy(event)
        at = watched.mapToGlobal(event.position().toPoint())
        hint = self._hint = DropHint(self._theme, watched.window())
        hint.moved.connect(self._on_moved)
        hint.dropped.connect(self._on_dropped)
        self._has_backup = any(map(is_backup, files_in(event.mimeData())))
        self._on_moved(at)
        return True

    def _target(self, at: QPoint) -> str:
        """The panel whose files those are at a place on the screen."""
        taking = (
            name
            for name in self._panels.docks
            if name in self._panels and self._panels[name].takes_files and _holds(self._panels[name], at)
        )
        return next(taking, self._usual)

    @Slot(QPoint)
    def _on_moved(self, at: QPoint) -> None:
        name = self._target(at)
        if self._hint is not None and self._has_backup:
            self._hint.say(tr("Restore a backup"))
        elif self._hint is not None:
            is_there = name in self._panels
            self._hint.say(self._panels[name].takes_files if is_there else tr("The panel is still opening."))

    @Slot(object, QPoint)
    def _on_dropped(self, paths: Sequence[Path], at: QPoint) -> None:
        self._hint = None
        name = self._target(at)
        folders = [path for path in paths if path.is_dir()]
        files = [path for path in paths if path not in folders]
        if (backup := next(filter(is_backup, files), None)) is not None:
            # It takes the place of all there is: nothing else that lies beside it is read.
            self.backup_dropped.emit(str(backup))
            return
        if folders:
            self.failed.emit(
                InputError(
                    tr("{name} is a folder.").format(name=clean(folders[0].name, 60)),
                    tr("Drop the files that are in it."),
                )
            )
        if files and name in self._panels:
            self._panels.docks.reveal(name)
            self._panels[name].take_files(files)


def _holds(panel: Panel, at: QPoint) -> bool:
    return panel.isVisible() and panel.rect().contains(panel.mapFromGlobal(at))


def _copy(event: QDropEvent) -> None:
    """Copied: who drags files keeps them, though their program may offer to have them moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
