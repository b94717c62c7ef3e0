from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from tests.store.conftest import NOW
from watcher.domain.errors import InputError
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.imports import BookedRow, DuplicateRow, ImportBatch, without_duplicates
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Split
from watcher.domain.portfolio.transactions import LotChoice
from watcher.store.import_runs import BASE_CURRENCY

DAY = date(2023, 11, 24)
BUY = replace(booking("buy", "2023-11-24", 10, "75.50"), source="Broker")
SPIN = replace(booking("spin_off", "2023-11-25", 1, other="NEW", cost_share="0.1"), source="Broker")
BATCH = ImportBatch(
    "Broker",
    "csv",
    (BookedRow(2, BUY), BookedRow(3, SPIN)),
    accounts=(ACCOUNT,),
    securities=(security(), security("NEW")),
    splits=(Split(BABA, DAY, Decimal(2)),),
    prices=(DatedPrice(BABA, DAY, Decimal(76)),),
    rates=(DatedRate("EUR", "USD", DAY, Decimal("1.09")),),
    base_currency="EUR",
)


def book(store, batch=BATCH):
    return store.import_runs.book(batch, (BUY, SPIN), NOW, "file.csv")


def state(store):
    kept = store.portfolio
    return (
        *(kept.accounts(), kept.securities(), kept.transactions()),
        *(kept.splits(), kept.prices(), kept.rates(), store.import_runs.recent()),
        store.settings.get(BASE_CURRENCY) or "",
    )


def marks(store):
    return [mark for page in store.import_runs.fingerprints() for mark in page]


def test_a_run_is_booked_and_undone_as_a_whole(store):
    empty = state(store)
    run = book(store)
    assert (run.added, run.source, run.file, run.at) == (2, "Broker", "file.csv", NOW)
    assert all(state(store))
    assert {one.run for one in store.portfolio.transactions()} == {run.id}
    assert store.import_runs.undo() == run
    assert state(store) == empty


def test_the_same_file_twice_adds_nothing(store):
    book(store)
    rows = without_duplicates(BATCH.rows, marks(store))
    assert [type(row) for row in rows] == [DuplicateRow, DuplicateRow]


def test_an_import_changes_nothing_that_was_there(store):
    store.portfolio.save_account(replace(ACCOUNT, name="Mine"))
    store.portfolio.save_security(security(name="BABA", currency="HKD"))
    store.portfolio.save_prices([DatedPrice(BABA, DAY, Decimal(1))])
    book(store)
    store.import_runs.undo()
    assert store.portfolio.accounts()[0].name == "Mine"
    assert [one.currency for one in store.portfolio.securities()] == ["HKD"]
    assert [one.price for one in store.portfolio.prices()] == [1]


def test_what_is_there_already_makes_no_run(store):
    run = book(store)
    assert store.import_runs.book(BATCH, (), NOW, "b.csv") is None
    assert store.import_runs.recent() == (run,)


def test_chosen_lots_name_the_purchases_by_their_new_ids(store):
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    store.portfolio.apply(Change(after=(booking("buy", "2023-01-01", 1, 1),)))
    buy = replace(BUY, id=41)
    sale = replace(booking("sell", "2023-11-25", 5, 80, lots=(LotChoice(41, Decimal(5)),)), id=42)
    store.import_runs.book(BATCH, (buy, sale), NOW, "file.csv")
    _, bought, sold = store.portfolio.transactions()
    assert sold.lots == (LotChoice(bought.id, Decimal(5)),)


def test_the_first_file_says_what_totals_are_in(store):
    book(store)
    store.import_runs.book(replace(BATCH, base_currency="CHF"), (), NOW, "b.csv")
    assert store.settings.get(BASE_CURRENCY) == "EUR"


def test_what_totals_are_in_is_taken_back_with_the_run_that_said_it(store):
    store.portfolio.save_account(replace(ACCOUNT, id="Own"))
    first = book(store)
    second = store.import_runs.book(
        replace(BATCH, base_currency="CHF"), (replace(SPIN, external_id="again"),), NOW, "b.csv"
    )
    store.import_runs.undo(second.id)
    assert store.settings.get(BASE_CURRENCY) == "EUR"
    store.import_runs.undo(first.id)
    assert store.settings.get(BASE_CURRENCY) is None


@pytest.mark.parametrize("needed", ["a booking", "another holding", "a price"])
def test_undoing_leaves_what_something_else_needs(store, needed):
    run = book(store)
    if needed == "a booking":
        store.portfolio.apply(Change(after=(booking("buy", "2023-11-26", 1, 1),)))
    elif needed == "a price":
        store.portfolio.save_prices([DatedPrice(BABA, DAY, Decimal(1))])
    else:
        store.portfolio.save_security(security("OLD"))
        store.portfolio.apply(Change(after=(replace(SPIN, source="", security="OLD", other=BABA),)))
    store.import_runs.undo(run.id)
    assert "BABA" in {one.id for one in store.portfolio.securities()}


def test_of_several_runs_the_last_or_the_named_one_is_undone(store):
    first = book(store)
    again = replace(SPIN, external_id="again")
    second = store.import_runs.book(BATCH, (again,), NOW, "b.csv")
    assert [run.id for run in store.import_runs.recent()] == [second.id, first.id]
    assert store.import_runs.undo(first.id) == first
    assert store.import_runs.undo() == second
    with pytest.raises(InputError, match="no import to undo"):
        store.import_runs.undo()
    with pytest.raises(InputError, match=f"no import {first.id}"):
        store.import_runs.undo(first.id)


def test_editing_what_was_imported_leaves_it_known_to_the_next_import(store):
    book(store)
    mine = store.portfolio.transactions()[0]
    store.portfolio.apply(Change((mine,), (replace(mine, quantity=Decimal(11)),)))
    rows = without_duplicates(BATCH.rows[:1], marks(store))
    assert [type(row) for row in rows] == [DuplicateRow]
