"""Dividends and splits on disk."""

from watcher.domain.corporate_actions import CorporateActions, Dividend, Split

ACTIONS = CorporateActions((Dividend(1_700_000_000, 1.25), Dividend(1_710_000_000, 0.001)), (Split(9, 8.0),))


def test_what_was_saved_comes_back_with_its_time(store, now):
    assert store.corporate_actions.load("BABA") is None
    store.corporate_actions.save("BABA", ACTIONS)
    store.corporate_actions.save("JD", CorporateActions())
    assert store.corporate_actions.load("BABA") == (ACTIONS, now())
    assert store.corporate_actions.load("JD") == (CorporateActions(), now())


def test_what_is_saved_replaces_what_was_there(store):
    store.corporate_actions.save("BABA", ACTIONS)
    store.corporate_actions.save("BABA", CorporateActions())
    assert store.corporate_actions.load("BABA")[0] == CorporateActions()


def test_a_later_answer_adds_and_corrects():
    later = CorporateActions((Dividend(1_710_000_000, 0.002), Dividend(1_690_000_000, 1.0)), (Split(5, 2.0),))
    both = ACTIONS.updated(later)
    assert both.dividends == (
        Dividend(1_690_000_000, 1.0),
        Dividend(1_700_000_000, 1.25),
        Dividend(1_710_000_000, 0.002),
    )
    assert both.splits == (Split(5, 2.0), Split(9, 8.0))
