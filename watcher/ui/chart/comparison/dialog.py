"""The dialog of a comparison: find any symbol, choose how it is compared, remove what is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.instrument import SearchHit
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr
from watcher.ui.chart.comparison.compared import MOST, Comparison, Way
from watcher.ui.words import clean

DEBOUNCE_MS = 300
_FEWEST_LETTERS = 2
_MOST_HITS = 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_WAYS = {
    Way.LINE: tr("as a line of changes since the left edge"),
    Way.RATIO: tr("as a ratio in a pane"),
    Way.SPREAD: tr("as a spread in a pane"),
}
_SHOWN_WAYS = {Way.LINE: "", Way.RATIO: tr(" · ratio"), Way.SPREAD: tr(" · spread")}


class CompareDialog(QDialog):
    """Not modal: what is chosen shows in the chart beside it."""

    picked = Signal(str, object)
    """A symbol, and the Way it is compared."""
    removed = Signal(str)
    """The key of what is compared."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("compare")
        self.setWindowTitle(tr("Compare"))
        self.setModal(False)
        self._session = session
        self._comparison = Comparison()
        self._reply: Reply | None = None
        self._symbols: list[Symbol] = []
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Ticker, name or ISIN"))
        self._field.setAccessibleName(tr("Compare with"))
        self._field.setMaxLength(200)
        self._way = QComboBox(self)
        self._way.setAccessibleName(tr("How it is compared"))
        for way, text in _WAYS.items():
            self._way.addItem(text, way)
        self._lines = QStringListModel(self)
        self._found = _list(tr("Suggestions"), self._lines, self)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "error")
        self._said.hide()
        self._titles = QStringListModel(self)
        self._mine = _list(tr("Compared with"), self._titles, self)
        self._remove = QPushButton(tr("&Remove"), self)
        self._remove.setToolTip(tr("Compare with this one no more (Delete)"))
        self._remove.setAutoDefault(False)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self._search)
        self._field.textEdited.connect(self._on_edited)
        self._field.returnPressed.connect(self._on_entered)
        self._field.installEventFilter(self)
        self._mine.installEventFilter(self)
        self._found.activated.connect(self._on_activated)
        self._remove.clicked.connect(self._on_remove)
        self.resize(560, 380)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for widget in (self._field, self._way, self._found, self._said):
            left.addWidget(widget)
        right = QVBoxLayout()
        title = QLabel(tr("Compared with"), self)
        title.setProperty("role", "title")
        for below in (title, self._mine, self._remove):
            right.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(left, 3)
        row.addLayout(right, 2)

    # ---- what is shown

    def begin(self) -> None:
        """Write in the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._suggest_peers()

    def show_comparison(self, comparison: Comparison) -> None:
        """These are compared."""
        at = self._mine.currentIndex().row()
        self._comparison = comparison
        self._titles.setStringList([f"{one.symbol}{_SHOWN_WAYS[one.way]}" for one in comparison.compared])
        count = len(comparison.compared)
        self._remove.setEnabled(count > 0)
        if count:
            self._mine.setCurrentIndex(self._titles.index(min(max(0, at), count - 1)))

    def _suggest_peers(self) -> None:
        """Before anything is typed: the others of the list."""
        shown = self._session.shown
        own = self._session.selected
        known = self._session.instruments
        symbols = [symbol for symbol in (shown.symbols if shown is not None else ()) if symbol != own]
        names = [clean(known[symbol].name) if symbol in known else "" for symbol in symbols]
        self._offer(symbols, [" · ".join(filter(None, pair)) for pair in zip(symbols, names, strict=True)])

    def _offer(self, symbols: list[Symbol], lines: list[str]) -> None:
        self._symbols = symbols
        self._lines.setStringList(lines)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    # ---- searching

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._say("")
        if self._reply is not None:
            self._reply.cancel()
            self._reply = None
        if len(text.strip()) >= _FEWEST_LETTERS:
            self._offer([], [])
            self._pause.start()
        else:
            self._pause.stop()
            self._suggest_peers()

    @Slot()
    def _search(self) -> None:
        self._reply = self._session.search(self._field.text().strip())
        self._reply.done.connect(self._on_found)
        self._reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_found(self, hits: tuple[SearchHit, ...]) -> None:
        self._reply = None
        hits = hits[:_MOST_HITS]
        self._offer([hit.symbol for hit in hits], [_line(hit) for hit in hits])
        if not hits:
            self._say(tr("Nothing was found. Enter takes what you typed as a ticker."))

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self._say(error.sentence)

    # ---- what is wanted

    @Slot()
    def _on_entered(self) -> None:
        at = self._found.currentIndex().row()
        if 0 <= at < len(self._symbols):
            self._pick(self._symbols[at])
            return
        try:
            self._pick(parse_symbol(self._field.text()))
        except InputError as error:
            self._say(error.sentence)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._pick(self._symbols[index.row()])

    def _pick(self, symbol: Symbol) -> None:
        way = Way(self._way.currentData())
        if symbol == self._session.selected:
            self._say(tr("{symbol} is the chart's own symbol: choose another one.").format(symbol=symbol))
        elif self._comparison.has(symbol, way):
            self._say(tr("{symbol} is compared that way already.").format(symbol=symbol))
        elif len(self._comparison.compared) >= MOST:
            self._say(tr("More than {most} lines nobody can tell apart: remove one first.").format(most=MOST))
        else:
            self._say("")
            self.picked.emit(symbol, way)

    @Slot()
    def _on_remove(self) -> None:
        at = self._mine.currentIndex().row()
        if 0 <= at < len(self._comparison.compared):
            self.removed.emit(self._comparison.compared[at].key)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Up and Down move among the suggestions; Delete removes what is compared."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self._field and key in _STEPS and self._symbols:
                row = min(max(-1, self._found.currentIndex().row() + _STEPS[key]), len(self._symbols) - 1)
                self._found.setCurrentIndex(self._lines.index(row) if row >= 0 else QModelIndex())
                return True
            if watched is self._mine and key is Qt.Key.Key_Delete:
                self._on_remove()
                return True
        return super().eventFilter(watched, event)


def _line(hit: SearchHit) -> str:
    return " · ".join(part for part in (hit.symbol, clean(hit.name), clean(hit.exchange)) if part)


def _list(name: str, model: QStringListModel, parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setModel(model)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setAccessibleName(name)
    view.setProperty("role", "choices")
    return view
