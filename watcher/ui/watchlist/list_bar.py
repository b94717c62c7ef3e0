"""The lists as a whole: their tabs, and how to make, name, order and remove one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.watchlist import Watchlist
from watcher.language import tr
from watcher.ui.theme import Theme
from watcher.ui.watchlist.edits import Done, Edit, short
from watcher.ui.watchlist.fields import SlimField
from watcher.ui.watchlist.tabs import ListTabs


class ListBar(QWidget):
    """Tabs, and below them a field while a list gets its name."""

    done = Signal(Done)
    failed = Signal(WatcherError)
    closed = Signal()
    """The field for a name was closed: the focus goes back to the list."""
    dropped = Signal(int, object)
    """Symbols (tuple of Symbol) were dropped on the tab of this list."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._named: int | None = None
        self._tabs = ListTabs(session, theme, self)
        self._name = SlimField(tr("Name of the list"), tr("Name of the list"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._name)
        self._name.entered.connect(self._on_entered)
        self._name.closed.connect(self.closed)
        self._tabs.arranged.connect(self._on_arranged)
        self._tabs.dropped.connect(self.dropped)
        self._tabs.tabBarDoubleClicked.connect(self.rename)

    @property
    def focus_widget(self) -> QWidget:
        """What the tab key reaches."""
        return self._tabs

    # ---- what can be done

    @Slot()
    def create_list(self) -> None:
        """Let the user name a new list."""
        self._named = None
        self._name.open("")

    @Slot()
    def rename(self) -> None:
        """Let the user give the shown list another name."""
        shown = self._session.shown
        if shown is not None:
            self._named = shown.id
            self._name.open(shown.name)

    @Slot()
    def delete(self) -> None:
        """Remove the shown list; its alerts stay."""
        shown = self._session.shown
        if shown is not None:
            at = self._session.watchlists.index(shown)
            edit = Edit(self._session.delete_list(shown.id), at, self)
            edit.done.connect(self._on_deleted)
            edit.failed.connect(self.failed)

    @Slot()
    def show_next(self) -> None:
        """Show the list behind the shown one; behind the last comes the first."""
        self._show(1)

    @Slot()
    def show_previous(self) -> None:
        """Show the list before the shown one."""
        self._show(-1)

    @Slot()
    def move_left(self) -> None:
        """Put the shown list before its neighbour."""
        self._move(-1)

    @Slot()
    def move_right(self) -> None:
        """Put the shown list behind its neighbour."""
        self._move(1)

    def restore(self, done: Done) -> None:
        """Bring a removed list back."""
        if done.gone is not None:
            edit = Edit(self._session.restore_list(done.gone, done.position), done.gone, self)
            edit.done.connect(self._on_restored)
            edit.failed.connect(self.failed)

    def _show(self, step: int) -> None:
        lists, shown = self._session.watchlists, self._session.shown
        if shown is not None:
            self._session.show_list(lists[(lists.index(shown) + step) % len(lists)].id)

    def _move(self, step: int) -> None:
        shown = self._session.shown
        order = [one.id for one in self._session.watchlists]
        at = order.index(shown.id) + step if shown is not None else -1
        if shown is not None and 0 <= at < len(order):
            order.remove(shown.id)
            order.insert(at, shown.id)
            self._on_arranged(tuple(order))

    # ---- what came of it

    @Slot(str)
    def _on_entered(self, name: str) -> None:
        if self._named is None:
            edit = Edit(self._session.create_list(name), None, self)
            edit.done.connect(self._on_created)
        else:
            edit = Edit(self._session.rename_list(self._named, name), None, self)
            edit.done.connect(self._on_renamed)
        edit.failed.connect(self._name.say)

    @Slot(object, object)
    def _on_created(self, _about: object, made: Watchlist) -> None:
        self._name.close_field()
        self._session.show_list(made.id)

    @Slot(object, object)
    def _on_renamed(self, _about: object, _before: Watchlist) -> None:
        self._name.close_field()

    @Slot(object, object)
    def _on_deleted(self, position: int, gone: Watchlist) -> None:
        said = tr("The list “{short}” was removed.").format(short=short(gone.name))
        self.done.emit(Done(said, gone=gone, position=position))

    @Slot(object, object)
    def _on_restored(self, restored: Watchlist, _nothing: object) -> None:
        self._session.show_list(restored.id)

    @Slot(object)
    def _on_arranged(self, order: tuple[int, ...]) -> None:
        edit = Edit(self._session.arrange_lists(order), None, self)
        edit.failed.connect(self.failed)
        # Where the disk refused, the tabs go back to what is stored.
        edit.failed.connect(self._tabs.fill)
