"""What is done to the symbols of the shown list: remove, move, copy, paste, import, export, undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeGuard

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.tables import as_csv
from watcher.domain.watchlist import Entry, Heading, Imported, ListChange, Watchlist
from watcher.language import tr
from watcher.ui.watchlist import rows
from watcher.ui.watchlist.edits import MOST_REASONS, Done, Edit, brought, label, named, short
from watcher.ui.watchlist.table import WatchTable

_TITLES = (tr("Symbol"), tr("Name"), tr("Last"), tr("Change"), tr("Change %"))


class Editor(QObject):
    """Acts on the rows that are marked in the table; tells what was done, or why it was not."""

    done = Signal(Done)
    failed = Signal(WatcherError)

    def __init__(self, session: Session, table: WatchTable, make_row: rows.RowMaker, parent: QObject) -> None:
        # Not a child of the table: the two would hold each other.
        super().__init__(parent)
        self._session = session
        self._table = table
        self._make_row = make_row
        self.why_fixed = ""
        """Why rows cannot be moved now; empty if they can."""

    # ---- removing and moving

    @Slot()
    def remove(self) -> None:
        """Take the marked symbols from the list."""
        shown, gone = self._session.shown, self._table.held
        if shown is not None and gone:
            rest = shown.without(gone).entries
            self._send(
                self._session.set_entries(shown.id, rest),
                tr("{named} removed from the list.").format(named=named(gone)),
            )

    @Slot()
    def move_up(self) -> None:
        """Put the marked symbols one place up, out of their group where they are its first."""
        shown, held = self._movable()
        if shown is None or not held:
            return
        entries = shown.entries
        at = min(entries.index(entry) for entry in held)
        if isinstance(held[0], Heading):
            above = [place for place in range(at) if isinstance(entries[place], Heading)]
            at = above[-1] if above else at
            self._put(shown, held, at)
        else:
            self._put(shown, held, max(0, at - 1))

    @Slot()
    def move_down(self) -> None:
        """Put the marked symbols one place down, into the next group where they are the last of theirs."""
        shown, held = self._movable()
        if shown is None or not held:
            return
        entries = shown.entries
        at = max(entries.index(entry) for entry in held)
        behind = entries[at + 1 : at + 2]
        if isinstance(held[0], Heading):
            self._put(shown, held, shown.end_of(behind[0].name) if _is_heading(behind) else at + 1)
        else:
            self._put(shown, held, min(len(entries), at + 2))

    @Slot(object, int)
    def drop(self, dropped: tuple[Entry, ...], at: int) -> None:
        """Put these before the row at a position; a heading takes its group along, between the others."""
        shown = self._session.shown
        if shown is None:
            return
        entries, row = shown.entries, self._table.entry(at)
        place = len(entries) if row is None else entries.index(row)
        if dropped and isinstance(dropped[0], Heading):
            group = dropped[0].name
            while place < len(entries) and not isinstance(entries[place], Heading):
                place += 1
            if any(one.name == group for one in shown.groups):
                self._put(shown, (dropped[0], *shown.members(group)), place)
            return
        there = self._there([entry for entry in dropped if not isinstance(entry, Heading)])
        if there:
            self._put(shown, there, place)

    @Slot(int, object)
    def move_to(self, target: int, symbols: Sequence[Symbol]) -> None:
        """Take these symbols to another list."""
        shown, there = self._session.shown, self._there(symbols)
        taker = next((one for one in self._session.watchlists if one.id == target), None)
        if shown is not None and taker is not None and there:
            said = tr("{named} moved to “{short}”.").format(named=named(there), short=short(taker.name))
            self._send(self._session.move_symbols(shown.id, target, there), said)

    @Slot()
    def choose_list(self) -> None:
        """Let the user choose the list that the marked symbols are moved to."""
        shown = self._session.shown
        others = [one for one in self._session.watchlists if one != shown]
        if not others:
            self.failed.emit(InputError(tr("There is no other list."), tr("Make one with Ctrl+Shift+N.")))
            return
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._on_list_chosen)
        for one in others:
            menu.addAction(label(one.name)).setData(one.id)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._table.marked_corner())

    @Slot(QAction)
    def _on_list_chosen(self, action: QAction) -> None:
        self.move_to(action.data(), self._table.held)

    def _movable(self) -> tuple[Watchlist | None, tuple[Entry, ...]]:
        """The marked symbols, or the group whose heading is marked, with the list that they are in."""
        if self.why_fixed:
            self.failed.emit(InputError(self.why_fixed))
            return None, ()
        shown, heading = self._session.shown, self._table.marked_heading
        if shown is not None and heading is not None and not self._table.held:
            return shown, (heading, *shown.members(heading.name))
        return shown, self._table.held

    def _put(self, shown: Watchlist, moved: Sequence[Entry], at: int) -> None:
        entries = shown.with_moved(moved, at).entries
        if entries != shown.entries:
            self._send(self._session.set_entries(shown.id, entries), "")

    def _there(self, symbols: Sequence[Symbol]) -> tuple[Symbol, ...]:
        shown = self._session.shown
        listed = set(shown.symbols) if shown is not None else set()
        return tuple(symbol for symbol in symbols if symbol in listed)

    def _send(self, reply: Reply, said: str) -> None:
        edit = Edit(reply, said, self)
        edit.done.connect(self._on_changed)
        edit.failed.connect(self.failed)

    @Slot(object, object)
    def _on_changed(self, said: str, changes: tuple[ListChange, ...]) -> None:
        self._table.show_marked()
        self.done.emit(Done(said, changes))

    # ---- undo

    def restore(self, done: Done) -> None:
        """Have it not happened."""
        edit = Edit(self._session.undo_changes(done.changes), done, self)
        edit.done.connect(self._on_restored)
        edit.failed.connect(self.failed)

    @Slot(object, object)
    def _on_restored(self, done: Done, _nothing: object) -> None:
        change = done.changes[0]
        self._session.show_list(change.before.id)
        after = set(change.after.symbols)
        back = next((symbol for symbol in change.before.symbols if symbol not in after), None)
        if back is not None:
            self._session.select(back)

    # ---- text and files

    @Slot()
    def copy(self) -> None:
        """Put the marked rows on the clipboard, as a table that a spreadsheet takes."""
        held = self._table.held
        if held:
            table = [_TITLES, *(_cells(self._make_row(symbol)) for symbol in held)]
            QGuiApplication.clipboard().setText(as_csv(table, "\t"))

    @Slot()
    def paste(self) -> None:
        """Add the symbols that are on the clipboard."""
        shown, text = self._session.shown, QGuiApplication.clipboard().text()
        if shown is not None and text.strip():
            edit = Edit(self._session.import_text(shown.id, text), None, self)
            edit.done.connect(self._on_pasted)
            edit.failed.connect(self.failed)

    @Slot()
    def choose_import(self) -> None:
        """Let the user choose a file of symbols."""
        from watcher.ui.watchlist.files import import_dialog

        dialog = import_dialog(self._table.window())
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.open()

    @Slot()
    def choose_export(self) -> None:
        """Let the user choose where the list is written."""
        shown = self._session.shown
        if shown is not None:
            from watcher.ui.watchlist.files import export_dialog

            dialog = export_dialog(shown, self._table.window())
            dialog.fileSelected.connect(self._on_export_chosen)
            dialog.open()

    @Slot(str)
    def _on_import_chosen(self, path: str) -> None:
        self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Put the symbols of a file into the list that is shown."""
        shown = self._session.shown
        if shown is not None:
            edit = Edit(self._session.import_file(shown.id, path), None, self)
            edit.done.connect(self._on_imported)
            edit.failed.connect(self.failed)

    @Slot(str)
    def _on_export_chosen(self, path: str) -> None:
        shown = self._session.shown
        if shown is not None:
            edit = Edit(self._session.export_list(shown.id, Path(path)), Path(path).name, self)
            edit.done.connect(self._on_exported)
            edit.failed.connect(self.failed)

    @Slot(object, object)
    def _on_pasted(self, _about: object, imported: Imported) -> None:
        self.done.emit(brought(imported))

    @Slot(object, object)
    def _on_imported(self, _about: object, imported: Imported) -> None:
        self.done.emit(brought(imported))
        if len(imported.refused) > MOST_REASONS:
            from watcher.ui.watchlist.files import RefusedDialog

            RefusedDialog(imported.refused, self._table.window()).show()

    @Slot(object, object)
    def _on_exported(self, name: str, _nothing: object) -> None:
        self.done.emit(Done(tr("The list was written to {name}.").format(name=name)))


def _is_heading(entries: Sequence[Entry]) -> TypeGuard[Sequence[Heading]]:
    return bool(entries) and isinstance(entries[0], Heading)


def _cells(row: rows.Row) -> tuple[str, ...]:
    last, change = ("" if value is None else f"{value:.{row.places}f}" for value in (row.last, row.change))
    percent = "" if row.ratio is None else f"{row.ratio * 100:.2f}"
    return row.symbol, row.name, last, change, percent
