"""What the dialog says while an alert is being written: where the price is, and what would fire."""

from __future__ import annotations

from collections.abc import Collection
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
    SideKind,
    Trailing,
    Volume,
)
from watcher.domain.alerts.distance import day_percent, heard_price, is_true_now, percent_away
from watcher.domain.alerts.wide import Portfolio
from watcher.domain.alerts.words import duration
from watcher.domain.quote import Quote, Session
from watcher.language import ended, tr
from watcher.ui import words
from watcher.ui.alerts.wide_reading import fires_wide
from watcher.ui.condition_words import away_words
from watcher.values import dataclass

_PERCENT = 100
_SIDES = {SideKind.ABOVE: tr("above"), SideKind.BELOW: tr("below")}


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the user can say: the asked, and two answers, the usual one first."""

    asked: str
    answers: tuple[str, str]


ALREADY = Question(
    tr("This is already so. What do you mean?"), (tr("Wait until it happens afresh"), tr("Tell me now"))
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A line to be shown live, and a question where the terms leave one open."""

    line: str
    question: Question | None = None


def read(
    condition: Condition, quote: Quote | None, sessions: Collection[Session], places: int, age: str = ""
) -> Reading:
    """Say what these terms mean at the price of now; one of a certain `age` is none, and arms nothing."""
    if isinstance(condition, Portfolio):
        return Reading(_fires(condition, None, places))
    price = heard_price(quote, sessions)
    if quote is None or price is None:
        return Reading(tr("No price is known yet. {fires}").format(fires=_fires(condition, None, places)))
    is_day = isinstance(condition, DayChange)
    if is_day:
        change = day_percent(quote, sessions)
        now = (
            tr("Now unknown on the day")
            if change is None
            else tr("Now {signed} % on the day").format(signed=_signed(change))
            if not age
            else tr("Last {signed} % on the day, {age}").format(signed=_signed(change), age=age)
        )
    else:
        now = _now(price, places, age)
    away = away_words(condition, percent_away(condition, quote, sessions))
    if is_on_level(condition, price):
        question = Question(
            tr("The price is on this level now. Which way do you wait for?"),
            (tr("Tell me when it rises to it again"), tr("Tell me when it falls to it again")),
        )
        return Reading(tr("{now}, on the level.").format(now=now), question)
    if is_true_now(condition, quote, sessions):
        question = Question(
            tr("This is already so. What do you mean?"),
            (
                tr("Wait for the next day") if is_day else tr("Wait until it happens afresh"),
                tr("Tell me now"),
            ),
        )
        return Reading(tr("{now}, already there.").format(now=now), question)
    return Reading(f"{now}{', ' + away if away else ''}. {_fires(condition, None if age else price, places)}")


def price_line(quote: Quote | None, sessions: Collection[Session], places: int, age: str = "") -> str:
    """Where the price is, while nothing else can be said."""
    price = heard_price(quote, sessions)
    return tr("No price is known yet.") if price is None else ended(_now(price, places, age))


def _now(price: Decimal, places: int, age: str) -> str:
    shown = words.price(price, places)
    if age:
        return tr("Last price {price}, {age}").format(price=shown, age=age)
    return tr("Now {price}").format(price=shown)


def is_on_level(condition: Condition, price: Decimal | None) -> bool:
    """Whether `reaches` cannot tell its direction from the price."""
    return isinstance(condition, Level) and condition.kind is LevelKind.REACHES and condition.level == price


