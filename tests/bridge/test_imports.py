"""What Qt does to Python's imports, undone."""

import builtins

import watcher.bridge  # noqa: F401 - it undoes it


def test_imports_are_python_s_own():
    # Else PySide6 reads the source of everything that is imported, and keeps it.
    assert builtins.__import__ is builtins.__orig_import__
