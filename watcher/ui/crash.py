"""Shows a bug to the user, whichever thread it happened in."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from traceback import extract_tb, format_exception
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Turns an uncaught exception into a signal that arrives in the GUI thread, once for each distinct bug.

    Qt calls `sys.excepthook` in whatever thread the slot ran, and a widget
    created there would bring the program down: so the hook only emits.
    """

    crashed = Signal(str)
    """Carries the traceback."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: Counter[tuple[str, str, int]] = Counter()
        self._untold: list[str] | None = []

    def hand_over(self) -> list[str]:
        """The tracebacks of bugs that happened before anybody could show them; from now on somebody can."""
        untold, self._untold = self._untold or [], None
        return untold

    def install(self) -> None:
        """Catch what nobody else did, from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(self, bug: BaseException) -> None:
        """Tell of a bug that somebody caught to go on; from any thread."""
        self._on_exception(type(bug), bug, bug.__traceback__)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        where = extract_tb(trace)[-1] if trace is not None else None
        bug = (kind.__name__, where.filename if where else "", (where.lineno or 0) if where else 0)
        self._seen[bug] += 1
        times = self._seen[bug]
        if times == 1:
            log.critical("Uncaught %s", kind.__name__, exc_info=(kind, error or kind(), trace))
            told = "".join(format_exception(kind, error, trace))
            if self._untold is not None:
                # There may never be a window to show it in.
                sys.__excepthook__(kind, error or kind(), trace)
                self._untold.append(told)
            self.crashed.emit(told)
        elif times.bit_count() == 1:
            # What fails with every price or frame would push all else out of the log.
            log.critical("Uncaught %s, %d times so far, in %s:%d", kind.__name__, times, *bug[1:])


class CrashDesk(QObject):
    """Opens a dialog for each bug that is or was reported, in the GUI thread."""

    def __init__(self, reporter: CrashReporter, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._untold = reporter.hand_over()
        reporter.crashed.connect(self._on_crashed, Qt.ConnectionType.QueuedConnection)
        if self._untold:
            # The window is not shown yet.
            QTimer.singleShot(0, self, self._on_shown)

    @Slot()
    def _on_shown(self) -> None:
        for trace in self._untold:
            self._on_crashed(trace)

    @Slot(str)
    def _on_crashed(self, trace: str) -> None:
        from watcher.ui.crash_dialog import CrashDialog

        CrashDialog(trace, self._window).show()
