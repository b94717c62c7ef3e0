"""What was dear to make and is used again and again: kept while it is used, and not much longer."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


class Recent(Generic[Key, Made]):
    """Keeps the last things that were made, `most` of them and as many of those before.

    What is asked for in between stays, however much else is made: emptied in one go it would all be
    made again for the next frame.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._new: dict[Key, Made] = {}
        self._old: dict[Key, Made] = {}

    def __len__(self) -> int:
        return len(self._new.keys() | self._old.keys())

    def get(self, key: Key) -> Made | None:
        """What was kept under this key, if it still is."""
        found = self._new.get(key)
        if found is None:
            found = self._old.get(key)
            if found is not None:
                self.keep(key, found)
        return found

    def keep(self, key: Key, made: Made) -> Made:
        """Keep it, and answer it."""
        if len(self._new) >= self._most:
            self._old, self._new = self._new, {}
        self._new[key] = made
        return made
