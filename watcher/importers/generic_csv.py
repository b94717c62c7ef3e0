"""Any table of bookings: which column is which field is guessed from the heading, or said by the user."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.money import is_currency
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import CellError, instant, is_isin, shown, writes_decimal_commas
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, Table, plain, table_of
from watcher.language import tr

_HEAD_LINES = 20
FIELDS: Mapping[str, tuple[str, ...]] = {
    field: tuple(names.split())
    for field, names in (
        ("date", "date datetime time tradedate transactiondate datum buchungstag 日期 成交日期"),
        ("type", "type action transactiontype side buysell typ kind vorgang 类型 類型 买卖方向"),
        ("symbol", "symbol ticker code tickersymbol 代码 代碼 证券代码"),
        ("isin", "isin"),
        ("name", "name security securityname description instrument wertpapier wertpapiername 名称 名稱"),
        ("quantity", "quantity qty shares units noofshares stück anzahl 数量 數量"),
        ("price", "price unitprice pricepershare tradeprice kurs preis 价格 價格 成交价格"),
        ("amount", "amount total value gross grossamount betrag bruttobetrag wert 金额 金額"),
        ("currency", "currency ccy currencyprimary währung 币种 幣種"),
        ("fees", "fees fee commission gebühren 手续费 手續費"),
        ("taxes", "taxes tax withholdingtax steuern 税 稅"),
        ("account", "account accountname depot konto 账户 賬戶"),
        ("note", "note notes comment memo notiz 备注 備註"),
        ("id", "id transactionid tradeid reference orderid"),
    )
}
"""The fields of a booking, and the names of columns that stand for each."""

NEEDED = ("date", "type")
_KINDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.BUY: ("buy", "bought", "purchase", "kauf", "b", "买入", "買入", "reinvestment"),
    Kind.SELL: ("sell", "sold", "sale", "verkauf", "s", "卖出", "賣出"),
    Kind.DIVIDEND: ("dividend", "dividends", "div", "dividende", "股息", "红利"),
    Kind.INTEREST: ("interest", "zinsen", "利息"),
    Kind.DEPOSIT: ("deposit", "einlage", "einzahlung", "cashin", "存入", "入金"),
    Kind.WITHDRAWAL: ("withdrawal", "withdraw", "removal", "entnahme", "auszahlung", "cashout", "出金"),
    Kind.FEE: ("fee", "fees", "commission", "gebühren", "gebühr", "费用"),
    Kind.TAX: ("tax", "taxes", "withholdingtax", "steuern", "税"),
    Kind.TAX_REFUND: ("taxrefund", "steuerrückerstattung"),
    Kind.DELIVERY_IN: ("deliveryin", "deliveryinbound", "inbounddelivery", "transferin", "einlieferung"),
    Kind.DELIVERY_OUT: ("deliveryout", "deliveryoutbound", "outbounddelivery", "transferout", "auslieferung"),
}
_WORDS = {word: kind for kind, words in _KINDS.items() for word in words}
_OF_SHARES = frozenset((Kind.BUY, Kind.SELL, Kind.DELIVERY_IN, Kind.DELIVERY_OUT))


class GenericCsv:
    """A table with at least a date, a kind of booking, and what was booked."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "CSV"

    def recognises(self, file: SourceFile) -> bool:
        """By columns whose names tell what they hold."""
        table = table_of(file, _HEAD_LINES)
        found = {} if table is None else guessed(table)
        has_thing = bool({"symbol", "isin", "name"} & found.keys())
        return (
            all(field in found for field in NEEDED)
            and has_thing
            and bool({"quantity", "amount"} & found.keys())
        )

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file. Raises InputError where a column that is needed is missing."""
        table = table_of(file, _HEAD_LINES)
        if table is None:
            raise InputError(
                tr("{name} has no heading with the names of its columns.").format(name=file.name),
                tr("Add one as its first line."),
            )
        columns = {**guessed(table), **(hints.columns or {})}
        if lacking := [field for field in NEEDED if field not in columns]:
            raise InputError(
                tr("{name} does not say which column holds the {lacking}.").format(
                    name=file.name, lacking=" and the ".join(lacking)
                ),
                tr("Its columns are: {titles}.").format(titles=", ".join(table.titles)),
            )
        draft = Draft(self.name, "CSV", hints)
        comma = writes_decimal_commas([cell for _, cells in table.rows[:1000] for cell in cells])
        month_first = _writes_month_first(table, columns["date"])
        for line in table.lines(decimal_comma=comma):
            with draft.row(line.number):
                _read(draft, line, columns, month_first=month_first)
        return draft.batch()


def guessed(table: Table) -> dict[str, str]:
    """Which column of a table is which field, by their names: field to title."""
    by_name = {plain(title): title for title in table.titles}
    found = {}
    for field, names in FIELDS.items():
        title = next((by_name[name] for name in names if name in by_name), None)
        if title is not None:
            found[field] = title
    return found


def _writes_month_first(table: Table, title: str) -> bool:
    """Whether a day after the twelfth ever stands second in a date."""
    at = table.titles.index(title) if title in table.titles else -1
    for _, cells in table.rows:
        parts = cells[at].replace("-", "/").split("/") if 0 <= at < len(cells) else []
        if len(parts) > 2 and parts[0].isdigit() and parts[1].isdigit() and int(parts[1]) > 12:  # noqa: PLR2004
            return int(parts[0]) <= 12  # noqa: PLR2004
    return False


def _read(draft: Draft, line: Line, columns: Mapping[str, str], *, month_first: bool) -> None:
    def text(field: str) -> str:
        return line.text(columns[field]) if field in columns else ""

    def value(field: str) -> Decimal | None:
        return line.optional(columns[field]) if field in columns else None

    said = text("type")
    kind = _WORDS.get(plain(said))
    if kind is None:
        raise CellError(tr("“{shown}” is no kind of booking that is known").format(shown=shown(said)))
    at: datetime = instant(text("date"), month_first=month_first)
    quantity, price, amount = value("quantity"), value("price"), value("amount")
    account = draft.account(text("account"))
    currency = text("currency") or draft.accounts[account].currency
    if not is_currency(currency):
        raise CellError(
            tr("it names no currency")
            if not currency
            else tr("“{shown}” is not a currency").format(shown=shown(currency))
        )
    if kind in _OF_SHARES and not quantity:
        raise CellError(tr("it names no quantity"))
    if kind in {Kind.BUY, Kind.SELL} and price is None and amount is None:
        raise CellError(tr("it names neither a price nor an amount"))
    if kind not in _OF_SHARES and amount is None:
        if not (quantity and price):
            raise CellError(tr("it names no amount"))
        amount = quantity * price
    symbol, isin, name = text("symbol"), text("isin"), text("name")
    if is_isin(symbol):
        symbol, isin = "", symbol
    is_about_a_share = kind in _OF_SHARES or kind is Kind.DIVIDEND or bool(symbol or isin)
    draft.book(
        line.number,
        Transaction(
            kind,
            at,
            account,
            currency,
            draft.security(currency, symbol, isin, name) if is_about_a_share else None,
            abs(quantity) if quantity and (kind in _OF_SHARES or kind is Kind.DIVIDEND) else ZERO,
            price if kind in _OF_SHARES else None,
            None if amount is None or (price is not None and kind in _OF_SHARES) else abs(amount),
            fees=abs(value("fees") or ZERO),
            taxes=abs(value("taxes") or ZERO),
            note=text("note"),
            external_id=text("id"),
        ),
    )
