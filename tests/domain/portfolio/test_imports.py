from dataclasses import replace
from zoneinfo import ZoneInfo

from tests.domain.portfolio.making import booking
from watcher.domain.portfolio.imports import (
    BookedRow,
    DuplicateRow,
    RejectedRow,
    fingerprint,
    without_duplicates,
)
from watcher.domain.portfolio.transactions import RunId, TransactionId

BUY = replace(booking("buy", "2023-11-24", 10, "75.50"), source="Broker")


def kinds(rows):
    return [type(row).__name__.removesuffix("Row") for row in rows]


def test_what_is_there_already_is_a_duplicate():
    rows = [BookedRow(1, BUY), RejectedRow(2, "no date")]
    assert kinds(without_duplicates(rows, [fingerprint(BUY)])) == ["Duplicate", "Rejected"]


def test_two_equal_fills_of_one_file_are_two_bookings():
    rows = [BookedRow(1, BUY), BookedRow(2, BUY), BookedRow(3, BUY)]
    assert kinds(without_duplicates(rows, [fingerprint(BUY)] * 2)) == ["Duplicate", "Duplicate", "Booked"]


def test_an_id_of_the_source_is_booked_once_whatever_else_the_row_says():
    one = replace(BUY, external_id="T1")
    rows = [BookedRow(1, one), BookedRow(2, replace(one, note="again"))]
    assert kinds(without_duplicates(rows, [])) == ["Booked", "Duplicate"]
    assert without_duplicates(rows, [fingerprint(one)]) == tuple(
        DuplicateRow(r.line, r.transaction) for r in rows
    )


def test_numbers_written_otherwise_and_ids_of_ours_make_no_difference():
    again = replace(booking("buy", "2023-11-24", "10.0", "75.5"), source="Broker")
    assert fingerprint(replace(again, id=TransactionId(7), run=RunId(3), note="x")) == fingerprint(BUY)


def test_a_day_without_an_hour_is_that_day_everywhere():
    zones = [ZoneInfo("America/New_York"), ZoneInfo("Asia/Hong_Kong")]
    assert {BUY.day(zone).isoformat() for zone in zones} == {"2023-11-24"}
    evening = booking("buy", "2023-11-24T20:00:00+00:00", 1, 1)
    assert [evening.day(zone).day for zone in zones] == [24, 25]


def test_the_gross_amount_is_what_the_source_stated_or_quantity_times_price():
    assert str(booking("buy", "2023-11-24", 3, "0.335").gross) == "1.00"
    assert str(booking("buy", "2023-11-24", 3, "0.335", amount="1.01").gross) == "1.01"
