"""The icon in the desktop's tray, and how many fires nobody has seen, wherever that can be shown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.paths import resources_dir
from watcher.ui.theme import Theme, font
from watcher.ui.words import clean

if TYPE_CHECKING:
    from watcher.domain.alerts.alert import Firing
    from watcher.ui.main_window import MainWindow

SIZES = (16, 32, 48, 64)
MOST_LINES = 5
_MOST_SHOWN = 99
_SHOWN_MS = 10_000
_BADGE = 0.62
_DIGITS = 0.46


class Tray(QObject):
    """Counts unread fires in the window's title, on the program's icon, and in the tray where there is one.

    On Linux the engine notifies the desktop itself; elsewhere the tray's messages do it.
    """

    def __init__(
        self, session: Session, theme: Theme, window: MainWindow, *, notifies: bool = sys.platform != "linux"
    ) -> None:
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._window = window
        self._title = window.windowTitle()
        self._told: Symbol | None = None
        self._icon: QSystemTrayIcon | None = None
        session.firings_changed.connect(self._on_changed)
        theme.changed.connect(self._on_changed)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = self._make_icon()
            if notifies:
                session.fired.connect(self._on_fired)
        self._on_changed()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon; None on desktops without a tray."""
        return self._icon

    def _make_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        menu = QMenu(self._window)
        show, leave = QAction("&Show Watcher", menu), QAction("&Quit", menu)
        show.triggered.connect(self._on_show)
        leave.triggered.connect(self._window.close)
        for action in (show, leave):
            menu.addAction(action)
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self._on_message_clicked)
        return icon

    @Slot()
    def _on_changed(self) -> None:
        unread = self._session.unread
        self._window.setWindowTitle(f"({unread}) {self._title}" if unread else self._title)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(unread)
        if self._icon is not None:
            self._icon.setIcon(badged(program_icon(), unread, self._theme.tokens.bad))
            said = {0: "no new alerts", 1: "1 new alert"}.get(unread, f"{unread} new alerts")
            self._icon.setToolTip(f"{self._title}: {said}")
            # Not before it has an icon to show.
            self._icon.show()

    @Slot()
    def _on_show(self) -> None:
        self._window.raise_and_show()

    @Slot()
    def _on_message_clicked(self) -> None:
        self._window.raise_and_show(self._told)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self._window.raise_and_show()

    @Slot(object)
    def _on_fired(self, firings: tuple[Firing, ...]) -> None:
        if self._icon is None or not firings:
            return
        self._told = firings[0].symbol
        first = self._line(firings[0])
        if len(firings) == 1:
            self._icon.showMessage(first, clean(firings[0].note), self._icon.icon(), _SHOWN_MS)
            return
        lines = [self._line(firing) for firing in firings[:MOST_LINES]]
        if len(firings) > MOST_LINES:
            lines[-1] = f"… and {len(firings) - MOST_LINES + 1} more"
        title = f"{len(firings)} alerts fired"
        self._icon.showMessage(title, "\n".join(lines), self._icon.icon(), _SHOWN_MS)

    def _line(self, firing: Firing) -> str:
        # Seldom wanted, and the window opens sooner without it.
        from watcher.ui.alerts.fired import fire_words

        instrument = self._session.instruments.get(firing.symbol)
        places = instrument.places if instrument else 2
        return f"{firing.symbol} {fire_words(firing, places, self._session.now())}"


def program_icon() -> QIcon:
    """The program's own icon, in the sizes that a tray asks for."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(resources_dir() / "icons" / f"watcher-{size}.png"))
    return icon


def badged(icon: QIcon, count: int, colour: str) -> QIcon:
    """The icon with a number on it; without one for 0."""
    if not count:
        return icon
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_with_badge(icon.pixmap(size, size), str(min(count, _MOST_SHOWN)), QColor(colour)))
    return made


def _with_badge(base: QPixmap, text: str, colour: QColor) -> QPixmap:
    made = QPixmap(base)
    made.setDevicePixelRatio(1)
    side = made.width()
    box = QRectF(0, 0, side * _BADGE, side * _BADGE)
    box.moveBottomRight(QRectF(made.rect()).bottomRight())
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(box)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(font(max(7, round(side * _DIGITS / len(text) ** 0.4)), QFont.Weight.Bold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return made
