"""A database that is damaged when the program starts: said in a dialog, and gone back from by a button."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.engine.listening import ScriptedFeed
from tests.making import OPEN, StillClock, tables
from watcher.app import Opening, Program
from watcher.config import Config
from watcher.engine.assembly import Parts
from watcher.paths import Profile
from watcher.store.backup import daily_backup
from watcher.store.lock import ProfileLock
from watcher.store.store import Store
from watcher.ui.refusal import RefusalDialog


@pytest.fixture
def profile(tmp_path):
    profile = Profile(tmp_path / "profile")
    profile.create()
    with closing(Store.open(profile.database, lambda: OPEN)) as store:
        store.watchlists.create("Kept", ("BABA",))
    return profile


@pytest.fixture
def until(qtbot, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)


def break_it(profile):
    broken = bytearray(profile.database.read_bytes())
    broken[4096 * 2 : 4096 * 30] = b"Z" * (4096 * 28)
    profile.database.write_bytes(broken)
    return bytes(broken)


def program_on(profile):
    clock = StillClock(OPEN)
    parts = Parts(
        clock=clock,
        open_store=lambda: Store.open(profile.database, clock.now),
        open_feed=lambda: ScriptedFeed([]),
        open_channels=tuple,
        lock=ProfileLock(profile.lock, "window"),
        backed_up=profile.database,
        has_window=True,
    )
    program = Program(Opening(parts, Config(), profile.config))
    program.ended = []
    program.settled.connect(lambda: program.ended.append(True))
    program.start()
    return program


def dialog_of(program, until):
    until(lambda: program.window.findChild(RefusalDialog))
    dialog = program.window.findChild(RefusalDialog)
    assert dialog.isModal()
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    return dialog, said, {button.text(): button for button in dialog.findChildren(QPushButton)}


def test_a_damaged_database_is_left_for_the_newest_good_copy_by_a_button(profile, until):
    daily_backup(profile.database, OPEN)
    broken = break_it(profile)
    program = program_on(profile)
    try:
        _dialog, said, buttons = dialog_of(program, until)
        assert "is damaged." in said
        assert "There is a good copy of" in said
        # The dialog takes longer than a turn of the event loop has for news; the status comes in the next.
        until(lambda: program.session.status.detail.endswith("is damaged."))
        buttons["Go back to this copy"].click()
        until(lambda: program.ended)
        assert program.goes_on
    finally:
        program.stop()
    (kept,) = profile.database.parent.glob("watcher.replaced-*.db")
    assert kept.read_bytes() == broken
    again = program_on(profile)
    try:
        until(lambda: again.session.watchlists)
        assert [one.name for one in again.session.watchlists] == ["Kept"]
        assert again.window.findChild(RefusalDialog) is None
    finally:
        again.stop()
