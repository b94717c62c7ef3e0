"""Daily prices from any CSV, dirty ones too: repeated headers, duplicate days, other dates and decimals."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from watcher.domain.errors import InputError
from watcher.importers.cells import instant
from watcher.importers.day_order import month_first
from watcher.importers.headings import folded
from watcher.importers.source_file import SourceFile
from watcher.language import tr
from watcher.values import dataclass

LARGEST_BYTES = 20_000_000
_SNIFFED = 65_536
_SECONDS = 10
_NAMES = {
    "date": "date datetime time timestamp day tradedate datum fecha data handelstag 日期 交易日期 时间 日付",
    "open": "open o openprice eröffnung eröffnungskurs ouverture apertura 开盘 开盘价 開盤 開盤價 始値",
    "high": "high h max highprice hoch höchst tageshoch haut plushaut máximo massimo 最高 最高价 最高價 高値",
    "low": "low l min lowprice tief tagestief bas plusbas mínimo minimo 最低 最低价 最低價 安値",
    "close": """close c closelast last price closingprice closeprice schluss schlusskurs kurs clôture dernier
        último cierre ultimo chiusura 收盘 收盘价 收盤 收盤價 終値""",
    "volume": "volume v vol sharestraded volumen stücke volumes volúmenes 成交量 出来高",
}
_WORDS = {field: frozenset(map(folded, words.split())) for field, words in _NAMES.items()}
_EMPTY = frozenset({"", "-", "–", "null", "nan", "n/a", "none"})
_SUFFIXES = {"K": 1e3, "M": 1e6, "B": 1e9}
_COMMA_DECIMALS = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+),(\d{1,2}|\d{4,})")


@dataclass(frozen=True, slots=True)
class Rejected:
    """One line that holds no usable day, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class DailyPrice:
    """One day: prices in the file's currency, volume in units, NaN where the file has none."""

    on: date
    open: float
    high: float
    low: float
    close: float
    volume: float
    was_widened: bool = False
    """Its high or low lay inside its other prices, and was moved to hold them."""


@dataclass(frozen=True, slots=True)
class DailyPrices:
    """The days of a file in order of date, each once (the last line of a day wins)."""

    days: tuple[DailyPrice, ...]
    duplicates: int
    ignored: int
    rejected: tuple[Rejected, ...]

    @property
    def widened(self) -> int:
        """How many days had a high or low that was not the day's extreme."""
        return sum(day.was_widened for day in self.days)


def read_daily_prices(path: Path) -> DailyPrices:
    """Read a file. Raises InputError when it holds no daily prices at all, with the reason."""
    text = _text(path)
    rows = list(_rows(text))
    header = next((at for at, (_, cells) in enumerate(rows) if _columns(cells) is not None), None)
    if header is None:
        raise InputError(
            tr("{name} has no line that names its columns.").format(name=path.name),
            tr("The first line has to say Date, Open, High, Low, Close and, if there is one, Volume."),
        )
    columns = _columns(rows[header][1]) or {}
    body = rows[header + 1 :]
    to_date = _date_reader([cells[columns["date"]] for _, cells in body if len(cells) > columns["date"]])
    return _collect(body, columns, to_date)


