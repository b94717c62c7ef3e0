"""The line above the bars in words: which bar, its prices, its change and its volume; no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import IntEnum, auto
from typing import NamedTuple

from watcher.domain.bars import Interval
from watcher.language import tr
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.time_axis import crosshair_time
from watcher.ui.words import number, percent

INTERVAL_NAMES = {
    Interval.M1: tr("1 minute", "length of bars"),
    Interval.M2: tr("2 minutes", "length of bars"),
    Interval.M5: tr("5 minutes", "length of bars"),
    Interval.M15: tr("15 minutes", "length of bars"),
    Interval.M30: tr("30 minutes", "length of bars"),
    Interval.H1: tr("1 hour", "length of bars"),
    Interval.D1: tr("1 day", "length of bars"),
    Interval.W1: tr("1 week", "length of bars"),
    Interval.MO1: tr("1 month", "length of bars"),
}
_ROUND_FROM = 99.95
_UNITS = ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K"))


class Ink(IntEnum):
    """What colour a word has. A number: as a key it is looked up without a call."""

    TITLE = auto()
    MUTED = auto()
    TEXT = auto()
    UP = auto()
    DOWN = auto()


class Word(NamedTuple):
    """A piece of the line, with the room that follows it in pixels; `ink` may be a colour: "#rrggbb".

    A tuple: on every tick all words are compared with those before.
    """

    text: str
    ink: Ink | str
    gap: int = 5


_NAMES = tuple(
    Word(letter, Ink.MUTED, 4) for letter in tr("OHLC", "one letter each for open, high, low, close")
)


def title(subject: Subject) -> Word:
    """Symbol and interval: "BABA · 1 day"; of what has no prices, its name."""
    if not subject.is_traded:
        return Word(subject.symbol, Ink.TITLE, 8)
    return Word(f"{subject.symbol} · {INTERVAL_NAMES[subject.interval]}", Ink.TITLE, 8)


def words(subject: Subject, series: Series, index: int) -> Iterator[Word]:
    """Date, open, high, low, close, change against the bar before, and volume of one bar.

    Of what has no prices, only the date.
    """
    *prices, volume = series.bar(index)
    close = prices[-1]
    places = subject.places
    yield Word(crosshair_time(series.starts[index], subject.interval, subject.zone), Ink.MUTED, 8)
    if not subject.is_traded:
        return
    for name, price in zip(_NAMES, prices, strict=True):
        yield name
        yield Word(number(price, places).replace("-", "−"), Ink.TEXT, 7)
    before = series.bar(index - 1)[3] if index else math.nan
    if before > 0:
        ratio = close / before - 1
        yield Word(percent(ratio), Ink.DOWN if ratio < 0 else Ink.UP, 8)
    if not math.isnan(volume):
        yield Word(tr("Vol {short_number}").format(short_number=short_number(volume)), Ink.MUTED)


_CLOSE = 6
"""Among the words behind the date: the first that is about the close."""


def lines(subject: Subject, series: Series, index: int) -> Iterator[tuple[list[Word], int]]:
    """What is said of a bar, then what is left of it where that has no room: close and change go last.

    The number is how many of the words have to be read; the volume does not.
    """
    name, (date, *figures) = title(subject), words(subject, series, index)
    most = len(figures) - (not math.isnan(series.bar(index)[-1]))
    yield [name, date, *figures], most + 2
    yield [name, date, *figures[_CLOSE:]], most - _CLOSE + 2
    yield [name, *figures[_CLOSE:]], most - _CLOSE + 1


def sentence(subject: Subject, series: Series, index: int) -> str:
    """The whole line as text, for screen readers."""
    return " ".join([title(subject).text, *(word.text for word in words(subject, series, index))])


def short_number(value: float) -> str:
    """In few digits: "950", "10.8M", "1.2B"."""
    for unit, letter in _UNITS:
        if abs(value) >= unit * 0.99995:
            scaled = value / unit
            return f"{number(scaled, 0 if abs(scaled) >= _ROUND_FROM else 1)}{letter}"
    return f"{value:.0f}"
