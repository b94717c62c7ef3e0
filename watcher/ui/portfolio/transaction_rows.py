"""What the table of transactions says of each, and what it is put in order by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from watcher.domain import dates
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.transactions import Transaction, TransactionId
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import places, quantity
from watcher.ui.portfolio.figure import LEFT, Figure, Tone
from watcher.ui.portfolio.terms import KIND_NAMES
from watcher.ui.theme import Theme
from watcher.ui.tips import plain_tip
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """One transaction as it is shown; texts are clean."""

    day: str
    kind: str
    symbol: str
    account: str
    quantity: str
    price: str
    amount: str
    charges: str
    note: str
    tip: str
    is_heading: bool = False


def _by_column(_row: TransactionRow) -> None:
    """Transactions are put in order before their rows are made: there may be many."""


FIGURES: tuple[Figure[TransactionRow], ...] = (
    Figure(tr("Day"), lambda row: row.day, _by_column, LEFT, width=100),
    Figure(tr("Kind"), lambda row: row.kind, _by_column, LEFT, width=110),
    Figure(tr("Symbol"), lambda row: row.symbol, _by_column, LEFT),
    Figure(
        tr("Account"),
        lambda row: row.account,
        _by_column,
        LEFT,
        lambda _: Tone.MUTED,
        width=120,
    ),
    Figure(tr("Quantity"), lambda row: row.quantity, _by_column),
    Figure(tr("Price"), lambda row: row.price, _by_column),
    Figure(tr("Amount"), lambda row: row.amount, _by_column, width=120),
    Figure(tr("Fees, taxes"), lambda row: row.charges, _by_column),
    Figure(tr("Note"), lambda row: row.note, _by_column, LEFT, width=160),
)


class TransactionMaker:
    """Makes rows of the portfolio's transactions."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.portfolio = Portfolio()
        self.zone: tzinfo | None = None
        self.known: dict[TransactionId, Transaction] = {}

    def __call__(self, key: TransactionId) -> TransactionRow:
        """The row of one transaction."""
        one, private = self.known[key], self._theme.private
        account = self.portfolio.accounts.get(one.account)
        security = self.portfolio.securities.get(one.security) if one.security else None
        label = security.label if security is not None else one.security or ""
        day = one.day(self.zone) if self.zone is not None else one.at.date()
        charges = one.fees + one.taxes
        name = account.name if account is not None else one.account
        tip = [
            one.note,
            tr("From {source}").format(source=one.source) if one.source else "",
            security.name if security is not None else "",
        ]
        return TransactionRow(
            dates.full(day),
            KIND_NAMES[one.kind],
            words.clean(label),
            words.clean(name),
            private(quantity(one.quantity) if one.quantity else ""),
            "" if one.price is None else words.number(one.price, max(2, places(one.price))),
            private(f"{words.number(one.gross, 2)} {one.currency}" if one.gross else ""),
            private(words.number(charges, 2) if charges else ""),
            words.clean(one.note, 80),
            plain_tip(*(words.clean(line, 300) for line in tip)),
        )

    def order(self, key: TransactionId, column: int) -> float | str | None:
        """What a transaction is put in order by; None last."""
        one = self.known[key]
        match column:
            case 1:
                return KIND_NAMES[one.kind]
            case 2:
                security = self.portfolio.securities.get(one.security) if one.security else None
                return security.label if security is not None else one.security or ""
            case 3:
                account = self.portfolio.accounts.get(one.account)
                return account.name if account is not None else one.account
            case 4:
                return float(one.quantity)
            case 5:
                return None if one.price is None else float(one.price)
            case 6:
                return float(one.gross)
            case 7:
                return float(one.fees + one.taxes)
            case _:
                return one.note

    def matches(self, key: TransactionId, wanted: Sequence[str]) -> bool:
        """Whether every word stands somewhere in the row."""
        one = self.known[key]
        security = self.portfolio.securities.get(one.security) if one.security else None
        parts = [one.note, one.source, KIND_NAMES[one.kind], one.security or "", one.account]
        parts += [security.name, security.isin, security.label] if security is not None else []
        text = " ".join(parts).casefold()
        return all(word in text for word in wanted)
