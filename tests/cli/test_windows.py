"""`demo` and `screenshot`."""

import stat
import struct
import subprocess
import sys
import threading

import pytest

from tests.cli.process import Program
from tests.heavy import BEFORE_PAINT, imported
from watcher import app, preflight
from watcher.cli import windows
from watcher.domain.errors import ProfileError
from watcher.paths import Profile


def size_of(path):
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", data[16:24])


def test_a_picture_has_the_size_that_was_asked_for(qapp, watcher, tmp_path):
    path = tmp_path / "shot.png"
    said = watcher("--demo", "screenshot", str(path), "--size", "900x600", "--theme", "light", "--view", "jd")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert size_of(path) == (900, 600)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600, "it may show what somebody holds"


@pytest.mark.parametrize("size", ["900", "90x60", "900×600", "900x600x2", "-900x600", "x"])
def test_a_size_that_is_none_is_said(watcher, tmp_path, size):
    said = watcher("--demo", "screenshot", str(tmp_path / "shot.png"), f"--size={size}")
    assert said.code == 2
    assert len(said.err.splitlines()) == 1
    assert "such as 1600x1000" in said.err


def test_only_png_is_written(watcher, tmp_path):
    said = watcher("--demo", "screenshot", str(tmp_path / "shot.jpg"))
    assert said.code == 1
    assert (
        said.err == f"watcher: {tmp_path / 'shot.jpg'} does not end in .png. Pictures are written as PNG.\n"
    )


def test_a_symbol_that_is_none_is_said(watcher, tmp_path):
    said = watcher("--demo", "screenshot", str(tmp_path / "shot.png"), "--view", "<b>")
    assert said.code == 1
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "symbol", "panel"),
    [
        (["--view", "jd"], "JD", None),
        (["--view", "news"], None, "news"),
        (["--view", "Calendar"], None, "agenda"),
        (["--view", "NEWS"], "NEWS", None),
        (["--view", "pdd", "--view", "portfolio"], "PDD", "portfolio"),
    ],
)
def test_a_view_is_a_symbol_or_a_panel(watcher, tmp_path, monkeypatch, qapp, words, symbol, panel):
    from PySide6.QtGui import QImage

    taken = []

    def picture(opening, size, theme, symbol, panel):
        taken.append((symbol, panel and panel.name))
        return QImage(10, 10, QImage.Format.Format_RGB32)

    monkeypatch.setattr("watcher.picture.take_picture", picture)
    assert watcher("--demo", "screenshot", str(tmp_path / "shot.png"), *words).code == 0
    assert taken == [(symbol, panel)]


def test_a_panel_is_in_front_in_its_picture_and_nothing_is_remembered(qapp, watcher, tmp_path):
    plain, front = tmp_path / "plain.png", tmp_path / "front.png"
    size = ("--size", "900x600")
    profile = ("--profile", str(tmp_path / "profile"), "--demo")
    assert watcher(*profile, "screenshot", str(front), *size, "--view", "PDD", "--view", "overview").code == 0
    assert watcher(*profile, "screenshot", str(plain), *size, "--view", "PDD").code == 0
    assert front.read_bytes() != plain.read_bytes()
    assert not list((tmp_path / "profile").rglob("first_view.json"))


def test_a_folder_that_is_not_there_is_said(watcher, tmp_path, monkeypatch, qapp):
    from PySide6.QtGui import QImage

    taken = []

    def picture(opening, size, theme, symbol, panel):
        taken.append((size, theme, symbol, panel, opening.is_demo))
        return QImage(10, 10, QImage.Format.Format_RGB32)

    monkeypatch.setattr("watcher.picture.take_picture", picture)
    said = watcher("--demo", "screenshot", str(tmp_path / "nowhere" / "shot.png"))
    assert said.code == 1
    assert "cannot be written" in said.err
    assert taken == [((1600, 1000), "dark", None, None, True)]


def test_missing_libraries_are_named_in_one_line(watcher, tmp_path, monkeypatch):
    monkeypatch.setattr(preflight, "problem", lambda platform: "libEGL.so.1 is missing: apt install libegl1")
    for words in (("--demo", "screenshot", str(tmp_path / "shot.png")), ("demo",), ()):
        said = watcher(*words)
        assert (said.code, said.err) == (1, "watcher: libEGL.so.1 is missing: apt install libegl1\n")


