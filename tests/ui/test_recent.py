"""What is kept while it is used."""

from watcher.ui.recent import Recent


def test_what_is_asked_for_stays_whatever_else_is_made():
    recent = Recent(3)
    assert recent.get("a") is None
    assert recent.keep("a", 1) == 1
    for number in range(50):
        recent.keep(number, number)
        assert recent.get("a") == 1
        assert len(recent) <= 6
    assert recent.get(0) is None
    assert recent.get(49) == 49
