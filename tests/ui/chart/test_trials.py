"""Rings where an alert that is being written would have fired."""

from datetime import UTC, datetime

import pytest

from tests.ui.alerts.making import firing
from tests.ui.plotting.charting import bars
from watcher.ui.chart.trial_marks import TrialMarks
from watcher.ui.plotting.series import Series

FIRST = 1_700_000_000
DAY_S = 86_400


@pytest.fixture
def marks(theme):
    marks = TrialMarks(theme)
    marks.follow(Series(bars([1, 2, 3, 4, 5])), 0)
    return marks


def fire(bar, price="2.50"):
    from dataclasses import replace

    at = datetime.fromtimestamp(FIRST + bar * DAY_S, UTC)
    return replace(firing(price=price), occurred_at=at)


def test_a_fire_stands_at_its_bar_and_is_said_there(marks):
    marks.set_fires([fire(1), fire(3), fire(-9)], is_priced=True)
    assert marks.indices == [1, 3]
    assert [word.text for word in marks.words(1)] == ["would have fired at 2.50"]
    assert marks.words(2) == ()


def test_what_has_no_price_here_is_said_without(marks):
    marks.set_fires([fire(1)], is_priced=False)
    assert [word.text for word in marks.words(1)] == ["would have fired"]


def test_other_bars_place_them_anew(marks):
    marks.set_fires([fire(4)], is_priced=True)
    marks.follow(Series(bars([1, 2])), 0)
    assert marks.indices == [1]
    marks.set_fires([], is_priced=True)
    assert marks.indices == []
