"""A backup that is opened with the program: looked at, agreed to, put back, and a window on it."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.engine.listening import ScriptedFeed
from tests.making import OPEN, StillClock, tables
from watcher import app
from watcher.app import Opening, Program
from watcher.config import Config
from watcher.domain.backups import Restore
from watcher.domain.notices import Severity
from watcher.engine.assembly import Parts
from watcher.paths import Profile
from watcher.restoring import restore
from watcher.store.archive import write_archive
from watcher.store.lock import ProfileLock
from watcher.store.store import Store
from watcher.ui.backup_dialogs import RestoreDialog


@pytest.fixture
def profile(tmp_path):
    profile = Profile(tmp_path / "profile")
    profile.create()
    with closing(Store.open(profile.database, lambda: OPEN)) as store:
        store.watchlists.create("Then", ("BABA",))
    profile.config.write_text('[appearance]\ntheme = "light"\n', encoding="utf-8")
    return profile


@pytest.fixture
def backup(profile, tmp_path):
    path = tmp_path / "one.watcher-backup"
    write_archive(profile.database, profile.config, path, OPEN, "1.2")
    with closing(Store.open(profile.database, lambda: OPEN)) as store:
        store.watchlists.create("Now", ("JD",))
    profile.config.unlink()
    profile.first_view.write_text("{}", encoding="utf-8")
    return path


def parts_of(profile):
    clock = StillClock(OPEN)
    return Parts(
        clock=clock,
        open_store=lambda: Store.open(profile.database, clock.now),
        open_feed=lambda: ScriptedFeed([]),
        open_channels=tuple,
        lock=ProfileLock(profile.lock, "window"),
        backed_up=profile.database,
        first_view=profile.first_view,
        has_window=True,
    )


def lists(profile):
    with closing(Store.open(profile.database, lambda: OPEN)) as store:
        return [one.name for one in store.watchlists.all()]


def test_the_backup_that_the_program_was_started_with_is_put_back(profile, backup, qtbot, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    opening = Opening(parts_of(profile), Config(), profile.config, backup=backup)
    program = Program(opening)
    ended = []
    program.settled.connect(lambda: ended.append(True))
    program.start()
    try:
        qtbot.waitUntil(lambda: program.window.findChild(RestoreDialog) is not None, timeout=20_000)
        dialog = program.window.findChild(RestoreDialog)
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Restore it").click()
        assert ended == [True]
        assert program.wanted == Restore(backup)
    finally:
        program.stop()
    following = app._restored(opening, program.wanted)
    assert lists(profile) == ["Then"]
    assert (following.backup, following.config.appearance.theme) == (None, "light")
    (notice,) = following.notices
    assert (notice.severity, notice.title) == (Severity.INFO, "one.watcher-backup is restored.")
    assert not profile.first_view.exists(), "it shows what was there before"
    again = Program(following)
    again.start()
    try:
        assert notice.title in again.window.findChild(QWidget, "notice").accessibleName()
    finally:
        again.stop()
    (kept,) = profile.root.glob("watcher.replaced-*.db")
    with closing(Store.open(kept, lambda: OPEN)) as store:
        assert "Now" in [one.name for one in store.watchlists.all()]


@pytest.mark.parametrize("by_us", [True, False])
def test_nothing_is_put_back_while_an_engine_has_the_data(profile, backup, by_us):
    parts = parts_of(profile)
    lock = parts.lock if by_us else ProfileLock(profile.lock, "run")
    assert lock.acquire()
    try:
        notice = restore(parts, profile.config, Restore(backup))
    finally:
        lock.release()
    assert (notice.severity, "nothing was changed" in notice.title) == (Severity.ERROR, True)
    assert lists(profile) == ["Then", "Now"]


def test_what_fails_is_said_by_the_next_window_and_the_lock_is_free(profile, backup):
    parts = parts_of(profile)
    backup.write_bytes(backup.read_bytes()[:-9])
    notice = restore(parts, profile.config, Restore(backup))
    assert notice.severity is Severity.ERROR
    assert "not whole" in notice.title
    assert lists(profile) == ["Then", "Now"]
    assert parts.lock.acquire()
    parts.lock.release()
