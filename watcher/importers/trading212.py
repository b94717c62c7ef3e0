"""Trading 212's history, as CSV; by its published columns."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.securities import SecurityId, Split
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import CellError, instant
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, plain, table_of
from watcher.language import tr

_COLUMNS = frozenset(("action", "isin", "ticker", "noofshares", plain("Price / share")))
_TIMES = ("Time", "Time (UTC)")
_IDS = ("ID", "Transaction ID")
_TOTALS = ("Total", "Net total", "Gross total")
_CASH = (
    ("dividend", Kind.DIVIDEND),
    ("interest on cash", Kind.INTEREST),
    ("lending interest", Kind.INTEREST),
    ("spending cashback", Kind.INTEREST),
    ("result adjustment", Kind.INTEREST),
    ("deposit", Kind.DEPOSIT),
    ("withdrawal", Kind.WITHDRAWAL),
    ("card debit", Kind.WITHDRAWAL),
    ("card credit", Kind.DEPOSIT),
    ("new card cost", Kind.FEE),
)
_TAXES = ("Taxes", "Stamp duty reserve tax", "Stamp duty", "French transaction tax", "Ptm levy")
_FEES = ("Currency conversion fee", "Transaction fee", "Finra fee", "Deposit fee")
_PRICED = "Price / share"
_ID = re.compile(r"[A-Z]{2,4}\d{6,}")
_NEWER = tuple(
    plain(name)
    for name in (
        *("Action", "Time", "ISIN", "Ticker", "Name", "Notes", "ID", "No. of shares", _PRICED),
        *(f"Currency ({_PRICED})", "Exchange rate", "Result", "Currency (Result)"),
        *("Total", "Currency (Total)"),
    )
)
"""The columns as newer files have them."""


class Trading212:
    """Trades in the currency of the price, settled in that of the account."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "Trading 212"

    def recognises(self, file: SourceFile) -> bool:
        """By the columns of its heading."""
        table = table_of(file)
        return table is not None and table.columns >= _COLUMNS

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "CSV", hints)
        table = table_of(file)
        splits = _Splits(draft)
        for written in () if table is None else table.lines():
            line = _aligned(written)
            with draft.row(line.number):
                if line.text("Action").lower().startswith("stock split"):
                    splits.read(line)
                else:
                    _read(draft, line)
        return draft.batch()


class _Splits:
    """A split is two rows: so many shares closed, so many opened instead."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._halves: dict[tuple[str, date], dict[str, Decimal]] = {}

    def read(self, line: Line) -> None:
        """One of the two. Raises CellError."""
        at, half = instant(line.need(*_TIMES)), line.need("Action").lower().rpartition(" ")[2]
        security = _security(self._draft, line, _unit(line.need(f"Currency ({_PRICED})")))
        halves = self._halves.setdefault((security, at.date()), {})
        halves[half] = line.decimal("No. of shares")
        if halves.keys() != {"close", "open"}:
            self._draft.ignore(
                line.number, tr("One half of a split of {security}.").format(security=security)
            )
            return
        ratio = halves["open"] / halves["close"]
        self._draft.splits.append(Split(security, at.date(), ratio))
        self._draft.ignore(
            line.number,
            tr("A split of {security}, {ratio} for 1, kept among the splits.").format(
                security=security, ratio=f"{ratio.normalize():f}"
            ),
        )


def _aligned(line: Line) -> Line:
    """A row in the order of the newer files below the heading of an older one: files are put together."""
    if not _ID.fullmatch(line.text(_PRICED)):
        return line
    return Line(line.number, dict(zip(_NEWER, line.cells.values(), strict=False)), line.decimal_comma)


def _read(draft: Draft, line: Line) -> None:
    said = line.need("Action")
    action = said.lower()
    words = action.split()
    kind = next((kind for start, kind in _CASH if action.startswith(start)), None)
    if words[-1] in {"buy", "sell"}:
        _trade(draft, line, Kind.BUY if words[-1] == "buy" else Kind.SELL)
    elif kind is Kind.DIVIDEND:
        _dividend(draft, line)
    elif kind is not None:
        total, currency = _total(line)
        amount = abs(total) if kind is not Kind.INTEREST else total
        at, mark = instant(line.need(*_TIMES)), line.text(*_IDS)
        note = line.text("Notes")
        draft.book(
            line.number,
            Transaction(
                kind,
                at,
                draft.account(currency=currency),
                currency,
                amount=amount,
                note=note,
                external_id=mark,
            ),
        )
    elif action.startswith(("transfer in", "transfer out", "stock distribution")):
        _deliver(draft, line, Kind.DELIVERY_OUT if action.startswith("transfer out") else Kind.DELIVERY_IN)
    elif action.startswith("currency conversion"):
        draft.ignore(
            line.number, tr("A conversion inside the account, which the file does not give the sides of.")
        )
    else:
        draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))


def _total(line: Line) -> tuple[Decimal, str]:
    """The amount in the account's currency, which older files write into the heading: `Total (EUR)`."""
    for name in _TOTALS:
        if line.text(name):
            return line.decimal(name), line.need(f"Currency ({name})")
    for name, start in ((name, start) for start in map(plain, _TOTALS) for name in line.cells):
        if name.startswith(start) and line.cells[name].strip():
            return line.decimal(name), name.removeprefix(start).upper()
    raise CellError(tr("the column “Total” is empty"))


