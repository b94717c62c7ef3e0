"""In which line of a case file a part of it stands: `events[3].quote` is found by reading as far as that."""

from __future__ import annotations

import json
import re
from json import JSONDecoder

_STEP = re.compile(r"\[(\d+)\]|\.?([^.\[\]]+)")
_SPACE = re.compile(r"[\s,:]*")


def line_of(text: str, place: str) -> int:
    """The line, counted from 1, on which the part begins, as far as the place can be followed."""
    at = _skip(text, 0)
    for step in _STEP.finditer(place):
        found = _item(text, at, int(step[1])) if step[1] is not None else _value(text, at, step[2])
        if found is None:
            break
        at = found
    return text.count("\n", 0, at) + 1


def _item(text: str, at: int, wanted: int) -> int | None:
    """Where one element of the array that begins at `at` begins."""
    if text[at : at + 1] != "[":
        return None
    at = _skip(text, at + 1)
    for _ in range(wanted):
        end = _end(text, at)
        if end is None:
            return None
        at = _skip(text, end)
    return None if text[at : at + 1] in {"]", ""} else at


def _value(text: str, at: int, wanted: str) -> int | None:
    """Where the value of a key of the object that begins at `at` begins."""
    if text[at : at + 1] != "{":
        return None
    at = _skip(text, at + 1)
    while text[at : at + 1] not in {"}", ""}:
        key_end = _end(text, at)
        if key_end is None:
            return None
        value = _skip(text, key_end)
        if json.loads(text[at:key_end]) == wanted:
            return value
        end = _end(text, value)
        if end is None:
            return None
        at = _skip(text, end)
    return None


def _end(text: str, at: int) -> int | None:
    """Where the JSON value that begins at `at` ends."""
    try:
        return JSONDecoder().raw_decode(text, at)[1]
    except (ValueError, RecursionError):
        return None


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return at if found is None else found.end()
