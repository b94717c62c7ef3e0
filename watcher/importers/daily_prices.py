"""Daily prices from any CSV, dirty ones too: repeated headers, duplicate days, other dates and decimals."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.values import dataclass

LARGEST_BYTES = 100_000_000
_SNIFFED = 65_536
_NAMES = {
    "date": ("date", "datetime", "time", "timestamp", "day", "datum", "日期"),
    "open": ("open", "o", "eröffnung", "开盘"),
    "high": ("high", "h", "max", "hoch", "最高"),
    "low": ("low", "l", "min", "tief", "最低"),
    "close": ("close", "c", "close/last", "last", "price", "closing price", "schluss", "schlusskurs", "收盘"),
    "volume": ("volume", "v", "vol", "vol.", "shares traded", "volumen", "成交量"),
}
_EMPTY = frozenset({"", "-", "–", "null", "nan", "n/a", "none"})
_SUFFIXES = {"K": 1e3, "M": 1e6, "B": 1e9}
_FORMATS = ("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "%b %d, %Y", "%d %b %Y", "%d-%b-%Y", "%B %d, %Y")
_DAY_FIRST, _MONTH_FIRST = "%d/%m/%Y", "%m/%d/%Y"
_COMMA_DECIMALS = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+),(\d{1,2}|\d{4,})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")


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
                tr("{name} is larger than 100 MB.").format(name=path.name),
                tr("Daily prices of one symbol are never that large."),
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("{path} cannot be read: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputError(tr("{name} is not a text file.").format(name=path.name), tr("Export it as CSV."))


def _encodings(data: bytes) -> tuple[str, ...]:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return ("utf-16",)
    return ("utf-8-sig", "gb18030", "latin-1")


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
    names = [cell.strip().strip('"').lower() for cell in cells]
    found = {column: at for column, words in _NAMES.items() for at, name in enumerate(names) if name in words}
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
    slashed = [match for text in texts if (match := _SLASHED.match(text.strip()))]
    day_first = any(int(match[1]) > 12 for match in slashed)  # noqa: PLR2004 (months)
    month_first = any(int(match[2]) > 12 for match in slashed)  # noqa: PLR2004
    if slashed and day_first == month_first:
        raise InputError(
            tr("The dates of this file can be read as day/month or as month/day."),
            tr("Write them as YYYY-MM-DD."),
        )
    formats = (*_FORMATS, _DAY_FIRST if day_first else _MONTH_FIRST)

    def read(text: str) -> date:
        stripped = text.strip().strip('"')
        if re.fullmatch(r"\d{9,10}", stripped):
            return datetime.fromtimestamp(int(stripped), UTC).date()
        # A time behind the date does not matter to a daily price.
        for candidate in (stripped, re.split(r"[T ](?=\d{1,2}:)", stripped)[0]):
            for form in formats:
                try:
                    return datetime.strptime(candidate, form).date()  # noqa: DTZ007 (a date alone)
                except ValueError:
                    continue
        raise ValueError(f"“{stripped[:20]}” is not a date")

    return read
