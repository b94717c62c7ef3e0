"""Long work in the engine's thread: between two steps prices are judged, and alerts fire."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import closing
from contextvars import ContextVar
from typing import TypeVar

from watcher.domain.progress import Progress
from watcher.domain.steps import Answer

Value = TypeVar("Value")
_TELL: ContextVar[Callable[[Progress], None] | None] = ContextVar("tell", default=None)
"""Who hears how far the work of a task has come."""


def tell_progress_to(tell: Callable[[Progress], None]) -> None:
    """Have this told how far the work of the running task is from now on."""
    _TELL.set(tell)


async def in_steps(steps: Generator[None, None, Answer], total: int = 0) -> Answer:
    """Take all steps, and let everything else go on between them; what the last one answers.

    `total` is about how many there are: whoever asked is told how far it is.
    """
    tell, done = _TELL.get(), 0
    with closing(steps):
        while True:
            try:
                next(steps)
            except StopIteration as end:
                answer: Answer = end.value
                return answer
            done += 1
            if tell is not None and done <= total:
                tell(Progress(done, total))
            await asyncio.sleep(0)


async def whole(work: Awaitable[Value]) -> Value:
    """Carry out to the end what half done would be wrong, whoever gives up on it meanwhile."""
    task = asyncio.ensure_future(work)
    while True:
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            waiting = asyncio.current_task()
            if task.cancelled() or waiting is None:
                raise
            waiting.uncancel()
