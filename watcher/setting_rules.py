"""What a setting can be, and how that is said."""

from __future__ import annotations

import re

from watcher.domain.formats import zone_names
from watcher.domain.portfolio.money import is_currency, major
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    choices: tuple[str, ...]

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str) and value in self.choices

    def __str__(self) -> str:
        return "one of " + ", ".join(f'"{choice}"' for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Within:
    """A whole number in a range."""

    low: int
    high: int

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return type(value) is int and self.low <= value <= self.high

    def __str__(self) -> str:
        return f"a whole number from {self.low} to {self.high}"


class Switch:
    """Yes or no."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, bool)

    def __str__(self) -> str:
        return "true or false"


class Text:
    """Any text."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str)

    def __str__(self) -> str:
        return "a text in quotes"


EXCHANGE = "exchange"
LOCAL = "local"


class Zone:
    """Whose time it is: the exchange's, this machine's, or that of a place."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str) and (value in {EXCHANGE, LOCAL} or value in zone_names())

    def __str__(self) -> str:
        return f'"{EXCHANGE}", "{LOCAL}" or a time zone like "Europe/Berlin"'


class Place:
    """The time zone of a place."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str) and value in zone_names()

    def __str__(self) -> str:
        return 'a time zone like "Europe/Berlin"'


class Currency:
    """A currency, or nothing."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str) and (not value or (is_currency(value) and major(value) == value))

    def __str__(self) -> str:
        return 'a currency like "USD", or "" for that of the accounts'


class OwnZone:
    """The time zone of this machine, or that of a place."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str) and (value == LOCAL or value in zone_names())

    def __str__(self) -> str:
        return f'"{LOCAL}" or a time zone like "Europe/Berlin"'


class TimeOfDay:
    """Hours and minutes."""

    def accepts(self, value: object) -> bool:
        """Tell whether the setting can be this."""
        return isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value) is not None

    def __str__(self) -> str:
        return 'a time such as "22:30"'


Rule = OneOf | Within | Switch | Text | Zone | Place | Currency | OwnZone | TimeOfDay
