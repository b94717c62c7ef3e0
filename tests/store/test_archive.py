"""The whole profile in one file: back it comes, encrypted or not, and nothing foreign or damaged does."""

import io
import json
import os
import sqlite3
import stat
import zipfile
from contextlib import closing
from datetime import UTC, datetime

import pytest

from watcher.domain.errors import InputError, StoreError
from watcher.store import archive
from watcher.store.archive import examine, is_archive, is_encrypted, restore_archive, write_archive
from watcher.store.backup import backup_to, daily_backup, restore, restore_newest
from watcher.store.store import Store

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


@pytest.fixture
def profile(tmp_path):
    """A database with a list, and settings."""
    folder = tmp_path / "profile"
    folder.mkdir()
    with Store.open(folder / "watcher.db", lambda: NOW) as store:
        store.settings.set("which", "first")
    (folder / "config.toml").write_text("# mine\n")
    return folder


@pytest.fixture
def quick(monkeypatch):
    """A stand-in for the encryption, which takes seconds on purpose."""

    def decrypted(data, password, path):
        body = data.removeprefix(archive._AGE)
        if not body.startswith(password.encode()):
            raise InputError("could not be decrypted")
        return body.removeprefix(password.encode())

    monkeypatch.setattr(archive, "_encrypted", lambda data, password: archive._AGE + password.encode() + data)
    monkeypatch.setattr(archive, "_decrypted", decrypted)


def back_up(profile, target, password=""):
    write_archive(profile / "watcher.db", profile / "config.toml", target, NOW, "1.2", password)


def put_back(profile, copy, password=""):
    return restore_archive(copy, profile / "watcher.db", profile / "config.toml", NOW, password)


def which(profile):
    with Store.open(profile / "watcher.db", lambda: NOW) as store:
        return store.settings.get("which")


def change(profile):
    with Store.open(profile / "watcher.db", lambda: NOW) as store:
        store.settings.set("which", "second")
    (profile / "config.toml").write_text("# changed\n")


def test_database_and_settings_come_back_and_those_of_now_are_kept(profile, tmp_path):
    copy = tmp_path / "copy.watcher-backup"
    back_up(profile, copy)
    change(profile)
    restored = put_back(profile, copy)
    assert which(profile) == "first"
    assert (profile / "config.toml").read_text() == "# mine\n"
    assert (restored.version, restored.backup.made_at) == ("1.2", NOW)
    assert restored.config.read_text() == "# changed\n"
    kept = next(profile.glob("watcher.replaced-*.db"))
    with Store.open(kept, lambda: NOW) as store:
        assert store.settings.get("which") == "second"


def test_what_two_restores_of_one_second_replace_is_kept_twice(profile, tmp_path):
    copy = tmp_path / "copy.watcher-backup"
    back_up(profile, copy)
    for _time in range(3):
        change(profile)
        put_back(profile, copy)
    assert len(list(profile.glob("watcher.replaced-*.db"))) == 3
    settings = sorted(path.name for path in profile.glob("config.replaced-*"))
    assert settings == [f"config.replaced-2026-11-28T120000Z{end}.toml" for end in ("", "_2", "_3")]


