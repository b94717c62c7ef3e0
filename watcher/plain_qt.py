"""Loads PySide6 without what it does for features that this program does not use.

For `from __feature__ import snake_case` it replaces Python's import: from then on the source of every module
that anybody imports is read, searched and kept, tens of megabytes with pandas, and every import statement
takes eight times as long. And what it holds in Python's own language, inside its libraries, it compiles at
every start. Where another version of PySide6 does not, nothing is changed. Its enumerations are made by
`quick_enums`.
"""

from __future__ import annotations

import builtins
import linecache
import marshal
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, find_spec, source_hash
from pathlib import Path
from threading import Thread
from types import CodeType
from typing import Any

from watcher import quick_enums
from watcher.domain.errors import WatcherError
from watcher.paths import write_private

_FIRST = ("QtCore", "QtGui", "QtWidgets")
_FOR_CHARTS = ("QtSvg", "QtOpenGL", "QtOpenGLWidgets", "QtTest")
"""What pyqtgraph imports."""
_FONTCONFIG = "libfontconfig.so.1"
_FOR_STUBS = "shibokensupport/signature/lib/pyi_generator.py"
"""What writes descriptions of PySide6's modules for editors: loaded with the rest, and never used here."""
_LATER = """
def __getattr__(name):
    if "__getattr__" in globals():
        del globals()["__getattr__"]
        exec(compile(__loader__.zfile.read(__file__), __file__, "exec"), globals())
    if name not in globals():
        raise AttributeError(name)
    return globals()[name]
"""
BUNDLED = "inside_pyside6.bin"
Known = dict[str, tuple[bytes, CodeType]]
"""By the name of a file inside PySide6's libraries: a hash of its text, and what that compiles to."""


def begin() -> None:
    """Have the system do already what Qt will ask it for, beside what Python does before that."""
    if sys.platform == "linux":
        Thread(target=prepare, name="load Qt", daemon=True).start()


def prepare() -> None:
    """Load Qt's libraries, and have fontconfig read what fonts there are: thousands on some systems."""
    import ctypes

    found = find_spec("PySide6")
    folders = (found.submodule_search_locations or ()) if found is not None else ()
    _load_libraries(_FIRST, folders)
    # Qt asks for them with its first font. They are kept, for whoever asks in this process.
    with suppress(OSError, AttributeError):
        ctypes.CDLL(_FONTCONFIG).FcInit()
    _load_libraries(_FOR_CHARTS, folders)


def _load_libraries(modules: Iterable[str], folders: Iterable[str]) -> None:
    import ctypes

    for folder in folders:
        for name in modules:
            # What is wrong with one is said when it is imported.
            with suppress(OSError):
                ctypes.CDLL(str(Path(folder, f"{name}.abi3.so")))


def load(kept: Path | None = None) -> None:
    """Import PySide6, and have imports be Python's own again; calling it twice is harmless.

    `kept` is a file to keep what is compiled in, for a bundle; else Python's own place for it is taken.
    """
    quick_enums.begin()
    if "PySide6.QtCore" not in sys.modules:
        may_write = kept is not None or not (sys.dont_write_bytecode or hasattr(sys, "frozen"))
        _import_compiled(kept or kept_at(), may_write=may_write)
    original = getattr(builtins, "__orig_import__", None)
    if original is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = original
        linecache.clearcache()


def kept_at() -> Path:
    """Where PySide6's own Python is kept as it was compiled; a bundle brings it along."""
    here = Path(__file__)
    if hasattr(sys, "frozen"):
        return here.with_name(BUNDLED)
    return Path(cache_from_source(str(here.with_name("inside_pyside6.py"))))


def _import_compiled(path: Path, *, may_write: bool) -> None:
    compiling = Compiling(read(path), builtins.compile)
    builtins.compile = compiling
    try:
        import PySide6.QtCore  # noqa: F401 - for what it does
    finally:
        builtins.compile = compiling.plain
    if compiling.is_new and may_write:
        # Where it cannot be kept it is compiled at the next start, too, as all that Python compiles.
        with suppress(WatcherError, OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_private(path, MAGIC_NUMBER + marshal.dumps(compiling.known))


def read(path: Path) -> Known:
    """What was kept by this Python; nothing where there is nothing of use."""
    try:
        data = path.read_bytes()
        # To be trusted as far as the compiled modules that lie beside it.
        known = marshal.loads(data[len(MAGIC_NUMBER) :]) if data.startswith(MAGIC_NUMBER) else {}  # noqa: S302
    except (OSError, ValueError, TypeError, EOFError):
        return {}
    return known if isinstance(known, dict) else {}


class Compiling:
    """Stands for `compile` as long as PySide6 is imported: what has been compiled once is not again.

    PySide6 asks without options, and nobody else does. It has annotations as text, and so has this module:
    `compile` takes that over from whoever calls it.
    """

    def __init__(self, known: Known, plain: Callable[..., Any]) -> None:
        self.known = known
        self.plain = plain
        self.is_new = False

    def __call__(self, source: Any, filename: Any, mode: str, *more: Any, **options: Any) -> Any:
        """As `compile`."""
        if more or options or mode != "exec" or type(source) is not bytes or type(filename) is not str:
            return self.plain(source, filename, mode, *more, **options)
        mark = source_hash(source)
        before = self.known.get(filename)
        if before is not None and before[0] == mark:
            return before[1]
        code = self.plain(_LATER if filename == _FOR_STUBS else source, filename, mode)
        self.known[filename] = (mark, code)
        self.is_new = True
        return code
