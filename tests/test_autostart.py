"""The program is started with the system only when that is asked for, and no longer when it is not."""

import plistlib
import shlex
import sys

import pytest

from watcher.autostart import Autostart, AutostartError, _windows_line, command, desktop_entry

COMMAND = ("/opt/py thon/bin/python3", "-m", "watcher", "--profile", '/home/a b/100% "x" $y\\z')


@pytest.fixture
def linux(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "autostart" / "io.github.watcher-app.watcher.desktop"


def test_on_linux_an_entry_comes_and_goes(linux):
    Autostart(("watcher",)).set(True)
    assert "Exec=watcher\n" in linux.read_text()
    assert linux.read_text().startswith("[Desktop Entry]\nType=Application\n")
    Autostart(("watcher",)).set(False)
    assert not linux.exists()
    Autostart(("watcher",)).set(False)


def test_words_of_the_command_stay_whole():
    line = next(line for line in desktop_entry(COMMAND).splitlines() if line.startswith("Exec="))
    # The file's escapes are read first, then those of Exec: a shell's, but for the percent and dollar signs.
    words = line.removeprefix("Exec=").replace("\\\\", "\\").replace("\\$", "$")
    assert [word.replace("%%", "%") for word in shlex.split(words)] == list(COMMAND)


def test_a_program_that_is_gone_is_not_started():
    lines = desktop_entry((r"/opt/a b\c/watcher",)).splitlines()
    assert r"TryExec=/opt/a b\\c/watcher" in lines
    assert not any(line.startswith("TryExec") for line in desktop_entry(("watcher",)).splitlines())


def test_on_a_mac_an_agent_comes_and_goes(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    file = tmp_path / "Library" / "LaunchAgents" / "io.github.watcher-app.watcher.plist"
    Autostart(COMMAND).set(True)
    agent = plistlib.loads(file.read_bytes())
    assert (agent["ProgramArguments"], agent["RunAtLoad"]) == (list(COMMAND), True)
    Autostart(COMMAND).set(False)
    assert not file.exists()


def test_on_windows_the_command_is_one_line():
    words = (r"C:\Program Files\py.exe", "-m", "watcher")
    assert _windows_line(words) == r'"C:\Program Files\py.exe" -m watcher'


def test_a_folder_that_refuses_is_told(linux):
    linux.parent.write_text("a file in the way")
    with pytest.raises(AutostartError, match="Starting with the system could not be changed"):
        Autostart(("watcher",)).set(True)


def test_the_command_starts_this_program_again(monkeypatch, tmp_path):
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert command() == (sys.executable, "-m", "watcher")
    assert command(tmp_path)[-2:] == ("--profile", str(tmp_path))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == (sys.executable,)


def test_an_appimage_is_started_again_by_its_file_and_another_one_never(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "mount" / "opt" / "watcher"))
    monkeypatch.setenv("APPIMAGE", "/home/me/Watcher.AppImage")
    monkeypatch.setenv("APPDIR", str(tmp_path / "mount"))
    assert command() == ("/home/me/Watcher.AppImage",)
    # Typed into a terminal that is an AppImage itself.
    monkeypatch.setenv("APPDIR", str(tmp_path / "terminal"))
    assert command() == (sys.executable,)
    monkeypatch.delattr(sys, "frozen")
    assert command() == (sys.executable, "-m", "watcher")


def test_on_windows_no_console_opens_at_login(monkeypatch, tmp_path):
    for name in ("watcher.exe", "watcherw.exe"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "watcher.exe"))
    assert command() == (str(tmp_path / "watcherw.exe"),)
