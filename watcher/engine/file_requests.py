"""What can be written to files that the user names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from watcher.values import dataclass

if TYPE_CHECKING:
    # numpy comes with it, and the window is painted first.
    from watcher.domain.bar_table import BarTable


@dataclass(frozen=True, slots=True)
class ExportBars:
    """Answers how many bars were written as CSV."""

    table: BarTable
    path: Path


@dataclass(frozen=True, slots=True)
class SavePicture:
    """Answers the name of the file that a finished picture was written to."""

    data: bytes
    path: Path


FileRequest = ExportBars | SavePicture
