"""The watchlist panel: the live list, how to add to it and take from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme
from watcher.ui.watchlist.acts import ON_ROWS, SORTS, ListAct
from watcher.ui.watchlist.adding import Adding
from watcher.ui.watchlist.column_menu import ColumnMenu
from watcher.ui.watchlist.column_sets import ColumnSets
from watcher.ui.watchlist.editor import Editor
from watcher.ui.watchlist.edits import Done
from watcher.ui.watchlist.fields import SlimField
from watcher.ui.watchlist.grouping import Grouping
from watcher.ui.watchlist.list_bar import ListBar
from watcher.ui.watchlist.live_list import LiveList
from watcher.ui.watchlist.noting import Noting
from watcher.ui.watchlist.order import SortBy

BEST_SIZE = QSize(352, 640)


class WatchlistPanel(Panel):
    """Shows the session's list, live, with its tabs, and follows the session's selection."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchlist")
        self._sorts: dict[SortBy, QAction] = {}
        self._header = PanelHeader(tr("Watchlist"), self)
        self._filter = SlimField(tr("Filter the list"), tr("Filter by symbol, name or note"), self)
        self._sets = ColumnSets(session, self)
        self._list = LiveList(session, theme, self._sets, self)
        self._table = self._list.table
        self.lists = ListBar(session, theme, self)
        """The lists as a whole."""
        self.editor = Editor(session, self._table, self._list.make_row, self)
        """What can be done to the marked symbols."""
        self.groups = Grouping(session, self._table, self)
        """What can be done to the groups of the list."""
        self._adding = Adding(session, self.groups, self)
        self.notes = Noting(session, self._table, self)
        """Notes about symbols."""
        self.columns = ColumnMenu(self._sets, self)
        """Which columns are shown."""
        self._lay_out()
        self._connect()
        self._on_described()

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

    def _connect(self) -> None:
        self._list.described.connect(self._on_described)
        self._table.dropped.connect(self.editor.drop)
        self._table.header.left.connect(self._on_field_closed)
        self._table.header.menu_wanted.connect(self.columns.open)
        self._filter.edited.connect(self._list.filter)
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
        self._list.come_into_sight()

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
        self._header.add_menu(acts.menus[Menu.LIST], tr("Sort, columns and groups"))
        self._on_described()

    @override
    def remember(self) -> None:
        self._sets.remember()

    @Slot(QAction)
    def _on_sort(self, action: QAction) -> None:
        self.sort_by(SORTS[action.objectName()])

    def sort_by(self, by: SortBy) -> None:
        """Sort by this; by the same again, the other way round."""
        self._list.sort_by(by)

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

    @property
    @override
    def takes_files(self) -> str:
        return tr("Drop to add the symbols in it to this list")

    @override
    def take_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self.editor.import_file(path)

    @override
    def rewrite(self) -> None:
        self._list.refresh()
        self._table.viewport().update()

    @override
    def calm(self) -> None:
        self._list.flashes.clear()

    # ---- what the list says

    @Slot()
    def _on_described(self) -> None:
        self._header.set_note(self._list.note)
        self.editor.why_fixed = self._list.why_fixed
        self.columns.show_state()
        by = self._list.live.order.by
        if by in self._sorts:
            self._sorts[by].setChecked(True)

    @Slot()
    def _on_filter_closed(self) -> None:
        self._list.filter("")
        self._on_field_closed()

    @Slot()
    def _on_field_closed(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
