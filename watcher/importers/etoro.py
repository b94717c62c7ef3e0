"""eToro's account statement: the sheet “Account Activity”, as XLSX or saved as CSV."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from watcher.domain.errors import InputError
from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.importers import workbook
from watcher.importers.cells import instant
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, Table, table_of
from watcher.language import tr

_COLUMNS = frozenset(
    ("date", "type", "details", "amount", "units", "realizedequitychange", "balance", "positionid")
)
_OWN, _FEWEST = "nwa", 9
"""“Non-withdrawable amount” in every language, and of how many columns its tables have at least."""
_TRADES = {"open position": Kind.BUY, "position closed": Kind.SELL}
_KINDS = {
    "dividend": Kind.DIVIDEND,
    "interest payment": Kind.INTEREST,
    "interest": Kind.INTEREST,
    "deposit": Kind.DEPOSIT,
    "withdraw request": Kind.WITHDRAWAL,
    "withdraw fee": Kind.FEE,
    "withdraw request cancelled": Kind.DEPOSIT,
    "withdrawal conversion fee": Kind.FEE,
    "deposit conversion fee": Kind.FEE,
    "overnight fee": Kind.FEE,
    "overnight refund": Kind.FEE,
    "rollover fee": Kind.FEE,
    "weekend fee": Kind.FEE,
    "commission": Kind.FEE,
    "admin fee": Kind.FEE,
    "sdrt": Kind.TAX,
    "staking": Kind.INTEREST,
    "rewards": Kind.INTEREST,
    "bonus": Kind.DEPOSIT,
}
_LIKE = (
    (re.compile(r".*\b(fee|commission)s?\b.*|.*refund.*"), Kind.FEE),
    (re.compile(r".*\b(tax|sdrt|ftt|stamp duty)\b.*"), Kind.TAX),
    (
        re.compile(r".*\b(interest|reward|rewards|airdrop|compensation|adjustment|cashback)\b.*"),
        Kind.INTEREST,
    ),
)
"""What is called otherwise from year to year."""
_INSIDE = re.compile(r".*\b(copy|mirror)\b.*")
_OUTGOING = frozenset((Kind.FEE, Kind.TAX))
_CURRENCY = "USD"
"""eToro keeps its accounts in dollars, whatever the instrument is quoted in."""


class EToro:
    """Positions opened and closed, dividends, fees, deposits and withdrawals; all amounts in dollars."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "eToro"

    def recognises(self, file: SourceFile) -> bool:
        """By the columns of its heading; by what is eToro's own in one that cannot be read."""
        table = _table(file, quietly=True)
        return (table is not None and table.columns >= _COLUMNS) or _is_of_other_kind(file, table)

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "XLSX" if file.is_zip else "CSV", hints)
        table = _table(file, quietly=False)
        if table is None or not table.columns >= _COLUMNS:
            raise InputError(
                tr("{name} is eToro's statement, but an old one or not in English.").format(name=file.name),
                tr(
                    "Choose English in eToro's settings, then download the account statement again; its "
                    "sheet “Account Activity” is read."
                ),
            )
        for line in table.lines():
            with draft.row(line.number):
                _read(draft, line)
        return draft.batch()


def _table(file: SourceFile, *, quietly: bool) -> Table | None:
    if not file.is_zip:
        return table_of(file)
    try:
        sheets = workbook.sheets(file, ("Account Activity",))
    except InputError:
        if quietly:
            return None
        raise
    return sheets.get("Account Activity")


def _is_of_other_kind(file: SourceFile, table: Table | None) -> bool:
    """Whether it has the column that nobody else has, under headings of another language or of old."""
    if not file.is_zip:
        return table is not None and _OWN in table.columns and len(table.titles) >= _FEWEST
    try:
        return any(_OWN in one.columns and len(one.titles) >= _FEWEST for one in workbook.headings(file))
    except InputError:
        return False


def _read(draft: Draft, line: Line) -> None:
    said, at, amount = line.need("Type"), instant(line.need("Date")), line.decimal("Amount")
    kind = said.lower()
    position = line.text("Position ID")
    if kind in _TRADES:
        units = line.decimal("Units")
        if not units:
            draft.ignore(line.number, tr("{said} of 0 units.").format(said=said))
            return
        trade = Transaction(
            _TRADES[kind],
            at,
            draft.account(currency=_CURRENCY),
            _CURRENCY,
            _security(draft, line),
            units,
            amount=abs(amount),
            external_id=_mark(kind, position, at),
        )
        draft.book(line.number, trade)
    elif _INSIDE.fullmatch(kind):
        draft.ignore(
            line.number, tr("“{said}”: money moved inside eToro, nothing came or went.").format(said=said)
        )
    elif (found := _kind_of(kind)) is not None:
        if not amount:
            draft.ignore(line.number, tr("{said} of 0.00.").format(said=said))
            return
        draft.book(line.number, _cash(draft, line, found, at, amount))
    elif not amount:
        draft.ignore(line.number, tr("“{said}” moved nothing.").format(said=said))
    else:
        draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))


def _kind_of(said: str) -> Kind | None:
    return _KINDS.get(said) or next((kind for like, kind in _LIKE if like.fullmatch(said)), None)


def _cash(draft: Draft, line: Line, kind: Kind, at: datetime, amount: Decimal) -> Transaction:
    is_about_a_share = kind in {Kind.DIVIDEND, Kind.TAX} and "/" in line.text("Details")
    shown = -amount if kind in _OUTGOING else amount
    if kind in {Kind.DEPOSIT, Kind.WITHDRAWAL}:
        shown = abs(amount)
    return Transaction(
        kind,
        at,
        draft.account(currency=_CURRENCY),
        _CURRENCY,
        _security(draft, line) if is_about_a_share else None,
        amount=shown,
        note="" if is_about_a_share or line.text("Details") in {"", "-"} else line.text("Details"),
        external_id=_mark(f"{line.text('Type').lower()} {amount}", line.text("Position ID"), at),
    )


def _mark(kind: str, position: str, at: datetime) -> str:
    """A position has a number, its bookings have none: with kind and time it is one."""
    return "" if position in {"", "-"} else f"{position} {kind} {at.isoformat()}"


def _security(draft: Draft, line: Line) -> SecurityId:
    """`NKE/USD`: eToro's name, which is the ticker in New York; elsewhere the symbol has to be asked for."""
    name, _, currency = line.need("Details").partition("/")
    if line.text("Asset type").lower() in {"crypto", "cryptocurrencies"}:
        return draft.security(
            currency or _CURRENCY, f"{name}-{currency or _CURRENCY}", kind=InstrumentKind.CRYPTO
        )
    is_known = (currency or _CURRENCY) == _CURRENCY or "." in name
    return draft.security(currency or _CURRENCY, name if is_known else "", name=name)
