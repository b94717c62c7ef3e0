"""What can be asked about headlines."""

from __future__ import annotations

from datetime import datetime

from watcher.domain.news import StoryId
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LoadNews:
    """Answers a tuple of Story from the store: the newest first, no muted source, all words in them."""

    symbols: tuple[Symbol, ...]
    since: datetime | None = None
    until: datetime | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class AskForNews:
    """Have the source asked about these, each at most every ten minutes. Answers None."""

    symbols: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class MarkStories:
    """The user has read these, or takes it back. Answers None."""

    ids: tuple[StoryId, ...]
    is_read: bool = True


@dataclass(frozen=True, slots=True)
class MuteSource:
    """Show no more stories of a source, or show them again. Answers None."""

    source: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class LoadMutedSources:
    """Answers a tuple of the names of the muted sources."""


NewsRequest = LoadNews | AskForNews | MarkStories | MuteSource | LoadMutedSources
