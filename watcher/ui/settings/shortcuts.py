"""The page of shortcuts: every action with its keys, which can be changed, taken over and put back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from watcher.bridge.settings import Settings
from watcher.domain.errors import WatcherError
from watcher.language import tr, unmarked
from watcher.ui.actions import Actions
from watcher.ui.acts import Spec
from watcher.ui.keys import TABLE, are_needed, defaults, holder, plain, shown, written
from watcher.ui.settings.key_button import KeyButton
from watcher.ui.settings.late_rows import LateRows, Row

_KEYS_WIDTH = 190


class ShortcutRow(Row):
    """One action: where it is found, what leads to it, and what is in the way of other keys."""

    wanted = Signal(str, object)
    """An action's name, and the keys that shall lead to it."""
    taken = Signal(str)
    """The keys that were wanted last shall be taken from the action that has them."""
    put_back = Signal(str)

    def __init__(self, spec: Spec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.setObjectName(spec.act)
        name = unmarked(spec.text)
        title, place = QLabel(name, self), QLabel(unmarked(spec.menu.title), self)
        title.setProperty("role", "title")
        place.setProperty("role", "small")
        self.keys = KeyButton(name, self)
        self.keys.setFixedWidth(_KEYS_WIDTH)
        self._reset = _button(tr("Reset"), tr("Reset {name}").format(name=name), self)
        self._said = QLabel(self)
        self._said.setProperty("role", "attention")
        self._said.setWordWrap(True)
        self._take = _button(tr("Take them"), "", self)
        keeps = self._reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(place, 1, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.keys, 0, 1, 2, 1, middle)
        grid.addWidget(self._reset, 0, 2, 2, 1, middle)
        grid.addWidget(self._said, 2, 0)
        grid.addWidget(self._take, 2, 1, 1, 2)
        self.keys.pressed_keys.connect(self._on_pressed)
        self._reset.clicked.connect(self._on_reset)
        self.stops = (self.keys, self._reset, self._take)
        self._take.clicked.connect(self._on_take)
        self.say("")

    def show_keys(self, keys: list[QKeySequence], *, is_default: bool) -> None:
        """Show what leads to the action now, and whether there is anything to put back."""
        self.keys.show_keys(keys)
        self._reset.setVisible(not is_default)
        self.say("")

    def say(self, sentence: str, *, can_take: bool = False) -> None:
        """Say what is in the way; nothing with an empty text."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._take.setVisible(can_take)
        self._take.setAccessibleName(tr("{sentence} Take them").format(sentence=sentence))
        if can_take:
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_pressed(self, keys: QKeySequence) -> None:
        self.wanted.emit(self.spec.act, keys)

    @Slot()
    def _on_take(self) -> None:
        self.taken.emit(self.spec.act)

    @Slot()
    def _on_reset(self) -> None:
        self.put_back.emit(self.spec.act)


class ShortcutsPage(QWidget):
    """Every action in the order of the menus; `show_matching` shows some of them."""

    def __init__(self, settings: Settings, acts: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._acts = acts
        self._wanted = QKeySequence()
        self._asked = ""
        self._rows: dict[str, ShortcutRow] = {}
        self._all = QPushButton(tr("Reset all shortcuts"), self)
        self._all.setAutoDefault(False)
        self._all.clicked.connect(self._on_reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignRight)
        self._late = LateRows([spec.act for spec in acts.specs], self._make, column, self._all)

    def show_matching(self, typed: str | None) -> int:
        """Show the actions that suit what was typed, for None none; answer how many."""
        if typed is None:
            self.hide()
            self._late.rest()
            return 0
        words = typed.casefold().split()
        suiting = [spec.act for spec in self._acts.specs if all(word in self._text(spec) for word in words)]
        self._late.show_only(suiting)
        self._all.setVisible(not words)
        self.setVisible(bool(suiting))
        return len(suiting)

    def show_values(self, *, can_save: bool) -> None:
        """Show the keys as they are now."""
        for row in self._rows.values():
            self._show_keys(row)
        self._all.setEnabled(bool(self._settings.config.shortcuts))
        self.setEnabled(can_save)

    def _make(self, act: str) -> Row:
        spec = next(spec for spec in self._acts.specs if spec.act == act)
        row = self._rows[act] = ShortcutRow(spec, self)
        row.wanted.connect(self._on_wanted)
        row.taken.connect(self._on_taken)
        row.put_back.connect(self._on_put_back)
        self._show_keys(row)
        return row

    def _show_keys(self, row: ShortcutRow) -> None:
        act = row.spec.act
        row.show_keys(self._acts[act].shortcuts(), is_default=act not in self._settings.config.shortcuts)

    def _text(self, spec: Spec) -> str:
        keys = shown(self._acts[spec.act].shortcuts())
        return f"shortcut {unmarked(spec.text)} {spec.act} {spec.menu} {keys}".casefold()

    def _given(self) -> dict[str, list[QKeySequence]]:
        return {spec.act: self._acts[spec.act].shortcuts() for spec in self._acts.specs}

    @Slot(str, object)
    def _on_wanted(self, act: str, keys: QKeySequence) -> None:
        row = self._rows[act]
        if not keys.isEmpty() and are_needed(keys):
            row.say(
                tr("{shown} is needed to go about the window; add Ctrl or Alt.").format(shown=shown([keys]))
            )
            return
        other = holder(self._acts.specs, self._given(), keys, row.spec) if not keys.isEmpty() else None
        if other is None:
            self._save(act, [] if keys.isEmpty() else [keys])
        else:
            self._wanted = keys
            row.say(
                tr("{shown} leads to {other} already.").format(shown=shown([keys]), other=plain(other)),
                can_take=True,
            )

    @Slot(str)
    def _on_taken(self, act: str) -> None:
        other = holder(self._acts.specs, self._given(), self._wanted, self._rows[act].spec)
        if other is not None:
            left = [keys for keys in self._acts[other.act].shortcuts() if keys != self._wanted]
            self._save(other.act, left)
        self._save(act, [self._wanted])

    @Slot(str)
    def _on_put_back(self, act: str) -> None:
        spec, given = self._rows[act].spec, self._given()
        for keys in defaults(spec):
            other = holder(self._acts.specs, given, keys, spec)
            if other is not None:
                self._rows[act].say(
                    tr("{shown} leads to {other} now; change that one first.").format(
                        shown=shown([keys]), other=plain(other)
                    )
                )
                return
        self._asked = act
        self._settings.forget(f"{TABLE}.{act}").failed.connect(self._on_failed)

    @Slot()
    def _on_reset_all(self) -> None:
        keys = (f"{TABLE}.{act}" for act in self._settings.config.shortcuts)
        self._asked = next(iter(self._rows))
        self._settings.forget(*keys).failed.connect(self._on_failed)

    def _save(self, act: str, keys: list[QKeySequence]) -> None:
        self._asked = act
        if keys == defaults(self._rows[act].spec):
            reply = self._settings.forget(f"{TABLE}.{act}")
        else:
            reply = self._settings.save(f"{TABLE}.{act}", written(keys))
        reply.failed.connect(self._on_failed)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._rows[self._asked].say(error.sentence)


def _button(text: str, name: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
