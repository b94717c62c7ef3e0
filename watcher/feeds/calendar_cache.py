"""Session tables kept on disk between starts: building them imports pandas, which takes seconds."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from watcher.domain.errors import ProfileError
from watcher.domain.sessions import TradingDay
from watcher.paths import cache_dir, write_private
from watcher.values import dataclass

_FIELDS = 7
_NO_BREAK = -1
_PLAIN = re.compile(r"[A-Za-z0-9_/-]{1,16}")


@dataclass(frozen=True, slots=True)
class KeptCalendar:
    """One exchange's days as they were built; `name` is the library's own for it, shared by its aliases."""

    name: str
    time_zone: str
    days: Sequence[TradingDay]


def read(code: str, edition: str) -> KeptCalendar | None:
    """What was kept for an exchange by this edition of the library; None if nothing usable was."""
    path = _path(code)
    if path is None:
        return None
    try:
        data = json.loads(path.read_bytes())
        if data["edition"] != edition:
            return None
        return KeptCalendar(data["name"], data["time_zone"], _days(data["days"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None


def keep(code: str, edition: str, calendar: KeptCalendar) -> None:
    """Keep an exchange's days for the next start; a disk that refuses only costs time."""
    path = _path(code)
    if path is None:
        return
    data = {
        "edition": edition,
        "name": calendar.name,
        "time_zone": calendar.time_zone,
        "days": [number for day in calendar.days for number in _numbers(day)],
    }
    with contextlib.suppress(ProfileError, OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, json.dumps(data, separators=(",", ":")).encode())


def _path(code: str) -> Path | None:
    # One exchange's name is “24/5”.
    name = code.replace("/", "_")
    return cache_dir() / "calendars" / f"{name}.json" if _PLAIN.fullmatch(code) else None


def _numbers(day: TradingDay) -> list[int]:
    moments = (day.open, day.close, day.pre_open, day.post_close, day.break_start, day.break_end)
    return [day.date.toordinal(), *(_NO_BREAK if at is None else int(at.timestamp()) for at in moments)]


def _days(numbers: Any) -> tuple[TradingDay, ...]:
    if not numbers or len(numbers) % _FIELDS:
        raise ValueError("not a table of days")
    columns = [numbers[at::_FIELDS] for at in range(_FIELDS)]
    moments = [[None if s == _NO_BREAK else datetime.fromtimestamp(s, UTC) for s in c] for c in columns[1:]]
    dates = [date.fromordinal(number) for number in columns[0]]
    return tuple(map(TradingDay, dates, *moments))
