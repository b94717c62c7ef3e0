"""Long work in the engine's thread: between two steps prices are judged, and alerts fire."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import closing

from watcher.domain.steps import Answer


async def in_steps(steps: Generator[None, None, Answer]) -> Answer:
    """Take all steps, and let everything else go on between them; what the last one answers."""
    with closing(steps):
        while True:
            try:
                next(steps)
            except StopIteration as end:
                answer: Answer = end.value
                return answer
            await asyncio.sleep(0)
