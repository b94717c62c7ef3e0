"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "watchlists",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("position", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "watchlist_symbols",
        sa.Column(
            "watchlist", sa.Integer, sa.ForeignKey("watchlists.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("symbol", sa.Text, nullable=False),
    )
    for table in ("quotes", "instruments"):
        op.create_table(
            table,
            sa.Column("symbol", sa.Text, primary_key=True),
            sa.Column("body", sa.Text, nullable=False),
        )
    op.create_table(
        "bar_series",
        sa.Column("symbol", sa.Text, primary_key=True),
        sa.Column("interval", sa.Text, primary_key=True),
        sa.Column("saved_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "bar_chunks",
        sa.Column("symbol", sa.Text, primary_key=True),
        sa.Column("interval", sa.Text, primary_key=True),
        sa.Column("first", sa.BigInteger, primary_key=True),
        sa.Column("last", sa.BigInteger, nullable=False),
        sa.Column("bars", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    _create_alerts()


def _create_alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("symbol", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "alert_numbers",
        sa.Column("number", sa.Integer, primary_key=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "firings",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("alert", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("symbol", sa.Text, nullable=False),
        sa.Column("detected_at", sa.BigInteger, nullable=False),
        sa.Column("is_read", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.UniqueConstraint("alert", "sequence"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("firing", sa.Integer, sa.ForeignKey("firings.number"), nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False, index=True),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_try", sa.BigInteger),
        sa.Column("tried_at", sa.BigInteger),
        sa.Column("error", sa.Text, nullable=False),
        sa.UniqueConstraint("firing", "channel"),
    )
    op.create_table(
        "alert_log",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("alert", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("price", sa.Text),
        sa.Column("detail", sa.Text, nullable=False),
    )
    op.create_index("alert_log_by_alert", "alert_log", ["alert", "number"])
