"""eToro, Revolut, Trading 212 and Schwab: their tables, in small."""

import io
from decimal import Decimal

import pytest

from tests.importers.reading import booked, ignored, read, rejected, said
from watcher.domain.errors import InputError
from watcher.domain.instrument import InstrumentKind

ETORO = """\
Date,Type,Details,Amount,Units,Realized Equity Change,Realized Equity,Balance,Position ID,Asset type,NWA
02/01/2024 00:10:33,Deposit,100.00 USD Bank,100.00,-,100.00,"4,581.91",100.00,-,,0.00
09/01/2024 15:36:54,Open Position,BABA/USD,49.88,0.662,0.00,"4,581.91",0.00,22,Stocks,0.00
10/01/2024 15:36:54,Open Position,BTC/USD,40.00,0.001,0.00,"4,581.91",0.00,23,Crypto,0.00
11/01/2024 15:36:54,Position closed,BABA/USD," 1 061,27 ",0.662,11.39,"4,581.91",0.00,22,Stocks,0.00
12/01/2024 00:00:00,Overnight fee,Daily,"(0,10)",-,"(0,10)",1,1,22,CFD,0
12/01/2024 00:00:01,Overnight refund,Daily," 0,21 ",-," 0,21 ",1,1,22,CFD,0
13/01/2024 00:00:00,Dividend,KER/EUR,0.03,-,0.03,"4,581.91",0.00,69,Stocks,0.00
14/01/2024 00:00:00,SDRT,BABA/USD,(6.97),-,(6.97),"11,316.06 ",0.00 ,30,Stocks,0.00
15/01/2024 00:00:00,Withdraw Fee,-,0.00,-,0.00,1,1,-,,0
16/01/2024 00:00:00,Withdraw Request,-,-50.00,-,-50.00,1,1,-,,0
17/01/2024 00:00:00,Something new,-,5.00,-,5.00,1,1,-,,0
"""
REVOLUT = """\
Date,Ticker,Type,Quantity,Price per share,Total Amount,Currency,FX Rate
2022-08-26T08:27:46.419568Z,TSLA,SELL - MARKET,3,$290.00,$870,USD,1.0
2022-08-25T08:27:46.419568Z,TSLA,STOCK SPLIT,4,,$0,USD,0.09
2022-01-03T13:30:10.514Z,TSLA,BUY - MARKET,2,$1000.00,"$2,000.00",USD,1.06
2021-09-01T07:40:54.539038Z,,CUSTODY FEE,,,-$0.01,USD,1.18
2021-12-13T08:40:00.835101Z,MSFT,DIVIDEND,,,$0.08,USD,1.1
2021-12-14T08:40:00.835101Z,,CASH WITHDRAWAL,,,-$30.93,USD,1.1
2023-09-09T09:21:25.730802Z,TSLA,TRANSFER FROM REVOLUT TRADING LTD TO REVOLUT SECURITIES EUROPE UAB,0.2,,$0,USD,0.09
2023-09-10T09:21:25.730802Z,NIO,STOCK SPLIT,1,,$0,USD,0.09
2023-09-11T09:21:25.730802Z,NIO,MERGER,1,,$0,USD,0.09
"""
TRADING_212 = """\
Action,Time,ISIN,Ticker,Name,No. of shares,Price / share,Currency (Price / share),Exchange rate,Result,Currency (Result),Total,Currency (Total),Withholding tax,Currency (Withholding tax),Notes,ID,Currency conversion fee,Currency (Currency conversion fee),Stamp duty reserve tax,Currency (Stamp duty reserve tax)
Deposit,2023-11-01 09:00:00,,,,,,,,,,1000.00,EUR,,,Bank,D1,,,,
Market buy,2023-11-16 14:31:05.123,US01609W1027,BABA,Alibaba,10,79.50,USD,1.0850,,,733.83,EUR,,,,E1,1.10,EUR,,
Limit buy,2023-11-16 14:31:05,GB0007980591,BP,BP,100,480.00,GBX,87.00,,,554.48,EUR,,,,E2,,,2.76,EUR
Market sell,2023-11-17 14:31:05,US01609W1027,BABA,Alibaba,5,78.00,USD,1.0900,-10.00,EUR,357.25,EUR,,,,E3,0.55,EUR,,
Dividend (Ordinary),2024-01-18 10:00:00,US01609W1027,BABA,Alibaba,5,1.00,USD,Not available,,,4.10,EUR,0.50,USD,,,,,,
Interest on cash,2024-01-19 10:00:00,,,,,,,,,,0.12,EUR,,,,I1,,,,
Currency conversion,2024-01-20 10:00:00,,,,,,,,,,5,EUR,,,,C1,,,,
Mystery,2024-01-21 10:00:00,,,,,,,,,,5,EUR,,,,M1,,,,
"""
SCHWAB = """\
"Transactions  for account Individual ...123 as of 02/20/2024"
"Date","Action","Symbol","Description","Quantity","Price","Fees & Comm","Amount"
"02/15/2024 as of 02/14/2024","Qualified Dividend","AAPL","APPLE INC","","","","$2.40"
"02/15/2024","NRA Tax Adj","BABA","ALIBABA","","","","-$0.36"
"02/12/2024","Sell","BRK/B","BERKSHIRE","3","$400.10","$0.02","$1,200.28"
"02/10/2024","Stock Split","NVDA","NVIDIA","18","","",""
"02/01/2024","Buy","NVDA","NVIDIA","2","$700.00","","-$1,400.00"
"01/31/2024","MoneyLink Transfer","","Tfr BANK","","","","$5,000.00"
"01/30/2024","Wire Funds","","OUT","","","","-$100.00"
"01/29/2024","Credit Interest","","SCHWAB1 INT","","","","$0.31"
"01/28/2024","ADR Mgmt Fee","BABA","ALIBABA","","","","-$0.50"
"01/27/2024","Reinvest Shares","SCHD","ETF","0.5","$76.00","","-$38.00"
"01/26/2024","Stock Plan Activity","MSFT","MICROSOFT","4","","",""
"01/25/2024","Sell to Open","BABA 03/15/2024 80.00 C","CALL","1","$1.00","$0.66","$99.34"
Transactions Total,"","","","","","","$4,000.00"
"""


