"""What a transaction brings into a portfolio or takes out of it, and what it earns and costs on the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.amounts import Amounts, amounts_in, in_currency
from watcher.domain.portfolio.cash import plain_sign
from watcher.domain.portfolio.money import major
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.values import dataclass

_INTO = frozenset((Kind.DELIVERY_IN, Kind.TRANSFER_IN))
_OUT_OF = frozenset((Kind.DELIVERY_OUT, Kind.TRANSFER_OUT))
_TRANSFERS = (Kind.TRANSFER_IN, Kind.TRANSFER_OUT)
_TAXES = frozenset((Kind.TAX, Kind.TAX_REFUND))
_FROM_OUTSIDE = {Kind.DEPOSIT: 1, Kind.WITHDRAWAL: -1, Kind.TRANSFER_IN: 1, Kind.TRANSFER_OUT: -1}


@dataclass(frozen=True, slots=True)
class Scope:
    """What is measured: a whole portfolio, or some securities alone.

    Of the whole, deposits, withdrawals and deliveries are flows, and what is traded is inside; where an
    account keeps no cash, its money comes from outside and goes there. Of securities alone, purchases,
    sales, income and deliveries are flows; fees count, taxes do not. Securities that cannot be valued
    are left out: their money goes outside. So does what is paid in a currency that cannot be valued.
    """

    kept: Collection[AccountId]
    securities: Collection[SecurityId] | None = None
    left_out: Collection[SecurityId] = frozenset()
    paired: Collection[str] = frozenset()
    """The links of transfers of which both halves are there."""
    unvalued: Collection[str] = frozenset()
    """The currencies without a rate."""


@dataclass(frozen=True, slots=True)
class Parts:
    """One transaction in the report's currency: money from outside (negative: to it), and what it earned."""

    flow: Decimal = ZERO
    dividends: Decimal = ZERO
    interest: Decimal = ZERO
    fees: Decimal = ZERO
    taxes: Decimal = ZERO


NOTHING = Parts()


def parts_of(one: Transaction, scope: Scope, report: str, day: date, rates: Rates) -> Parts | None:
    """Take a transaction apart; None where a rate is missing."""
    amounts = amounts_in(one, report, day, rates)
    if amounts is None:
        return None
    if one.security is not None and one.security in scope.left_out:
        is_counted = scope.securities is None and _keeps(one, scope)
        return Parts(flow=_moved(one, amounts)) if is_counted else NOTHING
    if scope.securities is not None:
        return _of_securities(one, scope, amounts)
    return _of_whole(one, scope, amounts, _exchanged(one, report, day, rates))


def _of_securities(one: Transaction, scope: Scope, amounts: Amounts) -> Parts:
    """Taxes are not counted: neither those of their own nor those on a trade."""
    if one.kind in _TAXES:
        return NOTHING
    bare = Amounts(amounts.gross, amounts.fees, ZERO)
    flow = -_moved(one, bare)
    if _is_delivery(one, scope):
        flow = bare.gross + bare.fees if one.kind in _INTO else bare.fees - bare.gross
    return _earned(one, bare, flow)


def _of_whole(one: Transaction, scope: Scope, amounts: Amounts, exchanged: Decimal) -> Parts:
    moved = _moved(one, amounts) + exchanged
    keeps = _keeps(one, scope)
    if _is_delivery(one, scope):
        charges = amounts.charges
        flow = amounts.gross + charges if one.kind in _INTO else charges - amounts.gross
    elif one.kind in _FROM_OUTSIDE and one.security is None and one.link not in scope.paired:
        flow = _FROM_OUTSIDE[one.kind] * amounts.gross if keeps else amounts.charges
    elif one.kind is Kind.FX and _is_kept(one, scope):
        # Of the two currencies, one may be left out.
        flow = ZERO if keeps else exchanged - moved
        flow -= exchanged if major(one.rate_to) in scope.unvalued else ZERO
    else:
        flow = ZERO if keeps else -moved
    return _earned(one, amounts, flow)


def _earned(one: Transaction, amounts: Amounts, flow: Decimal) -> Parts:
    fees, taxes = -amounts.fees, -amounts.taxes
    dividends = interest = ZERO
    match one.kind:
        case Kind.DIVIDEND:
            dividends = amounts.gross
        case Kind.INTEREST:
            interest = amounts.gross
        case Kind.FEE:
            fees -= amounts.gross
        case Kind.TAX:
            taxes -= amounts.gross
        case Kind.TAX_REFUND:
            taxes += amounts.gross
        case _:
            pass
    return Parts(flow, dividends, interest, fees, taxes)


def _moved(one: Transaction, amounts: Amounts) -> Decimal:
    """The money that moves in the account, in the report's currency."""
    if one.kind in {Kind.DELIVERY_IN, Kind.DELIVERY_OUT}:
        return ZERO
    return plain_sign(one) * amounts.gross - amounts.charges


def _exchanged(one: Transaction, report: str, day: date, rates: Rates) -> Decimal:
    """What an exchange of money brought, in the report's currency."""
    if one.kind is not Kind.FX or not one.rate:
        return ZERO
    found = in_currency(one.gross * one.rate, one.rate_to, report, one, day, rates)
    return ZERO if found is None else found


def _is_delivery(one: Transaction, scope: Scope) -> bool:
    if one.security is None or one.kind not in _INTO | _OUT_OF:
        return False
    return one.kind in {Kind.DELIVERY_IN, Kind.DELIVERY_OUT} or one.link not in scope.paired


def _keeps(one: Transaction, scope: Scope) -> bool:
    """Whether its money is inside."""
    return _is_kept(one, scope) and (one.settled_in or major(one.currency)) not in scope.unvalued


def _is_kept(one: Transaction, scope: Scope) -> bool:
    return (one.cash_account or one.account) in scope.kept


def unvalued(transactions: Iterable[Transaction], report: str, day: date, rates: Rates) -> frozenset[str]:
    """The currencies in these transactions that have no rate up to a day."""
    named = {(one.currency, one.settled_in, one.rate_to) for one in transactions}
    majors = {major(currency) for each in named for currency in each if currency}
    return frozenset(one for one in majors if rates.on(one, report, day) is None)


def paired_links(transactions: Iterable[Transaction]) -> frozenset[str]:
    """The links of transfers of which both halves are there."""
    kinds: dict[str, set[Kind]] = {}
    for one in transactions:
        if one.link and one.kind in _TRANSFERS:
            kinds.setdefault(one.link, set()).add(one.kind)
    return frozenset(link for link, found in kinds.items() if len(found) == len(_TRANSFERS))
