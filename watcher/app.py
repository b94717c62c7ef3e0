"""Puts the desktop program together, runs it, and takes it apart again in reverse."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from watcher import APP_ID
from watcher.autostart import Autostart
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.bridge.signals import Signals
from watcher.config import Config
from watcher.config_file import ConfigWarning
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.engine.assembly import Parts
from watcher.engine.late import LateEngine
from watcher.first_look import look_back
from watcher.language import tr
from watcher.store.lock import ProfileLock
from watcher.translation import teach_dialogs
from watcher.ui import words
from watcher.ui.crash import CrashDesk, CrashReporter
from watcher.ui.first_paint import FirstPaint
from watcher.ui.main_window import MainWindow
from watcher.ui.program_icon import program_icon
from watcher.ui.style import note_style, style_words
from watcher.ui.theme import Theme
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.domain.backups import Restore
    from watcher.ui.backups import Backups
    from watcher.ui.doorbell import Doorbell
    from watcher.ui.refusal import RefusalDesk

SWITCH_S = 0.0005
"""How long a thread that computes lets the others wait. Painting gives way in every call into Qt: with
Python's 5 ms, a frame beside a busy thread takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a window is opened on."""

    parts: Parts
    config: Config
    settings_file: Path
    warnings: tuple[ConfigWarning, ...] = ()
    is_demo: bool = False
    autostart: Autostart | None = None
    """How the program is started with the system; None where it must not be, as the demo market."""
    backup: Path | None = None
    """What the program was started to put back."""
    notices: tuple[Notice, ...] = ()
    """What is said first."""


class Program(QObject):
    """Everything between `QApplication` and the last byte on disk; built in order, ended in reverse."""

    settled = Signal()
    """Without its data it can do nothing more; see `goes_on`."""

    def __init__(
        self,
        opening: Opening,
        theme_name: str | None = None,
        *,
        remembers: bool = True,
        is_desktop: bool = False,
    ) -> None:
        super().__init__()
        self._opening = opening
        self._is_desktop = is_desktop
        self.reporter = CrashReporter(self)
        self.reporter.install()
        appearance = opening.config.appearance
        self.theme = Theme(parent=self)
        self.theme.adopt(replace(appearance, theme=theme_name or appearance.theme))
        self.settings = Settings(
            opening.settings_file, opening.config, opening.warnings, self, autostart=opening.autostart
        )
        mailbox = Mailbox()
        parts = replace(opening.parts, writing=words.formats, is_discreet=words.hides_amounts)
        if not remembers:
            parts = replace(parts, first_view=None, first_chart=None)
        self.engine = LateEngine(parts, mailbox, self.reporter.report)
        self.session = Session(
            mailbox, self.engine, opening.parts.clock, is_demo=opening.is_demo, parent=self
        )
        view = look_back(self.session, opening.parts)
        self.window = MainWindow(
            self.session,
            self.theme,
            self.settings,
            remembers=remembers,
            furnished=False,
            listed=view is not None,
        )
        if remembers and view is not None and view.placement is not None:
            self.window.restore_placement(view.placement)
        self._stopped = False
        self._remembers = remembers
        self._doorbell: Doorbell | None = None
        self._refusals: RefusalDesk | None = None
        self._backups: Backups | None = None
        self._brought = "" if opening.backup is None else str(opening.backup)

    @property
    def goes_on(self) -> bool:
        """Whether another program is to open, on the copy that was put in the database's place."""
        return self._refusals is not None and self._refusals.goes_on

    @property
    def wanted(self) -> Restore | None:
        """The backup that is to be put back before another program opens."""
        return None if self._backups is None else self._backups.wanted

    def start(self) -> None:
        """Show the window, then let the engine bring it to life."""
        self._crash_desk = CrashDesk(self.reporter, self.window)
        self._first_paint = FirstPaint(self.window)
        self._first_paint.came.connect(self._on_painted)
        if self.window.presence.starts_hidden:
            self.session.rest(True)
            self._first_paint.give_up()
        elif self._opening.config.startup.start_minimised:
            self.window.showMinimized()
        else:
            self.window.show()
        if self._opening.warnings or self._opening.notices:
            self.window.furnish()
        for warning in self._opening.warnings:
            self.session.tell(Notice(self.session.now(), Severity.WARNING, warning.sentence))
        for notice in self._opening.notices:
            self.session.tell(notice)

    def stop(self) -> None:
        """Save the window, stop the engine, let go; twice is harmless."""
        if self._stopped:
            return
        self._stopped = True
        self.window.leave()
        self.window.stop()
        if self._doorbell is not None:
            self._doorbell.close()
        self.settings.close()
        if not self.engine.stop():
            sys.stderr.write("watcher: the engine did not stop in time; everything stored is safe.\n")
        self.reporter.uninstall()
        self.window.deleteLater()
        self.deleteLater()

    @Slot()
    def _on_painted(self) -> None:
        if self._is_desktop and not self._stopped:
            from watcher.ui.heap import Heap

            heap = Heap(self)
            self.window.grew.connect(heap.set_aside)
        # One import after the other: two at once keep the window from answering for twice as long.
        # One that is minimised, covered or on another desktop is not painted: alerts do not wait for that.
        if self.window.was_painted and not self.window.is_built:
            self.window.grew.connect(self._open_ways, Qt.ConnectionType.SingleShotConnection)
            self.window.built.connect(self._start_engine)
        else:
            self.window.furnish()
            self._open_ways()
            self._start_engine()

    @Slot()
    def _open_ways(self) -> None:
        """Be reached by those who start the program once more, and from the tray: the chart is painted."""
        if self._remembers and not self._stopped:
            from watcher.ui.doorbell import Doorbell

            self._doorbell = Doorbell(self._opening.settings_file.parent, self)
            self._doorbell.rang.connect(self.window.raise_and_show)
            self._doorbell.brought.connect(self._on_brought)
        if self._is_desktop and not self._stopped:
            from watcher.ui.tray import Tray

            Tray(self.session, self.theme, self.window)

    @Slot()
    def _start_engine(self) -> None:
        if not self._stopped:
            from watcher.ui.refusal import RefusalDesk

            self._refusals = RefusalDesk(self.session, self.window)
            self._refusals.settled.connect(self.settled)
            from watcher.ui.backups import Backups

            self._backups = Backups(self.session, self.window.actions_by_name, self.window)
            self._backups.settled.connect(self.settled)
            self.engine.start()
            self._on_brought(self._brought)

    @Slot(str)
    def _on_brought(self, backup: str) -> None:
        if self._backups is None:
            self._brought = backup
        elif backup:
            self._backups.open(backup)


