"""Groups within watchlists, and notes about symbols."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "watchlist_groups",
        sa.Column(
            "watchlist", sa.Integer, sa.ForeignKey("watchlists.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("is_folded", sa.Boolean, nullable=False),
    )
    op.create_table(
        "notes",
        sa.Column("symbol", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )
