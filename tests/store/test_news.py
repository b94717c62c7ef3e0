"""Stories on disk: what was read stays read, one story has several symbols, the old ones go."""

from datetime import timedelta

from tests.domain.test_news import AT, story
from watcher.domain.symbols import Symbol

BABA, KWEB = Symbol("BABA"), Symbol("KWEB")


def test_stories_are_found_by_their_symbols_the_newest_first(store):
    assert store.news.save(
        [story("1"), story("2", "Later", published_at=AT + timedelta(hours=1)), story("3", "Other", "JD")]
    )
    assert [one.title for one in store.news.of([BABA])] == ["Later", story().title]
    assert store.news.of([]) == ()


def test_what_comes_again_is_nothing_new(store):
    assert store.news.save([story("1")])
    assert not store.news.save([story("1")])
    assert not store.news.save([])
    assert store.news.save([story("1", symbol="KWEB")])
    (both,) = store.news.of([BABA, KWEB])
    assert both.symbols == {"BABA", "KWEB"}


def test_read_stays_read_when_it_comes_again(store):
    store.news.save([story("1")])
    store.news.mark_read(["1"])
    store.news.save([story("1", summary="More is known.")])
    (kept,) = store.news.of([BABA])
    assert kept.is_read
    assert kept.summary == "More is known."
    store.news.mark_read(["1"], is_read=False)
    assert not store.news.of([BABA])[0].is_read


def test_a_span_of_time_can_be_asked_for(store):
    store.news.save([story("1"), story("2", "Next day", published_at=AT + timedelta(days=1))])
    found = store.news.of([BABA], since=AT, until=AT + timedelta(days=1))
    assert [one.id for one in found] == ["1"]


def test_what_is_older_than_90_days_goes(store):
    store.news.save([story("1"), story("2", "New", published_at=AT + timedelta(days=90))])
    store.news.prune(AT + timedelta(days=90, seconds=1))
    assert [one.id for one in store.news.of([BABA])] == ["2"]
