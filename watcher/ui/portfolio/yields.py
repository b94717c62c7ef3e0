"""What each holding paid in the last twelve months, and that by its cost."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.domain.portfolio.live import LivePosition
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money
from watcher.ui.portfolio.figure import LEFT, Figure
from watcher.ui.theme import Theme
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class YieldRow:
    """One holding that paid."""

    symbol: str
    paid: str
    ratio: str
    is_heading: bool = False


YIELD_FIGURES: tuple[Figure[YieldRow], ...] = (
    Figure(tr("Symbol"), lambda row: row.symbol, lambda _: None, LEFT, width=90),
    Figure(tr("12 months"), lambda row: row.paid, lambda _: None, width=100),
    Figure(tr("Yield on cost"), lambda row: row.ratio, lambda _: None, width=96),
)


def yield_rows(positions: Iterable[LivePosition], theme: Theme) -> list[YieldRow]:
    """Those that paid and are held, the highest yield first."""
    paying = [
        (live, live.income)
        for live in positions
        if live.income is not None and live.income.paid and live.position.is_open
    ]
    paying.sort(key=lambda pair: pair[1].ratio or 0.0, reverse=True)
    return [
        YieldRow(
            words.clean(live.position.security.label, 40),
            theme.private(money(income.paid)),
            words.DASH if income.ratio is None else f"{words.number(income.ratio * 100, 2)}%",
        )
        for live, income in paying
    ]
