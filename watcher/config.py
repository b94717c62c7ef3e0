"""The user's settings: a frozen value, with the rule that each entry of config.toml must keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from datetime import time
from typing import Any

from watcher.domain.quiet import QuietHours
from watcher.setting_rules import (
    EXCHANGE,
    LOCAL,
    Currency,
    OneOf,
    OwnZone,
    Place,
    Rule,
    Switch,
    Text,
    TimeOfDay,
    Within,
    Zone,
)
from watcher.values import dataclass

Value = str | int | bool


LANGUAGES = ("system", "en", "zh_CN", "zh_TW")
"""What the language can be; “system” is that of the desktop."""


def _setting(default: Value, rule: Rule) -> Any:
    return field(default=default, metadata={"rule": rule})


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks."""

    theme: str = _setting("system", OneOf(("system", "dark", "light")))
    colours: str = _setting("green_up", OneOf(("green_up", "red_up", "colour_blind")))
    text_size: str = _setting("normal", OneOf(("small", "normal", "large")))
    rows: str = _setting("comfortable", OneOf(("comfortable", "compact")))
    reduced_motion: bool = _setting(False, Switch())
    language: str = _setting("system", OneOf(LANGUAGES))


@dataclass(frozen=True, slots=True)
class Writing:
    """How numbers and times are written."""

    numbers: str = _setting(
        "system", OneOf(("system", "1,234.56", "1.234,56", "1 234,56", "1’234.56", "1234.56"))
    )
    clock: str = _setting("system", OneOf(("system", "24", "12")))
    zone: str = _setting(EXCHANGE, Zone())


@dataclass(frozen=True, slots=True)
class Startup:
    """Whether the program is there without its window; nothing of it unless asked for."""

    close_to_tray: bool = _setting(False, Switch())
    minimise_to_tray: bool = _setting(False, Switch())
    start_minimised: bool = _setting(False, Switch())
    with_system: bool = _setting(False, Switch())


@dataclass(frozen=True, slots=True)
class Privacy:
    """What others may see on this screen."""

    discreet: bool = _setting(False, Switch())


@dataclass(frozen=True, slots=True)
class Notifications:
    """Where a firing is told, beside the window."""

    desktop: bool = _setting(True, Switch())
    sound: bool = _setting(True, Switch())
    quiet: bool = _setting(False, Switch())
    quiet_from: str = _setting("22:00", TimeOfDay())
    quiet_until: str = _setting("07:00", TimeOfDay())
    quiet_zone: str = _setting(LOCAL, OwnZone())

    @property
    def quiet_hours(self) -> QuietHours | None:
        """When nothing is told; None for never."""
        if not self.quiet:
            return None
        start, end = time.fromisoformat(self.quiet_from), time.fromisoformat(self.quiet_until)
        return QuietHours(start, end, "" if self.quiet_zone == LOCAL else self.quiet_zone)


@dataclass(frozen=True, slots=True)
class Data:
    """How much is asked of Yahoo: these can only slow it down."""

    stream: bool = _setting(True, Switch())
    min_poll_s: int = _setting(15, Within(15, 3600))
    requests_per_hour: int = _setting(360, Within(10, 360))


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What totals are in, and where a day ends."""

    base_currency: str = _setting("", Currency())
    time_zone: str = _setting("UTC", Place())


@dataclass(frozen=True, slots=True)
class Digest:
    """Whether a digest is written and sent every week, and what it compares the portfolio with."""

    weekly: bool = _setting(False, Switch())
    send: bool = _setting(False, Switch())
    benchmark: str = _setting("", Text())


@dataclass(frozen=True, slots=True)
class Log:
    """What the log file keeps."""

    level: str = _setting("info", OneOf(("debug", "info", "warning", "error")))


@dataclass(frozen=True, slots=True)
class Config:
    """All settings; each part is a table of config.toml."""

    appearance: Appearance = Appearance()
    formats: Writing = Writing()
    privacy: Privacy = Privacy()
    startup: Startup = Startup()
    notifications: Notifications = Notifications()
    data: Data = Data()
    portfolio: Portfolio = Portfolio()
    digest: Digest = Digest()
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    """Keys by the name of the action; only what differs from the defaults."""
    log: Log = Log()


FREE = "shortcuts"
"""The table whose entries are named by the program, not here."""

RULES: dict[str, dict[str, Rule]] = {
    part.name: {entry.name: entry.metadata["rule"] for entry in fields(getattr(Config(), part.name))}
    for part in fields(Config)
    if part.name != FREE
}
"""The rule of each entry, by table and name."""
