"""Ghostfolio's export, as JSON, and the table that it imports, as CSV."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.money import is_currency, major
from watcher.domain.portfolio.securities import DatedPrice, SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import CellError, instant, is_isin, shown
from watcher.importers.draft import Draft
from watcher.importers.ghostfolio_json import decimal_of, document, entries, needed
from watcher.importers.importer import Hints
from watcher.importers.kinds import kind_of
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, table_of
from watcher.language import tr

_KINDS = {
    "BUY": Kind.BUY,
    "ITEM": Kind.BUY,
    "SELL": Kind.SELL,
    "DIVIDEND": Kind.DIVIDEND,
    "FEE": Kind.FEE,
    "INTEREST": Kind.INTEREST,
}
_CODES = ("Symbol", "Code", "Ticker")
_CURRENCIES = ("Currency", "CCY", "CurrencyPrimary")
_PRICES = ("Price", "UnitPrice", "TradePrice", "Unit Price")
_QUANTITIES = ("Quantity", "Qty", "Shares", "Units")
_ACTIONS = ("Action", "Type", "Buy/Sell")
_FEES = ("Fee", "Fees", "IBCommission", "Commission", "Amount Fee")
_NOTES = ("Note", "Comment", "Notes")

_SOURCES = frozenset(
    (
        "ALPHA_VANTAGE",
        "COINGECKO",
        "EOD_HISTORICAL_DATA",
        "FINANCIAL_MODELING_PREP",
        "GHOSTFOLIO",
        "GOOGLE_SHEETS",
        "MANUAL",
        "RAKUTEN",
        "RAPID_API",
        "YAHOO",
    )
)
_FIRST_YEAR = 1970
"""It refuses what is older, too."""


class GhostfolioJson:
    """Activities with their accounts, and what was entered by hand."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "Ghostfolio"

    def recognises(self, file: SourceFile) -> bool:
        """By the list of activities."""
        if file.is_zip or not file.utf8.lstrip(b" \r\n\t").startswith(b"{"):
            return False
        return (
            b'"activities"' in file.utf8 and b'"unitPrice"' in file.utf8
        ) or b'"activities": []' in file.utf8

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All activities; rows are named by their path."""
        content = document(file)
        draft = Draft(self.name, "JSON", hints)
        accounts = {one.get("id"): one for one in entries(content, "accounts")}
        profiles = {one.get("symbol"): one for one in entries(content, "assetProfiles")}
        own = _own_currency(content)
        draft.base_currency = own if is_currency(own) and major(own) == own else ""
        for at, activity in enumerate(entries(content, "activities")):
            with draft.row(f"activities[{at}]"):
                account = accounts.get(activity.get("accountId")) or {}
                number_ = str(activity.get("accountId") or "")
                name, currency = str(account.get("name") or ""), str(account.get("currency") or "")
                booked_in = draft.account(number_ if account else "", name, currency or own)
                _activity(draft, f"activities[{at}]", _fields(activity, profiles), booked_in)
        _prices(draft, profiles)
        return draft.batch()


class GhostfolioCsv:
    """The table that Ghostfolio imports; days stand before months in its dates."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "Ghostfolio"

    def recognises(self, file: SourceFile) -> bool:
        """By its own columns, and by rows that are none of its kinds but known to others."""
        table = table_of(file)
        if table is None:
            return False
        line = Line(0, dict.fromkeys(table.columns, "x"))
        groups = (("Date",), _CODES, _CURRENCIES, _PRICES, _QUANTITIES, _ACTIONS, ("Fee",))
        is_own = bool(line.text("DataSource")) or bool(line.text("Code") and line.text("Action"))
        return (
            is_own
            and all(line.text(*names) for names in groups)
            and not any(
                kind_of(said) is not None and said.upper() not in _KINDS
                for row in table.lines()
                if (said := row.text(*_ACTIONS))
            )
        )

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "CSV", hints)
        table = table_of(file)
        for line in () if table is None else table.lines():
            with draft.row(line.number):
                account = draft.account(line.text("Account", "AccountId"))
                fields = {
                    "type": line.need(*_ACTIONS),
                    "date": line.need("Date"),
                    "symbol": line.need(*_CODES),
                    "source": line.text("DataSource").upper(),
                    "currency": line.need(*_CURRENCIES),
                    "price": line.decimal(*_PRICES),
                    "quantity": line.decimal(*_QUANTITIES),
                    "fee": abs(line.optional(*_FEES) or ZERO),
                    "note": line.text(*_NOTES),
                }
                _activity(draft, line.number, fields, account)
        return draft.batch()


