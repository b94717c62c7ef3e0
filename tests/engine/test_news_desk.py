"""The shown symbol is asked about every ten minutes, and everything is answered from the store."""

import asyncio
from contextlib import suppress

import pytest

from tests.domain.test_news import AT, story
from watcher.domain.errors import FeedError
from watcher.domain.symbols import Symbol
from watcher.engine import news_desk
from watcher.engine.messages import StoriesNews
from watcher.engine.news_desk import NewsDesk
from watcher.engine.news_requests import AskForNews, LoadMutedSources, LoadNews, MarkStories, MuteSource

BABA, JD = Symbol("BABA"), Symbol("JD")


@pytest.fixture
def news(store, clock, audience, feed, monkeypatch):
    monkeypatch.setattr(news_desk, "SETTLE_S", 0.0)
    monkeypatch.setattr(news_desk, "_NAP_S", 0.0)
    feed.stories = {BABA: (story("1"),), JD: (story("2", "About JD", "JD"),)}
    return NewsDesk(store, clock, audience)


def ask(news, feed, request):
    return asyncio.run(news.carry_out(request, feed))


def run_until(news, feed, reached):
    async def scenario():
        task = asyncio.create_task(news.run(feed))
        async with asyncio.timeout(30):
            while not reached():  # noqa: ASYNC110
                await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(scenario())


def test_the_shown_symbol_is_asked_about_and_told(news, feed, audience):
    news.show(BABA)
    run_until(news, feed, lambda: audience.queued(StoriesNews))
    assert audience.queued(StoriesNews) == [StoriesNews(frozenset((BABA,)))]
    assert [one.id for one in ask(news, feed, LoadNews((BABA,)))] == ["1"]


def test_it_is_asked_again_after_ten_minutes_and_not_before(news, feed, clock):
    ask(news, feed, AskForNews((BABA,)))
    ask(news, feed, AskForNews((BABA,)))
    assert feed.asked_news == [BABA]
    clock.forward(600)
    ask(news, feed, AskForNews((BABA, JD)))
    assert feed.asked_news == [BABA, BABA, JD]


def test_a_source_that_fails_ends_nothing(news, feed, clock):
    feed.broken = FeedError("Yahoo does not answer.")
    news.show(BABA)
    run_until(news, feed, lambda: feed.asked_news)
    feed.broken = None
    clock.forward(600)
    run_until(news, feed, lambda: len(feed.asked_news) > 1)


def test_a_disk_that_refuses_ends_nothing(news, feed, disk, audience):
    disk.is_full = True
    news.show(BABA)
    run_until(news, feed, lambda: feed.asked_news)
    assert not audience.queued(StoriesNews)


def test_who_asks_hears_why_it_failed(news, feed):
    feed.broken = FeedError("Yahoo does not answer.")
    with pytest.raises(FeedError):
        ask(news, feed, AskForNews((BABA,)))


def test_stories_are_marked_searched_and_their_sources_muted(news, feed, audience, store):
    store.news.save([story("1"), story("3", "Noise about it", source="Noise")])
    ask(news, feed, MarkStories(("1",)))
    found = ask(news, feed, LoadNews((BABA,), words="cloud"))
    assert [(one.id, one.is_read) for one in found] == [("1", True)]
    ask(news, feed, MuteSource("Noise"))
    assert ask(news, feed, LoadMutedSources()) == ("Noise",)
    assert [one.id for one in ask(news, feed, LoadNews((BABA,)))] == ["1"]
    ask(news, feed, MuteSource("noise", on=False))
    assert len(ask(news, feed, LoadNews((BABA,), since=AT))) == 2
    assert audience.queued(StoriesNews)[-1] == StoriesNews(frozenset())
