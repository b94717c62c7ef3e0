"""The engine as the window sees it: started, asked, stopped, from another thread."""

import asyncio
import threading
from dataclasses import replace

import pytest

from tests.engine.listening import Audience
from tests.making import OPEN, quote, tables
from watcher.domain.errors import FeedError, StoreError
from watcher.domain.notices import Notice, Refused
from watcher.domain.watchlist import DEFAULT_SYMBOLS
from watcher.engine import requests as ask
from watcher.engine.engine import Engine
from watcher.engine.messages import Answer, WatchlistsNews
from watcher.engine.service import Service
from watcher.store import backup
from watcher.store.first_view import read_first_view
from watcher.store.lock import ProfileLock
from watcher.store.store import Store


class Hearing(Audience):
    """An audience that another thread can wait for."""

    def __init__(self):
        super().__init__()
        self._news = threading.Condition()

    def put(self, key, news):
        with self._news:
            super().put(key, news)
            self._news.notify_all()

    def post(self, news):
        with self._news:
            super().post(news)
            self._news.notify_all()

    def wait(self, holds):
        with self._news:
            assert self._news.wait_for(holds, timeout=10)

    def answer(self, number):
        self.wait(lambda: any(one.request == number for one in self.queued(Answer)))
        return next(one for one in self.queued(Answer) if one.request == number)


@pytest.fixture
def audience():
    return Hearing()


@pytest.fixture
def bugs():
    return []


