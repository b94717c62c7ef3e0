"""Asking for the file that a list comes from or goes to, and saying what of it was refused."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from watcher.domain.watchlist import Refusal, Watchlist
from watcher.language import tr
from watcher.ui.words import clean

_SYMBOLS = tr("Lists of symbols (*.csv *.txt)")
_ANY = tr("All files (*)")
_TABLE, _LINES = tr("Table (*.csv)"), tr("One symbol a line (*.txt)")
_MOST_LINES = 1_000


def import_dialog(window: QWidget) -> QFileDialog:
    """Asks which file to read; emits `fileSelected`."""
    dialog = QFileDialog(window, tr("Import symbols"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_SYMBOLS, _ANY])
    return dialog


def export_dialog(watchlist: Watchlist, window: QWidget) -> QFileDialog:
    """Asks where to write a list; emits `fileSelected`."""
    dialog = QFileDialog(window, tr("Export “{name}”").format(name=clean(watchlist.name, 40)))
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
        self.setWindowTitle(tr("Lines that were refused"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(refused)
        title = QLabel(
            tr("1 line is not a symbol:")
            if count == 1
            else tr("{count} lines are not symbols:").format(count=f"{count:,}"),
            self,
        )
        lines = [
            tr("Line {line}: {reason}").format(line=one.line, reason=clean(one.reason))
            for one in refused[:_MOST_LINES]
        ]
        if count > _MOST_LINES:
            lines.append(tr("And {count} more.").format(count=f"{count - _MOST_LINES:,}"))
        text = QPlainTextEdit("\n".join(lines), self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("Lines that were refused"))
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (title, text, close):
            column.addWidget(widget)
        column.setAlignment(close, Qt.AlignmentFlag.AlignRight)
        self.resize(460, 320)
