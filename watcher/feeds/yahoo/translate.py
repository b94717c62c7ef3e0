"""Which cause lies behind an exception of yfinance or curl_cffi (yahoo.md §3)."""

from __future__ import annotations

from watcher.feeds.yahoo.pinned import LIMITED, UNAUTHORIZED
from watcher.feeds.yahoo.trouble import Cause, YahooError

# By name, from special to general: only the gateway may import these types.
_CAUSES = (
    ("YFRateLimitError", Cause.RATE_LIMITED),
    ("YFException", Cause.PROVIDER_DOWN),
    ("JSONDecodeError", Cause.PROVIDER_DOWN),
    ("CertificateVerifyError", Cause.INTERCEPTED),
    ("SSLError", Cause.OFFLINE),
    ("Timeout", Cause.SLOW),
    ("IncompleteRead", Cause.PROVIDER_DOWN),
    ("ConnectionError", Cause.OFFLINE),
    ("ProxyError", Cause.OFFLINE),
    ("InterfaceError", Cause.OFFLINE),
    ("RequestException", Cause.PROVIDER_DOWN),
    # yfinance's own cache, locked or full: nothing was heard, and it may work the next time.
    ("PeeweeException", Cause.PROVIDER_DOWN),
)


def translate(error: Exception, last_status: int) -> YahooError | None:
    """The failure as ours, or None when it is none of Yahoo's and therefore a bug.

    `last_status` is the status of the last answer, 0 where there was none.
    """
    if isinstance(error, YahooError):
        return error
    technical = f"{type(error).__name__}: {error}"
    names = {kind.__name__ for kind in type(error).__mro__}
    cause = next((cause for name, cause in _CAUSES if name in names), None)
    if cause is Cause.PROVIDER_DOWN and last_status in UNAUTHORIZED:
        cause = Cause.AUTH
    if cause is Cause.PROVIDER_DOWN and last_status in LIMITED:
        cause = Cause.RATE_LIMITED
    return None if cause is None else YahooError(cause, technical)
