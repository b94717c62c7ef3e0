"""The calendar to a file for other calendars: asks where, has it written, and says what came of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.deeds import Told
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """What is written: these symbols with what is held, and both days."""

    symbols: tuple[Symbol, ...]
    first: date
    last: date


class Export(QObject):
    """Belongs to the panel."""

    done = Signal(object)
    failed = Signal(WatcherError)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._span: Span | None = None

    def choose(self, span: Span) -> None:
        """Let the user choose where this is written."""
        self._span = span
        panel = self.parent()
        dialog = QFileDialog(panel.window() if isinstance(panel, QWidget) else None, tr("Export calendar"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([tr("Calendars (*.ics)")])
        dialog.setDefaultSuffix("ics")
        dialog.selectFile("watcher.ics")
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        span = self._span
        if span is None:
            return
        reply = self._session.export_agenda(span.symbols, span.first, span.last, Path(path))
        reply.done.connect(self._on_written)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_written(self, count: int) -> None:
        self.done.emit(
            Told(
                tr("1 entry was exported.")
                if count == 1
                else tr("{count} entries were exported.").format(count=count)
            )
        )
