"""Where the window stands and how its panels lie, as text that is kept and read back."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QWidget

from watcher.ui.docks import Dock
from watcher.ui.theme import Mode
from watcher.values import dataclass

VERSION = 1
BEST_SIZE = QSize(1600, 1000)
_MARGIN = 60
_LEAST_SEEN = QSize(200, 60)


@dataclass(frozen=True, slots=True)
class Placement:
    """What of the window is remembered.

    `theme` is what was switched to in the window, None if nothing was; it holds for as long as the
    settings still say `instead_of`: who edits them later means them.
    """

    geometry: bytes
    state: bytes
    theme: Mode | None = None
    instead_of: Mode | None = None

    @classmethod
    def of(cls, window: QMainWindow, theme: Mode | None = None, instead_of: Mode | None = None) -> Placement:
        """As the window is now."""
        return cls(_bytes(window.saveGeometry()), _bytes(window.saveState(VERSION)), theme, instead_of)

    @classmethod
    def read(cls, text: str) -> Placement | None:
        """What was kept; None when it cannot be read: a window in its default place is no harm."""
        try:
            data = json.loads(text)
            modes = (Mode(data[name]) if data[name] else None for name in ("theme", "instead_of"))
            return cls(b64decode(data["geometry"]), b64decode(data["state"]), *modes)
        except (ValueError, TypeError, KeyError, Base64Error):
            return None

    def text(self) -> str:
        """To be kept."""
        parts = {"geometry": _text(self.geometry), "state": _text(self.state)}
        return json.dumps({**parts, "theme": self.theme, "instead_of": self.instead_of})

    def apply(self, window: QMainWindow) -> None:
        """Put the window there, on a screen that exists."""
        window.restoreGeometry(QByteArray(self.geometry))
        self.lay_out(window)
        bring_on_screen(window)
        bring_panels_on_screen(window)

    def lay_out(self, window: QMainWindow) -> None:
        """Put the panels there."""
        put_back(window, QByteArray(self.state))


def put_back(window: QMainWindow, state: QByteArray) -> None:
    """Arrange the panels as they were; the keys stay with the widget that has them, although it is moved."""
    focused = window.focusWidget()
    window.restoreState(state, VERSION)
    for dock in window.findChildren(Dock)[:1]:
        # While Qt moves them it tells of each before all of them are there.
        dock.place_titles()
    if focused is not None and focused.isVisible():
        focused.setFocus()


def best_size() -> QSize:
    """The size of a first start: that of the design, or what the screen has room for."""
    screen = QGuiApplication.primaryScreen().availableSize()
    return BEST_SIZE.boundedTo(QSize(screen.width() - _MARGIN, screen.height() - _MARGIN))


def bring_on_screen(window: QWidget) -> None:
    """Move and shrink the window until it can be seen and held: screens are unplugged."""
    placed = fitted(window.geometry(), rooms())
    if placed != window.geometry():
        window.setGeometry(placed)


def bring_panels_on_screen(window: QMainWindow) -> None:
    """Do so with the panels that are detached from it."""
    for dock in window.findChildren(QDockWidget):
        if dock.isFloating():
            bring_on_screen(dock)


def bring_dialogs_on_screen(window: QMainWindow) -> None:
    """Do so with its dialogs: where one is open, asking for it again only raises it."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            bring_on_screen(dialog)


def rooms() -> list[QRect]:
    """What windows may cover of each screen, the first one first."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def fitted(wanted: QRect, rooms: Sequence[QRect]) -> QRect:
    """The wanted place if enough of it is inside a room, else one in the middle of the first."""
    for room in rooms:
        seen = wanted.intersected(room)
        if seen.width() >= _LEAST_SEEN.width() and seen.height() >= _LEAST_SEEN.height():
            if (
                wanted.top() >= room.top()
                and wanted.width() <= room.width()
                and wanted.height() <= room.height()
            ):
                return wanted
            size = wanted.size().boundedTo(room.size())
            left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
            top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
            return QRect(left, top, size.width(), size.height())
    size = wanted.size().boundedTo(rooms[0].size())
    placed = QRect(rooms[0].topLeft(), size)
    placed.moveCenter(rooms[0].center())
    return placed


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
