"""Conditions beyond one symbol's prices: typed, read, stored and said."""

from decimal import Decimal

import pytest

from watcher.domain.alerts.condition_json import condition_from_json, condition_to_json
from watcher.domain.alerts.kinds import others_of
from watcher.domain.alerts.rates import with_rate
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.typed_back import typed
from watcher.domain.alerts.wide import PORTFOLIO, Premium
from watcher.domain.alerts.words import describe
from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol

SAID = [
    (
        "relative KWEB,JD,PDD,BIDU -3 days 5",
        {"kind": "relative", "benchmark": ["KWEB", "JD", "PDD", "BIDU"], "days": 5, "percent": "-3"},
        "trails KWEB, JD and 2 more by 3 % over 5 days",
    ),
    (
        "relative KWEB 2.5% over 1 day now",
        {
            "kind": "relative",
            "benchmark": ["KWEB"],
            "days": 1,
            "percent": "2.5",
            "if_true_now": "fire",
        },
        "beats KWEB by 2.5 % over 1 day",
    ),
    (
        "premium 9988.HK ratio 8 2% fx HKD=X",
        {"kind": "premium", "local": "9988.HK", "ratio": "8", "fx": "HKD=X", "percent": "2"},
        "2 % dearer than 8 × 9988.HK",
    ),
    (
        "premium JD −1",
        {"kind": "premium", "local": "JD", "ratio": "1", "fx": None, "percent": "-1"},
        "1 % cheaper than JD",
    ),
    (
        "position pnl_percent at_most -10",
        {"kind": "position", "metric": "pnl_percent", "comparison": "at_most", "threshold": "-10"},
        "position gain at most −10 %",
    ),
    (
        "position weight at least 25%",
        {"kind": "position", "metric": "weight", "comparison": "at_least", "threshold": "25"},
        "weight at least 25 %",
    ),
    (
        "position from_high_since_entry <= -15",
        {"kind": "position", "metric": "from_high_since_entry", "comparison": "at_most", "threshold": "-15"},
        "from the high since entry at most −15 %",
    ),
    (
        "portfolio value at_least 50,000",
        {"kind": "portfolio", "metric": "value", "comparison": "at_least", "threshold": "50000"},
        "value at least 50,000",
    ),
    (
        "indicator RSI(14) above 70 interval 1h",
        {
            "kind": "indicator",
            "name": "RSI",
            "parameters": {"timeperiod": 14},
            "output": "",
            "interval": "1h",
            "comparison": "above",
            "value": "70",
        },
        "RSI(14) above 70 on 1h bars",
    ),
    (
        "indicator RSI below 30 interval 1h intrabar",
        {
            "kind": "indicator",
            "name": "RSI",
            "parameters": {},
            "output": "",
            "interval": "1h",
            "comparison": "below",
            "value": "30",
            "intrabar": True,
        },
        "RSI below 30 on 1h bars, also inside them",
    ),
    (
        "indicator MACD(12, 26, 9).macd crosses_up MACD.macdsignal",
        {
            "kind": "indicator",
            "name": "MACD",
            "parameters": {"fastperiod": 12, "slowperiod": 26, "signalperiod": 9},
            "output": "macd",
            "interval": "1d",
            "comparison": "crosses_up",
            "other": {"name": "MACD", "parameters": {}, "output": "macdsignal"},
        },
        "MACD(12, 26, 9) macd crosses up over MACD macdsignal on daily bars",
    ),
    (
        "calendar ex-dividend 1",
        {"kind": "calendar", "event": "ex_dividend", "days_before": 1},
        "ex-dividend date in 1 day",
    ),
    ("calendar earnings", {"kind": "calendar", "event": "earnings", "days_before": 0}, "earnings today"),
    (
        "all above 80; KWEB below 27",
        {
            "kind": "all",
            "conditions": [
                {"kind": "above", "level": "80", "for_s": 0, "if_true_now": "wait"},
                {"kind": "below", "level": "27", "for_s": 0, "if_true_now": "wait", "symbol": "KWEB"},
            ],
        },
        "above 80.00 and KWEB below 27.00",
    ),
    (
        'any "portfolio day_pnl at_most -500" "volume 2"',
        {
            "kind": "any",
            "conditions": [
                {"kind": "portfolio", "metric": "day_pnl", "comparison": "at_most", "threshold": "-500"},
                {"kind": "volume", "multiple": "2", "days": 20},
            ],
        },
        "portfolio gain of the day at most −500 or volume of 2 times the average of 20 days",
    ),
]


@pytest.mark.parametrize(("words", "stored", "read"), SAID, ids=[row[0] for row in SAID])
def test_what_is_typed_is_understood_stored_and_said_back(words, stored, read):
    condition = parse_words([words])
    assert condition_to_json(condition) == stored
    assert condition_from_json(stored) == condition
    assert describe(condition) == read
    assert parse_words([typed(condition)]) == condition
    assert hash(condition) == hash(parse_words([words]))


