"""The portfolio to and from files: asks which, has it done, says what came of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.portfolio.imports import ImportRun
from watcher.language import tr
from watcher.ui.portfolio.deeds import Deed
from watcher.ui.portfolio.import_dialog import ImportDialog
from watcher.ui.theme import Theme
from watcher.ui.words import clean

_READ = tr("Statements (*.csv *.xml *.json *.xlsx *.portfolio *.txt)")
_ANY = tr("All files (*)")
_WRITTEN = (tr("Everything, to be read back (*.json)"), tr("Table of transactions (*.csv)"))
_TABLE = tr("Table (*.csv)")


class Files(QObject):
    """Belongs to the panel."""

    done = Signal(object)
    failed = Signal(WatcherError)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._panel = parent
        self._year: int | None = None
        self._waiting: deque[Path] = deque()

    @Slot()
    def choose_import(self) -> None:
        """Let the user choose a file of a broker or of another program."""
        dialog = self._dialog(tr("Import transactions"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([_READ, _ANY])
        dialog.fileSelected.connect(self.open_import)
        dialog.open()

    @Slot(str)
    def open_import(self, path: str) -> None:
        """Show what an import of this file would do."""
        self.open_imports([Path(path)])

    def open_imports(self, paths: Sequence[Path]) -> None:
        """Show what an import of each would do, one after the other: what one books, the next one knows."""
        self._waiting.extend(paths)
        if self._panel.window().findChild(ImportDialog) is None:
            self._open_next()

    @Slot()
    def _open_next(self) -> None:
        if not self._waiting:
            return
        dialog = ImportDialog(
            self._session, self._theme, self._waiting.popleft(), self._panel.window(), len(self._waiting)
        )
        dialog.booked.connect(self.done)
        dialog.finished.connect(self._open_next)
        dialog.show()

    @Slot()
    def choose_export(self) -> None:
        """Let the user choose where everything is written."""
        dialog = self._dialog(tr("Export the portfolio"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(_WRITTEN))
        dialog.setDefaultSuffix("json")
        dialog.selectFile("portfolio.json")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def choose_tax(self, year: int | None) -> None:
        """Let the user choose where the realised gains (of a year) are written."""
        self._year = year
        dialog = self._dialog(tr("Export realised gains"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([_TABLE])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"realised-{year}.csv" if year else "realised.csv")
        dialog.fileSelected.connect(self._on_tax_chosen)
        dialog.open()

    @Slot()
    def undo_import(self) -> None:
        """Take the last import back."""
        reply = self._session.undo_import()
        reply.done.connect(self._on_undone)
        reply.failed.connect(self.failed)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._panel.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @Slot(str)
    def _on_export_chosen(self, path: str) -> None:
        reply = self._session.export_portfolio(Path(path))
        reply.done.connect(self._on_exported)
        reply.failed.connect(self.failed)

    @Slot(str)
    def _on_tax_chosen(self, path: str) -> None:
        reply = self._session.export_realised(Path(path), self._year)
        reply.done.connect(self._on_tax_exported)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_tax_exported(self, count: int) -> None:
        self.done.emit(
            Deed(
                tr("1 closed lot was exported.")
                if count == 1
                else tr("{count} closed lots were exported.").format(count=f"{count:,}")
            )
        )

    @Slot(object)
    def _on_exported(self, count: int) -> None:
        self.done.emit(
            Deed(
                tr("1 transaction was exported.")
                if count == 1
                else tr("{count} were exported.").format(count=f"{count:,}")
            )
        )

    @Slot(object)
    def _on_undone(self, run: ImportRun) -> None:
        self.done.emit(
            Deed(
                tr("The import of {file} was taken back: {added} transactions.").format(
                    file=clean(run.file, 60), added=f"{run.added:,}"
                )
            )
        )
