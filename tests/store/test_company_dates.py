"""What is known of companies stays known."""

from datetime import UTC, date, datetime

from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.symbols import Symbol
from watcher.store.store import Store

BABA, PDD = Symbol("BABA"), Symbol("PDD")
NOW = datetime(2023, 11, 17, 12, tzinfo=UTC)


def test_dates_are_kept_with_the_time_of_the_answer(tmp_path):
    dates = CompanyDates(
        (date(2024, 2, 7),),
        (date(2023, 12, 20),),
        (date(2024, 1, 11),),
        is_estimate=True,
        times=(NOW,),
        calls=(NOW,),
    )
    with Store.open(tmp_path / "watcher.db", lambda: NOW) as store:
        store.company_dates.save(BABA, dates)
    with Store.open(tmp_path / "watcher.db", lambda: NOW) as store:
        assert store.company_dates.load((BABA, PDD)) == {BABA: (dates, NOW)}
        assert store.company_dates.load((PDD,)) == {}


def test_what_lies_behind_is_not_forgotten_with_a_new_answer(tmp_path):
    with Store.open(tmp_path / "watcher.db", lambda: NOW) as store:
        store.company_dates.save(BABA, CompanyDates((date(2023, 11, 16),)))
        store.company_dates.save(BABA, CompanyDates((date(2024, 2, 7),)))
        assert store.company_dates.load((BABA,))[BABA][0].earnings == (date(2023, 11, 16), date(2024, 2, 7))


def test_actions_of_many_are_read_at_once(tmp_path):
    actions = CorporateActions((Dividend(1, 0.5),), (Split(2, 8.0),))
    with Store.open(tmp_path / "watcher.db", lambda: NOW) as store:
        store.corporate_actions.save(BABA, actions)
        store.corporate_actions.save(PDD, CorporateActions())
        assert store.corporate_actions.load_many((BABA,)) == {BABA: actions}
