"""What an alert at work remembers, as it is stored with the alert."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from watcher.domain.alerts.hole import hole_from_json, hole_to_json
from watcher.domain.alerts.rules import Memory
from watcher.domain.alerts.splits import ratio_in_words
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.domain.alerts.alert import Alert
    from watcher.domain.alerts.watch import Watch


_APPLIED = 2
"""How long the row of such a split is; what else happened to it stands behind."""


class AppliedSplit(NamedTuple):
    """A split that an alert followed. `symbol` is empty for its own."""

    ex_date: date
    ratio: Decimal
    symbol: Symbol


def last_split(rows: Sequence[Sequence[str]]) -> AppliedSplit | None:
    """The last one of `Watch.splits` that changed something, and was not undone."""
    for on, text in reversed([row for row in rows if len(row) == _APPLIED]):
        ratio, _, symbol = text.partition("@")
        return AppliedSplit(date.fromisoformat(on), Decimal(ratio), Symbol(symbol))
    return None


def split_to_undo(alert: Alert) -> str:
    """“8-for-1”: the split that may be undone for a stored alert; empty where there is none."""
    found = last_split(alert.memory.get("splits", ()))
    return "" if found is None else ratio_in_words(found.ratio)


def memory_of(watch: Watch) -> Memory:
    """All of it, in JSON's types."""
    hole = watch.hole
    return {
        "gate": watch.gate.dump(),
        "rule": watch.rule.dump(),
        "sequence": watch.sequence,
        "cool_until": _text(watch.cool_until),
        "has_come_back": watch.has_come_back,
        "fired_on": None if watch.fired_on is None else watch.fired_on.isoformat(),
        "fresh_since": _text(watch.fresh_since),
        "heard_at": _text(watch.heard_at),
        "trusted_at": _text(watch.trusted_at),
        "evaluated_until": _text(watch.evaluated_until),
        "level_set_at": _text(watch.level_set_at),
        "hole": None if hole is None else hole_to_json(hole),
        "splits": [list(row) for row in watch.splits],
        "fires": [at.isoformat() for at in watch.fires],
        "said": sorted(watch.said),
        "said_on": None if watch.said_on is None else watch.said_on.isoformat(),
        "undo": watch.undo,
        **_wide_memory_of(watch),
    }


def _wide_memory_of(watch: Watch) -> Memory:
    """What only alerts that look beyond one symbol remember; left out where there is nothing."""
    kept: Memory = {
        "legs": {**watch.unattached, **{symbol: leg.dump() for symbol, leg in watch.legs.items()}},
        "reasons": dict(watch.reasons) if watch.legs else {},
        "as_of": _text(watch.as_of) if watch.is_wide else None,
        "judged_bars": {key: at.isoformat() for key, at in watch.judged_bars.items()},
    }
    return {key: value for key, value in kept.items() if value}


def _remember_wide(watch: Watch, memory: Any) -> None:
    watch.unattached = dict(memory.get("legs", {}))
    for symbol, leg in watch.legs.items():
        if symbol in watch.unattached:
            leg.restore(watch.unattached.pop(symbol))
    watch.reasons = {Symbol(symbol): reason for symbol, reason in memory.get("reasons", {}).items()}
    if watch.alert.suspended is not None and not watch.reasons:
        watch.reasons = {watch.alert.symbol: watch.alert.suspended}
    watch.as_of = _time(memory.get("as_of"))
    bars = memory.get("judged_bars", {})
    watch.judged_bars = {key: datetime.fromisoformat(at) for key, at in bars.items()}


def remember(watch: Watch, memory: Any) -> None:
    """Remember what `memory_of` gave."""
    watch.gate.restore(memory["gate"])
    watch.rule.restore(memory["rule"])
    watch.sequence = memory["sequence"]
    watch.cool_until = _time(memory["cool_until"])
    watch.has_come_back = memory["has_come_back"]
    watch.fired_on = _date(memory["fired_on"])
    watch.fresh_since = _time(memory["fresh_since"])
    watch.heard_at = _time(memory["heard_at"])
    watch.trusted_at = _time(memory.get("trusted_at"))
    watch.evaluated_until = _time(memory["evaluated_until"])
    watch.level_set_at = _time(memory["level_set_at"])
    if (hole := memory["hole"]) is not None:
        watch.hole = hole_from_json(hole)
    watch.splits = [list(row) for row in memory["splits"]]
    watch.fires.extend(datetime.fromisoformat(at) for at in memory["fires"])
    watch.said = set(memory["said"])
    watch.said_on = _date(memory["said_on"])
    watch.undo = memory["undo"]
    _remember_wide(watch, memory)


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
