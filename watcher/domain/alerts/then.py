"""What an alert was while nobody watched: bars of that time, come late, are judged by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime

from watcher.domain.alerts.alert import AlertState, Repeat
from watcher.domain.alerts.hole import Hole
from watcher.domain.alerts.rules import Memory
from watcher.domain.alerts.watch import Watch, is_ratchet


def note(watch: Watch, hole: Hole) -> None:
    """Keep what it is now, at the first price after the hole; an earlier hole that is still open counts."""
    if hole.rule is None:
        hole.rule, hole.life = watch.rule.dump(), _life(watch)


def has_fired_since(watch: Watch, hole: Hole) -> bool:
    """Whether it has fired after the hole, before its bars came."""
    return hole.life is not None and hole.life["sequence"] != watch.sequence


def was_told(watch: Watch, hole: Hole) -> bool:
    """Whether what was met in the hole is told: the first price after it fired, or its one fire is out."""
    if not has_fired_since(watch, hole):
        return False
    return watch.alert.repeat is Repeat.ONCE or hole.until in watch.fires


@contextmanager
def as_it_was(watch: Watch, hole: Hole) -> Iterator[None]:
    """Judge by what it was as the hole began; then go on from what it is now, and what it has learned."""
    if hole.rule is None:
        yield
        return
    now, present, sequence = watch.rule.dump(), _life(watch), watch.sequence
    is_older = has_fired_since(watch, hole)
    watch.rule.restore(hole.rule)
    if is_older and hole.life is not None:
        _live(watch, hole.life)
    yield
    if is_older:
        _live(watch, present)
    has_new_base = watch.sequence != sequence and is_ratchet(watch.alert) and not is_older
    if hole.until is not None and not has_new_base:
        earlier = watch.rule.dump()
        watch.rule.restore(now)
        watch.rule.learn_earlier(earlier)


def _life(watch: Watch) -> Memory:
    return {
        "state": watch.alert.state.value,
        "has_come_back": watch.has_come_back,
        "cool_until": None if watch.cool_until is None else watch.cool_until.isoformat(),
        "fired_on": None if watch.fired_on is None else watch.fired_on.isoformat(),
        "sequence": watch.sequence,
    }


def _live(watch: Watch, life: Memory) -> None:
    """Put it there in its life; its fires go on being counted."""
    watch.alert = replace(watch.alert, state=AlertState(life["state"]))
    watch.has_come_back = life["has_come_back"]
    cool_until, fired_on = life["cool_until"], life["fired_on"]
    watch.cool_until = None if cool_until is None else datetime.fromisoformat(cool_until)
    watch.fired_on = None if fired_on is None else date.fromisoformat(fired_on)
