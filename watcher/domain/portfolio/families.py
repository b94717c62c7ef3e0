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

    def swap(self, gone: Iterable[Transaction], new: Iterable[Transaction]) -> None:
        """Take transactions out and put others in that connect no other securities."""
        dropped: dict[SecurityId, set[int]] = {}
        for one in gone:
            if one.security is not None:
                dropped.setdefault(self.head(one.security), set()).add(one.id)
        for head, ids in dropped.items():
            self._transactions[head] = [one for one in self._transactions[head] if one.id not in ids]
        for one in new:
            if one.security is not None:
                self._transactions.setdefault(self.head(one.security), []).append(one)

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
