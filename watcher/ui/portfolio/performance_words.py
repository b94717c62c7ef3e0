"""A measured period as lines of name and figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from watcher.domain import dates
from watcher.domain.portfolio.benchmark import Comparison
from watcher.domain.portfolio.measured import Performance
from watcher.domain.portfolio.returns import YEAR_DAYS
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, signed
from watcher.ui.portfolio.figure import LEFT, RIGHT, Figure, Tone
from watcher.ui.tips import plain_tip
from watcher.ui.words import clean
from watcher.values import dataclass


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
        NamedFigure(tr("In"), one.currency, tr("The currency of all amounts.")),
        NamedFigure(
            tr("Return"), words.percent(one.twr), tr("Time-weighted: as if nothing had been paid in or out.")
        ),
        *(_against(name, against) for name, against in compared),
        NamedFigure(tr("Return a year"), _percent(one.twr_per_year), tr("Time-weighted; from a year on.")),
        NamedFigure(
            tr("IRR a year") if one.days >= YEAR_DAYS else tr("IRR"),
            _percent(one.own_return),
            one.irr.notice or tr("Money-weighted: what your money earned. From a year on it is that a year."),
        ),
        NamedFigure(
            tr("Volatility a year"),
            _size(one.volatility),
            tr("The spread of the returns of trading days, times the root of 252."),
        ),
        NamedFigure(tr("Deepest fall"), words.percent(fall.ratio), _fall_words(one)),
        NamedFigure(
            tr("Longest below a high"),
            tr("{longest_days} days").format(longest_days=f"{fall.longest_days:,}"),
        ),
        NamedFigure(tr("Value {full}").format(full=dates.full(one.start)), private(money(one.value_start))),
        NamedFigure(
            tr("Paid in less paid out"),
            private(signed(one.flows)),
            tr("Deposits, withdrawals and deliveries; trades, where their account keeps no cash."),
        ),
        NamedFigure(tr("Value {full}").format(full=dates.full(one.end)), private(money(one.value_end))),
        NamedFigure(
            tr("Gain"),
            private(signed(gains.total)),
            tr("The value at the end, less that at the start and the flows."),
        ),
        NamedFigure(
            tr("  realised"),
            private(signed(gains.realised)),
            tr("Of what was sold, at prices alone; what was held at the start enters at its value then."),
        ),
        NamedFigure(
            tr("  unrealised"),
            private(signed(gains.unrealised)),
            tr("Of what is held at the end, at prices alone, since the start or its purchase."),
        ),
        NamedFigure(
            tr("  currency"),
            private(signed(gains.currency)),
            tr("What exchange rates did to holdings and to money."),
        ),
        NamedFigure(tr("  dividends"), private(signed(gains.dividends))),
        NamedFigure(tr("  interest"), private(signed(gains.interest))),
        NamedFigure(tr("  fees"), private(signed(gains.fees))),
        NamedFigure(tr("  taxes"), private(signed(gains.taxes))),
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
    return plain_tip(row.tip)


def _fall_words(one: Performance) -> str:
    fall = one.drawdown
    if fall.high is None or fall.low is None:
        return ""
    end = (
        tr("recovered {day}").format(day=dates.full(fall.recovered))
        if fall.recovered
        else tr("not recovered yet")
    )
    return tr("From {first} to {last}, {end}.").format(
        first=dates.full(fall.high), last=dates.full(fall.low), end=end
    )


def _size(ratio: float | None) -> str:
    """A percentage that has no direction."""
    return words.DASH if ratio is None else f"{words.number(ratio * 100, 2)}%"


def _percent(ratio: float | None) -> str:
    return words.DASH if ratio is None else words.percent(ratio)


NAMED_FIGURES: tuple[Figure[NamedFigure], ...] = (
    Figure(tr("Figure"), lambda row: row.name, lambda _: None, LEFT, lambda _: Tone.MUTED, width=150),
    Figure("", lambda row: row.text, lambda _: None, RIGHT, width=120),
)
