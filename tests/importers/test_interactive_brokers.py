"""Interactive Brokers: Flex queries as CSV and XML, and the activity statement."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from tests.importers.reading import booked, file, ignored, read, rejected, said
from watcher.domain.errors import InputError
from watcher.domain.portfolio.transactions import Kind

TRADES = """\
"Buy/Sell","TradeDate","ISIN","Quantity","TradePrice","TradeMoney","CurrencyPrimary","IBCommission","IBCommissionCurrency"
"BUY","20230522","US0378331005","7","100.5","703.5","USD","-1","USD"
"SELL","20230609","US0378331005","-2","110","-220","USD","-1.5","CHF"
"SELL","20230522","","-8000","1.1173","-8938.4","USD","-1.79924","CHF"
"BUY","20230523","","1000","1.10","1100","USD","-2","EUR"
"""
CASH = """\
"Type","SettleDate","ISIN","Description","Amount","CurrencyPrimary"
"Dividends","20230623","US0378331005","AAPL(US0378331005) CASH DIVIDEND USD 0.24 PER SHARE (Ordinary Dividend)","1.68","USD"
"Withholding Tax","20230623","US0378331005","AAPL(US0378331005) CASH DIVIDEND USD 0.24 PER SHARE - US TAX","-0.25","USD"
"Deposits/Withdrawals","20230601","","CASH RECEIPTS","500","EUR"
"Deposits/Withdrawals","20230701","","DISBURSEMENT","-200","EUR"
"Broker Interest Paid","20230705","","USD DEBIT INT","-3.21","USD"
"Other Fees","20230706","","SNAPSHOT","-0.03","USD"
"Lottery","20230706","","?","1","USD"
"""
XML = """\
<FlexQueryResponse queryName="all" type="AF">
 <FlexStatements count="1">
  <FlexStatement accountId="U7" fromDate="20230101" toDate="20231231">
   <Trades>
    <Order accountId="U7" symbol="700" quantity="200" />
    <Trade accountId="U7" currency="HKD" assetCategory="STK" symbol="700" isin="KYG875721634" listingExchange="SEHK"
      description="TENCENT HOLDINGS LTD" tradeDate="20231116" dateTime="20231116;100501" quantity="200" tradePrice="320.4"
      tradeMoney="64080" taxes="-83" ibCommission="-51.26" ibCommissionCurrency="HKD" buySell="BUY"
      transactionID="11" levelOfDetail="EXECUTION" multiplier="1" />
    <Trade currency="USD" assetCategory="OPT" symbol="BABA 231117C00080000" buySell="SELL" quantity="-1" tradePrice="1"
      tradeDate="20231116" transactionID="12" levelOfDetail="EXECUTION" />
    <Trade currency="HKD" assetCategory="CASH" symbol="USD.HKD" buySell="SELL" quantity="-1000" tradePrice="7.8"
      tradeMoney="-7800" tradeDate="20231115" dateTime="20231115;090000" ibCommission="-2" ibCommissionCurrency="USD"
      transactionID="13" levelOfDetail="EXECUTION" />
   </Trades>
   <CashTransactions>
    <CashTransaction type="Dividends" currency="HKD" symbol="700" isin="KYG875721634" listingExchange="SEHK"
      description="700(KYG875721634) CASH DIVIDEND" amount="480" dateTime="20230605" transactionID="21" levelOfDetail="DETAIL"/>
    <CashTransaction type="Dividends" currency="HKD" amount="480" dateTime="20230605" levelOfDetail="SUMMARY"/>
   </CashTransactions>
   <CorporateActions><CorporateAction symbol="X" type="FS"/></CorporateActions>
  </FlexStatement>
 </FlexStatements>