def test_each_word_of_several_is_one_condition():
    condition = parse_words(["all", "above 80", "volume 2"])
    assert condition == parse_words(['all "above 80" "volume 2"'])
    assert len(condition.parts) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("relative", "needs a number"),
        ("relative KWEB", "needs peers and one percentage"),
        ("relative -3", "needs a benchmark or a list of peers"),
        ("relative KWEB 0", "other than 0"),
        ("relative KWEB -3 0 days", "not a number of days"),
        ("premium 9988.HK", "needs the local symbol and one percentage"),
        ("premium 9988.HK 2% soon", "“soon” means nothing"),
        ("premium 9988.HK ratio 0 2%", "above 0"),
        ("premium 9988.HK 2% ratio", "“ratio” needs a value"),
        ("position luck at_most 3", "“luck” means nothing"),
        ("position pnl 3", "needs at_least or at_most"),
        ("position pnl at_most", "needs a number"),
        ("position pnl at_most 3 4", "“4” means nothing"),
        ("portfolio weight at_most 3", "“weight” means nothing"),
        ("indicator RSI(14)", "needs an indicator, a comparison and a value"),
        ("indicator RSI(1,2) above 3", "has only 1 parameters"),
        ("indicator NOPE above 3", "no indicator called “NOPE”"),
        ("indicator 3 above 3", "“3” is not an indicator"),
        ("indicator RSI(14) above 70 interval 4h", "“4h” is not an interval"),
        ("calendar holidays 3", "“holidays” means nothing"),
        ("calendar earnings 1.5", "not a number of days"),
        ("calendar earnings 3 4", "“4” means nothing"),
        ("all", "needs conditions"),
        ("all ;", "takes 1 to 20 conditions"),
        ('all "above 80', "quotation mark is missing"),
        ("all KWEB", "no alert kind “KWEB”"),
        ("any above 80; KWEB nope 3", "no alert kind “nope”"),
    ],
)
def test_what_is_not_understood_is_said(words, said):
    with pytest.raises(InputError) as error:
        parse_words([words])
    assert said in error.value.title


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"kind": "relative", "percent": "1"}, "needs benchmark"),
        ({"kind": "relative", "benchmark": [], "percent": "1"}, "1 to 50"),
        ({"kind": "relative", "benchmark": [7], "percent": "1"}, "not a symbol"),
        ({"kind": "premium", "local": "JD", "percent": "0"}, "percent 0"),
        ({"kind": "position", "metric": "luck", "comparison": "at_most", "threshold": "1"}, "luck"),
        ({"kind": "portfolio", "metric": "value", "comparison": "near", "threshold": "1"}, "near"),
        ({"kind": "indicator", "name": "RSI", "comparison": "above"}, "a value or another"),
        ({"kind": "indicator", "name": "RSI", "comparison": "above", "value": "1", "interval": "9h"}, "9h"),
        (
            {"kind": "indicator", "name": "RSI", "comparison": "above", "value": "1", "intrabar": "yes"},
            "intrabar is true or false",
        ),
        ({"kind": "indicator", "name": "RSI", "comparison": "above", "other": "SMA"}, "object with a name"),
        ({"kind": "calendar", "event": "earnings", "days_before": -1}, "days_before -1"),
        ({"kind": "all", "conditions": []}, "1 to 20"),
        ({"kind": "all", "conditions": ["above 80"]}, "object with a kind"),
        ({"kind": "all", "conditions": [{"kind": "above"}]}, "needs level"),
    ],
)
def test_what_is_no_condition_is_said(data, said):
    with pytest.raises(InputError) as error:
        condition_from_json(data)
    assert said in error.value.title


def test_a_premium_finds_the_rate_between_two_currencies():
    usual = with_rate(Premium(Symbol("9988.HK"), Decimal(8), None, Decimal(2)), Symbol("BABA"), {})
    assert usual.fx == "HKD=X"
    known = {Symbol("JD"): Instrument(Symbol("JD"), currency="USD")}
    same = Premium(Symbol("JD"), Decimal(1), None, Decimal(2))
    assert with_rate(same, Symbol("BABA"), known) is same
    several = with_rate(parse_words(["all premium VOD.L 2%; above 3"]), Symbol("VOD"), {})
    assert several.parts[0].condition.fx == "GBP=X"


def test_the_other_symbols_of_an_alert_are_known():
    condition = parse_words(["all relative KWEB,JD 1; PDD above 3; position weight at_least 5"])
    held = (Symbol("BABA"), Symbol("HKD=X"))
    assert others_of(condition, Symbol("BABA"), held) == ("KWEB", "JD", "PDD", "HKD=X")
    assert others_of(parse_words(["portfolio value at_least 1"]), PORTFOLIO, held) == held
