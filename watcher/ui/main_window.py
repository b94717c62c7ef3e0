"""The window: panels around a chart, a top bar, a status bar, and what the window itself does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.actions import Actions
from watcher.ui.acts import ACTS, Act
from watcher.ui.frame import Frame
from watcher.ui.growth import Growth
from watcher.ui.keys import Keys
from watcher.ui.panel import Panel
from watcher.ui.panel_set import PanelSet
from watcher.ui.panels import PANELS, Place
from watcher.ui.placement import VERSION, best_size
from watcher.ui.presence import Presence
from watcher.ui.status_bar import StatusBar
from watcher.ui.style import Wardrobe
from watcher.ui.theme import Theme
from watcher.ui.theme_switch import ThemeSwitch
from watcher.ui.top_bar import TopBar
from watcher.ui.whereabouts import Whereabouts
from watcher.ui.writing import Hand

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


SMALLEST = QSize(900, 500)


class MainWindow(QMainWindow):
    """Shows itself with the list first; what is slow to import is built after the first paint."""

    grew = Signal()
    """A panel has been built and painted, and nothing is being imported."""
    built = Signal()
    """Every panel is there, and all of the window."""
    closed = Signal()
    """The window is closed for good."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        *,
        panels: Sequence[Place] = PANELS,
        remembers: bool = True,
        furnished: bool = True,
        listed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main")
        self.setWindowTitle(tr("Demo market – Watcher") if session.is_demo else "Watcher")
        self.setMinimumSize(SMALLEST)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._wardrobe = Wardrobe(theme)
        self._was_painted = False
        self._hand = Hand(settings, self)
        self._acts = Actions(theme, self)
        for place in panels:
            self._acts.add(place.acts, self)
        self._acts.add(ACTS, self)
        self._switch = ThemeSwitch(theme, settings, self)
        theme.set_discreet(settings.config.privacy.discreet)
        self._first_paint = QTimer(self, singleShot=True)
        self._minimised = QTimer(self, singleShot=True)
        self._status = StatusBar(session, theme, self)
        self._top = TopBar(session, theme, self._acts, self)
        self._panels = PanelSet(panels, session, theme, self._acts, self)
        self.presence = Presence(session, settings, self, remembers=remembers)
        """Whether the window is there, or only in the tray."""
        self.setMenuWidget(self._top)
        self.setStatusBar(self._status)
        self._remembers = remembers
        self.resize(best_size())
        self._whereabouts = Whereabouts(session, self._switch, self)
        self._keys = Keys(settings, self._acts, self)
        self._growth = Growth(self._frame(), self, remembers=remembers)
        self._connect()
        if settings.config.shortcuts:
            # The field at the top names its own.
            self._keys.share_out()
        self._acts.draw((Act.THEME, Act.SETTINGS, Act.MESSAGES))
        if listed:
            self._growth.build_list()
        else:
            # Else Qt gives the keys to the first button, and it would look pressed for a moment.
            self.setFocus()
        if furnished:
            self._growth.furnish()
        if remembers:
            self._whereabouts.recall()

    def _connect(self) -> None:
        acts = self._acts
        self._status.show_messages_by(acts[Act.MESSAGES])
        self._status.jobs.cancel_by(acts[Act.CANCEL])
        acts[Act.THEME].triggered.connect(self._switch.turn)
        acts[Act.QUIT].triggered.connect(self.leave)
        self._hand.changed.connect(self._panels.rewrite)
        self._top.totals.unit_changed.connect(self._panels.rewrite)
        for name in self._panels.docks:
            self._panels.docks[name].topLevelChanged.connect(self._growth.set_tab_order)
        self._hand.changed.connect(self._status.rewrite)
        self._minimised.timeout.connect(self.presence.minimised)
        self._first_paint.timeout.connect(self._growth.begin)
        self._growth.grew.connect(self.grew)
        self._growth.built.connect(self.built)

    def _frame(self) -> Frame:
        return Frame(
            self._session,
            self._theme,
            self._settings,
            self._acts,
            self._panels,
            self._top,
            self._status,
            self._hand,
            self._keys,
            bytes(self.saveState(VERSION).data()),
        )

    # ---- what is not in the first picture

    def furnish(self) -> None:
        """Have everything there but the panels that are slow to import."""
        self._growth.furnish()

    def build_panels(self) -> None:
        """Have every panel there, and all of the window."""
        self._growth.build()

    @property
    def was_painted(self) -> bool:
        """Whether it has been seen, and goes on by itself until it is built."""
        return self._was_painted

    @property
    def is_built(self) -> bool:
        """Whether every panel is there, and all of the window."""
        return self._growth.is_built

    def panel(self, name: str) -> Panel:
        """The panel of this name; built now, if it is not yet."""
        self.build_panels()
        return self._panels[name]

    # ---- for those who own the window

    @property
    def actions_by_name(self) -> Actions:
        """Everything that can be done here."""
        return self._acts

    @property
    def silent_until(self) -> datetime | None:
        """Until when no alert may speak; None where one of them may."""
        from watcher.ui.pausing import silent_until

        return silent_until(self._session)

    @Slot()
    def leave(self) -> None:
        """End the program, whatever closing means."""
        self.presence.end()
        self.close()

    @Slot(str)
    def raise_and_show(self, symbol: Symbol | None = None) -> None:
        """Bring the window to the front, on this symbol."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if symbol:
            self._session.select(symbol)

    def restore_placement(self, text: str) -> None:
        """Put window and panels to where they were; what is read back later then changes nothing."""
        self._whereabouts.restore(text)

    def keep_placement(self) -> str:
        """Have it remembered where window and panels are; the text is what `restore_placement` takes."""
        self._growth.end_full_screen()
        return self._whereabouts.keep()

    def stop(self) -> None:
        """Begin nothing any more: the program ends."""
        self._growth.stop()

    def grab_picture(self, size: QSize) -> QImage:
        """A picture of the whole window in this size, one pixel a point, with nothing in motion."""
        # PySide6 makes it when it is asked for it: the first picture needs none.
        from PySide6.QtGui import QImage

        self.build_panels()
        self.resize(size)
        self._panels.calm()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        self.grab()
        self.render(image)
        return image

    # ---- Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._first_paint.start(0)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._remembers:
            self.keep_placement()
        if self.presence.may_close(event):
            super().closeEvent(event)
            self.closed.emit()
        else:
            event.ignore()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.rest(False)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._session.rest(True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            # Not before Qt has done with minimising it.
            self._minimised.start(0)
