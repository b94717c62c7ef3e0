from contextlib import closing
from dataclasses import replace
from itertools import islice

import pytest
from sqlalchemy.exc import IntegrityError

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from tests.store.conftest import NOW
from tests.store.test_import_runs import BATCH, BUY, SPIN, book, marks, state
from watcher.domain.portfolio.changes import Change
from watcher.store import partial_runs
from watcher.store.faults import ConflictError

MANY = tuple(replace(BUY, external_id=str(number)) for number in range(5))


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch):
    monkeypatch.setattr(partial_runs.parts, "__defaults__", (2,))


def booking_steps(store):
    return store.import_runs.booking(BATCH, (*MANY, SPIN), NOW, "file.csv")


def seen(store):
    return (*state(store), store.portfolio.count(), marks(store), store.portfolio.revision())


def test_nobody_sees_an_import_before_its_last_step(store):
    before = seen(store)
    steps = booking_steps(store)
    pictures = [seen(store) for _ in steps]
    assert len(pictures) > len(MANY) / 2
    assert all(picture == before for picture in pictures)
    assert store.portfolio.count() == len(marks(store)) == len(MANY) + 1


def test_nobody_sees_an_import_after_the_first_step_of_its_undoing(store):
    empty = state(store)
    book(store)
    store.import_runs.book(BATCH, MANY, NOW, "more.csv")
    for there in (2, 0):
        pictures = [state(store) for _ in store.import_runs.undoing()]
        assert len(pictures) > 1
        assert {len(transactions) for _, _, transactions, *_ in pictures} == {there}
    assert state(store) == empty


@pytest.mark.parametrize("steps", [1, 2, 3, 5, 7])
def test_what_an_ended_program_left_half_way_is_swept_away(store, steps, path, now):
    before = state(store)
    begun = booking_steps(store)
    list(islice(begun, steps))
    with closing(type(store).open(path, now)) as other:
        assert state(other) == before
        for _ in other.import_runs.sweeping():
            pass
        assert state(other) == before
        # The one that was swept away is told so, and leaves nothing either.
        with pytest.raises(ConflictError, match="Another program began an import"):
            list(begun)
        assert state(other) == before
        assert book(other).added == 2


def test_a_part_that_fails_leaves_nothing(store):
    before = seen(store)
    wrong = replace(SPIN, account="nowhere")
    with pytest.raises(IntegrityError):
        store.import_runs.book(BATCH, (*MANY, wrong), NOW, "file.csv")
    assert seen(store) == before
    assert book(store).added == 2


def test_what_is_entered_during_an_import_stays_whatever_becomes_of_it(store):
    steps = booking_steps(store)
    next(steps)
    next(steps)
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    store.portfolio.apply(Change(after=(booking("buy", "2023-11-26", 1, 1),)))
    steps.close()
    assert [one.id for one in store.portfolio.accounts()] == [ACCOUNT.id]
    assert [one.id for one in store.portfolio.securities()] == [BABA]
    assert store.portfolio.count() == 1


def test_what_is_entered_while_an_import_is_undone_keeps_what_it_needs(store):
    book(store)
    steps = store.import_runs.undoing()
    next(steps)
    assert store.portfolio.accounts() == ()
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    store.portfolio.apply(Change(after=(booking("buy", "2023-11-26", 1, 1),)))
    for _ in steps:
        pass
    assert (len(store.portfolio.accounts()), store.portfolio.count()) == (1, 1)
