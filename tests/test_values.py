"""The program's values behave as the standard library's do."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import sys
from dataclasses import FrozenInstanceError, field
from typing import ClassVar, Generic, TypeVar

import pytest

from watcher import values
from watcher.values import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float = 0.0
    tags: tuple[str, ...] = field(default_factory=tuple)
    seen: int = field(default=0, compare=False, repr=False)
    DIMENSIONS: ClassVar[int] = 2

    @property
    def sum(self) -> float:
        return self.x + self.y


@dataclass(frozen=True, slots=True)
class Named(Point):
    name: str = ""

    def __post_init__(self) -> None:
        if self.name == "bad":
            raise ValueError(self.name)


@dataclass(frozen=True, slots=True)
class Box(Generic[T]):
    content: T


@dataclass(frozen=True, slots=True, eq=False)
class Itself:
    x: int


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(frozen=True, slots=True)
class Own:
    x: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own)

    def __hash__(self) -> int:
        return 7

    def __repr__(self) -> str:
        return "mine"


@dataclass(slots=True)
class Loose:
    x: int


def test_values_are_equal_by_what_is_compared() -> None:
    assert Point(1) == Point(1, 0.0, (), seen=5)
    assert Point(1) != Point(2)
    assert Point(1) != Named(1)
    assert len({Point(1), Point(1, seen=2), Point(2)}) == 2
    assert Nothing() == Nothing()
    nan = float("nan")
    # As the standard library of each Python has it.
    assert (Box(nan) == Box(nan)) == (sys.version_info < values._TRIED)
    assert Itself(1) != Itself(1)
    assert Own(1) == Own(2)
    assert hash(Own(1)) == 7


def test_a_value_is_not_changed() -> None:
    for value, name in ((Point(1), "x"), (Point(1), "other"), (Named(1), "name")):
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, 2)
        with pytest.raises(FrozenInstanceError):
            delattr(value, name)


def test_a_value_has_no_room_for_more() -> None:
    assert not hasattr(Named(1), "__dict__")
    assert Named.__slots__ == ("name",)  # type: ignore[attr-defined]
    assert Point.DIMENSIONS == 2


def test_a_value_says_what_is_in_it() -> None:
    assert repr(Named(1, name="a")) == "Named(x=1, y=0.0, tags=(), name='a')"
    assert repr(Nothing()) == "Nothing()"
    assert repr(Own(1)) == "mine"


def test_what_follows_the_making_is_called() -> None:
    with pytest.raises(ValueError, match="bad"):
        Named(1, name="bad")


def test_the_tools_of_the_standard_library_know_values() -> None:
    point = Named(1, 2, ("a",), 3, "b")
    assert [one.name for one in dataclasses.fields(point)] == ["x", "y", "tags", "seen", "name"]
    assert dataclasses.replace(point, y=5) == Named(1, 5, ("a",), 3, "b")
    assert dataclasses.asdict(Box(Point(1)))["content"]["x"] == 1
    assert pickle.loads(pickle.dumps(point)) == point
    assert copy.deepcopy(point) == copy.copy(point) == point
    assert list(inspect.signature(Point).parameters) == ["x", "y", "tags", "seen"]
    assert Point.__match_args__ == ("x", "y", "tags", "seen")  # type: ignore[attr-defined]


def test_wrong_arguments_are_named() -> None:
    with pytest.raises(
        TypeError, match=r"Box\.__init__\(\) missing 1 required positional argument: 'content'"
    ):
        Box()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        Point(1, z=2)  # type: ignore[call-arg]


def test_the_standard_decorator_may_build_on_a_value_and_the_other_way_round() -> None:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Wider(Named):
        more: int = 1

    @dataclass(frozen=True, slots=True)
    class Widest(Wider):
        most: int = 2

    assert Widest(1) == Widest(1, 0.0, (), 0, "", 1, 2)
    assert Widest(1).sum == 1
    with pytest.raises(FrozenInstanceError):
        Widest(1).most = 3  # type: ignore[misc]


def test_other_classes_are_left_to_the_standard_decorator() -> None:
    loose = Loose(1)
    loose.x = 2
    assert loose == Loose(2)

    @dataclass(frozen=True, slots=True)
    class Counted:
        x: int = field(init=False, default=3)

    assert Counted().x == 3
    with pytest.raises(ValueError, match="mutable default"):

        @dataclass(frozen=True, slots=True)
        class _Shared:
            x: list[int] = []  # noqa: RUF012 - that is what is wrong

    with pytest.raises(TypeError, match="non-default argument"):

        @dataclass(frozen=True, slots=True)
        class _Reversed:
            x: int = 1
            y: int  # type: ignore[misc]


def test_a_python_that_this_was_not_tried_on_makes_values_in_the_standard_way(monkeypatch):
    def compiles(one):
        return isinstance(one.__dict__["__init__"], values._Init)

    @dataclass(frozen=True, slots=True)
    class Here:
        x: int

    monkeypatch.setattr(values, "_TRIED", (3, 0))

    @dataclass(frozen=True, slots=True)
    class Later:
        x: int

    assert (compiles(Here), compiles(Later)) == (sys.version_info < (3, 14), False)
    assert Later(1) == Later(1)
