import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from tests.store.conftest import NOW
from tests.store.processes import ROOT, Process
from tests.store.test_quotes import BARE
from watcher.domain.errors import StoreError
from watcher.store import opening, schema
from watcher.store.backup import backup_to, backups, daily_backup
from watcher.store.connection import Connection
from watcher.store.faults import DamagedError, NewerError
from watcher.store.opening import MIGRATIONS, Migrations, open_connection
from watcher.store.store import Store

NEXT = f"{int(schema.HEAD) + 1:04}"
ADD_A_TABLE = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{schema.HEAD}"


def upgrade():
    op.create_table("moods", sa.Column("mood", sa.Text, primary_key=True))
    op.execute("INSERT INTO settings VALUES ('migrated', 'yes')")
"""

TRY_TO_OWN_IT = """
connection = sqlite3.connect(path, timeout=0, isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
try:
    connection.execute("BEGIN EXCLUSIVE")
    print("owned")
except sqlite3.OperationalError as error:
    print(error)
"""


@pytest.fixture
def used(path, now):
    """The path of a database in which something is."""
    with Store.open(path, now) as store:
        store.watchlists.create("Mine", ("BABA",))
    return path


@pytest.fixture
def next_version(tmp_path):
    """The migrations as the next version of the program may have them."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{NEXT}_moods.py").write_text(ADD_A_TABLE)
    return Migrations(folder, NEXT)


