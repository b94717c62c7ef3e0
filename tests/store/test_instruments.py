import dataclasses
from decimal import Decimal

from watcher.domain.instrument import Instrument, InstrumentKind
from watcher.store.values import instrument_from_json

ALIBABA = Instrument(
    symbol="9988.HK",
    name="Alibaba",
    currency="HKD",
    exchange="HKG",
    calendar="XHKG",
    time_zone="Asia/Hong_Kong",
    tick=Decimal("0.05"),
    delay_s=900,
    kind=InstrumentKind.ETF,
    has_extended_hours=True,
)


def test_every_field_of_an_instrument_comes_back(store):
    plain = Instrument(symbol="BABA")
    assert all(
        getattr(ALIBABA, field.name) != getattr(plain, field.name) for field in dataclasses.fields(Instrument)
    )
    store.instruments.save_many([plain, ALIBABA])
    assert store.instruments.load_all() == (ALIBABA, plain)


def test_an_instrument_replaces_the_one_before(store):
    store.instruments.save_many([ALIBABA])
    renamed = dataclasses.replace(ALIBABA, name="Alibaba Group")
    store.instruments.save_many([renamed])
    store.instruments.save_many([])
    assert store.instruments.load_all() == (renamed,)


def test_what_an_earlier_version_did_not_write_takes_its_default():
    assert instrument_from_json({"symbol": "BABA"}) == Instrument(symbol="BABA")
