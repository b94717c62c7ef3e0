"""Session tables of the world's exchanges, from exchange_calendars."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from importlib.metadata import version
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

from watcher.clock import SystemClock
from watcher.domain.errors import WatcherError
from watcher.domain.instrument import ALWAYS_OPEN
from watcher.domain.sessions import SessionTable
from watcher.domain.trading_days import TradingDay, TradingDays
from watcher.feeds import calendar_cache
from watcher.feeds.calendar_cache import KeptCalendar
from watcher.language import tr

FIRST_DATE = date(2004, 1, 1)

_YEARS_AHEAD = 2
_WITH_EXTENDED_HOURS = "XNYS"
_PRE_OPEN = time(4)
_POST_CLOSE = time(20)
_POST_CLOSE_ON_HALF_DAYS = time(17)
_FULL_CLOSE = time(16)
_NANOSECONDS = 1_000_000_000

_tables: dict[str, SessionTable] = {}
_days: dict[str, TradingDays] = {}
_building = Lock()


def session_table(code: str) -> SessionTable:
    """The trading days of one exchange from 2004 to at least a year ahead; any thread may ask.

    `code` is one that exchange_calendars knows (a MIC or one of its other names), or "24/7". What is built
    is kept on disk for the next start, because building imports pandas, which takes a second or more, and
    takes some 200 ms for each exchange; reading takes a few, later requests are a look-up. US exchanges
    have a pre-market from 04:00 and a post-market until 20:00 Eastern time (17:00 on half-days); no others
    have extended hours.
    Raises WatcherError for a code that nobody knows, or whose calendar the library cannot build.
    """
    if (known := _tables.get(code)) is not None:
        return known
    with _building:
        if code not in _tables:
            _tables[code] = _always_open() if code == ALWAYS_OPEN else _kept_or_built(code)
        return _tables[code]


def _always_open() -> SessionTable:
    return SessionTable(ALWAYS_OPEN, "UTC")


def _kept_or_built(code: str) -> SessionTable:
    edition = f"exchange_calendars {version('exchange_calendars')}, {_last_year()}"
    calendar = calendar_cache.read(code, edition)
    if calendar is None:
        calendar = _build(code)
        calendar_cache.keep(code, edition, calendar)
    # Exchanges that are one to the library share their days.
    return SessionTable(code, calendar.time_zone, _days.setdefault(calendar.name, calendar.days))


def _last_year() -> int:
    return SystemClock().now().year + _YEARS_AHEAD


def _build(code: str) -> KeptCalendar:
    # The library trips over its own pandas deprecations; none of them is the user's to read.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import exchange_calendars
        from exchange_calendars.calendar_utils import resolve_alias
        from exchange_calendars.errors import InvalidCalendarName

        try:
            name = resolve_alias(code)
            calendar = _calendar(exchange_calendars.get_calendar, name)
        except InvalidCalendarName as error:
            raise WatcherError(
                tr("No trading hours are known for the exchange “{code}”.").format(code=code),
                tr("Use an exchange code such as XNYS, XHKG or XLON, or 24/7."),
            ) from error
        except (ValueError, NotImplementedError) as error:
            # Some of its calendars (Athens, Bucharest, Tel Aviv) do not get along with pandas 3.
            raise WatcherError(
                tr("The trading hours of the exchange “{code}” could not be read.").format(code=code)
            ) from error
        days = _days.get(name) or _trading_days(calendar, has_extended_hours=name == _WITH_EXTENDED_HOURS)
        return KeptCalendar(name, str(calendar.tz.key), days)


def _calendar(get: Callable[..., Any], name: str) -> Any:
    end = date(_last_year(), 12, 31)
    try:
        return get(name, start=FIRST_DATE.isoformat(), end=end.isoformat())
    except ValueError:
        # This exchange's holidays are not known that far in one direction; the library's own range is.
        return get(name)


def _trading_days(calendar: Any, *, has_extended_hours: bool) -> TradingDays:
    zone = ZoneInfo(calendar.tz.key)
    rows = zip(
        (nanoseconds // _NANOSECONDS for nanoseconds in calendar.sessions_nanos.tolist()),
        (nanoseconds // _NANOSECONDS for nanoseconds in calendar.opens_nanos.tolist()),
        (nanoseconds // _NANOSECONDS for nanoseconds in calendar.closes_nanos.tolist()),
        (nanoseconds // _NANOSECONDS for nanoseconds in calendar.break_starts_nanos.tolist()),
        (nanoseconds // _NANOSECONDS for nanoseconds in calendar.break_ends_nanos.tolist()),
        strict=True,
    )
    days = []
    for session, opens, closes, break_start, break_end in rows:
        on = _utc(session).date()
        open_, close = _utc(opens), _utc(closes)
        pre_open, post_close = _extended(on, close, zone) if has_extended_hours else (open_, close)
        # pandas writes "no break" as the smallest integer.
        lunch = (None, None) if break_start < 0 else (_utc(break_start), _utc(break_end))
        days.append(TradingDay(on, open_, close, pre_open, post_close, *lunch))
    return TradingDays.of(days)


def _extended(on: date, close: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    is_half_day = close < datetime.combine(on, _FULL_CLOSE, zone)
    last = _POST_CLOSE_ON_HALF_DAYS if is_half_day else _POST_CLOSE
    return (
        datetime.combine(on, _PRE_OPEN, zone).astimezone(UTC),
        datetime.combine(on, last, zone).astimezone(UTC),
    )


def _utc(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
