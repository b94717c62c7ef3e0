import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

from tests.store.conftest import NOW
from tests.store.processes import Process
from tests.store.test_alerts import alert, firing
from tests.store.test_bars import DAILY, bars, same
from tests.store.test_quotes import FULL
from watcher.domain.alerts.alert import Outcome
from watcher.domain.bars import Bars
from watcher.domain.errors import BusyError, StoreError
from watcher.store import schema
from watcher.store.faults import explained
from watcher.store.store import Store

HOLD_THE_WRITE_LOCK = """
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO settings VALUES ('theirs', 'yes')")
print("held", flush=True)
input()
connection.execute("COMMIT")
"""

WRITE_UNTIL_KILLED = """
from watcher.store.store import Store
store = Store.open(path, lambda: datetime.now(UTC))
while True:
    made = store.watchlists.create(f"list {len(store.watchlists.all())}", ("BABA", "JD"))
    print(made.name, flush=True)
"""

OPEN_AS_NOBODY = """
from watcher.store.store import Store
if os.getuid() == 0:
    os.setuid(65534)
try:
    Store.open(path, lambda: datetime.now(UTC)).close()
    print("opened")
except StoreError as error:
    print(error.sentence)
"""


# ---- a full disk


def test_a_full_disk_is_said_and_what_was_there_stays(store):
    store.bars.save(DAILY, bars(range(10)))
    pages = store._connection.pragma("page_count")
    store._connection.pragma(f"max_page_count = {pages}")
    with pytest.raises(StoreError, match="disk is full") as caught:
        store.bars.save(DAILY, bars(range(5, 50_000), close=200))
    assert str(store.path) in caught.value.hint
    assert same(store.bars.load(DAILY), bars(range(10)))


def test_after_the_disk_was_full_the_store_goes_on(store):
    store._connection.pragma(f"max_page_count = {store._connection.pragma('page_count')}")
    with pytest.raises(StoreError):
        store.bars.save(DAILY, bars(range(50_000)))
    store._connection.pragma("max_page_count = 1000000")
    store.bars.save(DAILY, bars(range(50_000)))
    assert len(store.bars.load(DAILY)) == 50_000


# ---- another process


def test_a_locked_database_is_said_and_works_again_when_it_is_free(store, path, now):
    with Store.open(path, now, busy_s=0.05) as impatient, Process(HOLD_THE_WRITE_LOCK, path) as process:
        assert process.line() == "held"
        with pytest.raises(StoreError, match="in use by another program") as caught:
            impatient.settings.set("mine", "yes")
        assert caught.value.hint
        assert impatient.settings.get("theirs") is None
        process.go_on()
        impatient.settings.set("mine", "yes")
        assert impatient.settings.get("theirs") == "yes"
        assert store.settings.get("mine") == "yes"


def test_who_waited_in_vain_waits_less_until_something_could_be_written(path, now):
    with Store.open(path, now) as store, Process(HOLD_THE_WRITE_LOCK, path) as process:
        assert process.line() == "held"
        store.wait_at_most(0.05, 0.01)
        waits_ms = [store._connection.pragma("busy_timeout")]
        with pytest.raises(BusyError):
            store.settings.set("mine", "yes")
        waits_ms.append(store._connection.pragma("busy_timeout"))
        assert store.settings.get("mine") is None
        waits_ms.append(store._connection.pragma("busy_timeout"))
        process.go_on()
        store.settings.set("mine", "yes")
        waits_ms.append(store._connection.pragma("busy_timeout"))
    assert waits_ms == [50, 10, 10, 50]


def test_a_transaction_has_its_turn_before_it_reads(store, other):
    reached = []

    def write():
        with other._connection.writing():
            reached.append("other")

    with store._connection.writing(), pytest.raises(StoreError, match="in use"):
        write()
    assert not reached
    write()
    assert reached


def test_a_writer_waits_for_another_one(path, now):
    with Store.open(path, now, busy_s=30) as patient, Process(HOLD_THE_WRITE_LOCK, path) as process:
        assert process.line() == "held"
        with ThreadPoolExecutor(1) as pool:
            ended = pool.submit(process.go_on)
            patient.settings.set("mine", "yes")
            ended.result()
        assert patient.settings.get("theirs") == "yes"


