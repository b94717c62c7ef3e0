"""What the list of fires says of each."""

from datetime import timedelta

import pytest

from tests.ui.alerts.making import ABOVE_118, firing
from tests.ui.exchange import NOON
from watcher.domain.alerts.alert import Label
from watcher.ui.alerts.fired import Fire, fire_spoken, fire_words, summary

CROSSES = {"kind": "crosses", "level": "79"}
ENTERS = {"kind": "enters", "low": "69", "high": "70"}
REACHES = {"kind": "reaches", "level": "480"}


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (firing(condition=ABOVE_118, price="118.04"), "above 118.00 at 118.04"),
        (firing(condition=REACHES, price="480.1", direction="up"), "rose to 480.00 at 480.10"),
        (firing(condition=REACHES, price="479.9", direction="down"), "fell to 480.00 at 479.90"),
        (firing(condition=CROSSES, price="79.02"), "crossed 79.00 at 79.02"),
        (
            firing(condition=REACHES, price="477.10", direction="down", labels=[Label.GAPPED]),
            "opened below 480.00 (gap) at 477.10",
        ),
        (
            firing(condition=REACHES, price="490", labels=[Label.GAPPED]),
            "opened above 480.00 (gap) at 490.00",
        ),
        (firing(price="74.90", direction="down", labels=[Label.TOUCHED]), "touched 75.00 (low 74.90)"),
        (
            firing(condition=ABOVE_118, price="118.2", direction="up", labels=[Label.TOUCHED]),
            "touched 118.00 (high 118.20)",
        ),
        (firing(price="75", direction="down", labels=[Label.TOUCHED]), "touched 75.00"),
        (
            firing(condition=CROSSES, price="79", age=timedelta(hours=2), labels=[Label.LATE]),
            "missed while away · crossed 79.00 at 15:00:00",
        ),
        (
            firing(condition=CROSSES, price="79", age=timedelta(days=1), labels=[Label.LATE], returned=True),
            "missed while away · crossed 79.00 at Thu 16 Nov 17:00, and the price has come back",
        ),
        (
            firing(price="74", direction="down", labels=[Label.LATE, Label.GAPPED]),
            "missed while away · opened below 75.00 (gap) at 17:00:00",
        ),
        (
            firing(condition={"kind": "day_change", "percent": "-5"}, price="75.01"),
            "−5 % on the day at 75.01",
        ),
        (
            firing(condition=ENTERS, price="69.5", labels=[Label.GAPPED]),
            "enters 69.00 to 70.00 (gap) at 69.50",
        ),
        (
            firing(condition=ENTERS, price="69.2", labels=[Label.TOUCHED]),
            "enters 69.00 to 70.00 (touched 69.20)",
        ),
        (
            firing(
                condition={
                    "kind": "portfolio",
                    "metric": "day_percent",
                    "comparison": "at_most",
                    "threshold": "-3",
                },
                price="-3.2",
            ),
            "gain of the day at most −3 % at −3.20 %",
        ),
    ],
)
def test_a_fire_says_how_it_came_about(made, said):
    assert fire_words(made, 2, NOON) == said


def test_the_summary_counts_today_and_what_was_missed():
    early = timedelta(days=2)
    fires = [
        firing(1),
        firing(2, age=early, labels=[Label.LATE], detected_at=NOON),
        firing(3, age=early, labels=[Label.LATE], detected_at=NOON - early),
        firing(4, age=early),
    ]
    assert summary(fires, 0, NOON) == "today 1 · missed 1"
    assert summary(fires, 3, NOON) == "today 1 · missed 2"
    assert summary(fires[3:], 0, NOON) == "today 0"


def test_the_portfolio_is_called_as_on_its_card():
    fire = Fire("1", "portfolio", "", "15:00", "gain of the day at most −500", "", is_unread=False)
    assert fire_spoken(fire) == "15:00 Portfolio gain of the day at most −500"
