import dataclasses
from datetime import timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from tests.store.conftest import NOW
from watcher.domain.alerts.alert import Alert, AlertState, Firing, Label, LogEntry, Outcome
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.alerts.conditions import Level, LevelKind
from watcher.domain.alerts.words import describe
from watcher.domain.errors import StoreError
from watcher.domain.quote import Session
from watcher.store import schema
from watcher.store.faults import ConflictError

LEVEL = Level(LevelKind.REACHES, Decimal("75.00"))


def alert(name="1", **changes):
    return Alert(
        id=name, symbol="BABA", condition=LEVEL, armed_at=NOW, armed_price=Decimal("78.96"), **changes
    )


def firing(name="1", sequence=1, **changes):
    return dataclasses.replace(
        Firing(name, "BABA", sequence, LEVEL, Decimal("74.10"), NOW, NOW, Session.REGULAR), **changes
    )


FULL = firing(
    labels=frozenset({Label.LATE, Label.GAPPED}),
    direction="down",
    returned=True,
    window_start=NOW - timedelta(minutes=1),
    note="add to position",
    currency="USD",
    value=Decimal("-3.5"),
    closed=("9988.HK",),
)


# ---- alerts


def test_an_alert_comes_back_as_it_was(store):
    saved = alert(memory={"last": "78.96", "times": [1, 2]}, note="<b>", paused=True, snoozed_until=NOW)
    store.alerts.save([saved])
    assert store.alerts.all() == (saved,)


def test_what_only_a_newer_version_knows_is_kept_and_shown(store):
    """An alert of a kind that this version does not have, and one whose format is newer as a whole."""
    newer = {"kind": "oracle", "depth": [3, {"x": "1"}]}
    unknown = alert_from_json({**alert_to_json(alert("1")), "condition": newer}, is_stored=True)
    later = {
        "id": "2",
        "symbol": "BABA",
        "version": 9,
        "condition": {"kind": "above", "height": 3},
        "moods": 1,
    }
    ahead = alert_from_json(later, is_stored=True)
    assert describe(unknown.condition) == "oracle (a newer version knows this kind)"
    store.alerts.save([unknown, ahead])
    first, second = store.alerts.all()
    assert alert_to_json(first)["condition"] == newer
    assert {key: alert_to_json(second)[key] for key in later} == later


def test_the_tenth_stands_behind_the_ninth(store):
    store.alerts.save([alert("10"), alert("9")])
    assert [one.id for one in store.alerts.all()] == ["9", "10"]


def test_one_alert_with_an_unusable_value_is_kept_and_hides_no_other(store):
    data = {**alert_to_json(alert("1")), "condition": {"kind": "below", "level": "1E+400"}, "cooldown_s": -3}
    broken = alert_from_json(data, is_stored=True)
    assert describe(broken.condition) == "below (this version cannot read it)"
    store.alerts.save([broken, alert("2")])
    first, second = store.alerts.all()
    assert alert_to_json(first)["condition"] == data["condition"]
    assert second == alert("2")


def test_a_saved_alert_replaces_the_one_before(store):
    store.alerts.save([alert("1"), alert("2")])
    changed = alert("1", state=AlertState.FIRED)
    store.alerts.save([changed])
    assert store.alerts.all() == (changed, alert("2"))


def test_symbol_and_state_can_be_read_without_understanding_the_rest(store):
    store.alerts.save([alert("1", state=AlertState.COOLING)])
    rows = store._connection.rows(sa.select(schema.alerts.c.symbol, schema.alerts.c.state))
    assert [tuple(row) for row in rows] == [("BABA", "cooling")]


def test_nothing_to_save_is_nothing_saved(store):
    store.alerts.save([])
    assert store.alerts.save_memory([]) == frozenset()
    assert store.alerts.all() == ()


