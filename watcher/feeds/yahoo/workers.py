"""A few long-lived threads for calls that block, which cannot keep the program from ending."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")

_Job = tuple[Callable[[], Any], "asyncio.Future[Any]", asyncio.AbstractEventLoop]


class Workers:
    """Runs blocking calls; unlike an executor's, its threads never delay the end of the program.

    libcurl keeps one connection per thread, so the threads stay. `part` is called in each of them
    when it ends.
    """

    def __init__(self, count: int, name: str, part: Callable[[], None]) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._part = part
        self._threads = [
            Thread(target=self._work, name=f"{name}-{number}", daemon=True) for number in range(count)
        ]
        self._started = False
        self._closed = False

    async def run(self, call: Callable[[], T]) -> T:
        """Do `call` in one of the threads. Cancelling stops the waiting, not the call."""
        if self._closed:
            raise RuntimeError("these workers were dismissed")
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put((call, future, loop))
        return await future

    def close(self, within_s: float) -> bool:
        """Take no more calls, and wait this long for those under way; True when all are done."""
        if not self._started or self._closed:
            self._closed = True
            return True
        self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join(within_s / len(self._threads))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        self._serve()
        self._part()

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            call, future, loop = job
            try:
                result, error = call(), None
            except Exception as raised:  # noqa: BLE001 - it is the caller's, in the caller's thread
                result, error = None, raised
            try:
                loop.call_soon_threadsafe(_settle, future, result, error)
            except RuntimeError:
                return  # the loop is gone, and with it whoever waited


def _settle(future: asyncio.Future[Any], result: Any, error: BaseException | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)
