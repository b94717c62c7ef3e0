"""A portfolio as records of texts, for files that are read back to the same state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, AccountId, CostMethod
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Security, SecurityId, Split
from watcher.domain.portfolio.transactions import ZERO, Kind, LotChoice, Transaction, TransactionId
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.values import dataclass

Record = Mapping[str, str]
"""Names and texts; what is empty is left out."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All that belongs to a portfolio."""

    base_currency: str = ""
    accounts: tuple[Account, ...] = ()
    securities: tuple[Security, ...] = ()
    splits: tuple[Split, ...] = ()
    prices: tuple[DatedPrice, ...] = ()
    rates: tuple[DatedRate, ...] = ()
    transactions: tuple[Transaction, ...] = ()


class RecordError(ValueError):
    """A record that cannot be read; its text says why."""


def transaction_record(one: Transaction) -> dict[str, str]:
    """A transaction; the import run that it came with is not part of it."""
    lots = " ".join(f"{choice.purchase}:{choice.quantity}" for choice in one.lots)
    return _filled(
        id=str(one.id or ""),
        time=one.at.isoformat(),
        kind=one.kind.value,
        account=one.account,
        security=one.security,
        quantity=str(one.quantity) if one.quantity else "",
        price=one.price,
        amount=one.amount,
        currency=one.currency,
        fees=str(one.fees) if one.fees else "",
        fees_currency=one.fees_currency,
        taxes=str(one.taxes) if one.taxes else "",
        taxes_currency=one.taxes_currency,
        settled_in=one.settled_in,
        rate=one.rate,
        rate_to=one.rate_to,
        other=one.other,
        cost_share=one.cost_share,
        lots=lots,
        link=one.link,
        cash_account=one.cash_account,
        note=one.note,
        source=one.source,
        external_id=one.external_id,
    )


def transaction_from(record: Record) -> Transaction:
    """The transaction that was written. Raises RecordError."""
    cash_account = record.get("cash_account")
    security, other = record.get("security"), record.get("other")
    return Transaction(
        kind=Kind(_one_of(record, "kind", [kind.value for kind in Kind])),
        at=_time(record),
        account=AccountId(_text(record, "account")),
        currency=_text(record, "currency"),
        security=SecurityId(security) if security else None,
        quantity=_number(record, "quantity") or ZERO,
        price=_number(record, "price"),
        amount=_number(record, "amount"),
        fees=_number(record, "fees") or ZERO,
        taxes=_number(record, "taxes") or ZERO,
        fees_currency=record.get("fees_currency", ""),
        taxes_currency=record.get("taxes_currency", ""),
        settled_in=record.get("settled_in", ""),
        rate=_number(record, "rate"),
        rate_to=record.get("rate_to", ""),
        other=SecurityId(other) if other else None,
        cost_share=_number(record, "cost_share"),
        lots=_lots(record),
        link=record.get("link", ""),
        cash_account=AccountId(cash_account) if cash_account else None,
        note=record.get("note", ""),
        source=record.get("source", ""),
        external_id=record.get("external_id", ""),
        id=TransactionId(int(_number(record, "id") or 0)),
    )


def account_record(one: Account) -> dict[str, str]:
    """An account."""
    keeps = "" if one.keeps_cash is None else str(one.keeps_cash).lower()
    return _filled(
        id=one.id,
        name=one.name,
        currency=one.currency,
        method=one.method.value,
        allows_shorts="true" if one.allows_shorts else "",
        keeps_cash=keeps,
    )


def account_from(record: Record) -> Account:
    """The account that was written. Raises RecordError."""
    keeps = record.get("keeps_cash", "")
    return Account(
        id=AccountId(_text(record, "id")),
        name=record.get("name", "") or _text(record, "id"),
        currency=_text(record, "currency"),
        method=CostMethod(
            _one_of(record, "method", [method.value for method in CostMethod], CostMethod.FIFO.value)
        ),
        allows_shorts=record.get("allows_shorts") == "true",
        keeps_cash=None if not keeps else keeps == "true",
    )


