"""A store in a folder of its own, at a fixed time."""

from datetime import UTC, datetime

import pytest

from watcher.store.store import Store

NOW = datetime(2023, 11, 24, 14, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    """Where the database goes."""
    return tmp_path / "profile" / "watcher.db"


@pytest.fixture
def now():
    """The clock's `now`; it stands still."""
    return lambda: NOW


@pytest.fixture
def store(path, now):
    """A new, empty store."""
    with Store.open(path, now) as store:
        yield store


@pytest.fixture
def other(store, path, now):
    """The same database, opened by somebody else."""
    with Store.open(path, now, busy_s=0.01) as other:
        yield other
