"""`alert backtest`."""

import pytest

DAYS = ("--from", "2023-01-01", "--to", "2023-11-23")


def test_when_an_alert_would_have_fired_is_said_with_the_days_it_was_tried_on(demo):
    said = demo("alert", "backtest", "BABA", "below", "75", *DAYS)
    assert said.code == 0
    *table, last = said.out.splitlines()
    assert [line.split() for line in table] == [
        ["When", "Price", "Labels"],
        ["2023-11-21T14:30:00Z", "75.00"],
    ]
    assert last.startswith("BABA below 75.00 would have fired once on ")
    assert last.endswith(" bars from 2023-01-01 to 2023-11-23.")


def test_the_same_for_programs(demo):
    said = demo("alert", "backtest", "BABA", "below", "75", *DAYS, "--json").json
    assert said.keys() == {"fires", "bars", "from", "to"}
    assert [(fire["occurred_at"], fire["price"], fire["labels"]) for fire in said["fires"]] == [
        ("2023-11-21T14:30:00Z", "75.00", [])
    ]
    assert said["bars"] > 200


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("BABA", "below", "75", "--from", "2023-11-23", "--to", "2023-11-01"), 1, "first day lies after"),
        (("BABA", "below", "75", "--from", "yesterday"), 2, "yesterday"),
        (("BABA", "below", "75", "--to", "9999-12-31"), 2, "is not a day"),
        (("BABA", "below", "75", "--to", "0001-01-01"), 2, "is not a day"),
        (("BABA", "sideways", "75"), 1, "sideways"),
        (("XXXX", "below", "75"), 1, "XXXX"),
    ],
)
def test_what_cannot_be_tried_is_said_in_one_line(demo, words, code, sentence):
    said = demo("alert", "backtest", *words)
    assert (said.code, len(said.err.splitlines())) == (code, 1)
    assert sentence in said.err
