"""Writes that wait for another program to let go of the database."""

import asyncio

import pytest

from watcher.domain.errors import BusyError
from watcher.engine import patience
from watcher.engine.patience import Patience


class Disk:
    """Is busy for so many writes, and keeps what was written then."""

    def __init__(self, busy):
        self.busy = busy
        self.written = []

    async def write(self, what):
        if self.busy:
            self.busy -= 1
            raise BusyError("busy")
        self.written.append(what)
        return what


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(patience, "RETRY_S", 0.0)


def test_what_could_not_be_written_is_written_later_and_in_order():
    async def scenario():
        disk, patient = Disk(busy=7), Patience()
        wishes = [patient.do(lambda number=number: disk.write(number)) for number in range(3)]
        assert await asyncio.gather(*wishes) == [0, 1, 2]
        assert disk.written == [0, 1, 2]

    asyncio.run(scenario())


def test_patience_ends(monkeypatch):
    async def scenario():
        disk, patient = Disk(busy=2), Patience()
        monkeypatch.setattr(patience, "PATIENCE_S", 0.0)
        with pytest.raises(BusyError):
            await patient.do(lambda: disk.write("first"))
        with pytest.raises(BusyError):
            await patient.do(lambda: disk.write("second"))
        assert await patient.do(lambda: disk.write("third")) == "third"
        assert disk.written == ["third"]

    asyncio.run(scenario())
