"""When the bars of a chart begin; old ones and live ones are two arrays."""

from __future__ import annotations

from typing import Literal, Protocol, SupportsInt

import numpy as np
from numpy.typing import ArrayLike, NDArray

from watcher.domain.bars import Seconds


class Times(Protocol):
    """Ascending epoch seconds: an array, or what is read like one."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> SupportsInt: ...

    def searchsorted(self, v: ArrayLike, /) -> NDArray[np.intp]:
        """The first that is not before each instant."""
        ...


class Starts:
    """When the bars begin: epoch seconds (UTC), ascending, read like an array."""

    def __init__(self, head: Seconds, tail: Seconds) -> None:
        self._head, self._tail = head, tail
        self._border = len(head)
        self._size = self._border + len(tail)

    @property
    def old(self) -> Seconds:
        """Those of the old bars: the same array until bars come between others, or instead of them."""
        return self._head

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, index: int) -> int:
        border = self._border
        return self._head.item(index) if index < border else self._tail.item(index - border)

    def searchsorted(self, at: ArrayLike, side: Literal["left", "right"] = "left") -> NDArray[np.intp]:
        """The first bar that begins at or after (with "right": after) each instant."""
        found = np.searchsorted(self._head, at, side)
        behind = found == self._border
        return np.where(behind, self._border + np.searchsorted(self._tail, at, side), found)
