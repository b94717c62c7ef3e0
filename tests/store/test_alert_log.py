from datetime import timedelta
from decimal import Decimal

from tests.store.conftest import NOW
from watcher.domain.alerts.alert import LogEntry
from watcher.store import alert_log


def line(number, name="1", at=NOW):
    return LogEntry(at, name, "stale", None, str(number))


def test_lines_come_back_newest_first(store):
    lines = [LogEntry(NOW, "1", "armed", Decimal("78.960"), "from above"), line(2)]
    store.alert_log.add(lines)
    assert store.alert_log.recent(10) == (lines[1], lines[0])
    assert str(store.alert_log.recent(10)[1].price) == "78.960"


def test_the_lines_of_one_alert_can_be_asked_for(store):
    store.alert_log.add([line(1, "a"), line(2, "b"), line(3, "a"), line(4, "a")])
    assert store.alert_log.recent(2, "a") == (line(4, "a"), line(3, "a"))


def test_no_lines_are_written_without_a_transaction(store, other):
    before = other.data_version()
    store.alert_log.add([])
    assert other.data_version() == before


def test_old_lines_are_dropped(store):
    old = line(1, at=NOW - timedelta(days=90, microseconds=1))
    kept = line(2, at=NOW - timedelta(days=90))
    store.alert_log.add([old, kept])
    store.alert_log.prune()
    assert store.alert_log.recent(10) == (kept,)


def test_of_each_alert_only_so_many_lines_are_kept(store, monkeypatch):
    monkeypatch.setattr(alert_log, "KEPT_ROWS", 3)
    store.alert_log.add([line(number, name) for number in range(5) for name in "ab"])
    store.alert_log.add([line(9, "c")])
    store.alert_log.prune()
    kept = {name: [entry.detail for entry in store.alert_log.recent(10, name)] for name in "abc"}
    assert kept == {"a": ["4", "3", "2"], "b": ["4", "3", "2"], "c": ["9"]}
