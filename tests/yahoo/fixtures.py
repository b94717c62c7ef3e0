"""Fixtures that put the imitation of Yahoo where the real client looks for the real one.

How the clients find it (measured with yfinance 1.7.0, curl_cffi 0.16.3, websockets 17.4):

- libcurl, under curl_cffi, reads `https_proxy`, then `HTTPS_PROXY`, then `ALL_PROXY`, and `NO_PROXY`,
  from the environment at every request. yfinance passes no proxy of its own unless
  `yf.config.network.proxy` is set.
- curl_cffi picks its CA bundle twice: at import from `SSL_CERT_FILE`, `CURL_CA_BUNDLE`,
  `REQUESTS_CA_BUNDLE`; and when a `Session` is made from `REQUESTS_CA_BUNDLE`, then
  `CURL_CA_BUNDLE`, which win. A session that exists never looks again. A fresh process needs any
  one of the three; a test, where curl_cffi is long imported, needs the last two and a new session.
- `YfData` is a singleton that keeps its session: it is dropped before and after each test.
- `websockets.connect` finds `HTTPS_PROXY` by itself (`proxy=True`), at every connect, but its TLS
  context honours `SSL_CERT_FILE` only; for the other two names the program loads the file itself.

All three names are therefore set, both spellings of the proxy, and everything that would divert is removed.
"""

import datetime as dt
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.yahoo.certs import Certificates, make_certificates
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo

__all__ = ["MarketClock", "yahoo", "yahoo_certificates", "yahoo_clock", "yahoo_env"]

DIVERTING = ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy", "WSS_PROXY", "wss_proxy", "SSL_CERT_DIR")


class MarketClock:
    """The imitated market's time: it stands still until it is set or advanced."""

    def __init__(self, at: dt.datetime) -> None:
        self.at = at

    def now(self) -> dt.datetime:
        """The present instant, aware, in UTC."""
        return self.at

    def advance(self, **duration: float) -> None:
        """Move on, by the keywords of `timedelta`."""
        self.at += dt.timedelta(**duration)


@pytest.fixture(scope="session")
def yahoo_certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """The authority and certificates, made once per run."""
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def yahoo_clock() -> MarketClock:
    """Wednesday 18 November 2026, 15:30 UTC: New York and London are open, Hong Kong is closed."""
    return MarketClock(dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC))


@pytest.fixture
def yahoo(yahoo_certificates: Certificates, yahoo_clock: MarketClock) -> Iterator[Yahoo]:
    """A running imitation of Yahoo, its market at `yahoo_clock`."""
    with Yahoo(yahoo_certificates, Market(yahoo_clock.now)) as running:
        yield running


@pytest.fixture
def yahoo_env(yahoo: Yahoo, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Yahoo]:
    """The same, with the environment leading the real client there and its caches in `tmp_path`."""
    for name in DIVERTING:
        monkeypatch.delenv(name, raising=False)
    for name, value in yahoo.environment.items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "py-yfinance"
    folder.mkdir()
    _forget_everything()
    _keep_caches_in(folder)
    yield yahoo
    _forget_everything()


def _forget_everything() -> None:
    """Drop yfinance's session, cookie, crumb, open caches and remembered answers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pandas deprecates what yfinance does at import
        from yfinance import base, cache, data

    known = data.SingletonMeta._instances.pop(data.YfData, None)
    if known is not None:
        known._session.close()
    data.YfData.cache_get.cache_clear()
    base._tz_info_fetch_ctr = 0
    for database in (cache.tz_db_proxy, cache.Cookie_db_proxy, cache.isin_db_proxy):
        if database.obj is not None:
            database.close()
            database.initialize(None)
    for manager in (cache._TzDBManager, cache._CookieDBManager, cache._ISINDBManager):
        manager.close_db()
        manager._db = None
    cache._TzCacheManager._tz_cache = None
    cache._CookieCacheManager._Cookie_cache = None
    cache._ISINCacheManager._isin_cache = None


def _keep_caches_in(folder: Path) -> None:
    import yfinance as yf

    yf.set_tz_cache_location(str(folder))
