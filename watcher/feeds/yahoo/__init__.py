"""Prices from Yahoo: polled in batches, streamed between polls, honest when they fail (yahoo.md)."""
