"""What a backup is, as far as the window knows."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from pathlib import Path

from watcher.values import dataclass

SUFFIX = ".watcher-backup"
"""How the file of a whole profile is called."""


@dataclass(frozen=True, slots=True)
class BackupFound:
    """What a file holds that could be put back: when it was made, and by which Watcher.

    `needs_password` says that nothing is known of it without one.
    """

    made_at: datetime | None = None
    version: str = ""
    needs_password: bool = False


@dataclass(frozen=True, slots=True)
class Restore:
    """Puts this backup in the place of what there is."""

    path: Path
    password: str = field(default="", repr=False)
