"""Asks the source about one symbol after the other, and leaves it the requests that prices need."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from watcher.domain.errors import RestingError
from watcher.domain.symbols import Symbol

REST_S = 30.0
"""So long nobody is asked about where the source is left alone."""


async def in_turns(
    find: Callable[[], Symbol | None],
    ask: Callable[[Symbol], Awaitable[None]],
    changed: asyncio.Event,
    at_once: int,
    nap_s: float,
) -> None:
    """Ask about what `find` answers next, until cancelled; where that is none, wait for `changed`.

    After `at_once` in a row each next one waits `nap_s` seconds. Whoever was not asked about because the
    source rests, which `ask` raises as RestingError, is so later.
    """
    asked = 0
    while True:
        symbol = find()
        if symbol is None:
            asked = 0
            changed.clear()
            await changed.wait()
            continue
        if asked >= at_once:
            await asyncio.sleep(nap_s)
        asked += 1
        try:
            await ask(symbol)
        except RestingError:
            await asyncio.sleep(REST_S)
