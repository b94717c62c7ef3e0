"""Alembic's way into the database that is open: the caller hands over its connection and commits."""

from alembic import context

from watcher.store import schema

context.configure(
    connection=context.config.attributes["connection"], target_metadata=schema.metadata, render_as_batch=True
)
context.run_migrations()