def test_it_is_readable_by_its_owner_only_and_leaves_nothing_beside_it(profile, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    back_up(profile, folder / "copy")
    assert stat.S_IMODE((folder / "copy").stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == ["copy"]
    assert is_archive(folder / "copy")
    assert not is_encrypted(folder / "copy")


def test_settings_that_are_the_same_are_left_alone(profile, tmp_path):
    back_up(profile, tmp_path / "copy")
    assert put_back(profile, tmp_path / "copy").config is None
    (profile / "config.toml").unlink()
    assert put_back(profile, tmp_path / "copy").config is None
    assert (profile / "config.toml").read_text() == "# mine\n"


def test_a_profile_without_settings_has_none_put_back(profile, tmp_path):
    (profile / "config.toml").unlink()
    back_up(profile, tmp_path / "copy")
    (profile / "config.toml").write_text("# newer\n")
    put_back(profile, tmp_path / "copy")
    assert (profile / "config.toml").read_text() == "# newer\n"


def test_a_password_that_is_wrong_or_missing_changes_nothing(profile, tmp_path, quick):
    copy = tmp_path / "copy"
    back_up(profile, copy, "secret")
    change(profile)
    assert is_encrypted(copy)
    with pytest.raises(InputError, match="could not be decrypted"):
        put_back(profile, copy, "guess")
    assert which(profile) == "second"
    put_back(profile, copy, "secret")
    assert which(profile) == "first"


def test_what_is_to_be_encrypted_is_never_in_the_clear_beside_the_backup(
    profile, tmp_path, quick, monkeypatch
):
    (tmp_path / "shared").mkdir()
    copies = []

    def copied(database, copy):
        copies.append(copy)
        backup_to(database, copy)

    monkeypatch.setattr(archive, "backup_to", copied)
    back_up(profile, tmp_path / "shared" / "open")
    before = sorted(profile.iterdir())
    back_up(profile, tmp_path / "shared" / "sealed", "secret")
    assert [copy.is_relative_to(tmp_path / "shared") for copy in copies] == [True, False]
    assert copies[1].is_relative_to(profile)
    assert sorted(profile.iterdir()) == before


def test_the_encryption_is_that_of_age():
    sealed = archive._encrypted(b"the profile", "a password")
    assert sealed.startswith(b"age-encryption.org/v1\n")
    assert b"the profile" not in sealed
    assert archive._decrypted(sealed, "a password", None) == b"the profile"


def test_who_gives_no_password_is_asked_for_one(tmp_path):
    with pytest.raises(InputError, match="is encrypted"):
        archive._decrypted(b"age-encryption.org/v1\n", "", tmp_path / "copy")


def test_what_only_looks_encrypted_is_refused(tmp_path):
    with pytest.raises(InputError, match="could not be decrypted"):
        archive._decrypted(b"age-encryption.org/v1\nrubbish", "x", tmp_path / "copy")


def packed(**entries):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            made.writestr(name.replace("_", "."), data)
    return content.getvalue()


MANIFEST = json.dumps({"format": 1, "version": "1", "made_at": NOW.isoformat()})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 rubbish", "no backup of Watcher"),
        (packed(readme_txt="hello"), "no backup of Watcher"),
        (packed(manifest_json="[]", watcher_db=b""), "no backup of Watcher"),
        (packed(manifest_json="{", watcher_db=b""), "no backup of Watcher"),
        (packed(manifest_json=MANIFEST), "no backup of Watcher"),
        (packed(manifest_json=MANIFEST.replace("1,", "9,", 1), watcher_db=b""), "newer Watcher"),
        (packed(manifest_json=MANIFEST.replace("+00:00", ""), watcher_db=b""), "no backup of Watcher"),
        (packed(manifest_json=MANIFEST.replace("2026", "soon"), watcher_db=b""), "no backup of Watcher"),
        (packed(manifest_json=MANIFEST, watcher_db=b"rubbish"), "damaged"),
        (packed(manifest_json=MANIFEST, watcher_db=bytes(1 << 20)), "damaged"),
    ],
)
def test_what_is_no_good_backup_changes_nothing(profile, tmp_path, content, said):
    copy = tmp_path / "copy"
    copy.write_bytes(content)
    with pytest.raises((InputError, StoreError), match=said):
        put_back(profile, copy)
    assert which(profile) == "first"
    assert (profile / "config.toml").read_text() == "# mine\n"
    assert {path.suffix for path in profile.iterdir()} <= {".db", ".toml"}


