"""Headlines: what was written about a symbol, by whom and when. Text is text; links are https or none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NewType
from urllib.parse import urlsplit

from watcher.domain.symbols import Symbol
from watcher.values import dataclass

StoryId = NewType("StoryId", str)

LONGEST_TITLE = 300
LONGEST_SUMMARY = 1_000
LONGEST_SOURCE = 80
LONGEST_LINK = 2_000
KEPT = timedelta(days=90)
"""How long stories are stored."""

_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_SPACE = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Story:
    """One headline. `symbols` are those it was given out for, so far as they were asked about.

    `link` is an https address or empty. `is_read` is the user's; the source knows nothing of it.
    """

    id: StoryId
    title: str
    source: str
    published_at: datetime
    symbols: frozenset[Symbol] = frozenset()
    link: str = ""
    summary: str = ""
    is_read: bool = False

    @property
    def same_as(self) -> str:
        """What two stories share that are one: the words of their title and the day."""
        return f"{_NOT_WORD.sub(' ', self.title.casefold()).strip()} {self.published_at:%Y-%m-%d}"


def plain(text: object, longest: int) -> str:
    """Any text on one line, without what is invisible or turns the direction of writing, and not too long."""
    if not isinstance(text, str):
        return ""
    # Only the head is looked at: a text of a million letters costs no more than it shows.
    head = _SPACE.sub(" ", text[: 4 * longest])
    clean = "".join(letter for letter in head if unicodedata.category(letter) not in _INVISIBLE).strip()
    return clean if len(clean) <= longest else f"{clean[: longest - 1].rstrip()}…"


def safe_link(text: object) -> str:
    """An https address as it is; empty for anything else, `javascript:` and `http:` among it."""
    if not isinstance(text, str) or not text.isprintable() or " " in text or len(text) > LONGEST_LINK:
        return ""
    try:
        parts = urlsplit(text)
        is_safe = parts.scheme == "https" and bool(parts.hostname) and not parts.username
    except ValueError:
        return ""
    return text if is_safe else ""


def merged(stories: Iterable[Story]) -> tuple[Story, ...]:
    """The newest first, the same story for several symbols once, with all of its symbols.

    It is read when any of its copies is.
    """
    once: dict[str, Story] = {}
    for story in sorted(stories, key=lambda one: (one.published_at, one.id)):
        known = once.get(story.same_as)
        if known is None:
            once[story.same_as] = story
        else:
            once[story.same_as] = replace(
                known,
                symbols=known.symbols | story.symbols,
                link=known.link or story.link,
                summary=known.summary or story.summary,
                is_read=known.is_read or story.is_read,
            )
    return tuple(sorted(once.values(), key=lambda one: (one.published_at, one.id), reverse=True))


def matching(stories: Iterable[Story], words: str, muted: Iterable[str] = ()) -> tuple[Story, ...]:
    """Those that hold every one of the words, in title, source or symbols, and come from no muted source."""
    wanted = words.casefold().split()
    quiet = {source.casefold() for source in muted}
    return tuple(story for story in stories if story.source.casefold() not in quiet and _holds(story, wanted))


def _holds(story: Story, words: Sequence[str]) -> bool:
    said = f"{story.title} {story.source} {' '.join(story.symbols)}".casefold()
    return all(word in said for word in words)
