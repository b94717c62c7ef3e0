"""`pair`."""

import pytest

from watcher.domain.errors import FeedError


def test_a_pair_is_reckoned_from_its_quotes(demo):
    found = demo("pair", "9988.HK", "--json").json
    quotes = {
        one["symbol"]: float(one["price"]) for one in demo("quote", "BABA", "9988.HK", "HKD=X", "--json").json
    }
    assert {one["symbol"]: one["price"] for one in found["prices"]} == quotes
    worth = quotes["BABA"] * quotes["HKD=X"] / 8
    assert found["premium_ratio"] == pytest.approx(worth / quotes["9988.HK"] - 1)
    assert found["implied"]["price"] == pytest.approx(worth)
    assert found["implied"]["opens_at"] == "2023-11-27T01:30:00Z"
    assert found["year"]["days"] > 200


def test_what_is_stored_is_shown_without_a_network(demo, monkeypatch):
    before = demo("pair", "BABA").out
    assert "Premium of BABA over 9988.HK × 8: " in before

    async def fails(self, request):
        raise FeedError("No connection.", "Watcher tries again by itself.")

    monkeypatch.setattr("watcher.feeds.demo.feed.DemoFeed.quotes", fails)
    monkeypatch.setattr("watcher.feeds.demo.feed.DemoFeed.history", fails)
    said = demo("pair", "BABA")
    assert said.code == 0
    assert "No connection." in said.err
    assert "There is no price of BABA, 9988.HK, HKD=X" in said.out
    assert "Mean of the last year: " in said.out


def test_what_has_one_listing_only_is_refused(demo):
    said = demo("pair", "NVDA")
    assert said.code == 1
    assert "NVDA is not paired with another listing. Built in are BABA and 9988.HK" in said.err
