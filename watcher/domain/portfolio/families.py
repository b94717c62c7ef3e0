"""Securities that belong together, because lots pass from one to the other."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import Transaction


class Families:
    """Every security with those that spin-offs, mergers and renames connect it with."""

    def __init__(self, transactions: Iterable[Transaction]) -> None:
        self._parents: dict[SecurityId, SecurityId] = {}
        self._transactions: dict[SecurityId, list[Transaction]] = {}
        by_security: dict[SecurityId, list[Transaction]] = {}
        for one in transactions:
            if one.security is None:
                continue
            by_security.setdefault(one.security, []).append(one)
            if one.other is not None:
                by_security.setdefault(one.other, [])
                self._parents[self.head(one.other)] = self.head(one.security)
        for security, found in by_security.items():
            self._transactions.setdefault(self.head(security), []).extend(found)

    def head(self, security: SecurityId) -> SecurityId:
        """The one that stands for the family."""
        while (parent := self._parents.get(security, security)) != security:
            security = parent
        return security

    @property
    def heads(self) -> tuple[SecurityId, ...]:
        """One for each family."""
        return tuple(self._transactions)

    def transactions(self, head: SecurityId) -> list[Transaction]:
        """What is booked about a family."""
        return self._transactions.get(head, [])

    def members(self, head: SecurityId) -> frozenset[SecurityId]:
        """The securities of a family."""
        found = {one.security for one in self.transactions(head) if one.security is not None}
        found |= {one.other for one in self.transactions(head) if one.other is not None}
        return frozenset(found | {head})
