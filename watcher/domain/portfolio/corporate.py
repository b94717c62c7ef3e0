"""Lots that change hands without a sale: transfers, spin-offs, mergers, renames, cash for fractions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from watcher.domain.portfolio.books import Books
from watcher.domain.portfolio.holdings import Holding, Opening, Realised
from watcher.domain.portfolio.lots import Lot, scaled
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.trades import Sum, Trades, unknown_lot
from watcher.domain.portfolio.transactions import NEW, ZERO, Kind, Transaction

Links = Mapping[str, Sequence[Transaction]]


class Corporate:
    """Hands lots from account to account and from security to security, with their cost and day."""

    def __init__(self, books: Books, trades: Trades, links: Links) -> None:
        self._books = books
        self._trades = trades
        self._links = links
        self._moved: set[str] = set()

    def transfer_out(self, one: Transaction, holding: Holding) -> None:
        """One half of a transfer, or a delivery."""
        partner = self._partner(one, Kind.TRANSFER_IN)
        if partner is None:
            self._trades.sell(one, holding)
        else:
            self._move(one, partner)

    def transfer_in(self, one: Transaction, holding: Holding) -> None:
        """The other half, or a delivery."""
        partner = self._partner(one, Kind.TRANSFER_OUT)
        if partner is None:
            self._trades.buy(one, holding)
        else:
            self._move(partner, one)

    def _partner(self, one: Transaction, kind: Kind) -> Transaction | None:
        found = self._links.get(one.link, ()) if one.link else ()
        return next((other for other in found if other.kind is kind and other.security == one.security), None)

    def _move(self, out: Transaction, into: Transaction) -> None:
        """Hand over at the first of the two halves."""
        if out.security is None or out.link in self._moved:
            return
        self._moved.add(out.link)
        source = self._books.holding(out.security, out.account)
        self._books.charged(out, source)
        self._books.charged(into, self._books.holding(out.security, into.account))
        book = self._books.book(out.security)
        held = min(book.long(out.account), out.quantity)
        pieces = book.take(out.account, self._books.method(out.account), held, out.lots) if held else []
        if left := out.quantity - held:
            source.openings.append(Opening(out, left))
            pieces.append(unknown_lot(self._books, left))
        for piece in pieces:
            book.put(into.account, self._books.method(into.account), piece)

    def spin_off(self, one: Transaction, holding: Holding) -> None:
        """Units of another security come out of the holding and take a share of its cost along."""
        self._books.charged(one, holding)
        if one.other is None:
            return
        book, new = self._books.book(holding.security), self._books.book(one.other)
        child = self._books.holding(one.other, one.account)
        method = self._books.method(one.account)
        held = book.long(one.account)
        lots = book.take(one.account, method, held) if held else []
        left = one.quantity
        for lot in lots:
            part = left if lot.quantity == held else scaled(left, lot.quantity / held)
            held, left = held - lot.quantity, left - part
            spun = _spun(lot, part, one.cost_share or ZERO, holding)
            book.put(one.account, method, lot)
            new.put(one.account, method, self._carried(spun, holding, child))
        if left:
            new.put(one.account, method, unknown_lot(self._books, left))

    def merge(self, one: Transaction, holding: Holding) -> None:
        """The whole holding becomes units of another security, cash beside them if there was some."""
        own, report = self._books.charged(one, holding)
        book = self._books.book(holding.security)
        held = book.long(one.account)
        if one.other is None or not held:
            return
        lots = book.take(one.account, self._books.method(one.account), held)
        if own is not None and own.gross:
            self._pay_out(one, holding, lots, Sum(own.gross, None if report is None else report.gross))
        self._convert(one, one.other, holding, lots, one.quantity)

    def rename(self, one: Transaction, holding: Holding) -> None:
        """The same holding under another name."""
        book = self._books.book(holding.security)
        held = book.long(one.account)
        if one.other is None:
            return
        if held:
            lots = book.take(one.account, self._books.method(one.account), held)
            self._convert(one, one.other, holding, lots, held)
        if owed := book.short(one.account):
            new, child = self._books.book(one.other), self._books.holding(one.other, one.account)
            for lot in book.take_short(one.account, owed):
                new.put_short(one.account, self._carried(lot, holding, child))

    def cash_in_lieu(self, one: Transaction, holding: Holding) -> None:
        """Money for a fraction; where nobody says how large that was, all of it is gain."""
        if one.quantity:
            self._trades.sell(one, holding)
            return
        own, report = self._books.charged(one, holding)
        received = Sum(None if own is None else own.gross, None if report is None else report.gross)
        piece = Lot(NEW, self._books.day, ZERO, ZERO, ZERO, ZERO)
        self._trades.close(one, holding, [piece], received)

    def _pay_out(self, one: Transaction, holding: Holding, lots: Sequence[Lot], cash: Sum) -> None:
        """Cash gives cost back; what exceeds the cost is a gain."""
        held = sum((lot.quantity for lot in lots), ZERO)
        for lot in lots:
            mine = cash if lot.quantity == held else cash.part(lot.quantity / held, holding)
            cash, held = cash.less(mine), held - lot.quantity
            received = mine.own or ZERO
            back = min(received, lot.cost)
            back_report = None
            if mine.report is not None and lot.report is not None:
                back_report = min(mine.report, lot.report)
                lot.report -= back_report
            lot.cost -= back
            lot.paid = min(lot.paid, lot.cost)
            holding.realised.append(
                Realised(
                    *(one.id, self._books.day, lot.day, ZERO, received, back),
                    mine.report,
                    back_report,
                    lot.is_known,
                )
            )

    def _convert(
        self, one: Transaction, other: SecurityId, holding: Holding, lots: Sequence[Lot], units: Decimal
    ) -> None:
        """Have these lots be so many units of another security; the last lot takes what remains."""
        new, child = self._books.book(other), self._books.holding(other, one.account)
        held = sum((lot.quantity for lot in lots), ZERO)
        for lot in lots:
            before = lot.quantity
            lot.quantity = units if before == held else scaled(before, units / held)
            held, units = held - before, units - lot.quantity
            new.put(one.account, self._books.method(one.account), self._carried(lot, holding, child))

    def _carried(self, lot: Lot, source: Holding, target: Holding) -> Lot:
        """A lot of another security; where that has another currency, its cost is converted."""
        if source.currency == target.currency:
            return lot
        found = self._books.terms.rates.on(source.currency, target.currency, self._books.day)
        if found is None:
            target.missing_rates.add((source.currency, target.currency, self._books.day))
            lot.is_known = False
            return lot
        lot.paid = booked(lot.paid * found.value, target.currency)
        lot.cost = booked(lot.cost * found.value, target.currency)
        if target.report != source.report:
            lot.report = lot.cost
        return lot


def _spun(lot: Lot, quantity: Decimal, share: Decimal, holding: Holding) -> Lot:
    """Take a share of a lot's cost out of it, for so many new units."""
    paid = booked(lot.paid * share, holding.currency)
    cost = booked(lot.cost * share, holding.currency)
    in_report = None if lot.report is None else booked(lot.report * share, holding.report)
    lot.paid -= paid
    lot.cost -= cost
    lot.report = None if lot.report is None or in_report is None else lot.report - in_report
    return Lot(lot.purchase, lot.day, quantity, paid, cost, in_report, lot.is_known)
