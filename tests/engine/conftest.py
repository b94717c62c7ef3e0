"""What the engine's parts stand on: a real store and lock, a scripted feed, a clock that a test sets."""

import asyncio
from contextlib import contextmanager

import pytest

from tests.engine.listening import Audience, ScriptedFeed, Wire
from tests.making import StillClock, instrument, tables
from watcher.domain.errors import StoreError
from watcher.engine.alert_desk import AlertDesk
from watcher.engine.assembly import Parts
from watcher.engine.history import HistoryDesk
from watcher.engine.service import Service
from watcher.store.connection import Connection
from watcher.store.lock import ProfileLock
from watcher.store.store import Store


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "watcher.db"


@pytest.fixture
def store(path, clock):
    with Store.open(path, clock.now) as opened:
        yield opened


@pytest.fixture
def elsewhere(store, path, clock):
    """The same database in the hands of another process."""
    with Store.open(path, clock.now) as opened:
        yield opened


@pytest.fixture
def lock(tmp_path):
    made = ProfileLock(tmp_path / "engine.lock", "test")
    yield made
    made.release()


@pytest.fixture
def other_lock(tmp_path):
    """The lock in the hands of another process."""
    made = ProfileLock(tmp_path / "engine.lock", "run")
    yield made
    made.release()


@pytest.fixture
def audience():
    return Audience()


@pytest.fixture
def feed():
    return ScriptedFeed([instrument(), instrument("JD")])


@pytest.fixture
def wire():
    return Wire()


@pytest.fixture
def parts(path, clock, feed, wire, lock):
    return Parts(
        clock=clock,
        open_store=lambda: Store.open(path, clock.now),
        open_feed=lambda: feed,
        open_channels=lambda: (wire,),
        lock=lock,
    )


@pytest.fixture
def desk(store, parts, audience, feed):
    return AlertDesk(store, parts, audience, tables, feed.known.get)


@pytest.fixture
def history(store, feed, clock, desk):
    return HistoryDesk(store.bars, feed, clock, tables, desk.split, store.corporate_actions)


@pytest.fixture
def service(store, parts, audience, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    return Service(store, parts, audience)


class Disk:
    """Refuses to write while it is full."""

    def __init__(self):
        self.is_full = False


@pytest.fixture
def disk(monkeypatch):
    disk, writing = Disk(), Connection.writing

    @contextmanager
    def refusing(self, **options):
        if disk.is_full:
            raise StoreError("The disk is full.", "Free some space.")
        with writing(self, **options) as transaction:
            yield transaction

    monkeypatch.setattr(Connection, "writing", refusing)
    return disk


@pytest.fixture
def quickly(monkeypatch):
    """No pause is longer than the test needs."""
    for name, seconds in {
        "alert_desk.LONGEST_WAIT_S": 0.01,
        "catching_up.LONGEST_WAIT_S": 0.01,
        "dispatch.LOOK_EVERY_S": 0.005,
        "alert_desk.SHORTEST_WAIT_S": 0.0,
        "charts.REFRESH_S": 0.0,
        "charts.SPARKLINES_S": 0.0,
        "charts.SHORTEST_REFRESH_S": 0.005,
        "charts.SHORTEST_SPARKLINES_S": 0.005,
        "housekeeping.EVERY_S": 0.005,
        "housekeeping.CHORES_EVERY_S": 0.005,
        "delivery.GROUP_S": 0.01,
    }.items():
        monkeypatch.setattr(f"watcher.engine.{name}", seconds)


@pytest.fixture
def beside():
    """Run `job` in a loop while `story()` is told; then cancel it, as the engine does."""

    def run(story, *jobs):
        async def scenario():
            running = [asyncio.ensure_future(job) for job in jobs]
            try:
                await story()
            finally:
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)
            for task in running:
                if not task.cancelled() and task.exception():
                    raise task.exception()

        asyncio.run(scenario())

    return run
