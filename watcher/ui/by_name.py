"""Arrangements that the user keeps by name: saved, chosen, renamed, removed and brought back."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from watcher.bridge.session import Session
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.name_dialog import NameDialog
from watcher.values import dataclass

MOST = 30
Json = Any
"""What `json` reads and writes."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """What is said about one kind of arrangement, with the names of values in braces."""

    first: str
    """The name that is suggested; {count}."""
    saving: str
    saved: str
    """{name}"""
    taken: str
    """{name}"""
    full: str
    """{most}"""
    removed: str
    """{name}"""


@dataclass(frozen=True, slots=True)
class NamedActs:
    """The actions that all of them have."""

    save: str
    rename: str
    delete: str
    following: str


@dataclass(frozen=True, slots=True)
class Gone:
    """One that was removed; it can be had back."""

    name: str
    kept: Json
    said: str
    can_be_undone: bool = True
    is_partial: bool = False


class ByName(QObject):
    """Those there are by name, oldest first, and which of them was chosen last; they stand in a menu."""

    done = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        menu: QMenu,
        acts: NamedActs,
        sayings: Sayings,
        kept_as: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._menu = menu
        self._acts = acts
        self._sayings = sayings
        self._kept_as = kept_as
        self._all: dict[str, Json] = {}
        self._current = ""
        self._group = QActionGroup(self)
        menu.addSeparator()
        for act, slot in (
            (acts.save, self._on_save),
            (acts.rename, self._on_rename),
            (acts.delete, self._on_delete),
            (acts.following, self._on_next),
        ):
            actions[act].triggered.connect(slot)
        self._group.triggered.connect(self._on_chosen)
        self._show()

    # ---- what one kind of them does

    def now(self) -> Json:
        """How things are arranged now, to be kept."""
        raise NotImplementedError

    def arrange(self, kept: Json) -> None:
        """Arrange things like this."""
        raise NotImplementedError

    def is_sound(self, kept: Json) -> bool:
        """Whether what was read can be one of them."""
        raise NotImplementedError

    # ---- what others do with them

    def remember(self) -> None:
        """Read those that were kept."""
        self._session.recall(self._kept_as).done.connect(self._on_recalled)

    @property
    def names(self) -> tuple[str, ...]:
        """Oldest first."""
        return tuple(self._all)

    @property
    def current(self) -> str:
        """The one that was saved or chosen last; empty where it is none."""
        return self._current

    def use(self, name: str) -> None:
        """Arrange things as they were when this was saved."""
        self.arrange(self._all[name])
        self._current = name
        self._show()

    def forget_current(self) -> None:
        """It is none of them now."""
        self._current = ""
        self._show()

    def restore(self, gone: Gone) -> None:
        """Have a removed one back."""
        self._all[gone.name] = gone.kept
        self._current = gone.name
        self._changed()

    # ---- what is done

    @Slot()
    def _on_save(self) -> None:
        name = self._current or self._sayings.first.format(count=len(self._all) + 1)
        self._ask(tr("Save"), self._sayings.saving, name).named.connect(self._on_named)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        if name not in self._all and len(self._all) >= MOST:
            self._say(self._sayings.full.format(most=MOST), Severity.WARNING)
            return
        self._all[name] = self.now()
        self._current = name
        self._changed()
        self._say(self._sayings.saved.format(name=name))

    @Slot()
    def _on_rename(self) -> None:
        said = tr("Another name for “{current}”.").format(current=self._current)
        self._ask(tr("Rename"), said, self._current).named.connect(self._on_renamed)

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        if name != self._current and name in self._all:
            self._say(self._sayings.taken.format(name=name), Severity.WARNING)
            return
        self._all = {name if old == self._current else old: kept for old, kept in self._all.items()}
        self._current = name
        self._changed()

    @Slot()
    def _on_delete(self) -> None:
        name = self._current
        gone = Gone(name, self._all.pop(name), self._sayings.removed.format(name=name))
        self._current = ""
        self._changed()
        self.done.emit(gone)

    @Slot()
    def _on_next(self) -> None:
        names = self.names
        self.use(names[(names.index(self._current) + 1) % len(names) if self._current else 0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.use(action.data())

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        """What was saved before this came counts more; what cannot be read is none of them."""
        try:
            kept = json.loads(text or "{}")
        except ValueError:
            return
        if isinstance(kept, dict):
            self._all = {name: one for name, one in kept.items() if self.is_sound(one)} | self._all
            self._show()

    # ---- how

    def _ask(self, title: str, said: str, name: str) -> NameDialog:
        parent = self.parent()
        assert isinstance(parent, QWidget)  # noqa: S101
        dialog = NameDialog(title, said, name, parent.window())
        dialog.open()
        return dialog

    def _say(self, said: str, severity: Severity = Severity.INFO) -> None:
        self._session.tell(Notice(self._session.now(), severity, said))

    def _changed(self) -> None:
        self._session.keep(self._kept_as, json.dumps(self._all))
        self._show()

    def _show(self) -> None:
        """Write the menu anew; the palette reads it there."""
        for action in self._group.actions():
            self._menu.removeAction(action)
            self._group.removeAction(action)
            action.deleteLater()
        for name in self._all:
            action = QAction(name.replace("&", "&&"), self)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == self._current)
            self._group.addAction(action)
            self._menu.addAction(action)
        for act in (self._acts.rename, self._acts.delete):
            self._actions[act].setEnabled(bool(self._current))
        self._actions[self._acts.following].setEnabled(bool(self._all))