@pytest.fixture
def make(parts, audience, bugs, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    made = []

    def make(**other):
        engine = Engine(replace(parts, **other), audience, bugs.append)
        made.append(engine)
        return engine

    yield make
    for engine in made:
        assert engine.stop()


def test_it_is_asked_while_it_runs(make, audience, feed):
    feed.hits = ("a hit",)
    engine = make()
    engine.start()
    engine.submit(1, ask.Search("ali"))
    assert audience.answer(1) == Answer(1, ("a hit",))
    feed.broken = FeedError("Down.")
    engine.submit(2, ask.Search("ali"))
    assert audience.answer(2).error.title == "Down."
    assert engine.stop()
    assert engine.stop()
    assert feed.closed == 1


def test_what_is_asked_before_it_starts_is_answered_afterwards(make, audience):
    engine = make()
    engine.submit(1, ask.Recall("layout"))
    engine.submit(2, ask.Recall("layout"))
    engine.start()
    assert audience.answer(1) == Answer(1)
    assert audience.answer(2) == Answer(2)


def test_what_is_asked_before_it_is_connected_is_answered_afterwards(make, audience, feed, monkeypatch):
    opened, asked = threading.Event(), threading.Event()
    connect = Service.connect

    async def slowly(self, feed):
        opened.set()
        assert asked.wait(5)
        await connect(self, feed)

    monkeypatch.setattr(Service, "connect", slowly)
    engine = make()
    engine.start()
    assert opened.wait(5)
    engine.submit(1, ask.Recall("layout"))
    asked.set()
    assert audience.answer(1) == Answer(1)


def test_what_comes_while_it_connects_waits_for_it(make, audience, feed, monkeypatch):
    connect = Service.connect

    async def pausing(self, feed):
        engine.submit(1, ask.Recall("layout"))
        for _ in range(3):
            await asyncio.sleep(0)
        await connect(self, feed)

    monkeypatch.setattr(Service, "connect", pausing)
    engine = make()
    engine.start()
    assert audience.answer(1) == Answer(1)


def test_what_is_asked_after_the_end_is_answered_too(make, audience):
    engine = make()
    engine.start()
    assert engine.stop()
    engine.submit(1, ask.Recall("layout"))
    assert "engine has ended" in audience.answer(1).error.title


def test_one_that_never_started_says_so(make, audience):
    engine = make()
    engine.submit(1, ask.Recall("layout"))
    assert engine.stop()
    engine.submit(2, ask.Recall("layout"))
    assert "engine has ended" in audience.answer(2).error.title


def test_what_is_under_way_at_the_end_is_ended_first_and_answered(make, audience, feed):
    asked, closed_before = threading.Event(), []

    async def for_ever(text):
        asked.set()
        try:
            await asyncio.Event().wait()
        finally:
            closed_before.append(feed.closed)

    feed.search = for_ever
    engine = make()
    engine.start()
    engine.submit(1, ask.Search("ali"))
    assert asked.wait(5)
    assert engine.stop()
    assert "engine has ended" in audience.answer(1).error.title
    assert (closed_before, feed.closed) == ([0], 1)


def test_a_bug_is_reported_once_and_answered(make, audience, feed, bugs):
    async def broken(text):
        raise ZeroDivisionError("a bug")

    feed.search = broken
    engine = make()
    engine.start()
    engine.submit(1, ask.Search("ali"))
    assert audience.answer(1).error.title == "Something went wrong inside Watcher."
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    engine.submit(2, ask.Recall("layout"))
    assert audience.answer(2) == Answer(2)


def test_without_a_store_it_says_why_and_answers_everything_so(make, audience):
    def refuse():
        raise StoreError("The database is damaged.", "watcher restore")

    engine = make(open_store=refuse)
    engine.submit(1, ask.Recall("layout"))
    engine.start()
    assert audience.answer(1).error.title == "The database is damaged."
    engine.submit(2, ask.Recall("layout"))
    assert audience.answer(2).error.hint == "watcher restore"
    assert [notice.title for notice in audience.queued(Notice)] == ["The database is damaged."]


@pytest.fixture
def refusing(make, audience, tmp_path):
    """An engine beside a window, on a database that is damaged, and the path of it."""
    path = tmp_path / "profile.db"

    def refuse():
        raise backup.damaged(path)

    def started():
        engine = make(open_store=refuse, backed_up=path, has_window=True)
        engine.start()
        audience.wait(lambda: audience.queued(Refused))
        return engine

    path.write_bytes(b"broken")
    return started, path


def copied(path):
    """A good copy of a database, made a day ago."""
    with Store.open(path.with_name("other.db"), lambda: OPEN) as store:
        store.watchlists.create("Kept", ("BABA",))
    return backup.backup_to(path.with_name("other.db"), backup.backup_folder(path) / "profile-2023-11-14.db")


def test_a_window_is_offered_the_newest_copy_and_it_is_put_back(refusing, audience):
    start, path = refusing
    copied(path)
    engine = start()
    engine.submit(1, ask.GoBack())
    made_at = audience.answer(1).value
    assert [one.copy_made_at for one in audience.queued(Refused)] == [made_at]
    assert backup.is_good(path)
    engine.submit(2, ask.Recall("layout"))
    assert "is damaged" in audience.answer(2).error.title


def test_while_another_program_has_the_profile_and_without_a_copy_nothing_is_moved(refusing, parts, audience):
    start, path = refusing
    engine = start()
    engine.submit(1, ask.GoBack())
    assert "no good copy" in audience.answer(1).error.title
    assert [one.copy_made_at for one in audience.queued(Refused)] == [None]
    copied(path)
    other = ProfileLock(parts.lock._path, "run")
    assert other.acquire()
    engine.submit(2, ask.GoBack())
    assert "nothing was changed" in audience.answer(2).error.title
    other.release()
    assert path.read_bytes() == b"broken"


def test_without_a_copy_a_damaged_one_is_set_aside_for_an_empty_one(refusing, audience):
    start, path = refusing
    engine = start()
    assert [one.is_lost for one in audience.queued(Refused)] == [True]
    engine.submit(1, ask.BeginEmpty())
    kept = audience.answer(1).value
    assert (kept.read_bytes(), path.exists()) == (b"broken", False)


def test_what_is_not_damaged_is_not_gone_back_from(make, audience):
    engine = make()
    engine.start()
    engine.submit(1, ask.GoBack())
    engine.submit(2, ask.BeginEmpty())
    assert audience.answer(1).error is not None
    assert audience.answer(2).error is not None


def test_a_store_that_cannot_be_read_is_no_store(make, audience, monkeypatch):
    def refuse(self):
        raise StoreError("The alert 3 in the database cannot be read.")

    monkeypatch.setattr(Service, "show_stored", refuse)
    engine = make()
    engine.start()
    engine.submit(1, ask.Recall("layout"))
    assert "alert 3" in audience.answer(1).error.title


def test_a_feed_that_breaks_ends_it_loudly(make, audience, feed, monkeypatch):
    crashed, hooked = threading.Event(), []
    monkeypatch.setattr(threading, "excepthook", lambda args: (hooked.append(args.exc_value), crashed.set()))

    async def broken(listener):
        raise ZeroDivisionError("a bug")

    feed.run = broken
    engine = make()
    engine.start()
    assert crashed.wait(5)
    assert hooked[0].exceptions[0].args == ("a bug",)
    engine.submit(1, ask.Recall("layout"))
    assert "engine has ended" in audience.answer(1).error.title
    assert "engine has ended" in audience.latest["status"].detail


def test_what_it_writes_at_the_end_is_what_the_next_start_shows(make, audience, feed, tmp_path, path, clock):
    view = tmp_path / "first_view.json"
    engine = make(first_view=view)
    engine.start()
    engine.submit(1, ask.Keep("layout", "{}"))
    audience.answer(1)
    heard = threading.Event()
    engine._thread.call(lambda: (feed.listener.on_quotes([quote()]), heard.set()))
    assert heard.wait(5)
    assert engine.stop()
    assert read_first_view(view).quotes == (quote(),)
    assert read_first_view(view).watchlists[0].symbols == DEFAULT_SYMBOLS
    with Store.open(path, clock.now) as store:
        assert store.quotes.load_all() == (quote(),)
    again = make(first_view=view)
    audience.latest.clear()
    again.start()
    audience.wait(lambda: ("quote", "BABA") in audience.latest)
    again.submit(3, ask.Recall("layout"))
    assert audience.answer(3) == Answer(3, "{}")
    assert len(audience.queued(WatchlistsNews)) == 2


def test_what_is_given_up_is_answered_at_once(make, audience, monkeypatch):
    begun = threading.Event()

    async def endless(self, number, request):
        begun.set()
        await asyncio.Event().wait()

    engine = make()
    engine.start()
    engine.submit(1, ask.Recall("layout"))
    audience.answer(1)
    monkeypatch.setattr(Service, "carry_out", endless)
    engine.submit(2, ask.Search("x"))
    assert begun.wait(5)
    engine.submit(3, ask.GiveUp(2))
    assert audience.answer(2).error.title == "It was cancelled."
    assert audience.answer(3) == Answer(3)
    engine.submit(4, ask.GiveUp(77))
    assert audience.answer(4) == Answer(4)
