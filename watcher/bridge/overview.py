"""What the session passes on of lists and holdings at a glance: nothing is kept here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.engine.overview_requests import LoadCourses


class Overview(Asking):
    """The part of the session that the overview is fed by."""

    courses_changed = Signal(object)
    """Courses of symbols whose daily closes came in."""

    def load_courses(self, symbols: Sequence[Symbol]) -> Reply:
        """Read what is stored of the last year of these. Answers Courses."""
        return self._ask(LoadCourses(tuple(symbols)))
