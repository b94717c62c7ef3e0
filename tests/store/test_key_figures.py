"""Answers about companies stay, day by day."""

from dataclasses import replace
from datetime import UTC, date, datetime

from watcher.domain.key_figures import GradeChange, KeyFigures, Opinions
from watcher.domain.symbols import Symbol
from watcher.store.store import Store

NOW = datetime(2023, 11, 17, 12, tzinfo=UTC)
BABA = Symbol("BABA")
ANSWER = KeyFigures(
    date(2023, 11, 17),
    {"beta": 0.308, "revenue": 981767028736.0},
    {"ex_day": date(2023, 12, 20)},
    "USD",
    "CNY",
    (Opinions(0, (12, 25, 4, 1, 0)),),
    (GradeChange(date(2023, 11, 16), "北方 Research", "Buy", "Hold", 90.0, None),),
)


def test_an_answer_is_read_back_as_it_was_and_the_days_before_stay(tmp_path):
    with Store.open(tmp_path / "watcher.db", lambda: NOW) as store:
        before = replace(ANSWER, day=date(2023, 11, 10), values={})
        for answer in (replace(ANSWER, currency="HKD"), ANSWER, before):
            store.key_figures.save(BABA, answer)
    with Store.open(tmp_path / "watcher.db", lambda: NOW) as store:
        assert store.key_figures.load(BABA) == ((before, NOW), (ANSWER, NOW))
        assert store.key_figures.load(Symbol("PDD")) == ()