def tables(path):
    """Every table and index, with the words that made it; a column that came later has other spaces."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: "".join(sql.split()) for name, sql in found}


def scramble(path, table):
    """Overwrite the first page of a table."""
    with closing(sqlite3.connect(path)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("rb+") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


# ---- new and old ones


def test_a_new_database_is_private_to_its_owner(store, path):
    store.settings.set("a", "b")
    assert path.parent.stat().st_mode & 0o777 == 0o700
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o777 == 0o600, file


def test_what_was_stored_is_there_at_the_next_start(used, now):
    with Store.open(used, now) as store:
        assert store.watchlists.all()[0].symbols == ("BABA",)
        assert store.path == used


def test_closing_twice_is_harmless(path, now):
    store = Store.open(path, now)
    store.close()
    store.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_empty_file_is_a_new_database(path, now):
    path.parent.mkdir()
    path.touch()
    with Store.open(path, now) as store:
        assert store.watchlists.all() == ()


def test_two_processes_may_make_the_same_database(path, now):
    path.parent.mkdir()
    with closing(Connection(path)) as first, closing(Connection(path)) as second:
        opening._create(first)
        opening._create(second)
        assert second.rows(sa.select(schema.version))[0].version_num == schema.HEAD


def test_another_programs_database_is_left_alone(path, now):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE bookmarks (url TEXT)")
    before = path.stat().st_size
    with pytest.raises(StoreError, match="a database of another program"):
        Store.open(path, now)
    assert tables(path).keys() == {"bookmarks"}
    assert path.stat().st_size == before


def test_the_database_library_is_quick_to_open_because_alembic_stays_out(tmp_path):
    code = (
        "import sys, datetime, pathlib\n"
        "from watcher.store.store import Store\n"
        f"path = pathlib.Path({str(tmp_path / 'w.db')!r})\n"
        "for _ in range(2): Store.open(path, lambda: datetime.datetime.now(datetime.UTC)).close()\n"
        "print([name for name in ('alembic', 'pandas') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_opening_a_second_time_leaves_the_first_ones_locks_alone(store, path, now):
    with store._connection.writing() as transaction:
        transaction.execute(schema.settings.insert().values(name="a", value="b"))
        Store.open(path, now, busy_s=0.01).close()
        with Process(TRY_TO_OWN_IT, path) as process:
            assert process.line() == "database is locked"
    assert store.settings.get("a") == "b"


# ---- migrations


def test_the_migrations_come_to_the_tables_of_the_schema(store, path, tmp_path):
    migrated = tmp_path / "migrated.db"
    with closing(Connection(migrated)) as connection:
        opening._migrate(connection, MIGRATIONS)
    assert tables(migrated) == tables(path)


def test_the_newest_migration_is_the_schemas():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS.folder))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.HEAD]


def test_the_tables_can_be_made_in_postgresql():
    for table in schema.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_an_older_database_is_brought_up_to_date_after_a_backup(used, now, next_version):
    with closing(open_connection(used, now, migrations=next_version)) as connection:
        assert connection.rows(sa.text("SELECT * FROM settings"))[0].value == "yes"
        assert connection.rows(sa.select(schema.watchlists))[0].name == "Mine"
        assert connection.rows(sa.select(schema.version))[0].version_num == NEXT
    (backup,) = backups(used)
    assert backup.path.name == f"watcher-before-{NEXT}-2023-11-24T143000Z.db"
    assert "moods" in tables(used)
    assert "moods" not in tables(backup.path)
    with closing(open_connection(used, now, migrations=next_version)):
        assert backups(used) == (backup,)


def test_a_migration_that_fails_changes_nothing(used, now, next_version):
    script = next_version.folder / "versions" / f"{NEXT}_moods.py"
    script.write_text(f"{ADD_A_TABLE}\n    raise ZeroDivisionError\n")
    before = tables(used)
    with pytest.raises(ZeroDivisionError):
        open_connection(used, now, migrations=next_version)
    assert tables(used) == before
    with Store.open(used, now) as store:
        assert store.watchlists.all()[0].name == "Mine"


def test_a_newer_database_is_refused_and_left_as_it_is(used, now, next_version):
    open_connection(used, now, migrations=next_version).close()
    before = used.read_bytes()
    with pytest.raises(NewerError, match="written by a newer Watcher") as caught:
        Store.open(used, now)
    assert "Update" in caught.value.hint
    assert not used.with_name("watcher.db-wal").exists()  # closed, though the error is still held
    assert used.read_bytes() == before
    assert len(backups(used)) == 1


@pytest.mark.parametrize("revision", [NEXT, "9999", "a1b2c3"])
def test_a_revision_this_program_does_not_know_is_newer(used, now, revision):
    with closing(sqlite3.connect(used)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [revision])
        connection.commit()
    with pytest.raises(NewerError):
        Store.open(used, now)


# ---- damage


@pytest.mark.parametrize("keep", [100, 5000, 0.5])
def test_a_truncated_database_is_damaged_and_stays_as_it_is(used, now, keep):
    whole = used.read_bytes()
    rest = whole[: int(keep if keep > 1 else len(whole) * keep)]
    used.write_bytes(rest)
    with pytest.raises(DamagedError, match="is damaged") as caught:
        Store.open(used, now)
    assert caught.value.hint.startswith("There is no good backup of it; move the file away")
    assert used.read_bytes() == rest


def test_a_file_of_garbage_is_damaged(path, now):
    path.parent.mkdir()
    path.write_bytes(b"this is no database, but a long enough text. " * 1000)
    with pytest.raises(DamagedError):
        Store.open(path, now)


def test_the_newest_good_backup_is_named(used, now):
    folder = used.parent / "backups"
    backup_to(used, folder / "watcher-2023-11-22.db")
    (folder / "watcher-2023-11-23.db").write_bytes(b"x" * 4096)
    used.write_bytes(b"x" * 4096)
    with pytest.raises(DamagedError) as caught:
        Store.open(used, now)
    assert str(folder / "watcher-2023-11-22.db") in caught.value.hint
    assert caught.value.hint.startswith("“watcher restore” keeps it aside and goes back to the backup of 20")


def test_an_emptied_file_is_damaged_where_there_are_backups(used, now):
    backup_to(used, used.parent / "backups" / "watcher-2023-11-22.db")
    used.write_bytes(b"")
    with pytest.raises(DamagedError, match="is damaged"):
        Store.open(used, now)


def test_a_database_that_is_gone_is_not_replaced_by_an_empty_one_where_there_are_copies(used, now):
    """Seven days of copies of the empty one, and nothing would be left of the old."""
    copy = daily_backup(used, now())
    used.unlink()
    with pytest.raises(DamagedError, match="is gone") as caught:
        Store.open(used, now)
    assert caught.value.copy_made_at == copy.made_at
    assert str(copy.path) in caught.value.hint
    assert not used.exists()
    copy.path.write_bytes(b"rubbish")
    with closing(Store.open(used, now)) as store:
        assert store.watchlists.all() == ()


@pytest.mark.parametrize("table", ["bar_chunks", "alerts", "sqlite_autoindex_quotes_1"])
def test_a_broken_page_is_damage_wherever_it_is(used, now, table):
    scramble(used, table)
    with pytest.raises(DamagedError):
        Store.open(used, now)


def test_of_a_big_database_what_cannot_be_had_again_is_checked(used, now, monkeypatch):
    monkeypatch.setattr(opening, "_WHOLE_CHECK_BYTES", 0)
    Store.open(used, now).close()
    scramble(used, "alerts")
    with pytest.raises(DamagedError):
        Store.open(used, now)


def test_damage_found_while_reading_is_said_and_the_rest_can_be_read(used, now, monkeypatch):
    monkeypatch.setattr(opening, "_WHOLE_CHECK_BYTES", 0)
    with Store.open(used, now) as store:
        store.quotes.save_many([BARE])
    scramble(used, "quotes")
    with Store.open(used, now) as store:
        with pytest.raises(DamagedError, match="is damaged") as caught:
            store.quotes.load_all()
        assert "no good backup" in caught.value.hint
        assert store.watchlists.all()[0].name == "Mine"


# ---- places


def test_a_folder_in_the_place_of_the_file_is_said(path, now):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be used: Is a directory") as caught:
        Store.open(path, now)
    assert caught.value.hint


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path, now):
    (tmp_path / "profile").write_text("")
    with pytest.raises(StoreError, match=r"cannot be used: (File exists|Not a directory)"):
        Store.open(tmp_path / "profile" / "watcher.db", now)


def test_a_file_that_may_not_be_written_is_not_opened(used, now, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: path != used)
    with pytest.raises(StoreError, match="cannot be used: Permission denied"):
        Store.open(used, now)


def test_now_is_asked_when_it_is_needed(path):
    with Store.open(path, lambda: NOW) as store:
        assert store.alert_log._now() == NOW
