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


TABLES = {
    "es": "Fecha;Tipo;Símbolo;Títulos;Precio;Divisa;Comisión\n5 de marzo de 2024;Compra;BABA;1.000;9,123;EUR;2,50\n",
    "fr": 'Date,Opération,Libellé,Symbole,Quantité,Cours,Montant net,Devise,Frais\n05/03/2024,Achat,Alibaba,BABA,1000,"9,123","-9 125,50",EUR,"2,50"\n',
    "it": 'Data,Operazione,Ticker,Quantità,Prezzo,Valuta,Commissioni,Controvalore\n05.03.24,Acquisto,BABA,"1.000","9,123",EUR,"2,50","9.123,00"\n',
    "de": "Datum;Vorgang;Valuta;Symbol;Stück;Kurs (EUR);Provision;Spesen\n5. März 2024;Kauf;07.03.2024;BABA;1.000;9,123;2,00;0,50\n",
    "zh": "成交日期,业务名称,证券代码,成交价格,成交数量,手续费,印花税,发生金额,币种\n2024年3月5日,证券买入,BABA,9.123,1000,2.50,0.00,-9125.50,EUR\n",
    "en": "Trade Date,Action,Ticker,Shares,Price / share,Commission,Net amount,Status\n5-Mar-2024,Market buy,BABA,1000,€9.123,2.50,-9125.50,Filled\n5-Mar-2024,Market buy,BABA,1000,€9.123,2.50,-9125.50,Cancelled\n",
}


@pytest.mark.parametrize("text", TABLES.values(), ids=TABLES)
def test_a_table_is_read_in_the_words_of_its_language(text):
    batch = read(text)
    assert rejected(batch) == {}
    assert [(one.at.date().isoformat(), *said(one)) for one in booked(batch).values()] == [
        ("2024-03-05", "buy", "BABA", "1000", "9123.00", "EUR", "2.50")
    ]


NET = "Date,Type,Symbol,Quantity,Price,Currency,Fees,Taxes,Net amount\n"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        # What was paid is the exact amount, whether it is before charges or after; a rounded price is not.
        ("2024-03-05,Buy,BABA,3,33.33,USD,1,0,-101.00", ("buy", "BABA", "3", "100.00", "USD", "1")),
        ("2024-03-05,Sell,BABA,3,33.33,USD,1,2,97.00", ("sell", "BABA", "3", "100.00", "USD", "1", "2")),
        ("2024-03-05,Dividend,BABA,,,USD,0,15,85", ("dividend", "BABA", "0", "100.00", "USD", "15")),
        ("2024-03-05,Dividend,BABA,,,USD,0,15,-85", ("dividend", "BABA", "0", "-100.00", "USD", "-15")),
        ("2024-03-05,Deposit,,,,USD,,,-50", ("withdrawal", None, "0", "50.00", "USD")),
        ("2024-03-05,TRANSFER_IN,,,,USD,,,50", ("deposit", None, "0", "50.00", "USD")),
        ("2024-03-05,Fee,,,,USD,7,,", ("fee", None, "0", "7.00", "USD")),
    ],
)
def test_money_goes_the_way_that_its_sign_says(row, expected):
    (one,) = booked(read(f"{NET}{row}\n")).values()
    assert said(one) == expected


def test_a_table_that_signs_its_fees_gives_one_back_without_a_sign():
    text = "Date,Type,Symbol,Currency,Amount\n2024-03-05,Fee,,USD,-5\n2024-03-06,Fee,,USD,2\n"
    assert [one.amount for one in booked(read(text)).values()] == [Decimal(5), Decimal(-2)]


@pytest.mark.parametrize("said_of", ["Buy to open", "Kauf storniert", "Dividend reversal", "Stock split"])
def test_a_word_that_changes_the_others_is_not_passed_over(said_of):
    batch = read(f"{NET}2024-03-05,{said_of},BABA,1,80,USD,0,0,-80\n")
    assert rejected(batch) == {2: f"“{said_of}” is no kind of booking that is known."}


def test_pence_and_contracts_are_not_taken_for_pounds_and_shares():
    (reason,) = rejected(read(f"{NET}2024-03-05,Buy,VOD.L,10,70.5,GBP,0,0,-7.05\n")).values()
    assert "a hundred times apart" in reason


SLASHED = "Date,Type,Symbol,Quantity,Price,Currency\n{0},Buy,BABA,1,80,USD\n{1},Buy,BABA,1,80,USD\n{2},Buy,BABA,1,80,USD\n"


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (("03/04/2024", "25/04/2024", "01/05/2024"), "2024-04-03"),
        (("03/04/2024", "03/25/2024", "05/01/2024"), "2024-03-04"),
        (("03/04/2024", "04/02/2024", "04/03/2024"), "2024-03-04"),
        (("03.04.2024", "04.02.2024", "05.01.2024"), "2024-04-03"),
        (("03/04/24", "13/04/24", "14/04/24"), "2024-04-03"),
    ],
)
def test_other_dates_tell_whether_a_day_or_a_month_stands_first(days, first):
    assert booked(read(SLASHED.format(*days)))[2].at.date().isoformat() == first


