"""Trusted certificates: the environment's before certifi's."""

import certifi
import pytest

from watcher.feeds.yahoo import trust

NAMES = ("SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")


@pytest.fixture(autouse=True)
def no_names(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_without_a_word_from_the_environment_it_is_certifi_s():
    assert trust.bundle() == certifi.where()
    assert trust.tls().cert_store_stats()["x509_ca"] > 10


@pytest.mark.parametrize("name", NAMES)
def test_each_name_is_honoured_for_every_connection(monkeypatch, yahoo_certificates, name):
    monkeypatch.setenv(name, str(yahoo_certificates.ca))
    assert trust.bundle() == str(yahoo_certificates.ca)
    assert trust.tls().cert_store_stats()["x509_ca"] == 1


def test_the_first_file_that_is_there_counts(monkeypatch, tmp_path, yahoo_certificates):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "gone.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(yahoo_certificates.ca))
    assert trust.bundle() == str(yahoo_certificates.ca)
