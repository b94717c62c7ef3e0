"""The rows of a table whose columns are known: each one is a booking, or says why it is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from watcher.domain.portfolio.imports import MONTH_FIRST
from watcher.domain.portfolio.money import booked, is_currency
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import EMPTY, CellError, instant, is_isin, shown
from watcher.importers.day_order import is_unsure
from watcher.importers.draft import Draft
from watcher.importers.kinds import kind_of, was_not_done
from watcher.importers.spellings import currency_of, listed, mark_of
from watcher.importers.table import Line
from watcher.language import tr

_OF_SHARES = frozenset((Kind.BUY, Kind.SELL, Kind.DELIVERY_IN, Kind.DELIVERY_OUT))
_TRADES = frozenset((Kind.BUY, Kind.SELL))
_EARNED = frozenset((Kind.DIVIDEND, Kind.INTEREST))
_AS_CASH = {Kind.DELIVERY_IN: Kind.DEPOSIT, Kind.DELIVERY_OUT: Kind.WITHDRAWAL}
_ROUNDED = Decimal("0.005")
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Columns:
    """Which columns hold each field, in the order in which they are tried.

    `unit` is the currency if none says it, `kind` what every row is; `outgoing` are the charges that the
    table writes with a minus.
    """

    by_field: Mapping[str, tuple[str, ...]]
    unit: str = ""
    kind: Kind | None = None
    outgoing: frozenset[str] = frozenset()

    def texts(self, line: Line, field: str) -> list[str]:
        """What the columns of a field hold, without the empty ones."""
        cells = [line.text(title) for title in self.by_field.get(field, ())]
        return [cell for cell in cells if cell not in EMPTY]

    def text(self, line: Line, field: str) -> str:
        """What the first of them that holds anything holds."""
        return next(iter(self.texts(line, field)), "")

    def value(self, line: Line, field: str) -> Decimal | None:
        """The number in it. Raises CellError."""
        titles = self.by_field.get(field, ())
        return line.optional(titles[0]) if titles else None

    def sum(self, line: Line, field: str) -> Decimal:
        """What its columns hold together, as charges: negative for what was given back. Raises CellError."""
        total = sum((line.optional(one) or ZERO for one in self.by_field.get(field, ())), ZERO)
        return -total if field in self.outgoing else total


@dataclass(frozen=True)
class Rows:
    """Reads rows into a draft.

    `days` says which part of a date stands first, if that is known; `signed` are the kinds whose amounts have
    a minus where money leaves.
    """

    draft: Draft
    columns: Columns
    days: str
    signed: frozenset[Kind]

    def read(self, line: Line) -> None:
        """One row. Raises CellError for what is wrong with it."""
        columns = self.columns
        if was_not_done(columns.text(line, "status")):
            state = shown(columns.text(line, "status"))
            self.draft.ignore(line.number, tr("It was not carried out: {state}.").format(state=state))
            return
        quantity, price = columns.value(line, "quantity"), columns.value(line, "price")
        amount, net = columns.value(line, "amount"), columns.value(line, "net")
        kind = self._kind(line, quantity)
        at = self._at(line)
        account = self.draft.account(columns.text(line, "account"))
        currency = self._currency(line, account)
        symbol, isin, name = self._names(line, currency)
        if kind in _AS_CASH and not quantity and not (symbol or isin) and (amount or net):
            kind = _AS_CASH[kind]
        if kind in _TRADES and quantity == 0 and not amount and not net:
            self.draft.ignore(line.number, tr("A {said} of 0 units.").format(said=kind.value))
            return
        fees, taxes = columns.sum(line, "fees"), columns.sum(line, "taxes")
        if kind in _OF_SHARES:
            gross = _shares(kind, quantity, price, amount, net, fees + taxes, currency)
        else:
            kind, gross, fees, taxes = self._money(kind, quantity, price, amount, net, fees, taxes)
        is_about_a_share = kind in _OF_SHARES or kind is Kind.DIVIDEND or bool(symbol or isin)
        counts = kind in _OF_SHARES or kind is Kind.DIVIDEND
        self.draft.book(
            line.number,
            Transaction(
                kind,
                at,
                account,
                currency,
                self._security(currency, symbol, isin, name) if is_about_a_share else None,
                abs(quantity) if quantity and counts else ZERO,
                price if kind in _OF_SHARES else None,
                gross,
                fees=fees,
                taxes=taxes,
                fees_currency=self._fees_currency(line, currency) if fees else "",
                note=columns.text(line, "note"),
                external_id=columns.text(line, "id"),
            ),
        )

    def _kind(self, line: Line, quantity: Decimal | None) -> Kind:
        said = self.columns.texts(line, "type")
        if self.columns.kind is not None:
            return self.columns.kind
        if "type" not in self.columns.by_field:
            if not quantity:
                raise CellError(tr("it names no quantity"))
            return Kind.BUY if quantity > 0 else Kind.SELL
        found = next((kind for one in said if (kind := kind_of(one)) is not None), None)
        if found is None:
            raise CellError(
                tr("“{shown}” is no kind of booking that is known").format(shown=shown(" ".join(said[:1])))
            )
        return found

    def _at(self, line: Line) -> datetime:
        text = self.columns.text(line, "date")
        if not text:
            raise CellError(
                tr("the column “{names}” is empty").format(names=self.columns.by_field["date"][0])
            )
        at = instant(text, month_first=self.days == MONTH_FIRST, short_year=True)
        if not self.days and is_unsure(text):
            raise CellError(
                tr("“{shown}” may be a day before its month or a month before its day; say which").format(
                    shown=shown(text)
                )
            )
        return at

    def _currency(self, line: Line, account: object) -> str:
        columns = self.columns
        said = columns.text(line, "currency")
        if not said:
            cells = [columns.text(line, field) for field in ("price", "amount", "net")]
            marks = [mark for cell in cells if (mark := mark_of(cell))]
            own = next((one.currency for one in self.draft.accounts.values() if one.id == account), "")
            said = next(iter(marks), "") or columns.unit or own
        if not said:
            raise CellError(tr("it names no currency"))
        found = currency_of(said)
        if not is_currency(found):
            raise CellError(tr("“{shown}” is not a currency").format(shown=shown(said)))
        return found

    def _fees_currency(self, line: Line, currency: str) -> str:
        said = self.columns.text(line, "fees_currency")
        unit = currency_of(said)
        if said and not is_currency(unit):
            raise CellError(tr("“{shown}” is not a currency").format(shown=shown(said)))
        return "" if unit == currency else unit

    def _names(self, line: Line, currency: str) -> tuple[str, str, str]:
        columns = self.columns
        symbol, isin, name = (columns.text(line, field) for field in ("symbol", "isin", "name"))
        if is_isin(symbol):
            symbol, isin = "", symbol
        isin = isin.upper()
        if not is_isin(isin):
            # What stands in its column may be another number.
            isin, name = "", name or isin
        return listed(symbol, currency), isin, name

    def _security(self, currency: str, symbol: str, isin: str, name: str) -> SecurityId:
        return self.draft.security(currency, symbol, isin, name)

    def _money(
        self,
        kind: Kind,
        quantity: Decimal | None,
        price: Decimal | None,
        amount: Decimal | None,
        net: Decimal | None,
        fees: Decimal,
        taxes: Decimal,
    ) -> tuple[Kind, Decimal, Decimal, Decimal]:
        """Which way money went, how much before charges, and the charges. Raises CellError."""
        is_negative = (amount or net or ZERO) < 0
        if kind is Kind.FEE and not (amount or net) and fees:
            return kind, fees, ZERO, taxes
        if kind in {Kind.TAX, Kind.TAX_REFUND} and not (amount or net) and taxes:
            return kind, taxes, fees, ZERO
        if amount is None and net is not None:
            amount = abs(net) + abs(fees) + abs(taxes) if kind in _EARNED else abs(net)
        if amount is None:
            if not (quantity and price):
                raise CellError(tr("it names no amount"))
            amount = abs(quantity * price)
        amount = abs(amount)
        if kind is Kind.DEPOSIT and is_negative:
            kind = Kind.WITHDRAWAL
        elif kind is Kind.WITHDRAWAL and not is_negative and Kind.WITHDRAWAL in self.signed:
            kind = Kind.DEPOSIT
        elif kind in _EARNED and is_negative:
            # Taken back: with what was kept of it.
            amount, fees, taxes = -amount, -abs(fees), -abs(taxes)
        elif kind in {Kind.FEE, Kind.TAX} and kind in self.signed and not is_negative:
            amount = -amount
        return kind, amount, fees, taxes


def _shares(
    kind: Kind,
    quantity: Decimal | None,
    price: Decimal | None,
    amount: Decimal | None,
    net: Decimal | None,
    charges: Decimal,
    currency: str,
) -> Decimal | None:
    """What was paid for shares before charges; None where quantity and price say it. Raises CellError."""
    if not quantity:
        raise CellError(tr("it names no quantity"))
    if price is not None and price < 0:
        raise CellError(tr("the price is negative"))
    of_net = None if net is None else abs(net) + (charges if kind is Kind.SELL else -charges)
    if price is None:
        if kind in _TRADES and amount is None and of_net is None:
            raise CellError(tr("it names neither a price nor an amount"))
        return abs(amount) if amount is not None else of_net
    exact = abs(quantity) * price
    # A price is often rounded; which of the amounts is the exact one, its size tells.
    step = abs(quantity) * Decimal(1).scaleb(min(-2, int(price.as_tuple().exponent))) / 2 + _ROUNDED
    of_amount = None if amount is None else abs(amount) + (charges if kind is Kind.SELL else -charges)
    found = [abs(said) for said in (amount, of_net, net, of_amount) if said is not None]
    closest = min(found, key=lambda said: abs(said - exact), default=None)
    if closest is not None and abs(closest - exact) <= step:
        return closest if booked(closest, currency) == closest else None
    told = amount if amount is not None else net
    if told and exact and kind in _TRADES:
        ratio = abs(told) / exact
        for factor in (_HUNDRED, 1 / _HUNDRED):
            if abs(ratio / factor - 1) <= Decimal("0.02"):
                raise CellError(
                    tr(
                        "quantity × price is {exact}, the amount {told}: a hundred times apart; "
                        "are these pence, or contracts of 100?"
                    ).format(exact=f"{exact.normalize():f}", told=f"{abs(told).normalize():f}")
                )
    return None
