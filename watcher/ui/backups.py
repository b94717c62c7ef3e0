"""Backs everything up into one file, and has such a file put back: asks what there is to ask."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from watcher.bridge.session import Session
from watcher.domain.backups import SUFFIX, BackupFound, Restore
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Act
from watcher.ui.words import clean, formats

if TYPE_CHECKING:
    from watcher.ui.backup_dialogs import PasswordDialog

_LONGEST = 400
_LONGEST_NAME = 80


class Backups(QObject):
    """Belongs to the window. The program puts back what is `wanted`: nobody may use the data meanwhile."""

    settled = Signal()
    """`wanted` is to be put back, and the program opened anew on it."""

    def __init__(self, session: Session, acts: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._path = Path()
        self._password = ""
        self.wanted: Restore | None = None
        session.backup_wanted.connect(self.open)
        for act, wanted in ((Act.BACK_UP, self._choose_target), (Act.RESTORE, self._choose_backup)):
            acts[act].triggered.connect(wanted)
            acts[act].setEnabled(not session.is_demo)

    # ---- out

    @Slot()
    def _choose_target(self) -> None:
        dialog = self._files(tr("Back everything up"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{formats().own(self._session.now()):%Y-%m-%d}{SUFFIX}")
        dialog.fileSelected.connect(self._on_target)
        dialog.open()

    @Slot(str)
    def _on_target(self, path: str) -> None:
        self._path = Path(path)
        said = tr(
            "With a password nobody can read the backup who does not know it, and there is no way to put it "
            "back without. Leave it empty for a backup that is not encrypted."
        )
        dialog = self._ask(tr("Back everything up"), said, tr("&Back up"), is_new=True)
        dialog.given.connect(self._on_new_password)

    @Slot(str)
    def _on_new_password(self, password: str) -> None:
        reply = self._session.back_up(self._path, password)
        reply.done.connect(self._on_written)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_written(self, name: str) -> None:
        self._tell(
            Severity.INFO,
            tr("Everything is in {name}.").format(name=clean(name, _LONGEST_NAME)),
            tr("Keep it where this computer's disk cannot take it along."),
        )

    # ---- and back

    @Slot()
    def _choose_backup(self) -> None:
        dialog = self._files(tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Backups (*{suffix} *.db)").format(suffix=SUFFIX), tr("All files (*)")])
        dialog.fileSelected.connect(self.open)
        dialog.open()

    @Slot(str)
    def open(self, path: str) -> None:
        """Look at a backup, and ask whether it is to be put back."""
        self._path = Path(path)
        self._on_password("")

    @Slot(str)
    def _on_password(self, password: str) -> None:
        self._password = password
        reply = self._session.examine_backup(self._path, password)
        reply.done.connect(self._on_found)
        reply.failed.connect(self._on_unread)

    @Slot(object)
    def _on_found(self, found: BackupFound) -> None:
        name = clean(self._path.name, _LONGEST_NAME)
        if found.needs_password:
            self._ask_password(tr("{name} is encrypted.").format(name=name))
            return
        from watcher.ui.backup_dialogs import RestoreDialog

        dialog = RestoreDialog(name, found, self._window)
        dialog.accepted.connect(self._on_agreed)
        dialog.open()

    @Slot(WatcherError)
    def _on_unread(self, error: WatcherError) -> None:
        if self._password:
            self._ask_password(clean(error.sentence, _LONGEST))
        else:
            self._on_failed(error)

    def _ask_password(self, said: str) -> None:
        dialog = self._ask(tr("Restore a backup"), said, tr("&Go on"), is_new=False)
        dialog.given.connect(self._on_password)

    @Slot()
    def _on_agreed(self) -> None:
        self.wanted = Restore(self._path, self._password)
        self.settled.emit()

    # ---- both

    @property
    def _window(self) -> QWidget:
        # Not kept: the window keeps this.
        return cast("QWidget", self.parent())

    def _files(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _ask(self, title: str, said: str, action: str, *, is_new: bool) -> PasswordDialog:
        from watcher.ui.backup_dialogs import PasswordDialog

        dialog = PasswordDialog(title, said, action, self._window, is_new=is_new)
        dialog.open()
        return dialog

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._tell(Severity.ERROR, clean(error.title, _LONGEST), clean(error.hint, _LONGEST))

    def _tell(self, severity: Severity, title: str, hint: str) -> None:
        self._session.tell(Notice(self._session.now(), severity, title, hint))
