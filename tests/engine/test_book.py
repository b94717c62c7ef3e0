"""What the window is shown of what was heard."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.making import at, new_york, observation, quote
from watcher.domain.quote import ExtendedPrice, RowFlag, Session
from watcher.engine.book import Book


@pytest.fixture
def book():
    made = Book()
    made.poll([quote(price="87.00")], at(1))
    return made


def test_a_newer_price_is_shown(book):
    (news,) = book.poll([quote(price="87.50", seconds=15)], at(16))
    assert news.quote.price == Decimal("87.50")
    assert news.flag is RowFlag.NONE
    assert book.quotes["BABA"].price == Decimal("87.50")


def test_the_same_answer_again_changes_nothing(book):
    same = quote(price="87.00")
    assert book.poll([same], at(16)) == []


def test_a_jump_is_held_back_until_it_is_repeated(book):
    (news,) = book.poll([quote(price="8700", seconds=15)], at(16))
    assert news.flag is RowFlag.SUSPECT
    assert news.quote.price == Decimal("87.00")
    assert book.poll([quote(price="9500", seconds=30)], at(31)) == []
    (believed,) = book.poll([quote(price="9500", seconds=45)], at(46))
    assert (believed.flag, believed.quote.price) == (RowFlag.NONE, Decimal(9500))


def test_a_price_that_lost_a_race_is_ignored(book):
    book.hear(observation(price="87.20", seconds=20), at(20))
    assert book.poll([quote(price="87.10", seconds=18)], at(21)) == []
    assert book.quotes["BABA"].price == Decimal("87.20")


def test_an_extended_price_that_lost_a_race_is_ignored_too(book):
    later = 30_000
    book.poll([quote(extended=ExtendedPrice(Decimal(86), at(later), Session.POST))], at(later))
    assert (
        book.hear(observation(price="86.1", seconds=later - 2, session=Session.POST), at(later + 1)) is None
    )
    assert book.flag("BABA") is RowFlag.NONE
    book.hear(observation(price="86.2", seconds=later + 5, session=Session.POST), at(later + 5))
    behind = quote(extended=ExtendedPrice(Decimal("86.1"), at(later + 3), Session.POST))
    assert book.poll([behind], at(later + 6)) == []
    assert book.quotes["BABA"].extended.price == Decimal("86.2")


def test_a_streamed_price_without_a_row_waits_for_a_poll(book):
    assert book.hear(observation("JD", seconds=5), at(5)) is None


def test_a_streamed_price_goes_into_its_row(book):
    heard = observation(price="87.20", seconds=5)
    assert book.hear(heard, at(5)).quote.price == Decimal("87.20")
    assert book.believes(heard)
    assert not book.believes(observation(price="90", seconds=6))
    assert not book.believes(observation("JD"))


@pytest.mark.parametrize(("heard_s", "close"), [(23_400, Decimal("87.00")), (3_600, None)])
def test_the_first_streamed_price_of_a_day_has_no_figures_of_the_day_before(heard_s, close):
    book, morning = Book(), 86_401
    figures = {"day_high": Decimal(95), "day_low": Decimal(85), "volume": 99}
    book.poll([replace(quote(**figures), received_time=at(heard_s))], at(heard_s))
    shown = book.hear(observation(price="88", seconds=morning), at(morning), new_york()).quote
    assert (shown.previous_close, shown.day_high, shown.day_low, shown.volume) == (close, 88, 88, None)
    later = book.hear(observation(price="89", seconds=morning + 1), at(morning + 1), new_york()).quote
    assert (later.previous_close, later.day_high, later.day_low) == (close, 89, 88)


def test_an_extended_price_stands_beside_the_regular_one(book):
    heard = observation(price="86.80", seconds=30_000, session=Session.POST)
    news = book.hear(heard, at(30_000))
    assert news.quote.price == Decimal("87.00")
    assert news.quote.extended == ExtendedPrice(Decimal("86.80"), at(30_000), Session.POST)
    assert book.believes(heard)


def test_what_the_source_does_not_have_is_marked_and_unmarked(book):
    assert [n.flag for n in book.mark_unknown(frozenset({"XYZ"}))] == [RowFlag.UNKNOWN]
    assert book.mark_unknown(frozenset({"XYZ"})) == []
    assert [n.flag for n in book.mark_unknown(frozenset())] == [RowFlag.NONE]


def test_a_row_that_comes_back_is_told_even_if_its_price_stood_still(book):
    book.mark_unknown(frozenset({"BABA"}))
    (news,) = book.poll([quote(price="87.00")], at(20))
    assert news.flag is RowFlag.NONE


def test_stored_quotes_are_where_it_starts():
    book = Book()
    book.restore([quote(price="80")])
    assert book.quotes["BABA"].price == Decimal(80)
