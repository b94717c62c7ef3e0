"""`portfolio`: what is owned: imported, entered, valued and exported; no network is needed."""

from __future__ import annotations

import argparse
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from watcher.cli import portfolio_edit as edits
from watcher.cli import portfolio_explained as explains
from watcher.cli import portfolio_files as files
from watcher.cli import portfolio_measured as measures
from watcher.cli import portfolio_shown as shows
from watcher.cli.context import one_of, parse_time
from watcher.domain.portfolio.accounts import CostMethod
from watcher.domain.portfolio.transactions import Kind
from watcher.domain.reach import SPAN, YEARS


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    portfolio = commands.add_parser("portfolio", help="transactions, positions, performance")
    actions = portfolio.add_subparsers(metavar="ACTION", required=True)
    _add_files(actions)
    _add_shown(actions)
    _add_edits(actions)
    _add_written(actions)


def _add_files(actions: Any) -> None:
    bring = _action(actions, "import", "import what a broker or a program exported", files.bring)
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--account", metavar="A", help="book all of it in this account")
    bring.add_argument("--dry-run", action="store_true", help="show what would be done, and do nothing")
    bring.add_argument("--map", action="append", default=[], metavar="ISIN=SYMBOL", help="which symbol it is")
    bring.add_argument(
        "--column", action="append", default=[], metavar="FIELD=COLUMN", help="of a table; remembered"
    )
    bring.add_argument(
        "--dates", choices=("day-first", "month-first"), help="how a table writes 03/04/2024; remembered"
    )
    bring.add_argument("--skip-bad", action="store_true", help="import the rest when rows cannot be used")
    undo = _action(actions, "undo", "take an import back, the last one if none is named", files.undo)
    undo.add_argument("run_id", metavar="RUN", nargs="?", type=int)
    _action(actions, "imports", "the imports that can be undone", files.list_runs)
    export = _action(actions, "export", "write everything to a file, JSON or CSV by its name", files.export)
    export.add_argument("file", metavar="FILE")


def _add_shown(actions: Any) -> None:
    positions = _action(actions, "positions", "one row per holding", shows.positions)
    positions.add_argument("--as-of", type=_day, metavar="D", help="at the close of a day")
    positions.add_argument(
        "--method",
        type=one_of(CostMethod),
        metavar="METHOD",
        help="fifo, average, lifo, highest or specific (default: the account's)",
    )
    positions.add_argument("--currency", type=_currency, metavar="C", help="report all amounts in this one")
    positions.add_argument("--all", action="store_true", help="closed positions and cash, too")
    measured = _action(actions, "performance", "TWR, IRR, gains by part, drawdown", measures.performance)
    measured.add_argument("--from", dest="start", type=_day, metavar="D", help="from its close")
    measured.add_argument("--to", dest="end", type=_day, metavar="D", help="to its close")
    measured.add_argument("--instrument", metavar="I", help="of one security alone")
    measured.add_argument("--benchmark", nargs="+", metavar="SYM", help="or several, at equal parts")
    measured.add_argument("--currency", type=_currency, metavar="C", help="default: the base currency")
    realised = _action(
        actions, "realised", "realised gains, lot by lot, as the tax form asks", measures.realised
    )
    realised.add_argument("--year", type=int, metavar="Y")
    realised.add_argument("--csv", action="store_true", help="a table for a spreadsheet")
    realised.add_argument("--method", type=one_of(CostMethod), metavar="METHOD")
    realised.add_argument("--currency", type=_currency, metavar="C", help="default: the base currency")
    explain = _action(actions, "explain", "how a position's figures were made", explains.explain)
    explain.add_argument("instrument", metavar="I")
    explain.add_argument("--as-of", type=_day, metavar="D")
    explain.add_argument("--method", type=one_of(CostMethod), metavar="METHOD")
    explain.add_argument("--currency", type=_currency, metavar="C")
    shown = _action(actions, "list", "the transactions with their numbers", shows.transactions)
    shown.add_argument("--instrument", metavar="I")


def _add_edits(actions: Any) -> None:
    add = _action(actions, "add", "enter a transaction", edits.add)
    add.add_argument("kind", type=one_of(Kind), metavar="KIND", help="buy, sell, deposit, …")
    add.add_argument("symbol", nargs="?", metavar="SYMBOL")
    _add_fields(add)
    edit = _action(actions, "edit", "change what is said of a transaction", edits.edit)
    edit.add_argument("id", type=int, metavar="ID")
    edit.add_argument("--kind", type=one_of(Kind), metavar="KIND")
    edit.add_argument("--symbol", metavar="SYMBOL")
    _add_fields(edit)
    delete = _action(actions, "delete", "delete transactions", edits.delete)
    delete.add_argument("ids", type=int, nargs="+", metavar="ID")


