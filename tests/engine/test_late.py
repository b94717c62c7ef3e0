"""An engine that is imported beside the event loop."""

import threading

import pytest

from tests.engine.listening import Audience
from watcher.clock import SystemClock
from watcher.domain.errors import StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.assembly import Parts
from watcher.engine.late import LateEngine
from watcher.engine.messages import Answer
from watcher.engine.requests import Search

REFUSED = StoreError("No store.", "Find one.")


class Waiting(Audience):
    """Says when it was told so many things."""

    def __init__(self):
        super().__init__()
        self.answered = threading.Semaphore(0)

    def post(self, news):
        super().post(news)
        if isinstance(news, Answer):
            self.answered.release()


def refuse():
    raise REFUSED


@pytest.fixture
def audience():
    return Waiting()


@pytest.fixture
def engine(audience):
    """One without a store: it answers every request with that."""
    parts = Parts(SystemClock(), refuse, lambda: None, lambda: (), None)
    engine = LateEngine(parts, audience, pytest.fail)
    yield engine
    engine.stop()


def search(text):
    return Search(Symbol(text))


def test_what_is_asked_before_the_start_is_answered_after_it(engine, audience):
    engine.submit(1, search("one"))
    engine.submit(2, search("two"))
    assert audience.queue == []
    engine.start()
    assert all(audience.answered.acquire(timeout=10) for _ in range(2))
    assert audience.queued(Answer) == [Answer(1, error=REFUSED), Answer(2, error=REFUSED)]


def test_what_is_asked_later_is_answered_too(engine, audience):
    engine.submit(1, search("one"))
    engine.start()
    assert audience.answered.acquire(timeout=10)
    engine.submit(2, search("two"))
    assert audience.answered.acquire(timeout=10)
    assert audience.queued(Answer)[-1] == Answer(2, error=REFUSED)


def test_stopping_before_the_start_and_twice_is_harmless(engine):
    assert engine.stop()
    assert engine.stop()


def test_one_that_was_stopped_is_imported_but_not_started(engine):
    engine.stop()
    engine.start()
    engine._thread.join(10)
    assert "engine" not in {thread.name for thread in threading.enumerate()}


def test_stopping_ends_its_thread(engine, audience):
    engine.submit(1, search("one"))
    engine.start()
    assert audience.answered.acquire(timeout=10)
    assert engine.stop()
    assert "engine" not in {thread.name for thread in threading.enumerate()}
