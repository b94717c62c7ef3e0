"""Exceptions of yfinance and curl_cffi as causes (yahoo.md §3)."""

import json

import pytest
from curl_cffi.requests import exceptions as curl
from yfinance.exceptions import YFDataException, YFPricesMissingError, YFRateLimitError

from watcher.feeds.yahoo.translate import translate
from watcher.feeds.yahoo.trouble import Cause, YahooError

not_json = json.JSONDecodeError("Expecting value", "<html>", 0)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (YFRateLimitError(), Cause.RATE_LIMITED),
        (YFDataException("*** YAHOO! FINANCE IS CURRENTLY DOWN! ***"), Cause.PROVIDER_DOWN),
        (YFPricesMissingError("BABA", ""), Cause.PROVIDER_DOWN),
        (not_json, Cause.PROVIDER_DOWN),
        (curl.JSONDecodeError("Expecting value", "", 0), Cause.PROVIDER_DOWN),
        (curl.CertificateVerifyError("unable to get local issuer certificate", 60), Cause.INTERCEPTED),
        (curl.SSLError("handshake failed", 35), Cause.OFFLINE),
        (curl.Timeout("timed out", 28), Cause.SLOW),
        (curl.ConnectTimeout("timed out", 28), Cause.SLOW),
        (curl.ReadTimeout("timed out", 28), Cause.SLOW),
        (curl.IncompleteRead("transfer closed with bytes remaining", 18), Cause.PROVIDER_DOWN),
        (curl.ConnectionError("refused", 7), Cause.OFFLINE),
        (curl.DNSError("no such host", 6), Cause.OFFLINE),
        (curl.ProxyError("proxy", 5), Cause.OFFLINE),
        (curl.InterfaceError("no such interface", 45), Cause.OFFLINE),
        (curl.HTTPError("500", 0), Cause.PROVIDER_DOWN),
        (curl.RequestException("what?", 1), Cause.PROVIDER_DOWN),
    ],
)
def test_every_failure_has_its_cause(error, cause):
    assert translate(error, 200).cause is cause


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("error", [not_json, YFPricesMissingError("BABA", ""), curl.HTTPError("401", 0)])
def test_nonsense_after_a_refusal_is_a_refusal(error, status):
    assert translate(error, status).cause is Cause.AUTH


@pytest.mark.parametrize("status", [429, 999])
def test_nonsense_after_a_limit_is_a_limit(status):
    assert translate(curl.HTTPError("999", 0), status).cause is Cause.RATE_LIMITED


def test_a_line_that_breaks_after_a_refusal_is_still_a_broken_line():
    assert translate(curl.ConnectionError("reset", 56), 401).cause is Cause.OFFLINE


def test_what_is_ours_stays_as_it_is():
    error = YahooError(Cause.SLOW)
    assert translate(error, 500) is error


def test_a_bug_is_not_translated():
    assert translate(RuntimeError("a bug"), 200) is None
