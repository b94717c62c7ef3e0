"""The portfolio panel: positions, transactions, performance and dividends, and what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAction
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
_DIVIDENDS = 3


class _Page(Protocol):
    def rewrite(self) -> None: ...


class PortfolioPanel(PagedPanel):
    """Follows what is booked and every price of it. Files that are dropped are imported.

    Pages that ask only while they are seen are built when they are first turned to.
    """

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
        self._built: list[_Page] = [self._positions, self._transactions]
        self._tax: QAction | None = None
        # The window may be low: then the pages scroll.
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._connect()
        self._on_portfolio_changed()

    def _lay_out(self) -> None:
        self._header.lead(self._tabs)
        self._header.add(self._accounts)
        for page in (self._empty, self._positions, self._transactions):
            self._pages.addWidget(page)

    def _connect(self) -> None:
        self._session.portfolio_changed.connect(self._on_portfolio_changed)
        self._tabs.currentChanged.connect(self._turn)
        self._accounts.currentIndexChanged.connect(self._on_account)
        self._positions.chosen.connect(self._on_chosen)
        self._positions.sheet.doubleClicked.connect(self._on_position_opened)
        self._transactions.sheet.doubleClicked.connect(self._on_transaction_opened)
        for doer in (self._files, self._doing):
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
        self._tax = acts[FolioAct.TAX]
        acts[FolioAct.CLOSED].toggled.connect(self._positions.show_closed)
        for act in (FolioAct.EDIT, FolioAct.DELETE):
            self._transactions.sheet.addAction(acts[act])
        for act in (FolioAct.LOTS, FolioAct.SECURITY, FolioAct.SPLIT):
            self._positions.sheet.addAction(acts[act])

    @override
    @Slot()
    def rewrite(self) -> None:
        for page in self._built:
            page.rewrite()

    @override
    def restore(self, deed: Deed) -> None:
        self._doing.restore(deed)

    # ---- the pages

    @cached_property
    def _performance(self) -> PerformancePage:
        page = PerformancePage(self._session, self._theme, self)
        self._built.append(page)
        self._pages.addWidget(page)
        return page

    @cached_property
    def _dividends(self) -> DividendsPage:
        page = DividendsPage(self._session, self._theme, self)
        page.wanted.connect(self._doing.book_dividend)
        page.done.connect(self.done)
        page.failed.connect(self.failed)
        self._built.append(page)
        self._pages.addWidget(page)
        return page

    @cached_property
    def _realised(self) -> RealisedPage:
        page = RealisedPage(self._session, self._theme, self)
        if self._tax is not None:
            page.offer(self._tax)
        self._built.append(page)
        self._pages.addWidget(page)
        return page

    def _page(self, tab: int) -> QWidget:
        """The page of a tab; built now, if it is not yet."""
        match tab:
            case 0:
                return self._positions
            case 1:
                return self._transactions
            case 2:
                return self._performance
            case 3:
                return self._dividends
            case _:
                return self._realised

    # ---- what is shown

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
        name = _TABS[_DIVIDENDS]
        self._tabs.setTabText(_DIVIDENDS, f"{name} ({proposals})" if proposals else name)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        news = self._session.portfolio
        is_empty = news is None or not news.portfolio.transactions
        self._tabs.setVisible(not is_empty)
        self._pages.setCurrentWidget(self._empty if is_empty else self._page(self._tabs.currentIndex()))

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
