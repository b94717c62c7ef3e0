"""What every importer of transactions is: it recognises its files by their content, and reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from watcher.domain.portfolio.accounts import Account
from watcher.domain.portfolio.imports import ImportBatch
from watcher.importers.source_file import SourceFile
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """What the file itself may not say. All is booked in `account` if one is given.

    `columns` says which column of a table is which field, in the words of the generic CSV importer.
    """

    account: Account | None = None
    columns: Mapping[str, str] | None = None


class Importer(Protocol):
    """One source. It holds nothing: the same object reads any number of files, in any thread."""

    @property
    def name(self) -> str:
        """What the source is called, for example “Interactive Brokers”."""
        ...

    def recognises(self, file: SourceFile) -> bool:
        """Whether this file came from that source; cheap, and never raises."""
        ...

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows of the file, the wrong ones among them with their reasons.

        Raises InputError for a file that cannot be read at all.
        """
        ...
