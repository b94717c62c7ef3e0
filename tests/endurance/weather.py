"""Faults of the source, thrown at random, each of them again and again."""

from collections import Counter

from tests.yahoo.faults import ROWS, Fault
from tests.yahoo.wire import Kind

F = Fault
CONFIRMED_BY_A_SECOND_POLL = frozenset({F.TIMES_100, F.TIMES_5})
"""Believed, as they should be, when they are seen twice: they last for less than two polls."""
SHORT_S = 10.0
ONCE = frozenset({F.DEAD_COOKIE, F.DEAD_CRUMB, F.CONSENT})
STREAM = frozenset(one for one in Fault if one.value.startswith("stream-"))
LONG = frozenset(Fault) - ROWS - ONCE - STREAM


class Weather:
    """One fault at a time, now and then two, with calm between them.

    `thrown` counts them, `told` has when, what, where and how long each was.
    """

    def __init__(self, faults, symbols, chance, market_s):
        self._faults = faults
        self._symbols = symbols
        self._chance = chance
        self._market_s = market_s
        self._deck = []
        self._until = {}
        self._next_s = 0.0
        self.thrown = Counter()
        self.told = []

    @property
    def is_calm(self):
        """Whether nothing is wrong now."""
        return not self._until

    @property
    def is_short(self):
        """Whether what is wrong now has to end within seconds."""
        return not CONFIRMED_BY_A_SECOND_POLL.isdisjoint(self._until)

    def blow(self, seconds):
        """Let the weather be as it should at this second."""
        for fault, until in list(self._until.items()):
            if seconds >= until:
                del self._until[fault]
                self._faults.off(fault)
        if seconds >= self._next_s:
            if self._next_s:
                self._throw(seconds)
            self._next_s = seconds + self._chance.uniform(300, 1500)

    def clear(self):
        """Nothing is wrong any more."""
        self._until.clear()
        self._faults.off()

    def _throw(self, seconds):
        if not self._deck:
            self._deck = list(Fault)
            self._chance.shuffle(self._deck)
        fault = self._deck.pop()
        few = set(self._chance.sample(self._symbols, max(1, len(self._symbols) // 10)))
        self._faults.on(fault, symbols=few if fault in ROWS else None, **self._elsewhere(fault))
        self.thrown[fault] += 1
        length = self._length_s(fault)
        self.told.append((self._market_s(), fault, few if fault in ROWS else (), length))
        self._until[fault] = seconds + length

    def _elsewhere(self, fault):
        """Now and then another symbol's chart is what comes, too."""
        if fault is F.OTHER_SYMBOL and self._chance.random() < 0.5:
            return {"kinds": {Kind.QUOTE, Kind.CHART}}
        return {}

    def _length_s(self, fault):
        if fault in CONFIRMED_BY_A_SECOND_POLL:
            return SHORT_S
        if fault in LONG and self._chance.random() < 0.1:
            return self._chance.uniform(3600, 3 * 3600)
        return self._chance.uniform(20, 300 if fault in ROWS else 1200)
