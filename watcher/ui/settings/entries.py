"""The settings that can be changed in the window, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from watcher.config import Config, Value
from watcher.domain.formats import zone_names
from watcher.ui.writing import SEPARATORS


class Page(StrEnum):
    """The pages, in order."""

    APPEARANCE = "Appearance"
    FORMATS = "Time and numbers"
    NOTIFICATIONS = "Notifications"
    PORTFOLIO = "Portfolio"
    DATA = "Data"
    STARTUP = "Startup and tray"
    SHORTCUTS = "Shortcuts"
    PRIVACY = "Privacy"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; what it can be is a choice, a range, or yes and no."""

    key: str
    """As in the file: "appearance.theme"."""
    page: Page
    title: str
    means: str
    choices: Mapping[str, str] = field(default_factory=dict)
    """What can be chosen, and how it is called."""
    more: Callable[[], Iterable[str]] = tuple
    """Further choices, called as they are; not looked up before they are shown."""
    limits: tuple[int, int] | None = None
    unit: str = ""
    is_live: bool = True
    """Otherwise it takes effect at the next start."""

    def of(self, config: Config) -> Value:
        """Its value there."""
        table, _, name = self.key.partition(".")
        value: Value = getattr(getattr(config, table), name)
        return value

    @property
    def default(self) -> Value:
        """What it is when nothing is set."""
        return self.of(Config())

    def suits(self, typed: str) -> bool:
        """Whether every word that was typed is in one of its texts."""
        texts = (self.key, self.page, self.title, self.means, *self.choices.values())
        text = " ".join(texts).casefold()
        return all(word in text for word in typed.casefold().split())


def number_formats() -> tuple[str, ...]:
    """One number in every way that it can be written."""
    return tuple(SEPARATORS)


def half_hours() -> tuple[str, ...]:
    """The times of a day to choose from."""
    return tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))


_CURRENCIES = (
    "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "INR",
    "JPY", "KRW", "MXN", "NOK", "NZD", "PLN", "SEK", "SGD", "TWD", "USD", "ZAR",
)  # fmt: skip


def currencies() -> tuple[str, ...]:
    """Those that accounts are kept in most; any other can be written into the file."""
    return _CURRENCIES


