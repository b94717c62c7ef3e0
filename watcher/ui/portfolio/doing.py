"""What is done with transactions, positions and accounts: opens the dialogs, and has it booked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.proposals import Proposal
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.language import tr
from watcher.ui.numbers import as_typed
from watcher.ui.portfolio.account_dialog import AccountDialog
from watcher.ui.portfolio.bulk_dialog import BulkDialog
from watcher.ui.portfolio.deeds import Deed, booked
from watcher.ui.portfolio.form import TransactionForm
from watcher.ui.portfolio.lots_dialog import LotsDialog
from watcher.ui.portfolio.security_dialog import SecurityDialog
from watcher.ui.portfolio.split_dialog import SplitDialog
from watcher.ui.portfolio.terms import Typed
from watcher.ui.theme import Theme

_NONE_CHOSEN = Deed(tr("Choose a position first: cash has no lots and no price."))


class Doing(QObject):
    """Belongs to the panel."""

    done = Signal(object)
    failed = Signal(WatcherError)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._panel = parent

    @property
    def _zone(self) -> tzinfo:
        news = self._session.portfolio
        return ZoneInfo((news.zone if news is not None else "") or "UTC")

    @Slot()
    def add(self) -> None:
        """Let the user type a transaction."""
        self._open_form()

    def edit(self, chosen: Sequence[Transaction]) -> None:
        """Let the user change one transaction, or what several have in common."""
        if len(chosen) == 1:
            self._open_form(chosen[0])
        elif chosen:
            dialog = BulkDialog(self._session, chosen, self._panel.window())
            dialog.booked.connect(self._on_booked)
            dialog.show()

    def delete(self, chosen: Sequence[Transaction]) -> None:
        """Remove transactions; it can be undone."""
        if chosen:
            reply = self._session.change_transactions(Change(tuple(chosen), ()))
            reply.done.connect(self._on_booked)
            reply.failed.connect(self.failed)

    def show_lots(self, live: LivePosition | None) -> None:
        """What a position is made of."""
        if live is None or live.position.is_cash:
            self.done.emit(_NONE_CHOSEN)
        else:
            LotsDialog(self._session, self._theme, live, self._panel.window()).show()

    def edit_security(self, live: LivePosition | None) -> None:
        """Name, sector, tags and a price by hand."""
        if live is None or live.position.is_cash:
            self.done.emit(_NONE_CHOSEN)
            return
        dialog = SecurityDialog(self._session, live.position.security, self._panel.window(), live.sector)
        dialog.told.connect(self.done)
        dialog.show()

    def split(self, live: LivePosition | None) -> None:
        """A split, or a change of what an ADS stands for, by hand."""
        if live is None or live.position.is_cash:
            self.done.emit(_NONE_CHOSEN)
            return
        dialog = SplitDialog(self._session, live.position.security, self._panel.window())
        dialog.told.connect(self.done)
        dialog.show()

    def edit_account(self, account: str) -> None:
        """The terms of an account."""
        dialog = AccountDialog(self._session, account, self._panel.window())
        dialog.told.connect(self.done)
        dialog.show()

    @Slot(object)
    def book_dividend(self, proposal: Proposal) -> None:
        """Fill the form in with a dividend that the source knows of, to be checked and saved."""
        amount = (proposal.amount or 0) * proposal.quantity
        positions = self._session.positions.items()
        holders = [live.position for key, live in positions if key[0] == proposal.security]
        if not holders:
            return
        # One account may have sold all of it, another holds a little: most of it is the likeliest.
        holder = max(holders, key=lambda one: one.quantity)
        draft = Typed(
            Kind.DIVIDEND,
            proposal.day,
            None,
            holder.account,
            proposal.security,
            holder.currency,
            quantity=as_typed(proposal.quantity.normalize()),
            amount=as_typed(amount.normalize()),
        )
        self._open_form(draft=draft)

    def restore(self, deed: Deed) -> None:
        """Have something not happened."""
        if deed.undo is not None:
            deed.undo(self._session).failed.connect(self.failed)

    def _open_form(self, edited: Transaction | None = None, draft: Typed | None = None) -> None:
        form = TransactionForm(self._session, self._zone, self._panel.window(), edited, draft)
        form.booked.connect(self._on_booked)
        form.show()

    @Slot(object)
    def _on_booked(self, change: Change) -> None:
        self.done.emit(booked(change))
