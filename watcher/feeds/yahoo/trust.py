"""Whose certificates are trusted: the environment's bundle before the one that comes with Python."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import certifi

_VARIABLES = ("SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")


def bundle() -> str:
    """The file of trusted certificates: the first existing one that the environment names, else certifi's."""
    named = (os.environ.get(name, "") for name in _VARIABLES)
    return next((path for path in named if Path(path).is_file()), certifi.where())


def tls() -> ssl.SSLContext:
    """TLS settings that trust that file. Raises OSError where the file cannot be read."""
    return ssl.create_default_context(cafile=bundle())
