"""Watcher's own files, and what may be wrong with them."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.portfolio.making import ACCOUNT, booking, security
from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import BookedRow, RejectedRow
from watcher.domain.portfolio.records import Kept
from watcher.importers.importer import Hints
from watcher.importers.own_format import OwnFormat, to_csv, to_json
from watcher.importers.source_file import SourceFile
from watcher.importers.sources import importer_of

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\t\n"), max_size=20)


def read(text, hints=None):
    file = SourceFile("file", text.encode())
    assert isinstance(importer_of(file), OwnFormat)
    return OwnFormat().read(file, hints or Hints())


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from([to_csv, to_json]))
def test_any_text_is_read_back_as_it_was(note, name, write):
    gold = replace(security("Gold", symbol=None, tags=("a", "'b")), name=name)
    bought = booking("buy", "2023-11-24", "0.00000001", "1E+3", note=note, security="Gold")
    batch = read(write(Kept("EUR", (ACCOUNT,), (gold,), transactions=(bought,))))
    assert [row.transaction for row in batch.rows] == [bought]
    assert (batch.securities, batch.accounts, batch.base_currency) == ((gold,), (ACCOUNT,), "EUR")


def document(**records):
    head = {"format": "watcher portfolio", "version": 1, "base_currency": ""}
    accounts = [{"id": "Depot", "currency": "USD"}]
    securities = [{"id": "BABA", "symbol": "BABA", "currency": "USD"}]
    return json.dumps({**head, "accounts": accounts, "securities": securities, **records})


BUY = {"time": "2023-11-24T00:00:00+00:00", "kind": "buy", "account": "Depot", "security": "BABA",
       "quantity": "1", "price": "2", "currency": "USD"}  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"time": "yesterday"}, "time “yesterday” is not a date and time with a zone"),
        ({"time": "2023-11-24T00:00:00"}, "is not a date and time with a zone"),
        ({"kind": "gift"}, "kind “gift” is not one of buy, sell"),
        ({"quantity": "many"}, "quantity “many” is not a number"),
        ({"price": "Infinity"}, "price “Infinity” is not a number"),
        ({"account": "Other"}, "the account “Other” is not in the file"),
        ({"other": "JD"}, "the security “JD” is not in the file"),
        ({"currency": ""}, "“currency” is missing"),
        ({"lots": "a:b"}, "lots “a:b” is not a purchase and a quantity"),
    ],
)
def test_a_wrong_record_is_rejected_with_its_path(wrong, reason):
    (row,) = read(document(transactions=[BUY | wrong])).rows
    assert isinstance(row, RejectedRow)
    assert row.line == "transactions[0]"
    assert reason in row.reason


@pytest.mark.parametrize(
    ("section", "record", "reason"),
    [
        ("splits", {"security": "BABA", "day": "x", "ratio": "2"}, "day “x” is not a date"),
        (
            "splits",
            {"security": "BABA", "day": "2023-11-24", "ratio": "0"},
            "“ratio” is missing or not above zero",
        ),
        ("prices", {"security": "BABA", "day": "2023-11-24"}, "“price” is missing"),
        ("rates", {"currency": "EUR", "day": "2023-11-24", "rate": "1"}, "“target” is missing"),
        ("accounts", {"currency": "EUR"}, "“id” is missing"),
    ],
)
def test_what_belongs_to_transactions_is_checked_too(section, record, reason):
    (row,) = read(document(**{section: [record]})).rows
    assert reason in row.reason


def test_prices_of_nothing_in_the_file_are_left_out():
    batch = read(document(prices=[{"security": "JD", "day": "2023-11-24", "price": "1"}], transactions=[BUY]))
    assert (batch.prices, [type(row) for row in batch.rows]) == ((), [BookedRow])


def test_sections_that_are_no_lists_hold_nothing():
    assert read(document(transactions="x")).rows == ()


def test_a_table_with_a_strange_record_names_its_line():
    text = to_csv(Kept("", (ACCOUNT,))) + "moon,1\n\n"
    (row,) = read(text).rows
    assert (row.line, row.reason) == (4, "“moon” is not a kind of record")


def test_a_broken_table_is_said_with_its_line():
    with pytest.raises(InputError, match="Line 2 of file cannot be read as CSV"):
        read("record,id,time,day\n" + '"' + "x" * 200_000)
