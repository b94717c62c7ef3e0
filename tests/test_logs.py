"""The log of a running program: in a file, private, without secrets."""

import logging
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from watcher import logs

own, library = logging.getLogger("watcher.engine"), logging.getLogger("library")


@pytest.fixture(autouse=True)
def root(monkeypatch):
    """The loggers as they were, and pytest's own fault handler back in its place."""
    import faulthandler

    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", list(root.handlers))
    monkeypatch.setattr(root, "level", root.level)
    yield root
    faulthandler.enable(file=sys.__stderr__)


def written(folder, role="window"):
    return (folder / f"{role}.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("level", "kept"), [("debug", "abcd"), ("info", "bcd"), ("warning", "cd"), ("error", "d")]
)
def test_the_file_holds_what_the_settings_ask_for(tmp_path, expect_log, level, kept):
    expect_log("said c")
    expect_log("said d")
    with logs.to_file(tmp_path, "window", level):
        own.debug("said a")
        own.info("said b")
        own.warning("said c")
        own.error("said d")
    assert [line[-1] for line in written(tmp_path).splitlines()] == list(kept)


def test_of_libraries_it_holds_their_trouble_only(tmp_path, expect_log):
    expect_log("trouble")
    with logs.to_file(tmp_path, "window", "debug"):
        library.info("chatter")
        library.warning("trouble")
    assert "chatter" not in written(tmp_path)
    assert "WARNING MainThread library: trouble" in written(tmp_path)


def test_afterwards_everything_is_as_it_was(tmp_path, root):
    before = (root.level, logging.getLogger("watcher").level, len(root.handlers))
    with logs.to_file(tmp_path, "window", "debug"):
        pass
    own.info("too late")
    assert (root.level, logging.getLogger("watcher").level, len(root.handlers)) == before
    assert "too late" not in written(tmp_path)


@pytest.mark.parametrize(
    "secret",
    [
        "GET /v7?crumb=SECRET&symbols=BABA",
        "crumb: SECRET",
        '{"token": "SECRET"}',
        "password=SECRET",
        "Set-Cookie: A3=d; B=SECRET",
        "cookie=SECRET; other",
        "A1=SECRET; path=/",
        "Authorization: Bearer SECRET",
        "proxy http://me:SECRET@host:80",
        "api_key=SECRET",
    ],
)
def test_a_secret_is_never_written(tmp_path, secret):
    with logs.to_file(tmp_path, "window", "debug"):
        own.info("asked %s", secret)
        try:
            raise ValueError(secret)
        except ValueError:
            own.info("failed", exc_info=True)
    assert "SECRET" not in written(tmp_path)
    assert "ValueError" in written(tmp_path)


def test_only_its_owner_reads_it(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST_BYTES", 1000)
    with logs.to_file(tmp_path, "window", "info"):
        for number in range(100):
            own.info("line %d of many, long enough to turn the files", number)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["window.log", "window.log.1", "window.log.2", "window.log.3"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    assert "line 99" in written(tmp_path)


def test_a_log_that_cannot_be_opened_keeps_nobody_from_working(tmp_path, capsys):
    with logs.to_file(tmp_path / "nowhere", "window", "info"):
        own.info("still here")
    assert capsys.readouterr().err.startswith("watcher: there is no log: ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_does_not_fill_the_terminal(tmp_path, capsys):
    (tmp_path / "window.log").symlink_to("/dev/full")
    with logs.to_file(tmp_path, "window", "info"):
        own.info("lost")
    assert capsys.readouterr().err == ""


CRASH = """
import ctypes, sys
from pathlib import Path
from watcher import logs
logs.LARGEST_BYTES = 100
with logs.to_file(Path(sys.argv[1]), "window", "info"):
    import logging
    for number in range(10):
        logging.getLogger("watcher").info("line %d, long enough to turn the files", number)
    ctypes.string_at(0)
"""


def test_a_fault_in_a_library_leaves_its_trace(tmp_path):
    # Where a system keeps the memory of what crashed beside it, it is not kept in this tree.
    words = [sys.executable, "-c", CRASH, str(tmp_path)]
    ended = subprocess.run(words, cwd=tmp_path, capture_output=True, check=False)
    assert ended.returncode != 0
    assert "Segmentation fault" in written(tmp_path)
    assert "string_at" in written(tmp_path)


@pytest.mark.parametrize(("verbose", "shown"), [(True, "INFO watcher.engine: hello\n"), (False, "")])
def test_the_terminal_shows_what_goes_on_to_who_asks(root, monkeypatch, capsys, verbose, shown):
    monkeypatch.setattr(root, "handlers", [])
    logs.to_terminal(verbose=verbose)
    own.info("hello")
    assert capsys.readouterr().err == shown


def test_the_file_takes_nothing_to_the_terminal(tmp_path, root, monkeypatch, capsys):
    monkeypatch.setattr(root, "handlers", [])
    logs.to_terminal(verbose=False)
    with logs.to_file(tmp_path, "window", "debug"):
        own.warning("for the file")
    assert capsys.readouterr().err == ""
    assert "for the file" in written(tmp_path)