def test_dates_that_can_be_read_both_ways_are_asked_about():
    text = SLASHED.format("03/04/2024", "04/05/2024", "05/06/2024")
    assert "say which" in rejected(read(text))[2]
    for order, first in (("day first", "2024-04-03"), ("month first", "2024-03-04")):
        batch = GenericCsv().read(file(text), Hints(columns={"dates": order}))
        assert booked(batch)[2].at.date().isoformat() == first


def test_units_with_a_minus_are_sold_where_no_column_says_the_kind():
    text = (
        "Symbol,Trade Date,Quantity,Price,Currency\nBABA,2024-03-05,10,75.10,USD\nBABA,2024-03-06,-5,80,USD\n"
    )
    assert [one.kind for one in booked(read(text)).values()] == ["buy", "sell"]
    # A list of what is held looks alike, but nothing in it was ever sold.
    with pytest.raises(InputError, match="which column holds the type") as raised:
        read(text.replace("-5", "5"))
    assert "--column type=" in raised.value.hint
    batch = GenericCsv().read(file(text.replace("-5", "5")), Hints(columns={"type": "Buy"}))
    assert [one.kind for one in booked(batch).values()] == ["buy", "buy"]


def test_what_is_said_of_a_table_has_to_be_in_it():
    text = "Date,Type,Symbol,Quantity,Price\n2024-03-05,Buy,BABA,1,80\n"
    assert rejected(read(text)) == {2: "it names no currency."}
    batch = GenericCsv().read(file(text), Hints(columns={"currency": "USD"}))
    assert booked(batch)[2].currency == "USD"
    with pytest.raises(InputError, match="no column “Kurs” for the price"):
        GenericCsv().read(file(text), Hints(columns={"price": "Kurs"}))


def test_a_fee_in_another_currency_stays_in_it():
    text = "Date,Type,Symbol,Quantity,Price,Currency,Fee,Fee currency\n2024-03-05,Buy,BABA,1,80,USD,2,EUR\n"
    assert booked(read(text))[2].fees_currency == "EUR"


def test_bare_numbers_of_chinese_exchanges_are_symbols_of_theirs():
    text = "日期,类型,代码,数量,价格,币种\n2024-03-05,买入,{},100,10,{}\n"
    for number, unit, symbol in (
        ("600519", "人民币", "600519.SS"),
        ("000001", "CNY", "000001.SZ"),
        ("09988", "港币", "9988.HK"),
    ):
        assert booked(read(text.format(number, unit)))[2].security == symbol


def test_a_table_like_ghostfolios_with_rows_of_others_is_nobodys_in_particular():
    text = "Type,Date,Symbol,Quantity,Price,Currency,Fee,Amount\nDeposit,2024-03-04,,,,USD,,1000\nBuy,2024-03-05,BABA,10,75.10,USD,1,752\n"
    assert [said(one) for one in booked(read(text)).values()] == [
        ("deposit", None, "0", "1000.00", "USD"),
        ("buy", "BABA", "10", "751.00", "USD", "1"),
    ]
    own = "Date,Code,Currency,Price,Quantity,Action,Fee\n2024-03-05,BABA,USD,75.10,10,buy,1\n"
    assert read(own).source == "Ghostfolio"
    assert read(own + "2024-03-06,,USD,100,1,deposit,0\n").source == "CSV"


@pytest.mark.parametrize(
    ("cells", "fees"), [("2 2 -1", "2 2 -1"), ("-2 -2 1", "2 2 -1"), ("-2 -2 -2", "2 2 2")]
)
def test_a_charge_with_the_other_sign_was_given_back(cells, fees):
    rows = "".join(f"2024-03-0{at},Buy,BABA,1,80,USD,{cell}\n" for at, cell in enumerate(cells.split(), 1))
    batch = read(f"Date,Type,Symbol,Quantity,Price,Currency,Fee\n{rows}")
    assert [one.fees for one in booked(batch).values()] == [Decimal(fee) for fee in fees.split()]


def test_the_tax_of_a_dividend_that_was_taken_back_comes_back():
    text = "Date,Type,Symbol,Currency,Amount,Tax\n2024-03-05,Dividend,BABA,EUR,29.58,-7.56\n2024-03-06,Dividend,BABA,EUR,-29.58,7.56\n2024-03-07,Dividend,BABA,EUR,-29.58,7.56\n"
    assert [(one.amount, one.taxes) for one in booked(read(text)).values()] == [
        (Decimal("29.58"), Decimal("7.56")),
        (Decimal("-29.58"), Decimal("-7.56")),
        (Decimal("-29.58"), Decimal("-7.56")),
    ]


def test_a_column_may_be_said_in_any_case():
    text = "When,Type,Symbol,Quantity,Price,Currency\n03/25/2024,Buy,BABA,1,80,USD\n"
    batch = GenericCsv().read(file(text), Hints(columns={"date": "when"}))
    assert booked(batch)[2].at.month == 3
