"""Numbers and times as other programs write them: any separators, any order of day and month."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation

from watcher.domain.portfolio.transactions import on_day
from watcher.language import tr

EMPTY = frozenset(("", "-", "--", "—", "N/A", "n/a", "NaN"))
_AROUND = re.compile(
    r"^(?:[A-Z]{1,3}(?=[$€£¥])|[A-Z]{3}(?=\s*[-+\d.,])|[$€£¥₹]|\s)+|(?:\s|[$€£¥₹%]|(?<=\d)\s*[A-Z]{3})+$"
)
_GAPS = re.compile("[\\s\u00a0\u202f'’]")
_DIGITS = re.compile(r"[0-9][0-9.,]*|[.,][0-9]+")
_EXPONENT = re.compile(r"[eE][+-]?\d+$")
_GROUP = 3
_MOST_DIGITS = 60
_COMPACT_DAY, _COMPACT_TIME = 8, 6
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_SHORT_YEAR = re.compile(r"(\d{1,2}[/.]\d{1,2}[/.]|\d{1,2}[- ][^\W\d_]{3}[- ])(\d{2})(?!\d)")
_CENTURY_BREAKS = 70
_MONTHS = {
    name: at
    for at, names in enumerate(
        (
            "jan ene gen",
            "feb fev",
            "mar maa mrt",
            "apr avr abr",
            "may mai mag mei maj",
            "jun juin giu",
            "jul juil lug",
            "aug aou ago",
            "sep set",
            "oct okt ott out",
            "nov",
            "dec dez dic",
        ),
        1,
    )
    for name in names.split()
}
"""As the languages of Western Europe begin them."""
_MONTH_NAMED = re.compile(r"([^\W\d_]{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})")
_DAY_NAMED = re.compile(r"(\d{1,2})\.?(?: de)?[\s-]([^\W\d_]{3,10})\.?,?(?: de)?[\s-](\d{4})")
_EASTERN = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*([AaPp][Mm])?")
_ZONE = re.compile(r"(?<=\d)\s*(?:UTC|GMT|E[SD]T)$")
"""Behind a time; that of New York is read like one without a zone, so that its day stays."""
_OFFSET = re.compile(r"\s*(?:Z|[+-]\d{2}:?\d{2})$")
_NOON = 12


class CellError(ValueError):
    """What a cell holds is not what its column should; the message is the reason to show."""


def number(text: str, *, decimal_comma: bool | None = None) -> Decimal:
    """The number in a cell: `1,234.5`, `1.234,5`, ` 1 757,95 `, `(0,10)`, `-$30.93`, `€50`.

    A single comma before exactly three digits separates thousands, unless the number begins with 0 or
    `decimal_comma` says how the file writes them. Raises CellError.
    """
    cleaned = text.strip().replace("\u2212", "-")
    is_negative = cleaned.startswith("(") and cleaned.endswith(")")
    cleaned = cleaned[1:-1] if is_negative else cleaned
    signs = 0
    while cleaned[:1] in {"-", "+"} or (cleaned and _AROUND.match(cleaned)):
        if cleaned[0] in "-+":
            signs += cleaned[0] == "-"
            cleaned = cleaned[1:]
        else:
            cleaned = _AROUND.sub("", cleaned, count=1)
    cleaned = _AROUND.sub("", cleaned)
    exponent = _EXPONENT.search(cleaned)
    mantissa = _GAPS.sub("", cleaned[: exponent.start()] if exponent else cleaned)
    if not _DIGITS.fullmatch(mantissa) or len(mantissa) > _MOST_DIGITS:
        raise CellError(tr("“{shown}” is not a number").format(shown=shown(text)))
    plain = _with_point(mantissa, decimal_comma=decimal_comma)
    try:
        value = Decimal(plain + (exponent[0] if exponent else ""))
    except InvalidOperation as error:
        raise CellError(tr("“{shown}” is not a number").format(shown=shown(text))) from error
    if not within_reach(value):
        raise CellError(tr("“{shown}” is not a number").format(shown=shown(text)))
    return -value if is_negative != bool(signs % 2) else value


def within_reach(value: Decimal) -> bool:
    """Whether a number can be reckoned with: neither endless nor of hundreds of digits."""
    return value.is_finite() and (not value or abs(value.adjusted()) <= _MOST_DIGITS)


def whole(text: str) -> Decimal:
    """A whole number as programs store it, empty for 0. Raises CellError."""
    if text and not re.fullmatch(r"[-+]?[0-9]{1,20}(?:\.[0-9]{1,20})?", text):
        raise CellError(tr("“{shown}” is not a number").format(shown=shown(text)))
    return Decimal(text or 0)


def optional(text: str | None, *, decimal_comma: bool | None = None) -> Decimal | None:
    """The same, None for an empty cell or a dash."""
    return None if text is None or text.strip() in EMPTY else number(text, decimal_comma=decimal_comma)


def _with_point(digits: str, *, decimal_comma: bool | None) -> str:
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        is_comma = digits.rindex(",") > digits.rindex(".")
    elif commas:
        whole, _, part = digits.rpartition(",")
        is_group = len(part) == _GROUP and whole.lstrip("0") != ""
        is_comma = commas == 1 and (not is_group or decimal_comma is True)
    else:
        is_comma = points > 1 or (decimal_comma is True and len(digits.rpartition(".")[2]) == _GROUP)
    point, other = (",", ".") if is_comma else (".", ",")
    return digits.replace(other, "").replace(point, ".")


def writes_decimal_commas(cells: list[str]) -> bool | None:
    """Whether a file writes 1,5 for one and a half, told by the cells that can be read in one way only."""
    commas = points = 0
    for cell in cells:
        body = _GAPS.sub("", cell.strip(" ()-+$€£"))
        if not _DIGITS.fullmatch(body):
            continue
        if "," in body and "." in body:
            commas += body.rindex(",") > body.rindex(".")
            points += body.rindex(",") < body.rindex(".")
        elif re.fullmatch(r"\d+,(?:\d{1,2}|\d{4,})|0,\d+", body):
            commas += 1
        elif re.fullmatch(r"\d+\.(?:\d{1,2}|\d{4,})|0\.\d+", body):
            points += 1
    return None if commas == points else commas > points


def instant(text: str, *, month_first: bool = False, short_year: bool = False) -> datetime:
    """The time in a cell, aware; a time without a zone is read as UTC, a mere day stands for all of it.

    Reads ISO 8601, `20230403;095853`, `20230403`, `16-09-2021`, `17/11/2021`, `01.01.2022`, `May 5, 2020`,
    `5-May-2020`, `5. März 2020`, `2020年5月5日`, with a time of day behind it or without; `month_first` for
    American dates, `short_year` where `05.05.20` and `5-May-20` are some. Raises CellError.
    """
    cleaned = _ZONE.sub("", _EASTERN.sub(r"\1-\2-\3 ", text.strip()).strip())
    if short_year and (short := _SHORT_YEAR.match(cleaned)):
        year = int(short[2]) + (1900 if int(short[2]) >= _CENTURY_BREAKS else 2000)
        cleaned = f"{short[1]}{year}{cleaned[short.end() :]}"
    try:
        found = _compact(cleaned) or _written(cleaned, month_first=month_first)
    except ValueError as error:
        raise CellError(tr("“{shown}” is not a date").format(shown=shown(text))) from error
    if found is None:
        raise CellError(tr("“{shown}” is not a date").format(shown=shown(text)))
    return found


def _compact(text: str) -> datetime | None:
    digits = re.fullmatch(r"(\d{8})(?:[;, T](\d{6}|\d{2}:\d{2}:\d{2}))?", text)
    if digits is None:
        return None
    day = datetime.strptime(digits[1], "%Y%m%d").replace(tzinfo=UTC)
    if digits[2] is None:
        return on_day(day.date())
    clock = datetime.strptime(digits[2].replace(":", ""), "%H%M%S").replace(tzinfo=UTC)
    return day.replace(hour=clock.hour, minute=clock.minute, second=clock.second)


def _written(text: str, *, month_first: bool) -> datetime | None:
    if year_first := _YEAR_FIRST.match(text):
        rest = text[year_first.end() :]
        if rest[:1] == "T" or _OFFSET.search(rest):
            rest = _OFFSET.sub(lambda found: found[0].strip(), rest)
            return _zoned(f"{year_first[0].replace('/', '-').replace('.', '-')}{rest}")
        day = date(int(year_first[1]), int(year_first[2]), int(year_first[3]))
    elif day_first := _DAY_FIRST.match(text):
        rest = text[day_first.end() :]
        first, second = int(day_first[1]), int(day_first[2])
        month, day_number = (first, second) if month_first else (second, first)
        day = date(int(day_first[3]), month, day_number)
    elif named := _MONTH_NAMED.match(text) or _DAY_NAMED.match(text):
        rest = text[named.end() :]
        is_month_first = named.re is _MONTH_NAMED
        name, number_ = (named[1], named[2]) if is_month_first else (named[2], named[1])
        plain = "".join(one for one in unicodedata.normalize("NFKD", name.lower()) if one.isalpha())
        at = _MONTHS.get(plain[:4]) or _MONTHS.get(plain[:3])
        if at is None:
            return None
        day = date(int(named[3]), at, int(number_))
    else:
        return None
    clock = rest.strip(" ,;T")
    if not clock:
        return on_day(day)
    match = _CLOCK.fullmatch(clock)
    if match is None:
        return None
    hour = int(match[1]) % _NOON + (_NOON if match[5].lower() == "pm" else 0) if match[5] else int(match[1])
    micros = int((match[4] or "0")[:6].ljust(6, "0"))
    return datetime(day.year, day.month, day.day, hour, int(match[2]), int(match[3] or 0), micros, UTC)


def _zoned(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def shown(text: str) -> str:
    """What a cell holds, short enough for a sentence."""
    cleaned = " ".join(text.split())
    return cleaned if len(cleaned) <= 40 else f"{cleaned[:39]}…"  # noqa: PLR2004 - fits a line


def is_isin(text: str) -> bool:
    """Whether this is an ISIN, its check digit included (ISO 6166)."""
    if not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{9}[0-9]", text):
        return False
    digits = "".join(str(int(letter, 36)) for letter in text)
    doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits))]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
