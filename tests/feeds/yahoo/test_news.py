"""What Yahoo's news page gives becomes stories; what is broken, hostile or empty does not."""

import asyncio
from datetime import UTC, datetime

import pytest

from tests.feeds.yahoo.watching import QUICK, feed_on
from tests.yahoo.faults import Fault
from watcher.domain.symbols import Symbol
from watcher.feeds.yahoo.news import stories
from watcher.feeds.yahoo.trouble import YahooError

BABA = Symbol("BABA")


def item(**more):
    content = {
        "title": "A title",
        "pubDate": "2023-11-16T12:20:00Z",
        "provider": {"displayName": "Wire"},
        "canonicalUrl": {"url": "https://example.com/a"},
        "summary": "Short.",
        **more,
    }
    return {"id": "one", "content": content}


def test_a_story_is_read_with_its_source_time_and_link():
    (story,) = stories([item()], BABA)
    assert (story.id, story.title, story.source, story.summary) == ("one", "A title", "Wire", "Short.")
    assert story.published_at == datetime(2023, 11, 16, 12, 20, tzinfo=UTC)
    assert (story.link, story.symbols) == ("https://example.com/a", frozenset((BABA,)))


def test_a_link_that_is_not_safe_gives_way_to_one_that_is():
    (story,) = stories(
        [item(canonicalUrl={"url": "javascript:alert(1)"}, clickThroughUrl={"url": "https://e.com/"})], BABA
    )
    assert story.link == "https://e.com/"
    (story,) = stories([item(canonicalUrl={"url": "javascript:alert(1)"})], BABA)
    assert story.link == ""


@pytest.mark.parametrize(
    "broken",
    [
        None, 5, [], {}, {"id": "x"}, {"id": "x", "content": None}, item(title=""), item(title=None),
        item(pubDate=None), item(pubDate="soon"), item(pubDate="2023-11-16"),
        {**item(), "id": None}, {**item(), "id": 7},
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_left_out(broken):
    assert stories([broken], BABA) == ()


@pytest.mark.parametrize(
    "odd", [{"provider": None}, {"provider": "x"}, {"canonicalUrl": None}, {"summary": 5}]
)
def test_what_is_missing_beside_the_title_is_empty(odd):
    assert len(stories([item(**odd)], BABA)) == 1


def test_markup_stays_text():
    (story,) = stories([item(title="<script>alert(1)</script>", summary="<img src=x>")], BABA)
    assert story.title == "<script>alert(1)</script>"


def ask(clock, folder):
    async def scenario():
        feed = feed_on(clock, folder, QUICK)
        try:
            return await feed.news(BABA)
        finally:
            await feed.aclose()

    return asyncio.run(scenario())


def test_the_feed_asks_the_news_page(yahoo_env, yahoo_clock, tmp_path):
    found = ask(yahoo_clock, tmp_path)
    assert len(found) == 3
    assert found[0].title == "What moved BABA, part 1"
    assert all(story.symbols == {"BABA"} for story in found)


def test_a_fault_is_a_feed_error_not_an_empty_list(yahoo_env, yahoo_clock, tmp_path):
    yahoo_env.faults.on(Fault.TOO_MANY_REQUESTS)
    with pytest.raises(YahooError):
        ask(yahoo_clock, tmp_path)
