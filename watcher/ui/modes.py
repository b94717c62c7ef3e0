"""Who else looks at the screen: discreet hides amounts, presenting also enlarges and keeps quiet."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.ui.actions import Actions
from watcher.ui.acts import Act
from watcher.ui.notices import Notices
from watcher.ui.theme import Theme

DISCREET = "privacy.discreet"


class Modes(QObject):
    """Discretion is a setting and outlives a restart; presenting ends with the program."""

    changed = Signal()
    """Other amounts are hidden than before: what keeps texts writes them anew."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        acts: Actions,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._notices = notices
        self._discreet = acts[Act.DISCREET]
        self._on_setting_changed(DISCREET)
        settings.changed.connect(self._on_setting_changed)
        self._discreet.toggled.connect(self._on_discreet)
        acts[Act.PRESENT].toggled.connect(self._on_present)

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        if key in {DISCREET, ""}:
            is_wanted = self._settings.config.privacy.discreet
            with QSignalBlocker(self._discreet):
                self._discreet.setChecked(is_wanted)
            self._theme.set_discreet(is_wanted)
            self.changed.emit()

    @Slot(bool)
    def _on_discreet(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        # At once: who presses the keys does not want to wait for a disk.
        self._theme.set_discreet(on)
        self.changed.emit()
        self._settings.save(DISCREET, on).failed.connect(self._notices.show_error)

    @Slot(bool)
    def _on_present(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._notices.set_quiet(on)
        self._session.keep_quiet(on).failed.connect(self._notices.show_error)
        self._theme.set_presenting(on)
        self.changed.emit()
