"""Symbols out of a text: one a line, separated by commas, or a table with a Symbol column.

Reads what Yahoo and TradingView export, too; groups are TradingView's sections, or a column of that name.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.domain.watchlist import Entry, Heading, Refusal
from watcher.language import tr
from watcher.values import dataclass

LARGEST_BYTES = 5_000_000
_TITLES = ("symbol", "ticker")
_GROUP_TITLES = ("group", "section")
_SECTION = "###"
_AMERICAN = frozenset(("NASDAQ", "NYSE", "AMEX", "ARCA", "BATS", "CBOE", "OTC"))
_ENDINGS = {
    "ASX": ".AX",
    "BSE": ".BO",
    "HKEX": ".HK",
    "KRX": ".KS",
    "LSE": ".L",
    "MIL": ".MI",
    "NSE": ".NS",
    "SIX": ".SW",
    "SSE": ".SS",
    "SZSE": ".SZ",
    "TSE": ".T",
    "TSX": ".TO",
    "TWSE": ".TW",
    "XETR": ".DE",
    "FX": "=X",
    "FX_IDC": "=X",
    "OANDA": "=X",
}
"""The exchanges as TradingView writes them before the colon, and what Yahoo writes behind the code."""
_COINS = {"BINANCE", "BINANCEUS", "BITFINEX", "BITSTAMP", "COINBASE", "CRYPTO", "GEMINI", "KRAKEN"}
_PAIR = re.compile(r"([A-Z0-9]{2,10})(USD|EUR|GBP)")
"""A coin and the money that it is priced in; one that is priced in another coin is none of Yahoo's."""


@dataclass(frozen=True, slots=True)
class SymbolsRead:
    """The symbols of a text, each once, in order, below their headings; and its lines that are none.

    A heading may come more than once; one without a name ends a group.
    """

    entries: tuple[Entry, ...]
    refused: tuple[Refusal, ...]

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """The symbols alone."""
        return tuple(entry for entry in self.entries if not isinstance(entry, Heading))


def read_file(path: Path) -> SymbolsRead:
    """The symbols of a file. Raises InputError for a file that holds none or cannot be read."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise InputError(tr("{name} is too large for a list of symbols.").format(name=path.name))
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(tr("{name} is not a text file in UTF-8.").format(name=path.name)) from error
    except OSError as error:
        raise InputError(
            tr("{path} cannot be read: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error
    return read_text(text, path.name)


def read_text(text: str, name: str = "The text") -> SymbolsRead:
    """The symbols of a text that is called `name`. Raises InputError where there are none at all."""
    if len(text) > LARGEST_BYTES:
        raise InputError(tr("{name} is too large for a list of symbols.").format(name=name))
    try:
        words = list(_words(text))
    except csv.Error as error:
        raise InputError(
            tr("{name} is not a list of symbols.").format(name=name),
            tr("Write one a line, for example BABA."),
        ) from error
    entries: list[Entry] = []
    seen: set[Symbol] = set()
    refused: list[Refusal] = []
    for line, word in words:
        try:
            entry = word if isinstance(word, Heading) else _symbol(word)
        except InputError as error:
            refused.append(Refusal(line, error.title))
            continue
        if isinstance(entry, Heading) or entry not in seen:
            entries.append(entry)
        if not isinstance(entry, Heading):
            seen.add(entry)
    if not seen and not refused:
        raise InputError(
            tr("{name} holds no symbols.").format(name=name), tr("Write one a line, for example BABA.")
        )
    return SymbolsRead(tuple(entries), tuple(refused))


def _words(text: str) -> Iterator[tuple[int, str | Heading]]:
    """What stands where symbols are expected, and headings, with the numbers of their lines."""
    lines = text.splitlines()
    rows = csv.reader(lines, delimiter=_delimiter(lines))
    column = group_column = None
    group = ""
    for number, row in enumerate(rows):
        if number == 0:
            column, group_column = _column(row, _TITLES), _column(row, _GROUP_TITLES)
            if column is not None:
                continue
        cells = row if column is None else row[column : column + 1]
        if column is not None and group_column is not None:
            now = "".join(row[group_column : group_column + 1]).strip().removeprefix("'")
            if now != group:
                group = now
                yield rows.line_num, Heading(group)
        for cell in cells:
            if column is None and cell.strip().startswith(_SECTION):
                yield rows.line_num, Heading(cell.strip().removeprefix(_SECTION).strip())
                continue
            word = cell.split("#", 1)[0].strip().removeprefix("'")
            if word:
                yield rows.line_num, word


def _delimiter(lines: Sequence[str]) -> str:
    first = next((line for line in lines if line.strip()), "")
    return next((mark for mark in "\t;" if mark in first), ",")


def _column(titles: Sequence[str], wanted: Sequence[str]) -> int | None:
    found = [title.strip().lower() for title in titles]
    return next((found.index(title) for title in wanted if title in found), None)


def _symbol(word: str) -> Symbol:
    exchange, colon, code = word.upper().rpartition(":")
    exchange = exchange.strip()
    if not colon:
        return parse_symbol(word)
    if exchange in _AMERICAN:
        # TradingView writes BRK.B, Yahoo BRK-B.
        return parse_symbol(code.strip().replace(".", "-"))
    if exchange in _ENDINGS:
        return parse_symbol(code.strip() + _ENDINGS[exchange])
    if exchange in _COINS and (pair := _PAIR.fullmatch(code.strip())):
        return parse_symbol("-".join(pair.groups()))
    raise InputError(
        tr("The exchange of “{word}” is not known; write the symbol as Yahoo does.").format(word=word[:40])
    )
