"""Whose certificates are trusted: the environment's bundle before the one that comes with Python."""

from __future__ import annotations

import os
import ssl

import certifi

_VARIABLES = ("SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")


def bundle() -> str:
    """The file of trusted certificates: the first that the environment names, else certifi's."""
    return next((path for name in _VARIABLES if (path := os.environ.get(name))), certifi.where())


def tls() -> ssl.SSLContext:
    """TLS settings that trust that file. Raises OSError where the file cannot be read."""
    return ssl.create_default_context(cafile=bundle())
