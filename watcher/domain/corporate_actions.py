"""What companies do to their shares: cash dividends and splits, by ex-date."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dividend:
    """A cash dividend per share, by ex-date (epoch second of that day's open, UTC)."""

    ex_start: int
    amount: float


@dataclass(frozen=True, slots=True)
class Split:
    """`ratio` new shares for one old (8.0 for 8-for-1), from the ex-date on (epoch second, UTC)."""

    ex_start: int
    ratio: float
