"""PySide6 is loaded without its way of importing, and without compiling what it holds at every start."""

import builtins
import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from watcher.plain_qt import Compiling, kept_at, load, prepare, read

ROOT = Path(__file__).parents[1]

SCRIPT = """
import builtins, linecache
from watcher import plain_qt
plain_qt.load()
plain_qt.load()
from watcher.ui.theme import Theme
import fractions
from PySide6.QtCore import QObject, Qt, Signal
class Speaker(QObject):
    said = Signal(str)
speaker, heard = Speaker(), []
speaker.said.connect(heard.append)
speaker.said.emit("still here")
print(heard[0], Qt.Key.Key_A.name, builtins.__import__ is builtins.__orig_import__)
print([name for name in linecache.cache if name.endswith("fractions.py")])
"""


COMPILED = """
import builtins
plain, compiled = builtins.compile, []
def watched(source, filename, mode, *more, **options):
    compiled.append(filename)
    return plain(source, filename, mode, *more, **options)
builtins.compile = watched
from watcher import plain_qt
compiled.clear()
plain_qt.load()
print(len([name for name in compiled if name.startswith(("shibokensupport", "signature_bootstrap"))]))
print(builtins.compile is watched)
from shibokensupport.signature import get_signature
from PySide6.QtCore import QObject
print(get_signature(QObject.setObjectName))
from shibokensupport.signature.lib import pyi_generator
print(pyi_generator.Formatter.__name__, hasattr(pyi_generator, "nothing"))
"""
"""A start that says how many of PySide6's own files it has compiled, and that all of them work."""
WORKS = ["True", "(self, name: str, /) -> None", "Formatter False"]


def test_what_is_imported_beside_qt_is_not_read_a_second_time():
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.splitlines() == ["still here Key_A True", "[]"]


@pytest.fixture
def start(tmp_path):
    """Starts once more, with a folder of its own for what Python compiles."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(tmp_path)}

    def run():
        ran = subprocess.run(
            [sys.executable, "-c", COMPILED],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert ran.stderr == ""
        first, *others = ran.stdout.splitlines()
        assert others == WORKS
        return int(first)

    return run


def test_what_pyside6_holds_is_compiled_once(start, tmp_path):
    assert start() > 10
    assert start() == 0
    (kept,) = tmp_path.rglob("inside_pyside6*.pyc")
    kept.write_bytes(kept.read_bytes()[:5_000])
    assert start() > 10
    assert start() == 0


SOURCE = b"import a_module_of_another_version"


def test_another_text_of_the_same_name_is_compiled_anew():
    compiling = Compiling({}, compile)
    first = compiling(SOURCE, "one.py", "exec")
    again = Compiling(compiling.known, pytest.fail)
    assert again(SOURCE, "one.py", "exec") is first
    assert not again.is_new
    changed = Compiling(dict(compiling.known), compile)
    assert changed(SOURCE + b"\n", "one.py", "exec") is not first
    assert changed.is_new


@pytest.mark.parametrize(
    ("words", "options"),
    [
        (("1", "<string>", "eval"), {}),
        ((b"1", "one.py", "exec"), {"dont_inherit": True}),
        (("1", "one.py", "exec"), {}),
        ((b"1", b"one.py", "exec"), {}),
        ((b"1", "one.py", "exec", 0), {}),
    ],
)
def test_what_others_compile_meanwhile_is_theirs(words, options):
    asked = []
    compiling = Compiling({}, lambda *words, **options: asked.append((words, options)))
    compiling(*words, **options)
    assert asked == [(words, options)]
    assert (compiling.known, compiling.is_new) == ({}, False)


@pytest.mark.parametrize("data", [b"", b"nothing of the kind", kept_at.__code__.co_code])
def test_what_is_not_of_this_python_is_not_read(tmp_path, data):
    file = tmp_path / "kept"
    assert read(file) == {}
    file.write_bytes(data)
    assert read(file) == {}


def test_a_bundle_reads_what_it_brings_and_writes_nothing(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert kept_at().parent.name == "watcher"
    assert kept_at().name == "inside_pyside6.bin"
    brought = (ROOT / "resources" / "packaging" / "watcher.spec").read_text(encoding="utf-8")
    assert kept_at().name in brought
    assert 'datas.append((str(inside), "watcher"))' in brought


def test_with_pyside6_there_already_nothing_is_replaced(monkeypatch):
    plain = builtins.compile
    load()
    assert builtins.compile is plain


def test_libraries_and_fonts_are_asked_for_beside_the_start_and_none_has_to_be_there(monkeypatch):
    asked = []

    class Fonts:
        def FcInit(self):
            asked.append("fonts")

    def load_library(name):
        asked.append(Path(name).name.partition(".")[0])
        if name == "libfontconfig.so.1":
            return Fonts()
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load_library)
    prepare()
    assert asked[:5] == ["QtCore", "QtGui", "QtWidgets", "libfontconfig", "fonts"]
    monkeypatch.delattr(Fonts, "FcInit")
    prepare()
    assert asked.count("fonts") == 1
