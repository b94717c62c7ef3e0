"""What makes a transaction impossible, whoever entered it."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.portfolio.kind_words import kind_words
from watcher.domain.portfolio.money import is_currency
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.domain.reach import YEARS
from watcher.language import tr

_LARGEST = Decimal("1E15")
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
    if one.at.year not in YEARS:
        return tr("the year {year} is not one of {first} to {last}").format(
            year=one.at.year, first=YEARS[0], last=YEARS[-1]
        )
    return None


def _numbers(one: Transaction) -> str | None:
    numbers = {
        tr("the quantity"): (one.quantity, True),
        tr("the price"): (one.price, True),
        tr("the amount"): (one.amount, False),
        tr("the fees"): (one.fees, False),
        tr("the taxes"): (one.taxes, False),
        tr("the exchange rate"): (one.rate, True),
    }
    for name, (number, is_positive) in numbers.items():
        if number is None:
            continue
        if not number.is_finite() or abs(number) > _LARGEST:
            return tr("{name} is not a number that can be booked").format(name=name)
        if number < 0 and is_positive:
            return tr("{name} is negative").format(name=name)
    if one.amount is not None and one.amount < 0 and one.kind not in _EITHER_SIGN:
        return tr("the amount is negative")
    if one.rate is not None and (not one.rate or not one.rate_to):
        return tr("the exchange rate is zero or says no currency")
    if one.cost_share is not None and not 0 <= one.cost_share <= 1:
        return tr("the share of the cost is not between 0 and 1")
    return None


def _parts(one: Transaction) -> str | None:
    kind = kind_words(one.kind)
    wrong = (
        (
            one.kind in _OF_A_SECURITY and one.security is None,
            tr("a {kind} needs a security").format(kind=kind),
        ),
        (one.kind in _OF_UNITS and not one.quantity, tr("the quantity is missing")),
        (one.kind in _TRADES and not one.is_priced, tr("the price is missing")),
        (
            one.kind in _TO_ANOTHER and one.other in {None, one.security},
            tr("a {kind} needs another security").format(kind=kind),
        ),
        (one.kind is Kind.SPIN_OFF and one.cost_share is None, tr("a spin-off needs its share of the cost")),
        (one.kind in _OF_MONEY and not one.is_priced, tr("the amount is missing")),
        (one.kind is Kind.FX and one.rate is None, tr("an exchange of money needs a rate")),
        (
            one.kind in _TRANSFERS and not one.quantity and not one.is_priced,
            tr("a transfer needs a quantity or an amount"),
        ),
        (any(not choice.quantity > 0 for choice in one.lots), tr("a chosen lot has no quantity")),
    )
    return next((words for is_wrong, words in wrong if is_wrong), None)


def _currencies(one: Transaction) -> str | None:
    named = (one.fees_currency, one.taxes_currency, one.settled_in, one.rate_to)
    for currency in (one.currency, *(name for name in named if name)):
        if not is_currency(currency):
            return tr("“{currency}” is not a currency").format(currency=currency[:12])
    return None
