"""How the panels lie, kept by name: saved, chosen, renamed, removed, put back to how they lay at first."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from watcher.bridge.session import Session
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Act, Menu
from watcher.ui.name_dialog import NameDialog
from watcher.ui.placement import VERSION, bring_panels_on_screen

KEPT_AS = "layouts"
MOST = 30


@dataclass(frozen=True, slots=True)
class LayoutGone:
    """A layout that was removed; it can be had back."""

    name: str
    state: bytes
    can_be_undone: bool = True
    is_partial: bool = False

    @property
    def said(self) -> str:
        """A sentence about it."""
        return tr("The layout “{name}” was removed.").format(name=self.name)


class Layouts(QObject):
    """The layouts by name, oldest first, and which of them was chosen last."""

    done = Signal(object)

    def __init__(self, session: Session, acts: Actions, window: QMainWindow, *, remembers: bool) -> None:
        super().__init__(window)
        self._session = session
        self._acts = acts
        self._layouts: dict[str, bytes] = {}
        self._current = ""
        self._default = self._state()
        self._menu = acts.menus[Menu.LAYOUTS]
        self._group = QActionGroup(self)
        self._menu.addSeparator()
        for act, slot in (
            (Act.SAVE_LAYOUT, self._on_save),
            (Act.RENAME_LAYOUT, self._on_rename),
            (Act.DELETE_LAYOUT, self._on_delete),
            (Act.NEXT_LAYOUT, self._on_next),
            (Act.RESET_LAYOUT, self._on_reset),
        ):
            acts[act].triggered.connect(slot)
        self._group.triggered.connect(self._on_chosen)
        self._show()
        if remembers:
            session.recall(KEPT_AS).done.connect(self._on_recalled)

    @property
    def names(self) -> tuple[str, ...]:
        """The layouts, oldest first."""
        return tuple(self._layouts)

    @property
    def current(self) -> str:
        """The one that was saved or chosen last; empty after a reset."""
        return self._current

    def use(self, name: str) -> None:
        """Put the panels where they lay when this was saved."""
        self._lay_out(self._layouts[name])
        self._current = name
        self._show()

    def restore(self, gone: LayoutGone) -> None:
        """Have a removed layout back."""
        self._layouts[gone.name] = gone.state
        self._current = gone.name
        self._changed()

    # ---- what is done

    @Slot()
    def _on_save(self) -> None:
        name = self._current or tr("Layout {count}").format(count=len(self._layouts) + 1)
        said = tr("Save where the panels are now as this layout; one of the same name is replaced.")
        self._ask(tr("Save"), said, name).named.connect(self._on_named)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        if name not in self._layouts and len(self._layouts) >= MOST:
            self._say(
                tr("There are {most} layouts already. Remove one first.").format(most=MOST), Severity.WARNING
            )
            return
        self._layouts[name] = self._state()
        self._current = name
        self._changed()
        self._say(tr("The layout “{name}” was saved.").format(name=name))

    @Slot()
    def _on_rename(self) -> None:
        self._ask(
            tr("Rename"), tr("Another name for “{current}”.").format(current=self._current), self._current
        ).named.connect(self._on_renamed)

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        if name != self._current and name in self._layouts:
            self._say(tr("There is a layout “{name}” already.").format(name=name), Severity.WARNING)
            return
        self._layouts = {name if old == self._current else old: state for old, state in self._layouts.items()}
        self._current = name
        self._changed()

    @Slot()
    def _on_delete(self) -> None:
        gone = LayoutGone(self._current, self._layouts.pop(self._current))
        self._current = ""
        self._changed()
        self.done.emit(gone)

    @Slot()
    def _on_next(self) -> None:
        names = self.names
        self.use(names[(names.index(self._current) + 1) % len(names) if self._current else 0])

    @Slot()
    def _on_reset(self) -> None:
        self._lay_out(self._default)
        self._current = ""
        self._show()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.use(action.data())

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        kept = _read(text)
        self._layouts = {**kept, **self._layouts}
        self._show()

    # ---- how

    def _ask(self, title: str, said: str, name: str) -> NameDialog:
        dialog = NameDialog(title, said, name, self._window)
        dialog.open()
        return dialog

    def _say(self, said: str, severity: Severity = Severity.INFO) -> None:
        self._session.tell(Notice(self._session.now(), severity, said))

    def _changed(self) -> None:
        texts = {name: b64encode(state).decode("ascii") for name, state in self._layouts.items()}
        self._session.keep(KEPT_AS, json.dumps(texts))
        self._show()

    def _show(self) -> None:
        """Write the menu anew; the palette reads it there."""
        for action in self._group.actions():
            self._menu.removeAction(action)
            self._group.removeAction(action)
            action.deleteLater()
        for name in self._layouts:
            action = QAction(name.replace("&", "&&"), self)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == self._current)
            self._group.addAction(action)
            self._menu.addAction(action)
        for act in (Act.RENAME_LAYOUT, Act.DELETE_LAYOUT):
            self._acts[act].setEnabled(bool(self._current))
        self._acts[Act.NEXT_LAYOUT].setEnabled(bool(self._layouts))

    def _state(self) -> bytes:
        return bytes(self._window.saveState(VERSION).data())

    def _lay_out(self, state: bytes) -> None:
        window = self._window
        focused = window.focusWidget()
        window.restoreState(QByteArray(state), VERSION)
        bring_panels_on_screen(window)
        if focused is not None:
            # The keys stay with the widget that has them, although it is moved.
            focused.setFocus()

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())


def _read(text: str | None) -> dict[str, bytes]:
    """What was kept; what cannot be read is no layout."""
    try:
        kept = json.loads(text or "{}")
        return {name: b64decode(state, validate=True) for name, state in kept.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
