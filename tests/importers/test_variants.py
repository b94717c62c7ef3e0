"""What files of the same source look like from year to year, and after other programs have had them."""

import csv
import io
import zipfile
from decimal import Decimal

import pytest

from tests.importers.reading import booked, ignored, read, rejected, said
from tests.importers.test_brokers import ETORO, REVOLUT, SCHWAB, TRADING_212
from watcher.domain.errors import InputError
from watcher.importers.cells import CellError, instant, number

FLEX = """\
"Buy/Sell","TradeDate","ISIN","Quantity","TradePrice","TradeMoney","CurrencyPrimary","IBCommission","IBCommissionCurrency"
"BUY","20230522","US9220427424","1,095","93.78","102,689.10","USD","-1","USD"
"""
CODED = f"""\
"BOF","U1234567","Trades","1"
"BOS","TRNT","Trades"
"HEADER","TRNT",{FLEX.splitlines()[0]}
"DATA","TRNT",{FLEX.splitlines()[1]}
"EOS","TRNT","1"
"HEADER","POST","ClientAccountID","CurrencyPrimary","Symbol"
"DATA","POST","U1234567","USD","VT"
"EOF","U1234567"
"""
FLEX_XML = """<?xml version="1.0" encoding="UTF-8"?>
<FlexQueryResponse><FlexStatements><FlexStatement accountId="U1"><Trades>
<Trade assetCategory="STK" buySell="BUY" tradeDate="20200115" currency="CAD" cost="1234" quantity="400"
 ibCommission="-4" ibCommissionCurrency="CAD" symbol="X" isin="CA0000000000" description="X"/>
</Trades></FlexStatement></FlexStatements></FlexQueryResponse>
"""
COINS = """\
Symbol,Type,Quantity,Price,Value,Fees,Date
BTC,Buy,0.00056077,"89,162.28 SEK",50.00 SEK,0.50 SEK,"May 5, 2020, 10:10:57 PM"
BTC,Sell,0.0001,"€35,761.54",€3.58,€0.24,"Mar 8, 2022, 2:08:54 PM"
ETH,Stake,0.18,"24,185.66 SEK","4,493.77 SEK",0.00 SEK,"Feb 2, 2024, 11:03:12 AM"
ETH,Staking reward,0.00002061,,,,"Jan 15, 2025, 12:23:31 AM"
ETH,Lost,1,,,,"Jan 15, 2025, 12:23:31 AM"
"""
PERFORMANCE = """<client id="1"><version>63</version><baseCurrency>EUR</baseCurrency>
<securities><security id="2"><uuid>987f74dd</uuid><currencyCode>EUR</currencyCode><prices/></security></securities>
<accounts/><portfolios/></client>"""


def signature(batch):
    return [type(row).__name__ for row in batch.rows], [said(one) for one in booked(batch).values()]


def rewritten(text, **how):
    written = io.StringIO()
    csv.writer(written, **how).writerows(csv.reader(io.StringIO(text, newline="")))
    return written.getvalue().encode()


@pytest.mark.parametrize("text", [ETORO, REVOLUT, TRADING_212, FLEX, COINS], ids=lambda text: text[:12])
def test_a_file_says_the_same_however_it_was_saved(text):
    expected = signature(read(text))
    saved = {
        "utf-8 with a mark": b"\xef\xbb\xbf" + text.encode(),
        "utf-16": text.encode("utf-16"),
        "windows lines": text.replace("\n", "\r\n").encode(),
        "old mac lines": text.replace("\n", "\r").encode(),
        "empty lines": b"\n" + text.encode() + b"\n \n",
        "all quoted": rewritten(text, quoting=csv.QUOTE_ALL),
        "semicolons": rewritten(text, delimiter=";"),
        "tabs": rewritten(text, delimiter="\t"),
    }
    assert [name for name, content in saved.items() if signature(read(content)) != expected] == []


