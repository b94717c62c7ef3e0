"""What `python -m tests` checks by itself: that the tree says nothing about where packages come from."""

import re
import sys
from pathlib import Path

import pytest

from tests import __main__ as main

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
HOST = "files." + "python" + "hosted.org"


def test_this_tree_names_no_host_of_packages():
    assert main.addresses(ROOT) == []


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("README.md", f"get it from {HOST}"),
        ("pyproject.toml", "--index" + "-url https://example.org"),
        (".ci/run", "--find" + "-links /opt"),
        ("requirements.lock", "one @ https://example.org/one.whl"),
        ("requirements.lock", "--pre"),
    ],
)
def test_an_address_is_found_with_its_line(tmp_path, name, line):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"first\n{line}\n")
    assert main.addresses(tmp_path) == [f"{path}:2: {line}"]


def test_what_tools_keep_is_not_looked_at(tmp_path):
    for folder in (".venv", ".git", "__pycache__", "build"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "file").write_text(HOST)
    assert main.addresses(tmp_path) == []


def test_the_lock_pins_every_package_by_version_and_hash():
    entries = re.split(r"\n(?=\S)", re.sub(r"(?m)^#.*\n", "", LOCK).strip())
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[^\s;]+( ; [^\\]+)? \\\n", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry


def test_the_lock_keeps_the_broken_qt_binding_from_python_3_11():
    for_311 = re.search(r"(?m)^pyside6-essentials==(\S+) ; python_full_version < '3\.12'", LOCK)
    assert for_311[1] != "6.12.0"
    assert not re.search(r"(?m)^pyside6(-addons)?==", LOCK)


def steps(monkeypatch, **codes):
    """Replace each step by a Python that ends with the exit code given, 0 unless said."""
    say = "import sys; print('== 3 passed in 0.1s =='); sys.exit({})"
    monkeypatch.setattr(
        main,
        "STATIC",
        {name: [sys.executable, "-c", say.format(codes.get(name, 0))] for name in ("lint", "types")},
    )
    monkeypatch.setattr(main, "PYTEST", [sys.executable, "-c", say.format(codes.get("tests", 0))])


def test_the_last_line_is_that_of_pytest(monkeypatch, capfd):
    steps(monkeypatch)
    assert main.main([]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[-2:] == ["All passed.", "== 3 passed in 0.1s =="]


@pytest.mark.parametrize("step", ["lint", "types", "tests"])
def test_a_step_that_fails_is_named_and_the_others_still_run(monkeypatch, capfd, step):
    steps(monkeypatch, **{step: 1})
    assert main.main([]) == 1
    said = capfd.readouterr().out
    assert f"Failed: {step}\n== 3 passed" in said
    assert all(f"── {name} ──" in said for name in ("lint", "types", "addresses", "tests"))


def test_words_go_to_pytest_alone(monkeypatch, capfd):
    steps(monkeypatch, lint=1)
    assert main.main(["-k", "quote"]) == 0
    assert "lint" not in capfd.readouterr().out


def test_a_machine_on_which_qt_cannot_start_is_told_before_any_step(monkeypatch, capfd):
    steps(monkeypatch)
    monkeypatch.setattr(main.preflight, "problem", lambda platform: f"{platform} lacks libGL.so.1")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert main.main([]) == 1
    assert capfd.readouterr().out == "offscreen lacks libGL.so.1\n"
