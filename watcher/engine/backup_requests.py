"""What the engine is asked about backups of the whole profile."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class BackUp:
    """Copy the whole profile into one file, encrypted where there is a password. Answers its name."""

    path: Path
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ExamineBackup:
    """Look at a file that may be put back; nothing is changed. Answers a BackupFound."""

    path: Path
    password: str = field(default="", repr=False)


BackupRequest = BackUp | ExamineBackup
