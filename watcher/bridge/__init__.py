"""Between the engine and Qt: one mailbox, one session."""

import builtins

import PySide6.QtCore  # noqa: F401 - for what it does to imports


def _import_plainly() -> None:
    """Give imports back to Python.

    PySide6 takes them over, for ways to write that nobody uses here (`from __feature__ import …`):
    it reads the source of every module that is imported after it, and keeps all of it. What comes
    later takes a quarter longer to import then, and the process is 60 MB bigger.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


_import_plainly()
