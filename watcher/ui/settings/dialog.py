"""The settings dialog: pages, a search over all of them, and every change saved at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.config import Value
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.settings.channels import ChannelsBox
from watcher.ui.settings.entries import PRIVACY, SETTINGS
from watcher.ui.settings.fault import FaultBar
from watcher.ui.settings.late_rows import LateRows, Row
from watcher.ui.settings.meter import RequestMeter
from watcher.ui.settings.row import SettingRow
from watcher.ui.settings.setting import Page
from watcher.ui.settings.shortcuts import ShortcutsPage

_PAGES = tuple(Page)
_LEFT_WIDTH = 180
_CHANNELS = "channels"


class SettingsDialog(QDialog):
    """Not modal: what is changed shows in the window beside it."""

    def __init__(self, session: Session, settings: Settings, acts: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.setModal(False)
        self._session = session
        self._settings = settings
        self._asked = ""
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Search settings"))
        self._search.setAccessibleName(tr("Search settings"))
        self._pages = QListView(self)
        self._pages.setModel(QStringListModel([page.value for page in _PAGES], self))
        self._pages.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._pages.setAccessibleName(tr("Pages"))
        self._pages.setProperty("role", "choices")
        self._reset = QPushButton(tr("Reset this page"), self)
        self._reset.setAutoDefault(False)
        self._fault = FaultBar(self)
        area, inside = QScrollArea(self), QWidget()
        area.setWidget(inside)
        self._rows: dict[str, SettingRow] = {}
        self._inside = inside
        self._column = QVBoxLayout(inside)
        names = (*(setting.key for setting in SETTINGS), _CHANNELS)
        self._late = LateRows(names, self._make, self._column, self._fault.again)
        self._meter = RequestMeter(session, settings.running.data.requests_per_hour, inside)
        self._shortcuts = ShortcutsPage(settings, acts, inside)
        self._privacy = QLabel(PRIVACY, inside)
        self._privacy.setWordWrap(True)
        self._none = QLabel(tr("No setting is called that."), inside)
        self._none.setProperty("role", "muted")
        self._lay_out(area)
        self._pages.setCurrentIndex(self._pages.model().index(0, 0))
        self._connect()
        self._on_changed()
        self._filter()
        self.resize(760, 520)
        settings.read_again()

    def _lay_out(self, area: QScrollArea) -> None:
        left = QVBoxLayout()
        left.addWidget(self._search)
        left.addWidget(self._pages)
        left.addWidget(self._reset)
        self._search.setFixedWidth(_LEFT_WIDTH)
        self._pages.setFixedWidth(_LEFT_WIDTH)
        column = self._column
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(4)
        for widget in (self._shortcuts, self._meter, self._privacy, self._none):
            column.addWidget(widget)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        right.addWidget(self._fault)
        right.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 8, 16)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._pages.selectionModel().currentChanged.connect(self._on_page)
        self._reset.clicked.connect(self._on_reset_page)
        self._fault.looked.connect(self._settings.read_again)
        self._settings.changed.connect(self._on_changed)

    def _make(self, name: str) -> Row:
        if name == _CHANNELS:
            channels = ChannelsBox(self._session, self._inside)
            channels.look()
            return channels
        setting = next(setting for setting in SETTINGS if setting.key == name)
        row = self._rows[name] = SettingRow(setting, self._inside)
        row.wanted.connect(self._on_wanted)
        self._show_value(row)
        return row

    def _row(self, key: str) -> SettingRow:
        self._late.have(key)
        return self._rows[key]

    def _show_value(self, row: SettingRow) -> None:
        row.show_value(self._settings.config, self._settings.running)
        row.setEnabled(not self._settings.faults)

    def show_setting(self, key: str) -> None:
        """Open on the page of this setting, with the keys on its value."""
        page = next(setting.page for setting in SETTINGS if setting.key == key)
        self._search.clear()
        self._pages.setCurrentIndex(self._pages.model().index(_PAGES.index(page), 0))
        row = self._row(key)
        row.show()
        row.focus_editor()

    # ---- what is shown

    @Slot()
    def _filter(self) -> None:
        """Show one page, or what suits the search on all of them."""
        typed, page = self._search.text().strip(), _PAGES[self._pages.currentIndex().row()]
        shown = [
            setting.key for setting in SETTINGS if (setting.suits(typed) if typed else setting.page is page)
        ]
        if ChannelsBox.suits(typed) if typed else page is Page.NOTIFICATIONS:
            shown.append(_CHANNELS)
        self._late.show_only(shown)
        is_empty = not shown
        if typed:
            is_empty = not self._shortcuts.show_matching(typed) and is_empty
        elif self._shortcuts.show_matching("" if page is Page.SHORTCUTS else None):
            is_empty = False
        tells_privacy = typed.casefold() in PRIVACY.casefold() if typed else page is Page.PRIVACY
        self._meter.setVisible(not typed and page is Page.DATA)
        self._privacy.setVisible(tells_privacy)
        self._offer_reset()
        self._none.setVisible(is_empty and not tells_privacy)

    @Slot(QModelIndex, QModelIndex)
    def _on_page(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._search.clear()
        self._filter()

    @Slot()
    def _on_changed(self) -> None:
        settings = self._settings
        self._fault.tell([fault.sentence for fault in settings.faults])
        for row in self._rows.values():
            self._show_value(row)
        self._shortcuts.show_values(can_save=not settings.faults)
        self._offer_reset()

    def _changed_here(self) -> list[str]:
        """The settings of the page that is open that are not at their defaults."""
        page = _PAGES[self._pages.currentIndex().row()]
        config = self._settings.config
        here = (setting for setting in SETTINGS if setting.page is page)
        return [setting.key for setting in here if setting.of(config) != setting.default]

    def _offer_reset(self) -> None:
        self._reset.setVisible(not self._search.text().strip() and bool(self._changed_here()))
        self._reset.setEnabled(not self._settings.faults)

    # ---- what is wanted

    @Slot(str, object)
    def _on_wanted(self, key: str, value: Value) -> None:
        self._asked = key
        self._settings.save(key, value).failed.connect(self._on_failed)

    @Slot()
    def _on_reset_page(self) -> None:
        keys = self._changed_here()
        self._asked = keys[0]
        self._settings.forget(*keys).failed.connect(self._on_failed)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._row(self._asked).say(error.sentence)
