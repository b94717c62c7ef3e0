"""The panel of key figures, below the watchlist."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.domain.year import year_base, year_begin
from watcher.language import tr
from watcher.ui import words
from watcher.ui.figures.figures import TITLES, Figures, figures
from watcher.ui.header import HEIGHT, PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.domain.chart_data import ChartData

ROW_HEIGHT = 26
COMPACT_HEIGHT = 22
WIDTH = 352
SETTLE_MS = 400
"""Who runs down the list with the arrow keys asks for no bars on the way."""
_BEFORE_YEAR = timedelta(days=14)


class FiguresPanel(Panel):
    """Shows the figures of the selected symbol, live."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figures")
        self._session = session
        self._bases: dict[tuple[Symbol, int], float | None] = {}
        self._header = PanelHeader("", self)
        self._sheet = Sheet(theme, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask_year)
        area = QScrollArea(self)
        area.setWidget(self._sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(area)
        session.selection_changed.connect(self._on_selection_changed)
        session.quotes_changed.connect(self._on_news)
        session.instruments_changed.connect(self._on_news)
        self._on_selection_changed(session.selected or Symbol(""))

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, ROW_HEIGHT * len(TITLES) + HEIGHT + 12)

    @property
    @override
    def header(self) -> PanelHeader:
        """The panel's first line, for the dock to be moved by."""
        return self._header

    @override
    def rewrite(self) -> None:
        self._write()

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._header.set_title(symbol or tr("Key figures"))
        self._header.set_note(tr("key figures") if symbol else "")
        if symbol:
            self._settle.start()
        self._write()

    @Slot(frozenset)
    def _on_news(self, symbols: frozenset[Symbol]) -> None:
        if self._session.selected in symbols:
            self._write()

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

    @Slot(object)
    def _on_bars(self, data: ChartData) -> None:
        begin = year_begin(self._session.now(), data.instrument)
        self._bases[data.key.symbol, begin.toordinal()] = year_base(data.bars, begin)
        self._write()


class Sheet(QWidget):
    """Titles at the left, figures at the right: plain labels, so that screen readers find them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._theme = theme
        self._figures = figures(None, None, None)
        self._values: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for at, title in enumerate(TITLES):
            name, value = QLabel(title, self), QLabel(words.DASH, self)
            name.setProperty("role", "cell-name")
            value.setProperty("role", "cell")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleDescription(title)
            for column, label in enumerate((name, value)):
                grid.addWidget(label, at, column)
            self._values.append(value)
        self._grid = grid
        grid.setRowStretch(len(TITLES), 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def write(self, shown: Figures) -> None:
        """Show these figures; what reads the same is left alone."""
        for label, text, before in zip(self._values, shown.texts, self._figures.texts, strict=True):
            if text != before:
                label.setText(text)
        self._figures = shown
        self._colour_year()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at in range(1, len(TITLES) + 1):
            painter.fillRect(0, at * self._row_px - 1, self.width(), 1, QColor(self._theme.tokens.line))
        painter.end()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._row_px = self._theme.px(COMPACT_HEIGHT if self._theme.is_compact else ROW_HEIGHT)
        for at in range(len(TITLES)):
            self._grid.setRowMinimumHeight(at, self._row_px)
        self._colour_year()
        self.update()

    def _colour_year(self) -> None:
        ratio, tokens = self._figures.year_ratio, self._theme.tokens
        colour = tokens.text if not ratio else tokens.up if ratio > 0 else tokens.down
        sheet = f"color: {colour};"
        year = self._values[TITLES.index(tr("YTD"))]
        if year.styleSheet() != sheet:
            year.setStyleSheet(sheet)
