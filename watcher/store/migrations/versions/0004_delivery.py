"""Channels beyond this machine, reminders, prices after fires, and what each observation evaluated to."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "channels",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("service", sa.Text, nullable=False),
        sa.Column("share", sa.Text, nullable=False),
    )
    op.create_table(
        "reminders",
        sa.Column("outbox", sa.Integer, sa.ForeignKey("outbox.id"), primary_key=True),
        sa.Column("due_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "later_prices",
        sa.Column("firing", sa.Integer, sa.ForeignKey("firings.number"), primary_key=True),
        sa.Column("horizon", sa.Text, primary_key=True),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("price", sa.Text),
        sa.Column("at", sa.BigInteger),
        sa.Column("is_settled", sa.Boolean, nullable=False),
    )
    op.create_table(
        "heard",
        sa.Column("symbol", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "verdicts",
        sa.Column("alert", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
