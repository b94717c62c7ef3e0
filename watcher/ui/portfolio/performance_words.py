"""A measured period as lines of name and figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from watcher.domain import dates
from watcher.domain.portfolio.benchmark import Comparison
from watcher.domain.portfolio.performance import Performance
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, signed
from watcher.ui.portfolio.sheet import LEFT, RIGHT, Figure, Tone
from watcher.ui.words import clean


@dataclass(frozen=True, slots=True)
class NamedFigure:
    """One line of the figures."""

    name: str
    text: str
    tip: str = ""
    is_heading: bool = False


def figures_of(
    one: Performance, compared: Iterable[tuple[str, Comparison]], private: Callable[[str], str]
) -> list[NamedFigure]:
    """What a period was, beside what it is compared with, from its start to what it brought."""
    gains, fall = one.gains, one.drawdown
    return [
        NamedFigure(
            "Return", words.percent(one.twr), "Time-weighted: as if nothing had been paid in or out."
        ),
        *(_against(name, against) for name, against in compared),
        NamedFigure("Return a year", _percent(one.twr_per_year), "Time-weighted; from a year on."),
        NamedFigure(
            "IRR a year", _percent(one.irr.rate), one.irr.notice or "Money-weighted: what your money earned."
        ),
        NamedFigure("Volatility a year", _size(one.volatility)),
        NamedFigure("Deepest fall", words.percent(fall.ratio), _fall_words(one)),
        NamedFigure("Longest below a high", f"{fall.longest_days:,} days"),
        NamedFigure(f"Value {dates.full(one.start)}", private(money(one.value_start))),
        NamedFigure("Paid in less paid out", private(signed(one.flows))),
        NamedFigure(f"Value {dates.full(one.end)}", private(money(one.value_end))),
        NamedFigure(
            "Gain",
            private(signed(gains.total)),
            "The value at the end, less that at the start and the flows.",
        ),
        NamedFigure("  realised", private(signed(gains.realised))),
        NamedFigure("  unrealised", private(signed(gains.unrealised))),
        NamedFigure("  currency", private(signed(gains.currency))),
        NamedFigure("  dividends", private(signed(gains.dividends))),
        NamedFigure("  interest", private(signed(gains.interest))),
        NamedFigure("  fees", private(signed(gains.fees))),
        NamedFigure("  taxes", private(signed(gains.taxes))),
    ]


def _against(name: str, against: Comparison) -> NamedFigure:
    """A benchmark's return, and since when both exist."""
    if against.start is None or against.total is None:
        return NamedFigure(f"  {clean(name, 24)}", words.DASH, tr("No closes of it are known here."))
    tip = tr("Its price since {day}; the portfolio since then: {own}.").format(
        day=dates.full(against.start), own=_percent(against.own)
    )
    return NamedFigure(f"  {clean(name, 24)}", words.percent(against.total), tip)


def tip_of(row: NamedFigure) -> str:
    """What a figure means."""
    return escape(row.tip)


def _fall_words(one: Performance) -> str:
    fall = one.drawdown
    if fall.high is None or fall.low is None:
        return ""
    end = f"recovered {dates.full(fall.recovered)}" if fall.recovered else "not recovered yet"
    return f"From {dates.full(fall.high)} to {dates.full(fall.low)}, {end}."


def _size(ratio: float | None) -> str:
    """A percentage that has no direction."""
    return words.DASH if ratio is None else f"{words.number(ratio * 100, 2)}%"


def _percent(ratio: float | None) -> str:
    return words.DASH if ratio is None else words.percent(ratio)


NAMED_FIGURES: tuple[Figure[NamedFigure], ...] = (
    Figure("Figure", lambda row: row.name, lambda _: None, LEFT, lambda _: Tone.MUTED, width=150),
    Figure("", lambda row: row.text, lambda _: None, RIGHT, width=120),
)