def _fires(condition: Condition, price: Decimal | None, places: int) -> str:
    match condition:
        case Level(kind, level):
            return _level(kind, words.price(level, places), level, price)
        case Side(side, level, for_s):
            held = tr(" for {duration} without a break").format(duration=duration(for_s)) if for_s else ""
            return tr("Fires once it is at or {side} {price}{held}.").format(
                side=_SIDES[side], price=words.price(level, places), held=held
            )
        case DayChange(percent):
            way = tr("up") if percent > 0 else tr("down")
            return tr("Fires at {signed_plain} % or further {way}.").format(
                signed_plain=_signed_plain(percent), way=way
            )
        case Moves(within_s, percent, amount):
            step = percent if percent is not None else amount or Decimal(0)
            size = f"{_plain(abs(step))} %" if percent is not None else words.price(abs(step), places)
            way, end = (tr("rise"), tr("lowest")) if step > 0 else (tr("fall"), tr("highest"))
            return tr("Fires on a {way} of {size} from the {end} price of the last {duration}.").format(
                way=way, size=size, end=end, duration=duration(within_s)
            )
        case Trailing():
            return _trailing(condition, price, places)
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _fires_looking_back(condition, places)
        case _:
            return words.sentence(fires_wide(condition))


def _fires_looking_back(condition: Range | Gap | Extreme | Volume | DataHealth, places: int) -> str:
    match condition:
        case Range(kind, low, high):
            way = tr("gets into") if kind is RangeKind.ENTERS else tr("gets out of")
            return tr("Fires when it {way} {low} to {high}.").format(
                way=way, low=words.price(low, places), high=words.price(high, places)
            )
        case Gap(percent):
            return tr("Fires when the first trade of a day is {signed_plain} % or further away.").format(
                signed_plain=_signed_plain(percent)
            )
        case DataHealth(silent_s):
            time = duration(silent_s)
            return tr(
                "Fires when nothing trustworthy is heard for {time}, while others of its market are."
            ).format(time=time)
        case Extreme(kind, days):
            end = tr("above the highest") if kind is ExtremeKind.NEW_HIGH else tr("below the lowest")
            return tr("Fires {end} price of the {days} trading days before.").format(end=end, days=days)
        case Volume(multiple, days):
            size = tr("{plain} times the average of {days} days").format(plain=_plain(multiple), days=days)
            return tr("Fires once the day's volume is {size}, or more.").format(size=size)


def _level(kind: LevelKind, shown: str, level: Decimal, price: Decimal | None) -> str:
    match kind:
        case LevelKind.CROSSES:
            return tr("Fires when it gets to {shown} from either side.").format(shown=shown)
        case LevelKind.CROSSES_UP:
            first = tr(" It has to fall below first.") if price is not None and price >= level else ""
            return tr("Fires when it rises to {shown}.{first}").format(shown=shown, first=first)
        case LevelKind.CROSSES_DOWN:
            first = tr(" It has to rise above first.") if price is not None and price <= level else ""
            return tr("Fires when it falls to {shown}.{first}").format(shown=shown, first=first)
    if price is None:
        return tr("Fires when it gets to {shown}; the first price heard says from which side.").format(
            shown=shown
        )
    return tr("Fires when it {falls} to {shown}.").format(
        falls=tr("rises") if price < level else tr("falls"), shown=shown
    )


def _trailing(condition: Trailing, price: Decimal | None, places: int) -> str:
    falls = condition.direction is Direction.DOWN
    if price is None:
        return tr("The {low} counts from the first price heard.").format(
            low=tr("high") if falls else tr("low")
        )
    step = condition.amount if condition.percent is None else price * condition.percent / _PERCENT
    level = price - (step or 0) if falls else price + (step or 0)
    way, further = (tr("falls"), tr("rises")) if falls else (tr("rises"), tr("falls"))
    if level <= 0:
        return tr("It cannot fall that far.")
    return tr("Fires when it {way} to {price}; if it {further} before, the level goes along.").format(
        way=way, price=words.price(level, places), further=further
    )


def _signed(value: Decimal) -> str:
    return words.signed(value, 1) or "0.0"


def _signed_plain(value: Decimal) -> str:
    return f"{words.MINUS if value < 0 else '+'}{_plain(abs(value))}"


def _plain(value: Decimal) -> str:
    return words.sentence(f"{value.normalize():f}")
