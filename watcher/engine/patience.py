"""Writes that wait for another program to let go of the database, while the engine goes on hearing prices."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from watcher.domain.errors import BusyError

T = TypeVar("T")

PATIENCE_S = 15.0
RETRY_S = 0.2


class Patience:
    """Carries out what users change: in the order in which they asked, as soon as it can be stored."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    async def do(self, change: Callable[[], Awaitable[T]]) -> T:
        """The change must be whole or not at all, so that it can be tried again. Raises WatcherError."""
        async with self._turn:
            return await patiently(change)


async def patiently(change: Callable[[], Awaitable[T]]) -> T:
    """Try until no other program is in the way, or patience ends. Raises BusyError then."""
    loop = asyncio.get_running_loop()
    until = loop.time() + PATIENCE_S
    while True:
        try:
            return await change()
        except BusyError:
            if loop.time() >= until:
                raise
        await asyncio.sleep(RETRY_S)
