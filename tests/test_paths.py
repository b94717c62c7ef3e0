"""The profile folder and the shipped files."""

import os
import stat
from pathlib import Path

import pytest

from watcher import paths
from watcher.autostart import Autostart, AutostartError
from watcher.domain.errors import ProfileError
from watcher.logs import without_home
from watcher.paths import (
    Profile,
    cache_dir,
    default_profile,
    font_folders,
    home,
    named_profile,
    resource,
    resources_dir,
    write_private,
)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_profile_is_for_its_owner_only(tmp_path):
    profile = Profile(tmp_path / "new" / "profile")
    profile.create()
    for folder in (profile.root, profile.logs, profile.backups, profile.yfinance):
        assert mode(folder) == 0o700


def test_a_folder_that_was_there_keeps_its_permissions(tmp_path):
    tmp_path.chmod(0o755)
    Profile(tmp_path).create()
    Profile(tmp_path).create()
    assert mode(tmp_path) == 0o755


def test_creating_a_profile_leaves_no_other_file(tmp_path):
    Profile(tmp_path).create()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backups", "logs", "yfinance"]


def test_every_path_is_inside_the_profile(tmp_path):
    profile = Profile(tmp_path)
    inside = (
        profile.database, profile.first_view, profile.first_chart, profile.config, profile.lock,
        profile.logs, profile.backups, profile.digests, profile.yfinance,
    )  # fmt: skip
    assert {path.parent for path in inside} == {tmp_path}
    assert len(set(inside)) == len(inside)


def test_the_demo_has_a_profile_of_its_own_beside_the_real_one(tmp_path):
    assert Profile(tmp_path / "watcher").demo == Profile(tmp_path / "watcher-demo")


def test_a_file_in_the_place_of_the_profile_is_said_with_what_to_do(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ProfileError, match="cannot be written: ") as caught:
        Profile(tmp_path / "file").create()
    assert "--profile" in caught.value.hint


def test_a_full_disk_is_said_when_the_profile_is_opened(tmp_path, monkeypatch):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(paths.tempfile, "TemporaryFile", full)
    with pytest.raises(ProfileError, match="No space left on device"):
        Profile(tmp_path).create()


def test_the_environment_names_the_profile(monkeypatch, tmp_path):
    monkeypatch.setenv("WATCHER_PROFILE", str(tmp_path))
    assert default_profile() == Profile(tmp_path)


def test_the_environment_may_name_it_from_home_or_from_here(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("WATCHER_PROFILE", "~/mine")
    assert default_profile() == Profile(tmp_path / "mine")
    monkeypatch.setenv("WATCHER_PROFILE", "mine")
    assert default_profile() == Profile(Path.cwd() / "mine")


def test_without_a_name_the_profile_is_in_the_platforms_data_folder(monkeypatch):
    monkeypatch.delenv("WATCHER_PROFILE", raising=False)
    assert default_profile().root.name == "watcher"


def test_a_private_file_is_replaced_whole_and_readable_by_its_owner_only(tmp_path):
    path = tmp_path / "file"
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert mode(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_text("old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(paths.os, "fsync", full)
    with pytest.raises(ProfileError, match="No space left"):
        write_private(path, b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_private_file_in_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ProfileError):
        write_private(tmp_path / "gone" / "file", b"")


@pytest.fixture
def fresh_resources():
    resources_dir.cache_clear()
    yield
    resources_dir.cache_clear()


@pytest.mark.parametrize("place", ["site/watcher/resources", "site/resources"])
def test_resources_are_found_inside_the_package_or_beside_it(tmp_path, monkeypatch, fresh_resources, place):
    (tmp_path / place / "icons").mkdir(parents=True)
    (tmp_path / "site" / "watcher").mkdir(exist_ok=True)
    (tmp_path / place / "icons" / "a.svg").write_text("")
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "site" / "watcher" / "paths.py"))
    assert resources_dir() == tmp_path / place
    assert resource("icons", "a.svg") == tmp_path / place / "icons" / "a.svg"
    with pytest.raises(FileNotFoundError):
        resource("icons", "b.svg")


def test_missing_resources_are_a_bug(tmp_path, monkeypatch, fresh_resources):
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "watcher" / "paths.py"))
    with pytest.raises(FileNotFoundError, match="neither inside nor beside"):
        resources_dir()


def test_what_is_written_for_the_user_is_readable_by_its_owner_only_and_goes_into_pipes_too(tmp_path):
    before = os.umask(0)
    try:
        paths.write_named(tmp_path / "new", b"mine")
    finally:
        os.umask(before)
    assert (mode(tmp_path / "new"), (tmp_path / "new").read_bytes()) == (0o600, b"mine")
    (tmp_path / "new").chmod(0o640)
    paths.write_named(tmp_path / "new", b"x")
    assert (mode(tmp_path / "new"), (tmp_path / "new").read_bytes()) == (0o640, b"x")
    reading, writing = os.pipe()
    paths.write_named(Path(f"/dev/fd/{writing}"), b"said")
    os.close(writing)
    assert os.read(reading, 9) == b"said"
    os.close(reading)


@pytest.fixture
def homeless(monkeypatch):
    """A user whom the system knows no folder for, as in a container."""

    def nobody(*_args, **_options):
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("WATCHER_PROFILE", raising=False)
    for place in (
        *("pathlib.Path.home", "pathlib.Path.expanduser"),
        *("platformdirs.user_data_path", "platformdirs.user_cache_path"),
    ):
        monkeypatch.setattr(place, nobody)


def test_who_has_no_folder_is_told_to_name_one(homeless, monkeypatch, tmp_path):
    for ask in (default_profile, lambda: named_profile("~/mine")):
        with pytest.raises(ProfileError, match="HOME is not set") as told:
            ask()
        assert "--profile DIR" in told.value.hint
    monkeypatch.setattr("pathlib.Path.expanduser", lambda path: path)
    assert named_profile(str(tmp_path)) == Profile(tmp_path)


def test_what_is_kept_or_found_in_that_folder_is_done_without(homeless, monkeypatch):
    assert home() is None
    assert cache_dir() is None
    assert all(folder.is_absolute() for folder in font_folders())
    assert without_home("/home/me/x") == "/home/me/x"
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(AutostartError, match="changed: Could not determine home directory"):
        Autostart(("watcher",)).set(True)
