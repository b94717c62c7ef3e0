"""Alerts to and from a JSON file: asks which, has it done, and says what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from watcher.bridge.session import Session
from watcher.domain.alerts.alert_file import AlertsImported
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.ui.deeds import Told

_FILES = tr("Alerts (*.json)")
_ANY = tr("All files (*)")


class Transfer(QObject):
    """Belongs to the panel."""

    done = Signal(object)
    failed = Signal(WatcherError)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    @Slot()
    def choose_import(self) -> None:
        """Let the user choose a file of alerts."""
        dialog = self._dialog(tr("Import alerts"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([_FILES, _ANY])
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.open()

    @Slot()
    def choose_export(self) -> None:
        """Let the user choose where all alerts are written."""
        dialog = self._dialog(tr("Export alerts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([_FILES])
        dialog.setDefaultSuffix("json")
        dialog.selectFile("alerts.json")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        panel = self.parent()
        dialog = QFileDialog(panel.window() if isinstance(panel, QWidget) else None, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @Slot(str)
    def _on_import_chosen(self, path: str) -> None:
        reply = self._session.import_alerts(Path(path))
        reply.done.connect(self._on_imported)
        reply.failed.connect(self.failed)

    @Slot(str)
    def _on_export_chosen(self, path: str) -> None:
        reply = self._session.export_alerts(Path(path))
        reply.done.connect(self._on_exported)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_imported(self, imported: AlertsImported) -> None:
        self.done.emit(Told(imported.said, is_partial=bool(imported.refused)))

    @Slot(object)
    def _on_exported(self, count: int) -> None:
        self.done.emit(
            Told(
                tr("1 alert was exported.")
                if count == 1
                else tr("{count} alerts were exported.").format(count=count)
            )
        )
