"""The big days that a digest tells of, each a way to its card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from watcher.domain import dates
from watcher.domain.big_days import DayMove
from watcher.domain.digest.digest import WrittenDigest
from watcher.language import tr
from watcher.ui import words


class BigDaysDialog(QDialog):
    """Not modal; goes for good when it is closed."""

    day_wanted = Signal(str, object)
    """The card of a symbol's day (date) is to be shown."""

    def __init__(self, digest: WrittenDigest, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("big days")
        self.setWindowTitle(tr("Weekly digest"))
        self.setModal(False)
        self._path = digest.path
        title = QLabel(tr("Big days of week {week}").format(week=digest.week), self)
        title.setProperty("role", "title")
        hint = QLabel(tr("Enter or a double click opens the day."), self)
        hint.setProperty("role", "muted")
        self._days = QListWidget(self)
        self._days.setAccessibleName(title.text())
        for move in digest.days:
            item = QListWidgetItem(line_of(move), self._days)
            item.setData(Qt.ItemDataRole.UserRole, (move.symbol, move.day))
        self._days.setCurrentRow(0)
        self._days.itemActivated.connect(self._on_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        page = buttons.addButton(tr("&Open the digest"), QDialogButtonBox.ButtonRole.ActionRole)
        page.setAutoDefault(False)
        page.clicked.connect(self._on_page_wanted)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        for widget in (title, hint, self._days, buttons):
            column.addWidget(widget)
        self._days.setFocus()
        self.resize(460, 300)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.day_wanted.emit(*item.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _on_page_wanted(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))


def line_of(move: DayMove) -> str:
    """One of them: “Thu 16 Nov · BABA −9.14% · 4.8 standard deviations”."""
    parts = [dates.with_weekday(move.day), f"{move.symbol} {words.percent(move.move)}"]
    if move.deviations is not None:
        number = words.number(abs(move.deviations), 1)
        parts.append(tr("{number} standard deviations").format(number=number))
    return " · ".join(parts)
