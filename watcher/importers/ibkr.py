"""What Interactive Brokers' Flex queries say, whether as CSV or XML: trades and movements of cash."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import CellError, instant, is_isin
from watcher.importers.draft import Draft
from watcher.importers.listings import yahoo_symbol
from watcher.importers.table import Line
from watcher.language import tr

NAME = "Interactive Brokers"

_PAIR = re.compile(r"([A-Z]{3})\.([A-Z]{3})")
_TOLD_OF = re.compile(r"^([A-Z0-9.\- ]+?)\s*\(([A-Z0-9]+)\)")
_KINDS = {
    "FUT": InstrumentKind.FUTURE,
    "CRYPTO": InstrumentKind.CRYPTO,
    "FUND": InstrumentKind.FUND,
    "ETF": InstrumentKind.ETF,
}
_NOT_KEPT = {
    "OPT": tr("An option"),
    "FOP": tr("An option"),
    "WAR": tr("A warrant"),
    "CFD": tr("A CFD"),
    "BOND": tr("A bond"),
}
_DETAILS = frozenset(("order", "closedlot", "symbolsummary", "assetsummary", "washsale"))
_CASH = (
    ("dividends", Kind.DIVIDEND),
    ("payment in lieu of dividends", Kind.DIVIDEND),
    ("withholding tax", Kind.TAX),
    ("871(m) withholding", Kind.TAX),
    ("transaction fees", Kind.TAX),
    ("sales tax", Kind.TAX),
    ("broker interest paid", Kind.INTEREST),
    ("broker interest received", Kind.INTEREST),
    ("bond interest paid", Kind.INTEREST),
    ("bond interest received", Kind.INTEREST),
    ("broker fees", Kind.FEE),
    ("other fees", Kind.FEE),
    ("advisor fees", Kind.FEE),
    ("commission adjustments", Kind.FEE),
    ("other income", Kind.INTEREST),
    ("deposits", Kind.DEPOSIT),
)


def account_of(draft: Draft, line: Line) -> AccountId:
    """The account that a row names; where the query left it out, the one of the file."""
    return draft.account(line.text("ClientAccountID", "accountId"), line.text("AccountAlias", "acctAlias"))


def read_trade(draft: Draft, line: Line) -> None:
    """One row of trades; an order or a closed lot repeats executions and is passed over."""
    if line.text("LevelOfDetail").lower().replace("_", "") in _DETAILS:
        draft.ignore(
            line.number,
            tr("{text}: the executions are counted, not their sums.").format(text=line.text("LevelOfDetail")),
        )
        return
    category = line.text("AssetClass", "assetCategory").upper()
    if category in _NOT_KEPT:
        draft.ignore(
            line.number,
            tr("{not_kept} ({text}); not kept here.").format(
                not_kept=_NOT_KEPT[category], text=line.text("Symbol", "Description")
            ),
        )
        return
    side, *more = line.need("Buy/Sell").upper().split()
    if side not in {"BUY", "SELL"}:
        raise CellError(tr("“{text}” is neither BUY nor SELL").format(text=line.text("Buy/Sell")))
    is_cancelled = more == ["(CA.)"] or line.text("TransactionType").lower() == "tradecancel"
    at = instant(line.text("DateTime") or line.need("TradeDate"))
    is_fx = (
        category == "CASH" or _PAIR.fullmatch(line.text("Symbol")) or not line.text("Symbol", "ISIN", "CUSIP")
    )
    made = _exchange(draft, line, side, at) if is_fx else _trade(draft, line, side, at, category)
    if is_cancelled:
        draft.cancel(line.number, made)
    else:
        draft.book(line.number, made)


def _trade(draft: Draft, line: Line, side: str, at: datetime, category: str) -> Transaction:
    currency = line.need("CurrencyPrimary", "currency")
    quantity = abs(line.decimal("Quantity"))
    multiplier = line.optional("Multiplier") or Decimal(1)
    money = line.optional("TradeMoney", "Proceeds")
    commission = line.optional("IBCommission", "Commission") or ZERO
    tax = line.optional("Taxes") or ZERO
    if not money and side == "BUY" and (cost := line.optional("Cost", "CostBasis")):
        # Queries may leave out what was paid for the shares, and give their cost with its charges.
        money = abs(cost) - abs(commission) - abs(tax)
    price = line.optional("TradePrice")
    if price is None:
        if not money or not quantity:
            raise CellError(tr("the column “{names}” is empty").format(names="TradePrice"))
        price = abs(money) / (quantity * multiplier)
    unit = line.text("IBCommissionCurrency")
    return Transaction(
        Kind.BUY if side == "BUY" else Kind.SELL,
        at,
        account_of(draft, line),
        currency,
        security_of(draft, line, currency, _KINDS.get(category, InstrumentKind.EQUITY)),
        quantity,
        price,
        abs(money) if money else quantity * price * multiplier,
        # A commission is written as what leaves the account; a rebate comes in.
        fees=-commission,
        taxes=-tax,
        fees_currency="" if unit == currency else unit,
        external_id=line.text("TransactionID", "IBExecID", "TradeID"),
    )


def _exchange(draft: Draft, line: Line, side: str, at: datetime) -> Transaction:
    """Money for money. `EUR.USD` is one EUR priced in USD; without it, the commission's unit was traded."""
    quote = line.need("CurrencyPrimary", "currency")
    pair = _PAIR.fullmatch(line.text("Symbol"))
    base = pair[1] if pair else line.text("IBCommissionCurrency")
    if not base or base == quote:
        raise CellError(tr("it exchanges currencies, but does not say which; add “Symbol” to the query"))
    quantity, price = abs(line.decimal("Quantity")), line.decimal("TradePrice")
    money = abs(line.optional("TradeMoney", "Proceeds") or quantity * price)
    if not (money and quantity):
        raise CellError(tr("it exchanges nothing"))
    given, taken, source, target = (
        (money, quantity, quote, base) if side == "BUY" else (quantity, money, base, quote)
    )
    unit = line.text("IBCommissionCurrency")
    return Transaction(
        Kind.FX,
        at,
        account_of(draft, line),
        source,
        amount=given,
        fees=-(line.optional("IBCommission", "Commission") or ZERO),
        fees_currency="" if unit == source else unit,
        rate=taken / given,
        rate_to=target,
        external_id=line.text("TransactionID", "IBExecID", "TradeID"),
    )


