"""Daily prices from whatever people call a CSV."""

import math
from datetime import date

import pytest

from watcher.domain.errors import InputError
from watcher.importers import daily_prices
from watcher.importers.daily_prices import read_daily_prices

PLAIN = "Date,Open,High,Low,Close,Volume\n2024-03-11,74.6,76.1,74.5,74.9,13510400\n"


@pytest.fixture
def read(tmp_path):
    def write_and_read(text, encoding="utf-8"):
        path = tmp_path / "prices.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return read_daily_prices(path)

    return write_and_read


def closes(prices):
    return [(day.on.isoformat(), day.close) for day in prices.days]


def test_a_plain_file_is_read(read):
    (day,) = read(PLAIN).days
    assert (day.on, day.open, day.high, day.low, day.close, day.volume) == (
        date(2024, 3, 11),
        74.6,
        76.1,
        74.5,
        74.9,
        13510400.0,
    )


def test_the_last_line_of_a_day_wins_and_headers_may_repeat(read):
    again = (
        "Date,Open,High,Low,Close,Volume\n2024-03-11 13:30:00,75,77,74,76,5\n\n2024-03-08,70,71,69,70.5,3\n"
    )
    prices = read(PLAIN + again)
    assert closes(prices) == [("2024-03-08", 70.5), ("2024-03-11", 76.0)]
    assert (prices.duplicates, prices.ignored) == (1, 2)


def test_a_line_without_a_price_is_named_with_its_reason(read):
    bad = "2024-03-12,null,null,null,null,null\nsoon,1,1,1,1,1\n2024-03-13,1,1,1,-1,1\n"
    prices = read(PLAIN + bad)
    assert [(r.line, r.reason) for r in prices.rejected] == [
        (3, "the close is missing"),
        (4, "“soon” is not a date"),
        (5, "the close “-1” is not a price"),
    ]
    assert len(prices.days) == 1


def test_a_high_inside_the_other_prices_is_moved_and_counted(read):
    prices = read("Date,Open,High,Low,Close\n2024-03-14,5,4,3.2,3\n2024-03-15,5,6,3,4\n")
    assert [(day.high, day.low, day.was_widened) for day in prices.days] == [(5, 3, True), (6, 3, False)]
    assert prices.widened == 1


@pytest.mark.parametrize(
    "text",
    [
        "11.03.2024",
        "2024/03/11",
        "20240311",
        "Mar 11, 2024",
        "11 Mar 2024",
        "11-Mar-2024",
        "2024-03-11T00:00:00Z",
    ],
)
def test_dates_come_in_many_forms(read, text):
    assert closes(read(f'Date;Close\n"{text}";74.9\n')) == [("2024-03-11", 74.9)]


def test_seconds_since_1970_are_a_date_too(read):
    assert closes(read("timestamp,close\n1710163800,74.9\n")) == [("2024-03-11", 74.9)]


def test_a_day_above_twelve_tells_which_part_is_the_month(read):
    assert closes(read("Date,Close\n03/04/2024,1\n03/13/2024,2\n"))[0][0] == "2024-03-04"
    assert closes(read("Date,Close\n03/04/2024,1\n13/04/2024,2\n"))[0][0] == "2024-04-03"


def test_dates_that_can_be_read_both_ways_are_refused(read):
    with pytest.raises(InputError, match="day/month or as month/day"):
        read("Date,Close\n03/04/2024,1\n")


def test_decimal_commas_and_thousands_are_understood(read):
    prices = read(
        "Datum;Eröffnung;Hoch;Tief;Schlusskurs;Volumen\n11.03.2024;1.074,50;1.076,1;1.074;1.075,25;1.234.567\n"
    )
    day = prices.days[0]
    assert (day.open, day.close, day.volume) == (1074.5, 1075.25, 1234567.0)
    other = read('Date,Close/Last,Volume\n2024-03-11,"$1,074.50",12.5M\n').days[0]
    assert (other.close, other.open, other.volume) == (1074.5, 1074.5, 12.5e6)


def test_missing_volume_is_unknown_not_zero(read):
    assert math.isnan(read("Date,Close\n2024-03-11,74.9\n").days[0].volume)
    assert math.isnan(read("Date,Close,Volume\n2024-03-11,74.9,-\n").days[0].volume)


def test_a_bad_volume_is_named(read):
    prices = read("Date,Close,Volume\n2024-03-11,74.9,many\n2024-03-12,74.9,-5\n")
    assert [r.reason for r in prices.rejected] == [
        "“many” is not a number",
        "the volume “-5” is not a number",
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "gb18030", "latin-1"])
def test_encodings_are_recognised(read, encoding):
    assert len(read(PLAIN, encoding).days) == 1


def test_latin_letters_that_are_no_unicode_are_read(read):
    assert len(read("Datum;Eröffnung;Schluss\n11.03.2024;1;2\n".encode("latin-1")).days) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not a text file"),
        (b"", "no line that names its columns"),
        (b"hello\nworld\n", "no line that names its columns"),
    ],
)
def test_what_is_no_table_of_prices_is_refused(read, content, said):
    with pytest.raises(InputError, match=said):
        read(content)


def test_a_cell_of_absurd_size_is_refused_with_its_line(read):
    with pytest.raises(InputError, match="Line 3 cannot be read"):
        read(PLAIN + '"' + "x" * 200_000 + '"\n')


def test_a_file_that_is_too_large_is_refused(read, monkeypatch):
    monkeypatch.setattr(daily_prices, "LARGEST_BYTES", 10)
    with pytest.raises(InputError, match=r"prices\.csv is larger than"):
        read(PLAIN)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read_daily_prices(tmp_path / "none.csv")


@pytest.mark.parametrize(
    "content",
    [
        "日期,开盘价,收盘价,成交量\n2024年3月11日,70,74.9,100\n".encode("gb18030"),
        "Datum;Eröffnung;Schlusskurs\n11.03.24;70,1;74,90\n".encode("latin-1"),
        "Fecha,Último,Apertura\n11/03/2024,74.9,70\n13/03/2024,74.9,70\n".encode(),
        b"timestamp,close\n1710115200000,74.9\n",
        "Date,Clôture\n11 mars 2024,74.9\n".encode("utf-16-le"),
    ],
)
def test_prices_are_read_in_other_languages_and_encodings(read, content):
    assert closes(read(content))[0] == ("2024-03-11", 74.9)
