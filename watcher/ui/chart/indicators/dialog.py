"""The dialog of the indicators: find one and add it, change and remove those on the chart, keep sets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from watcher.domain.errors import InputError
from watcher.domain.indicators.catalogue import CATALOGUE
from watcher.language import tr
from watcher.ui.chart.indicators.chosen import MOST, Chosen
from watcher.ui.chart.indicators.editor import Editor
from watcher.ui.chart.indicators.presets import Presets
from watcher.ui.theme import Theme

_MINE_PX = 150
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_OFFERED = {
    kind.title if kind.short == kind.title else f"{kind.short} · {kind.title}": kind.name
    for kind in CATALOGUE
}


class IndicatorsDialog(QDialog):
    """Not modal: what is changed shows in the chart beside it."""

    added = Signal(str)
    """The name of a kind."""
    changed = Signal(object)
    """A Chosen, as it is now."""
    removed = Signal(str)
    """A key."""
    preset_chosen = Signal(str)

    def __init__(self, presets: Presets, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("indicators")
        self.setWindowTitle(tr("Indicators"))
        self.setModal(False)
        self._store = presets
        self._chosen: tuple[Chosen, ...] = ()
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Search indicators"))
        self._search.setAccessibleName(tr("Search indicators"))
        self._search.setClearButtonEnabled(True)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(QStringListModel(list(_OFFERED), self))
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._offered = _list(tr("Indicators to add"), self)
        self._offered.setModel(self._found)
        self._add = _button(tr("&Add"), tr("Put it on the chart (Enter)"), self)
        self._titles = QStringListModel(self)
        self._mine = _list(tr("Indicators on the chart"), self)
        self._mine.setModel(self._titles)
        self._remove = _button(tr("&Remove"), tr("Take it off the chart (Delete)"), self)
        self._none = QLabel(tr("Nothing on the chart yet: choose on the left, and press Enter."), self)
        self._none.setWordWrap(True)
        self._none.setProperty("role", "muted")
        self._editor = Editor(theme, self)
        self._preset = QComboBox(self)
        self._preset.setEditable(True)
        self._preset.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._preset.setAccessibleName(tr("Preset"))
        if (line := self._preset.lineEdit()) is not None:
            line.setPlaceholderText(tr("Name of a preset"))
        self._use = _button(tr("&Use"), tr("Put these indicators on the chart instead of those there"), self)
        self._save = _button(tr("&Save"), tr("Keep the indicators on the chart under this name"), self)
        self._delete = _button(tr("&Delete"), tr("Forget this preset"), self)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("preset trouble")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setProperty("role", "error")
        self._lay_out()
        self._connect()
        self._on_presets()
        self._on_searched("")
        self.resize(680, 540)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for widget in (self._search, self._offered, self._add):
            left.addWidget(widget)
        right = QVBoxLayout()
        title = QLabel(tr("On the chart"), self)
        title.setProperty("role", "title")
        for below in (title, self._none, self._mine, self._remove):
            right.addWidget(below)
        right.addWidget(self._editor, 1)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addLayout(left, 1)
        upper.addLayout(right, 1)
        presets = QHBoxLayout()
        presets.addWidget(QLabel(tr("Presets"), self))
        presets.addWidget(self._preset, 1)
        for button in (self._use, self._save, self._delete):
            presets.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(upper, 1)
        column.addLayout(presets)
        column.addWidget(self._trouble)
        self._mine.setFixedHeight(_MINE_PX)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_searched)
        self._search.installEventFilter(self)
        self._offered.activated.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        self._mine.selectionModel().currentChanged.connect(self._on_current)
        self._mine.activated.connect(self._on_edit)
        self._remove.clicked.connect(self._on_remove)
        self._editor.changed.connect(self.changed)
        self._use.clicked.connect(self._on_use)
        self._save.clicked.connect(self._on_save)
        self._delete.clicked.connect(self._on_delete)
        self._preset.editTextChanged.connect(self._on_preset_typed)
        self._store.changed.connect(self._on_presets)
        self._mine.installEventFilter(self)

    # ---- what is shown

    def begin(self, key: str) -> None:
        """Begin with this one of those on the chart; else with the search."""
        if key:
            self._select(key)
            self._editor.focus_first()
        else:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()

    def show_chosen(self, chosen: Sequence[Chosen]) -> None:
        """These are on the chart."""
        current = self._current
        was_at = self._mine.currentIndex().row()
        self._chosen = tuple(chosen)
        titles = [one.title for one in self._chosen]
        if titles != self._titles.stringList():
            self._titles.setStringList(titles)
        self._none.setVisible(not titles)
        self._mine.setVisible(bool(titles))
        self._remove.setVisible(bool(titles))
        self._add.setEnabled(len(titles) < MOST)
        keys = [one.key for one in self._chosen]
        if current is not None and current.key in keys:
            self._select(current.key)
        elif keys:
            self._select(keys[min(max(0, was_at), len(keys) - 1)])
        self._editor.edit(self._current)

    @property
    def _current(self) -> Chosen | None:
        row = self._mine.currentIndex().row()
        return self._chosen[row] if 0 <= row < len(self._chosen) else None

    def _select(self, key: str) -> None:
        for row, one in enumerate(self._chosen):
            if one.key == key:
                self._mine.setCurrentIndex(self._titles.index(row))

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._offered.setCurrentIndex(self._found.index(0, 0))
        self._add.setEnabled(self._found.rowCount() > 0 and len(self._chosen) < MOST)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._editor.edit(self._current)

    # ---- what is wanted

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search, Up and Down move in the list below, Enter adds; Delete takes one off the chart."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self._search and self._takes(Qt.Key(event.key())):
                return True
            if watched is self._mine and event.key() == Qt.Key.Key_Delete:
                self._on_remove()
                return True
        return super().eventFilter(watched, event)

    def _takes(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            row = self._offered.currentIndex().row() + _STEPS[key]
            row = min(max(0, row), self._found.rowCount() - 1)
            self._offered.setCurrentIndex(self._found.index(row, 0))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_add()
            return True
        return False

    @Slot()
    def _on_add(self) -> None:
        name = _OFFERED.get(str(self._offered.currentIndex().data()))
        if name is not None and len(self._chosen) < MOST:
            self.added.emit(name)

    @Slot()
    def _on_edit(self) -> None:
        self._editor.focus_first()

    @Slot()
    def _on_remove(self) -> None:
        if (current := self._current) is not None:
            self.removed.emit(current.key)

    # ---- presets

    @property
    def _name(self) -> str:
        return self._preset.currentText().strip()

    @Slot()
    def _on_presets(self) -> None:
        typed = self._preset.currentText()
        self._preset.clear()
        self._preset.addItems(list(self._store.sets))
        self._preset.setEditText(typed)
        self._on_preset_typed()

    @Slot()
    def _on_preset_typed(self) -> None:
        self._trouble.clear()
        is_known = self._name in self._store.sets
        self._use.setEnabled(is_known)
        self._delete.setEnabled(is_known)

    @Slot()
    def _on_use(self) -> None:
        self.preset_chosen.emit(self._name)

    @Slot()
    def _on_save(self) -> None:
        try:
            self._store.save(self._name, self._chosen)
        except InputError as error:
            self._trouble.setText(error.sentence)

    @Slot()
    def _on_delete(self) -> None:
        self._store.delete(self._name)
        self._preset.setEditText("")


def _list(name: str, parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setAccessibleName(name)
    view.setProperty("role", "choices")
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    return view


def _button(text: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