def _add_fields(parser: argparse.ArgumentParser) -> None:
    for name, words in (
        ("quantity", "units"),
        ("price", "for one unit"),
        ("amount", "before fees and taxes; of quantity, price and amount two are enough"),
        ("fees", "fees"),
        ("taxes", "taxes"),
        ("rate", "exchange rate: units of --rate-to for one of the currency"),
        ("cost-share", "spin-off: the part of the cost that goes along, 0 to 1"),
    ):
        parser.add_argument(f"--{name}", type=_number, metavar="N", help=words)
    for name in ("currency", "rate-to", "fees-currency", "taxes-currency", "settled-in"):
        parser.add_argument(f"--{name}", type=_currency, metavar="C")
    parser.add_argument("--date", type=_moment, metavar="D", help="a day, or a time with a zone")
    parser.add_argument("--account", metavar="A")
    parser.add_argument("--other", metavar="SYMBOL", help="what a spin-off, merger or rename leads to")
    parser.add_argument(
        "--lots", type=_lot, nargs="+", metavar="ID:QUANTITY", help="which purchases are sold"
    )
    parser.add_argument("--note", metavar="TEXT")


def _add_written(actions: Any) -> None:
    account = _action(actions, "account", "make an account, or change its terms", edits.account)
    account.add_argument("name", metavar="NAME")
    account.add_argument("--currency", type=_currency, metavar="C")
    account.add_argument("--method", type=one_of(CostMethod), metavar="METHOD")
    account.add_argument("--shorts", choices=("allow", "refuse"))
    account.add_argument("--cash", choices=("keep", "outside", "auto"), help="whether its money stays in it")
    security = _action(actions, "security", "what is known of a security, listed or not", edits.security)
    security.add_argument("name", metavar="NAME")
    security.add_argument("--currency", type=_currency, metavar="C")
    security.add_argument("--symbol", metavar="SYMBOL", help="what the source of prices calls it")
    security.add_argument("--isin", metavar="ISIN")
    security.add_argument("--sector", metavar="TEXT")
    security.add_argument("--tags", nargs="*", metavar="TAG")
    price = _action(actions, "price", "write down a price of a day", edits.price)
    price.add_argument("symbol", metavar="SYMBOL")
    price.add_argument("price", type=_number, metavar="PRICE")
    rate = _action(actions, "rate", "write down an exchange rate of a day", edits.rate)
    rate.add_argument("currency", type=_currency, metavar="FROM")
    rate.add_argument("target", type=_currency, metavar="TO")
    rate.add_argument("rate", type=_number, metavar="RATE", help="units of TO for one of FROM")
    split = _action(actions, "split", "let a split apply: 8 for eight new shares for one", edits.split)
    split.add_argument("symbol", metavar="SYMBOL")
    split.add_argument("ratio", type=_number, metavar="RATIO", help="0 takes the split of that day away")
    for parser in (price, rate, split):
        parser.add_argument("--date", type=_day, metavar="D", help="default: today")


def _action(actions: Any, name: str, words: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=words)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)
    return parser


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date such as 2023-11-24, from {SPAN}")
    return day


def _moment(text: str) -> Any:
    from watcher.domain.portfolio.transactions import on_day

    try:
        return on_day(date.fromisoformat(text))
    except ValueError:
        return parse_time(text)


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text.replace("\u2212", "-"))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise argparse.ArgumentTypeError(f"“{text}” is not a number such as 75.50")
    return number


def _currency(text: str) -> str:
    from watcher.domain.portfolio.money import is_currency

    known = text if is_currency(text) else text.upper()
    if not is_currency(known):
        raise argparse.ArgumentTypeError(f"“{text}” is not a currency such as USD")
    return known


def _lot(text: str) -> Any:
    from watcher.domain.portfolio.transactions import LotChoice, TransactionId

    purchase, mark, quantity = text.partition(":")
    if not mark or not purchase.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a transaction and a quantity such as 12:5")
    return LotChoice(TransactionId(int(purchase)), _number(quantity))
