"""The menu of columns: which set is shown, how to save one, and each column by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from watcher.domain.errors import InputError, WatcherError
from watcher.language import tr
from watcher.ui.watchlist.column_sets import ColumnSets, title_of
from watcher.ui.watchlist.columns import ABOUT, FIELDS, Field
from watcher.ui.watchlist.edits import label
from watcher.ui.watchlist.fields import SlimField


class ColumnMenu(QObject):
    """Fills a menu that may hold other actions, too, and asks for the names of sets."""

    failed = Signal(WatcherError)
    closed = Signal()
    """The field for a name was closed: the focus goes back to the list."""

    def __init__(self, sets: ColumnSets, parent: QWidget) -> None:
        super().__init__(parent)
        self._sets = sets
        self._menu: QMenu | None = None
        self._is_new = True
        self._sets_in_menu: list[QAction] = []
        self._group = QActionGroup(self)
        self._fields: dict[Field, QAction] = {}
        self.field = SlimField(tr("Name of the set of columns"), tr("Name of the set of columns"), parent)
        """Where a set gets its name."""
        self.field.entered.connect(self._on_named)
        self.field.closed.connect(self.closed)
        self._group.triggered.connect(self._on_set_chosen)
        sets.changed.connect(self.show_state)

    def fill(self, menu: QMenu) -> None:
        """Put the sets and the columns at the end of this menu, and keep them true."""
        self._menu = menu
        menu.addSeparator()
        self._before = menu.addSeparator()
        for field in FIELDS:
            action = QAction(ABOUT[field].title, menu)
            action.setData(field.value)
            action.setCheckable(True)
            action.setEnabled(field is not Field.SYMBOL)
            action.triggered.connect(self._on_field_toggled)
            menu.addAction(action)
            self._fields[field] = action
        self.show_state()

    @Slot(QPoint)
    def open(self, at: QPoint) -> None:
        """Show the menu."""
        if self._menu is not None:
            self._menu.popup(at)

    # ---- what can be done

    @Slot()
    def save(self) -> None:
        """Let the user name the columns that are shown."""
        self._is_new = True
        self.field.open(self._sets.view.name if self._sets.is_own else "")

    @Slot()
    def rename(self) -> None:
        """Let the user give the set another name."""
        if self._own_one():
            self._is_new = False
            self.field.open(self._sets.view.name)

    @Slot()
    def delete(self) -> None:
        """Remove the set; what it shows stays on the lists that use it."""
        if self._own_one():
            self._sets.delete()

    def _own_one(self) -> bool:
        if not self._sets.is_own:
            name = title_of(self._sets.view.name)
            hint = tr("Save these columns under a name of your own first.")
            self.failed.emit(
                InputError(tr("“{name}” comes with the program and stays as it is.").format(name=name), hint)
            )
        return self._sets.is_own

    # ---- what came of it

    @Slot(str)
    def _on_named(self, name: str) -> None:
        try:
            if self._is_new:
                self._sets.save(name)
            else:
                self._sets.rename(name)
        except InputError as error:
            self.field.say(error)
        else:
            self.field.close_field()

    @Slot(QAction)
    def _on_set_chosen(self, action: QAction) -> None:
        self._sets.choose(action.data())

    @Slot()
    def _on_field_toggled(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._sets.toggle(Field(action.data()))

    @Slot()
    def show_state(self) -> None:
        """Check what is shown; list the sets there are."""
        if self._menu is None:
            return
        view = self._sets.view
        names = self._sets.names
        if [action.data() for action in self._sets_in_menu] != list(names):
            for action in self._sets_in_menu:
                self._group.removeAction(action)
                self._menu.removeAction(action)
                action.deleteLater()
            self._sets_in_menu = [QAction(label(title_of(name)), self._menu) for name in names]
            for action, name in zip(self._sets_in_menu, names, strict=True):
                action.setData(name)
                action.setCheckable(True)
                self._group.addAction(action)
            self._menu.insertActions(self._before, self._sets_in_menu)
        for action in self._sets_in_menu:
            is_it = action.data() == view.name
            action.setChecked(is_it)
            changed = tr(" (changed)") if is_it and self._sets.is_altered else ""
            action.setText(f"{label(title_of(action.data()))}{changed}")
        there = {placed.field for placed in view.columns}
        for field, action in self._fields.items():
            action.setChecked(field in there)
