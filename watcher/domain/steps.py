"""Work that is done step by step, so that other things can be done between two steps."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Answer = TypeVar("Answer")


def finished(steps: Generator[None, None, Answer]) -> Answer:
    """Take all steps at once; what the last one answers."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: Answer = end.value
            return answer
