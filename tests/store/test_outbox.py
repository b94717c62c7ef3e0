from datetime import timedelta

import pytest
import sqlalchemy as sa

from tests.store.conftest import NOW
from tests.store.test_alerts import firing
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.outbox import OutboxRow
from watcher.store import schema


@pytest.fixture
def rows(store):
    """Two fires on their way through two channels."""
    store.alerts.commit_outcome(Outcome(firings=(firing("1"), firing("2"))), ["desktop", "sound"])
    return store.outbox.pending()


def test_rows_wait_in_the_order_of_their_fires(rows):
    assert [(row.firing.alert, row.channel) for row in rows] == [
        ("1", "desktop"),
        ("1", "sound"),
        ("2", "desktop"),
        ("2", "sound"),
    ]


def test_what_was_sent_is_not_sent_again(store, other, rows):
    store.outbox.mark_sent([rows[0].id, rows[2].id], NOW)
    assert other.outbox.pending() == (rows[1], rows[3])


def test_what_failed_waits_for_its_next_try(store, rows):
    later = NOW + timedelta(seconds=5)
    store.outbox.mark_failed([rows[0].id], NOW, later, "No service answers.")
    store.outbox.mark_failed([rows[0].id], later, later + timedelta(seconds=10), "No service answers.")
    again = store.outbox.pending()[0]
    assert again == OutboxRow(rows[0].id, firing("1"), "desktop", 2, later + timedelta(seconds=10))


def test_what_is_given_up_is_kept_with_its_reason(store, rows):
    store.outbox.mark_failed([row.id for row in rows], NOW, None, "The channel is gone.")
    assert store.outbox.pending() == ()
    o = schema.outbox.c
    kept = store._connection.rows(sa.select(o.state, o.attempts, o.tried_at, o.error))
    assert {tuple(row) for row in kept} == {("failed", 1, NOW, "The channel is gone.")}


def test_a_receipt_is_told_with_its_time(store, rows):
    store.outbox.mark_failed([rows[0].id], NOW, NOW, "Once.")
    store.outbox.mark_sent([rows[0].id], NOW + timedelta(microseconds=1))
    o = schema.outbox.c
    query = sa.select(o.state, o.attempts, o.tried_at, o.next_try, o.error).where(o.id == rows[0].id)
    assert tuple(store._connection.rows(query)[0]) == ("sent", 2, NOW + timedelta(microseconds=1), None, "")
