"""Headlines on disk, for 90 days."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime

import sqlalchemy as sa

from watcher.domain.news import KEPT, Story, StoryId, merged
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import stories, story_symbols, upsert

_MOST = 2_000


class NewsRepository:
    """Stories by their id; which of them were read survives that they come again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, found: Iterable[Story]) -> bool:
        """Write what came; tell whether any of it is new, or new to a symbol."""
        rows = {story.id: story for story in found}
        if not rows:
            return False
        with self._connection.writing() as transaction:
            pairs = {
                (row.story, row.symbol)
                for row in transaction.execute(
                    sa.select(story_symbols).where(story_symbols.c.story.in_(list(rows)))
                )
            }
            known = sa.select(stories.c.id, stories.c.is_read).where(stories.c.id.in_(list(rows)))
            read = {row.id: row.is_read for row in transaction.execute(known)}
            transaction.execute(
                upsert(stories),
                [
                    {
                        "id": story.id,
                        "published_at": story.published_at,
                        "is_read": story.is_read or bool(read.get(story.id)),
                        "body": json.dumps([story.title, story.source, story.link, story.summary]),
                    }
                    for story in rows.values()
                ],
            )
            new = {(story.id, symbol) for story in rows.values() for symbol in story.symbols} - pairs
            if new:
                transaction.execute(
                    story_symbols.insert(),
                    [{"story": story, "symbol": symbol} for story, symbol in sorted(new)],
                )
        return bool(new)

    def of(
        self,
        symbols: Collection[Symbol],
        *,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Story, ...]:
        """What was written about these, the newest first, the same story once."""
        of_these = story_symbols.c.symbol.in_(list(symbols))
        query = (
            sa.select(stories, story_symbols.c.symbol)
            .join(story_symbols, story_symbols.c.story == stories.c.id)
            .where(of_these)
            .order_by(stories.c.published_at.desc())
            .limit(_MOST)
        )
        if since is not None:
            query = query.where(stories.c.published_at >= since)
        if until is not None:
            query = query.where(stories.c.published_at < until)
        found = []
        for row in self._connection.rows(query):
            title, source, link, summary = json.loads(row.body)
            about = frozenset((Symbol(row.symbol),))
            found.append(
                Story(StoryId(row.id), title, source, row.published_at, about, link, summary, row.is_read)
            )
        return merged(found)

    def mark_read(self, ids: Collection[StoryId], *, is_read: bool = True) -> None:
        """The user has seen these, or takes it back."""
        with self._connection.writing() as transaction:
            transaction.execute(stories.update().where(stories.c.id.in_(list(ids))).values(is_read=is_read))

    def prune(self, now: datetime) -> None:
        """Forget what is older than 90 days."""
        with self._connection.writing() as transaction:
            old = sa.select(stories.c.id).where(stories.c.published_at < now - KEPT)
            transaction.execute(story_symbols.delete().where(story_symbols.c.story.in_(old)))
            transaction.execute(stories.delete().where(stories.c.published_at < now - KEPT))
