"""What the chart takes from pyqtgraph, imported without the hundred modules that it does not need.

`import pyqtgraph` brings all of its items, widgets, dialogs and trees, which takes two thirds of its time.
Here its own `__init__` runs, with its settings and with what it does against crashes at exit, but of the
imports in it only those of `_NEEDED` are done at once. The others are done as soon as anybody asks pyqtgraph
for something that is not there yet: from then on it is whole. Where that fails, it is imported as always.
"""

from __future__ import annotations

import builtins
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import CodeType, FunctionType, ModuleType
from typing import Any

_PACKAGE = "pyqtgraph"
_NEEDED = frozenset({"Qt", "functions", "graphicsItems.ViewBox", "widgets.GraphicsView"})
_THERE = frozenset({"GraphicsView", "ViewBox", "getConfigOption", "cleanup", "_connectCleanup"})
"""What they ask for, and what is called when the program ends: else it is not the pyqtgraph that is known."""


def provide() -> None:
    """Import pyqtgraph, in part if that goes well; what has been imported already stays as it is."""
    if _PACKAGE in sys.modules:
        return
    # Whatever another version does: if it cannot be imported at all, that is said by its usual import.
    with suppress(Exception):
        if _provide_part():
            return
    part = vars(sys.modules.get(_PACKAGE, ModuleType(_PACKAGE)))
    for name in [name for name in sys.modules if name.partition(".")[0] == _PACKAGE]:
        del sys.modules[name]
    # Its functions may have been handed out already, to be called when the program ends.
    part.update(vars(import_module(_PACKAGE)))


def _provide_part() -> bool:
    """Whether there is a part of pyqtgraph now that can be used."""
    spec = find_spec(_PACKAGE)
    get_code = None if spec is None else getattr(spec.loader, "get_code", None)
    code = None if get_code is None else get_code(_PACKAGE)
    if spec is None or not isinstance(code, CodeType):
        return False
    module = sys.modules[_PACKAGE] = module_from_spec(spec)
    _Part(vars(module)).run(code)
    return vars(module).keys() >= _THERE


class _Postponed:
    """Stands for a module that is not imported yet; all that can be done is to import names from it."""

    __all__ = ()

    def __init__(self, module: str) -> None:
        self.module = module

    def __getattr__(self, name: str) -> _Name:
        return _Name(self.module, name)


class _Name:
    """Stands for a name in such a module."""

    __slots__ = ("module", "name")

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name


class _Part:
    """The `__init__` of a package, run without some of its imports until they are asked for."""

    def __init__(self, space: dict[str, Any]) -> None:
        self._space = space
        self._whole: list[str] = []
        """Modules all of whose names are wanted."""
        self._names: dict[str, _Name] = {}
        self._hidden: dict[str, object] = {}
        self._is_running = False

    def run(self, code: CodeType) -> None:
        """Run it, and have the rest come when it is asked for."""
        space = self._space
        # An `import` statement asks the built-in names of where it stands for the function that imports.
        space["__builtins__"] = vars(builtins) | {"__import__": self._import}
        self._is_running = True
        try:
            exec(code, space)  # noqa: S102 - as any import does
        finally:
            self._is_running = False
            space["__builtins__"] = builtins
        self._names = {name: value for name, value in space.items() if isinstance(value, _Name)}
        for name in self._names:
            del space[name]
        self._do_imports(those=sys.modules.keys())
        self._hide()
        space["__getattr__"] = self._look_up
        space["__dir__"] = self._all_names

    def _import(
        self, name: str, space: Any = None, local: Any = None, names: Any = (), level: int = 0
    ) -> object:
        if not self._is_running or level != 1 or name in _NEEDED:
            return builtins.__import__(name, space, local, names, level)
        if names == ("*",):
            self._whole.append(name)
        return _Postponed(name)

    def _hide(self) -> None:
        """Take away for now the functions that may need names which are not there."""
        there = self._space.keys() | vars(builtins).keys()
        for name, value in [*self._space.items()]:
            is_own = isinstance(value, FunctionType) and value.__globals__ is self._space
            # Names of attributes are among them: a function too many is found as soon as it is asked for.
            if is_own and name not in _THERE and not there >= {*value.__code__.co_names}:
                self._hidden[name] = self._space.pop(name)

    def _do_imports(self, those: Any = None) -> None:
        """Do the imports that were left out; of `those` modules only, where they are given."""
        space = self._space

        def due(name: str) -> bool:
            return those is None or f"{_PACKAGE}.{name}" in those

        for name in [name for name in self._whole if due(name)]:
            module = self._import(name, space, None, ("*",), 1)
            names = getattr(module, "__all__", [one for one in vars(module) if one[0] != "_"])
            space.update({one: getattr(module, one) for one in names})
            self._whole.remove(name)
        for bound, one in [(bound, one) for bound, one in self._names.items() if due(one.module)]:
            module = self._import(one.module, space, None, (one.name,), 1)
            space[bound] = getattr(module, one.name)
            del self._names[bound]

    def _complete(self) -> None:
        """Do all that the `__init__` would have done."""
        if self._space.get("__getattr__") == self._look_up:
            # First of all: what is imported asks for names, too, and has to hear that they are not there.
            del self._space["__getattr__"], self._space["__dir__"]
            self._do_imports()
            self._space.update(self._hidden)

    def _look_up(self, name: str) -> object:
        if name not in self._space and (name == "__all__" or not name.startswith("__")):
            self._complete()
        if name not in self._space:
            raise AttributeError(f"module {_PACKAGE!r} has no attribute {name!r}")
        return self._space[name]

    def _all_names(self) -> list[str]:
        self._complete()
        return sorted(self._space)


provide()

from pyqtgraph import GraphicsView, ViewBox  # noqa: E402 - of what there is now
from pyqtgraph.functions import arrayToQPolygonF  # noqa: E402

__all__ = ("GraphicsView", "ViewBox", "arrayToQPolygonF")
