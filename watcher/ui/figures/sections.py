"""The key figures in groups, as texts: a dash where one is missing, and the day that each is of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from watcher.domain import dates
from watcher.domain.key_figures import (
    KINDS,
    TARGET_MEAN,
    FigureHistory,
    GradeChange,
    Group,
    KeyFigures,
    Kind,
    Opinions,
    Unit,
    moved,
)
from watcher.language import tr
from watcher.ui import words
from watcher.ui.figures import titles
from watcher.values import dataclass

_MOST_CHANGES = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what it is, how much, and of which day; the day is empty where it is not known."""

    title: str
    value: str
    day: str = ""

    def has(self, text: str) -> bool:
        """Whether a search for this (casefolded) finds it."""
        return text in self.title.casefold() or text in self.value.casefold()


@dataclass(frozen=True, slots=True)
class Section:
    """Figures about one thing."""

    title: str
    rows: tuple[Row, ...]


def sections(history: FigureHistory, price: float | None) -> tuple[Section, ...]:
    """Everything that is known; `price` is the share's now, in the currency of its targets."""
    newest = history.newest or KeyFigures(date.min)
    found = []
    for group in Group:
        rows = [_row(kind, newest) for kind in KINDS if kind.group is group]
        if group is Group.ANALYSTS:
            rows[1:1] = _targets(history, newest, price)
            rows += _opinions(newest)
        found.append(Section(titles.GROUPS[group], tuple(rows)))
    changes = tuple(_change(one, newest.currency) for one in newest.changes[:_MOST_CHANGES])
    return (*found, Section(titles.CHANGES, changes)) if changes else tuple(found)


def as_text(shown: tuple[Section, ...]) -> str:
    """A table that other programs take: figure, value and day apart by tabs."""
    lines = []
    for section in shown:
        lines.append(section.title)
        lines += ["\t".join((row.title, row.value, row.day)).rstrip("\t") for row in section.rows]
    return "\n".join(lines)


def matching(shown: tuple[Section, ...], text: str) -> tuple[Section, ...]:
    """Those that a search finds; a group that has the words in its title is found as a whole."""
    wanted = text.casefold().strip()
    if not wanted:
        return shown
    found = []
    for section in shown:
        if wanted in section.title.casefold():
            found.append(section)
        elif rows := tuple(row for row in section.rows if row.has(wanted)):
            found.append(Section(section.title, rows))
    return tuple(found)


def _row(kind: Kind, answer: KeyFigures) -> Row:
    day = answer.day_of(kind)
    title = titles.TITLES[kind.key]
    if kind.unit is Unit.DAY:
        return Row(title, words.DASH if day is None else dates.full(day))
    value = answer.values.get(kind.key)
    if value is None:
        return Row(title, words.DASH)
    return Row(title, _written(value, kind.unit, answer), "" if day is None else dates.full(day))


def _written(value: float, unit: Unit, answer: KeyFigures) -> str:
    exact = Decimal(repr(value))
    match unit:
        case Unit.PRICE:
            return f"{words.price(exact)} {answer.currency}".rstrip()
        case Unit.AMOUNT:
            return words.amount(round(exact), answer.book_currency)
        case Unit.RATIO:
            return f"{words.price(exact * 100)}%"
        case Unit.COUNT:
            return words.amount(round(exact))
        case _:
            return words.price(exact)


def _targets(history: FigureHistory, newest: KeyFigures, price: float | None) -> Iterator[Row]:
    target = newest.values.get(TARGET_MEAN)
    is_known = target is not None and price is not None and price > 0
    yield Row(
        titles.UPSIDE, words.percent(target / price - 1) if is_known and price and target else words.DASH
    )
    change = moved(history.answers, TARGET_MEAN)
    if change is None:
        yield Row(titles.MOVED, words.DASH)
    else:
        since = dates.full(change.since)
        yield Row(
            titles.MOVED,
            tr("{percent} from {before}").format(
                percent=words.percent(change.ratio) or words.DASH,
                before=words.price(Decimal(repr(change.before))),
            ),
            since,
        )


def _opinions(answer: KeyFigures) -> Iterator[Row]:
    """Now, and the longest ago that is known."""
    known = sorted(answer.opinions, key=lambda one: one.months)
    if not known or known[0].months:
        yield Row(titles.OPINIONS, words.DASH)
        return
    yield Row(titles.OPINIONS, _counts(known[0]), dates.full(answer.day))
    if len(known) > 1:
        months = known[-1].months
        title = titles.EARLIER_ONE if months == 1 else titles.EARLIER.format(months=months)
        yield Row(title, _counts(known[-1]))


def _counts(one: Opinions) -> str:
    strong_buy, buy, hold, sell, strong_sell = one.counts
    return f"{strong_buy + buy} / {hold} / {sell + strong_sell}"


def _change(one: GradeChange, currency: str) -> Row:
    grade = words.clean(one.grade)
    if one.grade_before and one.grade_before != one.grade:
        grade = f"{words.clean(one.grade_before)} → {grade}"
    targets = [
        words.price(Decimal(repr(known))) for known in (one.target_before, one.target) if known is not None
    ]
    target = f"{' → '.join(dict.fromkeys(targets))} {currency}".strip() if one.target is not None else ""
    return Row(
        words.clean(one.firm), ", ".join(part for part in (target, grade) if part), dates.full(one.day)
    )
