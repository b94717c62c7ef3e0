"""One evaluator per profile: a lock that the operating system releases when its holder dies."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path

from watcher.values import dataclass

if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    _FAR = 1 << 30
    """Windows keeps others from reading locked bytes, so the one that is locked lies behind the text."""

    def _try_lock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a profile: a process, and as what ("window", "run")."""

    pid: int
    role: str


class ProfileLock:
    """Held by whoever evaluates the alerts of a profile; everybody else is a viewer.

    It is the lock on the file that counts, not the file: what a crash left behind locks nobody out.
    """

    def __init__(self, path: Path, role: str) -> None:
        self._path = path
        self._role = role
        self._file: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether it is this object that holds it."""
        return self._file is not None

    def acquire(self) -> bool:
        """Take it if it is free, without waiting; tell whether it is held now. Raises StoreError."""
        if self._file is not None:
            return True
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _unusable(error, self._path) from error
        try:
            _try_lock(file)
        except (BlockingIOError, PermissionError):
            os.close(file)
            return False
        except OSError as error:
            os.close(file)
            raise _unusable(error, self._path) from error
        self._file = file
        _tell(file, json.dumps({"pid": os.getpid(), "role": self._role}))
        return True

    def release(self) -> None:
        """Let others have it; idempotent."""
        if self._file is not None:
            _tell(self._file, "")
            os.close(self._file)
            self._file = None

    def holder(self) -> Holder | None:
        """Who has it, once `acquire` said no; None if that is not known. A crash leaves its holder's name."""
        try:
            data = json.loads(self._path.read_bytes())
            return Holder(int(data["pid"]), str(data["role"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _tell(file: int, text: str) -> None:
    """Write who has it. On a full disk nobody is told, but locked out all the same."""
    with contextlib.suppress(OSError):
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, text.encode())


def _unusable(error: OSError, path: Path) -> Exception:
    # It comes with the database, and the window is painted first.
    from watcher.store.faults import unusable

    return unusable(error, path)