def _collect(
    body: Sequence[tuple[int, list[str]]], columns: dict[str, int], to_date: Callable[[str], date]
) -> DailyPrices:
    mark = _decimal_mark(cell for _, cells in body for cell in cells)
    days: dict[date, DailyPrice] = {}
    duplicates = ignored = 0
    rejected: list[Rejected] = []
    for line, cells in body:
        if not any(cell.strip() for cell in cells) or _columns(cells) is not None:
            ignored += 1
            continue
        try:
            day = _day(cells, columns, to_date, mark)
        except ValueError as error:
            rejected.append(Rejected(line, str(error)))
            continue
        duplicates += day.on in days
        days[day.on] = day
    ordered = tuple(days[on] for on in sorted(days))
    return DailyPrices(ordered, duplicates, ignored, tuple(rejected))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise InputError(
                tr("{name} is larger than {largest_bytes} MB.").format(
                    name=path.name, largest_bytes=LARGEST_BYTES // 1_000_000
                ),
                tr("Daily prices of one symbol are never that large."),
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("{path} cannot be read: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error
    return SourceFile(path.name, data).text


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines with their numbers, counted from 1 as an editor does."""
    head = text[:_SNIFFED]
    delimiter = max((";", "\t", ","), key=lambda mark: _steadiness(head, mark))
    reader = csv.reader(text.splitlines(), delimiter=delimiter)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as error:
        raise InputError(
            tr("Line {line_num} cannot be read as CSV: {error}.").format(
                line_num=reader.line_num, error=error
            )
        ) from error


def _steadiness(head: str, mark: str) -> int:
    """How often a mark stands in the sparsest of the first lines that are not empty."""
    return min((line.count(mark) for line in head.splitlines()[:20] if line.strip()), default=0)


def _columns(cells: Sequence[str]) -> dict[str, int] | None:
    """Where each column is, if this line names them; date and close are the least."""
    names = [folded(cell) for cell in cells]
    found = {column: names.index(name) for column, words in _WORDS.items() for name in names if name in words}
    return found if {"date", "close"} <= found.keys() else None


def _day(
    cells: Sequence[str], columns: dict[str, int], to_date: Callable[[str], date], mark: str
) -> DailyPrice:
    on = to_date(_cell(cells, columns, "date"))
    close = _price(_cell(cells, columns, "close"), "close", mark)
    opened, high, low = (
        _price(text, name, mark) if (text := _cell(cells, columns, name)).lower() not in _EMPTY else close
        for name in ("open", "high", "low")
    )
    text = _cell(cells, columns, "volume")
    prices = (opened, high, low, close)
    return DailyPrice(
        on,
        opened,
        max(prices),
        min(prices),
        close,
        _volume(text, mark),
        (high, low) != (max(prices), min(prices)),
    )


def _cell(cells: Sequence[str], columns: dict[str, int], name: str) -> str:
    at = columns.get(name)
    return cells[at].strip() if at is not None and at < len(cells) else ""


def _price(text: str, name: str, mark: str) -> float:
    if text.lower() in _EMPTY:
        raise ValueError(f"the {name} is missing")
    value = _number(text, mark)
    if not 0 < value < float("inf"):
        raise ValueError(f"the {name} “{text[:20]}” is not a price")
    return value


def _volume(text: str, mark: str) -> float:
    if text.lower() in _EMPTY:
        return float("nan")
    factor = _SUFFIXES.get(text[-1].upper(), 1.0)
    value = _number(text[:-1] if factor > 1 else text, mark) * factor
    if not 0 <= value < float("inf"):
        raise ValueError(f"the volume “{text[:20]}” is not a number")
    return value


def _decimal_mark(cells: Iterable[str]) -> str:
    """What this file writes before the decimals; numbers such as 1,5 or 1.074,50 leave no doubt."""
    return "," if any(_COMMA_DECIMALS.fullmatch(cell.strip()) for cell in cells) else "."


def _number(text: str, mark: str) -> float:
    """A number with this decimal mark, with or without marks between the thousands."""
    plain = re.sub(r"[\s$€£¥'’]", "", text)
    plain = plain.replace("." if mark == "," else ",", "").replace(mark, ".")
    try:
        return float(plain)
    except ValueError:
        raise ValueError(f"“{text[:20]}” is not a number") from None


def _date_reader(texts: Sequence[str]) -> Callable[[str], date]:
    """How this file writes its dates; lines that leave no doubt tell whether 03/04 is March or April."""
    months = month_first([text.strip().strip('"') for text in texts], is_english=True)
    if months is None:
        raise InputError(
            tr("The dates of this file can be read as day/month or as month/day."),
            tr("Write them as YYYY-MM-DD."),
        )

    def read(text: str) -> date:
        stripped = text.strip().strip('"')
        if re.fullmatch(r"\d{9,10}|\d{12,13}", stripped):
            # Seconds since 1970, or thousandths of them.
            seconds = int(stripped) / (1 if len(stripped) <= _SECONDS else 1000)
            return datetime.fromtimestamp(seconds, UTC).date()
        # A time behind the date does not matter to a daily price.
        day = re.split(r"[T ](?=\d{1,2}:)", stripped)[0]
        return instant(day, month_first=months, short_year=True).date()

    return read