@pytest.mark.parametrize("text", [FLEX_XML, PERFORMANCE], ids=["flex", "performance"])
def test_xml_of_two_bytes_a_letter_is_read(text):
    declared = text.replace('encoding="UTF-8"', 'encoding="UTF-16"')
    assert signature(read(declared.encode("utf-16"))) == signature(read(text))


def test_a_flex_query_may_write_what_each_line_is_in_front_of_it():
    batch = read(CODED)
    assert [said(one) for one in booked(batch).values()] == [
        ("buy", "US9220427424", "1095", "102689.10", "USD", "1")
    ]
    assert list(ignored(batch)) == [7]


def test_a_trade_without_its_price_has_its_cost():
    (one,) = booked(read(FLEX_XML)).values()
    assert (one.gross, one.price, one.fees) == (1230, Decimal("3.075"), 4)


def test_coins_are_quoted_in_the_currency_of_their_amounts():
    batch = read(COINS)
    assert [said(one) for one in booked(batch).values()] == [
        ("buy", "BTC-SEK", "0.00056077", "50.00", "SEK", "0.50"),
        ("sell", "BTC-SEK", "0.0001", "3.58", "EUR", "0.24"),
        ("delivery_in", "ETH-SEK", "0.00002061", "0.00", "SEK"),
    ]
    assert booked(batch)[2].at.isoformat() == "2020-05-05T22:10:57+00:00"
    assert (list(ignored(batch)), list(rejected(batch))) == ([4], [6])


def test_trading_212_splits_and_moves_shares_even_below_an_older_heading():
    older = TRADING_212.splitlines()[0]
    rows = (
        'Stock split close,2025-03-24 07:24:24,US01609W1027,BABA,Alibaba,,EOF29950772850,29.8,2.07,USD,1.03,,"EUR",59.6,"EUR"',
        'Stock split open,2025-03-24 07:24:24,US01609W1027,BABA,Alibaba,,EOF29950772853,7.45,8.28,USD,1.03,,"EUR",59.6,"EUR"',
        'Transfer out,2025-02-28 08:25:01,US01609W1027,BABA,Alibaba,,EOF28806643918,5,3.41,USD,1.0,0.00,"EUR",17.0,"EUR"',
        'Stock distribution,2025-01-23 14:46:06,US01609W1027,BABA,Alibaba,,EOF27002856700,11,0.00,USD,,,"EUR",0.00,"EUR"',
    )
    batch = read("\n".join((older, *rows)))
    assert [said(one) for one in booked(batch).values()] == [
        ("delivery_out", "BABA", "5", "17.05", "USD"),
        ("delivery_in", "BABA", "11", "0.00", "USD"),
    ]
    assert [(one.security, one.ratio) for one in batch.splits] == [("BABA", Decimal("0.25"))]
    assert list(ignored(batch)) == [2, 3]


def test_schwab_names_what_it_cannot_tell():
    more = (
        '"06/10/2024","Reverse Split","TNXP","TONIX","1","","",""',
        '"07/26/2021","Stock Merger","171439102","CHURCHILL","-50","","",""',
        '"08/28/2023","Stock Div Dist","AMC","AMC","4","","",""',
    )
    batch = read("\n".join((*SCHWAB.splitlines()[:2], *more)))
    assert ignored(batch) == {
        3: "A reverse split of TNXP, 1 shares: enter it by hand, the old one is not named.",
        4: "A merger of 171439102, -50 shares: enter it by hand, the old one is not named.",
    }
    assert [said(one) for one in booked(batch).values()] == [("delivery_in", "AMC", "4", "0.00", "USD")]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("13/01/2024 00:00:00,Cashout fee,-,-5.00,-,-5.00,1,1,-,,0", "fee"),
        ("13/01/2024 00:00:00,FTT,-,-5.00,-,-5.00,1,1,-,,0", "tax"),
        ("13/01/2024 00:00:00,Staking rewards,-,5.00,-,5.00,1,1,-,,0", "interest"),
        ("13/01/2024 00:00:00,Account balance to mirror,-,-5.00,-,-5.00,1,1,-,,0", None),
    ],
)
def test_etoro_calls_things_differently_from_year_to_year(row, kind):
    batch = read("\n".join((ETORO.splitlines()[0], row)))
    assert rejected(batch) == {}
    assert [one.kind.value for one in booked(batch).values()] == ([] if kind is None else [kind])


