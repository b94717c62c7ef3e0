"""Opens a database: makes a new one, checks an old one, brings its tables up to date."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from errno import EACCES, EISDIR
from pathlib import Path

import sqlalchemy as sa

from watcher.domain.errors import StoreError
from watcher.language import tr
from watcher.store import schema
from watcher.store.backup import backup_before, backups, create_private, damaged, missing
from watcher.store.connection import BUSY_S, Connection
from watcher.store.faults import NewerError, unusable
from watcher.values import dataclass

_WHOLE_CHECK_BYTES = 64 * 1024 * 1024
"""Up to this size all of a file is checked when it is opened (some 20 ms)."""

_IRREPLACEABLE = (
    *("watchlists", "watchlist_symbols", "watchlist_groups", "notes"),
    *("alerts", "firings", "outbox", "channels", "settings"),
    *("import_runs", "accounts", "securities", "transactions", "splits", "dated_prices", "dated_rates"),
)
"""The tables that are checked in any case; prices can be asked for again."""

_TABLES = sa.text("SELECT name FROM sqlite_master WHERE type = 'table'")


@dataclass(frozen=True, slots=True)
class Migrations:
    """The folder of Alembic's revisions, and the newest of them."""

    folder: Path
    head: str


MIGRATIONS = Migrations(Path(__file__).parent / "migrations", schema.HEAD)


def open_connection(
    path: Path, now: Callable[[], datetime], busy_s: float = BUSY_S, migrations: Migrations = MIGRATIONS
) -> Connection:
    """Open the database at `path` for the calling thread; a missing one is made, private to its owner.

    Raises DamagedError (naming the newest good backup), NewerError and StoreError.
    """
    _make_file(path)
    connection = Connection(path, busy_s)
    try:
        _check(connection)
        _bring_up_to_date(connection, now, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            if (gone := missing(path)) is not None:
                # A new one would be copied every day, until no copy was left of the old.
                raise gone
            create_private(path)
        elif path.stat().st_size == 0 and backups(path):
            # An empty file is a valid, new database to SQLite. This one was not always empty.
            raise damaged(path)
        if path.is_dir():
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
        # Not by opening it: closing it would drop the locks of this process's other connections.
        if not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
    except OSError as error:
        raise unusable(error, path) from error


def _check(connection: Connection) -> None:
    """Raise DamagedError for a broken file; of a big one, only what cannot be had again is read."""
    whole = connection.path.stat().st_size <= _WHOLE_CHECK_BYTES
    # An older database lacks the younger tables.
    there = {row.name for row in connection.rows(_TABLES)}
    named = [table for table in _IRREPLACEABLE if table in there]
    checks = ["quick_check(1)"] if whole else [f"quick_check('{table}')" for table in named]
    for check in checks:
        if connection.pragma(check) != "ok":
            raise damaged(connection.path)


def _bring_up_to_date(connection: Connection, now: Callable[[], datetime], migrations: Migrations) -> None:
    found = _version(connection)
    if found is None:
        _create(connection)
        found = _version(connection)
    if found == migrations.head:
        return
    if found is None or not found.isdigit() or found > migrations.head:
        raise NewerError(
            tr("The database {path} was written by a newer Watcher.").format(path=connection.path),
            tr("Update this one, then try again."),
        )
    backup_before(connection.path, migrations.head, now())
    _migrate(connection, migrations)


def _version(connection: Connection) -> str | None:
    """The revision of the database; None for a new one. Raises StoreError for another program's."""
    tables = {row.name for row in connection.rows(_TABLES)}
    if not tables:
        return None
    found = connection.rows(sa.select(schema.version)) if schema.version.name in tables else ()
    if not found:
        raise StoreError(
            tr("{path} is a database of another program.").format(path=connection.path),
            tr("Move it away, or choose another profile folder."),
        )
    return str(found[0].version_num)


def _create(connection: Connection) -> None:
    """Make all tables at once; the migrations, one after the other, come to the same (tests compare)."""
    with connection.writing(durable=True) as transaction:
        # Another process may have been faster.
        schema.version.create(transaction, checkfirst=True)
        if transaction.execute(sa.select(schema.version)).first() is None:
            schema.metadata.create_all(transaction, checkfirst=False)
            transaction.execute(schema.version.insert().values(version_num=schema.HEAD))


def _migrate(connection: Connection, migrations: Migrations) -> None:
    # Alembic takes as long to import as the database library: only when there is something to do.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations.folder).replace("%", "%%"))
    with connection.writing(durable=True) as transaction:
        config.attributes["connection"] = transaction
        command.upgrade(config, migrations.head)
