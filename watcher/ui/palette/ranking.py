"""Which entries suit what was typed, and in which order: predictable first, forgiving last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from watcher.domain.plain import folded
from watcher.ui.palette.entries import Entry, Kind
from watcher.values import dataclass

MOST = 50
"""Nobody reads further; typing another letter is quicker."""
MOST_AT_FIRST = 6
"""Of each kind, before anything is typed."""

_ORDER = {kind: at for at, kind in enumerate(Kind)}
_WORDS = re.compile(r"[^\W_]+")
_LEAST_FUZZY = 4
_GUESSED = 6


@dataclass(frozen=True, slots=True)
class Indexed:
    """An entry with its texts made ready for comparing."""

    entry: Entry
    title: str
    detail: str
    title_words: tuple[str, ...]
    detail_words: tuple[str, ...]


def index(entries: Iterable[Entry]) -> tuple[Indexed, ...]:
    """Make ready once what is compared at every letter."""
    made = []
    for entry in entries:
        title, detail = folded(entry.title), folded(f"{entry.detail} {entry.also}")
        words = tuple(_WORDS.findall(title)), tuple(_WORDS.findall(detail))
        made.append(Indexed(entry, title, detail, *words))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Found:
    """The entries that suit, the best first; `is_sure` unless all of them are guesses."""

    entries: tuple[Entry, ...]
    is_sure: bool


def ranked(indexed: Sequence[Indexed], typed: str) -> Found:
    """Find what suits; among equals symbols come first, then actions, alerts and settings."""
    wanted = " ".join(folded(typed).split())
    if not wanted:
        return Found(_first_of_each(indexed), is_sure=True)
    tokens = wanted.split()
    found = []
    for at, one in enumerate(indexed):
        tier = _tier(one, wanted, tokens)
        if tier is not None:
            found.append((tier, _ORDER[one.entry.kind], len(one.title) if tier else 0, at, one.entry))
    found.sort(key=lambda each: each[:4])
    return Found(tuple(each[4] for each in found[:MOST]), bool(found) and found[0][0] < _GUESSED)


def _first_of_each(indexed: Sequence[Indexed]) -> tuple[Entry, ...]:
    chosen: dict[Kind, list[Entry]] = {kind: [] for kind in Kind}
    for one in indexed:
        if len(chosen[one.entry.kind]) < MOST_AT_FIRST:
            chosen[one.entry.kind].append(one.entry)
    return tuple(entry for entries in chosen.values() for entry in entries)


def _tier(one: Indexed, wanted: str, tokens: Sequence[str]) -> int | None:
    """How well an entry suits: 0 is the very thing; None, it does not."""
    if one.title == wanted:
        return 0
    if one.title.startswith(wanted):
        return 1
    tiers = [_token_tier(one, token) for token in tokens]
    if None not in tiers:
        return max(tier for tier in tiers if tier is not None)
    if len(tokens) == 1 and len(wanted) >= _LEAST_FUZZY and _is_inside(wanted, one.title):
        return _GUESSED
    return None


def _token_tier(one: Indexed, token: str) -> int | None:
    if any(word.startswith(token) for word in one.title_words):
        return 2
    if any(word.startswith(token) for word in one.detail_words):
        return 3
    if token in one.title:
        return 4
    return 5 if token in one.detail else None


def _is_inside(letters: str, text: str) -> bool:
    """Whether the letters occur in this order, with others between them, from the first on."""
    rest = iter(text)
    return text.startswith(letters[0]) and all(letter in rest for letter in letters)
