"""The command line itself."""

import gc
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.heavy import HEAVY, imported
from watcher import __version__
from watcher.cli import main as command_line
from watcher.cli.context import parse_time
from watcher.cli.main import build_parser, main

README = Path(__file__).parents[2] / "README.md"


def commands_of_the_readme():
    """Each line of its blocks for the shell that begins with the program's name."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.removeprefix(".venv/bin/").startswith("watcher ")]


def test_the_version_is_printed(watcher):
    said = watcher("--version")
    assert (said.code, said.out) == (0, f"watcher {__version__}\n")


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["quote"],
        ["quote", "BABA", "--colour"],
        ["history", "BABA", "--range", "9y"],
        ["--now", "noon", "quote", "A"],
    ],
)
def test_wrong_words_are_one_line_and_code_2(watcher, words):
    said = watcher(*words)
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


@pytest.mark.parametrize("line", commands_of_the_readme())
def test_the_command_line_knows_what_the_readme_says(line):
    first, rest = command_line._global_first(shlex.split(line, comments=True)[1:])
    assert callable(build_parser().parse_args(first + command_line._conditions_together(rest)).run)


def test_help_names_every_command(watcher):
    said = watcher("--help")
    assert said.code == 0
    for command in (
        "demo", "screenshot", "quote", "history", "search", "list", "alert", "run", "prices", "backup",
        "restore", "doctor",
    ):  # fmt: skip
        assert f"    {command} " in said.out


def test_global_options_may_stand_behind_the_command(watcher):
    before = watcher("--demo", "--now", "2023-11-24T15:00:00Z", "quote", "BABA", "--json")
    behind = watcher("quote", "BABA", "--json", "--now=2023-11-24T15:00:00Z", "--demo")
    assert before.json == behind.json


def test_an_empty_name_is_none_and_the_usual_profile_is_meant(tmp_path, monkeypatch):
    monkeypatch.setenv("WATCHER_PROFILE", str(tmp_path / "usual"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for words in (["--profile", ""], ["--profile="]):
        assert main([*words, "list", "show"]) == 0
    assert not list((tmp_path / "here").iterdir())
    assert (tmp_path / "usual" / "watcher.db").is_file()


def test_a_profile_that_cannot_be_made_is_said(tmp_path, capsys):
    (tmp_path / "file").write_text("not a folder")
    assert main(["--profile", str(tmp_path / "file" / "profile"), "list", "show"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("watcher: The profile folder")
    assert "--profile DIR" in said.err


@pytest.mark.parametrize(("set_before", "meant"), [(None, "1"), ("3", "3")])
def test_numpy_starts_no_threads_that_only_wait(watcher, monkeypatch, set_before, meant):
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", set_before or "")
    if set_before is None:
        monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    watcher("nonsense")
    assert os.environ["OPENBLAS_NUM_THREADS"] == meant


def test_a_command_looks_for_rubbish_again_but_not_among_what_is_imported(watcher, monkeypatch):
    set_aside = []
    monkeypatch.setattr(gc, "freeze", lambda: set_aside.append(gc.isenabled()))
    watcher("list", "show")
    assert set_aside == []
    gc.disable()
    try:
        watcher("list", "show")
        assert (gc.isenabled(), set_aside) == (True, [False])
    finally:
        gc.enable()


def test_an_interrupted_command_ends_quietly(watcher, monkeypatch):
    from watcher.cli import lists

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(lists, "Lists", interrupt)
    assert watcher("list", "show").code == 130


def test_a_reader_that_goes_away_is_no_fault(profile):
    command = f'"{sys.executable}" -m watcher --profile "{profile}" --demo history BABA --range max | head -1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.startswith("Start")
    assert done.stderr == ""


def test_a_time_needs_a_zone():
    assert parse_time("2023-11-24T19:00:00+01:00").isoformat() == "2023-11-24T18:00:00+00:00"
    for bad in ("2023-11-24T19:00:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"):
        with pytest.raises(Exception, match="a date, a time and a zone, from 1900 to 2200"):
            parse_time(bad)


def test_no_command_that_only_looks_things_up_imports_what_takes_long(profile):
    code = (
        "from watcher.cli.main import main; "
        f"main(['--profile', {str(profile)!r}, 'list', 'show']); "
        f"main(['--profile', {str(profile)!r}, 'alert', 'list']); " + imported(("PySide6", *HEAVY))
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("letters", ["ascii", "cp1252"])
def test_where_a_letter_cannot_be_written_a_question_mark_stands_and_data_is_whole(profile, letters):
    def said(*words):
        done = subprocess.run(
            [sys.executable, "-m", "watcher", "--profile", str(profile), *words],
            env={**os.environ, "PYTHONIOENCODING": letters},
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert b"Traceback" not in done.stderr
        return done.stdout

    said("list", "create", "阿里巴巴 → 9988.HK")
    assert "???? ? 9988.HK" in said("list", "show").decode(letters)
    (shown,) = (one for one in json.loads(said("list", "show", "--json")) if "9988.HK" in one["name"])
    assert shown["name"] == "阿里巴巴 → 9988.HK"
    said("alert", "add", "BABA", "below", "75", "--note", "逢低买入")
    assert "逢低买入" in said("alert", "export", "-").decode()
