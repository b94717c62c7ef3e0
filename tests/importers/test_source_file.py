import pytest

from watcher.domain.errors import InputError
from watcher.importers import source_file
from watcher.importers.source_file import SourceFile

TEXT = "Datum,Wertpapier\n2023-11-24,阿里巴巴集團 Bär\n" * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_text_is_read_in_whatever_encoding_it_is(encoding):
    assert SourceFile("a.csv", TEXT.encode(encoding)).text == TEXT


def test_western_text_without_a_mark_is_read():
    text = "Datum;Wertpapier;Stück\n24.11.2023;Münchener Rück;5\n" * 10
    assert SourceFile("a.csv", text.encode("latin-1")).text == text


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\0" * 5000, b"\x7fELF\0\0\0\1\2\3" * 100])
def test_rubbish_is_no_text(data):
    with pytest.raises(InputError, match="not a text file"):
        _ = SourceFile("a.bin", data).text


def test_lines_keep_their_numbers_though_cells_span_them():
    rows = SourceFile("a.csv", b'a,b\r\n"1\n2",3\n4,5\n').rows()
    assert rows == [(1, ["a", "b"]), (2, ["1\n2", "3"]), (4, ["4", "5"])]


def test_a_cell_without_an_end_is_said_with_its_line():
    with pytest.raises(InputError, match=r"Line 2 of a\.csv"):
        SourceFile("a.csv", b'a,b\n"' + b"x" * 200_000).rows()


def test_what_cannot_be_read_is_one_clear_line(tmp_path, monkeypatch):
    monkeypatch.setattr(source_file, "LARGEST_BYTES", 3)
    (tmp_path / "big.csv").write_text("abcd")
    for path, said in (
        (tmp_path / "big.csv", "larger"),
        (tmp_path, "not a file"),
        (tmp_path / "no", "not a file"),
    ):
        with pytest.raises(InputError, match=said):
            SourceFile.read(path)
    (tmp_path / "ok.csv").write_text("abc")
    assert SourceFile.read(tmp_path / "ok.csv").text == "abc"
    assert SourceFile("x", b"PK\x03\x04").is_zip


def test_a_lone_sign_of_a_chinese_encoding_is_told_from_western_letters():
    text = "Date,Price,Note\n2024-03-05,€75.10,（1）￥5\n"
    assert SourceFile("a.csv", text.encode("gb18030")).text == text
    western = "Date;Preis;Notiz\n05.03.2024;75,10 €;§§ 5, £10 für Größe\n" * 5
    assert SourceFile("a.csv", western.encode("cp1252")).text == western


def test_the_first_letter_that_tells_may_stand_far_below(monkeypatch):
    monkeypatch.setattr(source_file, "_SNIFFED_BYTES", 100)
    text = "Date,Type\n" * 50 + "2024-03-05,Münchener Rückversicherung für Käufe in Köln\n"
    assert SourceFile("a.csv", text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "成交日期,買賣,股票代號,股票名稱,成交價格,成交數量\n2024/03/05,買進,2330.TW,台積電,600,1000\n",
            "big5",
        ),
        ("約定日,銘柄コード,取引,数量,単価,通貨\n2026/03/03,7203.T,買付,100,2500,JPY\n", "shift_jis"),
        ("Дата,Тикер,Операция,Количество,Цена,Валюта\n2026-03-03,SBER,Покупка,10,50,RUB\n", "cp1251"),
    ],
)
def test_a_table_is_read_in_the_encoding_of_its_country(text, encoding):
    assert SourceFile("a.csv", text.encode(encoding)).text == text
