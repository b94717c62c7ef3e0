"""One day in one card: the move, its own part, the peers, the headlines, the alerts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from watcher.domain.happenings import DayCard
from watcher.language import tr
from watcher.ui import words
from watcher.ui.chart.events.words import day_lines, day_title, peer_lines
from watcher.ui.condition_words import condition_words

_LONGEST = 200


class DayDialog(QDialog):
    """Not modal; goes for good when it is closed. Everything in it can be copied as text."""

    news_wanted = Signal(object)
    """The headlines of the card's day (date) are to be shown in their panel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card: DayCard | None = None
        self.setObjectName("day")
        self.setWindowTitle(tr("A day"))
        self.setModal(False)
        self._title = _label(self, "title")
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(18)
        self._news = QListWidget(self)
        self._news.setAccessibleName(tr("Headlines of the day"))
        self._news.itemActivated.connect(self._on_opened)
        self._none = _label(self, "muted")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = self._buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        self._to_news = self._buttons.addButton(tr("News of the day"), QDialogButtonBox.ButtonRole.ActionRole)
        self._to_news.clicked.connect(self._on_to_news)
        self._buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(self._figures)
        column.addWidget(self._news, 1)
        column.addWidget(self._none)
        column.addWidget(self._buttons)
        self._text = ""
        self._to_news.setEnabled(False)
        self.resize(560, 480)
        self._say(tr("Reading …"))

    def show_card(self, symbol: str, card: DayCard | None) -> None:
        """Write what is known; None where the symbol did not trade on that day."""
        self._card = card
        self._to_news.setEnabled(card is not None)
        if card is None:
            self._say(
                tr("{symbol} did not trade on that day, or nothing is stored about it.").format(symbol=symbol)
            )
            return
        self.setWindowTitle(f"{symbol} · {day_title(card)}")
        self._title.setText(f"{symbol} · {day_title(card)}")
        left, right = day_lines(card), peer_lines(card)
        self._fill(left, right)
        self._news.clear()
        for story in card.stories:
            item = QListWidgetItem(words.clean(f"{story.title} · {story.source}", _LONGEST))
            item.setData(Qt.ItemDataRole.UserRole, story.link)
            self._news.addItem(item)
        for firing in card.firings:
            said = condition_words(firing.condition)
            self._news.addItem(
                tr("Alert: {said} at {price}, {time}").format(
                    said=said, price=words.price(firing.price), time=words.time(firing.occurred_at)
                )
            )
        self._news.setVisible(self._news.count() > 0)
        self._none.setText("" if card.stories else tr("No headlines of that day are stored."))
        self._none.setVisible(not card.stories)
        lines = [self._title.text(), "", *(f"{name}: {value}" for name, value in left)]
        lines += ["", *(f"{name}: {value}" for name, value in right)] if right else []
        lines += ["", *(self._news.item(row).text() for row in range(self._news.count()))]
        self._text = "\n".join(lines).strip()

    def fail(self, said: str) -> None:
        """Say why nothing can be shown."""
        self._card = None
        self._to_news.setEnabled(False)
        self._say(said)

    def _say(self, text: str) -> None:
        self._title.setText("")
        self._news.hide()
        self._none.setText(text)
        self._none.show()
        self._text = text

    def _fill(self, left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]]) -> None:
        while self._figures.count():
            item = self._figures.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for column, pairs in ((0, left), (2, right)):
            for row, (name, value) in enumerate(pairs):
                named, valued = _label(self, "muted"), _label(self, "")
                named.setText(name)
                valued.setText(value)
                valued.setAccessibleDescription(name)
                self._figures.addWidget(named, row, column)
                self._figures.addWidget(valued, row, column + 1, Qt.AlignmentFlag.AlignRight)

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        link = item.data(Qt.ItemDataRole.UserRole)
        if link:
            QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))

    @Slot()
    def _on_to_news(self) -> None:
        if self._card is not None:
            self.news_wanted.emit(self._card.move.day)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def _label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role in {"title", "muted"})
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
