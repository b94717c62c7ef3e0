"""What the window asks of every panel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from watcher.domain.errors import WatcherError
from watcher.ui.actions import Actions
from watcher.ui.header import PanelHeader


class Panel(QWidget):
    """A part of the window that the user can move about, or the one in the middle."""

    failed = Signal(WatcherError)
    """Something could not be done; the window tells it."""
    done = Signal(object)
    """Something was done (`Deed`): the window tells it, and offers the way back through `restore`."""
    news_wanted = Signal(str, object)
    """The headlines of a symbol's day (date) are to be shown; the window leads there."""

    day_wanted = Signal(str, object)
    """The card of a symbol's day (date) is to be shown; the window has the chart do it."""

    @property
    def header(self) -> PanelHeader | None:
        """The panel's first line, for its dock to be moved by."""
        return None

    def join(self, acts: Actions) -> None:
        """Connect to the actions that the panel does, and show them in its header."""

    def remember(self) -> None:
        """Be set as the last time, and keep from now on how it is set; for a picture this is not called."""

    @property
    def tab_stops(self) -> Sequence[QWidget]:
        """Where the tab key stops, in order, if not where Qt has it stop by itself."""
        return () if self.header is None else (*self.header.buttons, self)

    @property
    def takes_files(self) -> str:
        """What a file that is dropped on it is taken for, in words; empty where it takes none."""
        return ""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files that were dropped."""

    def rewrite(self) -> None:
        """Write every text that was kept anew: numbers or times are written in another way now."""

    def calm(self) -> None:
        """End what moves, for a picture."""

    def restore(self, deed: Any) -> None:
        """Have something that was `done` not happened."""
