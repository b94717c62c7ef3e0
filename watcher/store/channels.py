"""Channels beyond this machine, on disk without their addresses: those are secrets (alerts.md §5)."""

from __future__ import annotations

import sqlalchemy as sa

from watcher.domain.channels import ChannelSetup, Share
from watcher.store.connection import Connection
from watcher.store.schema import channels, upsert

_SAVE = upsert(channels)


class ChannelsRepository:
    """Read again whenever another process wrote."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[ChannelSetup, ...]:
        """Every channel, by name."""
        rows = self._connection.rows(sa.select(channels).order_by(channels.c.name))
        return tuple(ChannelSetup(row.name, row.service, Share(row.share)) for row in rows)

    def save(self, setup: ChannelSetup) -> None:
        """Add a channel or change it."""
        values = {"name": setup.name, "service": setup.service, "share": setup.share.value}
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(_SAVE, values)

    def remove(self, name: str) -> None:
        """Forget a channel; it may be gone already."""
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(channels.delete().where(channels.c.name == name))
