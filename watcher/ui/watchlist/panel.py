"""The watchlist panel: the live list, how to add to it and take from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake
from watcher.ui.watchlist import rows
from watcher.ui.watchlist.acts import ON_ROWS, SORTS, ListAct
from watcher.ui.watchlist.add_box import AddBox
from watcher.ui.watchlist.delegate import RowDelegate
from watcher.ui.watchlist.editor import Editor
from watcher.ui.watchlist.edits import Done, Edit
from watcher.ui.watchlist.fields import SlimField
from watcher.ui.watchlist.flashes import Flashes
from watcher.ui.watchlist.list_bar import ListBar
from watcher.ui.watchlist.order import Order, SortBy
from watcher.ui.watchlist.table import WatchModel, WatchTable
from watcher.ui.words import clean

if TYPE_CHECKING:
    # The window is painted first.
    from watcher.domain.alerts.alert import Alert

SORT_EVERY_MS = 500
_OPENING = "Opening the list …"
_EMPTY = "This list is empty.\nPress Ctrl+N to add a ticker, or look one up by name."
_NONE = "No symbol or name contains “{}”.\nPress Esc to see the whole list."
BEST_SIZE = QSize(352, 640)


class WatchlistPanel(Panel):
    """Shows the session's list, live, with its tabs, and follows the session's selection."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchlist")
        self._session = session
        self._theme = theme
        self._order = Order()
        # Not a method of the panel: that would tie the two into a cycle.
        self._make_row = rows.RowMaker(session)
        self._seen: tuple[Symbol, ...] = ()
        self._shown: int | None = None
        self._model = WatchModel(rows.COLUMNS, self._make_row, rows.tip, self)
        self._flashes = Flashes(theme, self)
        self._header = PanelHeader("Watchlist", self)
        self._add_box = AddBox(session, self)
        self._add_box.hide()
        self._filter = SlimField("Filter the list", "Filter by symbol or name", self)
        self._table = WatchTable(self._model, self)
        self.lists = ListBar(session, theme, self)
        """The lists as a whole."""
        self.editor = Editor(session, self._table, self._make_row, self)
        """What can be done to the marked symbols."""
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
        for widget in (self._header, self.lists, self._add_box, self._filter, self._table):
            column.addWidget(widget)
        self.setFocusProxy(self._table)
        # The right button, or the menu key, offers what the window added for the rows.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect(self, theme: Theme) -> None:
        session = self._session
        session.watchlists_changed.connect(self._on_watchlists_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.instruments_changed.connect(self._on_instruments_changed)
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
        self._add_box.closed.connect(self._on_field_closed)
        self._filter.edited.connect(self._on_filtered)
        self._filter.closed.connect(self._on_filter_closed)
        self._filter.left.connect(self._on_field_closed)
        self._filter.entered.connect(self._on_field_closed)
        self._table.dropped.connect(self.editor.drop)
        self.lists.dropped.connect(self.editor.move_to)
        self.lists.closed.connect(self._on_field_closed)
        for part in (self.lists, self.editor):
            part.done.connect(self.done)
            part.failed.connect(self.failed)

    # ---- what the window does with it

    @override
    def sizeHint(self) -> QSize:
        return BEST_SIZE

    @property
    @override
    def header(self) -> PanelHeader:
        """The panel's first line, for the dock to be moved by."""
        return self._header

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self.lists.focus_widget, self)

    @override
    def join(self, acts: Actions) -> None:
        editor, lists = self.editor, self.lists
        for act, slot in (
            (ListAct.ADD, self.open_add),
            (ListAct.FILTER, self.open_filter),
            (ListAct.REMOVE, editor.remove),
            (ListAct.COPY, editor.copy),
            (ListAct.PASTE, editor.paste),
            (ListAct.UP, editor.move_up),
            (ListAct.DOWN, editor.move_down),
            (ListAct.MOVE, editor.choose_list),
            (ListAct.IMPORT, editor.choose_import),
            (ListAct.EXPORT, editor.choose_export),
            (ListAct.NEW_LIST, lists.create_list),
            (ListAct.RENAME_LIST, lists.rename),
            (ListAct.DELETE_LIST, lists.delete),
            (ListAct.NEXT_LIST, lists.show_next),
            (ListAct.PREVIOUS_LIST, lists.show_previous),
            (ListAct.LIST_LEFT, lists.move_left),
            (ListAct.LIST_RIGHT, lists.move_right),
        ):
            acts[act].triggered.connect(slot)
        acts.group("sort").triggered.connect(self._on_sort)
        acts[next(iter(SORTS))].setChecked(True)
        for row_act in ON_ROWS:
            self.addAction(acts[row_act])
        self._header.add_button(acts[ListAct.ADD])
        self._header.add_menu(acts.menus[Menu.LIST], "Sort and remove")

    @Slot(QAction)
    def _on_sort(self, action: QAction) -> None:
        self.sort_by(SORTS[action.objectName()])

    def sort_by(self, by: SortBy) -> None:
        """Sort by this; by the same again, the other way round."""
        self._order = self._order.chosen(by)
        self._say_how_many()
        self._reorder()

    @Slot()
    def open_add(self) -> None:
        """Let the user type a symbol to add."""
        self._add_box.open()

    @Slot()
    def open_filter(self) -> None:
        """Let the user say which rows to show."""
        self._filter.open(self._filter.text)

    def add(self, symbol: Symbol) -> None:
        """Put a symbol into the list and show it."""
        watchlist = self._session.shown
        if watchlist is not None:
            edit = Edit(self._session.add_symbols(watchlist.id, [symbol]), symbol, self)
            edit.done.connect(self._on_shown)
            edit.failed.connect(self.failed)

    @override
    def restore(self, deed: Done) -> None:
        if deed.gone is not None:
            self.lists.restore(deed)
        else:
            self.editor.restore(deed)

    @override
    def rewrite(self) -> None:
        self._refresh()
        self._table.viewport().update()

    @override
    def calm(self) -> None:
        self._flashes.clear()

    # ---- what the session says

    def _listed(self) -> list[Symbol]:
        """What is to be seen of the list, in order."""
        watchlist, session = self._session.shown, self._session
        symbols = watchlist.symbols if watchlist is not None else ()
        wanted = self._filter.text
        return self._order.sorted(rows.matching(session, symbols, wanted), session.quotes)

    def _hides_marked(self, watchlist: Watchlist, listed: list[Symbol]) -> bool:
        return self._table.marked in watchlist.symbols and self._table.marked not in listed

    @Slot()
    def _on_watchlists_changed(self) -> None:
        watchlist = self._session.shown
        listed = self._listed()
        if watchlist is not None and (watchlist.id != self._shown or self._hides_marked(watchlist, listed)):
            # The rows are still there, only out of sight: no neighbour is to be chosen in their place.
            self._shown = watchlist.id
            self._table.mark(None)
        self._model.replace(listed)
        self._say_how_many()
        if watchlist is None:
            self._table.say(_OPENING)
        elif not watchlist.symbols:
            self._table.say(_EMPTY)
        else:
            self._table.say("" if self._model.keys else _NONE.format(clean(self._filter.text, 40)))
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

    @Slot(frozenset)
    def _on_instruments_changed(self, symbols: frozenset[Symbol]) -> None:
        self._on_rows_changed(symbols)
        if self._filter.text:
            self._on_watchlists_changed()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: tuple[Alert, ...], _removed: object) -> None:
        alerts = self._session.alerts.values()
        self._make_row.bells = Counter(alert.symbol for alert in alerts if alert.is_watching)
        self._refresh()

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._table.mark(symbol)

    def _say_how_many(self) -> None:
        watchlist = self._session.shown
        count = f"{len(watchlist.symbols):,}" if watchlist is not None and watchlist.symbols else ""
        if count and self._filter.text:
            count = f"{len(self._model.keys):,} of {count}"
        self._header.set_note(" · ".join(part for part in (count, self._order.text) if part))
        if self._order.text:
            self.editor.why_fixed = (
                "A sorted list has no places to move to; sort by “My order” (Ctrl+0) first."
            )
        else:
            self.editor.why_fixed = (
                "Close the filter (Esc) before you move rows." if self._filter.text else ""
            )
        self._table.takes_drops = not self.editor.why_fixed

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
        self._model.reorder(self._listed())
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

    # ---- the fields

    @Slot(str)
    def _on_filtered(self, _text: str) -> None:
        self._on_watchlists_changed()

    @Slot()
    def _on_filter_closed(self) -> None:
        self._on_watchlists_changed()
        self._on_field_closed()

    @Slot(str)
    def _on_picked(self, symbol: Symbol) -> None:
        watchlist = self._session.shown
        if watchlist is None:
            return
        if symbol in watchlist.symbols:
            self._add_box.say(f"{symbol} is in the list already.")
            self._session.select(symbol)
            return
        edit = Edit(self._session.add_symbols(watchlist.id, [symbol]), symbol, self)
        edit.done.connect(self._on_added)
        edit.failed.connect(self._on_not_added)

    @Slot(object, object)
    def _on_added(self, symbol: Symbol, watchlist: Watchlist) -> None:
        self._add_box.finish()
        self._on_shown(symbol, watchlist)

    @Slot(object, object)
    def _on_shown(self, symbol: Symbol, _watchlist: Watchlist) -> None:
        self._session.select(symbol)

    @Slot(WatcherError)
    def _on_not_added(self, error: WatcherError) -> None:
        self._add_box.say(error.sentence)

    @Slot()
    def _on_field_closed(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
