"""A second start brings the first window to the front instead of opening another."""

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtNetwork import QLocalSocket

from watcher import app
from watcher.domain.errors import InputError
from watcher.store.lock import ProfileLock
from watcher.ui import doorbell
from watcher.ui.doorbell import Doorbell, door, ring


@pytest.fixture
def bell(qapp, tmp_path):
    bell = Doorbell(tmp_path)
    yield bell
    bell.close()
    bell.deleteLater()


def ring_from_elsewhere(folder, backup=None):
    answers = []
    ringing = threading.Thread(target=lambda: answers.append(ring(folder, backup)))
    ringing.start()
    return ringing, answers


def test_who_rings_is_heard_and_knows_it(bell, tmp_path, qtbot):
    with qtbot.waitSignal(bell.rang, timeout=10_000):
        ringing, answers = ring_from_elsewhere(tmp_path)
    qtbot.waitUntil(lambda: not ringing.is_alive(), timeout=10_000)
    assert answers == [True]
    assert bell.is_open


def test_a_backup_is_handed_over_whatever_its_name_is(bell, tmp_path, qtbot):
    backup = tmp_path / "größe “1”\n备份.watcher-backup"
    with qtbot.waitSignal(bell.brought, timeout=10_000) as brought, qtbot.waitSignal(bell.rang):
        ringing, answers = ring_from_elsewhere(tmp_path, backup)
    qtbot.waitUntil(lambda: not ringing.is_alive(), timeout=10_000)
    assert (answers, brought.args) == ([True], [str(backup)])


@pytest.mark.parametrize("line", [b"raise\n", b"[]\n", b'{"backup": 1}\n', b"\xff\n", b"x" * 30_000])
def test_what_else_is_said_at_the_door_only_rings(bell, tmp_path, qtbot, line):
    brought = []
    bell.brought.connect(brought.append)
    visitor = QLocalSocket()
    visitor.connectToServer(door(tmp_path))
    assert visitor.waitForConnected(2_000)
    with qtbot.waitSignal(bell.rang, timeout=10_000):
        visitor.write(line)
    assert brought == []
    visitor.deleteLater()


def test_without_a_window_nobody_opens(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(doorbell, "_PATIENCE_MS", 1)
    assert not ring(tmp_path)


def test_a_window_that_hangs_has_not_heard(bell, tmp_path, monkeypatch):
    monkeypatch.setattr(doorbell, "_ANSWER_MS", 1)
    heard = []
    bell.rang.connect(lambda: heard.append(1))
    # From this very thread: the window's loop does not turn meanwhile.
    assert not ring(tmp_path)
    assert heard == []


def test_a_window_that_is_just_being_opened_is_waited_for(qapp, tmp_path, qtbot, monkeypatch):
    tried, opened = threading.Event(), threading.Event()
    monkeypatch.setattr(doorbell, "_pause", lambda: (tried.set(), opened.wait(10)))
    ringing, answers = ring_from_elsewhere(tmp_path)
    assert tried.wait(10)
    bell = Doorbell(tmp_path)
    with qtbot.waitSignal(bell.rang, timeout=10_000):
        opened.set()
    qtbot.waitUntil(lambda: not ringing.is_alive(), timeout=10_000)
    assert answers == [True]
    bell.close()
    bell.deleteLater()


def test_what_a_killed_program_left_behind_is_taken_over(qapp, tmp_path, qtbot):
    left = Doorbell(tmp_path)
    # As after a kill: the socket's file stays.
    left._server.close = lambda: None
    bell = Doorbell(tmp_path)
    with qtbot.waitSignal(bell.rang, timeout=10_000):
        ringing, answers = ring_from_elsewhere(tmp_path)
    qtbot.waitUntil(lambda: not ringing.is_alive(), timeout=10_000)
    assert answers == [True]
    for one in (bell, left):
        one._server.disconnect(one)
        one.deleteLater()


@pytest.mark.skipif(os.name == "nt", reason="pipes are in no folder")
def test_the_door_is_in_the_profile_unless_its_path_is_too_long(tmp_path):
    assert door(tmp_path / "p") == str(tmp_path / "p" / "window.socket")
    long = tmp_path / ("x" * 120)
    assert len(door(long)) < 100
    assert door(long) == door(long)
    assert door(long) != door(tmp_path / ("y" * 120))


def test_a_window_that_does_not_answer_is_named(tmp_path, monkeypatch):
    lock = ProfileLock(tmp_path / "window.lock", "window")
    assert lock.acquire()
    monkeypatch.setattr("watcher.ui.doorbell.ring", lambda *_: False)
    try:
        with pytest.raises(InputError, match=f"process {os.getpid()}"):
            app._raise_other(tmp_path, ProfileLock(tmp_path / "window.lock", "window"))
    finally:
        lock.release()


def test_a_second_program_ends_at_once_and_the_first_comes_to_the_front(tmp_path, qtbot):
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WATCHER_PROFILE": str(tmp_path / "p")}
    profile = tmp_path / "p-demo"
    first = subprocess.Popen([sys.executable, "-m", "watcher", "demo"], env=environ, stderr=subprocess.PIPE)
    try:
        qtbot.waitUntil(
            lambda: first.poll() is not None or (profile / "window.socket").exists(), timeout=50_000
        )
        second = subprocess.run(
            [sys.executable, "-m", "watcher", "demo"],
            env=environ,
            check=False,
            capture_output=True,
            timeout=50,
        )
        assert (second.returncode, second.stderr) == (0, b"")
        assert first.poll() is None
    finally:
        first.terminate()
        assert first.wait(30) == 0
        first.stderr.close()
