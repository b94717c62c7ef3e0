"""The list of Watcher, and tables as they are usually built with Qt, all fed with the same prices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, QTimer, Slot
from PySide6.QtWidgets import QTableView, QTableWidget, QTableWidgetItem, QWidget

from tests.benchmarks.screen import HEIGHT, WIDTH
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import FRAME_MS, Session
from watcher.clock import SystemClock
from watcher.domain.quote import Quote
from watcher.domain.watchlist import Watchlist
from watcher.engine.messages import QuoteNews
from watcher.ui import words
from watcher.ui.style import Wardrobe
from watcher.ui.theme import Theme
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.panel import WatchlistPanel

COLUMNS = 4
PERCENT = 3


class Contender(Protocol):
    """A table as a window, that takes prices out of a mailbox."""

    def show(self) -> None:
        """Open it."""
        ...

    def close(self) -> object:
        """End it."""
        ...


class OurList:
    """The whole panel, sorted by a column that every price changes."""

    def __init__(self, quotes: Sequence[Quote], mailbox: Mailbox) -> None:
        self._theme = Theme()
        Wardrobe(self._theme)
        self._session = Session(mailbox, _NoEngine(), SystemClock())
        self._session.take([QuoteNews(quote.symbol, quote) for quote in quotes])
        self._panel = panel = WatchlistPanel(self._session, self._theme)
        self._session.take_watchlists((Watchlist(1, "All", tuple(quote.symbol for quote in quotes)),))
        panel.sort_by(SortBy.PERCENT)
        panel.resize(WIDTH, HEIGHT)

    def show(self) -> None:
        self._panel.show()

    def close(self) -> None:
        self._panel.close()
        for one in (self._panel, self._session, self._theme):
            one.deleteLater()


class NoList:
    """The session alone: what any list has to begin with."""

    def __init__(self, quotes: Sequence[Quote], mailbox: Mailbox) -> None:
        self._session = Session(mailbox, _NoEngine(), SystemClock())
        self._session.take([QuoteNews(quote.symbol, quote) for quote in quotes])
        self._window = QWidget()
        self._window.resize(WIDTH, HEIGHT)

    def show(self) -> None:
        self._window.show()

    def close(self) -> None:
        self._window.close()
        for one in (self._window, self._session):
            one.deleteLater()


class _NoEngine:
    def submit(self, number: int, request: object) -> None:
        """Nothing is asked here."""


class Frames(QObject):
    """Empties a mailbox once a frame, for those who do not do it themselves."""

    def __init__(self, mailbox: Mailbox, window: QWidget) -> None:
        super().__init__(window)
        self._mailbox = mailbox
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        self._timer.start()

    @Slot()
    def _on_frame(self) -> None:
        for news in self._mailbox.drain()[0]:
            self.parent().take(news.quote)


class WidgetTable(QTableWidget):
    """Qt's table with an item a cell, not sorted: sorted live, it does not keep up at all."""

    def __init__(self, quotes: Sequence[Quote], mailbox: Mailbox) -> None:
        super().__init__(len(quotes), COLUMNS)
        self._at = {quote.symbol: at for at, quote in enumerate(quotes)}
        for at in range(len(quotes)):
            for column in range(COLUMNS):
                self.setItem(at, column, QTableWidgetItem())
        for quote in quotes:
            self.take(quote)
        self.resize(WIDTH, HEIGHT)
        Frames(mailbox, self)

    def close(self) -> bool:
        self.deleteLater()
        return super().close()

    def take(self, quote: Quote) -> None:
        """Write a row."""
        at = self._at[quote.symbol]
        for column, text in enumerate(texts(quote)):
            self.item(at, column).setText(text)


class CellModel(QAbstractTableModel):
    """A model over quotes that says of each cell that it changed."""

    def __init__(self, quotes: Sequence[Quote], parent: QObject) -> None:
        super().__init__(parent)
        self._quotes = list(quotes)
        self._at = {quote.symbol: at for at, quote in enumerate(quotes)}

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._quotes)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        quote = self._quotes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts(quote)[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return quote.change_ratio
        return None

    def take(self, quote: Quote) -> None:
        """Have a row's figures new."""
        at = self._at[quote.symbol]
        self._quotes[at] = quote
        for column in range(1, COLUMNS):
            cell = self.index(at, column)
            self.dataChanged.emit(cell, cell)


class CellTable(QTableView):
    """A view of such a model, not sorted."""

    def __init__(self, quotes: Sequence[Quote], mailbox: Mailbox) -> None:
        super().__init__()
        self._model = CellModel(quotes, self)
        self.setModel(self._wrapped(self._model))
        self.resize(WIDTH, HEIGHT)
        Frames(mailbox, self)

    def _wrapped(self, model: CellModel) -> Any:
        return model

    def close(self) -> bool:
        self.deleteLater()
        return super().close()

    def take(self, quote: Quote) -> None:
        """Pass it on."""
        self._model.take(quote)


class ProxyTable(CellTable):
    """The same below a proxy that sorts while prices come."""

    def _wrapped(self, model: CellModel) -> QSortFilterProxyModel:
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(model)
        proxy.setSortRole(Qt.ItemDataRole.UserRole)
        proxy.setDynamicSortFilter(True)
        proxy.sort(PERCENT, Qt.SortOrder.DescendingOrder)
        return proxy


def texts(quote: Quote) -> tuple[str, ...]:
    """What a plain table says of a quote."""
    return (
        quote.symbol,
        words.price(quote.price),
        words.signed(quote.change),
        words.percent(quote.change_ratio),
    )
