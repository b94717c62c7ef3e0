"""`backup` and `restore`: the whole database in one file, and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.domain.errors import InputError

if TYPE_CHECKING:
    from watcher.cli.context import Context


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    backup = commands.add_parser("backup", help="copy the profile's data into one file")
    backup.add_argument("file", metavar="FILE")
    backup.set_defaults(run=back_up)
    restore = commands.add_parser("restore", help="put a copy back; what is there now is kept aside")
    restore.add_argument("file", metavar="FILE", nargs="?", help="without it: the newest good daily copy")
    restore.set_defaults(run=restore_copy)


def back_up(context: Context) -> int:
    """Write a copy; the program may be running meanwhile."""
    from watcher.store.backup import backup_to

    with context.store():
        """Opening it makes sure that it is sound and up to date."""
    target = Path(context.options.file)
    if target.exists():
        raise InputError(f"{target} exists already.", "Choose another name; nothing was overwritten.")
    backup_to(context.profile.database, target)
    print(f"Copied to {target}.")
    return 0


def restore_copy(context: Context) -> int:
    """Put a copy in the database's place; nothing of what was there is lost."""
    from watcher.store.backup import restore, restore_newest

    lock = context.parts("restore").lock
    if not lock.acquire():
        holder = lock.holder()
        raise InputError(
            "Watcher is running on this profile"
            + (f" (process {holder.pid}, {holder.role})." if holder else "."),
            "Close it first; nothing was changed.",
        )
    try:
        database, now = context.profile.database, context.clock.now()
        named = context.options.file
        restored = restore_newest(database, now) if named is None else restore(Path(named), database, now)
    finally:
        lock.release()
    if restored is None:
        raise InputError("There is no good copy to go back to.", "Name one: watcher restore FILE.")
    print(f"Restored {restored.path}, made {restored.made_at:%Y-%m-%d %H:%M} UTC.")
    return 0
