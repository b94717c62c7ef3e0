"""Portfolio Performance's file, saved as XML: accounts, securities with their prices, all bookings.

Amounts are net there (what moved on the account); fees and taxes stand beside them. Shares, amounts and
prices are whole numbers whose factor depends on the version of the file.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.securities import DatedPrice, SecurityId
from watcher.importers.archives import unpacked
from watcher.importers.cells import CellError, shown, whole
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.performance_bookings import Bookings
from watcher.importers.source_file import SourceFile
from watcher.importers.xstream import Document
from watcher.language import tr
from watcher.values import dataclass

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = "Portfolio Performance"
MOST_UNPACKED_BYTES = 128 * 1024 * 1024

_HEAD = 400
_LONGEST_VERSION = 5
_MARK = re.compile(rb"<client(?: id=\"\d+\")?>\s*<version>")


@dataclass(frozen=True, slots=True)
class Factors:
    """By what the whole numbers of a version are divided (from the program's own upgrades of old files)."""

    shares: int
    quotes: int

    @classmethod
    def of(cls, version: int) -> Factors:
        """Shares have five, six, then eight decimals; prices two, four, then eight."""
        shares = next(
            factor for last, factor in ((2, 1), (25, 10**5), (48, 10**6), (10**6, 10**8)) if version <= last
        )
        quotes = next(
            factor for last, factor in ((29, 10**2), (48, 10**4), (10**6, 10**8)) if version <= last
        )
        return cls(shares, quotes)


class PortfolioPerformance:
    """The whole file, prices included. Each portfolio is an account, together with its cash account."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return NAME

    def recognises(self, file: SourceFile) -> bool:
        """By its first elements; a zip by the file inside."""
        if file.is_zip:
            return b"data.xml" in file.data[:_HEAD] or b"data.portfolio" in file.data[:_HEAD]
        return _MARK.search(file.utf8[:_HEAD]) is not None or file.data.startswith(b"PORTFOLIO")

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All bookings, by their path. Raises InputError for an encrypted or binary file."""
        if file.data.startswith(b"PORTFOLIO"):
            raise InputError(
                tr("{name} is encrypted.").format(name=file.name),
                tr("In Portfolio Performance, save it with File, Save as, XML; then import that."),
            )
        document = Document(_unpacked(file) if file.is_zip else file)
        draft = Draft(NAME, "XML", hints)
        _Reading(document, draft).read_all()
        return draft.batch()


@dataclass
class _Reading:
    """One file on its way into a draft."""

    document: Document
    draft: Draft
    securities: dict[Element, SecurityId] = field(default_factory=dict)

    def read_all(self) -> None:
        document, root = self.document, self.document.root
        version = _version(document.text(root, "version"))
        base = document.text(root, "baseCurrency") or "EUR"
        self.draft.base_currency = base
        factors = Factors.of(version)
        for element in root.findall("securities/security"):
            self._security(document.followed(element), factors, base)
        accounts = [document.followed(one) for one in root.findall("accounts/account")]
        portfolios = [document.followed(one) for one in root.findall("portfolios/portfolio")]
        homes = self._homes(accounts, portfolios, base)
        bookings = Bookings(document, self.draft, self.securities, homes, factors.shares, base)
        for account in accounts:
            for element in account.findall("transactions/account-transaction"):
                bookings.read_cash(account, element)
        for portfolio in portfolios:
            for element in portfolio.findall("transactions/portfolio-transaction"):
                bookings.read_trade(portfolio, element)

    def _homes(
        self, accounts: list[Element], portfolios: list[Element], base: str
    ) -> dict[Element, AccountId]:
        """A portfolio and the cash account that only it refers to are one account here."""
        document = self.document
        partner = {one: document.child(one, "referenceAccount") for one in portfolios}
        shared = Counter(cash for cash in partner.values() if cash is not None)
        homes: dict[Element, AccountId] = {}
        for portfolio, cash in partner.items():
            currency = base if cash is None else document.text(cash, "currencyCode") or base
            homes[portfolio] = self._account(portfolio, currency)
            if cash is not None and shared[cash] == 1:
                homes[cash] = homes[portfolio]
        for cash in accounts:
            if cash not in homes:
                homes[cash] = self._account(cash, document.text(cash, "currencyCode") or base)
        return homes

    def _account(self, element: Element, currency: str) -> AccountId:
        if self.draft.hints.account is not None:
            return self.draft.account()
        number = AccountId(self.document.text(element, "uuid") or self.document.text(element, "name"))
        name = self.document.text(element, "name") or str(number)
        self.draft.accounts.setdefault(number, Account(number, name, currency, keeps_cash=True))
        return number

    def _security(self, element: Element, factors: Factors, base: str) -> None:
        document = self.document
        with self.draft.row(document.path(element)):
            feed, symbol = document.text(element, "feed"), document.text(element, "tickerSymbol")
            isin, name = document.text(element, "isin"), document.text(element, "name")
            # One that is not called anything is told apart by its number.
            name = name or ("" if isin or symbol else document.text(element, "uuid"))
            currency = document.text(element, "currencyCode") or base
            by_hand = feed in {"", "MANUAL"} and not symbol
            kind = InstrumentKind.OTHER if by_hand else InstrumentKind.EQUITY
            is_yahoo = (
                feed in {"YAHOO", "YAHOO-ADJUSTEDCLOSE"}
                or "." in symbol
                or (currency == "USD" and bool(symbol))
            )
            found = self.draft.security(
                currency, symbol if is_yahoo else "", isin, name, kind, by_hand=by_hand
            )
            self.securities[element] = found
            # Its splits are notes: shares and prices of before are rewritten there when one is entered.
            known: set[str] = set()
            latest = [document.followed(one) for one in element.iter("latest")]
            for price in (*element.iter("price"), *latest):
                day, value = price.get("t"), price.get("v")
                if day and value and (amount := whole(value)) > 0 and day not in known:
                    known.add(day)
                    self.draft.prices.append(DatedPrice(found, _day(day), amount / factors.quotes))


def _version(said: str) -> int:
    if not said.isdecimal() or len(said) > _LONGEST_VERSION:
        raise InputError(
            tr("“{said}” is no version of {program}'s files.").format(said=said[:20], program=NAME),
            tr("Save it as XML again."),
        )
    return int(said)


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said[:10])
    except ValueError as error:
        raise CellError(tr("“{shown}” is not a date").format(shown=shown(said))) from error


def _unpacked(file: SourceFile) -> SourceFile:
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            if "data.portfolio" in archive.namelist():
                raise InputError(
                    tr("{name} is saved in {program}'s binary format.").format(name=file.name, program=NAME),
                    tr("Save it as XML."),
                )
            entry = archive.getinfo("data.xml")
            return SourceFile(file.name, unpacked(archive, entry, file.name, MOST_UNPACKED_BYTES))
    except (zipfile.BadZipFile, KeyError) as error:
        raise InputError(
            tr("{name} is not a whole file of {program}.").format(name=file.name, program=NAME),
            tr("Save it as XML."),
        ) from error
