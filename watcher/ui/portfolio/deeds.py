"""What was done to the portfolio, for the window to tell and to take back."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.securities import Split
from watcher.domain.portfolio.transactions import RunId
from watcher.language import tr


@dataclass(frozen=True, slots=True)
class Booked:
    """Transactions were added, edited or removed; `change` is what has happened."""

    said: str
    change: Change
    can_be_undone: bool = True
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """A file was imported; `run` is taken back as a whole."""

    said: str
    run: RunId
    can_be_undone: bool = True
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Applied:
    """A split was confirmed."""

    said: str
    split: Split
    can_be_undone: bool = True
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """Something was done that has no way back, or needs none."""

    said: str
    can_be_undone: bool = False
    is_partial: bool = False


def booked(change: Change) -> Booked:
    """Say what a change was."""
    before, after = len(change.before), len(change.after)
    if before and after:
        return Booked(tr("{count} edited.").format(count=_count(after)), change)
    return Booked(
        tr("{count} added.").format(count=_count(after))
        if after
        else tr("{count} deleted.").format(count=_count(before)),
        change,
    )


def _count(count: int) -> str:
    return (
        tr("1 transaction was") if count == 1 else tr("{count} transactions were").format(count=f"{count:,}")
    )
