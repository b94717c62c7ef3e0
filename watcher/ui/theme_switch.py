"""The switch between dark and light in the window, beside the setting that says which of them is meant."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from watcher.bridge.settings import Settings
from watcher.ui.theme import Mode, Theme


class ThemeSwitch(QObject):
    """What was switched to holds until the settings change: who edits them later means them."""

    def __init__(self, theme: Theme, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.set_mode = theme.mode
        """What the settings say."""
        self.switched_to: Mode | None = None
        settings.changed.connect(self._on_setting_changed)

    @Slot()
    def turn(self) -> None:
        """Change to the other one."""
        self._switch(Mode.LIGHT if self._theme.name == "dark" else Mode.DARK)

    def restore(self, mode: Mode | None, instead_of: Mode | None) -> None:
        """Switch to what was switched to once, if the settings still say what they said then."""
        if mode is not None and instead_of is self.set_mode:
            self._switch(mode)

    def _switch(self, mode: Mode) -> None:
        self.switched_to = mode
        self._theme.set_mode(mode)

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        wanted = self._settings.config.appearance
        if key == "appearance.theme" or Mode(wanted.theme) is not self.set_mode:
            self.set_mode, self.switched_to = Mode(wanted.theme), None
        self._theme.adopt(replace(wanted, theme=self.switched_to or wanted.theme))
