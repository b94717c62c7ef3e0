"""The pinned session: bounded calls, counted requests, refusals that are not repeated."""

import threading
from types import SimpleNamespace

import pytest

from watcher.feeds.yahoo import trust
from watcher.feeds.yahoo.gateway import QUOTE_URL
from watcher.feeds.yahoo.pinned import NotFoundError, pinned_session
from watcher.feeds.yahoo.trouble import Cause, YahooError

CHART = "https://query2.finance.yahoo.com/v8/finance/chart/BABA"
CRUMB = "https://query1.finance.yahoo.com/v1/test/getcrumb"
COOKIE = "https://fc.yahoo.com"


class Base:
    """Stands in for curl_cffi's session: answers what the test wants, remembers what it was asked."""

    answer = SimpleNamespace(status_code=200, content=b"{}", headers={})

    def __init__(self, **options):
        self.options = options
        self.asked = []

    def request(self, method, url, **options):
        self.asked.append((method, url, options))
        return self.answer


@pytest.fixture
def session():
    sent = []
    made = pinned_session(Base, lambda: sent.append(threading.current_thread()))
    made.sent = sent
    return made


def answering(session, status, body=b"{}", **headers):
    session.answer = SimpleNamespace(status_code=status, content=body, headers=headers)
    return session


def ask(session, url, within_s=8.0):
    with session.call(within_s):
        return session.request("GET", url, timeout=30)


def cause_of(session, url):
    with pytest.raises(YahooError) as caught:
        ask(session, url)
    return caught.value


def test_it_looks_like_a_browser_and_trusts_the_right_file(session):
    assert session.options == {"impersonate": "chrome", "verify": trust.bundle()}


def test_every_request_is_counted_and_its_status_kept(session):
    ask(session, QUOTE_URL)
    ask(answering(session, 401), QUOTE_URL)
    assert len(session.sent) == 2
    assert session.last_status == 401
    with session.call(1):
        assert session.last_status == 0


def test_a_request_gets_what_is_left_of_its_call_s_time(session):
    ask(session, QUOTE_URL)
    timeout_s = session.asked[0][2]["timeout"]
    assert 7.5 < timeout_s <= 8.0


@pytest.mark.parametrize("url", [COOKIE, CRUMB, "https://guce.yahoo.com/consent"])
def test_the_cookie_s_dance_gets_a_quarter_of_it(session, url):
    ask(session, url)
    assert session.asked[0][2]["timeout"] == 2.0


def test_a_call_without_time_left_sends_nothing(session):
    with session.call(0), pytest.raises(YahooError) as caught:
        session.request("GET", QUOTE_URL)
    assert caught.value.cause is Cause.SLOW
    assert session.sent == []


def test_threads_do_not_share_their_time(session):
    with session.call(100):
        elsewhere = []

        def other():
            with session.call(1):
                elsewhere.append(session.request("GET", QUOTE_URL))

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        session.request("GET", QUOTE_URL)
    assert session.asked[0][2]["timeout"] <= 1 < session.asked[1][2]["timeout"]


@pytest.mark.parametrize("url", [QUOTE_URL, CHART, CRUMB, COOKIE])
@pytest.mark.parametrize("status", [429, 999])
def test_a_limit_is_told_at_once_wherever_it_shows(session, url, status):
    assert cause_of(answering(session, status), url).cause is Cause.RATE_LIMITED


def test_a_limit_may_come_as_text(session):
    assert cause_of(answering(session, 200, b"Too Many Requests\r\n"), CRUMB).cause is Cause.RATE_LIMITED


@pytest.mark.parametrize(
    ("value", "seconds"), [("120", 120.0), ("Wed, 21 Oct 2026 07:28:00 GMT", 0.0), ("", 0.0)]
)
def test_retry_after_is_read(session, value, seconds):
    error = cause_of(answering(session, 429, **{"Retry-After": value}), QUOTE_URL)
    assert error.retry_after_s == seconds


@pytest.mark.parametrize("status", [500, 502, 503])
@pytest.mark.parametrize("url", [QUOTE_URL, CHART, CRUMB])
def test_a_broken_server_is_not_asked_again(session, status, url):
    assert cause_of(answering(session, status), url).cause is Cause.PROVIDER_DOWN


def test_a_chart_that_is_not_there_is_no_trouble_of_yahoo_s(session):
    with pytest.raises(NotFoundError):
        ask(answering(session, 404), CHART)
    assert cause_of(answering(session, 404), QUOTE_URL).cause is Cause.PROVIDER_DOWN


def test_a_cookie_comes_with_not_found_and_its_host_may_be_broken(session):
    assert ask(answering(session, 404), COOKIE).status_code == 404
    assert ask(answering(session, 503), COOKIE).status_code == 503


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_crumb_is_auth_and_a_refused_request_is_yfinance_s_to_heal(session, status):
    assert cause_of(answering(session, status), CRUMB).cause is Cause.AUTH
    assert ask(answering(session, status), QUOTE_URL).status_code == status


def test_a_third_refusal_in_one_call_is_for_ever(session):
    with answering(session, 401).call(8):
        session.request("GET", QUOTE_URL)
        session.request("GET", QUOTE_URL)
        with pytest.raises(YahooError) as caught:
            session.request("GET", QUOTE_URL)
    assert caught.value.cause is Cause.AUTH
    assert ask(session, QUOTE_URL).status_code == 401
