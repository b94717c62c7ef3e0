"""Where a line with Chinese, Japanese or Korean may end: after any such letter, and between words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from watcher.reports.eastern import is_eastern

_NEVER_FIRST = frozenset("，。；：！？、）」』”’》…·%,.;:!?)")
_NEVER_LAST = frozenset("（「『“‘《(+−")


def lines_of(text: str, width: float, measured: Callable[[str], float]) -> Iterator[str]:
    """The lines of a text that are no wider than that, as far as its pieces allow it."""
    line = ""
    for piece in pieces_of(text):
        if line and measured((line + piece).rstrip()) > width:
            yield line.rstrip()
            line = piece
        else:
            line += piece
    yield line.rstrip()


def pieces_of(text: str) -> Iterator[str]:
    """What stays together: words with the space behind them, and letters with their punctuation."""
    piece = ""
    for letter in text:
        if piece and _may_end(piece[-1], letter):
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece


def _may_end(before: str, after: str) -> bool:
    if after == " " or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return before == " " or is_eastern(before) or is_eastern(after)