def _fields(activity: Mapping[str, Any], profiles: Mapping[Any, Mapping[str, Any]]) -> dict[str, Any]:
    """The same fields out of JSON. Raises CellError for what is missing or no number."""
    profile = profiles.get(activity.get("symbol")) or _profile(activity)
    return {
        "type": str(needed(activity, "type")),
        "date": str(needed(activity, "date")),
        "symbol": str(activity.get("symbol") or profile.get("symbol") or ""),
        "name": str(profile.get("name") or ""),
        "isin": str(profile.get("isin") or ""),
        "source": str(activity.get("dataSource") or profile.get("dataSource") or "").upper(),
        "currency": str(activity.get("currency") or profile.get("currency") or ""),
        "price": decimal_of(activity, "unitPrice"),
        "quantity": decimal_of(activity, "quantity"),
        "fee": decimal_of(activity, "fee"),
        "note": str(activity.get("comment") or ""),
        "id": str(activity.get("id") or ""),
    }


def _profile(activity: Mapping[str, Any]) -> Mapping[str, Any]:
    """What older exports say of a security inside of its activities."""
    found = activity.get("SymbolProfile")
    return found if isinstance(found, dict) else {}


def _activity(draft: Draft, line: int | str, fields: Mapping[str, Any], account: Any) -> None:
    said = fields["type"].upper()
    if said == "LIABILITY":
        draft.ignore(line, tr("A liability; what is owed is not kept here."))
        return
    if said not in _KINDS:
        raise CellError(
            tr("“{shown}” is none of BUY, SELL, DIVIDEND, FEE, INTEREST, ITEM").format(
                shown=shown(fields["type"])
            )
        )
    kind = _KINDS[said]
    at = instant(fields["date"])
    currency = fields["currency"]
    if not is_currency(currency):
        raise CellError(tr("“{shown}” is not a currency").format(shown=shown(currency)))
    if fields["source"] and fields["source"] not in _SOURCES:
        raise CellError(
            tr("“{shown}” is no source of prices that Ghostfolio knows").format(
                shown=shown(fields["source"].lower())
            )
        )
    if at.year < _FIRST_YEAR:
        raise CellError(tr("{day} lies before {year}").format(day=at.date(), year=_FIRST_YEAR))
    quantity, price, fee = fields["quantity"], fields["price"], fields["fee"]
    if quantity < 0 or price < 0:
        raise CellError(tr("quantity and price may not be negative"))
    if kind in {Kind.BUY, Kind.SELL} and not quantity:
        draft.ignore(line, tr("A {said} of 0 units.").format(said=said.lower()))
        return
    security = None
    if kind is not Kind.FEE and not (kind is Kind.INTEREST and fields["source"] == "MANUAL"):
        security = _security(draft, fields, currency)
    note = fields["note"]
    if security is None and not note:
        note = fields.get("name") or ("" if fields["source"] == "YAHOO" else fields["symbol"])
    is_trade = kind in {Kind.BUY, Kind.SELL}
    amount = fee + quantity * price if kind is Kind.FEE else quantity * price
    draft.book(
        line,
        Transaction(
            kind,
            at,
            account,
            currency,
            security,
            quantity if is_trade or kind is Kind.DIVIDEND else ZERO,
            price if is_trade else None,
            None if is_trade else amount,
            fees=ZERO if kind is Kind.FEE else fee,
            note=note,
            external_id=fields.get("id") or "",
        ),
    )


def _security(draft: Draft, fields: Mapping[str, Any], currency: str) -> SecurityId:
    symbol, source = fields["symbol"], fields["source"]
    name, isin = fields.get("name") or "", fields.get("isin") or ""
    if source == "MANUAL":
        return draft.security(
            currency, isin=isin, name=name or symbol, kind=InstrumentKind.OTHER, by_hand=True
        )
    if is_isin(symbol):
        return draft.security(currency, isin=symbol, name=name)
    is_crypto = source == "COINGECKO" or (symbol == f"{symbol[:-3]}{currency}" and len(symbol) > 4)  # noqa: PLR2004
    if is_crypto:
        # Ghostfolio writes BTCUSD for Yahoo's BTC-USD.
        return draft.security(
            currency, f"{symbol.removesuffix(currency)}-{currency}", kind=InstrumentKind.CRYPTO
        )
    return draft.security(currency, symbol, isin, name)


def _prices(draft: Draft, profiles: Mapping[Any, Mapping[str, Any]]) -> None:
    """The prices that were entered by hand come along."""
    for symbol, profile in profiles.items():
        known = SecurityId(str(profile.get("name") or profile.get("symbol") or ""))
        if known in draft.securities and draft.securities[known].by_hand:
            path = f"assetProfiles[{symbol}].marketData"
            with draft.row(path):
                for entry in entries(profile, "marketData"):
                    price = decimal_of(entry, "marketPrice")
                    draft.prices.append(DatedPrice(known, instant(str(entry.get("date"))).date(), price))


def _own_currency(content: Mapping[str, Any]) -> str:
    found: Any = content
    for name in ("user", "settings", "currency"):
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, str) else ""
