"""Digests when asked, and once a week by themselves."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.engine.listening import until
from tests.making import tables
from watcher.config import Appearance, Config, Digest, Portfolio, Writing
from watcher.domain.bars import Interval
from watcher.domain.channels import ChannelSetup
from watcher.domain.errors import InputError
from watcher.domain.notices import Notice, Severity
from watcher.engine import digest_desk
from watcher.engine.digest_desk import DigestDesk, benchmark_of, zone_of
from watcher.engine.digest_requests import WriteDigest

SATURDAY = datetime(2023, 11, 18, tzinfo=UTC)


class Desk:
    """The desk with settings and a folder that a test sets."""

    def __init__(self, parts, audience, folder):
        self.config = Config(digest=Digest(weekly=True))
        self.folder = folder
        self.parts = replace(parts, config=lambda: self.config, digests=folder)
        self.desk = DigestDesk(self.parts, audience)

    def look(self):
        asyncio.run(self.desk.look())

    @property
    def written(self):
        return sorted(one.name for one in self.folder.iterdir()) if self.folder.exists() else []


@pytest.fixture
def made(parts, audience, tmp_path, monkeypatch):
    monkeypatch.setattr(digest_desk, "session_table", tables)
    return Desk(parts, audience, tmp_path / "digests")


def test_it_is_written_on_saturday_morning_once(made, clock, audience):
    clock.time = SATURDAY + timedelta(hours=6, minutes=59)
    made.look()
    assert made.written == []
    clock.forward(60)
    made.look()
    made.look()
    assert made.written == ["2023-W46.html"]
    (notice,) = audience.queued(Notice)
    assert notice.title == "The digest of week 2023-W46 is written."
    assert str(made.folder / "2023-W46.html") in notice.hint


def test_a_saturday_that_was_missed_is_made_up_for_and_each_week_has_its_own(made, clock):
    clock.time = SATURDAY + timedelta(days=3)
    made.look()
    clock.time = SATURDAY + timedelta(days=7, hours=8)
    made.look()
    assert made.written == ["2023-W46.html", "2023-W47.html"]


def test_it_is_not_written_unless_it_is_wanted(made, clock, audience):
    made.config = Config()
    clock.time = SATURDAY + timedelta(hours=12)
    made.look()
    assert (made.written, audience.queued(Notice)) == ([], [])


def test_it_waits_for_the_last_session_of_the_week(made, clock, store):
    """In Auckland Saturday morning comes while New York still trades."""
    from tests.making import instrument

    store.watchlists.create("Mine", ["BABA"])
    store.instruments.save_many([instrument()])
    made.config = replace(made.config, formats=Writing(zone="Pacific/Auckland"))
    clock.time = datetime(2023, 11, 17, 20, tzinfo=UTC)
    made.look()
    assert made.written == []
    clock.time = datetime(2023, 11, 18, 1, tzinfo=UTC)
    made.look()
    assert made.written == ["2023-W46.html"]


def test_what_goes_wrong_is_told_once_a_week(made, clock, audience):
    made.config = Config(digest=Digest(weekly=True, benchmark="not a symbol!"))
    clock.time = SATURDAY + timedelta(hours=12)
    made.look()
    made.look()
    (notice,) = audience.queued(Notice)
    assert notice.severity is Severity.WARNING
    assert notice.title.startswith("The weekly digest was not written.")
    clock.forward(7 * 86_400)
    made.look()
    assert len(audience.queued(Notice)) == 2


def test_one_that_is_asked_for_is_written_whatever_the_day(made, clock):
    clock.time = SATURDAY - timedelta(days=1)
    path = asyncio.run(made.desk.write()).path
    assert path == made.folder / "2023-W45.html"
    assert "Week 2023-W45" in path.read_text(encoding="utf-8")


def test_without_a_profile_there_is_nowhere_to_keep_it(parts, audience, clock):
    desk = DigestDesk(replace(parts, config=lambda: Config(digest=Digest(weekly=True))), audience)
    clock.time = SATURDAY + timedelta(hours=12)
    asyncio.run(desk.look())
    with pytest.raises(InputError):
        asyncio.run(desk.write())


def test_the_service_has_it_written(service, feed, parts, monkeypatch, tmp_path):
    monkeypatch.setattr(digest_desk, "session_table", tables)
    service.desks.digests = DigestDesk(replace(parts, digests=tmp_path), None)
    service.show_stored()
    asyncio.run(service.connect(feed))
    assert asyncio.run(service.carry_out(1, WriteDigest())).path == tmp_path / "2023-W45.html"


def test_it_looks_again_and_again(made, clock, monkeypatch):
    monkeypatch.setattr(digest_desk, "FIRST_S", 0)
    monkeypatch.setattr(digest_desk, "EVERY_S", 0)
    clock.time = SATURDAY + timedelta(hours=6, minutes=59)

    async def go_on():
        running = asyncio.create_task(made.desk.run())
        await asyncio.sleep(0)
        clock.forward(60)
        await until(lambda: made.written)
        running.cancel()

    asyncio.run(go_on())
    assert made.written == ["2023-W46.html"]


@pytest.mark.parametrize(
    ("zone", "own"), [("exchange", "Asia/Tokyo"), ("local", "Asia/Tokyo"), ("Europe/Berlin", "Europe/Berlin")]
)
def test_a_week_goes_by_the_chosen_clock_or_the_portfolios(zone, own):
    config = Config(formats=Writing(zone=zone), portfolio=Portfolio(time_zone="Asia/Tokyo"))
    assert zone_of(config) == ZoneInfo(own)


def test_the_benchmark_may_be_several():
    assert benchmark_of(Config(digest=Digest(benchmark="KWEB, FXI,"))) == ("KWEB", "FXI")
    assert benchmark_of(Config()) == ()


def test_it_is_sent_where_that_is_wanted_and_not_when_it_is_asked_for(made, clock, store):
    store.channels.save(ChannelSetup("phone", "json"))
    made.config = Config(digest=Digest(send=True))
    clock.time = SATURDAY + timedelta(days=-1)
    asyncio.run(made.desk.write())
    assert store.letters.pending() == ()
    clock.time = SATURDAY + timedelta(hours=12)
    made.look()
    (letter,) = store.letters.pending()
    assert (letter.about, letter.channel) == ("digest 2023-W46", "phone")


def test_what_it_is_compared_with_is_fetched_before(made, clock, history, feed):
    made.config = Config(digest=Digest(weekly=True, benchmark="KWEB"))
    made.desk.history = history
    clock.time = SATURDAY + timedelta(hours=12)
    made.look()
    assert [(one.symbol, one.interval) for one in feed.asked] == [("KWEB", Interval.D1)]
    assert made.written == ["2023-W46.html"]


def test_it_is_written_in_the_language_of_the_window(made, clock):
    asked = []

    def translator(wanted):
        asked.append(wanted)
        return lambda text, note: f"zh {text}"

    made.desk = DigestDesk(replace(made.parts, translator=translator), None)
    made.config = replace(made.config, appearance=Appearance(language="zh_CN"))
    clock.time = SATURDAY + timedelta(hours=12)
    path = asyncio.run(made.desk.write()).path
    assert asked == ["zh_CN"]
    assert "<h1>zh Week 2023-W46</h1>" in path.read_text(encoding="utf-8")
