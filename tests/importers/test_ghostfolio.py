"""Ghostfolio: its JSON and the table it imports."""

import json
from decimal import Decimal

import pytest

from tests.importers.reading import booked, ignored, read, rejected, said
from watcher.domain.errors import InputError


def export(*activities, **more):
    plain = {
        "fee": 0,
        "quantity": 1,
        "unitPrice": 10,
        "currency": "USD",
        "dataSource": "YAHOO",
        "date": "2023-11-16T00:00:00.000Z",
    }
    content = {"meta": {"version": "dev"}, "activities": [{**plain, **one} for one in activities], **more}
    return json.dumps(content)


def test_activities_become_bookings_in_their_accounts():
    batch = read(
        export(
            {
                "type": "BUY",
                "symbol": "BABA",
                "quantity": 2,
                "unitPrice": 79.11,
                "fee": 1.3,
                "accountId": "a",
            },
            {"type": "SELL", "symbol": "BABA", "unitPrice": 80.1, "accountId": "a"},
            {"type": "DIVIDEND", "symbol": "BABA", "quantity": 2, "unitPrice": 0.66},
            {"type": "FEE", "symbol": "x", "quantity": 0, "unitPrice": 0, "fee": 49, "dataSource": "MANUAL"},
            {"type": "BUY", "symbol": "BTCUSD", "unitPrice": 37000},
            {"type": "BUY", "symbol": "JSE.JO", "currency": "ZAc", "unitPrice": 10875},
            {"type": "ITEM", "symbol": "7e", "dataSource": "MANUAL", "unitPrice": 500000},
            {"type": "LIABILITY", "symbol": "L"},
            {"type": "BUY", "symbol": "MSFT", "quantity": 0, "unitPrice": 0},
            accounts=[{"id": "a", "name": "Trading", "currency": "EUR"}],
            assetProfiles=[
                {
                    "symbol": "7e",
                    "name": "Penthouse",
                    "marketData": [{"date": "2023-12-01", "marketPrice": 510000}],
                }
            ],
            user={"settings": {"currency": "CHF"}},
        ),
        "export.json",
    )
    assert [said(one) for one in booked(batch).values()] == [
        ("buy", "BABA", "2", "158.22", "USD", "1.3"),
        ("sell", "BABA", "1", "80.10", "USD"),
        ("dividend", "BABA", "2", "1.32", "USD"),
        ("fee", None, "0", "49.00", "USD"),
        ("buy", "BTC-USD", "1", "37000.00", "USD"),
        ("buy", "JSE.JO", "1", "10875", "ZAc"),
        ("buy", "Penthouse", "1", "500000.00", "USD"),
    ]
    assert {(one.id, one.name, one.currency) for one in batch.accounts} == {
        ("a", "Trading", "EUR"),
        ("Ghostfolio", "Ghostfolio", "CHF"),
    }
    assert set(ignored(batch)) == {"activities[7]", "activities[8]"}
    (price,) = batch.prices
    assert (price.security, price.price) == ("Penthouse", Decimal(510000))
    assert next(one for one in batch.securities if one.id == "Penthouse").by_hand


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"date": "<invalid>"}, "“<invalid>” is not a date."),
        ({"type": "<invalid>"}, "“<invalid>” is none of BUY, SELL, DIVIDEND, FEE, INTEREST, ITEM."),
        ({"type": None}, "“type” is missing."),
        ({"unitPrice": "x"}, "“x” is not a number (“unitPrice”)."),
        ({"quantity": -1}, "quantity and price may not be negative."),
        ({"currency": "dollars"}, "“dollars” is not a currency."),
        ({"symbol": "<b>"}, "“<B>” is not a symbol."),
        ({"symbol": ""}, "it names neither a symbol nor an ISIN."),
    ],
)
def test_a_wrong_activity_is_rejected_by_its_path(wrong, reason):
    batch = read(
        export({"type": "BUY", "symbol": "BABA"}, {"type": "BUY", "symbol": "BABA", **wrong}), "export.json"
    )
    assert rejected(batch) == {"activities[1]": reason}
    assert len(booked(batch)) == 1


@pytest.mark.parametrize(
    ("text", "said_of"),
    [
        ("<invalid>\n", "its line 1 is “<invalid>”"),
        ('{"activities": [{"unitPrice": 1,\n]}', "Line 2 of export.json is not JSON"),
        ('{"activities": {"unitPrice": 1}}', "is not a list"),
        ("", "is empty"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a": 1}', "no export that is known"),
    ],
)
def test_what_is_no_export_is_refused_with_its_line(text, said_of):
    with pytest.raises(InputError, match=said_of):
        read(text, "export.json")


TABLE = """\
Date,Code,DataSource,Currency,Price,Quantity,Action,Fee,Note
01-09-2021,Opening,MANUAL,USD,0,0,fee,49,
16-09-2021,MSFT,YAHOO,USD,298.580,5,buy,19.00,My first order 🤓
17/11/2021,MSFT,YAHOO,USD,0.62,5,dividend,0.00,
01.01.2022,Penthouse Apartment,MANUAL,USD,500000.0,1,<invalid>,0.00,
"""


def test_the_table_puts_days_before_months():
    batch = read(TABLE)
    assert [(one.at.date().isoformat(), *said(one)) for one in booked(batch).values()] == [
        ("2021-09-01", "fee", None, "0", "49.00", "USD"),
        ("2021-09-16", "buy", "MSFT", "5", "1492.90", "USD", "19.00"),
        ("2021-11-17", "dividend", "MSFT", "5", "3.10", "USD"),
    ]
    assert booked(batch)[3].note == "My first order 🤓"
    assert list(rejected(batch)) == [5]


def test_columns_may_have_their_other_names():
    batch = read(
        "Date,Code,CCY,Price,Qty,Action,Amount,Fee\n16/09/2021,MSFT,USD,298.580,5,buy,1496.09,<invalid>\n"
    )
    assert rejected(batch) == {2: "“<invalid>” is not a number (column “Fee”)."}


@pytest.mark.parametrize("wrong", [{}, [1], True, 10**30, [{}]])
@pytest.mark.parametrize("key", ["accountId", "symbol", "dataSource", "date", "quantity", "currency"])
def test_whatever_stands_in_an_activity_is_no_reason_to_stumble(key, wrong):
    activity = {
        "type": "BUY",
        "date": "2024-03-05",
        "symbol": "BABA",
        "currency": "USD",
        "dataSource": "YAHOO",
        "quantity": 1,
        "unitPrice": 80,
    }
    text = json.dumps(
        {"activities": [activity, activity | {key: wrong}], "user": [wrong], "accounts": [{"id": wrong}]}
    )
    assert "activities[0]" in booked(read(text, "export.json"))
