"""The imitation's own tests use its fixtures too."""

from tests.yahoo.fixtures import yahoo, yahoo_certificates, yahoo_clock, yahoo_env

__all__ = ["yahoo", "yahoo_certificates", "yahoo_clock", "yahoo_env"]
