"""Key figures: which day each is of, and how one has moved."""

from datetime import date

from watcher.domain.key_figures import KINDS, QUARTER, KeyFigures, moved

DAY = date(2023, 11, 17)
BY_KEY = {kind.key: kind for kind in KINDS}


def answer(day, **values):
    return KeyFigures(day, values)


def test_every_figure_has_a_name_of_its_own():
    assert len(BY_KEY) == len(KINDS)


def test_a_figure_is_of_the_day_of_the_answer_or_of_the_day_it_names():
    known = KeyFigures(DAY, {"beta": 0.3, "revenue": 1.0}, {QUARTER: date(2023, 9, 30)})
    assert known.day_of(BY_KEY["beta"]) == DAY
    assert known.day_of(BY_KEY["revenue"]) == date(2023, 9, 30)
    assert known.day_of(BY_KEY["peg"]) is None
    assert KeyFigures(DAY, {"revenue": 1.0}).day_of(BY_KEY["revenue"]) is None


def test_a_figure_has_moved_since_the_oldest_answer_of_the_year():
    answers = [
        answer(date(2022, 11, 1), target_mean=50.0),
        answer(date(2023, 8, 1), target_mean=100.0),
        answer(date(2023, 9, 1)),
        answer(DAY, target_mean=105.0),
    ]
    found = moved(answers, "target_mean")
    assert (found.since, found.before, found.now) == (date(2023, 8, 1), 100.0, 105.0)
    assert found.ratio == 105 / 100 - 1


def test_with_one_answer_or_none_today_nothing_has_moved():
    one, other = answer(date(2023, 8, 1), target_mean=100.0), answer(DAY, target_mean=1.0)
    assert moved([], "target_mean") is None
    assert moved([other], "target_mean") is None
    assert moved([one, answer(DAY)], "target_mean") is None
    assert moved([answer(date(2023, 8, 1), target_mean=0.0), other], "target_mean") is None
