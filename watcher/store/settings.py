"""What the window remembers: text under a name."""

from __future__ import annotations

import sqlalchemy as sa

from watcher.store.connection import Connection
from watcher.store.schema import settings, upsert

_SAVE = upsert(settings)


class SettingsRepository:
    """Names and texts are the caller's (JSON, where there is more than a word)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str | None:
        """The text under a name; None if there is none."""
        rows = self._connection.rows(sa.select(settings.c.value).where(settings.c.name == name))
        return str(rows[0].value) if rows else None

    def set(self, name: str, value: str) -> None:
        """Remember a text, in place of the one that was there."""
        with self._connection.writing() as transaction:
            transaction.execute(_SAVE, {"name": name, "value": value})
