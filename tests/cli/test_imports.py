"""A command brings along only what it needs."""

import argparse
import subprocess
import sys
from importlib import import_module

import pytest

from watcher.cli import main


@pytest.mark.parametrize("room", main._ROOMS)
def test_every_command_is_found_in_its_module(room):
    commands = argparse.ArgumentParser().add_subparsers()
    import_module(f"watcher.cli.{room}").add_commands(commands)
    assert tuple(commands.choices) == main._ROOMS[room]


@pytest.mark.parametrize(
    ("words", "rooms"),
    [
        (["--profile", "alert", "list", "show"], ("lists",)),
        (["alert", "list", "--demo"], ("alerts",)),
        (["--demo", "--profile", "folder"], ()),
        (["--help"], tuple(main._ROOMS)),
        (["buy", "BABA"], tuple(main._ROOMS)),
    ],
)
def test_only_the_module_of_the_command_is_imported(words, rooms):
    _, rest = main._global_first(words)
    assert main._rooms(rest) == rooms


def test_the_version_is_told_without_importing_a_command():
    code = (
        "import sys; sys.argv = ['watcher', '--version']; from watcher.__main__ import main; main();"
        " print('argparse' in sys.modules, 'watcher.cli' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.splitlines()[0].startswith("watcher ")
    assert said.splitlines()[1] == "False False"


def test_alerts_are_listed_without_the_database_library_and_numpy(demo, demo_profile):
    demo("alert", "add", "BABA", "below", "75")
    code = (
        "import sys; from watcher.cli.main import main;"
        f" main(['--demo', '--profile', {str(demo_profile.with_name('profile'))!r}, 'alert', 'list']);"
        " print(sorted({'sqlalchemy', 'numpy', 'asyncio'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "below 75.00" in said
    assert said.splitlines()[-1] == "[]"
