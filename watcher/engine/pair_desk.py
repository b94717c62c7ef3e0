"""Companies with two listings: the user's pairs, and the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.domain.comparison.listings import TwoListings, pairs_json, read_pairs
from watcher.domain.symbols import Symbol
from watcher.engine.messages import Answer, Audience, PairsNews
from watcher.engine.pair_requests import LeavePair, LoadPair, PairRequest, SetPairs

if TYPE_CHECKING:
    # numpy comes with bars.
    from watcher.engine.pair_bars import PairBars
    from watcher.store.settings import SettingsRepository

_OWN_PAIRS = "own pairs"


def own_pairs(settings: SettingsRepository) -> tuple[TwoListings, ...]:
    """The pairs that the user has added. Raises StoreError."""
    return read_pairs(settings.get(_OWN_PAIRS))


class PairDesk:
    """Answers from the store first, then from the source."""

    def __init__(self, settings: SettingsRepository, audience: Audience) -> None:
        self._settings = settings
        self._audience = audience
        self._shown: TwoListings | None = None
        self._told: tuple[TwoListings, ...] = ()
        self.bars: PairBars | None = None
        """Where bars come from; None until there is a source."""

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """What has to be kept fresh for the pair that is shown."""
        return () if self._shown is None else self._shown.symbols

    def show_stored(self) -> None:
        """Tell the user's own pairs, if they are new. Raises StoreError."""
        own = own_pairs(self._settings)
        if own != self._told:
            self._told = own
            self._audience.post(PairsNews(own))

    def note(self, request: PairRequest) -> None:
        """Remember which pair is looked at."""
        if isinstance(request, LoadPair):
            self._shown = request.pair
        elif isinstance(request, LeavePair):
            self._shown = None

    async def carry_out(self, number: int, request: PairRequest) -> object:
        """Do what is asked and answer with its value. Raises StoreError."""
        if isinstance(request, LoadPair):
            if self.bars is None:
                raise RuntimeError("the pairs are used before there is a source")
            stored = await self.bars.load(request.pair, is_fresh=False)
            self._audience.post(Answer(number, stored, final=False))
            return await self.bars.load(request.pair, is_fresh=True)
        if isinstance(request, SetPairs):
            before = own_pairs(self._settings)
            self._settings.set(_OWN_PAIRS, pairs_json(request.pairs))
            self.show_stored()
            return before
        return None
