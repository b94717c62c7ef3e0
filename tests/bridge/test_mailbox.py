"""The border that prices cross."""

from tests.making import at, quote
from watcher.bridge.mailbox import Mailbox
from watcher.domain.notices import Notice, Severity
from watcher.engine.messages import QuoteNews


def news(price="1", symbol="BABA"):
    return QuoteNews(symbol, quote(symbol, price))


def notice(title):
    return Notice(at(), Severity.INFO, title)


def test_only_the_newest_value_of_a_key_is_kept():
    box = Mailbox()
    for price in ("1", "2", "3"):
        box.put("BABA", news(price))
    box.put("JD", news("9", "JD"))
    keyed, _ = box.drain()
    assert [(n.symbol, str(n.quote.price)) for n in keyed] == [("BABA", "3"), ("JD", "9")]


def test_what_is_queued_is_never_merged_and_keeps_its_order():
    box = Mailbox()
    for title in ("one", "two", "two"):
        box.post(notice(title))
    _, queued = box.drain()
    assert [n.title for n in queued] == ["one", "two", "two"]


def test_a_box_that_was_drained_is_empty():
    box = Mailbox()
    box.put("BABA", news())
    box.post(notice("one"))
    box.drain()
    assert box.drain() == ([], [])


def test_it_rings_once_for_a_burst_and_once_for_what_counts_singly():
    box, rings = Mailbox(), []
    box.listen(lambda: rings.append("ring"))
    box.put("BABA", news())
    box.put("JD", news("9", "JD"))
    assert (rings, box.is_urgent) == (["ring"], False)
    box.post(notice("one"))
    box.post(notice("two"))
    assert (rings, box.is_urgent) == (["ring"] * 2, True)
    box.drain()
    box.post(notice("three"))
    assert rings == ["ring"] * 3


def test_what_came_before_anybody_listened_rings_at_once():
    box, rings = Mailbox(), []
    box.put("BABA", news())
    box.listen(lambda: rings.append("ring"))
    assert rings == ["ring"]
    box.drain()
    box.listen(lambda: rings.append("again"))
    assert rings == ["ring"]