def test_a_security_without_any_name_is_none_to_reject():
    assert rejected(read(PERFORMANCE)) == {}


def test_the_binary_format_is_named_and_what_to_do_about_it():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("data.portfolio", b"PPPBV1")
    with pytest.raises(InputError, match="binary format") as caught:
        read(content.getvalue(), "my.portfolio")
    assert caught.value.hint == "Save it as XML."


@pytest.mark.parametrize(
    ("text", "said_of"),
    [
        ('{"activities": [{"type": "BUY", "dataSource": "NOWHERE", %s}]}', "source of prices"),
        ('{"activities": [{"type": "BUY", "dataSource": "YAHOO", %s}]}', "before 1970"),
    ],
)
def test_what_ghostfolio_refuses_is_refused(text, said_of):
    rest = '"date": "1960-01-01", "symbol": "A", "currency": "USD", "quantity": 1, "unitPrice": 1, "fee": 0'
    (reason,) = rejected(read(text % rest)).values()
    assert said_of in reason


@pytest.mark.parametrize(
    ("text", "value"), [("USD 1,234.50", "1234.50"), ("-USD 30.93", "-30.93"), ("SEK 5", "5")]
)
def test_a_currency_may_stand_before_a_number(text, value):
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["5 May 2020", "5-May-2020", "May 5, 2020", "May. 5 2020"])
def test_months_may_have_names(text):
    assert instant(text).date().isoformat() == "2020-05-05"


def test_a_word_is_no_month():
    with pytest.raises(CellError):
        instant("Smarch 5, 2020")


def test_trading_212_calls_its_columns_differently_today():
    heading, _deposit, *rows = TRADING_212.splitlines()
    heading = heading.replace("Time", "Time (UTC)").replace(",ID,", ",Transaction ID,")
    batch = read("\n".join((heading, rows[0].replace("14:31:05.123", "14:31:05+00:00"))))
    assert rejected(batch) == {}
    (bought,) = booked(batch).values()
    assert (bought.at.isoformat(), bought.external_id) == ("2023-11-16T14:31:05+00:00", "E1")


def test_revolut_writes_currencies_before_amounts_and_newer_headings():
    batch = read(
        "Date,Symbol,Type,Quantity,Price,Amount,Currency,State,Commission\n"
        "2024-01-03T13:30:10.514Z,TSLA,BUY - MARKET,2,USD 100.00,USD 200.00,USD,COMPLETED,USD 1.00\n"
        "2024-01-04T13:30:10.514Z,TSLA,BUY - MARKET,2,USD 100.00,USD 200.00,USD,CANCELLED,USD 0\n"
    )
    (bought,) = booked(batch).values()
    assert said(bought) == ("buy", "TSLA", "2", "200.00", "USD", "1.00")
    assert (list(ignored(batch)), rejected(batch)) == ([3], {})


ACTIVITY = """\
Statement,Header,Field Name,Field Value
Statement,Data,BrokerName,Interactive Brokers
Account Information,Header,Field Name,Field Value
Account Information,Data,Account,U123
Account Information,Data,Base Currency,USD
"""


def test_splits_stand_among_ibkr_s_corporate_actions():
    batch = read(
        f"{ACTIVITY}"
        "Corporate Actions,Header,Asset Category,Currency,Report Date,Date/Time,Description,Quantity,Proceeds\n"
        'Corporate Actions,Data,Stocks,USD,2024-06-10,"2024-06-07, 20:25:00",'
        '"NVDA(US67066G1040) Split 10 for 1 (NVDA, NVIDIA CORP, US67066G1040)",90,0\n'
    )
    (split,) = batch.splits
    assert (split.day.isoformat(), split.ratio) == ("2024-06-08", Decimal(10))
    assert (list(ignored(batch)), rejected(batch)) == ([7], {})


