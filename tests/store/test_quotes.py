import dataclasses
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.store.conftest import NOW
from watcher.domain.quote import ExtendedPrice, Quote, Session
from watcher.store.values import quote_from_json, quote_to_json

BARE = Quote(symbol="BABA", price=Decimal("78.49"), quote_time=NOW, received_time=NOW, source="demo")
FULL = Quote(
    symbol="9988.HK",
    price=Decimal("76.50"),
    quote_time=NOW,
    received_time=NOW.replace(microsecond=123456),
    source="yahoo",
    currency="HKD",
    name="Alibaba <Group>",
    exchange="HKG",
    previous_close=Decimal("77.25"),
    day_open=Decimal("76.9"),
    day_high=Decimal("77.05"),
    day_low=Decimal("75.8"),
    volume=41_000_000_000,
    average_volume=0,
    bid=Decimal("76.45"),
    ask=Decimal("76.55"),
    year_high=Decimal("118.8"),
    year_low=Decimal("72.8"),
    market_cap=Decimal(1_557_000_000_000),
    trailing_pe=11.25,
    delay_s=900,
    extended=ExtendedPrice(Decimal("76.60"), NOW, Session.POST),
)
decimals = st.decimals(allow_nan=False, allow_infinity=False)
times = st.datetimes(timezones=st.just(UTC))
optional = {
    field.name: st.none() | decimals for field in dataclasses.fields(Quote) if field.type == "Decimal | None"
}


def test_a_new_store_has_no_quotes(store):
    assert store.quotes.load_all() == ()


def test_every_field_of_a_quote_comes_back(store):
    assert all(getattr(FULL, field.name) is not None for field in dataclasses.fields(Quote))
    store.quotes.save_many([FULL, BARE])
    assert store.quotes.load_all() == (FULL, BARE)


def test_the_last_quote_of_a_symbol_replaces_the_one_before(store):
    newer = dataclasses.replace(FULL, price=Decimal("80.1"), extended=None)
    store.quotes.save_many([FULL, BARE])
    store.quotes.save_many([newer])
    assert store.quotes.load_all() == (newer, BARE)


def test_no_quotes_are_saved_without_a_transaction(store, other):
    before = other.data_version()
    store.quotes.save_many([])
    assert other.data_version() == before


def test_prices_keep_their_trailing_zeros(store):
    store.quotes.save_many([dataclasses.replace(BARE, price=Decimal("79.10"))])
    assert str(store.quotes.load_all()[0].price) == "79.10"


def test_what_a_later_version_adds_is_ignored():
    assert quote_from_json({**quote_to_json(BARE), "mood": "good"}) == BARE


@given(
    st.builds(
        Quote,
        symbol=st.text(min_size=1),
        price=decimals,
        quote_time=times,
        received_time=times,
        source=st.text(),
        name=st.text(),
        volume=st.none() | st.integers(min_value=0),
        trailing_pe=st.none() | st.floats(allow_nan=False),
        extended=st.none() | st.builds(ExtendedPrice, decimals, times, st.sampled_from(Session)),
        **optional,
    )
)
def test_any_quote_survives_its_json(quote):
    assert quote_from_json(quote_to_json(quote)) == quote


def test_a_time_in_another_zone_is_the_same_instant(store):
    local = datetime.fromisoformat("2023-11-24T09:30:00-05:00")
    store.quotes.save_many([dataclasses.replace(BARE, quote_time=local)])
    assert store.quotes.load_all() == (BARE,)