def read_cash(draft: Draft, line: Line) -> None:
    """One row of cash transactions."""
    if line.text("LevelOfDetail").lower() == "summary":
        draft.ignore(line.number, tr("A sum of rows that are counted one by one."))
        return
    said = line.need("Type")
    kind = next((kind for start, kind in _CASH if said.lower().startswith(start)), None)
    if kind is None:
        draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))
        return
    amount = line.decimal("Amount")
    at = instant(line.text("DateTime", "Date/Time", "SettleDate") or line.need("ReportDate"))
    currency = line.need("CurrencyPrimary", "currency")
    book_cash(draft, line, kind, at, amount, currency)


def book_cash(draft: Draft, line: Line, kind: Kind, at: datetime, amount: Decimal, currency: str) -> None:
    """A movement of cash, as it is written: what leaves the account is negative."""
    is_about_a_share = kind in {Kind.DIVIDEND, Kind.TAX} and bool(
        line.text("ISIN", "Symbol") or _TOLD_OF.match(line.text("Description"))
    )
    if kind is Kind.DEPOSIT:
        kind = Kind.DEPOSIT if amount >= 0 else Kind.WITHDRAWAL
        amount = abs(amount)
    elif kind in {Kind.TAX, Kind.FEE}:
        amount = -amount
    draft.book(
        line.number,
        Transaction(
            kind,
            at,
            account_of(draft, line),
            currency,
            security_of(draft, line, currency) if is_about_a_share else None,
            amount=amount,
            note=line.text("Description"),
            external_id=line.text("TransactionID"),
        ),
    )


def security_of(
    draft: Draft, line: Line, currency: str, kind: InstrumentKind = InstrumentKind.EQUITY
) -> SecurityId:
    """By symbol where its exchange is known, else by ISIN; the description of a dividend names both."""
    told = _TOLD_OF.match(line.text("Description"))
    isin = line.text("ISIN") or (line.text("SecurityID") if is_isin(line.text("SecurityID")) else "")
    if not isin and told and is_isin(told[2]):
        isin = told[2]
    ticker = line.text("Symbol") or (told[1] if told else "")
    symbol = yahoo_symbol(ticker, line.text("ListingExchange"))
    name = ticker if told or not line.text("Description") else line.text("Description")
    if not (symbol or isin):
        # A statement without exchanges: its dollar tickers are those of New York.
        symbol = ticker if currency == "USD" else ""
    return draft.security(currency, symbol, isin, name or ticker, kind)
