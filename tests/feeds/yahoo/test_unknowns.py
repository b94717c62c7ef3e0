"""Unknown symbols: absent twice while others arrive."""

from watcher.feeds.yahoo.unknowns import Unknowns


def test_absent_once_is_not_unknown_and_twice_is():
    unknowns = Unknowns()
    unknowns.heard(["BABA", "NOPE"], ["BABA"])
    assert unknowns.symbols == frozenset()
    unknowns.heard(["BABA", "NOPE"], ["BABA"])
    assert unknowns.symbols == {"NOPE"}


def test_one_arrival_forgets_all_absences():
    unknowns = Unknowns()
    unknowns.heard(["NOPE"], [])
    unknowns.heard(["NOPE"], ["NOPE"])
    unknowns.heard(["NOPE"], [])
    assert unknowns.symbols == frozenset()


def test_what_nobody_watches_is_forgotten():
    unknowns = Unknowns()
    for _ in range(2):
        unknowns.heard(["NOPE", "NADA"], [])
    unknowns.keep(["NADA", "BABA"])
    assert unknowns.symbols == {"NADA"}
