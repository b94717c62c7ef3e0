"""Case files (alerts.md §7): read, and their parts as values; what is none is named with its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from watcher.domain.alerts.numbers_json import decimal_of, one_of, whole_of
from watcher.domain.bars import Bars
from watcher.domain.errors import InputError
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.symbols import Symbol
from watcher.engine.case_lines import line_of

T = TypeVar("T")

_COLUMNS = 6
_MOST_VOLUME = 10**18


def told_with_line(path: Path, play: Callable[[dict[str, Any]], T]) -> T:
    """Do something with the case in a file; what is wrong is told with its line. Raises InputError."""
    text = _text(path)
    data = _parsed(path, text)
    try:
        return play(data)
    except CaseError as error:
        line = line_of(text, error.place)
        raise InputError(f"{path}, line {line}: {error.said} ({error.place})") from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{path} could not be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise InputError(
            f"{path}, line {line}: it is not text in UTF-8.", "A case is a JSON file."
        ) from error


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise InputError(f"{path} is nested too deeply to be a case.") from error
    except json.JSONDecodeError as error:
        raise InputError(f"{path}, line {error.lineno}: {error.msg}.", "A case is a JSON file.") from error
    if not isinstance(data, dict):
        raise InputError(f"{path}, line 1: a case is an object with alerts and events.")
    return data


class CaseError(InputError):
    """A part of a case that is none."""

    def __init__(self, place: str, said: str) -> None:
        super().__init__(f"The case is wrong at {place}: {said}")
        self.place = place
        self.said = said


def read_at(place: str, read: Callable[[Any], T], value: Any) -> T:
    """Read a part of a case. Raises CaseError that says which part it is."""
    try:
        return read(value)
    except CaseError as error:
        raise CaseError(f"{place}.{error.place}", error.said) from error
    except InputError as error:
        raise CaseError(place, error.sentence) from error
    except KeyError as error:
        raise CaseError(place, f"“{error.args[0]}” is missing.") from error
    except (ValueError, TypeError, AttributeError, IndexError, ArithmeticError) as error:
        raise CaseError(place, f"it cannot be read: {error}.") from error


def skip(_content: Any, _at: datetime) -> None:
    """Time passes before and after every event."""


def list_of(data: Any, key: str) -> list[Any]:
    """A list. Raises InputError."""
    rows = data.get(key)
    if not isinstance(rows, list):
        raise CaseError(key, f"“{key}” is a list.")
    return rows


def instrument_of(row: Any) -> Instrument:
    """An instrument of a case. Raises InputError."""
    if not isinstance(row, Mapping):
        raise InputError("an instrument is an object.")
    tick = finite_of(row, "tick") if row.get("tick") is not None else Decimal("0.01")
    if tick <= 0:
        raise InputError(f"its tick {row['tick']} is not above 0.")
    return Instrument(
        symbol=Symbol(str(row["symbol"])),
        currency=str(row.get("currency") or ""),
        calendar=str(row.get("calendar") or ALWAYS_OPEN),
        tick=tick,
        delay_s=whole_of("delay_s", row.get("delay_s") or 0),
    )


def time_of(row: Mapping[str, Any], key: str) -> datetime:
    """An instant in UTC; a time without a zone is none."""
    try:
        at = datetime.fromisoformat(str(row[key]))
    except ValueError as error:
        raise ValueError(f"{key} “{row[key]}” is not a time such as 2023-11-24T14:30:00Z") from error
    if at.tzinfo is None:
        raise ValueError(f"the time {row[key]} has no zone")
    return at.astimezone(UTC)


def date_of(row: Mapping[str, Any], key: str) -> date:
    """A day; of an instant its date."""
    try:
        return date.fromisoformat(str(row[key])[:10])
    except ValueError as error:
        raise ValueError(f"{key} “{row[key]}” is not a day such as 2023-11-24") from error


def price_of(row: Mapping[str, Any], key: str) -> Decimal:
    """A number; what a feed may say in its place (nothing, NaN) is a price that is not finite."""
    value = row.get(key)
    return Decimal("NaN") if value is None else decimal_of(key, value)


def finite_of(row: Mapping[str, Any], key: str) -> Decimal:
    """A number that is one."""
    value = decimal_of(key, row[key])
    if not value.is_finite():
        raise ValueError(f"{key} {row[key]}")
    return value


def optional_of(row: Mapping[str, Any], key: str) -> Decimal | None:
    """A number, or None where it is missing."""
    return None if row.get(key) is None else decimal_of(key, row[key])


def word_of(row: Mapping[str, Any], key: str, kind: Any, default: Any) -> Any:
    """One of the words of an enumeration."""
    return default if row.get(key) is None and default is not None else one_of(kind, key, row[key])


def volume_of(row: Mapping[str, Any], key: str) -> int | None:
    """A volume; None where it is missing, or nonsense stands in its place."""
    value = optional_of(row, key)
    return int(value) if value is not None and value.is_finite() and 0 <= value < _MOST_VOLUME else None


def bars_of(rows: list[Any]) -> Bars:
    """Bars, sorted; what is missing in a row is unknown. Raises CaseError for a row that is none."""
    columns: list[list[Any]] = [[] for _ in range(_COLUMNS)]
    for number, row in enumerate(rows):
        if not isinstance(row, list) or len(row) < _COLUMNS - 1:
            raise CaseError(f"[{number}]", "a bar has start, open, high, low, close and volume.")
    for row in sorted(rows, key=lambda row: datetime.fromisoformat(row[0])):
        columns[0].append(int(datetime.fromisoformat(row[0]).timestamp()))
        for column, value in zip(columns[1:], row[1:5], strict=False):
            column.append(float(value) if value is not None else float("nan"))
        volume = row[5] if len(row) >= _COLUMNS else None
        columns[5].append(float("nan") if volume is None else float(volume))
    return Bars.of(*columns)
