"""The set-up of a clone: what it runs, when it runs nothing, what it says when something is missing."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from watcher import setup
from watcher.setup import SetupError

ROOT = Path(__file__).parent.parent


class Machine:
    """Stands for the programs the set-up calls; keeps every command line."""

    def __init__(self):
        self.calls = []
        self.options = []
        self.fails_at = None

    def run(self, words, **options):
        self.calls.append([str(word) for word in words])
        self.options.append(options)
        if words[1:] == ["-m", "pip", "--version"]:
            return subprocess.CompletedProcess(words, 0, stdout=b"pip 23.0.1 from /usr/lib (python 3.11)\n")
        if self.fails_at and self.fails_at in words:
            raise subprocess.CalledProcessError(1, words)
        if "venv" in words:
            python = Path(words[-1]) / "bin" / "python"
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return subprocess.CompletedProcess(words, 0)

    @property
    def steps(self):
        return [words for words in self.calls if "--version" not in words]


@pytest.fixture
def machine(monkeypatch):
    machine = Machine()
    monkeypatch.setattr(setup.subprocess, "run", machine.run)
    return machine


@pytest.fixture
def clone(tmp_path, monkeypatch):
    (tmp_path / "requirements.lock").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    return tmp_path


def test_a_clone_gets_an_environment_without_pip_the_lock_and_the_program(clone, machine):
    assert setup.prepare(clone) == clone / ".venv" / "bin" / "python"
    venv, lock, program = machine.steps
    assert venv[1:] == ["-m", "venv", "--without-pip", str(clone / ".venv")]
    assert lock[1:6] == ["-m", "pip", "--python", str(clone / ".venv"), "install"]
    assert "--require-hashes" in lock
    assert lock[-1] == str(clone / "requirements.lock")
    assert program[-4:] == ["--no-deps", "--no-build-isolation", "--editable", str(clone)]


def test_packaging_installs_its_own_lock_once_and_builds(clone, machine, monkeypatch):
    lock = clone / "resources" / "packaging" / "requirements.lock"
    lock.parent.mkdir(parents=True)
    lock.write_text("builder==1\n")
    became = []
    monkeypatch.setattr(setup, "become", lambda words: became.append(words) or 0)
    assert setup.main(["package", "deb"]) == 0
    assert machine.steps[-1][-1] == str(lock)
    assert became == [[str(clone / ".venv/bin/python"), str(lock.parent / "build.py"), "deb"]]
    machine.calls.clear()
    setup.main(["package"])
    assert machine.calls == []


def test_nothing_is_installed_twice(clone, machine):
    setup.prepare(clone)
    machine.calls.clear()
    setup.prepare(clone)
    assert machine.calls == []


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_is_installed_into_the_same_environment(clone, machine, changed):
    setup.prepare(clone)
    machine.calls.clear()
    (clone / changed).write_text("changed")
    setup.prepare(clone)
    assert len(machine.steps) == 3
    assert "--clear" not in machine.steps[0]


def test_another_python_gets_a_new_environment(clone, machine, monkeypatch):
    setup.prepare(clone)
    machine.calls.clear()
    monkeypatch.setattr(setup.sys, "base_prefix", "/opt/another")
    setup.prepare(clone)
    assert "--clear" in machine.steps[0]


def test_an_environment_whose_python_is_gone_is_made_again(clone, machine):
    setup.prepare(clone).unlink()
    machine.calls.clear()
    setup.prepare(clone)
    assert len(machine.steps) == 3


@pytest.mark.parametrize(
    ("step", "said"),
    [("venv", "virtual environment"), ("--require-hashes", "network"), ("--editable", "Watcher itself")],
)
def test_a_step_that_fails_is_said_and_tried_again(clone, machine, capsys, step, said):
    machine.fails_at = step
    assert setup.main(["demo"]) == 1
    assert said in capsys.readouterr().err
    machine.fails_at = None
    machine.calls.clear()
    setup.prepare(clone)
    assert len(machine.steps) == 3


def test_a_pip_told_to_install_for_the_user_does_not(clone, machine, monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    setup.prepare(clone)
    assert {options["env"]["PIP_USER"] for options in machine.options if "env" in options} == {"0"}


def test_a_program_that_cannot_be_started_is_said(clone, monkeypatch):
    with pytest.raises(SetupError, match="blame"):
        setup.call(["/no/such/program"], "blame")


def test_outside_a_clone_it_says_so(tmp_path, machine):
    with pytest.raises(SetupError, match="not a clone of Watcher"):
        setup.prepare(tmp_path)


def test_an_old_python_is_said_with_what_to_install(monkeypatch):
    monkeypatch.setattr(setup.shutil, "which", lambda _: None)
    said = setup.lacks((3, 9), (23, 0))
    assert said.startswith("Watcher needs Python 3.11 or newer; this is Python 3.9 ")
    assert "sudo apt install python3.11" in said
    assert "sudo dnf install python3.13" in said


def test_an_old_python_points_to_a_newer_one_that_works(monkeypatch):
    monkeypatch.setattr(setup.shutil, "which", lambda name: name)
    monkeypatch.setattr(setup, "pip_version", lambda name: (24, 0) if name == "python3.12" else None)
    assert "use `python3.12 -m watcher.setup`" in setup.lacks((3, 10), (22, 3))


def test_a_missing_pip_is_said_with_the_packages():
    said = setup.lacks((3, 11), None)
    assert "sudo apt install python3-pip" in said
    assert "sudo dnf install python3-pip" in said


def test_an_old_pip_is_said_with_how_to_renew_it():
    assert "this is pip 22.2.\n" in setup.lacks((3, 11), (22, 2))


def test_a_machine_with_all_lacks_nothing():
    assert setup.lacks((3, 11), (22, 3)) == ""


def test_a_machine_that_lacks_something_installs_nothing(clone, machine, monkeypatch, capsys):
    monkeypatch.setattr(setup, "pip_version", lambda _: None)
    assert setup.main(["test"]) == 1
    assert "Watcher needs pip" in capsys.readouterr().err
    assert machine.calls == []


@pytest.mark.parametrize(
    ("printed", "version"),
    [("pip 22.3.1 from x", (22, 3)), ("pip 26.1", (26, 1)), ("No module named pip", None)],
)
def test_the_version_of_pip_is_read(monkeypatch, printed, version):
    answer = subprocess.CompletedProcess([], 0, stdout=printed.encode())
    monkeypatch.setattr(setup.subprocess, "run", lambda *_, **__: answer)
    assert setup.pip_version("python3") == version


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (["demo"], ["-m", "watcher", "demo"]),
        (["test"], ["-m", "tests"]),
        (["test", "-k", "quote"], ["-m", "tests", "-k", "quote"]),
        (["quote", "BABA", "--json"], ["-m", "watcher", "quote", "BABA", "--json"]),
        (["--version"], ["-m", "watcher", "--version"]),
        (["--"], ["-m", "watcher"]),
        (["--", "quote", "BABA"], ["-m", "watcher", "quote", "BABA"]),
    ],
)
def test_words_name_the_command_to_become(clone, machine, monkeypatch, words, command):
    became = []
    monkeypatch.setattr(setup.os, "execv", lambda program, line: became.append((program, line)))
    monkeypatch.setattr(setup.subprocess, "call", lambda line: 0)
    assert setup.main(words) == 0
    python = str(clone / ".venv" / "bin" / "python")
    assert became == [(python, [python, *command])]


def test_on_windows_the_command_is_waited_for(clone, machine, monkeypatch):
    waited = []
    monkeypatch.setattr(setup.os, "name", "nt")
    monkeypatch.setattr(setup.subprocess, "call", lambda line: waited.append(line) or 5)
    assert setup.become(["python.exe", "-m", "tests"]) == 5
    assert waited == [["python.exe", "-m", "tests"]]


def test_without_words_it_installs_and_says_how_to_start(clone, machine, capsys):
    assert setup.main([]) == 0
    assert "python3 -m watcher.setup demo" in capsys.readouterr().out
    assert len(machine.steps) == 3


def test_help_installs_nothing(clone, machine, capsys):
    assert setup.main(["--help"]) == 0
    assert "watcher.setup test" in capsys.readouterr().out
    assert machine.calls == []


def test_what_the_command_prints_is_all_that_is_on_standard_output(capfd):
    setup.call([sys.executable, "-c", "print('a step')"], "")
    assert capfd.readouterr() == ("", "a step\n")


def test_the_set_up_itself_prints_on_standard_error(clone, machine, monkeypatch, capsys):
    monkeypatch.setattr(setup, "become", lambda _: 0)
    setup.main(["quote", "BABA", "--json"])
    assert capsys.readouterr().out == ""


def test_it_imports_nothing_but_the_standard_library():
    code = "import sys; from watcher import setup; print(*{n.partition('.')[0] for n in sys.modules})"
    said = subprocess.run(
        [sys.executable, "-S", "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert set(said.stdout.split()) - sys.stdlib_module_names == {"watcher", "__main__"}


@pytest.mark.parametrize("name", ["__init__", "setup"])
def test_an_old_python_can_read_far_enough_to_say_that_it_is_too_old(name):
    source = (ROOT / "watcher" / f"{name}.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert "__future__" not in imported
