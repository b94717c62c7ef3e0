"""Whether an import is whole: a large one is written and removed bit by bit, and nobody sees a part of it."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    whole = sa.Column("is_whole", sa.Boolean, nullable=False, server_default=sa.true())
    op.add_column("import_runs", whole)
    for name in ("account", "security"):
        op.create_index(f"ix_transactions_{name}", "transactions", [name, "run"])
