"""The colours of lines on a chart, by name, so that what is kept fits a dark and a light palette; no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from watcher.ui.theme import Theme

_DARK = {"violet": "#b794f6", "cyan": "#4cc9e0", "pink": "#f286b9", "lime": "#a9cf52", "orange": "#f4975f"}
_LIGHT = {"violet": "#7a3fd1", "cyan": "#0a7388", "pink": "#b82c78", "lime": "#55770f", "orange": "#b44d12"}
LINE_COLOURS = ("blue", "amber", "violet", "cyan", "pink", "lime", "orange", "grey")
"""In the order in which they are given out; each reaches 4.5 : 1 as text, and none says up or down."""


def line_colour(theme: Theme, name: str) -> str:
    """The colour of this name as "#rrggbb" in the palette that is shown."""
    tokens = theme.tokens
    if name == "amber":
        return tokens.alert
    if name == "grey":
        return tokens.muted
    return (_DARK if theme.name == "dark" else _LIGHT).get(name, tokens.accent)


def next_colour(taken: Iterable[str]) -> str:
    """The one given out least often."""
    times = dict.fromkeys(LINE_COLOURS, 0)
    for name in taken:
        if name in times:
            times[name] += 1
    return min(LINE_COLOURS, key=lambda name: times[name])


def colours_in(kept: object) -> list[str]:
    """The names of colours anywhere in what is kept of a chart: those that its lines have already."""
    if isinstance(kept, str):
        return [kept] if kept in LINE_COLOURS else []
    inside = kept.values() if isinstance(kept, Mapping) else kept if isinstance(kept, list | tuple) else ()
    return [name for one in inside for name in colours_in(one)]
