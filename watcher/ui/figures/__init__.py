"""The key figures of the selected symbol."""
