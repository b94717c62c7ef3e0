"""What can be asked of the engine about the portfolio: one frozen value per request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    # numpy comes with some of it, and the window is painted first.
    from watcher.domain.portfolio.accounts import Account, AccountId
    from watcher.domain.portfolio.changes import Change
    from watcher.domain.portfolio.imports import ImportOptions, ImportPreview
    from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Security, SecurityId, Split
    from watcher.domain.portfolio.transactions import RunId


@dataclass(frozen=True, slots=True)
class ChangeTransactions:
    """Add, edit and remove transactions, all or none; one that is new has the id NEW.

    The accounts and securities that they name and that are not there yet come along. What sells more
    than is held is refused. Answers the Change with the ids that were given; `undone` of it takes it back.
    """

    change: Change
    accounts: tuple[Account, ...] = ()
    securities: tuple[Security, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoTransactions:
    """Have a change not happened. Answers the Change that this was."""

    change: Change


@dataclass(frozen=True, slots=True)
class SaveAccount:
    """Add an account or give it other terms. Answers None."""

    account: Account


@dataclass(frozen=True, slots=True)
class RemoveAccount:
    """Remove an account without transactions. Answers None."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class SaveSecurity:
    """Add a security or change what is known of it. Answers None."""

    security: Security


@dataclass(frozen=True, slots=True)
class FindSecurity:
    """Answers the Security of a symbol: the one there is, or a new one as the source knows it."""

    symbol: Symbol
    currency: str = ""


@dataclass(frozen=True, slots=True)
class SaveSplit:
    """Let a split apply. Answers None."""

    split: Split


@dataclass(frozen=True, slots=True)
class RemoveSplit:
    """Let a split not apply any more. Answers None."""

    split: Split


@dataclass(frozen=True, slots=True)
class SavePrices:
    """Write prices by hand down. Answers None."""

    prices: tuple[DatedPrice, ...]


@dataclass(frozen=True, slots=True)
class SaveRates:
    """Write exchange rates by hand down. Answers None."""

    rates: tuple[DatedRate, ...]


@dataclass(frozen=True, slots=True)
class PreviewImport:
    """Read a file and say what would become of it. Answers an ImportPreview; nothing is booked."""

    path: Path
    options: ImportOptions


@dataclass(frozen=True, slots=True)
class ReadColumns:
    """Answers a ColumnsRead: what a dialog asks about a table that nobody recognises."""

    path: Path


@dataclass(frozen=True, slots=True)
class BookImport:
    """Book what a preview found new. Answers the ImportRun, or None where all was there already.

    `columns` are those the user said of a table with this `heading`: remembered for the next one.
    """

    preview: ImportPreview
    file: str
    skip_bad: bool = False
    heading: str = ""
    columns: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class UndoImport:
    """Take an import back, the last one if none is named. Answers the ImportRun that it was."""

    run: RunId | None = None


@dataclass(frozen=True, slots=True)
class ExportPortfolio:
    """Write everything to a file, JSON or CSV by its ending. Answers how many transactions that were."""

    path: Path


@dataclass(frozen=True, slots=True)
class MeasurePerformance:
    """Measure a period, of all or of some securities, beside benchmarks. Answers a Measured.

    Each benchmark is a symbol, or several at equal parts.
    """

    start: date | None = None
    end: date | None = None
    of: tuple[SecurityId, ...] | None = None
    benchmarks: tuple[tuple[Symbol, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class DrawCourse:
    """The value, the flows and the time-weighted index of the whole portfolio, day by day, at once.

    Answers a Drawn. `MeasurePerformance` takes longer and is exact to the cent.
    """

    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class ShowLots:
    """Answers a tuple of OpenLot: what a row of the positions is made of."""

    security: SecurityId
    account: AccountId


@dataclass(frozen=True, slots=True)
class CompareMethods:
    """Answers a dict of CostMethod and tuple of Position: every position by every method, side by side."""


@dataclass(frozen=True, slots=True)
class ListRealised:
    """Answers a tuple of RealisedLot: all gains that were realised, for the tax form."""


@dataclass(frozen=True, slots=True)
class ExportRealised:
    """Write the gains that were realised to a CSV file for the tax form. Answers how many lots those were."""

    path: Path
    year: int | None = None


@dataclass(frozen=True, slots=True)
class DismissProposal:
    """The user does not want a proposed split or dividend. Answers None."""

    security: SecurityId
    day: date


@dataclass(frozen=True, slots=True)
class ReadPortfolioSettings:
    """The settings of the portfolio were changed: go by them from now on. Answers None."""


PortfolioRequest = (
    ChangeTransactions
    | UndoTransactions
    | SaveAccount
    | RemoveAccount
    | SaveSecurity
    | FindSecurity
    | SaveSplit
    | RemoveSplit
    | SavePrices
    | SaveRates
    | PreviewImport
    | ReadColumns
    | BookImport
    | UndoImport
    | ExportPortfolio
    | MeasurePerformance
    | DrawCourse
    | ShowLots
    | CompareMethods
    | ListRealised
    | ExportRealised
    | DismissProposal
    | ReadPortfolioSettings
)