def security_record(one: Security) -> dict[str, str]:
    """A security."""
    return _filled(
        id=one.id,
        symbol=one.symbol,
        isin=one.isin,
        name=one.name,
        currency=one.currency,
        kind=one.kind.value,
        by_hand="true" if one.by_hand else "",
        sector=one.sector,
        tags="\n".join(one.tags),
    )


def security_from(record: Record) -> Security:
    """The security that was written. Raises RecordError."""
    symbol = record.get("symbol")
    tags = record.get("tags", "")
    return Security(
        id=SecurityId(_text(record, "id")),
        currency=_text(record, "currency"),
        symbol=Symbol(symbol) if symbol else None,
        isin=record.get("isin", ""),
        name=record.get("name", ""),
        kind=InstrumentKind(_one_of(record, "kind", [kind.value for kind in InstrumentKind], "equity")),
        by_hand=record.get("by_hand") == "true",
        sector=record.get("sector", ""),
        tags=tuple(tags.split("\n")) if tags else (),
    )


def split_record(one: Split) -> dict[str, str]:
    """A split."""
    return _filled(security=one.security, day=one.day.isoformat(), ratio=one.ratio)


def split_from(record: Record) -> Split:
    """The split that was written. Raises RecordError."""
    return Split(SecurityId(_text(record, "security")), _day(record), _positive(record, "ratio"))


def price_record(one: DatedPrice) -> dict[str, str]:
    """A price of a day."""
    return _filled(security=one.security, day=one.day.isoformat(), price=one.price)


def price_from(record: Record) -> DatedPrice:
    """The price that was written. Raises RecordError."""
    return DatedPrice(SecurityId(_text(record, "security")), _day(record), _positive(record, "price"))


def rate_record(one: DatedRate) -> dict[str, str]:
    """A rate of a day."""
    return _filled(currency=one.currency, target=one.target, day=one.day.isoformat(), rate=one.rate)


def rate_from(record: Record) -> DatedRate:
    """The rate that was written. Raises RecordError."""
    pair = _text(record, "currency"), _text(record, "target")
    return DatedRate(*pair, _day(record), _positive(record, "rate"))


def _filled(**values: object) -> dict[str, str]:
    return {name: str(value) for name, value in values.items() if value is not None and value != ""}


def _text(record: Record, name: str) -> str:
    text = record.get(name, "")
    if not text:
        raise RecordError(tr("“{name}” is missing").format(name=name))
    return text


def _one_of(record: Record, name: str, known: list[str], default: str = "") -> str:
    text = record.get(name, "") or default
    if text not in known:
        raise RecordError(
            tr("{name} “{text}” is not one of {known}").format(
                name=name, text=text[:20], known=", ".join(known)
            )
        )
    return text


def _number(record: Record, name: str) -> Decimal | None:
    text = record.get(name, "")
    if not text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise RecordError(tr("{name} “{text}” is not a number").format(name=name, text=text[:20]))
    return number


def _positive(record: Record, name: str) -> Decimal:
    number = _number(record, name)
    if number is None or number <= 0:
        raise RecordError(tr("“{name}” is missing or not above zero").format(name=name))
    return number


def _time(record: Record) -> datetime:
    text = _text(record, "time")
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise RecordError(tr("time “{text}” is not a date and time with a zone").format(text=text[:40]))
    return at


def _day(record: Record) -> date:
    text = _text(record, "day")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise RecordError(tr("day “{text}” is not a date").format(text=text[:20])) from None


def _lots(record: Record) -> tuple[LotChoice, ...]:
    found = []
    for word in record.get("lots", "").split():
        purchase, _, quantity = word.partition(":")
        try:
            found.append(LotChoice(TransactionId(int(purchase)), Decimal(quantity)))
        except (ValueError, InvalidOperation):
            raise RecordError(
                tr("lots “{word}” is not a purchase and a quantity").format(word=word[:20])
            ) from None
    return tuple(found)