def open_window(opening: Opening) -> int:
    """Run the desktop program until it is closed; answers the exit code."""
    application = the_application()
    application.setWindowIcon(program_icon())
    folder = opening.settings_file.parent
    lock = ProfileLock(folder / "window.lock", "window")
    if not lock.acquire():
        return _raise_other(folder, lock, opening.backup)
    # A window in the tray is no end; a closed one is, whatever dialog is still open.
    application.setQuitOnLastWindowClosed(False)
    signals = Signals(application)
    usual_s = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        while True:
            program = Program(opening, is_desktop=True)
            code = _run(program, application, signals)
            if program.wanted is not None:
                opening = _restored(opening, program.wanted)
            elif not program.goes_on:
                return code
            else:
                opening = replace(opening, backup=None, notices=())
    finally:
        sys.setswitchinterval(usual_s)
        lock.release()
        signals.close()
        gc.enable()


def _run(program: Program, application: QApplication, signals: Signals) -> int:
    """Have one program live until it ends; answers the exit code."""
    # Left to itself, Qt would close the detached panels first, and they would be remembered as closed.
    signals.arrived.connect(program.window.leave)
    program.window.closed.connect(application.quit)
    program.settled.connect(application.quit)
    program.start()
    try:
        return application.exec()
    finally:
        program.stop()


def _restored(opening: Opening, wanted: Restore) -> Opening:
    """How the next program opens once a backup has taken the place of what there was."""
    from watcher.config_file import load
    from watcher.restoring import restore

    notice = restore(opening.parts, opening.settings_file, wanted)
    config, warnings = load(opening.settings_file)
    return replace(opening, config=config, warnings=warnings, backup=None, notices=(notice,))


def _raise_other(folder: Path, lock: ProfileLock, backup: Path | None = None) -> int:
    """Bring the window of this profile to the front. Raises InputError where it does not answer."""
    from watcher.ui.doorbell import ring

    if ring(folder, backup):
        return 0
    holder = lock.holder()
    title = (
        tr("Watcher is open on this profile already (process {pid}), and does not answer.").format(
            pid=holder.pid
        )
        if holder
        else tr("Watcher is open on this profile already, and does not answer.")
    )
    raise InputError(title, tr("Look for its window; if there is none, end that process and start again."))


def say_why(error: WatcherError) -> None:
    """Show what keeps the window from opening, where nobody reads what is written to a terminal."""
    application = the_application()
    from watcher.ui.unopened import UnopenedDialog, is_needed

    if is_needed():
        application.setWindowIcon(program_icon())
        UnopenedDialog(error).exec()


def the_application() -> QApplication:
    """The one there is, or a new one that carries the program's name and style."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([*sys.argv[:1], *style_words()])
    note_style(application)
    application.setApplicationName("watcher")
    application.setApplicationDisplayName("Watcher")
    application.setDesktopFileName(APP_ID)
    application.setQuitOnLastWindowClosed(True)
    teach_dialogs(application)
    return application
