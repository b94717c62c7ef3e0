"""The errors a user may be told about; any other exception is a bug."""

from __future__ import annotations


class WatcherError(Exception):
    """Something outside the program failed; `title` says what, `hint` what to do."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint

    @property
    def sentence(self) -> str:
        """Both in one line, for a terminal or a status bar."""
        return f"{self.title} {self.hint}".strip()


class InputError(WatcherError):
    """What the user gave cannot be used as it is."""


class FeedError(WatcherError):
    """A source of prices did not answer, or answered nonsense."""


class RestingError(FeedError):
    """Nothing was asked: the source failed a moment ago, and is left alone until its next try."""


class UnknownSymbolError(FeedError):
    """The source answers, and says that there is no such symbol."""


class StoreError(WatcherError):
    """The database could not be opened, read or written."""


class BusyError(StoreError):
    """Another program has the database; nothing was written, and later it may be."""


class ProfileError(WatcherError):
    """The folder that holds the user's data cannot be used."""