def test_a_removed_alert_is_gone_and_can_be_put_back(store):
    store.alerts.save([alert("1"), alert("2")])
    store.alerts.remove(["1", "never there"])
    assert store.alerts.all() == (alert("2"),)
    store.alerts.save([alert("1")])
    store.alerts.remove(["2"])
    store.alerts.save([alert("2")])
    assert store.alerts.all() == (alert("1"), alert("2"))


def test_no_two_alerts_ever_have_the_same_id(store, other):
    ids = [store.alerts.new_id(), other.alerts.new_id(), store.alerts.new_id()]
    store.alerts.save([alert(ids[2])])
    store.alerts.remove([ids[2]])
    assert len({*ids, store.alerts.new_id()}) == 4
    assert all(name.isdigit() for name in ids)


def test_an_alert_nobody_can_read_is_named(store):
    store.alerts.save([alert("17")])
    with store._connection.writing() as transaction:
        transaction.execute(schema.alerts.update().values(body='{"id": "17", "symbol": "BABA"}'))
    with pytest.raises(
        StoreError, match="The alert 17 in the database cannot be read: An alert needs condition"
    ):
        store.alerts.all()


# ---- two processes


def test_what_another_process_changed_is_not_overwritten(store, other):
    store.alerts.save([alert("1"), alert("2")])
    (first, _) = other.alerts.all()
    other.alerts.save([dataclasses.replace(first, paused=True)])
    with pytest.raises(ConflictError, match="changed by another program"):
        store.alerts.save([alert("1", note="mine"), alert("2", note="mine")])
    assert store.alerts.all() == (alert("1", paused=True), alert("2"))
    store.alerts.save([alert("1", note="mine"), alert("2", note="mine")])
    assert other.alerts.all() == (alert("1", note="mine"), alert("2", note="mine"))


def test_memory_is_kept_only_where_nobody_else_was(store, other):
    store.alerts.save([alert("1"), alert("2"), alert("3")])
    (first, second, _) = other.alerts.all()
    other.alerts.save([dataclasses.replace(first, paused=True)])
    other.alerts.remove([second.id])
    remembering = [alert(name, memory={"last": "79"}) for name in "123"]
    assert store.alerts.save_memory(remembering) == {"1", "2"}
    assert store.alerts.all() == (alert("1", paused=True), remembering[2])


def test_an_alert_that_another_process_added_is_not_overwritten_unseen(store, other):
    other.alerts.save([alert("1", note="theirs")])
    with pytest.raises(ConflictError):
        store.alerts.save([alert("1", note="mine")])
    assert store.alerts.all() == (alert("1", note="theirs"),)


def test_the_version_of_the_data_tells_what_others_wrote_and_not_what_oneself_did(store, other):
    seen = store.data_version()
    store.alerts.save([alert("1")])
    assert store.data_version() == seen
    other.watchlists.create("Theirs")
    changed = store.data_version()
    assert changed != seen
    assert store.data_version() == changed
    other.alerts.save([alert("2")])
    assert store.data_version() != changed


# ---- firing


def test_every_field_of_a_fire_comes_back(store):
    plain = firing(sequence=2)
    optional = {
        field.name for field in dataclasses.fields(Firing) if field.default is not dataclasses.MISSING
    }
    assert all(getattr(FULL, name) != getattr(plain, name) for name in optional)
    store.alerts.commit_outcome(Outcome(firings=(FULL, plain)))
    assert store.firings.recent(10) == (plain, FULL)


def test_a_fire_its_state_its_rows_and_its_log_are_one_commit(store, other):
    store.alerts.save([alert("1")])
    fired = alert("1", state=AlertState.FIRED)
    line = LogEntry(NOW, "1", "fired", Decimal("74.10"), "reached 75.00")
    left = store.alerts.commit_outcome(Outcome((fired,), (FULL,), (line,)), ["desktop", "sound"])
    assert left == frozenset()
    assert other.alerts.all() == (fired,)
    assert other.firings.recent(10) == (FULL,)
    assert [(row.channel, row.firing, row.attempts, row.next_try) for row in other.outbox.pending()] == [
        ("desktop", FULL, 0, None),
        ("sound", FULL, 0, None),
    ]
    assert other.alert_log.recent(10) == (line,)


