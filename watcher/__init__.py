"""Watcher: a desktop portfolio watcher that is honest about its data."""

__version__ = "0.1.0"
