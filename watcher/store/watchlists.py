"""Watchlists on disk."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Group, Watchlist
from watcher.language import tr
from watcher.store.connection import Connection
from watcher.store.schema import watchlist_groups, watchlist_symbols, watchlists

_ALL = (
    sa.select(watchlists.c.id, watchlists.c.name, watchlist_symbols.c.symbol)
    .outerjoin(watchlist_symbols)
    .order_by(watchlists.c.position, watchlists.c.id, watchlist_symbols.c.position)
)
_GROUPS = sa.select(watchlist_groups).order_by(watchlist_groups.c.watchlist, watchlist_groups.c.position)


class WatchlistsRepository:
    """Lists in the order of their user; an id is never used again for another list."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Watchlist, ...]:
        """Every list."""
        names: dict[int, str] = {}
        symbols: dict[int, list[Symbol]] = {}
        for row in self._connection.rows(_ALL):
            names[row.id] = row.name
            found = symbols.setdefault(row.id, [])
            if row.symbol is not None:
                found.append(Symbol(row.symbol))
        groups: dict[int, list[Group]] = {}
        for row in self._connection.rows(_GROUPS):
            groups.setdefault(row.watchlist, []).append(Group(row.name, row.at, row.is_folded))
        return tuple(
            Watchlist(number, name, tuple(symbols[number]), tuple(groups.get(number, ())))
            for number, name in names.items()
        )

    def create(self, name: str, symbols: Sequence[Symbol] = ()) -> Watchlist:
        """Make a list. Raises InputError for a name that is taken."""
        try:
            with self._connection.writing(durable=True) as transaction:
                end = sa.select(sa.func.coalesce(sa.func.max(watchlists.c.position) + 1, 0)).scalar_subquery()
                insert = watchlists.insert().values(name=name, position=end).returning(watchlists.c.id)
                made_id = transaction.execute(insert).scalar_one()
                made = Watchlist(int(made_id), name, tuple(dict.fromkeys(symbols)))
                _insert_symbols(transaction, made)
        except IntegrityError as error:
            raise _taken(name) from error
        return made

    def restore(self, watchlist: Watchlist, order: Sequence[int]) -> None:
        """Make a removed list again, as it was; then put all in order. Raises InputError for a taken name."""
        try:
            with self._connection.writing(durable=True) as transaction:
                values = {"id": watchlist.id, "name": watchlist.name, "position": 0}
                transaction.execute(watchlists.insert().values(values))
                _insert_symbols(transaction, watchlist)
                _arrange(transaction, order)
        except IntegrityError as error:
            raise _taken(watchlist.name) from error

    def arrange(self, order: Sequence[int]) -> None:
        """Put the lists in this order; those that are not named stay at the numbers they have."""
        with self._connection.writing(durable=True) as transaction:
            _arrange(transaction, order)

    def rename(self, number: int, name: str) -> None:
        """Give a list another name. Raises InputError for one that is taken, or a list that is gone."""
        try:
            with self._connection.writing(durable=True) as transaction:
                chosen = watchlists.update().where(watchlists.c.id == number)
                if not transaction.execute(chosen.values(name=name)).rowcount:
                    raise _gone()
        except IntegrityError as error:
            raise _taken(name) from error

    def delete(self, number: int) -> None:
        """Remove a list; it may be gone already."""
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(watchlists.delete().where(watchlists.c.id == number))

    def set_many(self, lists: Sequence[Watchlist]) -> None:
        """Write what lists hold: of all of them or of none. Raises InputError for a list that is gone."""
        with self._connection.writing(durable=True) as transaction:
            for one in lists:
                chosen = sa.select(watchlists.c.id).where(watchlists.c.id == one.id)
                if transaction.execute(chosen).first() is None:
                    raise _gone()
                for table in (watchlist_symbols, watchlist_groups):
                    transaction.execute(table.delete().where(table.c.watchlist == one.id))
                _insert_symbols(transaction, one)


def _arrange(transaction: sa.Connection, order: Sequence[int]) -> None:
    for position, number in enumerate(order):
        chosen = watchlists.update().where(watchlists.c.id == number)
        transaction.execute(chosen.values(position=position))


def _insert_symbols(transaction: sa.Connection, watchlist: Watchlist) -> None:
    if watchlist.symbols:
        transaction.execute(
            watchlist_symbols.insert(),
            [
                {"watchlist": watchlist.id, "position": position, "symbol": symbol}
                for position, symbol in enumerate(watchlist.symbols)
            ],
        )
    if watchlist.groups:
        transaction.execute(
            watchlist_groups.insert(),
            [
                {
                    "watchlist": watchlist.id,
                    "position": position,
                    "name": group.name,
                    "at": group.at,
                    "is_folded": group.is_folded,
                }
                for position, group in enumerate(watchlist.groups)
            ],
        )


def _taken(name: str) -> InputError:
    return InputError(
        tr("There is already a watchlist named “{name}”.").format(name=name), tr("Choose another name.")
    )


def _gone() -> InputError:
    return InputError(
        tr("This watchlist is no longer there."), tr("It was removed meanwhile; choose another one.")
    )
