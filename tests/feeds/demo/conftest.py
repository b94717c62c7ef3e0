"""One demo market for all tests here: it is never written to, and making it takes a while."""

import pytest
from hypothesis import strategies as st

from watcher.feeds.calendars import session_table
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket


@pytest.fixture(scope="session")
def tables():
    return {
        listing.instrument.calendar: session_table(listing.instrument.calendar)
        for listing in LISTINGS.values()
    }


@pytest.fixture(scope="session")
def market(tables):
    return DemoMarket(11, tables)


LISTED = st.sampled_from(list(LISTINGS.values()))
