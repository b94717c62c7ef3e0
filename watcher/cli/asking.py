"""Has the source asked for what a report is going to tell of, where it is not stored yet."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from watcher.domain.errors import FeedError

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.engine.bringing import Bringing
    from watcher.feeds.feed import Feed


def bring(context: Context, question: Callable[[Bringing], Awaitable[int]], else_: str) -> None:
    """Put the question, which answers how many symbols are left for the next time, and say how it went.

    Nobody is asked with a clock of one's own: what is said today would be kept as said then.
    """
    from watcher.engine.bringing import Bringing
    from watcher.feeds.calendars import session_table

    if context.options.now is not None and not context.is_demo:
        return

    async def ask(feed: Feed) -> int:
        with context.store() as store:
            return await question(
                Bringing(store, feed, context.clock, session_table, restarts=context.is_demo)
            )

    try:
        left = context.ask(ask)
    except FeedError as error:
        sys.stderr.write(f"watcher: {error.sentence} {else_}\n")
        return
    if left:
        sys.stderr.write(f"watcher: {left} more symbols are asked about the next time.\n")
