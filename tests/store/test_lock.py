import fcntl

import pytest

from tests.store.processes import Process
from watcher.domain.errors import StoreError
from watcher.store.lock import Holder, ProfileLock

HOLD = """
lock = ProfileLock(path, "run")
print(lock.acquire(), flush=True)
input()
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "lock"


def test_one_process_has_it_and_the_others_learn_who(file):
    lock = ProfileLock(file, "window")
    with Process(HOLD, file) as process:
        assert process.line() == "True"
        assert not lock.acquire()
        assert not lock.is_held
        assert lock.holder() == Holder(process.pid, "run")


def test_a_killed_holder_holds_no_longer(file):
    lock = ProfileLock(file, "window")
    with Process(HOLD, file) as process:
        process.line()
        process.kill()
        assert lock.acquire()
    assert lock.is_held
    lock.release()


def test_a_holder_that_ends_gives_it_back(file):
    lock = ProfileLock(file, "window")
    with Process(HOLD, file) as process:
        process.line()
        process.go_on()
    assert lock.acquire()
    lock.release()


def test_taking_and_releasing_twice_is_harmless(file):
    lock = ProfileLock(file, "window")
    lock.release()
    assert lock.acquire()
    assert lock.acquire()
    other = ProfileLock(file, "run")
    assert not other.acquire()
    lock.release()
    lock.release()
    assert not lock.is_held
    assert other.acquire()
    other.release()


def test_a_released_lock_names_nobody(file):
    lock = ProfileLock(file, "a role that is longer than the next one")
    assert lock.holder() is None
    lock.acquire()
    lock.release()
    assert lock.holder() is None
    short = ProfileLock(file, "run")
    short.acquire()
    assert short.holder().role == "run"
    short.release()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"x"', '{"pid": "x", "role": "run"}', '{"pid": 1}', "\udcff"]
)
def test_nonsense_in_the_file_names_nobody_and_locks_nobody_out(file, text):
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    lock = ProfileLock(file, "run")
    assert lock.holder() is None
    assert lock.acquire()
    lock.release()


def test_the_file_is_private(file):
    lock = ProfileLock(file, "run")
    lock.acquire()
    assert file.stat().st_mode & 0o777 == 0o600
    lock.release()


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(StoreError, match="cannot be used: No such file"):
        ProfileLock(tmp_path / "none" / "lock", "run").acquire()


def test_a_disk_that_cannot_lock_is_said(file, monkeypatch):
    def refuse(*arguments):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(StoreError, match="No locks available"):
        ProfileLock(file, "run").acquire()
