"""Where the time axis has its ticks: x is the bar's index, so nights and weekends take no room; no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from watcher.domain.bars import Interval
from watcher.domain.formats import Formats
from watcher.ui.plotting.known_ticks import KnownTicks
from watcher.ui.plotting.starts import Times
from watcher.ui.plotting.time_names import Rank, Step, TimeTick
from watcher.ui.words import formats

_LABELS_APART_PX = 56
_CLASH_PX = 44
_WEEKDAYS = {1: range(7), 3: (0, 3), 7: (0,)}
"""The days of the week, Monday first, at which steps of so many days have ticks."""
_VIEWS = 4
_HOUR = 3_600
_DAY = 86_400
_MONTH = 30.44 * _DAY
_YEAR = 365.25 * _DAY


_STEPS = (
    *(Step(Rank.TIME, s, s) for s in (60, 120, 300, 600, 900, 1_800)),
    *(Step(Rank.TIME, h * _HOUR, h * _HOUR) for h in (1, 2, 3, 6, 12)),
    Step(Rank.DAY, 1, _DAY),
    # Mondays and Thursdays: between each day and each week lies too much.
    Step(Rank.DAY, 3, 2 * _DAY),
    Step(Rank.DAY, 7, 7 * _DAY),
    *(Step(Rank.MONTH, m, m * _MONTH) for m in (1, 2, 3, 6)),
    *(Step(Rank.YEAR, y, y * _YEAR) for y in (1, 2, 5, 10, 20, 50)),
)


def time_ticks(
    starts: Times,
    interval: Interval,
    zone: ZoneInfo,
    x0: float,
    x1: float,
    width: float,
    known: KnownTicks | None = None,
) -> tuple[TimeTick, ...]:
    """Ticks of the bars in [x0, x1) over `width` pixels, in the exchange's zone.

    `starts` holds the epoch seconds of all bars. Labels depend on where the ticks
    are, never on where the view begins: panning does not rewrite them.
    """
    first, last = max(0, int(x0)), min(len(starts), int(x1) + 1) - 1
    if last < first or x1 <= x0:
        return ()
    pixels = width / (x1 - x0)
    begin, end = int(starts[first]), int(starts[last])
    step = _step(interval, *_around(starts, first, last), pixels)
    # Two steps back: what a label may leave out is decided by the tick before it.
    moments = _moments(step, zone, begin - int(2 * step.seconds), end)
    ticks = (known or KnownTicks()).at(moments, step, starts, zone)
    return _without_clashes([tick for tick in ticks if first <= tick.index <= last], pixels)


def crosshair_time(start: int, interval: Interval, zone: ZoneInfo) -> str:
    """The date of a bar, with the time where it is shorter than a day: "2023-10-27 10:35"."""
    return _bar_time(start, interval, zone, formats())


@lru_cache(maxsize=256)
def _bar_time(start: int, interval: Interval, zone: ZoneInfo, how: Formats) -> str:
    """Asked on every tick, mostly about the newest bar."""
    at = datetime.fromtimestamp(start, zone)
    return f"{at.date()} {how.time(at)}" if interval.is_intraday else at.date().isoformat()


def _around(starts: Times, first: int, last: int) -> tuple[int, int]:
    """Seconds and bars of a stretch around those in view that stays the same while they are panned.

    A weekend more in view would have other labels otherwise.
    """
    block = _VIEWS << (last - first).bit_length()
    begin = first // block * block
    end = min(len(starts), begin + 2 * block) - 1
    return int(starts[end]) - int(starts[begin]), end - begin + 1


def _step(interval: Interval, span_s: int, bars: int, pixels: float) -> Step:
    length = interval.seconds
    # On five days of seven, for most markets.
    traded_a_day_s = bars * length / max(1.0, span_s / _DAY) * 7 / 5
    is_intraday, a_second = interval.is_intraday, bars * pixels / max(span_s, length)
    for step in _STEPS:
        if step.rank is Rank.TIME:
            fits = is_intraday and length <= step.seconds <= traded_a_day_s
            apart = step.seconds / length * pixels
        else:
            fits = step.seconds >= length or step.rank > Rank.DAY
            apart = step.seconds * a_second
        if fits and apart >= _LABELS_APART_PX:
            return step
    return _STEPS[-1]


def _moments(step: Step, zone: ZoneInfo, begin: int, end: int) -> list[int]:
    """Epoch seconds at which a step of the exchange's wall clock begins, ascending, around [begin, end]."""
    first, last = (datetime.fromtimestamp(at, zone).date() for at in (begin, end))
    if step.rank >= Rank.MONTH:
        months = step.count * (12 if step.rank is Rank.YEAR else 1)
        stop = last.year * 12 + last.month
        numbers = range((first.year * 12 + first.month - 1) // months * months, stop, months)
        return [_midnight(zone, date(n // 12, n % 12 + 1, 1).toordinal()) for n in numbers]
    days = range(first.toordinal(), last.toordinal() + 1)
    if step.rank is Rank.TIME:
        every = [moment for day in days for moment in _moments_of_day(zone, day, step.count)]
        return every[bisect_left(every, begin) : bisect_right(every, end)]
    # Ordinal 1 is a Monday; months begin where they begin.
    wanted = _WEEKDAYS[step.count]
    return [_midnight(zone, day) for day in days if (day - 1) % 7 in wanted or date.fromordinal(day).day == 1]


@lru_cache(maxsize=4_096)
def _midnight(zone: ZoneInfo, day: int) -> int:
    on = date.fromordinal(day)
    return int(datetime(on.year, on.month, on.day, tzinfo=zone).timestamp())


@lru_cache(maxsize=1_024)
def _moments_of_day(zone: ZoneInfo, day: int, step_s: int) -> tuple[int, ...]:
    """By the wall clock: on the day of a DST change 10:00 is still where it is read.

    The hour that comes twice has its ticks twice.
    """
    midnight = datetime.combine(date.fromordinal(day), time(), zone)
    wall = [midnight + timedelta(seconds=second) for second in range(0, _DAY, step_s)]
    again = [moment.replace(fold=1) for moment in wall]
    once_more = [one for one in again if one.utcoffset() < one.replace(fold=0).utcoffset()]  # type: ignore[operator]
    return tuple(sorted({int(moment.timestamp()) for moment in (*wall, *once_more)}))


def _without_clashes(ticks: list[TimeTick], pixels: float) -> tuple[TimeTick, ...]:
    kept: list[TimeTick] = []
    for tick in ticks:
        if kept and (tick.index - kept[-1].index) * pixels < _CLASH_PX:
            if tick.rank <= kept[-1].rank:
                continue
            kept.pop()
        kept.append(tick)
    return tuple(kept)
