"""The instruments of the imitated market; the figures are made up."""

import datetime as dt
from dataclasses import dataclass, field

from tests.yahoo.exchanges import COMEX, CRYPTO, CURRENCY, HONG_KONG, LONDON, NASDAQ, NYSE, Exchange


@dataclass(frozen=True, slots=True, eq=False)
class Instrument:
    """One thing to quote; `price` and `previous_close` are where the market stands when it opens.

    `dividends` are (date, amount), `splits` (date, numerator, denominator).
    """

    symbol: str
    name: str
    exchange: Exchange
    currency: str
    price: float
    previous_close: float
    daily_volume: int
    first_trade: dt.date
    quote_type: str = "EQUITY"
    price_hint: int = 2
    volatility: float = 0.02
    shares: int | None = None
    financial_currency: str | None = None
    dividends: tuple[tuple[dt.date, float], ...] = ()
    splits: tuple[tuple[dt.date, int, int], ...] = ()
    industry: str | None = None
    extra: dict[str, object] = field(default_factory=dict)


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


RETAIL = "Internet Retail"
INSTRUMENTS = (
    Instrument(
        "BABA",
        "Alibaba Group Holding Limited",
        NYSE,
        "USD",
        152.36,
        150.12,
        14_800_000,
        _day("2014-09-19"),
        shares=2_384_000_000,
        financial_currency="CNY",
        industry=RETAIL,
        dividends=((_day("2024-06-13"), 1.66), (_day("2025-06-12"), 2.0), (_day("2026-06-11"), 2.1)),
        extra={"displayName": "Alibaba Group Holding", "averageAnalystRating": "1.5 - Buy"},
    ),
    Instrument(
        "9988.HK",
        "Alibaba Group Holding Limited",
        HONG_KONG,
        "HKD",
        148.2,
        146.5,
        61_000_000,
        _day("2019-11-26"),
        shares=19_072_000_000,
        financial_currency="CNY",
        industry=RETAIL,
        dividends=((_day("2025-06-11"), 1.95), (_day("2026-06-10"), 2.04)),
    ),
    Instrument(
        "JD",
        "JD.com, Inc.",
        NASDAQ,
        "USD",
        33.48,
        33.9,
        9_700_000,
        _day("2014-05-22"),
        shares=1_377_000_000,
        financial_currency="CNY",
        industry=RETAIL,
        dividends=((_day("2025-04-08"), 1.0), (_day("2026-04-07"), 1.04)),
    ),
    Instrument(
        "PDD",
        "PDD Holdings Inc.",
        NASDAQ,
        "USD",
        128.77,
        127.05,
        6_900_000,
        _day("2018-07-26"),
        shares=1_420_000_000,
        financial_currency="CNY",
        industry=RETAIL,
    ),
    Instrument(
        "BIDU",
        "Baidu, Inc.",
        NASDAQ,
        "USD",
        117.64,
        118.31,
        3_300_000,
        _day("2005-08-05"),
        shares=339_800_000,
        financial_currency="CNY",
        industry="Internet Content & Information",
    ),
    Instrument(
        "NVDA",
        "NVIDIA Corporation",
        NASDAQ,
        "USD",
        184.9,
        186.12,
        178_000_000,
        _day("1999-01-22"),
        shares=24_300_000_000,
        financial_currency="USD",
        industry="Semiconductors",
        volatility=0.028,
        dividends=((_day("2026-03-11"), 0.01), (_day("2026-06-10"), 0.01), (_day("2026-09-09"), 0.01)),
        splits=((_day("2021-07-20"), 4, 1), (_day("2024-06-10"), 10, 1)),
    ),
    Instrument(
        "AMZN",
        "Amazon.com, Inc.",
        NASDAQ,
        "USD",
        221.4,
        219.87,
        41_000_000,
        _day("1997-05-15"),
        shares=10_690_000_000,
        financial_currency="USD",
        industry=RETAIL,
        splits=((_day("2022-06-06"), 20, 1),),
    ),
    Instrument(
        "BTC-USD",
        "Bitcoin USD",
        CRYPTO,
        "USD",
        93_412.56,
        92_880.14,
        48_000_000_000,
        _day("2014-09-17"),
        "CRYPTOCURRENCY",
        volatility=0.03,
        extra={
            "fromCurrency": "BTC",
            "toCurrency": "USD=X",
            "circulatingSupply": 19_950_000,
            "marketCap": 1_863_500_000_000,
        },
    ),
    Instrument(
        "GC=F",
        "Gold Dec 26",
        COMEX,
        "USD",
        4072.3,
        4060.8,
        180_000,
        _day("2000-08-30"),
        "FUTURE",
        volatility=0.009,
        extra={"headSymbolAsString": "GC=F", "underlyingSymbol": "GCZ26.CMX"},
    ),
    Instrument(
        "OCDO.L",
        "Ocado Group plc",
        LONDON,
        "GBp",
        238.4,
        241.2,
        2_400_000,
        _day("2010-07-21"),
        shares=824_000_000,
        financial_currency="GBP",
        industry="Grocery Stores",
    ),
    Instrument(
        "EURUSD=X",
        "EUR/USD",
        CURRENCY,
        "USD",
        1.1524,
        1.1589,
        0,
        _day("2003-12-01"),
        "CURRENCY",
        price_hint=4,
        volatility=0.004,
    ),
    Instrument(
        "HKD=X",
        "USD/HKD",
        CURRENCY,
        "HKD",
        7.7832,
        7.7811,
        0,
        _day("2001-06-25"),
        "CURRENCY",
        price_hint=4,
        volatility=0.0004,
    ),
)
