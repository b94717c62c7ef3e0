"""The bookings of a Portfolio Performance file, each as one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import CellError, instant, whole
from watcher.importers.draft import Draft
from watcher.importers.xstream import Document
from watcher.language import tr
from watcher.values import dataclass

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CENTS = 100
_CASH = {
    "DEPOSIT": Kind.DEPOSIT,
    "REMOVAL": Kind.WITHDRAWAL,
    "INTEREST": Kind.INTEREST,
    "INTEREST_CHARGE": Kind.INTEREST,
    "DIVIDENDS": Kind.DIVIDEND,
    "FEES": Kind.FEE,
    "FEES_REFUND": Kind.FEE,
    "TAXES": Kind.TAX,
    "TAX_REFUND": Kind.TAX_REFUND,
    "TRANSFER_IN": Kind.TRANSFER_IN,
    "TRANSFER_OUT": Kind.TRANSFER_OUT,
}
_BACKWARDS = frozenset(("INTEREST_CHARGE", "FEES_REFUND"))
_TRADES = {
    "BUY": Kind.BUY,
    "SELL": Kind.SELL,
    "DELIVERY_INBOUND": Kind.DELIVERY_IN,
    "DELIVERY_OUTBOUND": Kind.DELIVERY_OUT,
    "TRANSFER_IN": Kind.TRANSFER_IN,
    "TRANSFER_OUT": Kind.TRANSFER_OUT,
}
_INCOMING = frozenset((Kind.BUY, Kind.DELIVERY_IN, Kind.TRANSFER_IN))


@dataclass(frozen=True, slots=True)
class _Units:
    """What stands beside an amount: charges, and the amount in the security's own currency."""

    fees: Decimal = ZERO
    taxes: Decimal = ZERO
    foreign: Decimal | None = None
    foreign_currency: str = ""


