"""What the session knows of the portfolio: all that is booked, and every position at the price of now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.late import Late
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.engine.messages import PortfolioNews, PositionNews, TotalsNews
from watcher.language import tr

if TYPE_CHECKING:
    # numpy comes with some of it, and the window is painted first.
    from watcher.domain.portfolio.accounts import Account, AccountId
    from watcher.domain.portfolio.changes import Change
    from watcher.domain.portfolio.imports import ImportOptions, ImportPreview
    from watcher.domain.portfolio.live import LivePosition, LiveTotals
    from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Security, SecurityId, Split
    from watcher.domain.portfolio.transactions import RunId
    from watcher.engine import portfolio_requests as asks
else:
    asks = Late("watcher.engine.portfolio_requests")

PositionKey = tuple[str, str]
"""A security's id and an account's: there is one row of each pair."""


class Portfolio(Asking):
    """The part of the session that panels read the portfolio from."""

    portfolio_changed = Signal()
    """What is booked is another: every row may be new."""
    positions_changed = Signal(frozenset)
    """The keys of rows that have a new price; at most once a frame. The totals are new with them."""

    def __init__(self) -> None:
        self._portfolio: PortfolioNews | None = None
        self._positions: dict[PositionKey, LivePosition] = {}
        self._totals: LiveTotals | None = None
        self._totals_number = 0
        self._fresh: dict[PositionKey, tuple[LivePosition, int]] = {}

    # ---- what is known

    @property
    def portfolio(self) -> PortfolioNews | None:
        """All that is booked: accounts, securities, transactions, imports, proposals; None until it is read.

        Its rows and totals are those of the moment it was told; `positions` and `portfolio_totals` go on.
        """
        return self._portfolio

    @property
    def positions(self) -> Mapping[PositionKey, LivePosition]:
        """Every position, the closed ones too, and the money, by its key."""
        return self._positions

    @property
    def portfolio_totals(self) -> LiveTotals | None:
        """The sums over all positions; None until they are known."""
        return self._totals

    # ---- requests

    def change_transactions(
        self, change: Change, accounts: Sequence[Account] = (), securities: Sequence[Security] = ()
    ) -> Reply:
        """Add, edit and remove transactions. Answers the Change as it was booked."""
        return self._ask(asks.ChangeTransactions(change, tuple(accounts), tuple(securities)))

    def undo_transactions(self, change: Change) -> Reply:
        """Have a change not happened. Answers the Change that this was."""
        return self._ask(asks.UndoTransactions(change))

    def save_account(self, account: Account) -> Reply:
        """Add an account or change it. Answers None."""
        return self._ask(asks.SaveAccount(account))

    def remove_account(self, account: AccountId) -> Reply:
        """Remove an account without transactions. Answers None."""
        return self._ask(asks.RemoveAccount(account))

    def save_security(self, security: Security) -> Reply:
        """Add a security or change it. Answers None."""
        return self._ask(asks.SaveSecurity(security))

    def find_security(self, symbol: Symbol, currency: str = "") -> Reply:
        """Answers the Security of a symbol, a new one as the source knows it."""
        return self._ask(asks.FindSecurity(symbol, currency))

    def save_split(self, split: Split) -> Reply:
        """Let a split apply. Answers None."""
        return self._ask(asks.SaveSplit(split))

    def remove_split(self, split: Split) -> Reply:
        """Let a split not apply. Answers None."""
        return self._ask(asks.RemoveSplit(split))

    def save_prices(self, prices: Sequence[DatedPrice]) -> Reply:
        """Write prices by hand down. Answers None."""
        return self._ask(asks.SavePrices(tuple(prices)))

    def save_rates(self, rates: Sequence[DatedRate]) -> Reply:
        """Write exchange rates by hand down. Answers None."""
        return self._ask(asks.SaveRates(tuple(rates)))

    def preview_import(self, path: Path, options: ImportOptions) -> Reply:
        """Read a file. Answers an ImportPreview."""
        return self._ask(asks.PreviewImport(path, options), tr("Reading {name} …").format(name=path.name))

    def read_columns(self, path: Path) -> Reply:
        """What a table's columns are called. Answers a ColumnsRead."""
        return self._ask(asks.ReadColumns(path))

    def book_import(
        self,
        preview: ImportPreview,
        file: str,
        *,
        skip_bad: bool = False,
        heading: str = "",
        columns: Mapping[str, str] | None = None,
    ) -> Reply:
        """Book what a preview found, and remember the columns. Answers the ImportRun, or None for nothing."""
        request = asks.BookImport(preview, file, skip_bad, heading, columns)
        return self._ask(request, tr("Importing {name} …").format(name=file))

    def undo_import(self, run: RunId | None = None) -> Reply:
        """Take an import back. Answers the ImportRun that it was."""
        return self._ask(asks.UndoImport(run), tr("Taking an import back …"))

    def export_portfolio(self, path: Path) -> Reply:
        """Write everything to a file. Answers how many transactions that were."""
        return self._ask(asks.ExportPortfolio(path), tr("Writing {name} …").format(name=path.name))

    def measure_performance(
        self,
        start: date | None = None,
        end: date | None = None,
        of: Sequence[SecurityId] | None = None,
        benchmarks: Sequence[Sequence[Symbol]] = (),
    ) -> Reply:
        """Measure a period, beside benchmarks of one or several symbols. Answers a Measured."""
        chosen = None if of is None else tuple(of)
        baskets = tuple(tuple(basket) for basket in benchmarks)
        return self._ask(asks.MeasurePerformance(start, end, chosen, baskets))

    def draw_course(self, start: date | None = None, end: date | None = None) -> Reply:
        """The value and the index of all, day by day, at once. Answers a Drawn."""
        return self._ask(asks.DrawCourse(start, end))

    def show_lots(self, security: SecurityId, account: AccountId) -> Reply:
        """Answers a tuple of OpenLot."""
        return self._ask(asks.ShowLots(security, account))

    def compare_methods(self) -> Reply:
        """Answers a dict of CostMethod and tuple of Position."""
        return self._ask(asks.CompareMethods())

    def list_realised(self) -> Reply:
        """Answers a tuple of RealisedLot."""
        return self._ask(asks.ListRealised())

    def export_realised(self, path: Path, year: int | None = None) -> Reply:
        """Write the realised gains to a CSV file. Answers how many lots those were."""
        return self._ask(asks.ExportRealised(path, year))

    def dismiss_proposal(self, security: SecurityId, day: date) -> Reply:
        """Propose a split or dividend no more. Answers None."""
        return self._ask(asks.DismissProposal(security, day))

    def read_portfolio_settings(self) -> Reply:
        """The settings were changed: go by them. Answers None."""
        return self._ask(asks.ReadPortfolioSettings())

    # ---- news

    def _take_portfolio(self, news: PortfolioNews) -> None:
        self._portfolio = news
        # Prices are collected before what is queued, though they may have been told after it.
        newer = {key: row for key, (row, number) in self._fresh.items() if number > news.number}
        rows = {row.key: row for row in news.rows}
        self._positions = rows | {key: row for key, row in newer.items() if key in rows}
        if self._totals is None or self._totals_number <= news.number:
            self._totals = news.totals
        self._fresh.clear()
        self.portfolio_changed.emit()

    def _take_positions(self, held: Sequence[PositionNews | TotalsNews]) -> None:
        self._fresh.clear()
        for news in held:
            if isinstance(news, TotalsNews):
                self._totals, self._totals_number = news.totals, news.number
            else:
                self._positions[news.row.key] = news.row
                self._fresh[news.row.key] = (news.row, news.number)
        if held:
            self.positions_changed.emit(frozenset(self._fresh))
