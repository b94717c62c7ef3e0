"""What a command prints is read without the database library, and is the same."""

import sqlite3
from contextlib import closing

from tests.making import instrument, quote
from tests.store.test_alerts import alert
from watcher.store.glance import Glance, glance
from watcher.store.schema import HEAD


def test_a_glance_sees_what_the_store_holds(store, path):
    store.alerts.save([alert("2"), alert("1")])
    store.instruments.save_many([instrument("JD"), instrument("BABA")])
    store.quotes.save_many([quote("BABA")])
    assert glance(path) == Glance(store.alerts.all(), store.instruments.load_all(), store.quotes.load_all())


def test_a_database_of_another_version_is_left_to_the_store(store, path):
    assert glance(path) is not None
    store.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = ?", [f"{int(HEAD) - 1:04}"])
    assert glance(path) is None


def test_what_is_no_database_is_left_to_the_store(tmp_path):
    assert glance(tmp_path / "missing.db") is None
    assert not (tmp_path / "missing.db").exists()
    (tmp_path / "other.db").write_text("no database at all" * 100)
    assert glance(tmp_path / "other.db") is None


def test_an_alert_that_cannot_be_read_is_left_to_the_store(store, path):
    store.alerts.save([alert("1")])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE alerts SET body = '{}'")
    assert glance(path) is None
