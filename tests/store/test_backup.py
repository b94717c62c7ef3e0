import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.conftest import NOW
from watcher.domain.errors import StoreError
from watcher.store import backup
from watcher.store.backup import (
    Backup,
    backup_before_import,
    backup_folder,
    backup_to,
    backups,
    daily_backup,
    is_good,
    newest_good,
    restore,
    restore_newest,
    set_aside,
)
from watcher.store.faults import DamagedError
from watcher.store.store import Store


@pytest.fixture
def used(store, path):
    """The path of a database that is open and has something in it."""
    store.watchlists.create("Mine", ("BABA",))
    return path


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def age(file, days):
    """Make a file that many days old."""
    at = (NOW - timedelta(days=days)).timestamp()
    os.utime(file, (at, at))


def lists_in(path):
    with Store.open(path, lambda: NOW) as store:
        return [each.name for each in store.watchlists.all()]


def test_a_backup_of_an_open_database_is_whole(store, used, tmp_path):
    target = tmp_path / "elsewhere" / "copy.db"
    backup_to(used, target)
    store.watchlists.create("Later")
    assert is_good(target)
    assert names(target.parent) == ["copy.db"]
    assert target.read_bytes()[18:20] == b"\x01\x01"  # needs no log beside it
    assert target.stat().st_mode & 0o777 == 0o600
    assert lists_in(target) == ["Mine"]


def test_a_backup_replaces_the_one_before(store, used, tmp_path):
    target = tmp_path / "copy.db"
    target.write_text("old")
    backup_to(used, target)
    store.watchlists.create("Later")
    backup_to(used, target)
    assert lists_in(target) == ["Mine", "Later"]


def test_a_backup_of_a_broken_database_leaves_the_last_one_alone(tmp_path):
    broken, target = tmp_path / "watcher.db", tmp_path / "copy.db"
    broken.write_bytes(b"x" * 8192)
    target.write_text("the last good one")
    with pytest.raises(DamagedError):
        backup_to(broken, target)
    assert target.read_text() == "the last good one"


