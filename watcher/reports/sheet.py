"""A report as it is read: sections with sentences, tables and charts, the same for HTML and PDF."""

from __future__ import annotations

from watcher.values import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: plain text, never markup; `link` is an https address or empty."""

    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their titles; the columns in `numbers` stand to the right."""

    titles: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart: its name with its last value, its points, and whether it is dashed."""

    name: str
    points: tuple[Point, ...]
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over days (proleptic ordinals); `base` is where nothing was won or lost.

    `alt` says in words what it shows; `first` and `last` are the days at its ends; `key` says which
    line is which.
    """

    lines: tuple[Line, ...]
    base: float
    first: str
    last: str
    alt: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: a name, its value as a number and as it is written."""

    name: str
    value: float
    written: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars to the right for gains and to the left for losses."""

    bars: tuple[Bar, ...]
    alt: str


Block = str | Table | LineChart | BarChart


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole report."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    foot: str
    language: str = "en"
    """As HTML has it: en, zh-Hans, zh-Hant."""
