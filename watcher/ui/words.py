"""Figures, ages and texts as the window writes them."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from watcher.domain import dates
from watcher.domain.formats import Formats
from watcher.domain.plain import plain
from watcher.language import tr

DASH = "–"
MINUS = "−"
LONGEST_TEXT = 200
HIDDEN = "•••••"
"""What stands in place of an amount that is hidden."""

_MINUTE_S = 60
_HOUR_S = 3_600
_DAY_S = 86_400
_SCALES = (
    (Decimal(10) ** 12, "T"),
    (Decimal(10) ** 9, "B"),
    (Decimal(10) ** 6, "M"),
    (Decimal(10) ** 3, "K"),
)
_CURRENCY_SIGNS = {"USD": "$", "HKD": "HK$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "CN¥"}
_SHORT = 100

_MOST_PLACES = 8
_ZONES = {"EST": "ET", "EDT": "ET", "CST": "CT", "CDT": "CT", "MST": "MT", "PST": "PT", "PDT": "PT"}


class _Way:
    """One way of writing for the whole window, as a locale is one for the whole process."""

    formats = Formats()
    hides_amounts = False
    base_currency = ""


def hide_amounts(on: bool) -> None:  # noqa: FBT001 - as Qt's own
    """Hide amounts of the user's own money from now on, or no longer; the theme says so."""
    _Way.hides_amounts = on


def hides_amounts() -> bool:
    """Whether amounts of the user's own money are hidden now."""
    return _Way.hides_amounts


def private(amount: str) -> str:
    """An amount of the user's own money as it may be shown now."""
    return HIDDEN if _Way.hides_amounts and amount else amount


def add_up_in(currency: str) -> bool:
    """The portfolio is added up in this currency from now on; whether it was in another."""
    was, _Way.base_currency = _Way.base_currency, currency
    return was != currency


def in_base(amount: str) -> str:
    """An amount of the whole portfolio with its currency, as far as that is known."""
    return f"{amount} {_Way.base_currency}".strip()


def formats() -> Formats:
    """How numbers and times are written now."""
    return _Way.formats


def write_as(wanted: Formats) -> None:
    """Write like this from now on; what was written before is for its owner to write anew."""
    _Way.formats = wanted


def price(value: Decimal | None, places: int = 2) -> str:
    """A price with thousands apart; a dash where it is missing."""
    return DASH if value is None else _minus(number(value, places))


def number(value: Decimal | float, places: int) -> str:
    """A number with its thousands apart; its minus is the keyboard's."""
    return _Way.formats.number(value, places)


def units(quantity: Decimal) -> str:
    """A quantity with as many decimals as it has, eight at most: whole shares, parts of a coin."""
    exponent = quantity.normalize().as_tuple().exponent
    places = min(_MOST_PLACES, max(0, -exponent)) if isinstance(exponent, int) else 0
    return number(quantity, places)


def sentence(text: str) -> str:
    """A sentence of the program's own with the numbers in it as the user writes them."""
    return _Way.formats.sentence(text)


def signed(value: Decimal | None, places: int = 2) -> str:
    """A difference that always says its direction."""
    return "" if value is None else _signed(_Way.formats.number(value, places, sign=True))


def percent(ratio: float | None) -> str:
    """A ratio in percent that always says its direction."""
    return "" if ratio is None else _signed(f"{_Way.formats.number(ratio * 100, 2, sign=True)}%")


def amount(value: Decimal | int | None, currency: str = "") -> str:
    """A big number in few digits: 12.25M, $199.8B; a dash where it is missing."""
    if value is None:
        return DASH
    sign = _CURRENCY_SIGNS.get(currency, f"{currency} " if currency else "")
    whole = Decimal(value)
    for scale, letter in _SCALES:
        if abs(whole) >= scale:
            scaled = whole / scale
            return _minus(f"{sign}{number(scaled, 2 if abs(scaled) < _SHORT else 1)}{letter}")
    return _minus(f"{sign}{number(whole, 0)}")


def span(length: timedelta) -> str:
    """A length of time in at most two units, rounded down: 40 s, 12 min, 2 h 10 min, 2 d 19 h."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < _MINUTE_S:
        return tr("{seconds} s").format(seconds=seconds)
    if seconds < _HOUR_S:
        return tr("{seconds} min").format(seconds=seconds // _MINUTE_S)
    if seconds < _DAY_S:
        return _pair(seconds // _HOUR_S, tr("h"), seconds % _HOUR_S // _MINUTE_S, tr("min"))
    return _pair(seconds // _DAY_S, tr("d"), seconds % _DAY_S // _HOUR_S, tr("h"))


def until_span_changes(length: timedelta, *, growing: bool) -> float:
    """How many seconds until `span` of a length that grows, or shrinks, reads differently."""
    seconds = max(0.0, length.total_seconds())
    step = 1 if seconds < _MINUTE_S else _MINUTE_S if seconds < _DAY_S else _HOUR_S
    into = seconds % step
    return step - into if growing else into or step


def clock_time(at: datetime, now: datetime) -> str:
    """A moment by the user's clock: the time today, with the weekday on other days."""
    local = _Way.formats.own(at)
    return time(at, seconds=True) if is_today(at, now) else f"{dates.with_weekday(local)} {time(at)}"


def time(at: datetime, *, seconds: bool = False) -> str:
    """The time of day by the user's clock."""
    return _Way.formats.time(_Way.formats.own(at), seconds=seconds)


def is_today(at: datetime, now: datetime) -> bool:
    """Whether it is the user's own day."""
    return _Way.formats.own(at).date() == _Way.formats.own(now).date()


def market_time(at: datetime, zone: str, *, day: bool = False) -> str:
    """The time of day where an exchange is, or by the user's clock if that is wanted, and which it is."""
    there = at.astimezone(_Way.formats.market_zone(zone))
    name = there.tzname() or zone
    before = f"{dates.short(there)} " if day else ""
    return f"{before}{_Way.formats.time(there)} {_ZONES.get(name, name)}"


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """A text from outside in one line of printable characters."""
    return plain(text, longest)


def _pair(big: int, big_unit: str, small: int, small_unit: str) -> str:
    return f"{big} {big_unit} {small} {small_unit}" if small else f"{big} {big_unit}"


def _minus(text: str) -> str:
    return text.replace("-", MINUS)


def _signed(text: str) -> str:
    """Nothing rounds to +0.00 or −0.00."""
    return _minus(text) if any("1" <= letter <= "9" for letter in text) else text[1:]