def test_a_file_that_is_not_there_and_a_folder_that_cannot_be_written_are_said(profile, tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        put_back(profile, tmp_path / "gone")
    assert not is_archive(tmp_path / "gone")
    with pytest.raises(StoreError, match="cannot be written"):
        back_up(profile, tmp_path / "no" / "such" / "folder")


def unchanged(profile):
    """Whether the profile is as the fixture made it, with nothing beside it."""
    is_same = which(profile) == "first" and (profile / "config.toml").read_text() == "# mine\n"
    return is_same and {path.name for path in profile.iterdir()} == {"watcher.db", "config.toml"}


def test_a_backup_that_was_altered_anywhere_changes_nothing(profile, tmp_path):
    back_up(profile, tmp_path / "copy")
    whole = (tmp_path / "copy").read_bytes()
    for at in range(40, len(whole), len(whole) // 25):
        (tmp_path / "copy").write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            put_back(profile, tmp_path / "copy")
        except (InputError, StoreError):
            assert unchanged(profile), at
        else:
            # A byte that nobody reads, as a time in the zip's list.
            assert which(profile) == "first"
            for kept in profile.glob("*.replaced-*"):
                kept.unlink()
    for length in (30, len(whole) // 2, len(whole) - 1):
        (tmp_path / "copy").write_bytes(whole[:length])
        with pytest.raises(InputError, match="no backup of Watcher, or not whole"):
            put_back(profile, tmp_path / "copy")
    assert unchanged(profile)


def newer(copy):
    """Make the database at `copy` one of a Watcher to come."""
    with closing(sqlite3.connect(copy)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()


def test_what_a_newer_watcher_wrote_is_refused_and_the_next_older_copy_taken(profile, tmp_path):
    database = profile / "watcher.db"
    daily_backup(database, NOW)
    old = next((profile / "backups").iterdir())
    old.touch()
    later = old.with_name("watcher-2026-11-29.db")
    backup_to(database, later)
    newer(later)
    with pytest.raises(StoreError, match="newer Watcher"):
        restore(later, database, NOW)
    assert restore_newest(database, NOW).path == old
    with zipfile.ZipFile(tmp_path / "copy", "w") as made:
        made.writestr("manifest.json", MANIFEST)
        made.write(later, "watcher.db")
    before = sorted(profile.iterdir())
    with pytest.raises(StoreError, match="newer Watcher"):
        put_back(profile, tmp_path / "copy")
    assert sorted(profile.iterdir()) == before


@pytest.mark.parametrize("blocked", ["folder", "database", "settings"])
def test_where_there_is_no_room_nothing_is_changed(profile, tmp_path, monkeypatch, blocked):
    back_up(profile, tmp_path / "copy")
    (profile / "config.toml").write_text("# changed\n")

    def full(*_args, **_options):
        raise OSError(28, "No space left on device")

    if blocked == "folder":
        monkeypatch.setattr(archive.tempfile, "TemporaryDirectory", full)
    elif blocked == "database":
        monkeypatch.setattr(archive.zipfile.ZipFile, "open", full)
    else:
        monkeypatch.setattr(archive, "create_private", full)
    with pytest.raises(StoreError, match="No space left on device"):
        put_back(profile, tmp_path / "copy")
    monkeypatch.undo()
    (profile / "config.toml").write_text("# mine\n")
    assert unchanged(profile)


def test_where_no_folder_can_be_nothing_is_written(profile, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="Not a directory"):
        back_up(profile, tmp_path / "file" / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "profile"]


def test_a_clock_that_stands_before_1980_keeps_nobody_from_a_backup(profile, tmp_path, monkeypatch):
    os.utime(profile / "config.toml", (0, 0))
    monkeypatch.setattr(zipfile.time, "time", lambda: 0.0)
    back_up(profile, tmp_path / "copy")
    change(profile)
    put_back(profile, tmp_path / "copy")
    assert which(profile) == "first"
    assert (profile / "config.toml").read_text() == "# mine\n"


def test_settings_wait_beside_until_the_database_is_back(profile, tmp_path, monkeypatch):
    back_up(profile, tmp_path / "copy")
    (profile / "config.toml").write_text("# changed\n")

    def fails(*_):
        raise StoreError("The disk failed.")

    monkeypatch.setattr(archive, "restore", fails)
    with pytest.raises(StoreError, match="The disk failed"):
        put_back(profile, tmp_path / "copy")
    assert [path.read_text() for path in profile.glob("config*")] == ["# changed\n"]


def test_a_backup_is_looked_at_before_anything_is_put_back(profile, tmp_path, quick):
    back_up(profile, tmp_path / "copy")
    found = examine(tmp_path / "copy", profile)
    assert (found.made_at, found.version, found.needs_password) == (NOW, "1.2", False)
    back_up(profile, tmp_path / "sealed", "secret")
    assert examine(tmp_path / "sealed", profile).needs_password
    assert examine(tmp_path / "sealed", profile, "secret").made_at == NOW
    with pytest.raises(InputError, match="could not be decrypted"):
        examine(tmp_path / "sealed", profile, "guess")
    backup_to(profile / "watcher.db", tmp_path / "bare.db")
    assert examine(tmp_path / "bare.db", profile).version == ""
    (tmp_path / "text").write_text("hello")
    with pytest.raises(StoreError, match="no good copy"):
        examine(tmp_path / "text", profile)
    with pytest.raises(InputError, match="There is no file"):
        examine(tmp_path / "gone", profile)
    assert unchanged(profile)


def test_digests_come_back_where_they_are_gone_and_nothing_else_is_written_by_a_backup(profile, tmp_path):
    folder = profile / "digests"
    folder.mkdir()
    for week in ("2026-W46", "2026-W47"):
        (folder / f"{week}.html").write_text(week)
    back_up(profile, tmp_path / "copy")
    with zipfile.ZipFile(tmp_path / "copy", "a") as made:
        for name in ("digests/../evil.html", "digests/evil.sh", "../2026-W40.html", "evil.txt"):
            made.writestr(name, "evil")
    (folder / "2026-W46.html").write_text("written anew")
    (folder / "2026-W47.html").unlink()
    put_back(profile, tmp_path / "copy")
    assert {one.name: one.read_text() for one in folder.iterdir()} == {
        "2026-W46.html": "written anew",
        "2026-W47.html": "2026-W47",
    }
    assert stat.S_IMODE((folder / "2026-W47.html").stat().st_mode) == 0o600
    assert not list(tmp_path.rglob("*evil*"))
    assert not list(tmp_path.rglob("*W40*"))


def test_a_disk_too_full_for_digests_is_no_reason_to_fail(profile, tmp_path, monkeypatch, expect_log):
    (profile / "digests").mkdir()
    (profile / "digests" / "2026-W47.html").write_text("mine")
    back_up(profile, tmp_path / "copy")
    (profile / "digests" / "2026-W47.html").unlink()
    change(profile)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "write_private", full)
    expect_log("Not all digests were brought back")
    put_back(profile, tmp_path / "copy")
    assert which(profile) == "first"
