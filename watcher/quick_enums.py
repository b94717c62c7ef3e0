"""Makes Qt's enumerations as the standard library does, only quickly.

PySide6 makes an enumeration in Python when its class is first asked for: two hundred before the window's
first picture, six hundred by the time pyqtgraph is imported. The standard library takes a dozen microseconds
for each of their members, a sixth of the whole start. Here it makes one enumeration of each kind; what that
holds is the mould for all others, and only their members are made one by one.

Python may make its enumerations in another way one day. So what comes out of each mould is compared with what
the standard library makes of the same, once in each process: where the two differ in anything, all are left
to it, as is every enumeration that asks for something unusual, and all that do not come from PySide6.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from enum import KEEP, Enum, EnumMeta, Flag, IntEnum, IntFlag
from typing import Any

_KINDS = (Enum, IntEnum, Flag, IntFlag)
_ASKED = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": KEEP}
"""What the standard library is asked for by PySide6, and by nobody else."""
_MODEL = [("OTHER", 4)]
_VALUES = [("ONE", 1), ("LESS", -2), ("ALSO_ONE", 1), ("LAST", 7)]
_FLAGS = [("NONE", 0), ("ONE", 1), ("BOTH", 3), ("ALSO_ONE", 1), ("MORE", 24), ("LAST", 64)]
_NAMES, _MEMBERS, _BY_VALUE = "_member_names_", "_member_map_", "_value2member_map_"
_HASHABLE = "_hashable_values_"
"""Some versions of Python list the values once more."""

_plain: Any = getattr(EnumMeta, "_create_", None)
"""What the standard library does for `Enum("Name", …)`."""
_moulds: dict[type, Mould] = {}


def begin() -> None:
    """Make PySide6's enumerations here from now on, if that works; calling it twice is harmless."""
    Enum._create_ = classmethod(_create)  # type: ignore[attr-defined]
    if not _works():
        end()


def end() -> None:
    """Leave them to the standard library again."""
    if "_create_" in vars(Enum):
        del Enum._create_  # type: ignore[attr-defined]


def _works() -> bool:
    """Whether one of each kind, asked for as PySide6 does, equals what the standard library makes."""
    # Whatever another Python does otherwise: an error while PySide6 waits for a class would end the process.
    with suppress(Exception):
        for kind in _KINDS:
            sample = _FLAGS if issubclass(kind, Flag) else _VALUES
            _moulds[kind] = Mould(kind, _plain(kind, "Model", _MODEL, boundary=KEEP))
            asked: Any = kind
            if told(asked("Sample", sample, boundary=KEEP)) != told(
                _plain(kind, "Sample", sample, module=__name__, boundary=KEEP)
            ):
                return False
        return True
    return False


def _create(kind: Any, /, class_name: str, names: Any, **options: Any) -> type:
    made = None
    # As the standard library does, it has the name of the module that asks.
    module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    if options == _ASKED and module is not None and type(names) is list and {*map(type, names)} == {tuple}:
        mould = _moulds.get(kind)
        made = None if mould is None else mould.cast(class_name, names, module)
    if made is None:
        if module is not None and options.get("module") is None:
            options["module"] = module
        made = _plain(kind, class_name, names, **options)
    return made


class Mould:
    """What every enumeration of a kind has, beside its members; after a model of the standard library's."""

    def __init__(self, kind: Any, model: Any) -> None:
        self._kind = kind
        self._is_flag = issubclass(kind, Flag)
        self._shared = {name: value for name, value in vars(model).items() if name not in model.__members__}
        self._fresh = {name: type(value) for name, value in self._shared.items() if value in ([], {})}
        self._new = self._shared["_new_member_"]
        self._takes_value = self._shared["_use_args_"]
        self._taken = frozenset({"mro"}.union(self._shared, *map(vars, kind.__mro__)))

    def cast(self, class_name: str, items: list[tuple[str, int]], module: str) -> type | None:
        """An enumeration of these names and values; None where it is none of the usual ones."""
        given = dict(items)
        if not self._is_usual(given) or len(given) != len(items):
            return None
        names: list[str] = []
        by_name: dict[str, Any] = {}
        by_value: dict[int, Any] = {}
        shared = self._shared | {_NAMES: names, _MEMBERS: by_name, _BY_VALUE: by_value, "__module__": module}
        for name, container in self._fresh.items():
            shared[name] = container()
        if self._is_flag:
            shared |= _masks(given.values())
        made: Any = type.__new__(EnumMeta, class_name, (self._kind,), shared)
        new, takes_value, has_all = self._new, self._takes_value, not self._is_flag
        put = type.__setattr__
        for name, value in given.items():
            member = by_value.get(value)
            if member is None:
                member = by_value[value] = new(made, value) if takes_value else new(made)
                member._value_ = value
                member._name_ = name
                member.__objclass__ = made
                member._sort_order_ = len(names)
                # Of flags only those of one bit count; the others are names for several.
                if has_all or (value and not value & (value - 1)):
                    names.append(name)
            put(made, name, member)
            by_name[name] = member
        if _HASHABLE in shared:
            put(made, _HASHABLE, list(by_value))
        is_made: type = made
        return is_made

    def _is_usual(self, given: dict[str, int]) -> bool:
        """Whether names and values are of the kind that nothing has to be thought of for."""
        if {*map(type, given.values())} != {int} or not self._taken.isdisjoint(given):
            return False
        if any(not name or name[0] == "_" for name in given):
            return False
        if not self._is_flag:
            return True
        single = dict.fromkeys(value for value in given.values() if value and not value & (value - 1))
        # Of others the bits are gone through in another order.
        return min(given.values()) >= 0 and [*single] == sorted(single)


def _masks(values: Any) -> dict[str, int]:
    """The bits that flags have, all and those that stand alone."""
    every = alone = 0
    for value in values:
        every |= value
        if not value & (value - 1):
            alone |= value
    return {"_flag_mask_": every, "_singles_mask_": alone, "_all_bits_": (1 << every.bit_length()) - 1}


def told(made: Any) -> dict[str, object]:
    """All that an enumeration holds, so that it can be compared with another of the same name."""

    def one(value: Any) -> object:
        if isinstance(value, made):
            rest = {name: what for name, what in vars(value).items() if name != "__objclass__"}
            return value.__class__ is made, value.__objclass__ is made, repr(value), rest
        if isinstance(value, dict):
            return [(name, one(what)) for name, what in value.items()]
        # `type` wraps `__new__`, where the standard library puts it in afterwards, bare.
        return getattr(value, "__func__", value)

    return {name: one(value) for name, value in vars(made).items()}
