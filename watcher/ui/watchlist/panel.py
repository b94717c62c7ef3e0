"""The watchlist panel: the live list, how to add to it and take from it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertState
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.ui.header import PanelHeader
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake
from watcher.ui.watchlist import rows
from watcher.ui.watchlist.add_box import AddBox
from watcher.ui.watchlist.delegate import RowDelegate
from watcher.ui.watchlist.edits import Edit, Place
from watcher.ui.watchlist.flashes import Flashes
from watcher.ui.watchlist.order import Order, SortBy
from watcher.ui.watchlist.table import WatchTable

SORT_EVERY_MS = 500
_OPENING = "Opening the list …"
_EMPTY = "This list is empty.\nPress Ctrl+N to add a ticker, or look one up by name."
BEST_SIZE = QSize(352, 640)
_WATCHING = {AlertState.ARMED, AlertState.PENDING, AlertState.COOLING, AlertState.WAITING_RESET}


class WatchlistPanel(QWidget):
    """Shows the first list of the session, live, and follows the session's selection."""

    removed = Signal(Place)
    """A symbol was taken from the list; `restore` puts it back."""
    failed = Signal(WatcherError)
    """A change of the list could not be stored."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchlist")
        self._session = session
        self._theme = theme
        self._order = Order()
        # Not a method of the panel: that would tie the two into a cycle.
        self._make_row = rows.RowMaker(session)
        self._seen: tuple[Symbol, ...] = ()
        self._model: TableModel[Symbol, rows.Row] = TableModel(rows.COLUMNS, self._make_row, rows.tip, self)
        self._flashes = Flashes(theme, self)
        self._header = PanelHeader("Watchlist", self)
        self._add_box = AddBox(session, self)
        self._add_box.hide()
        self._table = WatchTable(self._model, self)
        self._table.setItemDelegate(RowDelegate(self._model, self._flashes, theme, self))
        self._sorting = QTimer(self)
        self._sorting.setSingleShot(True)
        self._sorting.setInterval(SORT_EVERY_MS)
        self._wake = Wake(session, self)
        self._lay_out()
        self._connect(theme)
        self._on_theme_changed()
        self._on_alerts_changed((), ())
        self._on_watchlists_changed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._header, self._add_box, self._table):
            column.addWidget(widget)
        self.setFocusProxy(self._table)

    def _connect(self, theme: Theme) -> None:
        session = self._session
        session.watchlists_changed.connect(self._on_watchlists_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.instruments_changed.connect(self._on_rows_changed)
        session.sparklines_changed.connect(self._on_rows_changed)
        session.alerts_changed.connect(self._on_alerts_changed)
        session.markets_changed.connect(self._on_time)
        session.selection_changed.connect(self._on_selection_changed)
        theme.changed.connect(self._on_theme_changed)
        self._table.chosen.connect(session.select)
        self._table.seen_changed.connect(self._on_seen_changed)
        self._table.left.connect(self._sort)
        self._flashes.faded.connect(self._on_faded)
        self._sorting.timeout.connect(self._sort)
        self._wake.rang.connect(self._on_time)
        self._add_box.picked.connect(self._on_picked)
        self._add_box.closed.connect(self._on_add_closed)

    # ---- what the window does with it

    @override
    def sizeHint(self) -> QSize:
        return BEST_SIZE

    @property
    def header(self) -> PanelHeader:
        """The panel's first line, for the dock to be moved by."""
        return self._header

    def sort_by(self, by: SortBy) -> None:
        """Sort by this; by the same again, the other way round."""
        self._order = self._order.chosen(by)
        self._say_how_many()
        self._reorder()

    def open_add(self) -> None:
        """Let the user type a symbol to add."""
        self._add_box.open()

    def add(self, symbol: Symbol) -> None:
        """Put a symbol into the list and show it."""
        watchlist = self._watchlist
        if watchlist is not None:
            edit = Edit(Place(watchlist.id, symbol), self)
            edit.done.connect(self._on_restored)
            edit.failed.connect(self.failed)
            edit.add(self._session)

    def remove_selected(self) -> None:
        """Take the marked symbol from the list."""
        watchlist, symbol = self._watchlist, self._table.marked
        if watchlist is not None and symbol is not None:
            place = Place(watchlist.id, symbol, watchlist.symbols.index(symbol))
            edit = Edit(place, self)
            edit.done.connect(self.removed)
            edit.failed.connect(self.failed)
            edit.remove(self._session, watchlist)

    def restore(self, place: Place) -> None:
        """Put a symbol back to where it was."""
        edit = Edit(place, self)
        edit.done.connect(self._on_restored)
        edit.failed.connect(self.failed)
        edit.add(self._session)

    def calm(self) -> None:
        """End what moves, for a picture."""
        self._flashes.clear()

    # ---- what the session says

    @property
    def _watchlist(self) -> Watchlist | None:
        return self._session.watchlists[0] if self._session.watchlists else None

    @Slot()
    def _on_watchlists_changed(self) -> None:
        watchlist = self._watchlist
        symbols = watchlist.symbols if watchlist is not None else ()
        self._say_how_many()
        self._model.replace(self._order.sorted(symbols, self._session.quotes))
        self._table.say(_OPENING if watchlist is None else "" if symbols else _EMPTY)
        self._table.mark(self._session.selected)
        self._on_seen_changed()

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        quotes = self._session.quotes
        for at in self._table.seen():
            symbol = self._model.keys[at]
            if symbol in symbols and symbol in quotes:
                shown, price = self._model.row(at).last, quotes[symbol].price
                if shown is not None and shown != price:
                    self._flashes.start(symbol, rises=price > shown)
        self._on_rows_changed(symbols)
        if self._order.is_live and not self._sorting.isActive():
            self._sorting.start()
        self._wake.plan_within(1.0)

    @Slot(frozenset)
    def _on_rows_changed(self, symbols: frozenset[Symbol]) -> None:
        seen = self._table.seen()
        self._model.forget(symbols, seen.start, seen.stop - 1)

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: tuple[Alert, ...], _removed: object) -> None:
        alerts = self._session.alerts.values()
        self._make_row.bells = Counter(alert.symbol for alert in alerts if alert.shown_state in _WATCHING)
        self._refresh()

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._table.mark(symbol)

    def _say_how_many(self) -> None:
        watchlist = self._watchlist
        count = str(len(watchlist.symbols)) if watchlist is not None and watchlist.symbols else ""
        self._header.set_note(" · ".join(part for part in (count, self._order.text) if part))

    # ---- time, order and place

    @Slot()
    def _on_time(self) -> None:
        """Say the ages anew, and come back when one of them reads differently."""
        self._refresh()
        waits = (rows.next_change(self._session, self._model.keys[at]) for at in self._table.seen())
        self._wake.plan(min((wait for wait in waits if wait is not None), default=None))

    def _refresh(self) -> None:
        self._on_rows_changed(frozenset(self._model.keys))

    @Slot()
    def _on_seen_changed(self) -> None:
        seen = tuple(self._model.keys[at] for at in self._table.seen())
        if seen != self._seen:
            self._seen = seen
            self._session.show_symbols(seen)
            self._on_time()

    @Slot()
    def _sort(self) -> None:
        """Sort again, but never below the mouse: it is done when the mouse has left."""
        if self._order.is_live and not self._table.underMouse():
            self._reorder()

    def _reorder(self) -> None:
        watchlist = self._watchlist
        if watchlist is not None:
            self._model.reorder(self._order.sorted(watchlist.symbols, self._session.quotes))
            self._on_seen_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._table.fit(self._theme)
        self._table.viewport().update()

    @Slot(frozenset)
    def _on_faded(self, symbols: frozenset[Symbol]) -> None:
        for symbol in symbols:
            at = self._model.position(symbol)
            if at is not None:
                self._table.repaint_price(at)

    # ---- adding

    @Slot(str)
    def _on_picked(self, symbol: Symbol) -> None:
        watchlist = self._watchlist
        if watchlist is None:
            return
        if symbol in watchlist.symbols:
            self._add_box.say(f"{symbol} is in the list already.")
            self._session.select(symbol)
            return
        edit = Edit(Place(watchlist.id, symbol), self)
        edit.done.connect(self._on_added)
        edit.failed.connect(self._on_not_added)
        edit.add(self._session)

    @Slot(Place)
    def _on_added(self, place: Place) -> None:
        self._add_box.finish()
        self._session.select(place.symbol)

    @Slot(WatcherError)
    def _on_not_added(self, error: WatcherError) -> None:
        self._add_box.say(error.sentence)

    @Slot()
    def _on_add_closed(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(Place)
    def _on_restored(self, place: Place) -> None:
        self._session.select(place.symbol)
