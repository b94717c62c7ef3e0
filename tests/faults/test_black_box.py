"""An unchanged program that knows of the imitation only by its environment: a proxy and one CA bundle."""

import json
from datetime import UTC, datetime

import pytest

from tests.test_trust import promised_hosts
from tests.yahoo.faults import Fault
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo
from tests.yahoo.wire import Kind
from watcher.store.store import Store


@pytest.fixture
def yahoo(yahoo_certificates):
    """The imitation in the wall's time; Bitcoin trades at any hour."""
    from yfinance.pricing_pb2 import PricingData  # noqa: F401 - takes seconds, and the server must not

    with Yahoo(yahoo_certificates, Market(lambda: datetime.now(UTC))) as running:
        yield running


def leading_to(yahoo, ca_name):
    return {"HTTPS_PROXY": yahoo.environment["HTTPS_PROXY"], ca_name: yahoo.environment[ca_name]}


def test_quotes_are_printed(yahoo, programs):
    environment = leading_to(yahoo, "REQUESTS_CA_BUNDLE")
    program = programs.start("quote", "BABA", "9988.HK", "--json", environment=environment)
    assert program.exit_code() == 0, program.complaints
    baba, hong_kong = json.loads(program.out)
    assert (baba["symbol"], baba["price"], baba["currency"]) == ("BABA", "152.36", "USD")
    assert (hong_kong["price"], hong_kong["currency"], hong_kong["delay_s"]) == ("148.2", "HKD", 900)
    assert {baba["feed_state"], hong_kong["feed_state"]} == {"LIVE"}
    assert program.complaints == []
    assert yahoo.log.count(Kind.QUOTE) == 1


def test_a_streamed_tick_fires_an_alert_and_sigterm_ends_it(yahoo, programs, files, watcher):
    assert watcher("alert", "add", "BTC-USD", "above", "95000").code == 0
    # The name that the websocket's library does not know.
    program = programs.start("run", environment=leading_to(yahoo, "CURL_CA_BUNDLE"))
    program.says("Yahoo: LIVE")
    yahoo.stream.wait_for_subscription({"BTC-USD"})
    # Polls are not answered any more: only the stream can fire the alert.
    yahoo.faults.on(Fault.NO_ANSWER, kinds={Kind.QUOTE})
    yahoo.market.move("BTC-USD", 94_000.0)
    yahoo.market.move("BTC-USD", 95_100.0)
    assert program.says("FIRED BTC-USD").split()[2:5] == ["1:1", "at", "95100.00"]
    yahoo.faults.off()
    program.terminate()
    assert program.exit_code() == 0
    assert program.complaints == []
    assert program.lines[-1] == "Stopped."
    with Store.open(files.database, lambda: datetime.now(UTC)) as store:
        assert [firing.id for firing in store.firings.recent(9)] == ["1:1"]
        assert len(store.outbox.pending()) <= 1


def test_the_window_shows_what_the_network_says(yahoo, programs, tmp_path):
    from PySide6.QtGui import QImage

    picture = tmp_path / "window.png"
    program = programs.start(
        "screenshot",
        str(picture),
        "--size",
        "1200x800",
        "--view",
        "JD",
        environment=leading_to(yahoo, "SSL_CERT_FILE"),
    )
    assert program.exit_code() == 0, program.complaints
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1200, 800)
    chart = {image.pixelColor(x, y).name() for x in range(300, 900, 4) for y in range(150, 700, 4)}
    assert len(chart) > 4
    assert any("JD" in entry.path for entry in yahoo.log.entries(Kind.CHART))
    asked = {target.partition(":")[0] for target, _ in yahoo.proxy.asked}
    assert "query1.finance.yahoo.com" in asked
    assert asked <= promised_hosts()
