"""What was done to the portfolio, for the window to tell and to take back."""

from __future__ import annotations

from collections.abc import Callable

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.securities import Split
from watcher.domain.portfolio.transactions import RunId
from watcher.language import tr
from watcher.values import dataclass

Undo = Callable[[Session], Reply]
"""Asks the session to have a deed not happened."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something was done. Without `undo` it has no way back, or needs none."""

    said: str
    undo: Undo | None = None
    is_partial: bool = False

    @property
    def can_be_undone(self) -> bool:
        """Whether there is a way back."""
        return self.undo is not None


def booked(change: Change) -> Deed:
    """Transactions were added, edited or removed."""
    before, after = len(change.before), len(change.after)
    if before and after:
        said = tr("{count} edited.").format(count=_count(after))
    elif after:
        said = tr("{count} added.").format(count=_count(after))
    else:
        said = tr("{count} deleted.").format(count=_count(before))

    def undo(session: Session) -> Reply:
        return session.undo_transactions(change)

    return Deed(said, undo)


def imported(said: str, run: RunId) -> Deed:
    """A file was imported; it is taken back as a whole."""

    def undo(session: Session) -> Reply:
        return session.undo_import(run)

    return Deed(said, undo)


def applied(split: Split, before: Split | None = None) -> Deed:
    """A split was confirmed, or replaced the one that applied `before`."""

    def undo(session: Session) -> Reply:
        return session.remove_split(split) if before is None else session.save_split(before)

    return Deed(tr("The split applies to what was bought before it."), undo)


def removed(split: Split) -> Deed:
    """A split does not apply any more."""

    def undo(session: Session) -> Reply:
        return session.save_split(split)

    return Deed(tr("The split was removed."), undo)


def _count(count: int) -> str:
    return (
        tr("1 transaction was") if count == 1 else tr("{count} transactions were").format(count=f"{count:,}")
    )
