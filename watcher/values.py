"""`dataclass` for the program's values: the standard one in every respect, but quick to make.

The standard decorator writes and compiles the text of six methods for each class, a third of a millisecond,
and the window's first picture waits for a hundred classes. Here what a frozen, slotted class does is written
once for all of them, and only its `__init__` is compiled, when the first value is made. Whatever else a class
asks for goes to the standard decorator.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """As in the standard library."""

        def made(cls: type) -> type:
            wants_usual = options.get("frozen") and options.get("slots") and options.keys() <= _USUAL
            wants_usual = wants_usual and sys.version_info < _TRIED
            value = _value(cls, has_equals=options.get("eq", True)) if wants_usual else None
            return dataclasses.dataclass(**options)(cls) if value is None else value

        return made if cls is None else made(cls)


__all__ = ("dataclass",)

_USUAL = frozenset({"frozen", "slots", "eq"})
_TRIED = (3, 14)
"""The first Python that keeps annotations in another way: there the standard decorator makes all classes."""
_FIELDS = "__dataclass_fields__"


@dataclasses.dataclass(frozen=True, slots=True)
class _Pattern:
    """What the standard decorator notes in its classes."""

    one: int


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _PatternOfItself:
    one: int


_FIELD_KIND = dataclasses.fields(_Pattern)[0]._field_type  # type: ignore[attr-defined]  # noqa: SLF001
_PARAMS: dict[bool, Any] = {
    True: _Pattern.__dataclass_params__,  # type: ignore[attr-defined]
    False: _PatternOfItself.__dataclass_params__,  # type: ignore[attr-defined]
}


def _value(cls: type, *, has_equals: bool) -> type | None:
    """The class as a value; None where it asks for more than is made here."""
    own = _own_fields(cls)
    if own is None:
        return None
    fields: dict[str, Field[Any]] = {}
    for base in cls.__mro__[-1:0:-1]:
        fields |= base.__dict__.get(_FIELDS, {})
    fields |= own
    if not _has_plain_order(fields):
        return None
    before = cls.__dict__
    taken = {name for base in cls.__mro__[1:] for name in _slots(base)}
    namespace = {name: part for name, part in before.items() if name not in own and name not in _UNKEPT}
    namespace |= {
        "__slots__": tuple(name for name in fields if name not in taken),
        _FIELDS: fields,
        "__dataclass_params__": _PARAMS[has_equals],
        "__init__": _Init(fields),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
    }
    namespace.setdefault("__match_args__", tuple(fields))
    namespace.setdefault("__repr__", _described)
    namespace.setdefault("__getstate__", _state)
    namespace.setdefault("__setstate__", _take_state)
    if has_equals:
        key = _key([one.name for one in fields.values() if one.compare])
        if "__eq__" not in before:
            namespace["__eq__"] = _equals(key)
        if before.get("__hash__") is None:
            hashed = [one.name for one in fields.values() if (one.compare if one.hash is None else one.hash)]
            namespace["__hash__"] = _hashed(_key(hashed))
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


_UNKEPT = frozenset({"__dict__", "__weakref__"})


def _own_fields(cls: type) -> dict[str, Field[Any]] | None:
    own: dict[str, Field[Any]] = {}
    for name, kind in cls.__annotations__.items():
        if type(kind) is not str or "InitVar" in kind or "KW_ONLY" in kind:
            return None
        if kind.startswith(("ClassVar", "typing.ClassVar")):
            continue
        given = cls.__dict__.get(name, MISSING)
        if isinstance(given, Field):
            if not given.init or given.kw_only is True:
                return None
            one = given
        elif type(given).__hash__ is None:
            # The standard decorator says what is wrong with it.
            return None
        else:
            one = dataclasses.field(default=given) if given is not MISSING else dataclasses.field()
        one.name, one.type, one.kw_only = name, kind, False
        one._field_type = _FIELD_KIND  # type: ignore[attr-defined]  # noqa: SLF001
        own[name] = one
    return own


def _has_plain_order(fields: dict[str, Field[Any]]) -> bool:
    """Whether those without a default come first, and all of them are what is made here."""
    has_default = False
    for one in fields.values():
        if one.default is not MISSING or one.default_factory is not MISSING:
            has_default = True
        elif has_default:
            return False
        if one.kw_only or not one.init or one._field_type is not _FIELD_KIND:  # type: ignore[attr-defined]  # noqa: SLF001
            return False
    return True


def _slots(base: type) -> tuple[str, ...]:
    slots: str | tuple[str, ...] = base.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


class _Init:
    """Stands in for `__init__` until somebody asks for it."""

    def __init__(self, fields: dict[str, Field[Any]]) -> None:
        self._fields = fields
        self._owner: type | None = None

    def __set_name__(self, owner: type, _name: str) -> None:
        self._owner = owner

    def __get__(self, one: object, kind: type) -> Any:
        function = self._compiled(self._owner or kind)
        return function if one is None else function.__get__(one, kind)

    def _compiled(self, owner: type) -> Any:
        known: dict[str, Any] = {"_FACTORY": _FACTORY}
        words, body = [], []
        for name, one in self._fields.items():
            known[f"_set_{name}"] = getattr(owner, name).__set__
            given = name
            if one.default is not MISSING:
                known[f"_default_{name}"] = one.default
                words.append(f"{name}=_default_{name}")
            elif one.default_factory is not MISSING:
                known[f"_make_{name}"] = one.default_factory
                words.append(f"{name}=_FACTORY")
                given = f"_make_{name}() if {name} is _FACTORY else {name}"
            else:
                words.append(name)
            body.append(f"  _set_{name}(self, {given})")
        if hasattr(owner, "__post_init__"):
            body.append("  self.__post_init__()")
        inner = f" def __init__({', '.join(['self', *words])}):\n" + "\n".join(body or ["  pass"])
        made: dict[str, Any] = {}
        text = f"def _make({', '.join(known)}):\n{inner}\n return __init__"
        exec(text, sys.modules[owner.__module__].__dict__, made)  # noqa: S102 - as the standard decorator does
        function = made["_make"](**known)
        function.__qualname__ = f"{owner.__qualname__}.__init__"
        function.__annotations__ = {name: one.type for name, one in self._fields.items()} | {"return": None}
        type.__setattr__(owner, "__init__", function)
        return function


class _Factory:
    """Tells that a value was not given."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()


def _key(names: list[str]) -> Callable[[object], Any]:
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda one: (getattr(one, names[0]),)) if names else (lambda _one: ())


def _equals(key: Callable[[object], Any]) -> Any:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        if other.__class__ is self.__class__:
            return bool(key(self) == key(other))
        return NotImplemented

    return __eq__


def _hashed(key: Callable[[object], Any]) -> Any:
    def __hash__(self: object) -> int:  # noqa: N807
        return hash(key(self))

    return __hash__


@recursive_repr()
def _described(self: Any) -> str:
    shown = (one.name for one in getattr(self, _FIELDS).values() if one.repr)
    return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _refuse_to_set(self: Any, name: str, value: object) -> None:
    if _FIELDS in type(self).__dict__ or name in getattr(self, _FIELDS):
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    object.__setattr__(self, name, value)


def _refuse_to_delete(self: Any, name: str) -> None:
    if _FIELDS in type(self).__dict__ or name in getattr(self, _FIELDS):
        raise FrozenInstanceError(f"cannot delete field {name!r}")
    object.__delattr__(self, name)


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in getattr(self, _FIELDS)]


def _take_state(self: Any, state: list[Any]) -> None:
    for name, part in zip(getattr(self, _FIELDS), state, strict=True):
        object.__setattr__(self, name, part)
