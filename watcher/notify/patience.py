"""Blocking calls that may never come back, awaited for so long and no longer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def patiently(work: Callable[[], T], seconds: float, name: str) -> T:
    """What `work` returns or raises. Raises TimeoutError when it takes longer.

    Not in the loop's executor: whoever ends the program waits for that, and a keyring that asks its
    user, or a server that trickles, would keep it. This thread is left behind.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(answer: T | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(answer)  # type: ignore[arg-type]  # None only where `work` returns it

    def run() -> None:
        answer: T | None = None
        error: BaseException | None = None
        try:
            answer = work()
        except Exception as failure:  # noqa: BLE001 (raised again where it is awaited)
            error = failure
        # The loop may be closed by now: nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, answer, error)

    threading.Thread(target=run, name=name, daemon=True).start()
    async with asyncio.timeout(seconds):
        return await done
