"""A module that is imported when something of it is wanted first, so that the window opens without it."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Late:
    """Stands for the module of this name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(import_module(self._name), attribute)
