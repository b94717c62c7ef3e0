"""The parts of a real engine: what is named, and what is left out."""

import asyncio
import sys

import pytest

from tests.making import StillClock
from watcher.clock import SystemClock
from watcher.config import Config, Data, Notifications
from watcher.domain.channels import Source
from watcher.engine.assembly import demo_parts, live_parts
from watcher.notify.desktop import DesktopChannel
from watcher.notify.sound import SoundChannel
from watcher.paths import Profile


@pytest.fixture
def profile(tmp_path):
    made = Profile(tmp_path / "profile")
    made.create()
    return made


def live(profile, config=None):
    return live_parts(profile, config or Config(), StillClock(), "test")


def demo(profile, config=None):
    return demo_parts(profile, config or Config(), StillClock(), "test", 1)


def name_of(parts):
    async def open_and_close():
        feed = parts.open_feed()
        await feed.aclose()
        return feed.name

    return asyncio.run(open_and_close())


@pytest.mark.parametrize(("make", "name"), [(live, "Yahoo"), (demo, "Demo market")])
def test_prices_come_from_where_the_user_said(profile, make, name):
    assert name_of(make(profile)) == name


@pytest.mark.parametrize("stream", [True, False])
def test_the_settings_can_slow_the_source_down(profile, monkeypatch, stream):
    made = []

    class Yahoo:
        def __init__(self, clock, folder, tables, timings):
            made.append(timings)

    monkeypatch.setattr("watcher.feeds.yahoo.feed.YahooFeed", Yahoo)
    data = Data(stream=stream, min_poll_s=60, requests_per_hour=20)
    live(profile, Config(data=data)).open_feed()
    (timings,) = made
    assert (timings.poll_regular_s, timings.per_hour, timings.stream_symbols > 0) == (60, 20, stream)


@pytest.mark.parametrize("make", [live, demo])
def test_everything_lies_in_the_profile(profile, make):
    parts = make(profile)
    with parts.open_store() as store:
        assert store.path == profile.database
    assert parts.first_view == profile.first_view
    assert parts.lock.acquire()
    parts.lock.release()


def test_invented_data_is_neither_copied_nor_remembered_by_the_clock(profile):
    assert (live(profile).backed_up, live(profile).restarts) == (profile.database, False)
    assert (demo(profile).backed_up, demo(profile).restarts) == (None, True)


@pytest.mark.parametrize(
    ("platform", "has_player", "channels"),
    [
        ("linux", False, [DesktopChannel]),
        ("linux", True, [DesktopChannel, SoundChannel]),
        ("darwin", True, [SoundChannel]),
    ],
)
def test_the_channels_are_those_that_this_machine_has(profile, monkeypatch, platform, has_player, channels):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr("watcher.notify.sound.player", lambda: ("pw-play",) if has_player else None)
    assert [type(channel) for channel in live(profile).open_channels()] == channels


def test_the_settings_of_notifications_are_those_in_the_file(profile):
    parts = live(profile, Config(notifications=Notifications(desktop=False)))
    assert not parts.notifications().desktop
    profile.config.write_text("[notifications]\nquiet = true\n")
    assert parts.notifications() == Notifications(quiet=True)
    assert parts.notifications() is parts.notifications()
    profile.config.unlink()
    assert parts.notifications() == Notifications()


def test_a_program_with_a_window_says_so(profile):
    assert [live(profile).has_window, demo(profile).has_window] == [False, False]
    assert live_parts(profile, Config(), SystemClock(), "window").has_window


def test_addresses_belong_to_their_profile(profile, monkeypatch):
    monkeypatch.setenv("WATCHER_CHANNEL_PHONE", "ntfy://topic")
    assert live(profile).open_secrets().find("phone") == ("ntfy://topic", Source.ENVIRONMENT)
