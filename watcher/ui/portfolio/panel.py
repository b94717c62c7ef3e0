"""The portfolio panel: positions, transactions, performance and dividends, and what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.paged_panel import PagedPanel
from watcher.ui.portfolio.acts import FolioAct
from watcher.ui.portfolio.deeds import Deed
from watcher.ui.portfolio.dividends_page import DividendsPage
from watcher.ui.portfolio.doing import Doing
from watcher.ui.portfolio.empty import EmptyPage
from watcher.ui.portfolio.files import Files
from watcher.ui.portfolio.performance_page import PerformancePage
from watcher.ui.portfolio.positions_page import PositionsPage
from watcher.ui.portfolio.realised_page import RealisedPage
from watcher.ui.portfolio.transactions_page import TransactionsPage
from watcher.ui.theme import Theme
from watcher.ui.words import clean

_ALL_ACCOUNTS = tr("All accounts")
_TABS = (tr("Positions"), tr("Transactions"), tr("Performance"), tr("Dividends"), tr("Realised"))


class PortfolioPanel(PagedPanel):
    """Follows what is booked and every price of it. Files that are dropped are imported."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("portfolio", tr("Portfolio"), parent)
        self._session = session
        self._theme = theme
        self._tabs = QTabBar(self)
        self._tabs.setProperty("role", "lists")
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(tr("Pages of the portfolio"))
        for name in _TABS:
            self._tabs.addTab(name)
        self._accounts = QComboBox(self)
        self._accounts.setAccessibleName(tr("Account"))
        self._doing = Doing(session, theme, self)
        self._files = Files(session, theme, self)
        self._empty = EmptyPage(self)
        self._positions = PositionsPage(session, theme, self)
        self._transactions = TransactionsPage(session, theme, self)
        self._performance = PerformancePage(session, theme, self)
        self._dividends = DividendsPage(session, theme, self)
        self._realised = RealisedPage(session, theme, self)
        # The window may be low: then the pages scroll.
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._connect()
        self._on_portfolio_changed()

    def _lay_out(self) -> None:
        self._header.lead(self._tabs)
        self._header.add(self._accounts)
        for page in (*self._shown, self._empty):
            self._pages.addWidget(page)

    def _connect(self) -> None:
        self._session.portfolio_changed.connect(self._on_portfolio_changed)
        self._tabs.currentChanged.connect(self._turn)
        self._accounts.currentIndexChanged.connect(self._on_account)
        self._positions.chosen.connect(self._on_chosen)
        self._positions.sheet.doubleClicked.connect(self._on_position_opened)
        self._transactions.sheet.doubleClicked.connect(self._on_transaction_opened)
        self._dividends.wanted.connect(self._doing.book_dividend)
        for doer in (self._files, self._doing, self._dividends):
            doer.done.connect(self.done)
            doer.failed.connect(self.failed)

    # ---- what the window asks

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self)

    @override
    def join(self, acts: Actions) -> None:
        for act in (FolioAct.ADD, FolioAct.IMPORT):
            self._header.add_button(acts[act])
            self._empty.offer(acts[act])
        self._header.add_menu(acts.menus[Menu.PORTFOLIO], tr("What can be done with the portfolio"))
        for act, slot in (
            (FolioAct.ADD, self._doing.add),
            (FolioAct.EDIT, self._on_edit),
            (FolioAct.DELETE, self._on_delete),
            (FolioAct.FIND, self._on_find),
            (FolioAct.LOTS, self._on_lots),
            (FolioAct.SECURITY, self._on_security),
            (FolioAct.SPLIT, self._on_split),
            (FolioAct.IMPORT, self._files.choose_import),
            (FolioAct.EXPORT, self._files.choose_export),
            (FolioAct.TAX, self._on_tax),
            (FolioAct.UNDO_IMPORT, self._files.undo_import),
            (FolioAct.ACCOUNT, self._on_account_settings),
        ):
            acts[act].triggered.connect(slot)
        self._realised.offer(acts[FolioAct.TAX])
        acts[FolioAct.CLOSED].toggled.connect(self._positions.show_closed)
        for act in (FolioAct.EDIT, FolioAct.DELETE):
            self._transactions.sheet.addAction(acts[act])
        for act in (FolioAct.LOTS, FolioAct.SECURITY, FolioAct.SPLIT):
            self._positions.sheet.addAction(acts[act])

    @override
    @Slot()
    def rewrite(self) -> None:
        for page in self._shown:
            page.rewrite()

    @override
    def restore(self, deed: Deed) -> None:
        self._doing.restore(deed)

    # ---- what is shown

    @property
    def _shown(
        self,
    ) -> tuple[PositionsPage, TransactionsPage, PerformancePage, DividendsPage, RealisedPage]:
        """The pages in the order of their tabs."""
        return self._positions, self._transactions, self._performance, self._dividends, self._realised

    @Slot()
    def _on_portfolio_changed(self) -> None:
        news = self._session.portfolio
        accounts = () if news is None else news.portfolio.accounts.values()
        chosen = self._accounts.currentData()
        self._accounts.blockSignals(True)
        self._accounts.clear()
        self._accounts.addItem(_ALL_ACCOUNTS, "")
        for account in accounts:
            self._accounts.addItem(clean(account.name, 40), account.id)
        at = max(0, self._accounts.findData(chosen))
        self._accounts.setCurrentIndex(at)
        self._accounts.blockSignals(False)
        self._accounts.setVisible(self._accounts.count() > 2)  # noqa: PLR2004 - “all” and one are the same
        if at == 0 and chosen:
            self._on_account()
        proposals = 0 if news is None else len(news.proposals)
        self._tabs.setTabText(3, f"{_TABS[3]} ({proposals})" if proposals else _TABS[3])
        self._turn()

    @Slot()
    def _turn(self) -> None:
        news = self._session.portfolio
        is_empty = news is None or not news.portfolio.transactions
        self._tabs.setVisible(not is_empty)
        self._pages.setCurrentIndex(len(_TABS) if is_empty else self._tabs.currentIndex())

    @Slot()
    def _on_account(self) -> None:
        account = self._accounts.currentData() or ""
        self._positions.show_account(account)
        self._transactions.show_account(account)

    @Slot(str)
    def _on_chosen(self, symbol: Symbol) -> None:
        self._session.select(symbol)

    # ---- what is done

    @Slot()
    def _on_edit(self) -> None:
        self._doing.edit(self._transactions.chosen)

    @Slot(QModelIndex)
    def _on_transaction_opened(self, _index: QModelIndex) -> None:
        self._doing.edit(self._transactions.chosen[:1])

    @Slot()
    def _on_delete(self) -> None:
        self._doing.delete(self._transactions.chosen)

    @Slot()
    def _on_find(self) -> None:
        self._tabs.setCurrentIndex(1)
        self._transactions.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._transactions.search.selectAll()

    @Slot(QModelIndex)
    def _on_position_opened(self, _index: QModelIndex) -> None:
        self._on_lots()

    @Slot()
    def _on_lots(self) -> None:
        self._doing.show_lots(self._positions.current)

    @Slot()
    def _on_security(self) -> None:
        self._doing.edit_security(self._positions.current)

    @Slot()
    def _on_split(self) -> None:
        self._doing.split(self._positions.current)

    @Slot()
    def _on_tax(self) -> None:
        self._files.choose_tax(self._realised.year)

    @Slot()
    def _on_account_settings(self) -> None:
        self._doing.edit_account(self._accounts.currentData() or "")

    # ---- files that are dropped

    @property
    @override
    def takes_files(self) -> str:
        return tr("Drop to import transactions into the portfolio")

    @override
    def take_files(self, paths: Sequence[Path]) -> None:
        self._files.open_imports(paths)
