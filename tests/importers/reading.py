"""Reads a text as an importer would read the file, and says what came of it in few words."""

from watcher.domain.portfolio.imports import BookedRow, IgnoredRow, RejectedRow
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.sources import importer_of


def file(content, name="export.csv"):
    return SourceFile(name, content if isinstance(content, bytes) else content.encode())


def read(content, name="export.csv", hints=None):
    """The batch that the importer which recognises this content makes of it."""
    found = file(content, name)
    return importer_of(found).read(found, hints or Hints())


def booked(batch):
    """Its transactions by the line they stand in."""
    return {row.line: row.transaction for row in batch.rows if isinstance(row, BookedRow)}


def rejected(batch):
    return {row.line: row.reason for row in batch.rows if isinstance(row, RejectedRow)}


def ignored(batch):
    return {row.line: row.reason for row in batch.rows if isinstance(row, IgnoredRow)}


def said(transaction):
    """A transaction without what is as everywhere."""
    one = transaction
    charges = tuple(str(value) for value in (one.fees, one.taxes) if value)
    return (one.kind.value, one.security, str(one.quantity), str(one.gross), one.currency, *charges)
