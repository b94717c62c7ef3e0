"""`backup` and `restore`: the whole profile in one file, and back."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher import __version__
from watcher.domain.errors import InputError

if TYPE_CHECKING:
    from watcher.cli.context import Context

PASSWORD = "WATCHER_BACKUP_PASSWORD"  # noqa: S105 - the name of a variable


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    backup = commands.add_parser("backup", help="copy the whole profile into one file")
    backup.add_argument("file", metavar="FILE", help="for example 2026-11-28.watcher-backup")
    backup.add_argument(
        "--password", action="store_true", help=f"encrypt it: asks for a password, or takes {PASSWORD}"
    )
    backup.set_defaults(run=back_up)
    restore = commands.add_parser("restore", help="put a copy back; what is there now is kept aside")
    restore.add_argument("file", metavar="FILE", nargs="?", help="without it: the newest good daily copy")
    restore.add_argument(
        "--password",
        action="store_true",
        help=f"ask for the password of an encrypted one, or take {PASSWORD}",
    )
    restore.set_defaults(run=restore_copy)


def back_up(context: Context) -> int:
    """Write a copy; the program may be running meanwhile."""
    from watcher.store.archive import write_archive

    with context.store():
        """Opening it makes sure that it is sound and up to date."""
    target = Path(context.options.file)
    if target.exists():
        raise InputError(f"{target} exists already.", "Choose another name; nothing was overwritten.")
    password = _password(twice=True) if context.options.password else ""
    profile = context.profile
    write_archive(profile.database, profile.config, target, context.clock.now(), __version__, password)
    print(f"Copied to {target}{', encrypted' if password else ''}.")
    return 0


def restore_copy(context: Context) -> int:
    """Put a copy in the profile's place; nothing of what was there is lost."""
    lock = context.parts("restore").lock
    if not lock.acquire():
        holder = lock.holder()
        raise InputError(
            "Watcher is running on this profile"
            + (f" (process {holder.pid}, {holder.role})." if holder else "."),
            "Close it first; nothing was changed.",
        )
    try:
        named = context.options.file
        return _restore_newest(context) if named is None else _restore_named(context, Path(named))
    finally:
        lock.release()


def _restore_newest(context: Context) -> int:
    from watcher.store.backup import restore_newest

    restored = restore_newest(context.profile.database, context.clock.now())
    if restored is None:
        raise InputError("There is no good copy to go back to.", "Name one: watcher restore FILE.")
    print(f"Restored {restored.path}, made {restored.made_at:%Y-%m-%d %H:%M} UTC.")
    return 0


def _restore_named(context: Context, path: Path) -> int:
    from watcher.store.archive import is_encrypted, put_back

    profile, now = context.profile, context.clock.now()
    wants = context.options.password or os.environ.get(PASSWORD)
    password = _password(twice=False) if is_encrypted(path) and wants else ""
    restored = put_back(path, profile.database, profile.config, now, password)
    by = f" by Watcher {restored.version}" if restored.version else ""
    print(f"Restored {restored.backup.path}, made {restored.backup.made_at:%Y-%m-%d %H:%M} UTC{by}.")
    if restored.config is not None:
        print(f"The settings of before are in {restored.config}.")
    return 0


def _password(*, twice: bool) -> str:
    """From the environment, else typed unseen; twice where a mistake would lock the file for good."""
    if given := os.environ.get(PASSWORD):
        return given
    if not sys.stdin.isatty():
        raise InputError(f"There is nobody to ask for a password; set {PASSWORD}.")
    from getpass import getpass

    typed = getpass("Password: ")
    if not typed:
        raise InputError("The password is empty.", "Leave --password out for a copy that is not encrypted.")
    if twice and getpass("Once more: ") != typed:
        raise InputError("The two passwords differ.", "Nothing was written; try again.")
    return typed
