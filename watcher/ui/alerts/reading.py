"""What the dialog says while an alert is being written: where the price is, and what would fire."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    ExtremeKind,
    Gap,
    Level,
    LevelKind,
    Moves,
    Range,
    RangeKind,
    Side,
    Trailing,
    Volume,
)
from watcher.domain.alerts.wide import Portfolio
from watcher.domain.alerts.words import duration
from watcher.domain.quote import Quote, Session
from watcher.ui import words
from watcher.ui.alerts.wide_reading import fires_wide
from watcher.ui.distance import away_words, day_percent, heard_price, is_true_now, percent_away

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the user can say: the asked, and two answers, the usual one first."""

    asked: str
    answers: tuple[str, str]


ALREADY = Question("This is already so. What do you mean?", ("Wait until it happens afresh", "Tell me now"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A line to be shown live, and a question where the terms leave one open."""

    line: str
    question: Question | None = None


def read(condition: Condition, quote: Quote | None, sessions: Collection[Session], places: int) -> Reading:
    """Say what these terms mean at the price of now."""
    if isinstance(condition, Portfolio):
        return Reading(_fires(condition, None, places))
    price = heard_price(quote, sessions)
    if quote is None or price is None:
        return Reading(f"No price is known yet. {_fires(condition, None, places)}")
    is_day = isinstance(condition, DayChange)
    if is_day:
        change = day_percent(quote, sessions)
        now = "Now unknown on the day" if change is None else f"Now {_signed(change)} % on the day"
    else:
        now = f"Now {words.price(price, places)}"
    away = away_words(condition, percent_away(condition, quote, sessions))
    if is_on_level(condition, price):
        question = Question(
            "The price is on this level now. Which way do you wait for?",
            ("Tell me when it rises to it again", "Tell me when it falls to it again"),
        )
        return Reading(f"{now}, on the level.", question)
    if is_true_now(condition, quote, sessions):
        question = Question(
            "This is already so. What do you mean?",
            ("Wait for the next day" if is_day else "Wait until it happens afresh", "Tell me now"),
        )
        return Reading(f"{now}, already there.", question)
    return Reading(f"{now}{', ' + away if away else ''}. {_fires(condition, price, places)}")


def price_line(quote: Quote | None, sessions: Collection[Session], places: int) -> str:
    """Where the price is, while nothing else can be said."""
    price = heard_price(quote, sessions)
    return "No price is known yet." if price is None else f"Now {words.price(price, places)}."


def is_on_level(condition: Condition, price: Decimal | None) -> bool:
    """Whether `reaches` cannot tell its direction from the price."""
    return isinstance(condition, Level) and condition.kind is LevelKind.REACHES and condition.level == price


def _fires(condition: Condition, price: Decimal | None, places: int) -> str:
    match condition:
        case Level(kind, level):
            return _level(kind, words.price(level, places), level, price)
        case Side(side, level, for_s):
            held = f" for {duration(for_s)} without a break" if for_s else ""
            return f"Fires once it is at or {side.value} {words.price(level, places)}{held}."
        case DayChange(percent):
            way = "up" if percent > 0 else "down"
            return f"Fires at {_signed_plain(percent)} % or further {way}."
        case Moves(within_s, percent, amount):
            step = percent if percent is not None else amount or Decimal(0)
            size = f"{_plain(abs(step))} %" if percent is not None else words.price(abs(step), places)
            way, end = ("rise", "lowest") if step > 0 else ("fall", "highest")
            return f"Fires on a {way} of {size} from the {end} price of the last {duration(within_s)}."
        case Trailing():
            return _trailing(condition, price, places)
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _fires_looking_back(condition, places)
        case _:
            return fires_wide(condition)


def _fires_looking_back(condition: Range | Gap | Extreme | Volume | DataHealth, places: int) -> str:
    match condition:
        case Range(kind, low, high):
            way = "gets into" if kind is RangeKind.ENTERS else "gets out of"
            return f"Fires when it {way} {words.price(low, places)} to {words.price(high, places)}."
        case Gap(percent):
            return f"Fires when the first trade of a day is {_signed_plain(percent)} % or further away."
        case DataHealth(silent_s):
            time = duration(silent_s)
            return f"Fires when nothing trustworthy is heard for {time}, while others of its market are."
        case Extreme(kind, days):
            end = "above the highest" if kind is ExtremeKind.NEW_HIGH else "below the lowest"
            return f"Fires {end} price of the {days} trading days before."
        case Volume(multiple, days):
            size = f"{_plain(multiple)} times the average of {days} days"
            return f"Fires once the day's volume is {size}, or more."


def _level(kind: LevelKind, shown: str, level: Decimal, price: Decimal | None) -> str:
    match kind:
        case LevelKind.CROSSES:
            return f"Fires when it gets to {shown} from either side."
        case LevelKind.CROSSES_UP:
            first = " It has to fall below first." if price is not None and price >= level else ""
            return f"Fires when it rises to {shown}.{first}"
        case LevelKind.CROSSES_DOWN:
            first = " It has to rise above first." if price is not None and price <= level else ""
            return f"Fires when it falls to {shown}.{first}"
    if price is None:
        return f"Fires when it gets to {shown}; the first price heard says from which side."
    return f"Fires when it {'rises' if price < level else 'falls'} to {shown}."


def _trailing(condition: Trailing, price: Decimal | None, places: int) -> str:
    falls = condition.direction is Direction.DOWN
    if price is None:
        return f"The {'high' if falls else 'low'} counts from the first price heard."
    step = condition.amount if condition.percent is None else price * condition.percent / _PERCENT
    level = price - (step or 0) if falls else price + (step or 0)
    way, further = ("falls", "rises") if falls else ("rises", "falls")
    if level <= 0:
        return "It cannot fall that far."
    return (
        f"Fires when it {way} to {words.price(level, places)}; if it {further} before, the level goes along."
    )


def _signed(value: Decimal) -> str:
    return words.signed(value, 1) or "0.0"


def _signed_plain(value: Decimal) -> str:
    return f"{words.MINUS if value < 0 else '+'}{_plain(abs(value))}"


def _plain(value: Decimal) -> str:
    return words.sentence(f"{value.normalize():f}")
