"""What is copied of a bug: where it happened, and nothing that is the user's own."""

from __future__ import annotations

import re

from watcher.logs import without_home, without_secrets

_INDENT = re.compile(r"[ |]*")
_ADDRESS = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^\s\"']+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def shareable(trace: str) -> str:
    """A traceback whose messages give away no number, no address, no secret, and not whose computer it was.

    Where the program was stays whole; what exceptions say may hold amounts and what opens a channel.
    """
    kept: list[str] = []
    frame: int | None = None
    for line in trace.splitlines():
        found = _INDENT.match(line)
        indent = found.end() if found else 0
        is_frame = line.startswith('File "', indent)
        # A frame, and deeper its line of the source and the marks below it; a standalone program has neither.
        is_place = is_frame or (frame is not None and indent > frame)
        kept.append(line if is_place else _NUMBER.sub("#", _ADDRESS.sub(r"\1…", line)))
        if is_frame:
            frame = indent
        elif not is_place:
            frame = None
    return without_home(without_secrets("\n".join(kept)))
