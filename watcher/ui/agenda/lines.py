"""What the agenda says line by line: each day once, today always."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from watcher.domain import dates
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.table import Column
from watcher.ui.tips import plain_tip
from watcher.values import dataclass

Key = AgendaEntry | date
"""An entry, or today where there is none for it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is shown; texts are clean."""

    day: str
    """Nothing below the first line of a day."""
    spoken_day: str
    is_today: bool
    symbol: Symbol | None
    text: str
    kind: AgendaKind | None


def own_day(entry: AgendaEntry) -> date:
    """The user's day that an entry is listed under."""
    return entry.day_in(words.formats().zone)


def text_of(entry: AgendaEntry) -> str:
    """What an entry says beside its symbol, numbers and times as the user writes them."""
    text = words.clean(words.sentence(entry.text))
    if entry.at is not None:
        text = f"{text}, {words.time(entry.at)}"
    return tr("{text} (estimate)").format(text=text) if entry.is_estimate else text


def day_words(day: date, *, is_today: bool) -> str:
    """The day before its first line: “Sat 28 Nov”, “Today, 28 Nov”."""
    return tr("Today, {short}").format(short=dates.short(day)) if is_today else dates.with_weekday(day)


class LineMaker:
    """Makes lines of the entries that were read last."""

    def __init__(self) -> None:
        self._first: set[Key] = set()
        self._today = date.min

    def take(self, entries: Sequence[AgendaEntry], today: date) -> Sequence[Key]:
        """Keep these; answers the keys of their lines, in order."""
        ordered: list[Key] = [*sorted(entries, key=own_day)]
        if ordered and not any(own_day(one) == today for one in entries):
            ordered.insert(sum(own_day(one) < today for one in entries), today)
        self._today, self._first = today, set()
        before: date | None = None
        for key in ordered:
            day = _day(key)
            if day != before:
                self._first.add(key)
            before = day
        return ordered

    def __call__(self, key: Key) -> Line:
        """One line."""
        day = _day(key)
        is_today = day == self._today
        said = day_words(day, is_today=is_today) if key in self._first else ""
        spoken_day = tr("Today") if is_today else dates.long_with_weekday(day)
        if isinstance(key, AgendaEntry):
            return Line(said, spoken_day, is_today, key.symbol, text_of(key), key.kind)
        return Line(said, spoken_day, is_today, None, tr("Nothing"), None)


def spoken(line: Line) -> str:
    """The line for those who hear it."""
    return ", ".join(part for part in (line.spoken_day, line.symbol or "", line.text) if part)


def tip(line: Line) -> str:
    """All of it; Qt reads markup in tooltips, and this is text."""
    return plain_tip(spoken(line))


COLUMNS: tuple[Column[Line], ...] = (Column(tr("Calendar"), spoken),)


def _day(key: Key) -> date:
    return own_day(key) if isinstance(key, AgendaEntry) else key
