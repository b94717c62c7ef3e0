"""The icon in the desktop's tray, and how many fires nobody has seen, wherever that can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from watcher.bridge.session import Session
from watcher.domain.notices import Told
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.program_icon import SIZES, program_icon
from watcher.ui.theme import Theme, font
from watcher.ui.tray_menu import TrayMenu
from watcher.ui.words import clean

if TYPE_CHECKING:
    from watcher.ui.main_window import MainWindow

_MOST_SHOWN = 99
_SHOWN_MS = 10_000
_BADGE = 0.62
_DIGITS = 0.46


class Tray(QObject):
    """Counts unread fires in the window's title, on the program's icon, and in the tray where there is one.

    On Linux the engine notifies the desktop itself; elsewhere it hands its messages to the tray.
    """

    def __init__(self, session: Session, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._window = window
        self._title = window.windowTitle()
        self._told: Symbol | None = None
        self._icon: QSystemTrayIcon | None = None
        session.firings_changed.connect(self._on_changed)
        session.chart_wanted.connect(self._on_chart_wanted)
        theme.changed.connect(self._on_changed)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = self._make_icon()
            session.told.connect(self._on_told)
        self._on_changed()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon; None on desktops without a tray."""
        return self._icon

    def _make_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        self._menu = TrayMenu(self._session, self._window)
        icon.setContextMenu(self._menu)
        self._window.presence.hidden.connect(self._on_hidden)
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
            tokens = self._theme.tokens
            self._icon.setIcon(badged(program_icon(), unread, tokens.bad, tokens.panel))
            said = {0: tr("no new alerts"), 1: tr("1 new alert")}.get(
                unread, tr("{unread} new alerts").format(unread=unread)
            )
            self._icon.setToolTip(f"{self._title}: {said}")
            # Not before it has an icon to show.
            self._icon.show()

    @Slot(str, str)
    def _on_hidden(self, title: str, said: str) -> None:
        if self._icon is not None:
            self._icon.showMessage(title, said, self._icon.icon(), _SHOWN_MS)

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
    def _on_told(self, news: Told) -> None:
        if self._icon is None or self._theme.is_presenting:
            return
        self._told = news.symbol
        self._icon.showMessage(clean(news.title), news.body, self._icon.icon(), _SHOWN_MS)

    @Slot(str)
    def _on_chart_wanted(self, symbol: Symbol) -> None:
        self._window.raise_and_show(symbol)


def badged(icon: QIcon, count: int, colour: str, ink: str) -> QIcon:
    """The icon with a number on it; without one for 0."""
    if not count:
        return icon
    made = QIcon()
    for size in SIZES:
        text = str(min(count, _MOST_SHOWN))
        made.addPixmap(_with_badge(icon.pixmap(size, size), text, QColor(colour), QColor(ink)))
    return made


def _with_badge(base: QPixmap, text: str, colour: QColor, ink: QColor) -> QPixmap:
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
    painter.setPen(ink)
    painter.setFont(font(max(7, round(side * _DIGITS / len(text) ** 0.4)), QFont.Weight.Bold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return made
