"""The window: panels around a chart, a top bar, a status bar, and what the window itself does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QImage, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import ACTS, Act
from watcher.ui.demo_offer import DemoOffer
from watcher.ui.digests import Digests
from watcher.ui.dock_moves import DockMoves
from watcher.ui.file_drops import FileDrops
from watcher.ui.full_screen import FullScreen
from watcher.ui.keys import Keys
from watcher.ui.layouts import Layouts
from watcher.ui.lazy import Importer
from watcher.ui.leads import Leads, setting_entries
from watcher.ui.modes import Modes
from watcher.ui.notices import Notices
from watcher.ui.palette.entries import Entry
from watcher.ui.palette.palette import Palette
from watcher.ui.panel import Panel
from watcher.ui.panel_set import PanelSet
from watcher.ui.panels import PANELS, PORTFOLIO, WATCHLIST, Place
from watcher.ui.pausing import Pausing
from watcher.ui.placement import best_size
from watcher.ui.portfolio_settings import PortfolioSettings
from watcher.ui.presence import Presence
from watcher.ui.screens import Screens
from watcher.ui.status_bar import StatusBar
from watcher.ui.style import Wardrobe
from watcher.ui.theme import Theme
from watcher.ui.theme_switch import ThemeSwitch
from watcher.ui.top_bar import TopBar
from watcher.ui.undo import Undo
from watcher.ui.whereabouts import Whereabouts
from watcher.ui.writing import Hand

SMALLEST = QSize(900, 500)


class MainWindow(QMainWindow):
    """Shows itself with the list first; what is slow to import is built after the first paint."""

    built = Signal()
    """Every panel is there."""
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main")
        self.setWindowTitle(tr("Watcher – demo market") if session.is_demo else "Watcher")
        self.setMinimumSize(SMALLEST)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._wardrobe = Wardrobe(theme)
        self._is_built = False
        self._was_painted = False
        self._hand = Hand(settings, self)
        self._acts = Actions(theme, self)
        for place in panels:
            self._acts.add(place.acts, self)
        self._acts.add(ACTS, self)
        self._switch = ThemeSwitch(theme, settings, self)
        self._notices = Notices(session, theme, self)
        self._undo = Undo(session, self._notices, self._acts[Act.UNDO], self)
        self._modes = Modes(session, theme, settings, self._acts, self._notices, self)
        self._importer = Importer([place.panel for place in panels if not place.at_once])
        self._first_paint = QTimer(self, singleShot=True)
        self._next_panel = QTimer(self, singleShot=True)
        self._minimised = QTimer(self, singleShot=True)
        self._status = StatusBar(session, theme, self)
        self._top = TopBar(session, theme, self._acts, self)
        self._palette = Palette(
            session, theme, self._top.search, self._acts.top_menus, setting_entries(), self
        )
        self._full_screen = FullScreen(session, self._acts, self._top, self)
        self._panels = PanelSet(panels, session, theme, self._acts, self)
        self._pausing = Pausing(session, self)
        self.presence = Presence(session, settings, self, remembers=remembers)
        """Whether the window is there, or only in the tray."""
        self._leads = Leads(session, settings, self._acts, self._panels, self)
        self._keys = Keys(settings, self._acts, self)
        self.setMenuWidget(self._top)
        self.setStatusBar(self._status)
        self._connect()
        self._remembers = remembers
        self._build(at_once=True)
        self._panels[WATCHLIST.name].setFocus()
        self.resize(best_size())
        self._layouts = Layouts(session, self._acts, self._full_screen, self, remembers=remembers)
        self._acts[Act.RESET_LAYOUT].triggered.connect(self._panels.size_as_designed)
        self._undo.watch(self._layouts)
        self._moves = DockMoves(self._acts, self)
        self._screens = Screens(self)
        FileDrops(self._panels, PORTFOLIO.name, theme, self).failed.connect(self._notices.show_error)
        self._whereabouts = Whereabouts(session, self._switch, self)
        self._say_key_problems()
        if remembers:
            self._whereabouts.recall()

    def _connect(self) -> None:
        acts = self._acts
        self._status.show_messages_by(acts[Act.MESSAGES])
        self._status.jobs.cancel_by(acts[Act.CANCEL])
        for act, slot in (
            (Act.FIND, self._palette.open),
            (Act.RETRY, self._session.try_again),
            (Act.THEME, self._switch.turn),
            (Act.MESSAGES, self._notices.toggle_history),
            (Act.SILENCE, self._pausing.toggle),
            (Act.QUIT, self.leave),
        ):
            acts[act].triggered.connect(slot)
        self._hand.changed.connect(self._panels.rewrite)
        self._modes.changed.connect(self._panels.rewrite)
        self._hand.changed.connect(self._status.rewrite)
        self._hand.changed.connect(self._notices.rewrite)
        self._keys.changed.connect(self._say_key_problems)
        self._palette.chosen.connect(self._on_chosen)
        self._pausing.failed.connect(self._notices.show_error)
        self.destroyed.connect(self._importer.abandon)
        PortfolioSettings(self._session, self._settings, self)
        Digests(self._session, acts[Act.DIGEST], self).day_wanted.connect(self._leads.show_day)
        DemoOffer(self._session, self._notices, acts[Act.DEMO], self)
        self._notices.unread_changed.connect(self._on_unread)
        self._first_paint.timeout.connect(self._importer.start)
        self._minimised.timeout.connect(self.presence.minimised)
        self._next_panel.timeout.connect(self._importer.go_on)
        self._importer.imported.connect(self._build_next, Qt.ConnectionType.QueuedConnection)

    # ---- the panels

    @Slot()
    def build_panels(self) -> None:
        """Build the panels that are not built yet."""
        self._build_some()

    @Slot()
    def _build_next(self) -> None:
        """Build the panel that was imported, paint it, and let the next be imported."""
        self._build_some(1)
        self._next_panel.start(0)

    def _build_some(self, most: int | None = None) -> None:
        if self._is_built:
            return
        self._is_built = self._build(at_once=False, most=most)
        if self._is_built:
            self.built.emit()

    @property
    def is_built(self) -> bool:
        """Whether every panel is there."""
        return self._is_built

    def panel(self, name: str) -> Panel:
        """The panel of this name; built now, if it is not yet."""
        self.build_panels()
        return self._panels[name]

    def _build(self, *, at_once: bool, most: int | None = None) -> bool:
        is_whole = self._panels.build(
            self._notices, self._undo, at_once=at_once, remember=self._remembers, most=most
        )
        self._keys.share_out()
        _in_order(*self._top.buttons, *self._panels.tab_stops)
        return is_whole

    # ---- for those who own the window

    @property
    def actions_by_name(self) -> Actions:
        """Everything that can be done here."""
        return self._acts

    @property
    def silent_until(self) -> datetime | None:
        """Until when no alert may speak; None where one of them may."""
        return self._pausing.silent_until

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
        self._full_screen.end()
        return self._whereabouts.keep()

    def stop(self) -> None:
        """Begin nothing any more: the program ends."""
        self._importer.stop()

    def grab_picture(self, size: QSize) -> QImage:
        """A picture of the whole window in this size, one pixel a point, with nothing in motion."""
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

    # ---- what is done

    @Slot(object, bool)
    def _on_chosen(self, entry: Entry, edit: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.build_panels()
        self._leads.follow(entry, edit=edit)

    @Slot()
    def _say_key_problems(self) -> None:
        for problem in self._keys.problems:
            self._notices.show(Notice(self._session.now(), Severity.WARNING, problem))

    @Slot(int)
    def _on_unread(self, count: int) -> None:
        self._acts.show_unread(count)
        self._status.show_unread(count)


def _in_order(*widgets: QWidget) -> None:
    """Have the tab key go from one to the next, as they are read."""
    for before, after in pairwise(widget.focusProxy() or widget for widget in widgets):
        QWidget.setTabOrder(before, after)
