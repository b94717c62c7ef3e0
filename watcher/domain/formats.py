"""How numbers and times are written: separators, the clock, and whose time it is."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from watcher.language import tr
from watcher.values import dataclass

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_NARROW = "\u202f"
SEPARATORS = {
    "1,234.56": (".", ","),
    "1.234,56": (",", "."),
    "1 234,56": (",", _NARROW),
    "1’234.56": (".", "’"),
    "1234.56": (".", ""),
}
"""What stands before the decimals and between the thousands, by how a number looks then."""

_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_HALF_DAY = 12
_CONTINENTS = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split(),  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Formats:
    """The user's way of writing. Without `zone` times are in the machine's own."""

    decimal: str = "."
    thousands: str = ","
    twelve_hours: bool = False
    zone: ZoneInfo | None = None
    markets_in_own_zone: bool = False
    """Times of an exchange are told in the user's zone, not in the exchange's."""

    def number(self, value: Decimal | float, places: int, *, sign: bool = False) -> str:
        """A number with these decimals, its thousands apart."""
        return self.rewritten(f"{value:+,.{places}f}" if sign else f"{value:,.{places}f}")

    def rewritten(self, text: str) -> str:
        """A number that was written in the plain English way."""
        if self.decimal == "." and self.thousands == ",":
            return text
        whole, point, part = text.partition(".")
        return whole.replace(",", self.thousands) + (self.decimal + part if point else "")

    def sentence(self, text: str) -> str:
        """A sentence of our own with every number in it rewritten."""
        if self.decimal == "." and self.thousands == ",":
            return text
        return _NUMBER.sub(self._rewrite, text)

    def time(self, at: datetime, *, seconds: bool = False) -> str:
        """The time of day in whatever zone `at` is in: 14:02, 2:02:31 PM."""
        # On every frame of a chart: the fields are ten times as quick as their format codes.
        tail = f":{at.minute:02}:{at.second:02}" if seconds else f":{at.minute:02}"
        if not self.twelve_hours:
            return f"{at.hour:02}{tail}"
        said = tr("{time} AM") if at.hour < _HALF_DAY else tr("{time} PM")
        return said.format(time=f"{at.hour % _HALF_DAY or _HALF_DAY}{tail}")

    def own(self, at: datetime) -> datetime:
        """The moment by the user's clock."""
        return at.astimezone(self.zone)

    def market_zone(self, name: str) -> ZoneInfo:
        """The zone that times of an exchange are told in, which stands in `name` itself."""
        from zoneinfo import ZoneInfo

        return self.zone if self.markets_in_own_zone and self.zone is not None else ZoneInfo(name)

    def _rewrite(self, found: re.Match[str]) -> str:
        return self.rewritten(found.group())


@cache
def zone_names() -> tuple[str, ...]:
    """The time zones that can be chosen: a place after a continent or an ocean, and UTC."""
    from zoneinfo import available_timezones

    return (*sorted(name for name in available_timezones() if name.partition("/")[0] in _CONTINENTS), "UTC")