def test_ibkr_s_transaction_history_is_read():
    batch = read(
        f"{ACTIVITY}"
        "Transaction History,Header,Date,Account,Description,Transaction Type,Symbol,Quantity,Price,"
        "Price Currency,Gross Amount,Commission,Net Amount\n"
        "Transaction History,Data,2026-05-01,U123,MICROSOFT,Buy,MSFT,5,420.00,USD,-2100.00,-1.0,-2101.00\n"
        "Transaction History,Data,2026-05-02,U123,SAP,Sell,SAP,-5,200.00,EUR,1100.00,-2.0,1098.00\n"
        "Transaction History,Data,2026-05-03,U123,Wire,Deposit,-,-,-,-,500.00,-,500.00\n"
        "Transaction History,Data,2026-05-04,U123,MSFT tax,Foreign Tax Withholding,MSFT,-,-,-,-1.50,-,-1.50\n"
        "Transaction History,Data,2026-05-05,U123,EUR.USD,Forex Trade Component,EUR.USD,5,1.1,USD,-5.50,-,-5.50\n"
        "Transaction History,Data,2026-05-06,U123,What,Something,-,-,-,-,1,-,1\n"
    )
    assert [said(one) for one in booked(batch).values()] == [
        ("buy", "MSFT", "5", "2100.00", "USD", "1.0"),
        ("sell", "SAP", "5", "1000.00", "EUR", "2.0"),
        ("deposit", None, "0", "500.00", "USD"),
        ("tax", "MSFT", "0", "1.50", "USD"),
    ]
    assert (list(ignored(batch)), list(rejected(batch))) == ([11], [12])
    assert booked(batch)[8].rate == Decimal("1.1")


HOSTILE_ROW = "2024-03-05,Buy,BABA,{},{},USD\n"


@pytest.mark.parametrize("text", ["1e999999999", "9" * 500, "1e-999999"])
def test_a_number_beyond_all_measure_is_none(text):
    table = "Date,Type,Symbol,Quantity,Price,Currency\n"
    assert "is not a number" in rejected(read(table + HOSTILE_ROW.format(text, 1)))[2]
    wrong = f'{{"activities": [{{"type": "BUY", "date": "2024-03-05", "symbol": "BABA", "currency": "USD", "dataSource": "YAHOO", "quantity": {text}, "unitPrice": 1}}]}}'
    assert "is not a number" in rejected(read(wrong, "export.json"))["activities[0]"]


def test_a_quotation_mark_without_its_end_takes_no_rows_along():
    table = "Date,Type,Symbol,Quantity,Price,Currency,Note\n"
    row = "2024-03-05,Buy,BABA,1,80,USD,{}\n"
    with pytest.raises(InputError, match=r"Line 3 .* never closed"):
        read(table + row.format("fine") + row.format('"no end') + row.format("swallowed"))
    # Quotes that nobody doubled are no reason to refuse a file.
    assert [one.note for one in booked(read(table + row.format('""x""'))).values()] == ['x""']


def test_a_cell_of_absurd_size_is_said_with_its_line():
    table = "Date,Type,Symbol,Quantity,Price,Currency,Note\n"
    with pytest.raises(InputError, match=r"Line 2 of export\.csv cannot be read as CSV: field larger"):
        read(table + "2024-03-05,Buy,BABA,1,80,USD," + "x" * 200_000 + "\n")


def test_more_rows_than_anybody_has_are_not_read(monkeypatch):
    from watcher.importers import source_file

    monkeypatch.setattr(source_file, "MOST_ROWS", 3)
    with pytest.raises(InputError, match="more than 3 rows"):
        read("Date,Type,Symbol,Quantity,Price,Currency\n" + HOSTILE_ROW.format(1, 1) * 4)