SETTINGS = (
    Setting(
        "appearance.theme",
        Page.APPEARANCE,
        "Theme",
        "Dark, light, or whatever the desktop is. The sun or moon at the top switches for the time being.",
        {"system": "Like the desktop", "dark": "Dark", "light": "Light"},
    ),
    Setting(
        "appearance.colours",
        Page.APPEARANCE,
        "Colours of prices",
        "Which colour rises. A sign always stands beside it: no price is told by colour alone.",
        {
            "green_up": "Green up, red down",
            "red_up": "Red up, green down",
            "colour_blind": "Blue up, orange down",
        },
    ),
    Setting(
        "appearance.text_size",
        Page.APPEARANCE,
        "Text size",
        "In every list and on the chart.",
        {"small": "Small", "normal": "Normal", "large": "Large"},
    ),
    Setting(
        "appearance.rows",
        Page.APPEARANCE,
        "Rows",
        "Compact rows show more of a list at once.",
        {"comfortable": "Comfortable", "compact": "Compact"},
    ),
    Setting(
        "appearance.reduced_motion",
        Page.APPEARANCE,
        "Reduced motion",
        "A price that ticks does not flash.",
    ),
    Setting(
        "formats.zone",
        Page.FORMATS,
        "Time zone",
        "Whose clock charts and opening hours go by, and what happened is told by.",
        {"exchange": "As at the exchange", "local": "As on this computer"},
        more=zone_names,
    ),
    Setting(
        "formats.clock",
        Page.FORMATS,
        "Clock",
        "Like 14:02 or like 2:02 PM.",
        {"system": "As in the system", "24": "24 hours", "12": "12 hours"},
    ),
    Setting(
        "formats.numbers",
        Page.FORMATS,
        "Numbers",
        "What stands before the decimals, and between the thousands. Typed numbers are read the same way.",
        {"system": "As in the system"},
        more=number_formats,
    ),
    Setting(
        "notifications.desktop",
        Page.NOTIFICATIONS,
        "Desktop notifications",
        "Tell the desktop when an alert fires. The list of what fired shows it in any case.",
    ),
    Setting(
        "notifications.sound",
        Page.NOTIFICATIONS,
        "Sounds",
        "Play a short sound when an alert fires, another one for up than for down.",
    ),
    Setting(
        "notifications.quiet",
        Page.NOTIFICATIONS,
        "Quiet hours",
        "Tell nothing at night. What fired meanwhile is told after them, in one message without a sound.",
    ),
    Setting(
        "notifications.quiet_from",
        Page.NOTIFICATIONS,
        "Quiet from",
        "By the clock of the time zone below.",
        {"22:00": "22:00"},
        more=half_hours,
    ),
    Setting(
        "notifications.quiet_until",
        Page.NOTIFICATIONS,
        "Quiet until",
        "A time that is not after the first lies on the next day.",
        {"07:00": "07:00"},
        more=half_hours,
    ),
    Setting(
        "notifications.quiet_zone",
        Page.NOTIFICATIONS,
        "Time zone of the quiet hours",
        "Whose clock they go by.",
        {"local": "This computer’s"},
        more=zone_names,
    ),
    Setting(
        "digest.weekly",
        Page.NOTIFICATIONS,
        "Weekly digest",
        "Write what the week brought and what comes next on Saturday morning, while Watcher is up.",
    ),
    Setting(
        "portfolio.base_currency",
        Page.PORTFOLIO,
        "Base currency",
        "What values, gains and totals are in. Prices stay in their own.",
        {"": "As in the first import"},
        more=currencies,
    ),
    Setting(
        "portfolio.time_zone",
        Page.PORTFOLIO,
        "Where a day ends",
        "The time zone by which a transaction belongs to a day.",
        {"UTC": "UTC"},
        more=zone_names,
    ),
    Setting(
        "data.stream",
        Page.DATA,
        "Live stream",
        "Have prices pushed as they change. Without it they are asked for, as often as set below.",
        is_live=False,
    ),
    Setting(
        "data.min_poll_s",
        Page.DATA,
        "Ask for prices every",
        "From 15 seconds, the most often that Yahoo puts up with for long, to an hour.",
        limits=(15, 3600),
        unit=" s",
        is_live=False,
    ),
    Setting(
        "data.requests_per_hour",
        Page.DATA,
        "Requests an hour, at most",
        "From 10 to 360. When they are used up, prices come less often until the hour is over.",
        limits=(10, 360),
        is_live=False,
    ),
    Setting(
        "startup.close_to_tray",
        Page.STARTUP,
        "Close to the tray",
        "Closing the window leaves Watcher in the tray, and alerts are watched. Otherwise closing ends it.",
    ),
    Setting(
        "startup.minimise_to_tray",
        Page.STARTUP,
        "Minimise to the tray",
        "A minimised window leaves the task bar; a click on the icon in the tray brings it back.",
    ),
    Setting(
        "startup.start_minimised",
        Page.STARTUP,
        "Start minimised",
        "Begin in the tray or, on a desktop without one, in the task bar.",
    ),
    Setting(
        "startup.with_system",
        Page.STARTUP,
        "Start with the system",
        "Start Watcher when you log in to this computer.",
    ),
    Setting(
        "privacy.discreet",
        Page.PRIVACY,
        "Discreet",
        "Hide amounts of your own money from who looks on; prices and percentages stay (Ctrl+Shift+H).",
    ),
)

PRIVACY = (
    "Watcher contacts Yahoo for prices, and nothing else that you did not add. It sends the symbols you "
    "watch and what you type into the search; no holdings, no notes, no identity, no usage data.\n\n"
    "Channels that you add yourself get what fires, and no more of it than you chose for each; "
    "their addresses lie in the system’s keyring.\n\n"
    "Everything else stays on this machine, in one folder that only you can read.\n\n"
    "There is nothing to switch off here, because nothing is collected."
)
