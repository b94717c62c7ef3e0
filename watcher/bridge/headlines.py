"""What the session passes on of headlines: nothing is kept here, panels ask for what they show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.late import Late
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    # The window is painted first.
    from watcher.domain.news import StoryId
    from watcher.engine import news_requests as asks
else:
    asks = Late("watcher.engine.news_requests")


class Headlines(Asking):
    """The part of the session that news panels are fed by."""

    stories_changed = Signal(frozenset)
    """Symbols with new headlines; an empty set where all may have changed."""

    def load_news(
        self,
        symbols: Sequence[Symbol],
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        words: str = "",
    ) -> Reply:
        """Read what was written about these. Answers a tuple of Story, the newest first."""
        return self._ask(asks.LoadNews(tuple(symbols), since, until, words))

    def ask_for_news(self, symbols: Sequence[Symbol]) -> Reply:
        """Have the source asked about these. Answers None when all have been."""
        return self._ask(asks.AskForNews(tuple(symbols)))

    def mark_stories(self, ids: Sequence[StoryId], *, is_read: bool = True) -> Reply:
        """Say that the user has read these, or has not."""
        return self._ask(asks.MarkStories(tuple(ids), is_read))

    def mute_source(self, source: str, *, on: bool = True) -> Reply:
        """Show no more of a source, or show it again."""
        return self._ask(asks.MuteSource(source, on))

    def load_muted_sources(self) -> Reply:
        """Answers a tuple of the muted sources' names."""
        return self._ask(asks.LoadMutedSources())
