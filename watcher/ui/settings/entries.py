"""The settings that can be changed in the window, in words."""

from __future__ import annotations

from watcher.domain.formats import SEPARATORS, zone_names
from watcher.language import tr
from watcher.ui.settings.setting import Page, Setting


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


_BENCHMARKS = ("KWEB", "MCHI", "FXI", "^HSI", "SPY", "^GSPC", "QQQ", "^NDX", "ACWI", "^STOXX50E")


def benchmarks() -> tuple[str, ...]:
    """What portfolios are measured against most."""
    return _BENCHMARKS


SETTINGS = (
    Setting(
        "appearance.theme",
        Page.APPEARANCE,
        tr("Theme"),
        tr(
            "Dark, light, or whatever the desktop is. The sun or moon at the top switches for the time being."
        ),
        {"system": tr("Like the desktop"), "dark": tr("Dark"), "light": tr("Light")},
    ),
    Setting(
        "appearance.language",
        Page.APPEARANCE,
        tr("Language"),
        tr("Of the window and the weekly digest. Numbers, times and the command line do not change with it."),
        {"system": tr("Like the desktop"), "en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"},
        is_live=False,
    ),
    Setting(
        "appearance.colours",
        Page.APPEARANCE,
        tr("Colours of prices"),
        tr("Which colour rises. A sign always stands beside it: no price is told by colour alone."),
        {
            "green_up": tr("Green up, red down"),
            "red_up": tr("Red up, green down"),
            "colour_blind": tr("Blue up, orange down"),
        },
    ),
    Setting(
        "appearance.text_size",
        Page.APPEARANCE,
        tr("Text size"),
        tr("In every list and on the chart."),
        {"small": tr("Small"), "normal": tr("Normal"), "large": tr("Large")},
    ),
    Setting(
        "appearance.rows",
        Page.APPEARANCE,
        tr("Rows"),
        tr("Compact rows show more of a list at once."),
        {"comfortable": tr("Comfortable"), "compact": tr("Compact")},
    ),
    Setting(
        "appearance.reduced_motion",
        Page.APPEARANCE,
        tr("Reduced motion"),
        tr("A price that ticks does not flash."),
    ),
    Setting(
        "formats.zone",
        Page.FORMATS,
        tr("Time zone"),
        tr("Whose clock charts and opening hours go by, and what happened is told by."),
        {"exchange": tr("As at the exchange"), "local": tr("As on this computer")},
        more=zone_names,
    ),
    Setting(
        "formats.clock",
        Page.FORMATS,
        tr("Clock"),
        tr("Like 14:02 or like 2:02 PM."),
        {"system": tr("As in the system"), "24": tr("24 hours"), "12": tr("12 hours")},
    ),
    Setting(
        "formats.numbers",
        Page.FORMATS,
        tr("Numbers"),
        tr(
            "What stands before the decimals, and between the thousands. Typed numbers are read the same way."
        ),
        {"system": tr("As in the system")},
        more=number_formats,
    ),
    Setting(
        "notifications.desktop",
        Page.NOTIFICATIONS,
        tr("Desktop notifications"),
        tr("Tell the desktop when an alert fires. The list of what fired shows it in any case."),
    ),
    Setting(
        "notifications.sound",
        Page.NOTIFICATIONS,
        tr("Sounds"),
        tr("Play a short sound when an alert fires, another one for up than for down."),
    ),
    Setting(
        "notifications.quiet",
        Page.NOTIFICATIONS,
        tr("Quiet hours"),
        tr("Tell nothing at night. What fired meanwhile is told after them, in one message without a sound."),
    ),
    Setting(
        "notifications.quiet_from",
        Page.NOTIFICATIONS,
        tr("Quiet from"),
        tr("By the clock of the time zone below."),
        {"22:00": "22:00"},
        more=half_hours,
    ),
    Setting(
        "notifications.quiet_until",
        Page.NOTIFICATIONS,
        tr("Quiet until"),
        tr("A time that is not after the first lies on the next day."),
        {"07:00": "07:00"},
        more=half_hours,
    ),
    Setting(
        "notifications.quiet_zone",
        Page.NOTIFICATIONS,
        tr("Time zone of the quiet hours"),
        tr("Whose clock they go by."),
        {"local": tr("This computer’s")},
        more=zone_names,
    ),
    Setting(
        "digest.weekly",
        Page.NOTIFICATIONS,
        tr("Weekly digest"),
        tr("Write what the week brought and what comes next on Saturday morning, while Watcher is up."),
    ),
    Setting(
        "digest.send",
        Page.NOTIFICATIONS,
        tr("Send the weekly digest"),
        tr(
            "A few lines of it go through every channel above, each with no more than it may be told; "
            "what you hold only where that was agreed to."
        ),
    ),
    Setting(
        "digest.benchmark",
        Page.NOTIFICATIONS,
        tr("The digest compares with"),
        tr("What your portfolio is measured against. Any other symbols can be written into the file."),
        {"": tr("Nothing")},
        more=benchmarks,
    ),
    Setting(
        "portfolio.base_currency",
        Page.PORTFOLIO,
        tr("Base currency"),
        tr("What values, gains and totals are in. Prices stay in their own."),
        {"": tr("As in the first import")},
        more=currencies,
    ),
    Setting(
        "portfolio.time_zone",
        Page.PORTFOLIO,
        tr("Where a day ends"),
        tr("The time zone by which a transaction belongs to a day."),
        {"UTC": "UTC"},
        more=zone_names,
    ),
    Setting(
        "data.stream",
        Page.DATA,
        tr("Live stream"),
        tr("Have prices pushed as they change. Without it they are asked for, as often as set below."),
        is_live=False,
    ),
    Setting(
        "data.min_poll_s",
        Page.DATA,
        tr("Ask for prices every"),
        tr("From 15 seconds, the most often that Yahoo puts up with for long, to an hour."),
        limits=(15, 3600),
        unit=tr(" s"),
        is_live=False,
    ),
    Setting(
        "data.requests_per_hour",
        Page.DATA,
        tr("Requests an hour, at most"),
        tr("From 10 to 360. When they are used up, prices come less often until the hour is over."),
        limits=(10, 360),
        is_live=False,
    ),
    Setting(
        "startup.close_to_tray",
        Page.STARTUP,
        tr("Close to the tray"),
        tr(
            "Closing the window leaves Watcher in the tray, and alerts are watched. "
            "Otherwise closing ends it."
        ),
    ),
    Setting(
        "startup.minimise_to_tray",
        Page.STARTUP,
        tr("Minimise to the tray"),
        tr("A minimised window leaves the task bar; a click on the icon in the tray brings it back."),
    ),
    Setting(
        "startup.start_minimised",
        Page.STARTUP,
        tr("Start minimised"),
        tr("Begin in the tray or, on a desktop without one, in the task bar."),
    ),
    Setting(
        "startup.with_system",
        Page.STARTUP,
        tr("Start with the system"),
        tr("Start Watcher when you log in to this computer."),
    ),
    Setting(
        "privacy.discreet",
        Page.PRIVACY,
        tr("Discreet"),
        tr("Hide amounts of your own money from who looks on; prices and percentages stay (Ctrl+Shift+H)."),
    ),
)

PRIVACY = tr(
    "Watcher contacts Yahoo for prices, and nothing else that you did not add. It "
    "sends the symbols you watch and what you type into the search; no holdings, no "
    "notes, no identity, no usage data.\n\nChannels that you add yourself get what "
    "fires, and a few lines a week if you have the digest sent, and no more of it than "
    "you chose for each; their addresses lie in the system’s keyring.\n\nEverything else "
    "stays on this machine, in one folder that only you can read.\n\nThere is "
    "nothing to switch off here, because nothing is collected."
)
