"""What can go wrong with Yahoo, by cause, and what people are told about it (yahoo.md §7)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from math import ceil

from watcher.domain.errors import FeedError, RestingError
from watcher.domain.feed_state import FeedState
from watcher.language import ended, tr


class Cause(StrEnum):
    """Why a request failed; each has its own delays."""

    RATE_LIMITED = "rate_limited"
    AUTH = "auth"
    PROVIDER_DOWN = "provider_down"
    SLOW = "slow"
    OFFLINE = "offline"
    INTERCEPTED = "intercepted"

    @property
    def state(self) -> FeedState:
        """The state it is shown as; an intercepted connection is no connection."""
        return FeedState.OFFLINE if self is Cause.INTERCEPTED else FeedState(self.name)

    @property
    def ends_with_the_network(self) -> bool:
        """Whether another network may end it: a ban or a refusal lasts, a bad line does not."""
        return self not in (Cause.RATE_LIMITED, Cause.AUTH)

    @property
    def words(self) -> str:
        """What happened, in words for people."""
        return _TITLES[self]

    def sentence(self, now: datetime, next_try: datetime) -> str:
        """What happened and when the next try comes: a time of day for long waits, else seconds."""
        left_s = ceil(max(0.0, (next_try - now).total_seconds()))
        if self is Cause.RATE_LIMITED:
            then = tr("next try {time}").format(time=f"{next_try.astimezone():%H:%M}")
        else:
            then = tr("retrying in {seconds} s").format(seconds=left_s)
        return tr("{what}; {then}").format(what=self.words, then=then)


_TITLES = {
    Cause.RATE_LIMITED: tr("Yahoo limits requests"),
    Cause.AUTH: tr("Yahoo does not answer properly"),
    Cause.PROVIDER_DOWN: tr("Yahoo does not answer properly"),
    Cause.SLOW: tr("Yahoo does not answer properly"),
    Cause.OFFLINE: tr("No connection"),
    Cause.INTERCEPTED: tr("The connection is intercepted"),
}
_HINTS = {
    Cause.RATE_LIMITED: tr("Wait; asking again only makes it longer."),
    Cause.AUTH: tr("Yahoo refuses to be asked at the moment; try again later."),
    Cause.PROVIDER_DOWN: tr("Try again in a few minutes."),
    Cause.SLOW: tr("No answer came in time; try again in a few minutes."),
    Cause.OFFLINE: tr("Check the network."),
    Cause.INTERCEPTED: (
        tr(
            "The certificate shown for Yahoo is not trusted. Where a proxy does this on "
            "purpose, set SSL_CERT_FILE to its certificate."
        )
    ),
}


class YahooError(FeedError):
    """Yahoo failed for `cause`; `technical` is for the log, `retry_after_s` what Yahoo asked for."""

    def __init__(self, cause: Cause, technical: str = "", retry_after_s: float = 0.0) -> None:
        super().__init__(ended(cause.words), _HINTS[cause])
        self.cause = cause
        self.technical = technical
        self.retry_after_s = retry_after_s

    @property
    def state(self) -> FeedState:
        """The state of the feed that goes with it."""
        return self.cause.state


class YahooBusyError(YahooError, RestingError):
    """Nothing was sent: Yahoo failed for this cause before, and the next try is not due."""