</FlexQueryResponse>
"""
ACTIVITY = """\
Statement,Header,Field Name,Field Value
Statement,Data,BrokerName,Interactive Brokers
Account Information,Header,Field Name,Field Value
Account Information,Data,Account,U123
Account Information,Data,Base Currency,EUR
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds,Comm/Fee,Basis
Trades,Data,Order,Stocks,USD,BABA,"2023-11-16, 09:31:05","1,000",79.5,79.11,-79500,-5.25,79505.25
Trades,SubTotal,,Stocks,USD,BABA,,"1,000",,,-79500,-5.25,79505.25
Trades,Data,ClosedLot,Stocks,USD,BABA,2023-11-16,10,79.5,,,,
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,,Proceeds,Comm in EUR,MTM
Trades,Data,Order,Forex,USD,EUR.USD,"2023-11-15, 10:00:00","50,000",1.08,,-54000,-1.86,3
Dividends,Header,Currency,Date,Description,Amount
Dividends,Data,USD,2024-01-18,BABA(US01609W1027) Cash Dividend USD 1.00 per Share (Ordinary Dividend),1000
Dividends,Data,Total,,,1000
Withholding Tax,Header,Currency,Date,Description,Amount,Code
Withholding Tax,Data,USD,2024-01-18,BABA(US01609W1027) Cash Dividend USD 1.00 per Share - Fee,-20,
Deposits & Withdrawals,Header,Currency,Settle Date,Description,Amount
Deposits & Withdrawals,Data,EUR,2023-11-01,Electronic Fund Transfer,60000
Financial Instrument Information,Header,Asset Category,Symbol,Description,Conid,Security ID,Underlying,Listing Exch,Multiplier,Type,Code
Financial Instrument Information,Data,Stocks,BABA,ALIBABA GROUP HOLDING-SP ADR,166090175,US01609W1027,BABA,NYSE,1,ADR,
"""


def test_trades_of_a_flex_query_know_their_isin_and_their_commission():
    batch = read(TRADES)
    rows = booked(batch)
    assert said(rows[2]) == ("buy", "US0378331005", "7", "703.50", "USD", "1")
    assert said(rows[3]) == ("sell", "US0378331005", "2", "220.00", "USD", "1.5")
    assert rows[3].fees_currency == "CHF"
    assert (batch.source, batch.format) == ("Interactive Brokers", "Flex CSV")
    assert [(one.isin, one.symbol) for one in batch.securities] == [("US0378331005", None)]


def test_an_exchange_of_money_gives_one_currency_for_another():
    rows = booked(read(TRADES))
    sold, bought = rows[4], rows[5]
    assert (sold.kind, sold.currency, sold.amount, sold.rate_to) == (Kind.FX, "CHF", Decimal(8000), "USD")
    assert sold.amount * sold.rate == Decimal("8938.4")
    assert (bought.currency, bought.amount, bought.rate_to) == ("USD", Decimal(1100), "EUR")
    assert round(bought.amount * bought.rate, 6) == 1000


def test_movements_of_cash_go_the_way_they_are_signed():
    batch = read(CASH)
    assert [said(one)[0] for one in booked(batch).values()] == [
        "dividend", "tax", "deposit", "withdrawal", "interest", "fee",
    ]  # fmt: skip
    amounts = [one.amount for one in booked(batch).values()]
    assert amounts == [Decimal(text) for text in ("1.68", "0.25", "500", "200", "-3.21", "0.03")]
    assert rejected(batch) == {8: "“Lottery” is a kind of row that is not known."}
    assert batch.securities[0].name == "AAPL"


def test_a_flex_file_of_xml_tells_symbols_by_their_exchange():
    batch = read(XML, "flex.xml")
    rows = booked(batch)
    trade = rows["Trades/Trade[2]"]
    assert said(trade) == ("buy", "0700.HK", "200", "64080.00", "HKD", "51.26", "83")
    assert trade.at == datetime(2023, 11, 16, 10, 5, 1, tzinfo=UTC)
    assert (trade.account, trade.external_id) == ("U7", "11")
    assert rows["Trades/Trade[4]"].kind is Kind.FX
    assert said(rows["CashTransactions/CashTransaction[1]"])[:2] == ("dividend", "0700.HK")
    reasons = ignored(batch)
    assert reasons.keys() == {
        "Trades/Order[1]", "Trades/Trade[3]", "CashTransactions/CashTransaction[2]", "CorporateActions/CorporateAction[1]",
    }  # fmt: skip
    assert "An option" in reasons["Trades/Trade[3]"]


@pytest.mark.parametrize(
    ("text", "said_of"),
    [
        ("<FlexQueryResponse><FlexStatements>", "Line 1 of flex.xml is not XML"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><FlexQueryResponse>&a;</FlexQueryResponse>', "entities"),
    ],
)
def test_a_broken_or_booby_trapped_xml_is_refused(text, said_of):
    with pytest.raises(InputError, match=said_of):
        read(text, "flex.xml")


def test_an_activity_statement_is_read_section_by_section():
    batch = read(ACTIVITY)
    rows = list(booked(batch).values())
    assert [said(one)[:4] for one in rows] == [
        ("buy", "BABA", "1000", "79500.00"),
        ("fx", None, "0", "54000.00"),
        ("dividend", "BABA", "0", "1000.00"),
        ("tax", "BABA", "0", "20.00"),
        ("deposit", None, "0", "60000.00"),
    ]
    assert rows[1].fees_currency == "EUR"
    assert {one.account for one in rows} == {"U123"}
    assert batch.accounts[0].currency == "EUR"
    assert batch.securities[0].isin == "US01609W1027"
    assert not rejected(batch)


def test_a_trade_without_a_price_is_rejected_with_its_line():
    broken = TRADES.replace('"100.5"', '"?"')
    assert rejected(read(broken)) == {2: "“?” is not a number (column “TradePrice”)."}


def test_files_of_others_are_not_taken_for_its_own():
    from watcher.importers.ibkr_activity import Activity
    from watcher.importers.ibkr_flex import FlexCsv, FlexXml

    for one in (Activity(), FlexCsv(), FlexXml()):
        assert not one.recognises(file("Date,Type\n1,2\n"))
        assert not one.recognises(file(b"\xff\xfe\x00\x01" * 50))


CANCELLED = """\
"Buy/Sell","TradeDate","ISIN","Quantity","TradePrice","TradeMoney","CurrencyPrimary","IBCommission","IBCommissionCurrency"
"BUY","20230522","CH0111762537","7","282.7","1978.9","CHF","-5","CHF"
"BUY","20230522","CH0111762537","7","282.7","1978.9","CHF","-5","CHF"
"BUY (Ca.)","20230522","CH0111762537","-7","282.7","-1978.9","CHF","0","CHF"
"SELL (Ca.)","20230522","CH0111762537","7","282.7","1978.9","CHF","0","CHF"
"""


def test_a_trade_that_was_cancelled_is_none():
    batch = read(CANCELLED)
    assert list(booked(batch)) == [3]
    assert ignored(batch) == {2: "It was cancelled.", 4: "It was cancelled."}
    assert rejected(batch) == {5: "It cancels what the file does not book; take that back by hand."}


def test_a_statement_writes_a_cancelled_trade_with_the_other_sign():
    head = "Statement,Header,Field Name,Field Value\nTrades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,Proceeds,Comm/Fee,Code\n"
    row = 'Trades,Data,Order,Stocks,USD,BABA,"2024-03-05, 10:00:00",{},80,{},-1,{}\n'
    batch = read(head + row.format(5, -400, "O") + row.format(-5, 400, "Ca;O") + row.format(3, -240, "O"))
    assert list(booked(batch)) == [5]


ACTIONS = """\
<FlexQueryResponse><FlexStatements><FlexStatement accountId="U1"><Trades>
<Trade assetCategory="STK" buySell="BUY" tradeDate="20130115" currency="CAD" tradePrice="1" quantity="12000" ibCommission="-4" ibCommissionCurrency="CAD" symbol="GCM" isin="CA38501D2041" description="GCM"/>
</Trades><CorporateActions>
<CorporateAction currency="CAD" symbol="GCM" description="GCM(CA38501D2041) SPLIT 1 FOR 25 (GCM, GRAN COLOMBIA, CA38501D5010)" isin="CA38501D5010" reportDate="2013-06-18" dateTime="2013-06-17, 20:25:00" proceeds="0" quantity="480"/>
<CorporateAction currency="CAD" symbol="GCM.OLD" description="GCM(CA38501D2041) SPLIT 1 FOR 25 (GCM.OLD, GRAN COLOMBIA, CA38501D2041)" isin="CA38501D2041" reportDate="2013-06-18" dateTime="2013-06-17, 20:25:00" proceeds="0" quantity="-12000"/>
<CorporateAction currency="USD" symbol="JMLP" description="JMLP(US67075E1082) MERGED(Liquidation) FOR USD 1.1047 PER SHARE (JMLP, NUVEEN, US67075E1082)" isin="US67075E1082" reportDate="20200511" dateTime="20200508;202500" proceeds="405.4249" quantity="-367"/>
<CorporateAction currency="USD" symbol="BABA" description="BABA(US01609W1027) STOCK DIVIDEND US01609W1027 1 FOR 10 (BABA, ALIBABA, US01609W1027)" isin="US01609W1027" listingExchange="NYSE" reportDate="20200511" proceeds="0" quantity="5"/>
<CorporateAction currency="USD" symbol="UUU" description="UUU(CA91701P1053) TENDERED TO CA91701P1TN3 1 FOR 1 (UUU, URANIUM ONE, CA91701P1053)" isin="CA91701P1053" reportDate="20200511" proceeds="0" quantity="-12000"/>
</CorporateActions></FlexStatement></FlexStatements></FlexQueryResponse>
"""


def test_splits_mergers_for_money_and_stock_dividends_are_kept():
    batch = read(ACTIONS, "flex.xml")
    assert [(one.security, one.day.isoformat(), one.ratio) for one in batch.splits] == [
        ("CA38501D2041", "2013-06-18", Decimal("0.04"))
    ]
    rows = booked(batch)
    assert (
        rows["CorporateActions/CorporateAction[1]"].other,
        rows["CorporateActions/CorporateAction[1]"].at.day,
    ) == ("CA38501D5010", 18)
    assert [said(one) for one in rows.values()][2:] == [
        ("sell", "US67075E1082", "367", "405.42", "USD"),
        ("delivery_in", "BABA", "5", "0.00", "USD"),
    ]
    assert list(ignored(batch)) == [
        "CorporateActions/CorporateAction[2]",
        "CorporateActions/CorporateAction[5]",
    ]


def test_a_statement_names_the_new_shares_of_a_split_at_the_end():
    head = "Statement,Header,Field Name,Field Value\nCorporate Actions,Header,Asset Category,Currency,Report Date,Date/Time,Description,Quantity,Proceeds,Value,Realized P/L,Code\n"
    row = 'Corporate Actions,Data,Stocks,CAD,2013-06-18,"2013-06-17, 20:25:00","GCM(CA38501D2041) SPLIT 1 FOR 25 ({}, GRAN COLOMBIA, {})",{},0,0,0,\n'
    batch = read(
        head + row.format("GCM", "CA38501D5010", 480) + row.format("GCM.OLD", "CA38501D2041", -12000)
    )
    (one,) = booked(batch).values()
    assert (one.kind, one.security, one.other) == (Kind.RENAME, "CA38501D2041", "CA38501D5010")
    assert len(batch.splits) == 1


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("03/05/2024", "03/25/2024", "2024-03-05"),
        ("03/05/24", "25/05/24", "2024-05-03"),
        ("2024-03-05", "2024-03-06", "2024-03-05"),
    ],
)
def test_a_flex_query_writes_dates_in_the_order_that_it_was_told(first, second, day):
    text = CANCELLED.split("\n")
    rows = [text[0], text[1].replace("20230522", first), text[1].replace("20230522", second)]
    assert booked(read("\n".join(rows)))[2].at.date().isoformat() == day
    element = '<FlexQueryResponse><FlexStatement accountId="U1"><Trades><Trade symbol="X" isin="CA38501D2041" currency="CAD" buySell="BUY" quantity="1" tradePrice="1" tradeDate="{}"/><Trade symbol="X" isin="CA38501D2041" currency="CAD" buySell="BUY" quantity="1" tradePrice="1" tradeDate="{}"/></Trades></FlexStatement></FlexQueryResponse>'
    assert booked(read(element.format(first, second)))["Trades/Trade[1]"].at.date().isoformat() == day


def test_a_flex_query_whose_dates_are_unsure_says_what_to_choose():
    with pytest.raises(InputError, match="day/month") as raised:
        read(CANCELLED.replace("20230522", "03/05/2024"))
    assert "yyyyMMdd" in raised.value.hint


STATEMENT = """\
Statement,Header,Field Name,Field Value
Account Information,Header,Field Name,Field Value
Account Information,Data,Account,U1 (Custom Consolidated)
Account Information,Data,Base Currency,EUR
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds,Comm/Fee,Basis,Realized P/L,MTM P/L,Code
Trades,Data,Order,Stocks,USD,AAPL,"2024-01-05, 09:30:00","1,000",100,101,-100000,-1.5,100001.5,0,1000,O
Trades,Data,Trade,Stocks,USD,AAPL,"2024-01-05, 09:30:00",600,100,101,-60000,-0.9,60000.9,0,1000,O
Trades,Data,Trade,Stocks,USD,AAPL,"2024-01-05, 09:30:00",400,100,101,-40000,-0.6,40000.6,0,1000,O
Trades,Data,Trade,Stocks,USD,MSFT,"2024-01-05, 09:30:00",1,400,101,-400,-1,401,0,0,O
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,,Proceeds,Comm in EUR,,,MTM in EUR,Code
Trades,Data,Order,Forex,USD,EUR.USD,"2024-01-05, 09:30:00",-500,1.1,,550,-2,,,0.5,
"""


def test_an_order_is_not_counted_again_by_its_executions():
    batch = read(STATEMENT)
    assert {line: said(one) for line, one in booked(batch).items()} == {
        6: ("buy", "AAPL", "1000", "100000.00", "USD", "1.5"),
        9: ("buy", "MSFT", "1", "400.00", "USD", "1"),
        11: ("fx", None, "0", "500.00", "EUR", "2"),
    }
    assert sorted(ignored(batch)) == [7, 8]
