"""What is known of the selected company: asked for when the selection rests, searched, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.key_figures import FigureHistory
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    # Built with the first answer: the window is painted before.
    from watcher.ui.figures.group_sheet import GroupSheet
    from watcher.ui.figures.sections import Section


class CompanyFigures(QWidget):
    """Shows nothing until the first answer; then groups of figures, or why there are none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._known: dict[Symbol, FigureHistory] = {}
        self._reply: Reply | None = None
        self._search = ""
        self._shown: tuple[Section, ...] = ()
        self._sheet: GroupSheet | None = None
        self._message = QLabel(self)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setProperty("role", "note")
        self._message.setContentsMargins(10, 8, 10, 8)
        self._message.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._message)
        session.watchlists_changed.connect(self.write)
        session.recovered.connect(self._on_recovered)

    @property
    def text(self) -> str:
        """All that is shown, as a table for other programs."""
        from watcher.ui.figures.sections import as_text

        return as_text(self._shown)

    def load(self) -> None:
        """Ask about the symbol that is selected now."""
        symbol = self._session.selected
        if symbol is None:
            return
        if self._reply is not None:
            self._reply.cancel()
        reply = self._reply = self._session.load_figures(symbol)
        reply.progressed.connect(self._on_known)
        reply.done.connect(self._on_known)
        reply.failed.connect(self._on_failed)

    def finish(self) -> None:
        """Have all that is known shown now."""
        if self._sheet is not None:
            self._sheet.finish()

    def search(self, text: str) -> None:
        """Show only what has these words."""
        self._search = text
        self.write()

    @Slot()
    def write(self) -> None:
        """Write what is known of the selected symbol, or nothing until it is."""
        symbol = self._session.selected
        history = None if symbol is None else self._known.get(symbol)
        self._shown = ()
        said = ""
        if symbol is None and self._session.shown is not None:
            said = f"{tr('No symbol is selected.')} {tr('Choose one in the watchlist.')}"
        if history is not None and symbol is not None:
            said = history.trouble
            if history.newest is None or not (history.newest.values or history.newest.days):
                said = " ".join(
                    part
                    for part in (said, tr("Nothing more is known of {symbol}.").format(symbol=symbol))
                    if part
                )
            else:
                self._shown = self._found(history, symbol)
                if self._search and not self._shown:
                    said = tr("No figure has “{text}” in it.").format(text=words.clean(self._search, 40))
        self._message.setText(said)
        self._message.setVisible(bool(said))
        self._show()

    def _found(self, history: FigureHistory, symbol: Symbol) -> tuple[Section, ...]:
        from watcher.ui.figures.sections import matching, sections

        quote = self._session.quotes.get(symbol)
        newest = history.newest
        is_same = quote is not None and newest is not None and quote.currency in {"", newest.currency}
        price = float(quote.price) if quote is not None and is_same else None
        return matching(sections(history, price), self._search)

    def _show(self) -> None:
        if self._sheet is None:
            if not self._shown:
                return
            from watcher.ui.figures.group_sheet import GroupSheet

            self._sheet = GroupSheet(self._theme, self)
            self._column.addWidget(self._sheet)
        self._sheet.show_sections(self._shown)
        self._sheet.setVisible(bool(self._shown))

    @Slot(object)
    def _on_known(self, history: FigureHistory) -> None:
        self._known[Symbol(history.symbol)] = history
        self.write()

    @Slot()
    def _on_recovered(self) -> None:
        """Ask again about whom the source could not be asked before."""
        symbol = self._session.selected
        known = None if symbol is None else self._known.get(symbol)
        if known is not None and known.trouble:
            self.load()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._message.setText(error.sentence)
        self._message.show()
