"""The language of the window: chosen by the settings, asked for every text, English where it knows none."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from tests.languages import translations
from watcher.domain import dates
from watcher.language import english, in_language, speak, tr, unmarked
from watcher.translation import locale, spoken


@pytest.fixture(autouse=True)
def english_again():
    yield
    speak(None)


@pytest.mark.parametrize(
    ("wanted", "desktop", "language"),
    [
        ("system", ["zh-Hans-CN", "zh-CN", "zh", "en-US"], "zh_CN"),
        ("system", ["zh"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW"], "zh_TW"),
        ("system", ["zh_HK"], "zh_TW"),
        ("system", ["de-DE", "zh-CN"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["zh-CN"], "en"),
        ("zh_TW", ["en-US"], "zh_TW"),
    ],
)
def test_the_language_is_the_one_that_is_set_or_else_the_desktops(wanted, desktop, language):
    assert spoken(wanted, desktop) == language


def test_texts_are_asked_for_once_in_the_language_that_is_spoken():
    asked = []

    def translate(text, note):
        asked.append((text, note))
        return f"<{text}{note}>"

    assert tr("Open", "price") == "Open"
    speak(translate)
    assert [tr("Open", "price"), tr("Open"), tr("Open")] == ["<Openprice>", "<Open>", "<Open>"]
    assert asked == [("Open", "price"), ("Open", "")]
    speak(None)
    assert tr("Open") == "Open"


def test_what_is_made_for_others_is_english_while_the_window_speaks_another_language():
    @in_language(None)
    def made():
        return tr("Open")

    speak(lambda text, note: "开")
    assert [made(), tr("Open")] == ["Open", "开"]
    assert english(tr("Open")) == "Open"
    with in_language(None), pytest.raises(ValueError, match="wrong"):
        raise ValueError(tr("wrong"))
    assert tr("wrong") == "开"


@pytest.mark.parametrize(
    ("shown", "plain"), [("&File", "File"), ("文件(&F)", "文件"), ("导出 (&X) …", "导出 …"), ("", "")]
)
def test_texts_of_menus_are_read_without_the_mark_of_their_letter(shown, plain):
    assert unmarked(shown) == plain


@pytest.mark.parametrize(
    ("language", "system", "day", "decimal"),
    [("en", "de_DE", "Monday", ","), ("zh_CN", "zh_CN", "星期一", "."), ("zh_TW", "zh_HK", "星期一", ".")],
)
def test_days_are_named_by_the_language_and_numbers_written_by_the_region(language, system, day, decimal):
    found = locale(language, QLocale(system))
    assert (found.dayName(1), found.decimalPoint()) == (day, decimal)


def test_days_and_months_are_in_the_order_of_the_language():
    assert dates.with_weekday(date(2026, 11, 28)) == "Sat 28 Nov"
    assert dates.full(date(2026, 11, 5)) == "05 Nov 2026"
    said = translations("zh_CN")["{weekday} {d} {mon}", "date"]
    assert said.format(weekday="周六", d=28, m=11, mon="Nov") == "11月28日 周六"


def test_days_in_a_row_have_their_year_where_the_language_writes_it(monkeypatch):
    days = [date(2022, 11, 29), date(2022, 11, 30), date(2023, 5, 25), date(2023, 6, 1)]
    assert dates.row(days) == ["29 Nov", "30 Nov 2022", "25 May", "1 Jun 2023"]
    for form in ("{d} {mon}", "{d} {mon} {year}"):
        name = {"{d} {mon}": "_SHORT", "{d} {mon} {year}": "_MEDIUM"}[form]
        monkeypatch.setattr(dates, name, translations("zh_CN")[form, "date"])
    monkeypatch.setattr(dates, "_BEGINS_WITH_YEAR", True)
    assert dates.row(days) == ["2022年11月29日", "11月30日", "2023年5月25日", "6月1日"]
