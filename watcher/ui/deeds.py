"""What was done, for the window to tell."""

from __future__ import annotations

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """Something was done that needs no way back: a file was written, a picture copied."""

    said: str
    is_partial: bool = False
    can_be_undone: bool = False
