"""A thread with a loop in it."""

import asyncio
import threading

import pytest

from watcher.engine.runtime import LoopThread


@pytest.fixture
def started():
    threads = []

    def start(main):
        thread = LoopThread(main, "test engine")
        threads.append(thread)
        thread.start()
        return thread

    yield start
    for thread in threads:
        thread.stop()


def test_work_is_done_in_its_thread(started):
    done, names = threading.Event(), []

    def work(name):
        names.append((name, threading.current_thread().name))
        done.set()

    thread = started(asyncio.Event().wait)
    assert thread.call(work, "one")
    assert done.wait(5)
    assert names == [("one", "test engine")]


def test_stopping_cancels_main_and_waits_for_its_end(started):
    running, ended = threading.Event(), []

    async def main():
        try:
            running.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append("ended")

    thread = started(main)
    assert running.wait(5)
    assert thread.stop()
    assert ended == ["ended"]
    assert thread.stop()
    assert not thread.call(print)


def test_stopping_before_starting_is_harmless():
    thread = LoopThread(asyncio.Event().wait, "never")
    assert thread.stop()
    assert thread.stop()


def test_a_main_that_ends_by_itself_ends_the_thread(started):
    async def main():
        return None

    thread = started(main)
    assert thread.stop()


def test_a_bug_in_main_reaches_the_hook_for_threads(started, monkeypatch):
    bugs, told = [], threading.Event()

    def hook(args):
        bugs.append(args.exc_value)
        told.set()

    monkeypatch.setattr(threading, "excepthook", hook)

    async def main():
        raise ZeroDivisionError("a bug")

    started(main)
    assert told.wait(5)
    assert isinstance(bugs[0], ZeroDivisionError)


def test_one_that_does_not_end_in_time_is_said(started):
    release, stuck = threading.Event(), threading.Event()

    async def main():
        stuck.set()
        release.wait(10)

    thread = started(main)
    assert stuck.wait(5)
    assert not thread.stop(patience_s=0.01)
    release.set()
