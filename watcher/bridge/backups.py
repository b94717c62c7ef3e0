"""What the session passes on of backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.engine.backup_requests import BackUp, ExamineBackup
from watcher.language import tr


class Backups(Asking):
    """The part of the session that copies everything into a file, and looks at such files."""

    backup_wanted = Signal(str)
    """A backup was brought to the window (its path)."""

    def back_up(self, path: Path, password: str) -> Reply:
        """Copy the whole profile; encrypted where there is a password. Answers the name of the file."""
        return self._ask(BackUp(path, password), tr("Backing everything up …"))

    def examine_backup(self, path: Path, password: str) -> Reply:
        """Look at a backup before it is put back. Answers a BackupFound."""
        return self._ask(ExamineBackup(path, password), tr("Reading the backup …"))
