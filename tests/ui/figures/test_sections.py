"""The key figures as texts: numbers as the user writes them, days beside them, dashes where nothing is."""

from dataclasses import replace
from datetime import date

import pytest

from tests.store.test_key_figures import ANSWER
from watcher.domain.formats import Formats
from watcher.domain.key_figures import QUARTER, FigureHistory, GradeChange, KeyFigures, Opinions
from watcher.ui import words
from watcher.ui.figures.sections import as_text, matching, sections

VALUES = {
    "trailing_pe": 20.924309,
    "revenue": 981767028736.0,
    "revenue_growth": 0.0765,
    "target_mean": 105.2,
    "target_low": 75.0,
    "analysts": 41.0,
    "shares_short": 51234567.0,
    "dividend_yield": 0.0139,
}
NEWEST = replace(
    ANSWER,
    values=VALUES,
    days={QUARTER: date(2023, 9, 30), "ex_day": date(2023, 12, 20)},
    opinions=(Opinions(0, (12, 25, 4, 1, 1)), Opinions(1, (1, 1, 1, 1, 1)), Opinions(3, (10, 25, 6, 1, 0))),
    changes=(
        GradeChange(date(2023, 11, 16), "Two Rivers", "Neutral", "Buy", 90.0, 110.0),
        GradeChange(date(2023, 11, 2), "<b>Old Mill</b>", "Hold", "Hold"),
    ),
)
OLD = KeyFigures(date(2023, 8, 1), {"target_mean": 98.4}, {}, "USD", "CNY")
HISTORY = FigureHistory("BABA", (OLD, NEWEST))


def lines(history=HISTORY, price=79.0):
    return {row.title: (row.value, row.day) for one in sections(history, price) for row in one.rows}


def test_each_figure_stands_there_in_its_unit_with_its_day():
    found = lines()
    today, quarter = "17 Nov 2023", "30 Sep 2023"
    assert found["P/E, last 12 months"] == ("20.92", today)
    assert found["Revenue"] == ("CN¥981.8B", quarter)
    assert found["Revenue growth"] == ("7.65%", quarter)
    assert found["Target, lowest"] == ("75.00 USD", today)
    assert found["Analysts"] == ("41", today)
    assert found["Shares short"] == ("51.23M", "")
    assert found["Yield"] == ("1.39%", today)
    assert found["Ex-dividend day"] == ("20 Dec 2023", "")


def test_what_is_missing_is_a_dash_and_never_a_zero():
    found = lines()
    assert found["PEG"] == found["Held by insiders"] == ("–", "")
    empty = lines(FigureHistory("BABA"), None)
    assert {value for value, _ in empty.values()} == {"–"}
    assert len(empty) > 40


def test_how_far_the_target_is_away_and_how_it_moved_is_reckoned():
    found = lines()
    assert found["Target over the price"] == (f"+{(105.2 / 79 - 1) * 100:.2f}%", "")
    assert found["Target has moved"] == (f"+{(105.2 / 98.4 - 1) * 100:.2f}% from 98.40", "01 Aug 2023")
    assert found["Buy / hold / sell"] == ("37 / 4 / 2", "17 Nov 2023")
    assert found["3 months ago"] == ("35 / 6 / 1", "")
    assert lines(price=None)["Target over the price"] == ("–", "")
    assert lines(FigureHistory("BABA", (NEWEST,)))["Target has moved"] == ("–", "")


def test_what_analysts_changed_is_listed_as_text():
    last = sections(HISTORY, None)[-1]
    assert last.title == "What analysts changed"
    assert [(row.title, row.value, row.day) for row in last.rows] == [
        ("Two Rivers", "110.00 → 90.00 USD, Buy → Neutral", "16 Nov 2023"),
        ("<b>Old Mill</b>", "Hold", "02 Nov 2023"),
    ]


@pytest.mark.parametrize(("text", "titles"), [("two riv", ["Two Rivers"]), ("PAYOUT", ["Payout ratio"])])
def test_a_search_finds_names_and_values(text, titles):
    assert [row.title for one in matching(sections(HISTORY, None), text) for row in one.rows] == titles


def test_a_search_for_a_group_finds_all_of_it():
    (found,) = matching(sections(HISTORY, None), " short INTEREST")
    assert len(found.rows) == 4
    assert matching(sections(HISTORY, None), "xyz") == ()


def test_it_is_copied_as_a_table_in_the_user_s_own_writing():
    words.write_as(Formats(decimal=",", thousands="."))
    text = as_text(matching(sections(HISTORY, None), "short interest"))
    assert text.splitlines()[:2] == ["Short interest", "Shares short\t51,23M"]
