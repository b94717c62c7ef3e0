"""Any table: columns guessed or said, separators and decimal commas found out."""

from decimal import Decimal

import pytest

from tests.importers.reading import booked, file, read, rejected, said
from watcher.domain.errors import InputError
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.importers.generic_csv import GenericCsv
from watcher.importers.importer import Hints


def test_a_plain_table_is_read_by_its_names():
    batch = read("Date,Type,Symbol,Quantity,Price,Currency,Fees\n2023-11-16,Buy,baba,10,79.11,USD,1.50\n")
    assert [said(one) for one in booked(batch).values()] == [("buy", "BABA", "10", "791.10", "USD", "1.50")]


def test_semicolons_decimal_commas_and_german_names_are_found_out():
    text = "Datum;Typ;ISIN;Stück;Kurs;Währung;Gebühren\n16.11.2023;Kauf;US01609W1027;10;1.079,115;USD;1,5\n17.11.2023;Verkauf;US01609W1027;5;80,25;USD;1,50\n"
    batch = read(text.encode("cp1252"))
    assert [said(one) for one in booked(batch).values()] == [
        ("buy", "US01609W1027", "10", "10791.15", "USD", "1.5"),
        ("sell", "US01609W1027", "5", "401.25", "USD", "1.50"),
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030", "utf-8-sig"])
def test_chinese_tables_are_read_in_their_encodings(encoding):
    rows = "".join(
        f"2023-11-{day:02d},买入,9988.HK,{day},75.60,HKD,腾讯阿里巴巴备注\n" for day in range(1, 20)
    )
    batch = read(("日期,类型,代码,数量,价格,币种,备注\n" + rows).encode(encoding))
    assert len(booked(batch)) == 19
    assert said(booked(batch)[2])[:2] == ("buy", "9988.HK")


def test_american_dates_show_by_a_day_after_the_twelfth():
    batch = read(
        "Date,Type,Symbol,Quantity,Price,Currency\n11/03/2023,Buy,BABA,1,80,USD\n11/16/2023,Buy,BABA,1,80,USD\n"
    )
    assert [one.at.date().isoformat() for one in booked(batch).values()] == ["2023-11-03", "2023-11-16"]


def test_columns_of_other_names_can_be_said():
    text = "Wann,Was,Papier,Menge,Je Stück,Geld\n2023-11-16,Buy,BABA,10,79.11,USD\n"
    columns = {
        "date": "Wann",
        "type": "Was",
        "symbol": "Papier",
        "quantity": "Menge",
        "price": "Je Stück",
        "currency": "Geld",
    }
    assert not GenericCsv().recognises(file(text))
    with pytest.raises(InputError, match="which column holds the date and the type"):
        GenericCsv().read(file(text), Hints())
    batch = GenericCsv().read(file(text), Hints(columns=columns))
    assert [said(one) for one in booked(batch).values()] == [("buy", "BABA", "10", "791.10", "USD")]


def test_an_account_that_is_given_takes_everything():
    account = Account(AccountId("mine"), "Mine", "EUR")
    batch = read("Date,Type,Symbol,Amount\n2023-11-16,Deposit,,100\n", hints=Hints(account))
    assert [(one.account, one.currency, one.amount) for one in booked(batch).values()] == [
        ("mine", "EUR", Decimal(100))
    ]
    assert batch.accounts == (account,)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2023-11-16,Gift,BABA,1,1,USD", "“Gift” is no kind of booking that is known."),
        ("2023-11-16,Buy,BABA,,1,USD", "it names no quantity."),
        ("2023-11-16,Buy,BABA,1,,USD", "it names neither a price nor an amount."),
        ("2023-11-16,Buy,BABA,1,1,", "it names no currency."),
        ("2023-11-16,Buy,,1,1,USD", "it names neither a symbol nor an ISIN."),
        ("2023-11-16,Dividend,BABA,,,USD", "it names no amount."),
        ("soon,Buy,BABA,1,1,USD", "“soon” is not a date."),
        ("2023-11-16,Buy,BABA,1;2,1,USD", "“1;2” is not a number (column “Quantity”)."),
    ],
)
def test_a_row_that_cannot_be_used_says_why(row, reason):
    batch = read(f"Date,Type,Symbol,Quantity,Price,Currency\n{row}\n")
    assert rejected(batch) == {2: reason}


def test_a_cell_with_a_formula_stays_text():
    batch = read("Date,Type,Symbol,Quantity,Price,Currency,Note\n2023-11-16,Buy,BABA,1,1,USD,=HYPERLINK(1)\n")
    assert booked(batch)[2].note == "=HYPERLINK(1)"
