"""Revolut's statement of coins, as CSV: the currency stands in each amount."""

from __future__ import annotations

import re
from datetime import datetime

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import CellError, instant
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, table_of
from watcher.language import tr

_COLUMNS = frozenset(("symbol", "type", "quantity", "price", "value", "fees", "date"))
_KINDS = {
    "buy": Kind.BUY,
    "sell": Kind.SELL,
    "payment": Kind.SELL,
    "send": Kind.DELIVERY_OUT,
    "receive": Kind.DELIVERY_IN,
}
_REWARDS = re.compile(r".*reward.*|.*airdrop.*")
_INSIDE = frozenset(("stake", "unstake"))
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "zł": "PLN"}
_CODE = re.compile(r"\b[A-Z]{3}\b")


class RevolutCrypto:
    """Coins that were bought, sold, sent, received and earned."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "Revolut"

    def recognises(self, file: SourceFile) -> bool:
        """By the columns of its heading: these, and no others."""
        table = table_of(file)
        return table is not None and table.columns == _COLUMNS

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "Crypto CSV", hints)
        table = table_of(file)
        lines = [] if table is None else list(table.lines())
        units = _units(lines)
        for line in lines:
            with draft.row(line.number):
                _read(draft, line, units)
        return draft.batch()


def _units(lines: list[Line]) -> dict[str, str]:
    """In which currency each coin is quoted: that of its first amount in the file."""
    units: dict[str, str] = {}
    for line in lines:
        unit = _unit(line.text("Price")) or _unit(line.text("Value"))
        if unit:
            units.setdefault(line.text("Symbol"), unit)
    return units


def _read(draft: Draft, line: Line, units: dict[str, str]) -> None:
    said, at, coin = line.need("Type"), instant(line.need("Date")), line.need("Symbol")
    kind = said.lower()
    quantity = line.decimal("Quantity")
    own = units.get(coin, "USD")
    if kind in _INSIDE:
        draft.ignore(line.number, tr("{coin} stays yours while it is staked.").format(coin=coin))
    elif kind in _KINDS:
        unit = _unit(line.text("Value")) or _unit(line.text("Price"))
        if not unit:
            raise CellError(tr("the column “{name}” names no currency").format(name="Value"))
        draft.book(line.number, _moved(draft, line, _KINDS[kind], at, _coin(draft, coin, own), unit))
    elif _REWARDS.fullmatch(kind):
        # Coins that cost nothing.
        draft.book(
            line.number,
            Transaction(
                Kind.DELIVERY_IN,
                at,
                draft.account(),
                own,
                _coin(draft, coin, own),
                quantity,
                amount=line.optional("Value") or ZERO,
                note=said,
            ),
        )
    else:
        draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))


def _moved(draft: Draft, line: Line, kind: Kind, at: datetime, coin: SecurityId, unit: str) -> Transaction:
    return Transaction(
        kind,
        at,
        draft.account(),
        unit,
        coin,
        abs(line.decimal("Quantity")),
        line.optional("Price"),
        abs(line.optional("Value") or ZERO) or None,
        fees=abs(line.optional("Fees") or ZERO),
        note="" if kind in {Kind.BUY, Kind.SELL} else line.text("Type"),
    )


def _coin(draft: Draft, coin: str, unit: str) -> SecurityId:
    return draft.security(unit, f"{coin}-{unit}", kind=InstrumentKind.CRYPTO)


def _unit(text: str) -> str:
    """The currency of an amount: `89,162.28 SEK`, `€10.00`."""
    code = _CODE.search(text)
    return code[0] if code else next((unit for sign, unit in _SIGNS.items() if sign in text), "")
