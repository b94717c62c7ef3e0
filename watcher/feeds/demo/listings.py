"""What is listed on the demo market."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.instrument import ALWAYS_OPEN, Instrument, InstrumentKind
from watcher.domain.symbols import Symbol
from watcher.feeds.demo.listing import Anchors, Character, Listing

ADS_RATIO = 8
"""Shares of 9988.HK in one American depositary share."""

CURRENCY_PAIR = Symbol("HKD=X")
_NEW_YORK = "America/New_York"


def _american(
    symbol: str, name: str, exchange: str = "NASDAQ", kind: InstrumentKind | None = None
) -> Instrument:
    calendar = {"NYSE": "XNYS", "NASDAQ": "XNAS", "NYSE Arca": "ARCX"}[exchange]
    return Instrument(
        symbol=Symbol(symbol),
        name=name,
        currency="USD",
        exchange=exchange,
        calendar=calendar,
        time_zone=_NEW_YORK,
        kind=kind or InstrumentKind.EQUITY,
        has_extended_hours=True,
    )


def _hong_kong(symbol: str, name: str) -> Instrument:
    return Instrument(
        symbol=Symbol(symbol),
        name=name,
        currency="HKD",
        exchange="HKEX",
        calendar="XHKG",
        time_zone="Asia/Hong_Kong",
        delay_s=900,
    )


def _path(*points: tuple[str, float]) -> Anchors:
    return tuple((date.fromisoformat(on), price) for on, price in points)


# BABA's closes of 2020-10-27 to 2024-10-07 are published ones; other levels are numbers of our own.
_ALL = (
    Listing(
        _american("BABA", "Alibaba Group", "NYSE"),
        Character(own=0.013, market=0.8, china=1.1, volume=17_500_000),
        _path(
            ("2013-01-02", 64),
            ("2015-09-29", 58),
            ("2018-01-25", 190),
            ("2018-12-24", 132),
            ("2020-03-23", 180),
            ("2020-10-27", 317.14),
            ("2022-10-24", 63.15),
            ("2023-01-26", 120.57),
            ("2023-05-31", 79.55),
            ("2023-07-31", 102.16),
            ("2023-11-15", 87.07),
            ("2023-11-16", 79.11),
            ("2023-11-22", 78.96),
            ("2023-11-24", 78.49),
            ("2024-01-17", 68),
            ("2024-10-07", 117.52),
            ("2025-01-10", 81),
            ("2025-10-01", 165),
            ("2026-10-01", 152),
        ),
        isin="US01609W1027",
        shares=2_546_000_000,
        earnings=7.02,
        dividends=_path(("2023-12-20", 1.0), ("2024-06-13", 1.6), ("2025-06-12", 1.9), ("2026-06-11", 2.0)),
    ),
    Listing(
        _hong_kong("9988.HK", "Alibaba Group (Hong Kong)"),
        Character(own=0.003, gap_share=0.7, volume=38_000_000, spread=5),
        (),
        isin="KYG017191142",
        grid=5,
        shares=20_368_000_000,
        earnings=6.84,
        dividends=_path(
            ("2023-12-20", 0.98), ("2024-06-12", 1.56), ("2025-06-11", 1.85), ("2026-06-10", 1.95)
        ),
        tracks=Symbol("BABA"),
        ratio=ADS_RATIO,
    ),
    Listing(
        _american("JD", "JD.com"),
        Character(own=0.016, market=0.7, china=1.1, volume=11_000_000),
        _path(
            ("2013-01-02", 20),
            ("2018-01-29", 47),
            ("2021-02-17", 104),
            ("2022-10-24", 37),
            ("2023-11-15", 28.05),
            ("2023-11-16", 27.38),
            ("2023-11-22", 27.71),
            ("2023-11-24", 27.4),
            ("2024-10-07", 46),
            ("2026-10-01", 34),
        ),
        isin="US47215P1066",
        shares=1_575_000_000,
        earnings=2.05,
        dividends=_path(("2024-04-04", 0.7), ("2025-04-08", 0.9), ("2026-04-08", 1.0)),
    ),
    Listing(
        _american("PDD", "PDD Holdings"),
        Character(own=0.021, market=0.8, china=1.0, volume=9_500_000),
        _path(
            ("2013-01-02", 15),
            ("2018-08-01", 20),
            ("2021-02-16", 198),
            ("2022-03-14", 32),
            ("2023-11-15", 113),
            ("2023-11-22", 116.66),
            ("2023-11-24", 118.6),
            ("2024-05-22", 150),
            ("2026-10-01", 120),
        ),
        isin="US7223041028",
        shares=1_329_000_000,
        earnings=4.9,
    ),
    Listing(
        _american("BIDU", "Baidu"),
        Character(own=0.014, market=0.8, china=1.0, volume=3_400_000),
        _path(
            ("2013-01-02", 100),
            ("2018-05-16", 275),
            ("2020-03-18", 88),
            ("2021-02-19", 330),
            ("2022-10-24", 78),
            ("2023-11-15", 114.6),
            ("2023-11-16", 112.9),
            ("2023-11-22", 112.19),
            ("2023-11-24", 113.02),
            ("2024-10-07", 114),
            ("2026-10-01", 108),
        ),
        isin="US0567521085",
        shares=350_000_000,
        earnings=8.3,
    ),
    Listing(
        _hong_kong("0700.HK", "Tencent Holdings"),
        Character(own=0.011, market=0.4, china=1.0, gap_share=0.6, volume=17_000_000, spread=20),
        _path(
            ("2013-01-02", 51),
            ("2018-01-23", 470),
            ("2018-10-29", 255),
            ("2021-02-17", 760),
            ("2022-10-24", 205),
            ("2023-11-22", 327.4),
            ("2023-11-24", 323.4),
            ("2024-10-07", 480),
            ("2026-10-01", 600),
        ),
        isin="KYG875721634",
        grid=20,
        shares=9_480_000_000,
        earnings=21.4,
        dividends=_path(("2023-05-19", 2.4), ("2024-05-17", 3.4), ("2025-05-16", 4.5), ("2026-05-15", 5.0)),
    ),
    Listing(
        _american("NTES", "NetEase"),
        Character(own=0.015, market=0.6, china=0.9, volume=1_700_000),
        _path(
            ("2013-01-02", 9),
            ("2017-12-01", 66),
            ("2021-02-11", 130),
            ("2022-10-24", 54),
            ("2023-11-22", 115.13),
            ("2023-11-24", 114.51),
            ("2024-10-07", 95),
            ("2026-10-01", 140),
        ),
        isin="US64110W1027",
        shares=645_000_000,
        earnings=6.1,
        dividends=_path(("2023-11-30", 0.5), ("2024-06-06", 0.5), ("2025-06-05", 0.6), ("2026-06-04", 0.7)),
    ),
    Listing(
        _american("NVDA", "NVIDIA"),
        Character(own=0.017, market=1.6, volume=430_000_000),
        _path(
            ("2013-01-02", 0.32),
            ("2018-10-01", 7.2),
            ("2018-12-24", 3.2),
            ("2021-11-29", 33),
            ("2022-10-14", 11.3),
            ("2023-11-22", 48.716),
            ("2023-11-24", 47.776),
            ("2024-06-07", 120.6),
            ("2024-06-10", 121.4),
            ("2025-04-04", 95),
            ("2026-10-01", 185),
        ),
        isin="US67066G1040",
        shares=24_600_000_000,
        earnings=0.76,
        dividends=_path(
            ("2023-09-06", 0.04), ("2023-12-05", 0.04), ("2024-03-05", 0.04), ("2024-06-11", 0.01)
        )
        + _path(("2024-09-12", 0.01), ("2024-12-05", 0.01), ("2025-06-11", 0.01), ("2026-06-10", 0.01)),
        split=(date(2024, 6, 10), 10),
    ),
    Listing(
        _american("AMZN", "Amazon.com"),
        Character(own=0.012, market=1.2, volume=48_000_000),
        _path(
            ("2013-01-02", 12.9),
            ("2018-09-04", 101),
            ("2021-07-08", 186),
            ("2022-12-28", 82),
            ("2023-11-22", 146.71),
            ("2023-11-24", 146.74),
            ("2025-02-04", 240),
            ("2026-10-01", 225),
        ),
        isin="US0231351067",
        shares=10_330_000_000,
        earnings=1.93,
    ),
    Listing(
        _american("KWEB", "KraneShares CSI China Internet ETF", "NYSE Arca", InstrumentKind.ETF),
        Character(own=0.004, market=0.7, china=1.05, volume=19_000_000),
        _path(
            ("2013-01-02", 25),
            ("2018-02-01", 66),
            ("2021-02-17", 103),
            ("2022-10-24", 18),
            ("2023-11-15", 28.94),
            ("2023-11-16", 28.21),
            ("2023-11-22", 28.46),
            ("2023-11-24", 28.12),
            ("2024-10-07", 38),
            ("2026-10-01", 36),
        ),
        isin="US5007673065",
        dividends=_path(("2023-12-18", 0.46), ("2024-12-18", 1.0), ("2025-12-17", 1.2)),
    ),
    Listing(
        _hong_kong("9618.HK", "JD.com (Hong Kong)"),
        Character(own=0.003, gap_share=0.7, volume=12_000_000, spread=5),
        (),
        isin="KYG8208B1014",
        grid=5,
        shares=3_150_000_000,
        earnings=7.97,
        tracks=Symbol("JD"),
        ratio=2,
    ),
    Listing(
        _hong_kong("9888.HK", "Baidu (Hong Kong)"),
        Character(own=0.003, gap_share=0.7, volume=9_000_000, spread=5),
        (),
        isin="KYG070341048",
        grid=5,
        shares=2_800_000_000,
        earnings=8.07,
        tracks=Symbol("BIDU"),
        ratio=8,
    ),
    Listing(
        _hong_kong("9999.HK", "NetEase (Hong Kong)"),
        Character(own=0.003, gap_share=0.7, volume=7_000_000, spread=10),
        (),
        isin="KYG6427A1022",
        grid=10,
        shares=3_225_000_000,
        earnings=9.49,
        tracks=Symbol("NTES"),
        ratio=5,
    ),
    Listing(
        Instrument(
            Symbol("BTC-USD"), "Bitcoin", "USD", "Crypto", ALWAYS_OPEN, "UTC", kind=InstrumentKind.CRYPTO
        ),
        Character(own=0.019, market=0.4, gap_share=0.0, volume=520_000, spread=400),
        _path(
            ("2013-01-01", 14),
            ("2017-12-16", 19_000),
            ("2018-12-15", 3_300),
            ("2021-11-09", 67_000),
            ("2022-11-09", 16_000),
            ("2023-11-23", 37_300),
            ("2023-11-24", 37_720),
            ("2024-12-17", 105_000),
            ("2026-10-01", 98_000),
        ),
        shares=19_560_000,
    ),
    Listing(
        Instrument(
            Symbol("GC=F"), "Gold future", "USD", "COMEX", "CMES", _NEW_YORK, kind=InstrumentKind.FUTURE
        ),
        Character(own=0.008, market=-0.05, gap_share=0.05, volume=180_000, spread=10),
        _path(
            ("2013-01-02", 1_690),
            ("2015-12-17", 1_060),
            ("2020-08-06", 2_060),
            ("2022-11-03", 1_640),
            ("2023-11-22", 1_992.8),
            ("2023-11-24", 2_003),
            ("2024-10-30", 2_800),
            ("2026-10-01", 4_000),
        ),
        grid=10,
    ),
    Listing(
        Instrument(
            CURRENCY_PAIR, "USD/HKD", "HKD", "FX", "24/5", "UTC", Decimal("0.0001"), kind=InstrumentKind.FX
        ),
        Character(own=0.0002, gap_share=0.05, spread=2),
        _path(*((f"{year}-01-02", 7.755 + 0.06 * ((year * 5) % 8 / 8)) for year in range(2013, 2027))),
    ),
)

LISTINGS: dict[Symbol, Listing] = {listing.symbol: listing for listing in _ALL}