def test_a_backup_of_nothing_is_refused(path, tmp_path):
    with pytest.raises(StoreError, match="cannot be opened"):
        backup_to(path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_folder_that_cannot_be_made_is_said(used, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be used"):
        backup_to(used, tmp_path / "file" / "copy.db")


def test_what_is_not_on_the_disk_yet_takes_nothing_elses_place(used, tmp_path, monkeypatch):
    def full(_file):
        raise OSError(28, "No space left on device")

    copy, target = tmp_path / "copy.db", tmp_path / "target.db"
    backup_to(used, copy)
    target.write_text("before")
    monkeypatch.setattr(backup.os, "fsync", full)
    for write in (lambda: backup_to(used, target), lambda: restore(copy, target, NOW)):
        with pytest.raises(StoreError):
            write()
        assert target.read_text() == "before"


def test_what_only_a_bug_can_cause_is_not_explained_away(used, tmp_path, monkeypatch):
    def fail(*arguments):
        raise sqlite3.ProgrammingError("bug")

    monkeypatch.setattr(backup, "_copy", fail)
    with pytest.raises(sqlite3.ProgrammingError, match="bug"):
        backup_to(used, tmp_path / "copy.db")


def test_there_is_one_daily_backup_a_day(used):
    made = daily_backup(used, NOW)
    assert made == Backup(backup_folder(used) / "watcher-2023-11-24.db", made.made_at)
    assert daily_backup(used, NOW + timedelta(hours=9)) is None
    assert daily_backup(used, NOW + timedelta(hours=10)) is not None
    assert names(backup_folder(used)) == ["watcher-2023-11-24.db", "watcher-2023-11-25.db"]


def test_seven_daily_backups_are_kept_and_nothing_else_is_touched(used):
    folder = backup_folder(used)
    folder.mkdir()
    for name in ("watcher-before-0002-2020-01-01T000000Z.db", "mine.db", "other-2020-01-01.db"):
        (folder / name).write_text("keep")
    for day in range(9):
        daily_backup(used, NOW + timedelta(days=day))
    daily = [name for name in names(folder) if name.startswith("watcher-2")]
    assert daily == [f"watcher-{NOW + timedelta(days=day):%Y-%m-%d}.db" for day in range(2, 9)]
    assert len(names(folder)) == 10


def test_of_copies_before_imports_the_newest_five_are_kept_and_nothing_else_is_touched(used):
    daily_backup(used, NOW)
    made = [backup_before_import(used, NOW + timedelta(minutes=minute)) for minute in range(7)]
    assert names(backup_folder(used)) == ["watcher-2023-11-24.db", *(one.path.name for one in made[2:])]
    assert all(is_good(one.path) for one in made[2:])


def test_two_imports_of_one_second_have_a_copy_each(used):
    made = [backup_before_import(used, NOW).path for _time in range(3)]
    assert names(backup_folder(used)) == [path.name for path in made]


def test_with_a_clock_that_was_set_back_the_copy_just_made_is_kept_beside_the_newest(used):
    days = [NOW + timedelta(days=day) for day in range(7)]
    for day in days:
        daily_backup(used, day)
        backup_before_import(used, day)
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    assert daily_backup(used, long_ago - timedelta(days=1)).path.name == "watcher-2000-12-31.db"
    assert daily_backup(used, long_ago).path.name == "watcher-2001-01-01.db"
    assert is_good(backup_before_import(used, long_ago).path)
    daily = [name for name in names(backup_folder(used)) if name.startswith("watcher-2")]
    assert daily == ["watcher-2001-01-01.db", *(f"watcher-{day:%Y-%m-%d}.db" for day in days)]
    assert len(names(backup_folder(used))) == len(daily) + 6


def test_what_a_kill_left_in_its_log_comes_back_with_what_was_set_aside(store, used, tmp_path):
    copy = tmp_path / "copy.db"
    backup_to(used, copy)
    killed = tmp_path / "killed" / "watcher.db"
    killed.parent.mkdir()
    store.watchlists.create("In the log")
    for side in ("", "-wal"):
        shutil.copyfile(f"{used}{side}", f"{killed}{side}")
    restore(copy, killed, NOW)
    assert lists_in(killed) == ["Mine"]
    (kept,) = killed.parent.glob("watcher.replaced-*.db")
    before = kept.read_bytes()
    restore(kept, killed, NOW + timedelta(seconds=1))
    assert lists_in(killed) == ["Mine", "In the log"]
    assert kept.read_bytes() == before
    assert not list(killed.parent.glob("*.part*"))


def test_a_log_whose_database_is_gone_is_not_played_back_into_the_copy(store, used, tmp_path):
    copy = tmp_path / "copy.db"
    backup_to(used, copy)
    store.watchlists.create("In the log")
    bereft = tmp_path / "bereft" / "watcher.db"
    bereft.parent.mkdir()
    shutil.copyfile(f"{used}-wal", f"{bereft}-wal")
    log = Path(f"{bereft}-wal").read_bytes()
    restore(copy, bereft, NOW)
    assert lists_in(bereft) == ["Mine"]
    (kept,) = bereft.parent.glob("watcher.replaced-*")
    assert (kept.name, kept.read_bytes()) == ("watcher.replaced-2023-11-24T143000Z.db-wal", log)


def test_without_backups_there_is_none_to_go_back_to(path):
    assert backups(path) == ()
    assert newest_good(path) is None


def test_the_newest_backup_comes_first_and_bad_ones_do_not_count(used):
    folder = backup_folder(used)
    for day in (1, 2, 3):
        target = folder / f"watcher-2023-11-0{day}.db"
        backup_to(used, target)
        age(target, days=10 - day)
    (folder / "watcher-2023-11-03.db").write_bytes(b"x" * 8192)
    age(folder / "watcher-2023-11-03.db", days=7)
    assert [each.path.name[-5:-3] for each in backups(used)] == ["03", "02", "01"]
    assert backups(used)[0].made_at == (NOW - timedelta(days=7)).astimezone(UTC)
    assert newest_good(used).path.name == "watcher-2023-11-02.db"


@pytest.mark.parametrize("content", [b"", b"x" * 8192])
def test_what_is_no_database_of_ours_is_no_good_backup(tmp_path, content):
    file = tmp_path / "watcher-1.db"
    file.write_bytes(content)
    assert not is_good(file)
    assert not is_good(tmp_path / "none.db")


def test_a_truncated_backup_is_not_good(used, tmp_path):
    target = tmp_path / "copy.db"
    backup_to(used, target)
    target.write_bytes(target.read_bytes()[:20000])
    assert not is_good(target)


def test_another_programs_database_is_no_good_backup(tmp_path):
    file = tmp_path / "watcher-1.db"
    with closing(sqlite3.connect(file)) as foreign:
        foreign.execute("CREATE TABLE bookmarks (url TEXT)")
    assert not is_good(file)


def test_going_back_keeps_the_damaged_file(path, now):
    with Store.open(path, now) as store:
        store.watchlists.create("Mine")
    daily_backup(path, NOW)
    path.write_bytes(b"broken" * 1000)
    path.with_name("watcher.db-wal").write_bytes(b"its log")
    restored = restore_newest(path, NOW + timedelta(hours=1))
    assert restored.path.name == "watcher-2023-11-24.db"
    kept = path.with_name("watcher.replaced-2023-11-24T153000Z.db")
    assert kept.read_bytes() == b"broken" * 1000
    assert path.with_name(f"{kept.name}-wal").read_bytes() == b"its log"
    assert lists_in(path) == ["Mine"]
    assert restored.path.exists()
    assert not [name for name in names(path.parent) if name.endswith(".part")]
    assert path.stat().st_mode & 0o777 == 0o600


def test_going_back_works_where_the_database_is_missing(used, store):
    daily_backup(used, NOW)
    store.close()
    used.unlink()
    assert restore_newest(used, NOW) is not None
    assert lists_in(used) == ["Mine"]


def test_any_good_copy_can_be_put_back(used, store, tmp_path):
    copy = tmp_path / "stick" / "mine.db"
    backup_to(used, copy)
    store.watchlists.create("Later")
    store.close()
    assert restore(copy, used, NOW).path == copy
    assert lists_in(used) == ["Mine"]
    assert lists_in(used.with_name("watcher.replaced-2023-11-24T143000Z.db")) == ["Mine", "Later"]


def test_what_is_no_good_copy_is_not_put_back(used, tmp_path):
    before = names(used.parent)
    (tmp_path / "mine.db").write_bytes(b"x" * 8192)
    with pytest.raises(StoreError, match="is no good copy"):
        restore(tmp_path / "mine.db", used, NOW)
    assert names(used.parent) == before


def test_without_a_good_backup_nothing_is_moved(path):
    path.parent.mkdir()
    path.write_bytes(b"broken")
    assert restore_newest(path, NOW) is None
    assert path.read_bytes() == b"broken"


def test_a_new_start_keeps_the_damaged_file(path):
    path.parent.mkdir()
    path.write_bytes(b"broken")
    kept = set_aside(path, NOW)
    assert kept.read_bytes() == b"broken"
    assert set_aside(path, NOW) is None
    assert lists_in(path) == []


def test_a_backup_says_when_it_was_made(used):
    made = daily_backup(used, NOW)
    assert abs(made.made_at - datetime.now(UTC)) < timedelta(minutes=1)
