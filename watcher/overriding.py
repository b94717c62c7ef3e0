"""`override`, as in `typing`; what Qt calls for something to happen is guarded by it, too.

An error that leaves such a method stays with PySide until some other call into Qt returns, and is raised
there: in a method of somebody else, whose own call into Qt then fails in the middle. With a few of them
nested, as while a window is shown, that ends in a segmentation fault.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Any) -> Any:
        """Mark a method that stands in for another; one that Qt calls never raises, it reports its bug."""
        name = getattr(method, "__name__", "")
        if name in _ANSWERING or name in _PAINTING or name.endswith("Event"):
            return _guarded(method)
        return method


__all__ = ("override",)

_ANSWERING = frozenset({"event", "eventFilter", "viewportEvent", "sceneEvent"})
"""They say whether the event needs nobody else."""
_PAINTING = frozenset({"paint", "drawBackground", "drawForeground", "drawRow", "drawBranches"})


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    answer = False if method.__name__ in _ANSWERING else None

    @wraps(method)
    def handler(*args: Any) -> Any:
        try:
            return method(*args)
        except Exception:  # noqa: BLE001 - whatever is wrong in there, everybody else goes on
            sys.excepthook(*sys.exc_info())
            return answer

    return handler