@dataclass(frozen=True)
class Bookings:
    """Reads bookings into a draft. `homes` says which account a portfolio or cash account is here."""

    document: Document
    draft: Draft
    securities: Mapping[Element, SecurityId]
    homes: Mapping[Element, AccountId]
    shares_factor: int
    base: str

    def read_cash(self, account: Element, written: Element) -> None:
        """One booking of a cash account; purchases and sales stand in their portfolio as well."""
        element = self.document.followed(written)
        path = self.document.path(written)
        with self.draft.row(path):
            said = self.document.text(element, "type")
            if said in {"BUY", "SELL"}:
                return
            if said not in _CASH:
                raise CellError(tr("“{said}” is a kind of booking that is not known").format(said=said))
            kind = _CASH[said]
            units = self._units(element)
            # Net of fees and taxes there, before them here.
            gross = self._amount(element) + (units.fees + units.taxes if kind is Kind.DIVIDEND else ZERO)
            gross += units.taxes if kind is Kind.INTEREST else ZERO
            link = self._link(element, "account") if kind in {Kind.TRANSFER_IN, Kind.TRANSFER_OUT} else ""
            has_charges = kind in {Kind.DIVIDEND, Kind.INTEREST}
            security = self.document.child(element, "security")
            self.draft.book(
                path,
                Transaction(
                    kind,
                    instant(self.document.text(element, "date")),
                    self.homes[account],
                    self._currency(element, account),
                    None if security is None else self._security(security),
                    self._shares(element) if kind is Kind.DIVIDEND else ZERO,
                    amount=-gross if said in _BACKWARDS else gross,
                    fees=units.fees if has_charges else ZERO,
                    taxes=units.taxes if has_charges else ZERO,
                    link=link,
                    note=self.document.text(element, "note"),
                    external_id=self.document.text(element, "uuid"),
                ),
            )

    def read_trade(self, portfolio: Element, written: Element) -> None:
        """One booking of a portfolio, with the cash that paid for it where that lies in another account."""
        element = self.document.followed(written)
        path = self.document.path(written)
        with self.draft.row(path):
            said = self.document.text(element, "type")
            if said not in _TRADES:
                raise CellError(tr("“{said}” is a kind of booking that is not known").format(said=said))
            kind, units = _TRADES[said], self._units(element)
            net = self._amount(element)
            charges = units.fees + units.taxes
            gross = net - charges if kind in _INCOMING else net + charges
            security = self.document.child(element, "security")
            if security is None:
                raise CellError(tr("it names no security"))
            cash = self._cash_account(portfolio, element)
            currency = self._currency(element, cash)
            link = self._link(element, "portfolio") if said.startswith("TRANSFER") else ""
            at = instant(self.document.text(element, "date"))
            foreign = units.foreign
            trade = Transaction(
                kind,
                at,
                self.homes[portfolio],
                currency,
                self._security(security),
                self._shares(element),
                amount=gross,
                fees=units.fees,
                taxes=units.taxes,
                # Not the file's own rate, which is rounded: amount × rate is its foreign amount.
                rate=foreign / gross if foreign and gross else None,
                rate_to=units.foreign_currency if foreign and gross else "",
                link=link,
                note=self.document.text(element, "note"),
                external_id=self.document.text(element, "uuid"),
            )
            self.draft.book(path, trade)
            if kind in {Kind.BUY, Kind.SELL} and cash is not None and self.homes[cash] != trade.account:
                self._move_cash(path, trade, self.homes[cash], net)

    def _move_cash(self, path: str, trade: Transaction, cash: AccountId, net: Decimal) -> None:
        """Let the cash account pay for a purchase in a portfolio of its own, or take what a sale brought."""
        source, target = (cash, trade.account) if trade.kind is Kind.BUY else (trade.account, cash)
        link = f"cash of {path}"
        for kind, account in ((Kind.TRANSFER_OUT, source), (Kind.TRANSFER_IN, target)):
            mark = f"{trade.external_id} {kind}" if trade.external_id else ""
            self.draft.book(
                f"{path} ({kind.value})",
                Transaction(kind, trade.at, account, trade.currency, amount=net, link=link, external_id=mark),
            )

    def _cash_account(self, portfolio: Element, element: Element) -> Element | None:
        """The account that a trade is paid from: the one it names, else its portfolio's own."""
        entry = self.document.child(element, "crossEntry")
        named = None if entry is None else self.document.child(entry, "account")
        if named is not None and named in self.homes:
            return named
        return self.document.child(portfolio, "referenceAccount")

    def _link(self, element: Element, sort: str) -> str:
        """The same for both halves of a transfer: where their common entry stands."""
        entry = element.find("crossEntry")
        if entry is None:
            return ""
        return f"{sort} {self.document.path(self.document.followed(entry))}"

    def _units(self, element: Element) -> _Units:
        fees = whole(self.document.text(element, "fees")) / _CENTS
        taxes = whole(self.document.text(element, "taxes")) / _CENTS
        foreign, currency = None, ""
        for unit in element.findall("units/unit"):
            amount = unit.find("amount")
            value = whole("" if amount is None else amount.get("amount") or "") / _CENTS
            if unit.get("type") == "FEE":
                fees += value
            elif unit.get("type") == "TAX":
                taxes += value
            elif (forex := unit.find("forex")) is not None:
                foreign, currency = whole(forex.get("amount") or "") / _CENTS, forex.get("currency") or ""
        return _Units(fees, taxes, foreign, currency)

    def _amount(self, element: Element) -> Decimal:
        return whole(self.document.text(element, "amount")) / _CENTS

    def _shares(self, element: Element) -> Decimal:
        return whole(self.document.text(element, "shares")) / self.shares_factor

    def _currency(self, element: Element, account: Element | None) -> str:
        said = self.document.text(element, "currencyCode")
        return (
            said or (self.document.text(account, "currencyCode") if account is not None else "") or self.base
        )

    def _security(self, element: Element) -> SecurityId:
        known = self.securities.get(element)
        if known is None:
            raise CellError(tr("it refers to a security that the file does not list"))
        return known
