"""Purchases and sales, income and charges, as entries in the books."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from watcher.domain.portfolio.amounts import Amounts
from watcher.domain.portfolio.books import Books
from watcher.domain.portfolio.holdings import Holding, Income, Opening, Realised
from watcher.domain.portfolio.lots import Lot
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.transactions import NEW, ZERO, Kind, Transaction


class Sum(NamedTuple):
    """An amount in the security's currency and in the report's; None where a rate is missing."""

    own: Decimal | None
    report: Decimal | None

    def part(self, share: Decimal, holding: Holding) -> Sum:
        """A share of it, booked to the minor unit."""
        own = None if self.own is None else booked(self.own * share, holding.currency)
        if self.report is self.own:
            return Sum(own, own)
        return Sum(own, None if self.report is None else booked(self.report * share, holding.report))

    def less(self, other: Sum) -> Sum:
        """What remains beside a part."""
        own = None if self.own is None or other.own is None else self.own - other.own
        if self.report is self.own and other.report is other.own:
            return Sum(own, own)
        return Sum(own, None if self.report is None or other.report is None else self.report - other.report)


NOTHING = Sum(ZERO, ZERO)


class Trades:
    """Writes what opens lots and what closes them."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def buy(self, one: Transaction, holding: Holding) -> None:
        """Cover what is owed, then open a lot."""
        own, report = self._books.charged(one, holding)
        book, account = self._books.book(holding.security), one.account
        spent = self._net(own, report, -1)
        paid = own.gross if own is not None else ZERO
        left = one.quantity
        if owed := min(-book.short(account), left):
            pieces = book.take_short(account, -owed)
            part = spent if owed == left else spent.part(owed / left, holding)
            spent = spent.less(part)
            paid -= paid if owed == left else booked(paid * owed / left, holding.currency)
            self.close(one, holding, pieces, part)
            left -= owed
        if left:
            is_known = spent.own is not None and one.is_priced
            cost = -spent.own if spent.own is not None else ZERO
            in_report = None if spent.report is None else -spent.report
            lot = Lot(one.id, self._books.day, left, paid, cost, in_report, is_known)
            book.put(account, self._books.method(account), lot)

    def sell(self, one: Transaction, holding: Holding) -> None:
        """Close lots; what is not held is owed, or was bought before the history begins."""
        own, report = self._books.charged(one, holding)
        book, account = self._books.book(holding.security), one.account
        received = self._net(own, report, 1)
        held = min(book.long(account), one.quantity)
        pieces = book.take(account, self._books.method(account), held, one.lots) if held else []
        if left := one.quantity - held:
            if self._books.allows_shorts(account) and one.kind is Kind.SELL:
                part = received.part(held / one.quantity, holding) if held else NOTHING
                self._owe(one, holding, left, received.less(part))
                received = part
            else:
                holding.openings.append(Opening(one, left))
                pieces.append(unknown_lot(self._books, left))
        if one.is_priced and pieces:
            self.close(one, holding, pieces, received)

    def close(self, one: Transaction, holding: Holding, pieces: Sequence[Lot], received: Sum) -> None:
        """Set what came in against the cost of the pieces; the last piece takes what remains."""
        quantity = sum((abs(piece.quantity) for piece in pieces), ZERO)
        for piece in pieces:
            part = abs(piece.quantity)
            if part == quantity:
                mine = received
            else:
                mine = received.part(part / quantity, holding)
                received = received.less(mine)
                quantity -= part
            holding.realised.append(
                Realised(
                    one.id,
                    self._books.day,
                    piece.day,
                    piece.quantity,
                    mine.own or ZERO,
                    piece.cost,
                    mine.report,
                    piece.report,
                    piece.is_known and mine.own is not None,
                )
            )

    def earn(self, one: Transaction, holding: Holding) -> None:
        """A dividend, or what else a security pays."""
        report = self._books.charged(one, holding)[1]
        if report is not None:
            holding.income.append(Income(self._books.day, report.gross, report.taxes))

    def pay(self, one: Transaction, holding: Holding) -> None:
        """A fee or a tax of its own, or a tax that was given back."""
        report = self._books.charged(one, holding)[1]
        if report is None:
            return
        if one.kind is Kind.FEE:
            holding.fees += report.gross
        else:
            holding.taxes += -report.gross if one.kind is Kind.TAX_REFUND else report.gross

    def _owe(self, one: Transaction, holding: Holding, quantity: Decimal, received: Sum) -> None:
        """Open a short lot: minus so much, for minus what it brought."""
        cost = -(received.own or ZERO)
        in_report = None if received.report is None else -received.report
        lot = Lot(one.id, self._books.day, -quantity, cost, cost, in_report, received.own is not None)
        if one.price is not None and one.currency == holding.currency:
            lot.paid = -booked(quantity * one.price, holding.currency)
        self._books.book(holding.security).put_short(one.account, lot)

    def _net(self, own: Amounts | None, report: Amounts | None, sign: int) -> Sum:
        """What a sale brought, or minus what a purchase cost."""
        net = self._one_net(own, sign)
        # One currency: the very same amount, which `Sum` need not count twice.
        return Sum(net, net if report is own else self._one_net(report, sign))

    def _one_net(self, amounts: Amounts | None, sign: int) -> Decimal | None:
        if amounts is None:
            return None
        charges = amounts.charges if self._books.terms.with_charges else ZERO
        return amounts.gross - charges if sign > 0 else -amounts.gross - charges


def unknown_lot(books: Books, quantity: Decimal) -> Lot:
    """What was never bought as far as the history goes: its cost is unknown."""
    return Lot(NEW, books.day, quantity, ZERO, ZERO, ZERO, is_known=False)
