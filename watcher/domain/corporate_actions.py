"""What companies do to their shares: cash dividends and splits, by ex-date."""

from __future__ import annotations

from watcher.values import dataclass


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


@dataclass(frozen=True, slots=True)
class CorporateActions:
    """All that a source knows of one symbol, oldest first; amounts are per share as of today's splits."""

    dividends: tuple[Dividend, ...] = ()
    splits: tuple[Split, ...] = ()

    def updated(self, newer: CorporateActions) -> CorporateActions:
        """With what a later answer about the last days says."""
        dividends = {one.ex_start: one for one in (*self.dividends, *newer.dividends)}
        splits = {one.ex_start: one for one in (*self.splits, *newer.splits)}
        return CorporateActions(
            tuple(dividends[at] for at in sorted(dividends)), tuple(splits[at] for at in sorted(splits))
        )
