"""What may be a symbol, and how what people type becomes one."""

from __future__ import annotations

import re
from typing import NewType

from watcher.domain.errors import InputError
from watcher.language import tr

Symbol = NewType("Symbol", str)

LONGEST = 32
_SHAPE = re.compile(r"[A-Z0-9^][A-Z0-9.=^_&-]*")
_HONG_KONG = re.compile(r"(\d{1,4})\.HK")


def parse_symbol(text: str) -> Symbol:
    """Turn what a user typed into a symbol: `baba` is BABA, `700.hk` is 0700.HK.

    Hong Kong codes have four digits with zeros in front (yahoo.md §6).
    Raises InputError for what no exchange uses.
    """
    symbol = text.strip().upper()
    if not symbol:
        raise InputError(tr("No symbol was given."), tr("Type one, for example BABA."))
    if len(symbol) > LONGEST or not _SHAPE.fullmatch(symbol):
        shown = symbol if len(symbol) <= LONGEST else symbol[:LONGEST] + "…"
        raise InputError(
            tr("“{shown}” is not a symbol.").format(shown=shown),
            tr(
                "A symbol has at most {longest} letters, digits and . - = ^ _ &, for example BABA or 0700.HK."
            ).format(longest=LONGEST),
        )
    if short := _HONG_KONG.fullmatch(symbol):
        symbol = f"{short[1]:0>4}.HK"
    return Symbol(symbol)
