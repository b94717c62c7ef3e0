"""What the overview shows and how, as it is remembered."""

from __future__ import annotations

import json

from watcher.domain.overview.periods import Period
from watcher.domain.overview.sizes import Size
from watcher.ui.overview.acts import Of
from watcher.values import dataclass

KEPT_AS = "overview"


@dataclass(frozen=True, slots=True)
class Choice:
    """`of` is a list's id where one list is meant, whichever is shown."""

    of: Of | int = Of.SHOWN
    size: Size = Size.CAP
    period: Period = Period.DAY

    @property
    def text(self) -> str:
        """For `read`."""
        of = self.of if isinstance(self.of, int) else self.of.value
        return json.dumps({"of": of, "size": self.size.value, "period": self.period.value})


def read(text: str | None) -> Choice:
    """What was kept; what cannot be read is as at first."""
    try:
        kept = json.loads(text or "{}")
        of = kept.get("of", Of.SHOWN.value)
        return Choice(
            of if isinstance(of, int) else Of(of),
            Size(kept.get("size", Size.CAP.value)),
            Period(kept.get("period", Period.DAY.value)),
        )
    except (ValueError, TypeError, AttributeError):
        return Choice()
