"""Turns what `Ticker.news` gives into stories; what cannot be read is left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from watcher.domain.news import (
    LONGEST_SOURCE,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    Story,
    StoryId,
    plain,
    safe_link,
)
from watcher.domain.symbols import Symbol

_SOURCE = "Yahoo Finance"
"""Who is named where nobody else is."""


def stories(items: Iterable[Any], symbol: Symbol) -> tuple[Story, ...]:
    """The readable ones among the items that were given out for a symbol."""
    found = (_story(item, symbol) for item in items)
    return tuple(story for story in found if story is not None)


def _story(item: Any, symbol: Symbol) -> Story | None:
    if not isinstance(item, Mapping):
        return None
    content = item.get("content")
    content = content if isinstance(content, Mapping) else item
    title = plain(content.get("title"), LONGEST_TITLE)
    number = item.get("id") or content.get("id") or content.get("uuid")
    published = _time(content.get("pubDate") or content.get("displayTime"))
    if not title or not isinstance(number, str) or published is None:
        return None
    provider = content.get("provider")
    source = provider.get("displayName") if isinstance(provider, Mapping) else content.get("publisher")
    links = (content.get(name) for name in ("canonicalUrl", "clickThroughUrl", "link"))
    addresses = (safe_link(link.get("url") if isinstance(link, Mapping) else link) for link in links)
    return Story(
        id=StoryId(number[:LONGEST_SOURCE]),
        title=title,
        source=plain(source, LONGEST_SOURCE) or _SOURCE,
        published_at=published,
        symbols=frozenset((symbol,)),
        link=next((link for link in addresses if link), ""),
        summary=plain(content.get("summary"), LONGEST_SUMMARY),
    )


def _time(text: Any) -> datetime | None:
    try:
        at = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return at.astimezone(UTC) if at is not None and at.tzinfo is not None else None
