"""The menu behind the button “Indicators”; the palette finds all of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from watcher.domain.indicators.catalogue import CATALOGUE
from watcher.language import tr
from watcher.ui.chart.indicators.chosen import Chosen

KEYS = "Alt+N"


class IndicatorsMenu(QMenu):
    """Says what is wanted; what it offers to change and to remove is what is shown."""

    opened = Signal(str)
    """Edit the indicators; with a key, that one."""
    added = Signal(str)
    """The name of a kind."""
    removed = Signal(str)
    """The key of one, or empty for all."""
    preset_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Indicators"), parent)
        edit = self.addAction(tr("&Edit indicators …"))
        edit.setShortcut(QKeySequence(KEYS))
        edit.setData((self.opened, ""))
        # The shortcut has to work while the menu is closed.
        parent.addAction(edit)
        edit.triggered.connect(self._on_edit)
        self.addSeparator()
        for kind in CATALOGUE:
            text = kind.title if kind.title == kind.short else f"{kind.title} ({kind.short})"
            self._offer(self, text, self.added, kind.name)
        self.addSeparator()
        self._change = QMenu(tr("&Change indicator"), self)
        self._remove = QMenu(tr("&Remove indicator"), self)
        self._presets = QMenu(tr("&Presets of indicators"), self)
        for menu in (self._change, self._remove, self._presets):
            self.addMenu(menu)
        self.triggered.connect(self._on_triggered)
        self.show_chosen(())
        self.show_presets(())

    def show_chosen(self, chosen: Sequence[Chosen]) -> None:
        """Offer to change and to remove these."""
        _empty(self._change)
        _empty(self._remove)
        for one in chosen:
            title = one.title.replace("&", "&&")
            self._offer(self._change, title, self.opened, one.key)
            self._offer(self._remove, title, self.removed, one.key)
        if len(chosen) > 1:
            self._remove.addSeparator()
            self._offer(self._remove, tr("All indicators"), self.removed, "")
        for menu in (self._change, self._remove):
            menu.menuAction().setVisible(bool(chosen))

    def about(self, one: Chosen) -> QMenu:
        """A menu about one of them, to be popped up; it is gone when it is closed."""
        menu = QMenu(one.title, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = one.title.replace("&", "&&")
        self._offer(menu, tr("Change {title} …").format(title=title), self.opened, one.key)
        self._offer(menu, tr("Remove {title}").format(title=title), self.removed, one.key)
        menu.triggered.connect(self._on_triggered)
        return menu

    def show_presets(self, names: Iterable[str]) -> None:
        """Offer these sets."""
        _empty(self._presets)
        for name in names:
            self._offer(self._presets, name.replace("&", "&&"), self.preset_chosen, name)
        self._presets.menuAction().setVisible(not self._presets.isEmpty())

    @staticmethod
    def _offer(menu: QMenu, text: str, signal: object, value: str) -> None:
        # Of one that the menu made itself, PySide6 keeps something for good.
        action = QAction(text, menu)
        action.setData((signal, value))
        menu.addAction(action)

    @Slot()
    def _on_edit(self) -> None:
        self.opened.emit("")

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        signal, value = action.data()
        if signal is not self.opened or value:
            signal.emit(value)


def _empty(menu: QMenu) -> None:
    """One of its actions may be what is just being carried out: `clear` would delete it at once."""
    for action in menu.actions():
        menu.removeAction(action)
        action.deleteLater()
