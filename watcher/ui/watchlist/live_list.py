"""Keeps the table true to the session: which rows, in which order, with which columns, and how old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Watchlist
from watcher.language import tr
from watcher.ui.doubt import next_change_of
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake
from watcher.ui.watchlist import rows
from watcher.ui.watchlist.column_sets import ColumnSets
from watcher.ui.watchlist.columns import Field
from watcher.ui.watchlist.flashes import Flashes
from watcher.ui.watchlist.listing import is_symbol, listed
from watcher.ui.watchlist.live_order import LiveOrder
from watcher.ui.watchlist.model import WatchModel
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.row_painter import RowPainter
from watcher.ui.watchlist.table import WatchTable
from watcher.ui.watchlist.year_starts import YearStarts
from watcher.ui.words import clean

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    # The window is painted first.
    from watcher.bridge.portfolio import PositionKey
    from watcher.domain.alerts.alert import Alert

_OPENING = tr("Opening the list …")
_EMPTY = tr("This list is empty.\nPress Ctrl+N to add a ticker, or look one up by name.")
_NONE = tr("No symbol or name contains “{}”.\nPress Esc to see the whole list.")


class LiveList(QObject):
    """Hears the session, changes the table; out of sight it only remembers that something is new."""

    described = Signal()
    """How many there are, or how they are sorted, is new."""

    def __init__(self, session: Session, theme: Theme, sets: ColumnSets, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._sets = sets
        self._years = YearStarts(session, self)
        # Not a method of this one: that would tie the two into a cycle.
        self.make_row = rows.RowMaker(session, self._years)
        """Makes the rows."""
        self.live = LiveOrder(self.make_row, self)
        """How the list is sorted."""
        self.flashes = Flashes(theme, self)
        """What has just moved."""
        self.model = WatchModel(self.make_row, self)
        """The rows."""
        painter = RowPainter(self.model, self.flashes, theme, self)
        self.table = WatchTable(self.model, painter, theme, panel)
        """The rows as they are seen."""
        self._wanted = ""
        self._shows_positions = False
        self._seen: tuple[Symbol, ...] = ()
        self._shown: int | None = None
        self.wake = Wake(session, self)
        """Rings when a row reads differently although nothing was heard."""
        self._connect(theme)
        self._on_theme_changed()
        self._on_alerts_changed((), ())
        self.show_list()

    def _connect(self, theme: Theme) -> None:
        session, table = self._session, self.table
        session.watchlists_changed.connect(self.show_list)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.instruments_changed.connect(self._on_texts_changed)
        session.notes_changed.connect(self._on_texts_changed)
        session.sparklines_changed.connect(self._on_rows_changed)
        session.alerts_changed.connect(self._on_alerts_changed)
        session.portfolio_changed.connect(self._on_portfolio_changed)
        session.positions_changed.connect(self._on_positions_changed)
        session.markets_changed.connect(self._on_time)
        session.selection_changed.connect(self._on_selection_changed)
        theme.changed.connect(self._on_theme_changed)
        table.chosen.connect(session.select)
        table.seen_changed.connect(self._on_seen_changed)
        table.left.connect(self.sort)
        table.header.sort_wanted.connect(self.sort_by)
        table.header.settled.connect(self._on_columns_settled)
        table.header.hide_wanted.connect(self._sets.toggle)
        self._sets.changed.connect(self._on_view_changed)
        self._years.changed.connect(self._on_rows_changed)
        self.flashes.faded.connect(self._on_faded)
        self.live.due.connect(self.sort)
        self.wake.rang.connect(self._on_time)

    # ---- for the panel

    @property
    def note(self) -> str:
        """How many symbols there are, and how they are sorted."""
        watchlist, order = self._session.shown, self.live.order
        count = f"{len(watchlist.symbols):,}" if watchlist is not None and watchlist.symbols else ""
        if count and self._wanted:
            shown = sum(map(is_symbol, self.model.keys))
            count = tr("{shown} of {count}").format(shown=f"{shown:,}", count=count)
        return " · ".join(part for part in (count, order.text) if part)

    @property
    def why_fixed(self) -> str:
        """Why rows cannot be moved now; empty if they can."""
        if self.live.order.text:
            return tr("A sorted list has no places to move to; sort by “My order” (Ctrl+0) first.")
        return tr("Close the filter (Esc) before you move rows.") if self._wanted else ""

    @Slot(str)
    def filter(self, wanted: str) -> None:
        """Show only what contains this; everything for nothing."""
        self._wanted = wanted
        self.show_list()

    @Slot(object)
    def sort_by(self, by: SortBy) -> None:
        """Sort by this; by the same again, the other way round."""
        self.live.choose(self.live.order.chosen(by))
        self._sets.sort(self.live.order)
        self._know_positions()
        self._describe()
        self._reorder()

    @Slot()
    def sort(self) -> None:
        """Sort again, but never below the mouse: it is done when the mouse has left."""
        if self.live.order.is_live and not self.table.underMouse():
            self._reorder()

    def refresh(self) -> None:
        """Make all rows anew."""
        seen = self.table.seen()
        self.model.forget_all(seen.start, seen.stop - 1)

    def come_into_sight(self) -> None:
        """Catch up with what was heard while nobody looked."""
        self._on_time()
        self.sort()

    def _describe(self) -> None:
        self.table.header.show_order(self.live.order)
        self.table.takes_drops = not self.why_fixed
        self.described.emit()

    # ---- what the session says

    def _hides_marked(self, watchlist: Watchlist, entries: list[Entry]) -> bool:
        marked = self.table.marked
        return marked is not None and marked in watchlist.symbols and marked not in set(entries)

    @Slot()
    def show_list(self) -> None:
        """Show the list as the session has it."""
        watchlist = self._session.shown
        if watchlist is not None and watchlist.id != self._shown:
            self._adopt_view()
        entries = listed(self._session, self._wanted)
        if watchlist is not None and (watchlist.id != self._shown or self._hides_marked(watchlist, entries)):
            # The rows are still there, only out of sight: no neighbour is to be chosen in their place.
            self._shown = watchlist.id
            self.table.mark(None)
        self.model.know_groups(watchlist)
        self.model.replace(self.live.sorted(entries))
        self.table.fit_headings()
        self.table.viewport().update()
        self._describe()
        self.table.say(self._sentence(watchlist))
        if self.table.marked_heading is None:
            self.table.mark(self._session.selected)
        self._on_seen_changed()

    def _sentence(self, watchlist: Watchlist | None) -> str:
        if watchlist is None:
            return _OPENING
        if not watchlist.symbols and not watchlist.groups:
            return _EMPTY
        return "" if self.model.keys else _NONE.format(clean(self._wanted, 40))

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        if not self.table.isVisible():
            # Nobody looks: what was said is forgotten, and made anew when the list is shown again.
            self.model.forget_all(0, -1)
            self.live.hear(symbols, is_seen=False)
            return
        for symbol, before, now in self.model.hear(symbols, self.table.seen()):
            if before.last is not None and now.last is not None and before.last != now.last:
                self.flashes.start(symbol, rises=now.last > before.last)
        self.live.hear(symbols)
        self.wake.plan_within(1.0)

    @Slot(frozenset)
    def _on_rows_changed(self, symbols: frozenset[Symbol]) -> None:
        seen = self.table.seen()
        self.model.forget(symbols, seen.start, seen.stop - 1)
        self.live.hear(symbols)

    @Slot(frozenset)
    def _on_texts_changed(self, symbols: frozenset[Symbol]) -> None:
        self._on_rows_changed(symbols)
        if self._wanted:
            self.show_list()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: tuple[Alert, ...], _removed: object) -> None:
        self.make_row.know_alerts(self._session.alerts.values())
        self.refresh()
        if self.live.order.by is SortBy.ALERT:
            self.live.hear(frozenset(self.model.symbols(range(len(self.model.keys)))))

    @Slot()
    def _on_portfolio_changed(self) -> None:
        self._know_positions()
        self.refresh()
        if self.live.order.by is SortBy.POSITION:
            self.live.hear(frozenset(self.model.symbols(range(len(self.model.keys)))))

    @Slot(frozenset)
    def _on_positions_changed(self, keys: frozenset[PositionKey]) -> None:
        if self._shows_positions:
            self._know_positions()
            moved = (self._session.positions[key].position for key in keys)
            symbols = frozenset(one.security.symbol for one in moved if one.security.symbol is not None)
            self._on_rows_changed(symbols)

    def _know_positions(self) -> None:
        """Only where they are shown or sorted by: they come with every price."""
        view = self._sets.view
        fields = {placed.field for placed in view.columns}
        self._shows_positions = Field.POSITION in fields or view.order.by is SortBy.POSITION
        self.make_row.know_positions(self._session.positions.values() if self._shows_positions else ())

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self.table.mark(symbol)

    # ---- time, order and place

    @Slot()
    def _on_time(self) -> None:
        """Say the ages anew, and come back when one of them reads differently."""
        self.refresh()
        waits = (next_change_of(self._session, symbol) for symbol in self._visible())
        self.wake.plan(min((wait for wait in waits if wait is not None), default=None))

    def _visible(self) -> tuple[Symbol, ...]:
        return self.model.symbols(self.table.seen())

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

    def _reorder(self) -> None:
        # What is shown is nearly in order already, and equal ones are to stay where they are.
        kept = self.live.order.by is not SortBy.LIST
        entries = self.model.keys if kept else listed(self._session, self._wanted)
        self.model.reorder(self.live.sorted(entries))
        self._on_seen_changed()

    @Slot()
    def _on_view_changed(self) -> None:
        """Show the list as it is remembered."""
        before = self.live.order
        self._adopt_view()
        if self.live.order != before:
            self._reorder()
        self._want_years()
        self._on_seen_changed()

    def _adopt_view(self) -> None:
        """Have the columns and the order that the list is remembered with; the rows are put in order next."""
        view = self._sets.view
        self.table.lay_out(view.columns)
        self.make_row.says_nearest = any(placed.field is Field.ALERT for placed in view.columns)
        self._know_positions()
        self.model.forget_all(0, -1)
        self.live.choose(view.order)
        self._describe()

    @Slot()
    def _on_columns_settled(self) -> None:
        self._sets.arrange(self.table.placed())

    @Slot()
    def _on_theme_changed(self) -> None:
        # What is one's own may be hidden now, or not any more.
        self.refresh()
        self.table.fit()
        self.table.viewport().update()

    @Slot(frozenset)
    def _on_faded(self, symbols: frozenset[Symbol]) -> None:
        for symbol in symbols:
            at = self.model.position(symbol)
            if at is not None:
                self.table.repaint_price(at)