def test_etoro_positions_open_and_close_in_dollars():
    batch = read(ETORO)
    rows = booked(batch)
    assert [said(one) for one in rows.values()] == [
        ("deposit", None, "0", "100.00", "USD"),
        ("buy", "BABA", "0.662", "49.88", "USD"),
        ("buy", "BTC-USD", "0.001", "40.00", "USD"),
        ("sell", "BABA", "0.662", "1061.27", "USD"),
        ("fee", None, "0", "0.10", "USD"),
        ("fee", None, "0", "-0.21", "USD"),
        ("dividend", "KER", "0", "0.03", "USD"),
        ("tax", "BABA", "0", "6.97", "USD"),
        ("withdrawal", None, "0", "50.00", "USD"),
    ]
    known = {one.id: one for one in batch.securities}
    assert known["BTC-USD"].kind is InstrumentKind.CRYPTO
    assert (known["KER"].symbol, known["KER"].currency) == (None, "EUR")
    assert ignored(batch) == {10: "Withdraw Fee of 0.00."}
    assert rejected(batch) == {12: "“Something new” is a kind of row that is not known."}
    marks = [one.external_id for one in rows.values() if one.external_id]
    assert len(set(marks)) == len(marks)


def test_etoros_own_spreadsheet_is_read_like_its_csv():
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Account Summary"
    sheet = book.create_sheet("Account Activity")
    for line in ETORO.splitlines()[:3]:
        sheet.append(line.replace('"4,581.91"', "4581.91").split(","))
    content = io.BytesIO()
    book.save(content)
    batch = read(content.getvalue(), "etoro.xlsx")
    assert batch.format == "XLSX"
    assert [said(one) for one in booked(batch).values()] == [
        ("deposit", None, "0", "100.00", "USD"),
        ("buy", "BABA", "0.662", "49.88", "USD"),
    ]


def test_a_zip_that_unpacks_to_far_more_is_not_unpacked():
    import zipfile

    from watcher.importers import workbook
    from watcher.importers.source_file import SourceFile

    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("xl/big.xml", b"0" * (workbook.MOST_UNPACKED_BYTES + 1))
    bomb = SourceFile("bomb.xlsx", content.getvalue())
    with pytest.raises(InputError, match="unpacks to more than"):
        workbook.sheets(bomb, ("Account Activity",))
    with pytest.raises(InputError, match="unpacks to more than"):
        read(bomb.data, "bomb.xlsx")


