"""Headlines are text, links are https, and one story told twice is one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.news import LONGEST_TITLE, Story, StoryId, matching, merged, plain, safe_link
from watcher.domain.symbols import Symbol

AT = datetime(2023, 11, 16, 12, 20, tzinfo=UTC)


def story(number="1", title="Alibaba will not spin off its cloud", symbol="BABA", **more):
    fields = {"source": "Wire", "published_at": AT, "symbols": frozenset((Symbol(symbol),)), **more}
    return Story(StoryId(number), title, **fields)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  A\n headline\t", "A headline"),
        ("<b>bold</b> & more", "<b>bold</b> & more"),
        ("abc\u202egnp.exe", "abcgnp.exe"),
        ("a\x00b\x1b[31m", "ab[31m"),
        (None, ""),
        (5, ""),
    ],
)
def test_a_headline_is_one_line_of_visible_text(text, shown):
    assert plain(text, LONGEST_TITLE) == shown


def test_a_headline_of_ten_kilobytes_is_cut():
    cut = plain("x" * 10_000, LONGEST_TITLE)
    assert len(cut) == LONGEST_TITLE
    assert cut.endswith("…")


@given(st.text(), st.integers(2, 50))
def test_no_text_is_longer_than_it_may_be(text, longest):
    assert len(plain(text, longest)) <= longest


@pytest.mark.parametrize("link", ["https://example.com/a?b=c", "https://example.com:8443/"])
def test_https_links_stay(link):
    assert safe_link(link) == link


@pytest.mark.parametrize(
    "link",
    [
        "http://example.com/", "javascript:alert(1)", "file:" + "///etc/passwd", "data:text/html,x",
        "//e.com", "", None, "https://", "https://user@example.com/", "https://exa mple.com/", "https://[",
        "HTTPS", "https://e.com/" + "x" * 3000,
    ],
)  # fmt: skip
def test_other_links_go(link):
    assert safe_link(link) == ""


def test_the_same_story_for_several_symbols_is_shown_once():
    first = story("1")
    again = story(
        "2", "ALIBABA will not spin off its cloud!", "KWEB", link="https://example.com/", is_read=True
    )
    other = story("3", "Another", published_at=AT + timedelta(hours=1))
    found = merged([again, first, other])
    assert [one.title for one in found] == ["Another", first.title]
    assert found[1] == replace(
        first, symbols=frozenset((Symbol("BABA"), Symbol("KWEB"))), link=again.link, is_read=True
    )


def test_the_same_title_on_another_day_is_another_story():
    assert len(merged([story("1"), story("2", published_at=AT + timedelta(days=1))])) == 2


def test_all_words_have_to_be_there_and_muted_sources_are_left_out():
    found = [story("1"), story("2", "Nvidia falls", "NVDA"), story("3", source="Noise")]
    assert [one.id for one in matching(found, "cloud BABA")] == ["1", "3"]
    assert [one.id for one in matching(found, "nvda")] == ["2"]
    assert [one.id for one in matching(found, "", ["noise"])] == ["1", "2"]
