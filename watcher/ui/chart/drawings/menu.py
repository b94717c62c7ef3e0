"""The menu of drawing: what to draw, and what to do with the chosen drawing."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from watcher.domain.drawings import WIDTHS, Drawing, DrawingKind, Ink
from watcher.language import tr
from watcher.ui.chart.drawings.sheet import Sheet

KIND_NAMES = {
    DrawingKind.TREND: (tr("&Trend line"), "Alt+Shift+T"),
    DrawingKind.RAY: (tr("&Ray"), "Alt+Shift+R"),
    DrawingKind.HORIZONTAL: (tr("&Horizontal line"), "Alt+Shift+H"),
    DrawingKind.RECTANGLE: (tr("Re&ctangle"), "Alt+Shift+C"),
    DrawingKind.FIBONACCI: (tr("&Fibonacci retracement"), "Alt+Shift+F"),
    DrawingKind.TEXT: (tr("Te&xt"), "Alt+Shift+X"),
    DrawingKind.BRUSH: (tr("&Brush"), "Alt+Shift+B"),
}
INK_NAMES = {
    Ink.ACCENT: tr("Blue"),
    Ink.ALERT: tr("Amber"),
    Ink.UP: tr("As rising"),
    Ink.DOWN: tr("As falling"),
    Ink.TEXT: tr("As text"),
}
WIDTH_NAMES = {1: tr("Thin"), 2: tr("Medium"), 3: tr("Thick")}


class DrawMenu(QMenu):
    """Says what was chosen; `show_state` checks and switches what can be done."""

    kind_chosen = Signal(object)
    """A DrawingKind."""
    ink_chosen = Signal(object)
    """An Ink."""
    width_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Draw"), parent)
        self._kinds = QActionGroup(self)
        self._kinds.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for kind, (name, keys) in KIND_NAMES.items():
            action = self._kinds.addAction(name)
            action.setCheckable(True)
            action.setData(kind.value)
            action.setShortcut(QKeySequence(keys))
            self.addAction(action)
        self._kinds.triggered.connect(self._on_kind)
        self.addSeparator()
        self._inks = self._choice(tr("C&olour"), {ink.value: name for ink, name in INK_NAMES.items()})
        self._inks.triggered.connect(self._on_ink)
        self._widths = self._choice(tr("&Width"), {width: WIDTH_NAMES[width] for width in WIDTHS})
        self._widths.triggered.connect(self._on_width)
        self.edit = self._act(tr("&Edit the text …"), "Alt+Shift+E")
        self.lock = self._act(tr("&Lock"), "Alt+Shift+L")
        self.lock.setCheckable(True)
        self.to_alert = self._act(tr("Turn into an &alert"), "Alt+Shift+A")
        self.remove = self._act(tr("&Delete"), "Alt+Shift+D")
        self.remove_all = self._act(tr("Delete all unloc&ked ones"), "Alt+Shift+K")
        self.addSeparator()
        self.undo = self._act(tr("&Undo drawing"), "Ctrl+Alt+Z")
        self.redo = self._act(tr("Red&o drawing"), "Ctrl+Alt+Y")

    def show_state(self, sheet: Sheet, armed: DrawingKind | None, ink: Ink, width: int) -> None:
        """Check what is chosen, switch off what cannot be done now."""
        current = sheet.current
        for action in self._kinds.actions():
            action.setChecked(armed is not None and action.data() == armed.value)
            action.setEnabled(not sheet.is_full)
        shown_ink, shown_width = (current.ink, current.width) if current is not None else (ink, width)
        for action in self._inks.actions():
            action.setChecked(action.data() == shown_ink.value)
        for action in self._widths.actions():
            action.setChecked(action.data() == shown_width)
        is_free = current is not None and not current.is_locked
        self.edit.setEnabled(is_free)
        self.lock.setEnabled(current is not None)
        self.lock.setChecked(current is not None and current.is_locked)
        self.to_alert.setEnabled(_is_level(current))
        self.remove.setEnabled(is_free)
        self.remove_all.setEnabled(any(not one.is_locked for one in sheet.drawings))
        self.undo.setEnabled(sheet.can_undo)
        self.redo.setEnabled(sheet.can_redo)

    def _act(self, text: str, keys: str) -> QAction:
        action = self.addAction(text)
        action.setShortcut(QKeySequence(keys))
        return action

    def _choice(self, title: str, names: dict[str, str] | dict[int, str]) -> QActionGroup:
        menu = self.addMenu(title)
        group = QActionGroup(self)
        for value, name in names.items():
            action = group.addAction(name)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        return group

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self.kind_chosen.emit(DrawingKind(action.data()) if action.isChecked() else None)

    @Slot(QAction)
    def _on_ink(self, action: QAction) -> None:
        self.ink_chosen.emit(Ink(action.data()))

    @Slot(QAction)
    def _on_width(self, action: QAction) -> None:
        self.width_chosen.emit(action.data())


def _is_level(drawing: Drawing | None) -> bool:
    return drawing is not None and drawing.kind is DrawingKind.HORIZONTAL and not drawing.is_locked