def test_a_fire_that_cannot_be_stored_leaves_no_trace(store):
    store.alerts.save([alert("1")])
    store._connection.pragma(f"max_page_count = {store._connection.pragma('page_count')}")
    long = firing(note="x" * 1_000_000)
    with pytest.raises(StoreError, match="disk is full"):
        store.alerts.commit_outcome(
            Outcome((alert("1", state=AlertState.FIRED),), (firing(), long)), ["desktop"]
        )
    assert store.alerts.all() == (alert("1"),)
    assert store.firings.recent(10) == ()
    assert store.outbox.pending() == ()
    store._connection.pragma("max_page_count = 1000000")
    store.alerts.commit_outcome(Outcome((alert("1", state=AlertState.FIRED),), (firing(), long)), ["desktop"])
    assert len(store.outbox.pending()) == 2


def test_a_fire_committed_twice_is_one_fire(store):
    for _ in range(2):
        store.alerts.commit_outcome(Outcome(firings=(FULL,)), ["desktop"])
    assert store.firings.recent(10) == (FULL,)
    assert len(store.outbox.pending()) == 1


def test_another_fire_with_the_same_sequence_is_not_lost(store):
    store.alerts.commit_outcome(Outcome(firings=(firing(sequence=1), firing(sequence=2))))
    later = firing(sequence=1, price=Decimal("73.00"))
    store.alerts.commit_outcome(Outcome(firings=(later,)), ["desktop"])
    assert store.firings.recent(1) == (dataclasses.replace(later, sequence=3),)
    assert store.outbox.pending()[0].firing.sequence == 3


def test_a_fire_is_kept_even_if_its_alert_was_removed_elsewhere(store, other):
    store.alerts.save([alert("1")])
    other.alerts.remove(["1"])
    left = store.alerts.commit_outcome(Outcome((alert("1", state=AlertState.FIRED),), (FULL,)), ["desktop"])
    assert left == {"1"}
    assert store.alerts.all() == ()
    assert store.firings.recent(10) == (FULL,)
    assert len(store.outbox.pending()) == 1


def test_a_snoozed_alert_fires_without_a_word(store):
    store.alerts.commit_outcome(Outcome(firings=(firing("1"), firing("2"))), ["desktop"], muted={"1"})
    assert len(store.firings.recent(10)) == 2
    assert [row.firing.alert for row in store.outbox.pending()] == ["2"]


def test_an_alert_can_be_changed_again_after_it_fired(store):
    store.alerts.commit_outcome(Outcome((alert("1"),)))
    store.alerts.save([alert("1", state=AlertState.DONE)])
    assert store.alerts.save_memory([alert("1", state=AlertState.DONE, memory={"a": 1})]) == frozenset()


# ---- reading fires


def test_the_newest_fires_come_first_and_only_so_many(store):
    store.alerts.commit_outcome(Outcome(firings=tuple(firing("1", number) for number in range(1, 6))))
    assert [fire.sequence for fire in store.firings.recent(3)] == [5, 4, 3]


def test_the_last_fires_can_be_asked_for(store):
    store.alerts.commit_outcome(Outcome(firings=(firing("1"), firing("2"), firing("1", 2))))
    assert [fire.id for fire in store.firings.recent(2)] == ["1:2", "2:1"]


def test_fires_are_unread_until_they_were_seen(store):
    assert store.firings.unread() == 0
    store.alerts.commit_outcome(Outcome(firings=(firing("1"), firing("2"), firing("3"))))
    store.firings.mark_read(["2"])
    assert store.firings.unread() == 2
    store.firings.mark_read()
    assert store.firings.unread() == 0
    assert len(store.firings.recent(10)) == 3
