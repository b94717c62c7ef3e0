"""Dates of Flex queries, which are written as the query says: 20240305, 03/05/2024, 05/03/24."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from watcher.domain.errors import InputError
from watcher.importers.day_order import month_first
from watcher.language import tr

_SLASHED = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")


@dataclass(frozen=True)
class Days:
    """Whether the months stand first in this file; of no meaning where no date has slashes."""

    months: bool

    @classmethod
    def of(cls, cells: Iterable[str]) -> Days:
        """Told by all the dates of a file. Raises InputError where they can be read in two ways."""
        found = month_first([cell for cell in cells if _SLASHED.match(cell)], is_english=True)
        if found is None:
            raise InputError(
                tr("The dates of this file can be read as day/month or as month/day."),
                tr("Choose yyyyMMdd as the date format of the Flex query."),
            )
        return cls(found)

    def written(self, cells: Mapping[str, str]) -> dict[str, str]:
        """The cells with their dates as ISO 8601 has them."""
        return {name: _SLASHED.sub(self._iso, cell, 1) for name, cell in cells.items()}

    def _iso(self, found: re.Match[str]) -> str:
        first, second, year = found.groups()
        month, day = (first, second) if self.months else (second, first)
        century = "20" if len(year) == 2 else ""  # noqa: PLR2004
        return f"{century}{year}-{int(month):02}-{int(day):02}"
