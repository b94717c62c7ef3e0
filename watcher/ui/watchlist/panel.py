"""The watchlist panel: the live list, how to add to it and take from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Watchlist
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake
from watcher.ui.watchlist import rows
from watcher.ui.watchlist.acts import ON_ROWS, SORTS, ListAct
from watcher.ui.watchlist.adding import Adding
from watcher.ui.watchlist.column_menu import ColumnMenu
from watcher.ui.watchlist.column_sets import ColumnSets
from watcher.ui.watchlist.columns import Field
from watcher.ui.watchlist.editor import Editor
from watcher.ui.watchlist.edits import Done
from watcher.ui.watchlist.fields import SlimField
from watcher.ui.watchlist.flashes import Flashes
from watcher.ui.watchlist.grouping import Grouping
from watcher.ui.watchlist.list_bar import ListBar
from watcher.ui.watchlist.listing import is_symbol, listed
from watcher.ui.watchlist.live_order import LiveOrder
from watcher.ui.watchlist.model import WatchModel
from watcher.ui.watchlist.noting import Noting
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.row_painter import RowPainter
from watcher.ui.watchlist.table import WatchTable
from watcher.ui.watchlist.year_starts import YearStarts
from watcher.ui.words import clean

if TYPE_CHECKING:
    # The window is painted first.
    from watcher.domain.alerts.alert import Alert

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
        self._years = YearStarts(session, self)
        # Not a method of the panel: that would tie the two into a cycle.
        self._make_row = rows.RowMaker(session, self._years)
        self._live = LiveOrder(self._make_row, self)
        self._seen: tuple[Symbol, ...] = ()
        self._shown: int | None = None
        self._sorts: dict[SortBy, QAction] = {}
        self._model = WatchModel(self._make_row, self)
        self._flashes = Flashes(theme, self)
        self._header = PanelHeader("Watchlist", self)
        self._filter = SlimField("Filter the list", "Filter by symbol, name or note", self)
        painter = RowPainter(self._model, self._flashes, theme, self)
        self._table = WatchTable(self._model, painter, theme, self)
        self.lists = ListBar(session, theme, self)
        """The lists as a whole."""
        self.editor = Editor(session, self._table, self._make_row, self)
        """What can be done to the marked symbols."""
        self.groups = Grouping(session, self._table, self)
        """What can be done to the groups of the list."""
        self._adding = Adding(session, self.groups, self)
        self.notes = Noting(session, self._table, self)
        """Notes about symbols."""
        self._sets = ColumnSets(session, self)
        self.columns = ColumnMenu(self._sets, self)
        """Which columns are shown."""
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
        fields = (self.groups.field, self.notes.field, self.columns.field)
        for widget in (self._header, self.lists, self._adding.box, self._filter, *fields, self._table):
            column.addWidget(widget)
        self.setFocusProxy(self._table)
        QWidget.setTabOrder(self._table.header, self._table)
        # The right button, or the menu key, offers what the window added for the rows.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect(self, theme: Theme) -> None:
        session, table = self._session, self._table
        session.watchlists_changed.connect(self._on_watchlists_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.instruments_changed.connect(self._on_texts_changed)
        session.notes_changed.connect(self._on_texts_changed)
        session.sparklines_changed.connect(self._on_rows_changed)
        session.alerts_changed.connect(self._on_alerts_changed)
        session.markets_changed.connect(self._on_time)
        session.selection_changed.connect(self._on_selection_changed)
        theme.changed.connect(self._on_theme_changed)
        table.chosen.connect(session.select)
        table.seen_changed.connect(self._on_seen_changed)
        table.left.connect(self._sort)
        table.dropped.connect(self.editor.drop)
        table.header.sort_wanted.connect(self.sort_by)
        table.header.settled.connect(self._on_columns_settled)
        table.header.hide_wanted.connect(self._sets.toggle)
        table.header.left.connect(self._on_field_closed)
        self._sets.changed.connect(self._on_view_changed)
        self._years.changed.connect(self._on_rows_changed)
        self._flashes.faded.connect(self._on_faded)
        self._live.due.connect(self._sort)
        self._wake.rang.connect(self._on_time)
        self._filter.edited.connect(self._on_filtered)
        self._filter.closed.connect(self._on_filter_closed)
        self._filter.left.connect(self._on_field_closed)
        self._filter.entered.connect(self._on_field_closed)
        self.lists.dropped.connect(self.editor.move_to)
        asking: tuple[ListBar | Grouping | Noting | ColumnMenu | Adding, ...] = (
            self.lists,
            self.groups,
            self.notes,
            self.columns,
            self._adding,
        )
        for one in asking:
            one.closed.connect(self._on_field_closed)
            one.failed.connect(self.failed)
        doing: tuple[ListBar | Grouping | Noting | Editor, ...] = (
            self.lists,
            self.groups,
            self.notes,
            self.editor,
        )
        for part in doing:
            part.done.connect(self.done)
        self.editor.failed.connect(self.failed)

    # ---- what the window does with it

    @override
    def sizeHint(self) -> QSize:
        return BEST_SIZE

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_time()
        self._sort()

    @property
    @override
    def header(self) -> PanelHeader:
        """The panel's first line, for the dock to be moved by."""
        return self._header

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self.lists.focus_widget, self._table.header, self)

    @override
    def join(self, acts: Actions) -> None:
        editor, lists, groups, columns = self.editor, self.lists, self.groups, self.columns
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
            (ListAct.NOTE, self.notes.write),
            (ListAct.NEW_LIST, lists.create_list),
            (ListAct.RENAME_LIST, lists.rename),
            (ListAct.DELETE_LIST, lists.delete),
            (ListAct.NEXT_LIST, lists.show_next),
            (ListAct.PREVIOUS_LIST, lists.show_previous),
            (ListAct.LIST_LEFT, lists.move_left),
            (ListAct.LIST_RIGHT, lists.move_right),
            (ListAct.NEW_GROUP, groups.make),
            (ListAct.RENAME_GROUP, groups.rename),
            (ListAct.REMOVE_GROUP, groups.remove),
            (ListAct.FOLD_GROUP, groups.toggle),
            (ListAct.TO_GROUP, groups.choose),
            (ListAct.COLUMNS, self.open_columns),
            (ListAct.SAVE_COLUMNS, columns.save),
            (ListAct.RENAME_COLUMNS, columns.rename),
            (ListAct.DELETE_COLUMNS, columns.delete),
        ):
            acts[act].triggered.connect(slot)
        acts.group("sort").triggered.connect(self._on_sort)
        self._sorts = {by: acts[name] for name, by in SORTS.items()}
        for row_act in ON_ROWS:
            self.addAction(acts[row_act])
        self.columns.fill(acts.menus[Menu.COLUMNS])
        self._header.add_button(acts[ListAct.ADD])
        self._header.add_menu(acts.menus[Menu.LIST], "Sort, columns and groups")
        self._show_order()

    @override
    def remember(self) -> None:
        self._sets.remember()

    @Slot(QAction)
    def _on_sort(self, action: QAction) -> None:
        self.sort_by(SORTS[action.objectName()])

    @Slot(object)
    def sort_by(self, by: SortBy) -> None:
        """Sort by this; by the same again, the other way round."""
        self._live.choose(self._live.order.chosen(by))
        self._sets.sort(self._live.order)
        self._show_order()
        self._reorder()

    @Slot()
    def open_add(self) -> None:
        """Let the user type a symbol to add."""
        self._adding.box.open()

    @Slot()
    def open_filter(self) -> None:
        """Let the user say which rows to show."""
        self._filter.open(self._filter.text)

    @Slot()
    def open_columns(self) -> None:
        """Let the user choose columns."""
        self.columns.open(self._table.mapToGlobal(self._table.rect().topLeft()))

    def add(self, symbol: Symbol) -> None:
        """Put a symbol into the list and show it."""
        self._adding.add(symbol)

    @override
    def restore(self, deed: Done) -> None:
        if deed.gone is not None:
            self.lists.restore(deed)
        elif deed.note is not None:
            self.notes.restore(deed.note)
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

    def _hides_marked(self, watchlist: Watchlist, entries: list[Entry]) -> bool:
        marked = self._table.marked
        return marked is not None and marked in watchlist.symbols and marked not in set(entries)

    @Slot()
    def _on_watchlists_changed(self) -> None:
        watchlist = self._session.shown
        if watchlist is not None and watchlist.id != self._shown:
            self._adopt_view()
        entries = listed(self._session, self._filter.text)
        if watchlist is not None and (watchlist.id != self._shown or self._hides_marked(watchlist, entries)):
            # The rows are still there, only out of sight: no neighbour is to be chosen in their place.
            self._shown = watchlist.id
            self._table.mark(None)
        self._model.know_groups(watchlist)
        self._model.replace(self._live.sorted(entries))
        self._table.fit_headings()
        self._table.viewport().update()
        self._say_how_many()
        if watchlist is None:
            self._table.say(_OPENING)
        elif not watchlist.symbols and not watchlist.groups:
            self._table.say(_EMPTY)
        else:
            self._table.say("" if self._model.keys else _NONE.format(clean(self._filter.text, 40)))
        if self._table.marked_heading is None:
            self._table.mark(self._session.selected)
        self._on_seen_changed()

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        if not self.isVisible():
            # Nobody looks: what was said is forgotten, and made anew when the panel is shown again.
            self._model.forget_all(0, -1)
            self._live.hear(symbols, is_seen=False)
            return
        for symbol, before, now in self._model.hear(symbols, self._table.seen()):
            if before.last is not None and now.last is not None and before.last != now.last:
                self._flashes.start(symbol, rises=now.last > before.last)
        self._live.hear(symbols)
        self._wake.plan_within(1.0)

    @Slot(frozenset)
    def _on_rows_changed(self, symbols: frozenset[Symbol]) -> None:
        seen = self._table.seen()
        self._model.forget(symbols, seen.start, seen.stop - 1)
        self._live.hear(symbols)

    @Slot(frozenset)
    def _on_texts_changed(self, symbols: frozenset[Symbol]) -> None:
        self._on_rows_changed(symbols)
        if self._filter.text:
            self._on_watchlists_changed()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: tuple[Alert, ...], _removed: object) -> None:
        self._make_row.know_alerts(self._session.alerts.values())
        self._refresh()
        if self._live.order.by is SortBy.ALERT:
            self._live.hear(frozenset(self._model.symbols(range(len(self._model.keys)))))

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._table.mark(symbol)

    def _say_how_many(self) -> None:
        watchlist, order = self._session.shown, self._live.order
        count = f"{len(watchlist.symbols):,}" if watchlist is not None and watchlist.symbols else ""
        if count and self._filter.text:
            count = f"{sum(map(is_symbol, self._model.keys)):,} of {count}"
        self._header.set_note(" · ".join(part for part in (count, order.text) if part))
        if order.text:
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
        waits = (rows.next_change(self._session, symbol) for symbol in self._visible())
        self._wake.plan(min((wait for wait in waits if wait is not None), default=None))

    def _refresh(self) -> None:
        seen = self._table.seen()
        self._model.forget_all(seen.start, seen.stop - 1)

    def _visible(self) -> tuple[Symbol, ...]:
        return self._model.symbols(self._table.seen())

    @Slot()
    def _on_seen_changed(self) -> None:
        seen = self._visible()
        if seen != self._seen:
            self._seen = seen
            self._session.show_symbols(seen)
            self._on_time()
            self._want_years()

    def _want_years(self) -> None:
        wanted = any(placed.field is Field.YTD for placed in self._sets.view.columns)
        self._years.want(self._seen if wanted else ())

    @Slot()
    def _sort(self) -> None:
        """Sort again, but never below the mouse: it is done when the mouse has left."""
        if self._live.order.is_live and not self._table.underMouse():
            self._reorder()

    def _reorder(self) -> None:
        # What is shown is nearly in order already, and equal ones are to stay where they are.
        kept = self._live.order.by is not SortBy.LIST
        entries = self._model.keys if kept else listed(self._session, self._filter.text)
        self._model.reorder(self._live.sorted(entries))
        self._on_seen_changed()

    @Slot()
    def _on_view_changed(self) -> None:
        """Show the list as it is remembered."""
        before = self._live.order
        self._adopt_view()
        if self._live.order != before:
            self._reorder()
        self._want_years()
        self._on_seen_changed()

    def _adopt_view(self) -> None:
        """Have the columns and the order that the list is remembered with; the rows are put in order next."""
        view = self._sets.view
        self._table.lay_out(view.columns)
        self._make_row.says_nearest = any(placed.field is Field.ALERT for placed in view.columns)
        self._model.forget_all(0, -1)
        self._live.choose(view.order)
        self.columns.show_state()
        self._show_order()

    def _show_order(self) -> None:
        self._table.header.show_order(self._live.order)
        if self._live.order.by in self._sorts:
            self._sorts[self._live.order.by].setChecked(True)
        self._say_how_many()

    @Slot()
    def _on_columns_settled(self) -> None:
        self._sets.arrange(self._table.placed())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._table.fit()
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

    @Slot()
    def _on_field_closed(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
