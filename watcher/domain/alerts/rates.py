"""Which rate a premium between two currencies is judged with, where nobody said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.held import pairs
from watcher.domain.alerts.wide import Part, Premium, Several
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.money import major
from watcher.domain.symbols import Symbol

_CURRENCIES = {
    ".HK": "HKD",
    ".L": "GBP",
    ".T": "JPY",
    ".TO": "CAD",
    ".AX": "AUD",
    ".SS": "CNY",
    ".SZ": "CNY",
    ".PA": "EUR",
    ".DE": "EUR",
    ".AS": "EUR",
    ".SW": "CHF",
}
"""What is paid with where symbols end so, for symbols that were never heard of."""


def with_rate(condition: Condition, own: Symbol, known: Mapping[Symbol, Instrument]) -> Condition:
    """A premium between two currencies with the symbol of their rate, where none was given."""
    match condition:
        case Premium(local, _, None):
            mine, theirs = _currency(own, known), _currency(local, known)
            if mine == theirs:
                return condition
            usual = [one.symbol for one in pairs(mine, theirs) if not one.is_inverse]
            return replace(condition, fx=next((one for one in usual if one in known), usual[0]))
        case Several(_, parts):
            return replace(condition, parts=tuple(_part(part, own, known) for part in parts))
        case _:
            return condition


def _part(part: Part, own: Symbol, known: Mapping[Symbol, Instrument]) -> Part:
    return replace(part, condition=with_rate(part.condition, part.symbol or own, known))


def _currency(symbol: Symbol, known: Mapping[Symbol, Instrument]) -> str:
    instrument = known.get(symbol)
    if instrument is not None and instrument.currency:
        return major(instrument.currency)
    return next((unit for end, unit in _CURRENCIES.items() if symbol.endswith(end)), "USD")
