"""Alerts as a file: what goes out comes back, what is wrong is named."""

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from watcher.domain.alerts.alert import Alert, AlertDraft, AlertId, Repeat, terms_of
from watcher.domain.alerts.alert_file import AlertsImported, Refused, from_file, to_file
from watcher.domain.alerts.conditions import DayChange, Level, LevelKind, Side, SideKind
from watcher.domain.alerts.wide import Comparison, Indicator, Study
from watcher.domain.errors import InputError
from watcher.domain.quote import Session

FULL = Alert(
    AlertId("7"),
    "BABA",
    Side(SideKind.BELOW, Decimal("75.00"), 600),
    Repeat.REARM,
    frozenset({Session.PRE, Session.REGULAR}),
    60,
    datetime(2024, 1, 1, tzinfo=UTC),
    "<b>add</b>",
    900,
    paused=True,
    memory={"secret": 1},
)
PLAIN = Alert(AlertId("8"), "9988.HK", Level(LevelKind.REACHES, Decimal(80)))


def test_what_goes_out_comes_back():
    read = from_file(to_file([FULL, PLAIN]))
    assert [wanted.draft for wanted in read.wanted] == [terms_of(FULL), terms_of(PLAIN)]
    assert [wanted.is_paused for wanted in read.wanted] == [True, False]
    assert read.refused == ()
    assert "secret" not in to_file([FULL])
    assert "“id”" not in to_file([FULL])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "no JSON in line 1"),
        ("[" * 100_000, "no JSON"),
        ("[]", "but no file of alerts"),
        ('{"format": "other"}', "but no file of alerts"),
        ('{"format": "watcher alerts", "version": 3, "alerts": []}', "newer Watcher"),
        ('{"format": "watcher alerts", "version": "x", "alerts": []}', "newer Watcher"),
        ('{"format": "watcher alerts", "version": 1}', "no list of alerts"),
    ],
)
def test_another_file_is_refused(text, said):
    with pytest.raises(InputError) as refused:
        from_file(text)
    assert said in refused.value.title


def test_one_bad_entry_costs_no_other():
    document = json.loads(to_file([PLAIN, PLAIN, PLAIN]))
    document["alerts"][0] = 5
    document["alerts"][1]["condition"] = {"kind": "dances"}
    read = from_file(json.dumps(document))
    assert [wanted.draft.symbol for wanted in read.wanted] == ["9988.HK"]
    assert [(one.number, one.reason.split(".")[0]) for one in read.refused] == [
        (1, "It is no object"),
        (2, "There is no alert kind “dances”"),
    ]


def test_what_makes_no_sense_together_is_refused_alone():
    document = json.loads(to_file([PLAIN] * 4))
    rows = document["alerts"]
    rows[0]["symbol"] = "BA BA"
    rows[1]["repeat"] = "ratchet"
    rows[2]["condition"] = {"kind": "indicator", "name": "NOPE", "comparison": "above", "value": "1"}
    read = from_file(json.dumps(document))
    assert [one.number for one in read.refused] == [1, 2, 3]
    assert len(read.wanted) == 1


def test_an_older_program_refuses_a_file_that_it_would_read_wrongly():
    inside = Indicator(Study("RSI"), "1h", Comparison.ABOVE, Decimal(70), intrabar=True)
    assert json.loads(to_file([PLAIN]))["version"] == 1
    text = to_file([PLAIN, Alert(AlertId("9"), "BABA", inside)])
    assert json.loads(text)["version"] == 2
    assert from_file(text).wanted[1].draft.condition == inside


def test_what_came_of_it_is_a_sentence():
    assert AlertsImported((PLAIN,)).said == "1 alert was added."
    said = AlertsImported((), 2, (Refused(3, "It is no object."),)).said
    assert said == (
        "0 alerts were added, 2 were there already, 1 could not be read "
        "(the first is number 3: It is no object.)."
    )
    assert terms_of(Alert(AlertId("1"), "BABA", DayChange(Decimal(-5)))) == AlertDraft(
        "BABA", DayChange(Decimal(-5))
    )
