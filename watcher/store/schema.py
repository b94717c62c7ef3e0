"""The tables, in types that SQLite and PostgreSQL share. A change here needs a migration and a new HEAD."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import Insert, insert

from watcher.store.values import from_microseconds, to_microseconds

HEAD = "0010"
"""The revision that these tables are; revisions are numbers of four digits, ascending."""


class Instant(sa.TypeDecorator[datetime]):
    """An aware datetime, kept as whole microseconds since 1970 (UTC): exact, and sorted as a number."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> int | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else to_microseconds(value)

    def process_result_value(self, value: Any | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else from_microseconds(value)


metadata = sa.MetaData()

version = sa.Table(
    "alembic_version",
    sa.MetaData(),
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table: which revision a database is at."""

watchlists = sa.Table(
    "watchlists",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("position", sa.Integer, nullable=False),
    sqlite_autoincrement=True,
)

watchlist_symbols = sa.Table(
    "watchlist_symbols",
    metadata,
    sa.Column("watchlist", sa.Integer, sa.ForeignKey("watchlists.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("symbol", sa.Text, nullable=False),
)

watchlist_groups = sa.Table(
    "watchlist_groups",
    metadata,
    sa.Column("watchlist", sa.Integer, sa.ForeignKey("watchlists.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("at", sa.Integer, nullable=False),
    sa.Column("is_folded", sa.Boolean, nullable=False),
)

notes = sa.Table(
    "notes",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
)

quotes = sa.Table(
    "quotes",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)

instruments = sa.Table(
    "instruments",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)

bar_series = sa.Table(
    "bar_series",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("interval", sa.Text, primary_key=True),
    sa.Column("saved_at", Instant, nullable=False),
)

bar_chunks = sa.Table(
    "bar_chunks",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("interval", sa.Text, primary_key=True),
    sa.Column("first", sa.BigInteger, primary_key=True),
    sa.Column("last", sa.BigInteger, nullable=False),
    sa.Column("bars", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)

corporate_actions = sa.Table(
    "corporate_actions",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("saved_at", Instant, nullable=False),
)

company_dates = sa.Table(
    "company_dates",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("saved_at", Instant, nullable=False),
)

key_figures = sa.Table(
    "key_figures",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("day", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("saved_at", Instant, nullable=False),
)

settings = sa.Table(
    "settings",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

alerts = sa.Table(
    "alerts",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("symbol", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)

alert_numbers = sa.Table(
    "alert_numbers",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sqlite_autoincrement=True,
)

firings = sa.Table(
    "firings",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("alert", sa.Text, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("symbol", sa.Text, nullable=False),
    sa.Column("detected_at", Instant, nullable=False),
    sa.Column("is_read", sa.Boolean, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.UniqueConstraint("alert", "sequence"),
)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("firing", sa.Integer, sa.ForeignKey("firings.number"), nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False, index=True),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("next_try", Instant),
    sa.Column("tried_at", Instant),
    sa.Column("error", sa.Text, nullable=False),
    sa.UniqueConstraint("firing", "channel"),
)

letters = sa.Table(
    "letters",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("about", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("written_at", Instant, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("next_try", Instant),
    sa.Column("tried_at", Instant),
    sa.Column("error", sa.Text, nullable=False),
    sa.UniqueConstraint("about", "channel"),
)

alert_log = sa.Table(
    "alert_log",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("alert", sa.Text, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("price", sa.Text),
    sa.Column("detail", sa.Text, nullable=False),
    sa.Index("alert_log_by_alert", "alert", "number"),
)

stories = sa.Table(
    "stories",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("published_at", Instant, nullable=False, index=True),
    sa.Column("is_read", sa.Boolean, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)

story_symbols = sa.Table(
    "story_symbols",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("story", sa.Text, sa.ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True),
)

import_runs = sa.Table(
    "import_runs",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("format", sa.Text, nullable=False),
    sa.Column("file", sa.Text, nullable=False),
    sa.Column("added", sa.Integer, nullable=False),
    sa.Column("is_whole", sa.Boolean, nullable=False, server_default=sa.true()),
    sqlite_autoincrement=True,
)

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id", ondelete="SET NULL")),
    sa.Column("body", sa.Text, nullable=False),
)

securities = sa.Table(
    "securities",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id", ondelete="SET NULL")),
    sa.Column("body", sa.Text, nullable=False),
)

transactions = sa.Table(
    "transactions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("account", sa.Text, sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("security", sa.Text, sa.ForeignKey("securities.id")),
    sa.Column("quantity", sa.Text, nullable=False),
    sa.Column("price", sa.Text),
    sa.Column("amount", sa.Text),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("fees", sa.Text, nullable=False),
    sa.Column("taxes", sa.Text, nullable=False),
    sa.Column("more", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("external_id", sa.Text, nullable=False),
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id"), index=True),
    sa.Index("ix_transactions_account", "account", "run"),
    sa.Index("ix_transactions_security", "security", "run"),
    sqlite_autoincrement=True,
)

splits = sa.Table(
    "splits",
    metadata,
    sa.Column("security", sa.Text, sa.ForeignKey("securities.id"), primary_key=True),
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("ratio", sa.Text, nullable=False),
    sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id")),
)

dated_prices = sa.Table(
    "dated_prices",
    metadata,
    sa.Column("security", sa.Text, sa.ForeignKey("securities.id"), primary_key=True),
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("price", sa.Text, nullable=False),
    sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id")),
)

dated_rates = sa.Table(
    "dated_rates",
    metadata,
    sa.Column("currency", sa.Text, primary_key=True),
    sa.Column("target", sa.Text, primary_key=True),
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("rate", sa.Text, nullable=False),
    sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id")),
)

channels = sa.Table(
    "channels",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("service", sa.Text, nullable=False),
    sa.Column("share", sa.Text, nullable=False),
)

reminders = sa.Table(
    "reminders",
    metadata,
    sa.Column("outbox", sa.Integer, sa.ForeignKey("outbox.id"), primary_key=True),
    sa.Column("due_at", Instant, nullable=False),
)

later_prices = sa.Table(
    "later_prices",
    metadata,
    sa.Column("firing", sa.Integer, sa.ForeignKey("firings.number"), primary_key=True),
    sa.Column("horizon", sa.Text, primary_key=True),
    sa.Column("due_at", Instant, nullable=False),
    sa.Column("price", sa.Text),
    sa.Column("at", Instant),
    sa.Column("is_settled", sa.Boolean, nullable=False),
)

heard = sa.Table(
    "heard",
    metadata,
    sa.Column("symbol", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)

verdicts = sa.Table(
    "verdicts",
    metadata,
    sa.Column("alert", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)


def upsert(table: sa.Table) -> Insert:
    """Insert rows, or give those that exist already the new values.

    The dialects of SQLite and PostgreSQL write it alike, but each has an `insert` of its own.
    """
    statement = insert(table)
    keys = [column.name for column in table.columns if column.primary_key]
    values = {
        column.name: statement.excluded[column.name] for column in table.columns if not column.primary_key
    }
    return statement.on_conflict_do_update(index_elements=keys, set_=values)
