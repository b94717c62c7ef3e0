"""What can be asked about lists and holdings at a glance."""

from __future__ import annotations

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LoadCourses:
    """Answers Courses from what is stored of these.

    The source is asked afterwards for daily closes that are missing or of another day, one symbol after
    the other; what comes is told as CoursesNews.
    """

    symbols: tuple[Symbol, ...]
