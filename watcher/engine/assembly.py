"""Puts an engine's parts together: for live data or for the demo market."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.clock import Clock
from watcher.config import Config, Notifications
from watcher.config import Portfolio as PortfolioSettings
from watcher.domain.formats import Formats
from watcher.engine.fresh_settings import FreshSettings
from watcher.language import Translator, english_only
from watcher.paths import Profile
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.feeds.feed import Feed
    from watcher.notify.channel import Channel
    from watcher.notify.secrets import Secrets
    from watcher.store.lock import ProfileLock
    from watcher.store.store import Store

WINDOW = "window"
"""The role of a program with a window."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What an engine is made of. The functions are called in its thread: that is where heavy imports belong.

    `backed_up` names the database that gets daily copies; None for the demo market, whose
    data can be made again. `restarts` says that this clock begins anew at every start.
    `notifications` and `portfolio` are the settings as they are in the file now. `has_window` says that
    a chart can be opened, and a tray be used; `writing` and `is_discreet` are how the window writes now.
    `digests` is the folder of the weekly digests, `config` all settings as they are now; `translator` answers
    what writes a digest in a language of the settings.
    """

    clock: Clock
    open_store: Callable[[], Store]
    open_feed: Callable[[], Feed]
    open_channels: Callable[[], tuple[Channel, ...]]
    lock: ProfileLock
    first_view: Path | None = None
    first_chart: Path | None = None
    backed_up: Path | None = None
    restarts: bool = False
    notifications: Callable[[], Notifications] = Notifications
    portfolio: Callable[[], PortfolioSettings] = PortfolioSettings
    writing: Callable[[], Formats] = Formats
    is_discreet: Callable[[], bool] = bool
    config: Callable[[], Config] = Config
    digests: Path | None = None
    translator: Callable[[str], Translator | None] = english_only
    open_secrets: Callable[[], Secrets] | None = None
    has_window: bool = False


def live_parts(profile: Profile, config: Config, clock: Clock, role: str) -> Parts:
    """The parts for Yahoo's data. `role` is what other processes are told about this one."""

    def open_feed() -> Feed:
        from watcher.feeds.calendars import session_table
        from watcher.feeds.yahoo.feed import YahooFeed
        from watcher.feeds.yahoo.timings import Timings

        timings = Timings(
            poll_regular_s=config.data.min_poll_s,
            per_hour=config.data.requests_per_hour,
            stream_symbols=Timings().stream_symbols if config.data.stream else 0,
        )
        return YahooFeed(clock, profile.yfinance, session_table, timings=timings)

    return Parts(
        clock=clock,
        open_store=_store_opener(profile, clock),
        open_feed=open_feed,
        open_channels=_open_channels,
        lock=_lock(profile, role),
        first_view=profile.first_view,
        first_chart=profile.first_chart,
        backed_up=profile.database,
        **_telling(profile, config, role),
    )


def demo_parts(profile: Profile, config: Config, clock: Clock, role: str, seed: int) -> Parts:
    """The parts for the demo market; its profile is its own."""

    def open_feed() -> Feed:
        from watcher.feeds.demo.feed import DemoFeed

        return DemoFeed(clock, seed)

    return Parts(
        clock=clock,
        open_store=_store_opener(profile, clock),
        open_feed=open_feed,
        open_channels=_open_channels,
        lock=_lock(profile, role),
        first_view=profile.first_view,
        first_chart=profile.first_chart,
        restarts=True,
        **_telling(profile, config, role),
    )


def _store_opener(profile: Profile, clock: Clock) -> Callable[[], Store]:
    def open_store() -> Store:
        from watcher.store.store import Store

        return Store.open(profile.database, clock.now)

    return open_store


def _open_channels() -> tuple[Channel, ...]:
    """The channels of this machine that need no window."""
    import sys

    from watcher.notify.sound import SoundChannel, player

    sounds = () if player() is None else (SoundChannel(),)
    if sys.platform != "linux":
        return sounds
    from watcher.notify.desktop import DesktopChannel

    return (DesktopChannel(), *sounds)


def _telling(profile: Profile, config: Config, role: str) -> dict[str, Any]:
    """What decides whether and where fires are told."""

    def open_secrets() -> Secrets:
        from watcher.notify.secrets import Secrets

        return Secrets(str(profile.root))

    fresh = FreshSettings(profile.config, config)
    return {
        "notifications": fresh.notifications,
        "portfolio": fresh.portfolio,
        "writing": fresh.writing,
        "config": fresh.config,
        "digests": profile.digests,
        "open_secrets": open_secrets,
        "has_window": role == WINDOW,
    }


def _lock(profile: Profile, role: str) -> ProfileLock:
    from watcher.store.lock import ProfileLock

    return ProfileLock(profile.lock, role)
