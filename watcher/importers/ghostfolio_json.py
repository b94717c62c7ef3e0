"""JSON of Ghostfolio taken apart: what stands where something else should is said, never stumbled over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from watcher.domain.errors import InputError
from watcher.domain.portfolio.transactions import ZERO
from watcher.importers.cells import CellError, number, within_reach
from watcher.importers.source_file import SourceFile
from watcher.language import tr

_NESTED = frozenset(("marketData", "SymbolProfile"))


def document(file: SourceFile) -> dict[str, Any]:
    """The whole file. Raises InputError for what is no JSON, with its line."""
    try:
        content = json.loads(file.text, parse_float=Decimal, parse_int=Decimal)
    except json.JSONDecodeError as error:
        raise InputError(
            tr("Line {lineno} of {name} is not JSON: {msg}.").format(
                lineno=error.lineno, name=file.name, msg=error.msg
            )
        ) from error
    except RecursionError as error:
        raise InputError(tr("{name} is nested too deeply to be an export.").format(name=file.name)) from error
    if not isinstance(content, dict):
        raise InputError(tr("{name} is not an export of Ghostfolio.").format(name=file.name))
    return content


def entries(content: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """The entries of a list, without what in them is neither a text nor a number nor a list of entries.

    Raises InputError where `name` is something else than such a list.
    """
    found = content.get(name) or []
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise InputError(
            tr("“{name}” is not a list of entries.").format(name=name), tr("Export the file again.")
        )
    return [{key: value for key, value in one.items() if key in _NESTED or _is_plain(value)} for one in found]


def _is_plain(value: object) -> bool:
    return isinstance(value, (str, Decimal, bool, float)) or value is None


def needed(activity: Mapping[str, Any], name: str) -> Any:
    """A value that has to be there. Raises CellError."""
    found = activity.get(name)
    if found in (None, ""):
        raise CellError(tr("“{name}” is missing").format(name=name))
    return found


def decimal_of(activity: Mapping[str, Any], name: str) -> Decimal:
    """A number, 0 where there is none. Raises CellError."""
    found = activity.get(name)
    if found is None:
        return ZERO
    if isinstance(found, Decimal) and within_reach(found):
        return found
    try:
        return number(str(found))
    except CellError as error:
        raise CellError(f"{error} (“{name}”)") from error