def test_the_window_is_opened_on_what_was_asked_for(watcher, profile, demo_profile, monkeypatch, qapp):
    opened = []
    monkeypatch.setattr(app, "open_window", lambda opening: opened.append(opening) or 0)
    monkeypatch.setattr(preflight, "problem", lambda platform: None)
    assert watcher().code == 0
    (profile / "config.toml").write_text("[appearance]\ntheme = 5\n")
    assert "config.toml, line 2" in watcher().err
    assert watcher("demo", "--speed", "60", "--scenario", "november-2023").code == 0
    assert [opening.is_demo for opening in opened] == [False, False, True]
    assert opened[1].warnings
    assert opened[2].parts.clock.speed == 60
    assert opened[2].parts.lock._path.parent == demo_profile


def test_a_profile_is_named_at_the_next_start_where_it_is_not_the_usual_one(tmp_path, monkeypatch):
    monkeypatch.delenv("WATCHER_PROFILE", raising=False)
    usual, other = Profile(tmp_path / "usual"), Profile(tmp_path / "other")
    monkeypatch.setattr(windows, "default_profile", lambda: usual)
    assert windows._unusual(usual) is None
    assert windows._unusual(other) == other.root

    def nobody():
        raise ProfileError("HOME is not set.")

    monkeypatch.setattr(windows, "default_profile", nobody)
    assert windows._unusual(other) == other.root


def test_who_sees_no_terminal_is_shown_why_no_window_opens(watcher, profile, monkeypatch, qapp):
    shown = []
    monkeypatch.setattr(app, "say_why", lambda error: shown.append(error.title))
    monkeypatch.setattr(preflight, "problem", lambda platform: None)
    profile.write_text("a file")
    said = watcher()
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert [title in said.err for title in shown] == [True]


@pytest.mark.parametrize(
    "words", [("--speed", "0"), ("--speed", "-3"), ("--speed", "nan"), ("--scenario", "yesterday")]
)
def test_a_market_that_cannot_be_is_said(watcher, words):
    said = watcher("demo", *words)
    assert said.code in {1, 2}
    assert len(said.err.splitlines()) == 1


SLOW_TO_MAKE = {"QImage", "QStyle", "QGradient", "QSlider", "QLinearGradient"}
"""PySide6 makes types when they are asked for, and hundreds of names with these."""


def test_nothing_that_takes_long_is_imported_before_the_first_paint(profile):
    code = (
        "from watcher import app\n"
        "from watcher.cli.main import main\n"
        "from watcher.ui.lazy import Importer\n"
        "from PySide6 import QtCore, QtGui, QtWidgets\n"
        "def painted(program):\n"
        f"    {imported((*BEFORE_PAINT, 'typing_extensions'))}"
        f"    made = {{*vars(QtCore), *vars(QtGui), *vars(QtWidgets)}} & {SLOW_TO_MAKE}\n"
        "    print(made or 'no type of Qt that is slow to make')\n"
        "    app.the_application().quit()\n"
        "Importer.start = lambda importer: None\n"
        "app.Program._on_painted = painted\n"
        f"main(['--profile', {str(profile)!r}, 'demo'])\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    said = "[]\nno type of Qt that is slow to make\n"
    assert (ran.stdout, ran.stderr, ran.returncode) == (said, "", 0)


def test_the_window_ends_well_when_it_is_told_to(profile, demo_profile):
    from watcher.store.lock import ProfileLock

    with Program("--profile", str(profile), "demo", "--seed", "7") as program:
        log = demo_profile / "logs" / "window.log"
        lock = ProfileLock(demo_profile / "engine.lock", "test")
        pause = threading.Event()
        while program.is_running and not (log.exists() and lock.holder()):
            pause.wait(0.02)
        code, out, err = program.terminate()
    assert (code, out, err) == (0, "", "")
    assert lock.acquire()
    lock.release()


@pytest.mark.parametrize("name", ["mine.watcher-backup", "MINE.Watcher-Backup"])
def test_a_backup_alone_opens_the_window_on_it(watcher, tmp_path, monkeypatch, qapp, name):
    opened = []
    monkeypatch.setattr(app, "open_window", lambda opening: opened.append(opening.backup) or 0)
    monkeypatch.setattr(preflight, "problem", lambda _: None)
    monkeypatch.chdir(tmp_path)
    assert watcher(name).code == 0
    assert watcher().code == 0
    assert opened == [tmp_path / name, None]
    assert watcher(name, "more").code == 2
