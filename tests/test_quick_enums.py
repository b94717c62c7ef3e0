"""Qt's enumerations are those of the standard library in every respect, however they are made."""

import enum
import os
import subprocess
import sys
from enum import KEEP, Enum, Flag, IntEnum, IntFlag
from pathlib import Path

import pytest

from watcher import quick_enums

ROOT = Path(__file__).parents[1]
ALL = """
from enum import Enum
from watcher import quick_enums
quick_enums.begin()
create, cast, met, different, usual = quick_enums._create, quick_enums.Mould.cast, [], [], []
def watched_cast(mould, class_name, items, module):
    made = cast(mould, class_name, items, module)
    usual.append(made is not None)
    return made
def watched(kind, class_name, names, **options):
    made = create(kind, class_name, names, **options)
    plain = quick_enums._plain(kind, class_name, names, **options)
    held, original = quick_enums.told(made), quick_enums.told(plain)
    # PySide6 sets it afterwards.
    del held["__module__"], original["__module__"]
    met.append(class_name)
    if held != original:
        different.append(class_name)
    return made
quick_enums.Mould.cast, Enum._create_ = watched_cast, classmethod(watched)
from PySide6 import QtCore, QtGui, QtOpenGL, QtSvg, QtTest, QtWidgets
for module in (QtCore, QtGui, QtOpenGL, QtSvg, QtTest, QtWidgets):
    for name in dir(module):
        getattr(module, name)
print(len(met) > 600, sum(usual) > 0.98 * len(met), different)
"""
"""Asks for all types of Qt, and compares each enumeration with what the standard library makes of it."""

USE = """
import copy, pickle, sys
from watcher import quick_enums
if sys.argv[1] == "quick":
    quick_enums.begin()
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox
key, align, filters = Qt.Key, Qt.AlignmentFlag, QDir.Filter
print(key.Key_A, repr(key.Key_A), key(65) is key.Key_A, key["Key_Any"], key(123456789), f"{key.Key_A:>8}")
print(align.AlignCenter, align.AlignTop | align.AlignLeft, ~align.AlignTop, align(0), list(align.AlignCenter))
print(align.AlignTop in align.AlignCenter, len(align), list(align))
print(filters.Files | filters.Drives, filters(0), list(filters))
print(pickle.loads(pickle.dumps(key.Key_B)) is key.Key_B, copy.deepcopy(key.Key_B) is key.Key_B)
print(QKeySequence(Qt.KeyboardModifier.ControlModifier | key.Key_S).toString(), int(Qt.Modifier.CTRL.value))
print(list(QMessageBox.StandardButton), QDialogButtonBox.StandardButton.Ok == 1024)
print(key.__mro__, key.__module__)
print(sorted(key.__members__) == sorted(name for name in dir(key) if name[0] == "K"), key.__qualname__)
try:
    key.Key_A = 3
except AttributeError as error:
    print(error)
"""


@pytest.fixture(autouse=True)
def _as_before():
    yield
    quick_enums.end()


def run(script, *words):
    """What a fresh Python prints."""
    ran = subprocess.run(
        [sys.executable, "-c", script, *words],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stderr == ""
    return ran.stdout


def test_every_enumeration_of_qt_equals_what_the_standard_library_makes():
    assert run(ALL).split("\n")[0] == "True True []"


def test_they_are_used_as_always():
    assert run(USE, "quick") == run(USE, "plain")


def made(kind, items, **options):
    """What comes of it: all that it holds, or the error."""
    try:
        enumeration = kind("Thing", items, **options)
    except (TypeError, ValueError) as error:
        return str(error)
    # Before a member that is called like what all members have stands one of these, for each class another.
    held = quick_enums.told(enumeration).items()
    alike = {name: type(one) if isinstance(one, enum.property) else one for name, one in held}
    return repr([*enumeration]), alike


@pytest.mark.parametrize(
    ("kind", "items"),
    [
        (Enum, [("name", 1), ("value", 2)]),
        (IntEnum, [("real", 1), ("to_bytes", 2)]),
        (Enum, [("A", "text"), ("B", (1, 2))]),
        (Enum, [("A", 1), ("A", 2)]),
        (Enum, [("_private", 1), ("A", 2)]),
        (Enum, [("", 1)]),
        (Enum, [("mro", 1)]),
        (Enum, []),
        (Enum, ["AB", "CD"]),
        (IntEnum, [("A", True)]),
        (Flag, [("TWO", 2), ("ONE", 1)]),
        (Flag, [("ONE", 1), ("TWO", 2), ("ALSO_ONE", 1)]),
        (IntFlag, [("A", 1), ("ALL", -1)]),
        (Flag, [("NONE", 0)]),
    ],
)
def test_unusual_ones_are_what_they_always_were(kind, items):
    plain = made(kind, items, boundary=KEEP)
    quick_enums.begin()
    assert made(kind, items, boundary=KEEP) == plain


def test_those_of_others_are_left_to_the_standard_library(monkeypatch):
    quick_enums.begin()
    monkeypatch.setattr(quick_enums.Mould, "cast", lambda *_words: pytest.fail("made here"))
    assert [one.value for one in Enum("Colour", "RED GREEN")] == [1, 2]
    assert Enum("Colour", [("RED", 3)]).RED.value == 3
    assert IntFlag("Right", [("READ", 4)], module="here").READ == 4


class OtherError(Exception):
    """Whatever another Python may raise."""


def _adds_something(kind, class_name, names, **options):
    enumeration = quick_enums.EnumMeta._create_(kind, class_name, names, **options)
    enumeration._seen_ = [one.name for one in enumeration]
    return enumeration


def _asks_otherwise(_kind, _class_name, _names, **_options):
    raise OtherError


@pytest.mark.parametrize("create", [None, _adds_something, _asks_otherwise])
def test_where_python_makes_them_in_another_way_all_are_left_to_it(monkeypatch, create):
    monkeypatch.setattr(quick_enums, "_plain", create)
    quick_enums.begin()
    assert "_create_" not in vars(Enum)
    assert [one.name for one in Enum("Colour", [("RED", 1)], boundary=KEEP)] == ["RED"]


def test_ending_twice_is_harmless():
    quick_enums.begin()
    quick_enums.end()
    quick_enums.end()
    assert "_create_" not in vars(Enum)