def test_an_archive_that_lies_about_its_size_is_not_unpacked_beyond_it(monkeypatch):
    from watcher.importers import archives

    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.xml", b" " * 5_000_000)
    data = bytearray(content.getvalue())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.find(mark) + at
        data[start : start + 4] = (1000).to_bytes(4, "little")
    with pytest.raises(InputError, match="damaged archive"):
        read(bytes(data), "lie.portfolio")
    with zipfile.ZipFile(content) as archive, pytest.raises(InputError, match="unpacks to more than 1 MB"):
        archives.check(archive, "big.zip", 1 << 20)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (("<amount>100000", "<amount>1e99"), "accounts"),
        (("<amount>100000", "<amount>abc"), "accounts"),
        (('v="2000000000"', 'v="x"'), "securities"),
        (('t="2014-01-02"', 't="today"'), "securities"),
    ],
)
def test_a_wrong_number_in_a_client_file_is_named_by_its_path(wrong, where):
    text = """<client><version>63</version><baseCurrency>EUR</baseCurrency>
<securities><security><uuid>1</uuid><name>A</name><currencyCode>EUR</currencyCode><prices><price t="2014-01-02" v="2000000000"/></prices></security></securities>
<accounts><account><uuid>2</uuid><name>Cash</name><currencyCode>EUR</currencyCode><transactions><account-transaction><uuid>3</uuid><date>2014-01-02T00:00</date><currencyCode>EUR</currencyCode><amount>100000</amount><type>DEPOSIT</type></account-transaction></transactions></account></accounts></client>"""
    assert rejected(read(text, "client.xml")) == {}
    ((path, reason),) = rejected(read(text.replace(*wrong), "client.xml")).items()
    assert path.startswith(where)
    assert "is not a" in reason
    with pytest.raises(InputError, match="is no version"):
        read(text.replace(">63<", ">x3<"), "client.xml")


SCHWAB_MORE = """\
"Date","Action","Symbol","Description","Quantity","Price","Fees & Comm","Amount"
"03/02/2021","Cash Merger","FOO","FOO INC","","","","$1000"
"03/02/2021","Cash Merger Adj","FOO","FOO INC","-100","","",""
"03/02/2021","Full Redemption","BAR","BAR INC","-5","","","$500"
"03/02/2021","Sell to Close","FOO 03/19/2021 10.00 C","CALL FOO","1","$1.00","$0.65","$99.35"
"03/02/2021","ATM Withdrawal","","","","","","-$1"
"03/02/2021","Return Of Capital","FOO","FOO INC","","","","$1"
"03/02/2021","Non-Qualified Div","","TDA TRAN","","","","$72.06"
"""


def test_schwab_pays_for_shares_that_a_merger_takes():
    batch = read(SCHWAB_MORE)
    assert {line: said(one) for line, one in booked(batch).items()} == {
        2: ("sell", "FOO", "100", "1000.00", "USD"),
        4: ("sell", "BAR", "5", "500.00", "USD"),
        6: ("withdrawal", None, "0", "1.00", "USD"),
        7: ("dividend", "FOO", "0", "1.00", "USD"),
        # Of what, the file does not say.
        8: ("interest", None, "0", "72.06", "USD"),
    }
    assert sorted(ignored(batch)) == [3, 5]


def test_trading_212_charges_in_the_currency_of_the_price():
    heading = "Action,Time,ISIN,Ticker,Name,ID,No. of shares,Price / share,Currency (Price / share),Exchange rate,Total,Currency (Total),French transaction tax,Currency (French transaction tax),Currency conversion fee,Currency (Currency conversion fee)\n"
    row = "Market buy,2024-08-01 09:05:00,FR0000000200,REN,Rennes,x1,20,50.00,EUR,1.25,803.60,GBP,3.00,EUR,1.20,GBP\n"
    (one,) = booked(read(heading + row)).values()
    assert (one.fees, one.taxes, one.rate, one.rate_to) == (
        Decimal("1.20"),
        Decimal("2.40"),
        Decimal("0.8"),
        "GBP",
    )
    assert "in EUR, the total in GBP" in rejected(read(heading + row.replace("1.25", "Not available")))[2]
