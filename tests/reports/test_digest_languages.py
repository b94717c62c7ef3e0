"""The digest in the languages of the window: the same figures, and no English between them."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.domain.test_news import story
from tests.languages import LANGUAGES
from tests.reports.test_digest_sheet import EMPTY, FIRE, MOVE, NOON, PORTFOLIO, THURSDAY, Reader
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.channels import Share
from watcher.domain.digest.digest import BigDay
from watcher.domain.digest.incidents import incidents, no_close
from watcher.domain.digest.moves import WeekMove, list_week
from watcher.domain.formats import Formats
from watcher.engine.digest_letter import bodies_of, title_of
from watcher.language import in_language, speak, tr
from watcher.reports import eastern
from watcher.reports.breaking import lines_of
from watcher.reports.digest_sheet import digest_sheet
from watcher.reports.html import html_of
from watcher.reports.pdf import column_widths, pdf_of
from watcher.reports.sheet import Cell, Table
from watcher.translation import translator_of

NAMES = re.compile(r"\badd\b|BABA|KWEB|USD|HK|Mine|ABC|below|Earnings|Wire|Watcher|UTC|JD|A\d|W\d+")


def full():
    """A digest with something in every section."""
    moves = [WeekMove("BABA", "A1", "USD", 2, 100.0, close, THURSDAY) for close in (105.0, 90)]
    logged = incidents((), {}, NOON, NOON)
    return replace(
        EMPTY,
        is_whole=False,
        portfolio=replace(PORTFOLIO, notices=("ABC",)),
        lists=(list_week("Mine", moves, [f"A{n}" for n in range(9)]),),
        big_days=(BigDay(MOVE, (), 2), BigDay(replace(MOVE, move=0.07), (), 1)),
        more_big_days=3,
        fires=(FIRE, replace(FIRE, note="", is_late=True, detected_at=NOON + timedelta(hours=2))),
        incidents=(*logged, no_close("JD", date(2023, 11, 14), NOON), no_close("JD", None, NOON)),
        stories=(story(title="阿里巴巴", source="BABA", published_at=NOON),),
        more_stories=4,
        ahead=(AgendaEntry(date(2023, 11, 21), AgendaKind.EARNINGS, "Earnings", "BABA", is_estimate=True),),
    )


def read(language):
    with in_language(translator_of(language)):
        return Reader(html_of(digest_sheet(full(), Formats())).partition("</style>")[2]).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_the_same_in_every_language(language):
    figures = re.compile(r"[+−]?\d[\d.,:-]*\d|\d")
    assert sorted(figures.findall(read(language))) == sorted(
        one for one in figures.findall(read("en").replace("1 alert fired", "1 x"))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language):
    text = read(language)
    assert re.findall(r"[A-Za-z]{2,}", NAMES.sub("", text)) == []
    assert sum("\u4e00" <= letter <= "\u9fff" for letter in text) > 300


def test_it_is_in_its_own_language_whatever_the_window_speaks():
    speak(lambda text, note: "window")
    try:
        with in_language(translator_of("zh_TW")):
            assert digest_sheet(EMPTY).title == "2023-W46 週報"
            assert html_of(digest_sheet(EMPTY)).splitlines()[1] == '<html lang="zh-Hant">'
        with in_language(translator_of("en")):
            assert digest_sheet(EMPTY).title == "Week 2023-W46"
        assert tr("Week {week}") == "window"
    finally:
        speak(None)


def test_what_goes_through_the_channels_is_in_that_language_too():
    with in_language(translator_of("zh_CN")):
        body = bodies_of(full(), {"BABA"}, Formats())[Share.PRICE]
        assert title_of(full()) == "Watcher：2023-W46 周报"
    assert "大幅波动日：BABA -9.14% (周四), BABA +7.00% (周四)" in body
    assert "下周：周二 BABA Earnings" in body


@pytest.mark.parametrize(("language", "font"), [("zh_CN", b"/STSong-Light"), ("zh_TW", b"/MSung-Light")])
def test_a_pdf_asks_the_reader_for_the_letters_of_its_language_where_no_font_has_them(
    monkeypatch, language, font
):
    monkeypatch.setattr(eastern, "_files", tuple)
    with in_language(translator_of(language)):
        assert font in pdf_of(digest_sheet(full()))


def test_lines_end_inside_of_no_word_and_begin_with_no_comma():
    text = "涨跌超出 9988.HK（开盘 −8.53 %），成交量为 Market Almanac 均量的 2.9 倍。"
    for width in range(4, 40):
        lines = list(lines_of(text, width, len))
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert all(
            any(word in line for line in lines)
            for word in ("9988.HK", "（开", "−8.53 %），", "Almanac", "2.9")
        )
        assert not any(line[0] in "，）。" for line in lines)
        assert all(len(line) <= max(width, len("−8.53 %），")) for line in lines)


def test_a_line_of_chinese_may_end_after_any_letter():
    pdf_of(digest_sheet(EMPTY))
    row = ("2023-11-16 周四 12:00", "BABA", "高于 80.00 且成交量达 20 日均量的 2 倍，触发后再次提醒我" * 3)
    widths = column_widths(Table(("时间", "代码", "提醒"), (tuple(map(Cell, row)),)), 480.0)
    assert sum(widths) == pytest.approx(480)
    assert widths[0] > 8.5 * 0.5 * len("2023-11-16")
    assert widths[2] > widths[1]
