"""Session tables kept on disk between starts: building them imports pandas, which takes seconds."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

from watcher.domain.errors import ProfileError
from watcher.domain.trading_days import FIELDS, TradingDays
from watcher.paths import cache_dir, write_private
from watcher.values import dataclass

_PLAIN = re.compile(r"[A-Za-z0-9_/-]{1,16}")


@dataclass(frozen=True, slots=True)
class KeptCalendar:
    """One exchange's days as they were built; `name` is the library's own for it, shared by its aliases."""

    name: str
    time_zone: str
    days: TradingDays


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
        "days": [number for day in zip(*calendar.days.columns, strict=True) for number in day],
    }
    with contextlib.suppress(ProfileError, OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, json.dumps(data, separators=(",", ":")).encode())


def _path(code: str) -> Path | None:
    # One exchange's name is “24/5”.
    name = code.replace("/", "_")
    folder = cache_dir()
    return folder / "calendars" / f"{name}.json" if folder is not None and _PLAIN.fullmatch(code) else None


def _days(numbers: Any) -> TradingDays:
    if not numbers:
        raise ValueError("not a table of days")
    return TradingDays([numbers[at::FIELDS] for at in range(FIELDS)])
