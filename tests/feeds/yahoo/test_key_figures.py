"""Yahoo's summary of a company, read."""

from datetime import UTC, date, datetime

from watcher.domain.key_figures import EX_DAY, QUARTER, GradeChange, Opinions
from watcher.feeds.yahoo.key_figures import MODULES, MOST_CHANGES, key_figures

DAY = date(2025, 2, 24)


def epoch(*day):
    return int(datetime(*day, tzinfo=UTC).timestamp())


SUMMARY = {
    "summaryDetail": {
        "maxAge": 1,
        "trailingPE": 20.924309,
        "forwardPE": {"raw": 14.564337, "fmt": "14.56"},
        "beta": 0.308,
        "dividendYield": 0.0139,
        "fiveYearAvgDividendYield": 1.25,
        "payoutRatio": "Infinity",
        "exDividendDate": 1718236800,
        "currency": "USD",
    },
    "defaultKeyStatistics": {
        "sharesShort": 51234567,
        "mostRecentQuarter": epoch(2024, 12, 31),
        "pegRatio": None,
        "heldPercentInsiders": True,
    },
    "financialData": {
        "targetMeanPrice": 134.2,
        "debtToEquity": 22.5,
        "totalRevenue": 981767028736,
        "financialCurrency": "CNY",
    },
    "recommendationTrend": {
        "trend": [
            {"period": "0m", "strongBuy": 12, "buy": 25, "hold": 4, "sell": 1, "strongSell": 0},
            {"period": "-3m", "strongBuy": 10, "buy": 25, "hold": 6, "sell": 1, "strongSell": 1},
            {"period": "soon", "strongBuy": 1, "buy": 1, "hold": 1, "sell": 1, "strongSell": 1},
            {"period": "-1m", "strongBuy": None},
            "nonsense",
        ]
    },
    "upgradeDowngradeHistory": {
        "history": [
            {
                "epochGradeDate": epoch(2025, 1, 7, 12),
                "firm": "North\u202eQuay",
                "toGrade": "Overweight",
                "fromGrade": "Neutral",
                "action": "up",
                "currentPriceTarget": 150.0,
                "priorPriceTarget": 0.0,
            },
            {"epochGradeDate": epoch(2025, 2, 21, 12), "firm": "Two Rivers", "toGrade": "Buy"},
            {"epochGradeDate": "x", "firm": "Nobody"},
            {"epochGradeDate": epoch(2025, 2, 1)},
        ]
    },
}


def test_what_is_there_is_read_and_what_is_not_is_left_out():
    found = key_figures(SUMMARY, DAY)
    assert found.values == {
        "trailing_pe": 20.924309,
        "forward_pe": 14.564337,
        "beta": 0.308,
        "dividend_yield": 0.0139,
        "five_year_yield": 0.0125,
        "shares_short": 51234567,
        "target_mean": 134.2,
        "debt_to_equity": 0.225,
        "revenue": 981767028736,
    }
    assert found.days == {EX_DAY: date(2024, 6, 13), QUARTER: date(2024, 12, 31)}
    assert (found.day, found.currency, found.book_currency) == (DAY, "USD", "CNY")


def test_opinions_and_changes_are_read_the_newest_first_and_clean():
    found = key_figures(SUMMARY, DAY)
    assert found.opinions == (Opinions(0, (12, 25, 4, 1, 0)), Opinions(3, (10, 25, 6, 1, 1)))
    assert found.changes == (
        GradeChange(date(2025, 2, 21), "Two Rivers", "Buy"),
        GradeChange(date(2025, 1, 7), "NorthQuay", "Overweight", "Neutral", 150.0, None),
    )


def test_nonsense_is_nothing_and_long_lists_are_cut():
    assert key_figures({}, DAY).values == {}
    odd = {name: [] for name in MODULES} | {"recommendationTrend": {"trend": 3}}
    assert key_figures(odd, DAY) == key_figures({}, DAY)
    row = {"epochGradeDate": epoch(2025, 1, 1), "firm": "F"}
    assert len(key_figures({"upgradeDowngradeHistory": {"history": [row] * 99}}, DAY).changes) == MOST_CHANGES
