"""Runs the imitation by hand: `python -m tests.yahoo [--port N] [--proxy-port N] [--fault NAME]...`.

Prices move a little every second. The lines it prints lead an unchanged program
here; with the hosts file instead of the proxy, use `--port 443`. Ctrl-C ends it.
"""

import argparse
import datetime as dt
import random
import signal
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from tests.yahoo.certs import make_certificates
from tests.yahoo.faults import Fault
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo


def main(words: list[str]) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.yahoo", description=__doc__)
    parser.add_argument(
        "--port", type=int, default=0, help="HTTPS and websocket (443 for use with a hosts file)"
    )
    parser.add_argument("--proxy-port", type=int, default=0, help="CONNECT proxy")
    parser.add_argument("--fault", action="append", default=[], choices=[fault.value for fault in Fault])
    wishes = parser.parse_args(words)
    # A shell starts what runs in its background deaf to it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    market = Market(lambda: dt.datetime.now(dt.UTC))
    with tempfile.TemporaryDirectory(prefix="yahoo-") as folder:
        yahoo = Yahoo(make_certificates(Path(folder)), market, port=wishes.port, proxy_port=wishes.proxy_port)
        for fault in wishes.fault:
            yahoo.faults.on(fault)
        with yahoo, suppress(KeyboardInterrupt):
            _introduce(yahoo)
            _keep_moving(market, threading.Event())
    return 0


def _introduce(yahoo: Yahoo) -> None:
    print(f"# https and websocket on 127.0.0.1:{yahoo.port}, proxy on 127.0.0.1:{yahoo.proxy_port}")
    print(f"# symbols: {' '.join(yahoo.market.symbols)}")
    for name, value in yahoo.environment.items():
        print(f"export {name}={value}")
    print("unset NO_PROXY no_proxy", flush=True)


def _keep_moving(market: Market, never: threading.Event) -> None:
    while not never.wait(1):
        for symbol in market.symbols:
            price = (market.extended_price(symbol) or ("", market.line(symbol).price))[1]
            if market.state(symbol) in {"PRE", "REGULAR", "POST"}:
                hint = market.line(symbol).instrument.price_hint
                market.move(symbol, round(price * random.uniform(0.9995, 1.0005), hint))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
