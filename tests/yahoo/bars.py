"""Bars out of nothing: the same for the same symbol and day, whenever they are asked for."""

import datetime as dt
import math
import random
from dataclasses import dataclass
from functools import lru_cache

from tests.yahoo.catalogue import Instrument
from tests.yahoo.exchanges import Session

WAVES = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in the instrument's currency; `at` is its start."""

    at: dt.datetime
    open: float
    high: float
    low: float
    close: float
    volume: int


def daily_closes(instrument: Instrument, known: dt.date) -> dict[dt.date, float]:
    """Closes of every session before the date `known`, walked back from the close of that day."""
    closes: dict[dt.date, float] = {}
    price, day = instrument.previous_close, known
    while day >= instrument.first_trade:
        if day.weekday() in instrument.exchange.days:
            closes[day] = round(price, instrument.price_hint + 2)
            price /= math.exp(_noise(instrument.symbol, day).gauss(0.0002, instrument.volatility))
        day -= dt.timedelta(days=1)
    return closes


@lru_cache(maxsize=65536)
def day_bar(instrument: Instrument, session: Session, before: float | None, close: float) -> Bar:
    """The bar of a session that is over, between the close before it and its own."""
    noise = _noise(f"{instrument.symbol} bar", session.day)
    opening = (before or close) * math.exp(noise.gauss(0, instrument.volatility / 4))
    reach = instrument.volatility * noise.random() / 2
    return Bar(
        session.start,
        round(opening, instrument.price_hint),
        round(max(opening, close) * (1 + reach), instrument.price_hint),
        round(min(opening, close) * (1 - reach), instrument.price_hint),
        round(close, instrument.price_hint),
        int(instrument.daily_volume * noise.uniform(0.6, 1.6)),
    )


def path(seed: str, opening: float, close: float, part: float, amplitude: float) -> float:
    """Where the price is after `part` (0 to 1) of its way from open to close."""
    swing = sum(
        height * math.sin(math.pi * wave * part) for wave, height in enumerate(_waves(seed, amplitude), 1)
    )
    return opening * (close / opening) ** part * math.exp(swing)


@lru_cache(maxsize=4096)
def _waves(seed: str, amplitude: float) -> tuple[float, ...]:
    noise = random.Random(seed)
    return tuple(noise.gauss(0, amplitude) / wave for wave in range(1, WAVES + 1))


def _noise(seed: str, day: dt.date) -> random.Random:
    return random.Random(f"{seed} {day}")
