"""Accounts, securities, transactions, and the prices, rates and splits that belong to them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "import_runs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("format", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("added", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    for table in ("accounts", "securities"):
        op.create_table(
            table,
            sa.Column("id", sa.Text, primary_key=True),
            sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id", ondelete="SET NULL")),
            sa.Column("body", sa.Text, nullable=False),
        )
    op.create_table(
        "transactions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
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
        sqlite_autoincrement=True,
    )
    op.create_table(
        "splits",
        sa.Column("security", sa.Text, sa.ForeignKey("securities.id"), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("ratio", sa.Text, nullable=False),
        sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id")),
    )
    op.create_table(
        "dated_prices",
        sa.Column("security", sa.Text, sa.ForeignKey("securities.id"), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("price", sa.Text, nullable=False),
        sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id")),
    )
    op.create_table(
        "dated_rates",
        sa.Column("currency", sa.Text, primary_key=True),
        sa.Column("target", sa.Text, primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("rate", sa.Text, nullable=False),
        sa.Column("run", sa.Integer, sa.ForeignKey("import_runs.id")),
    )
