"""The whole program under faults: an imitation of Yahoo on a quick clock, engines and programs that end."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.cli.conftest import watcher
from tests.faults.programs import Programs
from tests.faults.view import QUIET, View
from tests.feeds.yahoo.watching import QUICK, SPEED
from tests.yahoo.fixtures import yahoo, yahoo_certificates, yahoo_env
from watcher.bridge.settings import Settings
from watcher.clock import ScaledClock
from watcher.config import Config
from watcher.domain.feed_state import FeedState
from watcher.engine.assembly import live_parts
from watcher.feeds.yahoo.timings import Backoff
from watcher.feeds.yahoo.trouble import Cause
from watcher.paths import Profile
from watcher.store.store import Store

__all__ = ["watcher", "yahoo", "yahoo_certificates", "yahoo_env"]

# Delays long enough, on the fast clock, to see that nothing happens meanwhile.
PATIENT = replace(QUICK, backoffs=dict.fromkeys(Cause, Backoff(SPEED / 2, SPEED / 2)))


@pytest.fixture
def yahoo_clock():
    """Wednesday 18 November 2026, 15:30 UTC and on: New York is open, Hong Kong is closed."""
    return ScaledClock(dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC), SPEED)


@pytest.fixture
def profile(tmp_path):
    """Where the profile is."""
    return tmp_path / "profile"


@pytest.fixture
def files(profile):
    """The profile, made."""
    made = Profile(profile)
    made.create()
    return made


@pytest.fixture
def programs(files):
    """Starts the unchanged program on the profile; what still runs at the end is killed."""
    with Programs(files.root) as started:
        yield started


# Prices are asked for once at the start and whenever somebody wants to try again.
RELUCTANT = replace(PATIENT, poll_regular_s=1000 * SPEED)


@pytest.fixture
def timings(request, monkeypatch):
    """The feed as it is put together for users, but for what takes real time on a quick clock."""
    numbers = getattr(request, "param", PATIENT)

    def quick(**given):
        return replace(numbers, stream_symbols=given.get("stream_symbols", numbers.stream_symbols))

    monkeypatch.setattr("watcher.feeds.yahoo.timings.Timings", quick)


@pytest.fixture
def settings(qapp, files):
    """What a window may change of the profile's settings."""
    settings = Settings(files.config, Config())
    yield settings
    settings.close()
    settings.deleteLater()


@pytest.fixture
def view(qtbot, yahoo_env, yahoo_clock, files, timings):
    """An engine on live data and the session of its window, already live on BABA and JD."""
    with Store.open(files.database, yahoo_clock.now) as store:
        store.watchlists.create("Mine", ["BABA", "JD"])
    with View(live_parts(files, QUIET, yahoo_clock, "window"), qtbot) as view:
        view.until(lambda: view.state is FeedState.LIVE and len(view.session.quotes) == 2)
        yield view
