"""How the panels lie, kept by name, and put back to how they lay at first."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import cast

from PySide6.QtCore import QByteArray, Slot
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Act, Menu
from watcher.ui.by_name import ByName, Json, NamedActs, Sayings
from watcher.ui.full_screen import FullScreen
from watcher.ui.placement import VERSION, bring_panels_on_screen, put_back

KEPT_AS = "layouts"
_ACTS = NamedActs(Act.SAVE_LAYOUT, Act.RENAME_LAYOUT, Act.DELETE_LAYOUT, Act.NEXT_LAYOUT)
_SAYINGS = Sayings(
    first=tr("Layout {count}"),
    saving=tr("Save where the panels are now as this layout; one of the same name is replaced."),
    saved=tr("The layout “{name}” was saved."),
    taken=tr("There is a layout “{name}” already."),
    full=tr("There are {most} layouts already. Remove one first."),
    removed=tr("The layout “{name}” was removed."),
)


class Layouts(ByName):
    """The layouts of a window."""

    def __init__(
        self,
        session: Session,
        acts: Actions,
        full_screen: FullScreen,
        at_first: bytes,
        window: QMainWindow,
        *,
        remembers: bool,
    ) -> None:
        super().__init__(session, acts, acts.menus[Menu.LAYOUTS], _ACTS, _SAYINGS, KEPT_AS, window)
        self._full_screen = full_screen
        self._default = b64encode(at_first).decode("ascii")
        acts[Act.RESET_LAYOUT].triggered.connect(self._on_reset)
        if remembers:
            self.remember()

    @override
    def now(self) -> Json:
        self._full_screen.end()
        return b64encode(bytes(self._window.saveState(VERSION).data())).decode("ascii")

    @override
    def arrange(self, kept: Json) -> None:
        self._full_screen.end()
        window = self._window
        put_back(window, QByteArray(b64decode(kept)))
        bring_panels_on_screen(window)

    @override
    def is_sound(self, kept: Json) -> bool:
        try:
            b64decode(kept, validate=True)
        except (ValueError, TypeError):
            return False
        return True

    @Slot()
    def _on_reset(self) -> None:
        self.arrange(self._default)
        self.forget_current()

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())
