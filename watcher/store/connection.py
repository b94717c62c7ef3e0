"""One connection to the SQLite file: reading, and transactions that commit whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from watcher.domain.errors import BusyError
from watcher.store.backup import damaged
from watcher.store.faults import DamagedError, explained

BUSY_S = 5.0
_PAGE_BYTES = 8192
_LOG_LIMIT_BYTES = 16 * 1024 * 1024


class Connection:
    """A connection of the thread that made it; SQLite refuses every other thread.

    Everything that is SQLite's own (pragmas, how a transaction begins) stands here.
    Raises StoreError for what the disk, another process or a broken file cause.
    """

    def __init__(self, path: Path, busy_s: float = BUSY_S) -> None:
        self.path = path
        self._durable: bool | None = None
        self._waits_s = self._first_s = self._again_s = busy_s
        engine = sa.create_engine(
            "sqlite+pysqlite://",
            creator=lambda: sqlite3.connect(path, timeout=busy_s, isolation_level=None),
            poolclass=NullPool,
        )
        with self._explaining():
            self._connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        try:
            self.pragma(f"page_size = {_PAGE_BYTES}")
            self.pragma("journal_mode = WAL")
            self.pragma(f"journal_size_limit = {_LOG_LIMIT_BYTES}")
            self.pragma("foreign_keys = ON")
        except BaseException:
            self.close()
            raise

    def wait_at_most(self, first_s: float, again_s: float) -> None:
        """Wait so long for another program; where that was not enough, from then on only `again_s`.

        Once something could be written, it is `first_s` again.
        """
        self._first_s, self._again_s = first_s, again_s
        self._wait_at_most(first_s)

    def _wait_at_most(self, seconds: float) -> None:
        if seconds != self._waits_s:
            self._waits_s = seconds
            self.pragma(f"busy_timeout = {seconds * 1000:.0f}")

    def close(self) -> None:
        """Let go of the file; idempotent."""
        self._connection.close()

    def pragma(self, text: str) -> Any:
        """Set or ask something of SQLite; the first value of its answer."""
        with self._explaining():
            result = self._connection.exec_driver_sql(f"PRAGMA {text}")
            return result.scalar() if result.returns_rows else None

    def rows(
        self, statement: sa.Executable, parameters: Mapping[str, Any] | None = None
    ) -> Sequence[sa.Row[*tuple[Any, ...]]]:
        """What a query answers, outside any transaction of its own."""
        with self._explaining():
            return self._connection.execute(statement, parameters).all()

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[sa.Connection]:
        """Commit what the block wrote, or none of it.

        `durable` waits until the disk has it: an outage of power cannot undo the commit. Without it the
        newest commits may be missing after such an outage, never after a crash of the program.
        """
        if durable is not self._durable:
            self.pragma(f"synchronous = {'FULL' if durable else 'NORMAL'}")
            self._durable = durable
        with self._explaining():
            # The write lock first: a transaction that begins by reading may fail half-way instead of waiting.
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.commit()
            except BaseException:
                self._connection.rollback()
                raise
        self._wait_at_most(self._first_s)

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            explanation = explained(error.orig, self.path)
            if explanation is None:
                raise
            if isinstance(explanation, BusyError):
                self._wait_at_most(self._again_s)
            if isinstance(explanation, DamagedError):
                explanation = damaged(self.path)
            raise explanation from error