def _charges(line: Line, names: tuple[str, ...], currency: str) -> Decimal:
    """What these columns hold together, in the account's currency. Raises CellError for another one."""
    total = ZERO
    for name in names:
        amount = line.optional(name, f"{name} ({currency})")
        if amount:
            unit = line.text(f"Currency ({name})") or currency
            priced, rate = line.text(f"Currency ({_PRICED})"), _rate(line)
            if unit == priced != currency and rate:
                amount = booked(amount / rate, currency)
            elif unit != currency:
                raise CellError(
                    tr("“{name}” is in {unit}, the total in {currency}").format(
                        name=name, unit=unit, currency=currency
                    )
                )
            total += abs(amount)
    return total


def _rate(line: Line) -> Decimal | None:
    """How much of the price's currency one of the account's is; None where the file does not know."""
    text = line.text("Exchange rate")
    return line.optional("Exchange rate") if text[:1].isdigit() else None


def _security(draft: Draft, line: Line, currency: str) -> SecurityId:
    """Its tickers are not Yahoo's outside New York, so there the ISIN has to do."""
    is_american = currency == "USD" and line.text("ISIN").startswith("US")
    return draft.security(
        currency, line.text("Ticker") if is_american else "", line.text("ISIN"), line.text("Name")
    )


def _trade(draft: Draft, line: Line, kind: Kind) -> None:
    total, account_currency = _total(line)
    currency = _unit(line.need(f"Currency ({_PRICED})"))
    fees, taxes = _charges(line, _FEES, account_currency), _charges(line, _TAXES, account_currency)
    quantity, price = line.decimal("No. of shares"), line.decimal(_PRICED)
    rate, settled = None, ""
    if currency != account_currency:
        # The rate in the file is rounded; what was paid for the shares themselves is exact.
        paid = abs(total) - fees - taxes if kind is Kind.BUY else abs(total) + fees + taxes
        rate, settled = paid / (quantity * price) if quantity * price else None, account_currency
    draft.book(
        line.number,
        Transaction(
            kind,
            instant(line.need(*_TIMES)),
            draft.account(currency=account_currency),
            currency,
            _security(draft, line, currency),
            quantity,
            price,
            fees=fees,
            taxes=taxes,
            fees_currency=settled,
            taxes_currency=settled,
            settled_in=settled,
            rate=rate,
            rate_to=settled,
            note=line.text("Notes"),
            external_id=line.text(*_IDS),
        ),
    )


def _dividend(draft: Draft, line: Line) -> None:
    total, account_currency = _total(line)
    currency = _unit(line.text(f"Currency ({_PRICED})") or account_currency)
    withheld = line.optional("Withholding tax") or ZERO
    at = instant(line.need(*_TIMES))
    draft.book(
        line.number,
        Transaction(
            Kind.DIVIDEND,
            at,
            draft.account(currency=account_currency),
            account_currency,
            _security(draft, line, currency),
            line.optional("No. of shares") or ZERO,
            amount=total,
            note=f"{withheld} {line.text('Currency (Withholding tax)')} withheld" if withheld else "",
            external_id=line.text(*_IDS) or f"dividend {line.text('ISIN')} {at.isoformat()}",
        ),
    )


def _deliver(draft: Draft, line: Line, kind: Kind) -> None:
    """Shares that came or went: at the price of the file, those that were given at none."""
    currency = _unit(line.need(f"Currency ({_PRICED})"))
    draft.book(
        line.number,
        Transaction(
            kind,
            instant(line.need(*_TIMES)),
            draft.account(),
            currency,
            _security(draft, line, currency),
            abs(line.decimal("No. of shares")),
            line.optional(_PRICED),
            note=line.text("Action"),
            external_id=line.text(*_IDS),
        ),
    )


def _unit(text: str) -> str:
    """Pence are GBX here."""
    return "GBp" if plain(text) == "gbx" else text