def test_revolut_tells_the_ratio_of_a_split_from_what_was_held():
    batch = read(REVOLUT)
    assert [said(one) for one in booked(batch).values()] == [
        ("sell", "TSLA", "3", "870.00", "USD"),
        ("buy", "TSLA", "2", "2000.00", "USD"),
        ("fee", None, "0", "0.01", "USD"),
        ("dividend", "MSFT", "0", "0.08", "USD"),
        ("withdrawal", None, "0", "30.93", "USD"),
    ]
    (split,) = batch.splits
    assert (split.security, split.day.isoformat(), split.ratio) == ("TSLA", "2022-08-25", Decimal(3))
    assert set(ignored(batch)) == {3, 8, 9}
    assert "does not show how many" in ignored(batch)[9]
    assert rejected(batch) == {10: "“MERGER” is a kind of row that is not known."}


def test_trading_212_settles_in_the_accounts_currency():
    batch = read(TRADING_212)
    rows = booked(batch)
    buy = rows[3]
    assert said(buy) == ("buy", "BABA", "10", "795.00", "USD", "1.10")
    assert (buy.settled_in, buy.rate_to, buy.fees_currency) == ("EUR", "EUR", "EUR")
    assert round(buy.gross * buy.rate + buy.fees, 2) == Decimal("733.83")
    pence = rows[4]
    assert said(pence)[:1] + said(pence)[3:] == ("buy", "48000", "GBp", "2.76")
    assert round(pence.gross * pence.rate + pence.taxes, 2) == Decimal("554.48")
    assert round(rows[5].gross * rows[5].rate - rows[5].fees, 2) == Decimal("357.25")
    assert said(rows[6])[:1] + said(rows[6])[3:] == ("dividend", "4.10", "EUR")
    assert [one.isin for one in batch.securities if one.symbol is None] == ["GB0007980591"]
    assert rejected(batch) == {9: "“Mystery” is a kind of row that is not known."}
    assert batch.accounts[0].currency == "EUR"


def test_schwab_writes_the_month_first_and_the_newest_line_on_top():
    batch = read(SCHWAB)
    rows = booked(batch)
    assert rows[3].at.date().isoformat() == "2024-02-14"
    assert [said(one)[:4] for one in rows.values()] == [
        ("dividend", "AAPL", "0", "2.40"),
        ("tax", "BABA", "0", "0.36"),
        ("sell", "BRK-B", "3", "1200.30"),
        ("buy", "NVDA", "2", "1400.00"),
        ("deposit", None, "0", "5000.00"),
        ("withdrawal", None, "0", "100.00"),
        ("interest", None, "0", "0.31"),
        ("fee", "BABA", "0", "0.50"),
        ("buy", "SCHD", "0.5", "38.00"),
        ("delivery_in", "MSFT", "4", "0"),
    ]
    assert [(one.security, one.ratio) for one in batch.splits] == [("NVDA", 10)]
    assert rejected(batch) == {}
    assert ignored(batch)[14] == "An option (BABA 03/15/2024 80.00 C); not kept here."
    assert ignored(batch)[15] == "The total of the file."


def test_etoros_statement_in_another_language_says_how_to_get_it_in_english():
    from openpyxl import Workbook

    titles = (
        "Datum,Art,Einzelheiten,Betrag,Einheiten,Änderung,Eigenkapital,Saldo,Positionsnummer,Anlageart,NWA"
    )
    row = "01/01/2024 05:50:54,Dividende,NKE/USD,0.17,-,0.17,1,1,2272508626,Aktien,0.00"
    book = Workbook()
    book.active.title = "Kontoübersicht"
    sheet = book.create_sheet("Kontobewegungen")
    for line in (titles, row):
        sheet.append(line.split(","))
    content = io.BytesIO()
    book.save(content)
    for data in (f"{titles}\n{row}\n", content.getvalue()):
        with pytest.raises(InputError, match="not in English") as raised:
            read(data, "etoro.xlsx")
        assert "Choose English" in raised.value.hint
