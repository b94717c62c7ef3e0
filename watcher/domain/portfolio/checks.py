"""What makes a transaction impossible, whoever entered it."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.portfolio.money import is_currency
from watcher.domain.portfolio.transactions import Kind, Transaction

_LARGEST = Decimal("1E15")
_YEARS = (1900, 2200)
_OF_UNITS = frozenset((Kind.BUY, Kind.SELL, Kind.DELIVERY_IN, Kind.DELIVERY_OUT, Kind.SPIN_OFF, Kind.MERGER))
_OF_A_SECURITY = _OF_UNITS | {Kind.DIVIDEND, Kind.RENAME, Kind.CASH_IN_LIEU}
_TO_ANOTHER = frozenset((Kind.SPIN_OFF, Kind.MERGER, Kind.RENAME))
_OF_MONEY = frozenset(
    (
        *(Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.DIVIDEND, Kind.INTEREST, Kind.FEE, Kind.TAX),
        *(Kind.TAX_REFUND, Kind.FX, Kind.CASH_IN_LIEU),
    )
)
_EITHER_SIGN = frozenset((Kind.INTEREST, Kind.FEE, Kind.TAX, Kind.DIVIDEND))
_TRADES = frozenset((Kind.BUY, Kind.SELL))
_TRANSFERS = frozenset((Kind.TRANSFER_IN, Kind.TRANSFER_OUT))


def fault(one: Transaction) -> str | None:
    """Why this cannot be booked, in words; None if it can."""
    return _time(one) or _numbers(one) or _parts(one) or _currencies(one)


def is_empty(one: Transaction) -> bool:
    """Whether it moves neither units nor money: some programs export such rows as reminders."""
    moves = (one.quantity, one.gross, one.fees, one.taxes)
    return one.is_priced and not any(moves)


def _time(one: Transaction) -> str | None:
    if not _YEARS[0] <= one.at.year <= _YEARS[1]:
        return f"the year {one.at.year} is not one of {_YEARS[0]} to {_YEARS[1]}"
    return None


def _numbers(one: Transaction) -> str | None:
    numbers = {
        "quantity": one.quantity,
        "price": one.price,
        "amount": one.amount,
        "fees": one.fees,
        "taxes": one.taxes,
        "exchange rate": one.rate,
    }
    for name, number in numbers.items():
        if number is None:
            continue
        if not number.is_finite() or abs(number) > _LARGEST:
            return f"the {name} is not a number that can be booked"
        if number < 0 and name in {"quantity", "price", "exchange rate"}:
            return f"the {name} is negative"
    if one.amount is not None and one.amount < 0 and one.kind not in _EITHER_SIGN:
        return "the amount is negative"
    if one.rate is not None and (not one.rate or not one.rate_to):
        return "the exchange rate is zero or says no currency"
    if one.cost_share is not None and not 0 <= one.cost_share <= 1:
        return "the share of the cost is not between 0 and 1"
    return None


def _parts(one: Transaction) -> str | None:
    kind = _words(one.kind)
    wrong = (
        (one.kind in _OF_A_SECURITY and one.security is None, f"a {kind} needs a security"),
        (one.kind in _OF_UNITS and not one.quantity, "the quantity is missing"),
        (one.kind in _TRADES and not one.is_priced, "the price is missing"),
        (one.kind in _TO_ANOTHER and one.other in {None, one.security}, f"a {kind} needs another security"),
        (one.kind is Kind.SPIN_OFF and one.cost_share is None, "a spin-off needs its share of the cost"),
        (one.kind in _OF_MONEY and not one.is_priced, "the amount is missing"),
        (one.kind is Kind.FX and one.rate is None, "an exchange of money needs a rate"),
        (
            one.kind in _TRANSFERS and not one.quantity and not one.is_priced,
            "a transfer needs a quantity or an amount",
        ),
        (any(not choice.quantity > 0 for choice in one.lots), "a chosen lot has no quantity"),
    )
    return next((words for is_wrong, words in wrong if is_wrong), None)


def _currencies(one: Transaction) -> str | None:
    named = (one.fees_currency, one.taxes_currency, one.settled_in, one.rate_to)
    for currency in (one.currency, *(name for name in named if name)):
        if not is_currency(currency):
            return f"“{currency[:12]}” is not a currency"
    return None


def _words(kind: Kind) -> str:
    return kind.value.replace("_", " ")
