"""The demo market writes about its great days, always the same, and nothing before it happened."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from watcher.clock import FixedClock
from watcher.domain.news import KEPT
from watcher.domain.symbols import Symbol
from watcher.feeds.demo.feed import DemoFeed

AFTER = datetime(2023, 11, 24, 19, 0, tzinfo=UTC)


def news(symbol, at=AFTER, seed=2012):
    return asyncio.run(DemoFeed(FixedClock(at), seed).news(Symbol(symbol)))


@pytest.fixture(scope="module")
def written():
    return news("BABA")


def test_the_day_the_cloud_was_kept_is_written_about(written):
    titles = {(one.published_at.date().isoformat(), one.title) for one in written}
    assert ("2023-11-16", "Alibaba will not spin off its cloud business after all") in titles
    assert any(day == "2023-11-16" and "9.1%" in title for day, title in titles)


def test_nothing_is_known_before_it_is_written(written):
    assert all(AFTER - KEPT < one.published_at <= AFTER for one in written)
    earlier = news("BABA", datetime(2023, 11, 16, 12, 19, tzinfo=UTC))
    assert not any("cloud" in one.title for one in earlier)
    assert {one.id for one in earlier if one.published_at > AFTER - KEPT} <= {one.id for one in written}


def test_the_same_seed_writes_the_same(written):
    assert news("BABA") == written
    assert news("BABA", seed=1) != written


def test_a_peer_shares_the_event(written):
    assert any("cloud" in one.title for one in news("KWEB"))
    assert news("NOSUCH") == ()
    assert news("NVDA", AFTER - timedelta(days=1))
