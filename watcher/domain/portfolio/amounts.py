"""What a transaction was worth: in the security's currency, and in the one that is reported in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from watcher.domain.portfolio.money import booked, major, parts_of_major
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.transactions import ZERO, Transaction


class Amounts(NamedTuple):
    """Gross amount, fees and taxes in one currency."""

    gross: Decimal
    fees: Decimal
    taxes: Decimal

    @property
    def charges(self) -> Decimal:
        """What was paid beside the price."""
        return self.fees + self.taxes


def amounts_in(
    one: Transaction, target: str, day: date, rates: Rates, gross: Decimal | None = None
) -> Amounts | None:
    """All of a transaction in a currency, booked to its minor unit; None where a rate is missing.

    The rate that the transaction recorded comes first. `gross` is its own, where that is known already.
    """
    if gross is None:
        gross = one.gross
    is_plain = not (one.fees_currency or one.taxes_currency)
    if one.currency == target and is_plain:
        # By far the most: nothing to convert, and the gross amount is booked already.
        if not one.fees and not one.taxes:
            return Amounts(gross, ZERO, ZERO)
        return Amounts(gross, booked(one.fees, target), booked(one.taxes, target))
    if is_plain and one.rate is None:
        rate = rates.on(one.currency, target, day)
        if rate is None:
            return None if gross or one.fees or one.taxes else Amounts(ZERO, ZERO, ZERO)
        fees = booked(one.fees * rate.value, target) if one.fees else ZERO
        taxes = booked(one.taxes * rate.value, target) if one.taxes else ZERO
        return Amounts(booked(gross * rate.value, target), fees, taxes)
    found = in_currency(gross, one.currency, target, one, day, rates)
    if not one.fees and not one.taxes:
        return None if found is None else Amounts(found, ZERO, ZERO)
    charged = in_currency(one.fees, one.fees_currency or one.currency, target, one, day, rates)
    taxed = in_currency(one.taxes, one.taxes_currency or one.currency, target, one, day, rates)
    if found is None or charged is None or taxed is None:
        return None
    return Amounts(found, charged, taxed)


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
