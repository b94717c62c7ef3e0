"""The field that adds a symbol: by ticker at once, by name from suggestions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.instrument import SearchHit
from watcher.domain.symbols import parse_symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.words import clean

DEBOUNCE_MS = 300
FEWEST_LETTERS = 2
_MOST_HITS = 8


class AddBox(QWidget):
    """Emits `picked` with a symbol; stays open, with the text, until `finish` or until the user closes it."""

    picked = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._reply: Reply | None = None
        self._hits: tuple[SearchHit, ...] = ()
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Ticker, name or ISIN"))
        self._field.setAccessibleName(tr("Add a symbol"))
        self._field.setMaxLength(200)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "error")
        self._said.hide()
        self._lines = QStringListModel(self)
        self._list = QListView(self)
        self._list.setModel(self._lines)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(tr("Suggestions"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setProperty("role", "choices")
        self._list.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for widget in (self._field, self._said, self._list):
            column.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self._search)
        self._field.textEdited.connect(self._on_edited)
        self._field.returnPressed.connect(self._on_entered)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._on_clicked)

    def open(self) -> None:
        """Show the field and write in it."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def finish(self) -> None:
        """Close, with the field empty again."""
        self._pause.stop()
        self._forget()
        self._field.clear()
        self.hide()
        self.closed.emit()

    def say(self, sentence: str) -> None:
        """Say below the field why it did not work; the text stays."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.say("")
        self._forget()
        if len(self._field.text().strip()) >= FEWEST_LETTERS:
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _search(self) -> None:
        self._reply = self._session.search(self._field.text().strip())
        self._reply.done.connect(self._on_found)
        self._reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_found(self, hits: tuple[SearchHit, ...]) -> None:
        self._reply = None
        self._hits = hits[:_MOST_HITS]
        self._lines.setStringList([_line(hit) for hit in self._hits])
        self._list.setFixedHeight(self._list.sizeHintForRow(0) * len(self._hits) + 2)
        self._list.setVisible(bool(self._hits))
        if not self._hits:
            self.say(tr("Nothing was found. Enter adds what you typed as a ticker."))

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self.say(error.sentence)

    @Slot()
    def _on_entered(self) -> None:
        at = self._list.currentIndex().row()
        if 0 <= at < len(self._hits):
            self.picked.emit(self._hits[at].symbol)
            return
        try:
            symbol = parse_symbol(self._field.text())
        except InputError as error:
            self.say(error.sentence)
            return
        if self._hits and all(hit.symbol != symbol for hit in self._hits):
            self._list.setCurrentIndex(self._lines.index(0))
            self.say(tr("No suggestion is called {symbol}. Enter adds the marked one.").format(symbol=symbol))
            return
        self.picked.emit(symbol)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(self._hits[index.row()].symbol)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the arrow keys to the suggestions; the field keeps the focus."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.finish()
                    return True
                case Qt.Key.Key_Down | Qt.Key.Key_Up if self._hits:
                    self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        at = self._list.currentIndex().row() + step
        index = self._lines.index(at) if 0 <= at < len(self._hits) else QModelIndex()
        if at < len(self._hits):
            self._list.setCurrentIndex(index)

    def _forget(self) -> None:
        if self._reply is not None:
            self._reply.cancel()
            self._reply = None
        self._hits = ()
        self._lines.setStringList([])
        self._list.hide()


def _line(hit: SearchHit) -> str:
    return " · ".join(part for part in (hit.symbol, clean(hit.name), clean(hit.exchange)) if part)
