"""What the window has beside its first picture: made after it, a piece in each turn of the event loop."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from watcher.domain.notices import Notice, Severity
from watcher.ui.acts import Act
from watcher.ui.demo_offer import DemoOffer
from watcher.ui.digests import Digests
from watcher.ui.dock_moves import DockMoves
from watcher.ui.file_drops import FileDrops
from watcher.ui.frame import Frame
from watcher.ui.full_screen import FullScreen
from watcher.ui.layouts import Layouts
from watcher.ui.leads import Leads, setting_entries
from watcher.ui.modes import Modes
from watcher.ui.notices import Notices
from watcher.ui.palette.palette import Palette
from watcher.ui.panels import PORTFOLIO
from watcher.ui.pausing import Pausing
from watcher.ui.portfolio_settings import PortfolioSettings
from watcher.ui.screens import Screens
from watcher.ui.undo import Undo


class Furniture(QObject):
    """Messages and ways back, palette, modes, layouts, keys, drops, and what the window's own actions do."""

    chosen = Signal(object, bool)
    """As the palette's."""

    def __init__(self, frame: Frame, window: QMainWindow, *, remembers: bool) -> None:
        super().__init__(window)
        self._frame = frame
        self._remembers = remembers
        self._steps = iter(
            (self._tell, self._find, self._arrange, self._move, self._offer, self._dress, self._give_keys)
        )

    def go_on(self, window: QMainWindow) -> bool:
        """Put the next piece up; whether there are more."""
        step = next(self._steps, None)
        if step is None:
            return False
        step(window)
        return True

    def _tell(self, window: QMainWindow) -> None:
        frame, acts = self._frame, self._frame.acts
        self.notices = Notices(frame.session, frame.theme, window)
        self.undo = Undo(frame.session, self.notices, acts[Act.UNDO], self)
        frame.panels.attach(self.notices, self.undo)
        acts[Act.MESSAGES].triggered.connect(self.notices.toggle_history)
        frame.hand.changed.connect(self.notices.rewrite)
        self.notices.unread_changed.connect(self._on_unread)

    def _find(self, window: QMainWindow) -> None:
        frame, acts = self._frame, self._frame.acts
        self.palette = Palette(
            frame.session, frame.theme, frame.top.search, acts.top_menus, setting_entries(), window
        )
        acts[Act.FIND].triggered.connect(self.palette.open)
        self.palette.chosen.connect(self.chosen)
        self.leads = Leads(frame.session, frame.settings, acts, frame.panels, window)

    def _arrange(self, window: QMainWindow) -> None:
        frame, acts = self._frame, self._frame.acts
        self.full_screen = FullScreen(frame.session, acts, frame.top, window)
        self.layouts = Layouts(
            frame.session, acts, self.full_screen, frame.layout, window, remembers=self._remembers
        )
        acts[Act.RESET_LAYOUT].triggered.connect(frame.panels.size_as_designed)
        self.undo.watch(self.layouts)

    def _move(self, window: QMainWindow) -> None:
        frame, acts = self._frame, self._frame.acts
        self.modes = Modes(frame.session, frame.theme, frame.settings, acts, self.notices, self)
        self.modes.changed.connect(frame.panels.rewrite)
        self.moves = DockMoves(acts, window)
        self.screens = Screens(window)
        drops = FileDrops(frame.panels, PORTFOLIO.name, frame.theme, window)
        drops.failed.connect(self.notices.show_error)
        drops.backup_dropped.connect(frame.session.backup_wanted)

    def _offer(self, window: QMainWindow) -> None:
        frame, acts = self._frame, self._frame.acts
        self.pausing = Pausing(frame.session, self)
        self.pausing.failed.connect(self.notices.show_error)
        acts[Act.SILENCE].triggered.connect(self.pausing.toggle)
        acts[Act.RETRY].triggered.connect(frame.session.try_again)
        PortfolioSettings(frame.session, frame.settings, self)
        Digests(frame.session, acts[Act.DIGEST], window).day_wanted.connect(self.leads.show_day)
        DemoOffer(frame.session, frame.settings, self.notices, acts[Act.DEMO], self)

    def _dress(self, _window: QMainWindow) -> None:
        self._frame.acts.dress()

    def _give_keys(self, _window: QMainWindow) -> None:
        frame = self._frame
        frame.keys.changed.connect(self._say_key_problems)
        frame.keys.share_out()
        self._say_key_problems()

    @Slot()
    def _say_key_problems(self) -> None:
        now = self._frame.session.now()
        for problem in self._frame.keys.problems:
            self.notices.show(Notice(now, Severity.WARNING, problem))

    @Slot(int)
    def _on_unread(self, count: int) -> None:
        self._frame.acts.show_unread(count)
        self._frame.status.show_unread(count)
