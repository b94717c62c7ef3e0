"""What is done to the groups of the shown list: make, rename, remove, fold, move symbols in and out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import ListChange, Watchlist
from watcher.language import tr
from watcher.ui.watchlist.edits import Done, Edit, label, named, short
from watcher.ui.watchlist.fields import SlimField
from watcher.ui.watchlist.table import WatchTable

_NO_GROUP = tr("No group")


class Grouping(QObject):
    """Acts on the group that the marked row belongs to; tells what was done, or why it was not."""

    done = Signal(Done)
    failed = Signal(WatcherError)
    closed = Signal()
    """The field for a name was closed: the focus goes back to the list."""

    def __init__(self, session: Session, table: WatchTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._table = table
        self._members: tuple[Symbol, ...] = ()
        self._renamed: str | None = None
        self.field = SlimField(tr("Name of the group"), tr("Name of the group"), parent)
        """Where a group gets its name."""
        self.field.entered.connect(self._on_named)
        self.field.closed.connect(self.closed)
        table.fold_wanted.connect(self._fold)

    @property
    def current(self) -> str | None:
        """The group that the marked row belongs to; None for none."""
        shown, heading, marked = self._session.shown, self._table.marked_heading, self._table.marked
        if heading is not None:
            return heading.name
        if shown is None or marked is None or marked not in shown.symbols:
            return None
        return shown.group_of(marked)

    # ---- what can be done

    @Slot()
    def make(self) -> None:
        """Let the user name a new group; the marked symbols go into it."""
        self._members, self._renamed = self._table.held, None
        self.field.open("")

    @Slot()
    def rename(self) -> None:
        """Let the user give the group another name."""
        group = self._needed()
        if group is not None:
            self._renamed = group
            self.field.open(group)

    @Slot()
    def remove(self) -> None:
        """Remove the heading; its symbols stay, in the group above."""
        group, shown = self._needed(), self._session.shown
        if group is not None and shown is not None:
            entries = shown.without_group(group).entries
            said = tr("The group “{short}” was removed; its symbols stay.").format(short=short(group))
            self._send(self._session.set_entries(shown.id, entries), said)

    @Slot()
    def toggle(self) -> None:
        """Fold the group, or open it."""
        group, shown = self._needed(), self._session.shown
        if group is not None and shown is not None:
            folded = next(one.is_folded for one in shown.groups if one.name == group)
            self._fold(group, is_folded=not folded)

    @Slot()
    def choose(self) -> None:
        """Let the user choose the group that the marked symbols go into."""
        shown, held = self._session.shown, self._table.held
        if shown is None or not held:
            return
        if not shown.groups:
            self.failed.emit(InputError(tr("This list has no groups."), tr("Make one with Ctrl+G.")))
            return
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._on_chosen)
        for group in shown.groups:
            menu.addAction(label(group.name)).setData(group.name)
        menu.addAction(_NO_GROUP)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._table.marked_corner())

    # ---- what came of it

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        shown, held = self._session.shown, self._table.held
        if shown is not None and held:
            group = action.data()
            moved = shown.with_moved(held, shown.end_of(group))
            where = tr("out of any group") if group is None else tr("to “{short}”").format(short=short(group))
            said = tr("{named} moved {where}.").format(named=named(held), where=where)
            self._send(self._session.set_entries(shown.id, moved.entries), said)

    @Slot(str, bool)
    def _fold(self, group: str, is_folded: bool) -> None:  # noqa: FBT001 - the signal's argument
        shown = self._session.shown
        if shown is not None:
            edit = Edit(self._session.fold_group(shown.id, group, is_folded=is_folded), None, self)
            edit.failed.connect(self.failed)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        shown = self._session.shown
        if shown is None:
            return
        if self._renamed is None:
            members = self._there(shown)
            edit = Edit(self._session.make_group(shown.id, name, members), None, self)
        else:
            edit = Edit(self._session.rename_group(shown.id, self._renamed, name), None, self)
        edit.done.connect(self._on_renamed)
        edit.failed.connect(self.field.say)

    def _there(self, shown: Watchlist) -> Sequence[Symbol]:
        listed = set(shown.symbols)
        return [symbol for symbol in self._members if symbol in listed]

    @Slot(object, object)
    def _on_renamed(self, _about: object, changes: tuple[ListChange, ...]) -> None:
        self.field.close_field()
        # A new group stands at the end of the list.
        self._table.show_marked()
        self.done.emit(Done("", changes))

    @Slot(object, object)
    def _on_changed(self, said: str, changes: tuple[ListChange, ...]) -> None:
        self._table.show_marked()
        self.done.emit(Done(said, changes))

    def _send(self, reply: Reply, said: str) -> None:
        edit = Edit(reply, said, self)
        edit.done.connect(self._on_changed)
        edit.failed.connect(self.failed)

    def _needed(self) -> str | None:
        group = self.current
        if group is None:
            self.failed.emit(
                InputError(tr("The marked row is in no group."), tr("Mark a heading or a symbol below one."))
            )
        return group
