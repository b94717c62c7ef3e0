"""How tables write currencies, and the bare numbers of Chinese exchanges."""

from __future__ import annotations

import re

from watcher.domain.portfolio.money import is_currency

_UNITS = {
    "€": "EUR",
    "$": "USD",
    "US$": "USD",
    "£": "GBP",
    "GBX": "GBp",
    "p": "GBp",
    "HK$": "HKD",
    "RMB": "CNY",
    "CNH": "CNY",
    "人民币": "CNY",
    "人民幣": "CNY",
    "港币": "HKD",
    "港幣": "HKD",
    "港元": "HKD",
    "美元": "USD",
    "欧元": "EUR",
    "円": "JPY",
}
_SIGN = re.compile(r"HK\$|US\$|[€£]|(?<![A-Z])\$")
_CODE = re.compile(r"(?<![A-Z])[A-Z]{3}(?![A-Z])")
_SHANGHAI, _SHENZHEN, _BEIJING = "569", "0123", "48"
_CHINESE, _HONG_KONG = re.compile(r"\d{6}"), re.compile(r"0\d{4}")


def currency_of(said: str) -> str:
    """The code of a currency that a cell names: `€`, `usd`, `人民币`; as it stands where none is known."""
    return _UNITS.get(said, said if is_currency(said) else said.upper())


def mark_of(cell: str) -> str:
    """The currency that stands beside a number: `€12.50`, `12.50 EUR`; empty without one."""
    found = _SIGN.search(cell) or _CODE.search(cell)
    return found[0] if found else ""


def listed(symbol: str, currency: str) -> str:
    """How Yahoo writes the bare numbers of Chinese exchanges."""
    if currency == "CNY" and _CHINESE.fullmatch(symbol):
        ends = {_SHANGHAI: ".SS", _SHENZHEN: ".SZ", _BEIJING: ".BJ"}
        return symbol + next((end for starts, end in ends.items() if symbol[0] in starts), "")
    if currency == "HKD" and _HONG_KONG.fullmatch(symbol):
        return f"{symbol[1:]}.HK"
    return symbol
