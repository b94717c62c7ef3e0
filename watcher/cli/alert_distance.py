"""How far alerts are from firing: at the last price that is stored, with its age."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from watcher.cli.output import NOTHING, age, iso, money, price
from watcher.domain.alerts.alert import Alert
from watcher.domain.alerts.distance import away_words, heard, is_true_now, percent_away
from watcher.domain.quote import Quote
from watcher.values import dataclass

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the price stands for one alert; nothing of it is known where no price is stored."""

    price: Decimal | None = None
    quote_time: datetime | None = None
    age_s: float = 0.0
    away: Decimal | None = None
    """In percent, or in points for a change on the day; None where the alert alone knows."""
    words: str = ""
    is_met: bool = False

    @classmethod
    def of(cls, alert: Alert, quote: Quote | None, now: datetime) -> Standing:
        """By the last price of its symbol that it would hear."""
        if quote is None:
            return cls()
        last, at = heard(quote, alert.sessions)
        if not last.is_finite() or last <= 0:
            return cls()
        away = percent_away(alert.condition, quote, alert.sessions)
        return cls(
            last,
            at,
            max(0.0, (now - at).total_seconds()),
            away,
            away_words(alert.condition, away),
            is_true_now(alert.condition, quote, alert.sessions),
        )

    def cells(self, places: int) -> tuple[str, str, str]:
        """The price, how far it is away, and how old it is, for people."""
        if self.price is None:
            return NOTHING, NOTHING, NOTHING
        away = "there" if self.is_met else self.words.removesuffix(" away") or NOTHING
        return price(self.price, places), away, age(self.age_s)

    def sentence(self, places: int) -> str:
        """“78.49, 4.4 % away; the price is 3 min old”."""
        if self.price is None:
            return "no price is stored"
        away = "already there" if self.is_met else self.words
        said = ", ".join(part for part in (price(self.price, places), away) if part)
        return f"{said}; the price is {age(self.age_s)} old"

    def shown(self) -> dict[str, Any]:
        """The same for scripts."""
        return {
            "price": money(self.price),
            "quote_time": iso(self.quote_time),
            "age_s": None if self.price is None else round(self.age_s, 1),
            "away_ratio": None if self.away is None else float(self.away) / _PERCENT,
        }
