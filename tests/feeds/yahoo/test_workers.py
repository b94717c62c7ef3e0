"""Workers: long-lived threads for blocking calls that never keep the program from ending."""

import asyncio
import subprocess
import sys
import threading

import pytest

from watcher.feeds.yahoo.workers import Workers


def nothing():
    """What most threads have to leave in order."""


def test_an_answer_comes_back_and_so_does_an_error():
    async def scenario():
        workers = Workers(1, "test", nothing)
        assert await workers.run(lambda: 7) == 7
        with pytest.raises(ZeroDivisionError):
            await workers.run(lambda: 1 / 0)
        assert workers.close(5)

    asyncio.run(scenario())


def test_the_threads_stay_the_same():
    async def scenario():
        workers = Workers(1, "test", nothing)
        names = {await workers.run(lambda: threading.current_thread().name) for _ in range(3)}
        assert names == {"test-0"}
        assert workers.close(5)

    asyncio.run(scenario())


def test_a_cancelled_caller_does_not_harm_the_thread():
    async def scenario():
        workers, release = Workers(1, "test", nothing), threading.Event()
        waiting = asyncio.create_task(workers.run(release.wait))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait({waiting})
        release.set()
        assert await workers.run(lambda: "next") == "next"
        assert workers.close(5)

    asyncio.run(scenario())


def test_closing_waits_no_longer_than_it_says_for_a_call_that_hangs():
    async def scenario():
        workers, release = Workers(2, "test", nothing), threading.Event()
        waiting = asyncio.create_task(workers.run(release.wait))
        await asyncio.sleep(0)
        assert not workers.close(0.02)
        release.set()
        await waiting

    asyncio.run(scenario())


def test_every_thread_parts_when_it_ends():
    async def scenario():
        parted = []
        workers = Workers(2, "test", lambda: parted.append(threading.current_thread().name))
        await workers.run(lambda: 7)
        assert not parted
        assert workers.close(5)
        assert sorted(parted) == ["test-0", "test-1"]

    asyncio.run(scenario())


def test_closing_twice_or_before_any_call_is_harmless():
    workers = Workers(1, "test", nothing)
    assert workers.close(1)
    assert workers.close(1)


def test_dismissed_workers_say_so():
    async def scenario():
        workers = Workers(1, "test", nothing)
        workers.close(1)
        with pytest.raises(RuntimeError, match="dismissed"):
            await workers.run(lambda: 7)

    asyncio.run(scenario())


def test_a_loop_that_is_gone_ends_the_thread_quietly():
    workers, release = Workers(1, "test", nothing), threading.Event()

    async def leave():
        asyncio.create_task(workers.run(release.wait))  # noqa: RUF006 - it dies with the loop
        await asyncio.sleep(0)

    asyncio.run(leave())
    release.set()
    assert workers.close(5)


def test_a_hanging_call_does_not_keep_the_program_from_ending():
    program = (
        "import asyncio, threading\n"
        "from watcher.feeds.yahoo.workers import Workers\n"
        "async def leave():\n"
        "    asyncio.create_task(Workers(1, 'test', print).run(threading.Event().wait))\n"
        "    await asyncio.sleep(0)\n"
        "asyncio.run(leave())\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=20)
