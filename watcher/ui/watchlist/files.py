"""Asking for the file that a list comes from or goes to, and saying what of it was refused."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from watcher.domain.watchlist import Refusal, Watchlist
from watcher.ui.words import clean

_SYMBOLS = "Lists of symbols (*.csv *.txt)"
_ANY = "All files (*)"
_TABLE, _LINES = "Table (*.csv)", "One symbol a line (*.txt)"
_MOST_LINES = 1_000


def import_dialog(window: QWidget) -> QFileDialog:
    """Asks which file to read; emits `fileSelected`."""
    dialog = QFileDialog(window, "Import symbols")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_SYMBOLS, _ANY])
    return dialog


def export_dialog(watchlist: Watchlist, window: QWidget) -> QFileDialog:
    """Asks where to write a list; emits `fileSelected`."""
    dialog = QFileDialog(window, f"Export “{clean(watchlist.name, 40)}”")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([_TABLE, _LINES])
    dialog.setDefaultSuffix("csv")
    name = re.sub(r"[^\w -]+", "", watchlist.name)[:40].strip()
    dialog.selectFile(f"{name or 'list'}.csv")
    return dialog


class RefusedDialog(QDialog):
    """The lines of a file that are no symbols, each with its reason; the others were added."""

    def __init__(self, refused: Sequence[Refusal], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Lines that were refused")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(refused)
        title = QLabel("1 line is not a symbol:" if count == 1 else f"{count:,} lines are not symbols:", self)
        lines = [f"Line {one.line}: {clean(one.reason)}" for one in refused[:_MOST_LINES]]
        if count > _MOST_LINES:
            lines.append(f"And {count - _MOST_LINES:,} more.")
        text = QPlainTextEdit("\n".join(lines), self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName("Lines that were refused")
        close = QPushButton("Close", self)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (title, text, close):
            column.addWidget(widget)
        column.setAlignment(close, Qt.AlignmentFlag.AlignRight)
        self.resize(460, 320)
