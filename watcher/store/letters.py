"""Messages that are no alerts, until they are sent."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from watcher.domain.channels import Share
from watcher.domain.letters import Letter
from watcher.store.connection import Connection
from watcher.store.schema import letters

_WAITING, _SENT, _FAILED = "waiting", "sent", "failed"


class LettersRepository:
    """One row a channel; what was sent stays, so that it is not sent again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def post(
        self,
        about: str,
        channels: Collection[str],
        title: str,
        bodies: Mapping[Share, str],
        at: datetime,
    ) -> None:
        """Have a message sent through these channels; those that have it already are left out."""
        body = json.dumps({share.value: text for share, text in bodies.items()}, ensure_ascii=False)
        rows = [
            {
                "about": about,
                "channel": channel,
                "title": title,
                "body": body,
                "written_at": at,
                "state": _WAITING,
                "attempts": 0,
                "error": "",
            }
            for channel in channels
        ]
        if rows:
            with self._connection.writing(durable=True) as transaction:
                transaction.execute(insert(letters).on_conflict_do_nothing(), rows)

    def pending(self) -> tuple[Letter, ...]:
        """What is not sent yet, the oldest first."""
        query = sa.select(letters).where(letters.c.state == _WAITING).order_by(letters.c.id)
        return tuple(
            Letter(
                row.id,
                row.about,
                row.channel,
                row.title,
                {Share(share): text for share, text in json.loads(row.body).items()},
                row.written_at,
                row.attempts,
                row.next_try,
            )
            for row in self._connection.rows(query)
        )

    def mark_sent(self, letter: int, at: datetime) -> None:
        """It was delivered."""
        self._mark(letter, at, state=_SENT, next_try=None, error="")

    def mark_failed(self, letter: int, at: datetime, next_try: datetime | None, error: str) -> None:
        """It was not, and is due again at `next_try`; None gives it up."""
        self._mark(
            letter, at, state=_FAILED if next_try is None else _WAITING, next_try=next_try, error=error
        )

    def _mark(self, letter: int, at: datetime, *, state: str, next_try: datetime | None, error: str) -> None:
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(
                letters.update()
                .where(letters.c.id == letter)
                .values(
                    state=state,
                    attempts=letters.c.attempts + 1,
                    tried_at=at,
                    next_try=next_try,
                    error=error,
                )
            )
