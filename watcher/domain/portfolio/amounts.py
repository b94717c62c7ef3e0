"""What a transaction was worth: in the security's currency, and in the one that is reported in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.money import booked, major, parts_of_major
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.transactions import ZERO, Transaction


@dataclass(frozen=True, slots=True)
class Amounts:
    """Gross amount, fees and taxes in one currency."""

    gross: Decimal
    fees: Decimal
    taxes: Decimal

    @property
    def charges(self) -> Decimal:
        """What was paid beside the price."""
        return self.fees + self.taxes


def amounts_in(one: Transaction, target: str, day: date, rates: Rates) -> Amounts | None:
    """All of a transaction in a currency, booked to its minor unit; None where a rate is missing.

    The rate that the transaction recorded comes first.
    """
    gross = in_currency(one.gross, one.currency, target, one, day, rates)
    if not one.fees and not one.taxes:
        return None if gross is None else Amounts(gross, ZERO, ZERO)
    fees = in_currency(one.fees, one.fees_currency or one.currency, target, one, day, rates)
    taxes = in_currency(one.taxes, one.taxes_currency or one.currency, target, one, day, rates)
    return None if gross is None or fees is None or taxes is None else Amounts(gross, fees, taxes)


def in_currency(
    amount: Decimal, currency: str, target: str, one: Transaction, day: date, rates: Rates
) -> Decimal | None:
    """An amount of this transaction in another currency (a major one), booked; None without a rate."""
    if currency == target:
        return booked(amount, target)
    if not amount:
        return ZERO
    source = major(currency)
    whole = amount / parts_of_major(currency) if source != currency else amount
    if source == target:
        return booked(whole, target)
    if one.rate:
        # The recorded rate is per unit of `currency`, which may itself be a minor one.
        ours, theirs = major(one.currency), major(one.rate_to)
        rate = one.rate * parts_of_major(one.currency) / parts_of_major(one.rate_to)
        if (source, target) == (ours, theirs):
            return booked(whole * rate, target)
        if (source, target) == (theirs, ours):
            return booked(whole / rate, target)
    found = rates.on(source, target, day)
    return None if found is None else booked(whole * found.value, target)
