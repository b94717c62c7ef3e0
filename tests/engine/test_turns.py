"""One symbol after the other, and nobody while the source rests."""

import asyncio
from contextlib import suppress

from tests.engine.listening import until
from watcher.domain.errors import RestingError
from watcher.engine import turns
from watcher.engine.turns import in_turns


def test_while_the_source_rests_the_same_is_asked_about_again(monkeypatch):
    monkeypatch.setattr(turns, "REST_S", 0.001)
    left, asked = ["BABA", "JD"], []

    async def ask(symbol):
        asked.append(symbol)
        if len(asked) < 4:
            raise RestingError("Yahoo does not answer.")
        left.remove(symbol)

    async def scenario():
        find = lambda: next(iter(left), None)
        task = asyncio.create_task(in_turns(find, ask, asyncio.Event(), 10, 0.0))
        await until(lambda: not left)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(scenario())
    assert asked == ["BABA"] * 4 + ["JD"]
