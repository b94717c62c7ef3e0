"""The panel of key figures, below the watchlist."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.year import year_base, year_begin
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.actions import Actions
from watcher.ui.figures.acts import FiguresAct
from watcher.ui.figures.company import CompanyFigures
from watcher.ui.figures.figures import TITLES, figures
from watcher.ui.figures.reader import Reader
from watcher.ui.figures.sheet import ROW_HEIGHT, Sheet
from watcher.ui.header import HEIGHT, PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.domain.chart_data import ChartData

WIDTH = 352
SETTLE_MS = 400
"""Who runs down the list with the arrow keys asks for no bars on the way."""
SOON_MS = 1_000
"""Of a company only how far its target is away follows the price."""
_BEFORE_YEAR = timedelta(days=14)


class FiguresPanel(Panel):
    """Shows the figures of the selected symbol, live."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figures")
        self._session = session
        self._bases: dict[tuple[Symbol, int], float | None] = {}
        self._has_failed = False
        self._header = PanelHeader("", self)
        self._sheet = Sheet(theme, self)
        self._company = CompanyFigures(session, theme, self)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Search", "field"))
        self._search.setAccessibleName(tr("Search the key figures"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(96)
        self._search.setMaxLength(80)
        self._search.textChanged.connect(self._on_search_changed)
        self._header.add(self._search)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        self._reader = Reader(theme, self)
        for part in (self._sheet, self._company):
            self._reader.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._reader)
        session.selection_changed.connect(self._on_selection_changed)
        session.quotes_changed.connect(self._on_news)
        session.instruments_changed.connect(self._on_news)
        session.recovered.connect(self._on_recovered)
        self._on_selection_changed(session.selected or Symbol(""))

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, ROW_HEIGHT * len(TITLES) + HEIGHT + 12)

    @property
    @override
    def header(self) -> PanelHeader:
        """The panel's first line, for the dock to be moved by."""
        return self._header

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self._reader)

    @override
    def join(self, acts: Actions) -> None:
        self._header.add_button(acts[FiguresAct.COPY])
        acts[FiguresAct.COPY].triggered.connect(self._on_copy)
        acts[FiguresAct.SEARCH].triggered.connect(self._on_search)

    @override
    def rewrite(self) -> None:
        self._write()
        self._company.write()

    @override
    def calm(self) -> None:
        self._company.finish()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._company.write()

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._header.set_title(symbol or tr("Key figures"))
        self._header.set_note(tr("key figures") if symbol else "")
        if symbol:
            self._settle.start()
        self._write()
        self._company.write()

    @Slot(frozenset)
    def _on_news(self, symbols: frozenset[Symbol]) -> None:
        if self._session.selected in symbols:
            self._write()
            if self.isVisible() and not self._soon.isActive():
                self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        self._company.write()

    def _write(self) -> None:
        session, symbol = self._session, self._session.selected
        if symbol is None:
            self._sheet.write(figures(None, None, None))
            return
        instrument = session.instruments.get(symbol)
        begin = year_begin(session.now(), instrument)
        base = self._bases.get((symbol, begin.toordinal()))
        self._sheet.write(figures(session.quotes.get(symbol), instrument, base))

    @Slot()
    def _ask(self) -> None:
        self._ask_year()
        self._company.load()

    def _ask_year(self) -> None:
        session, symbol = self._session, self._session.selected
        if symbol is None:
            return
        begin = year_begin(session.now(), session.instruments.get(symbol))
        if (symbol, begin.toordinal()) not in self._bases:
            # numpy comes with it, and the window is painted first.
            from watcher.domain.bars import BarsKey, Interval

            # Where it fails, the dash stays: what keeps the bars away is said by the chart.
            reply = session.load_bars(BarsKey(symbol, Interval.D1), begin - _BEFORE_YEAR)
            reply.progressed.connect(self._on_bars)
            reply.done.connect(self._on_bars)
            reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_bars(self, data: ChartData) -> None:
        begin = year_begin(self._session.now(), data.instrument)
        self._bases[data.key.symbol, begin.toordinal()] = year_base(data.bars, begin)
        self._write()

    @Slot(WatcherError)
    def _on_failed(self, _error: WatcherError) -> None:
        self._has_failed = True

    @Slot()
    def _on_recovered(self) -> None:
        """Ask again for the year that could not be had while the source was away."""
        if self._has_failed:
            self._has_failed = False
            self._ask_year()

    # ---- what is done

    @Slot()
    def _on_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        self._sheet.search(text)
        self._company.search(text)

    @Slot()
    def _on_copy(self) -> None:
        """Put all that is shown on the clipboard, the day's figures first."""
        parts = [self._header.title, self._sheet.text, self._company.text]
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
