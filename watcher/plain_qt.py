"""Loads PySide6 without what it does for features that this program does not use.

For `from __feature__ import snake_case` it replaces Python's import: from then on the source of every module
that anybody imports is read, searched and kept, tens of megabytes with pandas, and every import statement
takes eight times as long. Where another version of PySide6 does not, nothing is changed.
"""

from __future__ import annotations

import builtins
import linecache
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

_MODULES = ("QtCore", "QtGui", "QtWidgets")


def begin() -> None:
    """Have the system load Qt's libraries already, beside what Python does before it asks for them."""
    if sys.platform == "linux":
        Thread(target=_load_libraries, name="load Qt", daemon=True).start()


def _load_libraries() -> None:
    import ctypes

    found = find_spec("PySide6")
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        for name in _MODULES:
            # What is wrong with one is said when it is imported.
            with suppress(OSError):
                ctypes.CDLL(str(Path(folder, f"{name}.abi3.so")))


def load() -> None:
    """Import PySide6, and have imports be Python's own again; calling it twice is harmless."""
    import PySide6.QtCore  # noqa: F401 - for what it does

    original = getattr(builtins, "__orig_import__", None)
    if original is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = original
        linecache.clearcache()