def test_what_was_committed_survives_a_kill(path, now):
    with Process(WRITE_UNTIL_KILLED, path) as process:
        promised = [process.line() for _ in range(20)]
        process.kill()
    with Store.open(path, now) as store:
        stored = {each.name: each.symbols for each in store.watchlists.all()}
        assert set(promised) <= stored.keys()
        assert set(stored.values()) == {("BABA", "JD")}
        assert store._connection.pragma("integrity_check") == "ok"


def test_another_thread_is_refused(store):
    with ThreadPoolExecutor(1) as pool, pytest.raises(ProgrammingError, match="same thread"):
        pool.submit(store.settings.get, "a").result()
    assert store.settings.get("a") is None


# ---- permissions


@pytest.fixture
def shared(now):
    """A database in a folder that any user can enter."""
    with tempfile.TemporaryDirectory(prefix="watcher-") as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "watcher.db"
        Store.open(path, now).close()
        yield path


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_file_that_may_not_be_written_is_said(shared, mode):
    shared.chmod(mode)
    with Process(OPEN_AS_NOBODY, shared) as process:
        said = process.line()
    assert said.startswith(f"{shared} cannot be used: Permission denied.")
    assert "Check the folder" in said


def test_a_folder_that_may_not_be_written_is_said(shared):
    shared.chmod(0o666)
    shared.parent.chmod(0o555)
    with Process(OPEN_AS_NOBODY, shared) as process:
        said = process.line()
    shared.parent.chmod(0o755)
    assert said.startswith(f"The database cannot be written: nothing is saved. Make {shared}")


def test_a_database_that_became_read_only_is_said(store):
    store._connection.pragma("query_only = ON")
    with pytest.raises(StoreError, match="cannot be written"):
        store.settings.set("a", "b")
    store._connection.pragma("query_only = OFF")
    store.settings.set("a", "b")
    assert store.settings.get("a") == "b"


# ---- what is a bug stays one


def test_a_wrong_statement_is_a_bug(store):
    with pytest.raises(OperationalError, match="no such table"):
        store._connection.rows(sa.text("SELECT * FROM nowhere"))


def test_a_broken_rule_is_a_bug_and_nothing_of_its_transaction_stays(store):
    def write():
        with store._connection.writing() as transaction:
            for value in "12":
                transaction.execute(schema.settings.insert().values(name="a", value=value))

    with pytest.raises(IntegrityError):
        write()
    assert store.settings.get("a") is None


def test_an_error_of_the_callers_undoes_the_transaction(store):
    def write():
        with store._connection.writing() as transaction:
            transaction.execute(schema.settings.insert().values(name="a", value="1"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write()
    assert store.settings.get("a") is None
    store.settings.set("a", "2")
    assert store.settings.get("a") == "2"


def test_what_has_no_code_cannot_be_explained(path):
    assert explained(None, path) is None
    assert explained(ValueError(), path) is None


# ---- how safely


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_a_durable_commit_waits_for_the_disk(store, durable, level):
    with store._connection.writing(durable=not durable):
        pass
    with store._connection.writing(durable=durable):
        assert store._connection.pragma("synchronous") == level


def test_fires_and_receipts_wait_for_the_disk_and_quotes_do_not(store):
    def level_after(write, *arguments):
        store._connection._durable = None
        write(*arguments)
        return store._connection.pragma("synchronous")

    assert level_after(store.quotes.save_many, [FULL]) == 1
    assert level_after(store.alerts.save, [alert()]) == 2
    assert level_after(store.alerts.save_memory, [alert()]) == 1
    assert level_after(store.alerts.commit_outcome, Outcome(firings=(firing(),)), ["desktop"]) == 2
    assert level_after(store.outbox.mark_sent, [1], NOW) == 2
    assert level_after(store.alerts.remove, ["1"]) == 2
    assert level_after(store.watchlists.create, "Mine") == 2
    assert level_after(store.bars.save, DAILY, Bars.empty()) == 1


def test_the_log_beside_the_database_is_how_readers_and_writers_pass(store):
    assert store._connection.pragma("journal_mode") == "wal"
