"""`prices import`."""

import pytest

from tests.making import StillClock
from watcher.domain.bars import BarsKey, Interval
from watcher.store.store import Store

DIRTY = (
    "Date,Open,High,Low,Close,Volume\n"
    "2023-11-15,86,88,85,87.07,100\n2023-11-16,80,81,79,79.00,200\n"
    "Date,Open,High,Low,Close,Volume\n"
    "2023-11-16,80,81,79,79.11,300\n2023-11-17,x,1,1,1,1\n"
)


@pytest.fixture
def dirty(tmp_path):
    path = tmp_path / "dirty.csv"
    path.write_text(DIRTY)
    return str(path)


def stored(profile, symbol="BABA"):
    with Store.open(profile / "watcher.db", StillClock().now) as store:
        return store.bars.load(BarsKey(symbol, Interval.D1)), store.instruments.load_all()


def test_a_dirty_file_comes_in_with_its_story(watcher, profile, dirty):
    said = watcher("prices", "import", dirty, "--symbol", "baba", "--currency", "USD", "--json").json
    assert (said["added"], said["duplicates"], said["ignored"], said["symbol"]) == (2, 1, 1, "BABA")
    assert said["rejected"] == [{"line": 6, "reason": "“x” is not a number"}]
    assert (said["from"], said["to"]) == ("2023-11-15", "2023-11-16")
    bars, instruments = stored(profile)
    assert bars.close.tolist() == [87.07, 79.11]
    assert bars.start.tolist() == [1700058600, 1700145000]
    assert (instruments[0].currency, instruments[0].calendar) == ("USD", "XNYS")


def test_the_same_file_twice_adds_nothing(watcher, profile, dirty):
    for _ in range(2):
        assert watcher("prices", "import", dirty, "--symbol", "BABA", "--currency", "USD").code == 0
    assert len(stored(profile)[0]) == 2


def test_people_are_told_what_was_left_out(watcher, dirty):
    said = watcher("prices", "import", dirty, "--symbol", "BABA", "--currency", "USD")
    assert "2 days from 2023-11-15 to 2023-11-16, in USD" in said.out
    assert "1 lines repeated a day" in said.out
    assert "line 6 was left out" in said.err


@pytest.mark.parametrize(
    ("symbol", "start"), [("9988.HK", "01:30"), ("BTC-USD", "00:00"), ("VOD.L", "08:00")]
)
def test_a_day_begins_with_its_exchange(watcher, profile, dirty, symbol, start):
    watcher("prices", "import", dirty, "--symbol", symbol, "--currency", "USD")
    assert stored(profile, symbol)[0].last_start.strftime("%H:%M") == start


def test_a_day_that_the_calendar_lacks_keeps_the_usual_hour(watcher, profile, tmp_path):
    path = tmp_path / "holiday.csv"
    path.write_text("Date,Close\n2023-11-23,80\n")
    watcher("prices", "import", str(path), "--symbol", "BABA", "--currency", "USD")
    assert stored(profile)[0].last_start.strftime("%d %H:%M") == "23 14:30"


def test_another_currency_than_the_known_one_is_refused(watcher, profile, dirty):
    watcher("prices", "import", dirty, "--symbol", "BABA", "--currency", "USD")
    said = watcher("prices", "import", dirty, "--symbol", "BABA", "--currency", "EUR")
    assert said.code == 1
    assert "BABA is quoted in USD, not in EUR." in said.err


@pytest.mark.parametrize(
    ("content", "currency", "said"),
    [
        ("Date,Close\n2023-11-23,0\n", "USD", "no usable day"),
        ("Date,Close\n", "USD", "no usable day"),
        (DIRTY, "dollars", "not a currency"),
    ],
)
def test_what_cannot_be_used_is_one_clear_line(watcher, tmp_path, content, currency, said):
    path = tmp_path / "file.csv"
    path.write_text(content)
    refused = watcher("prices", "import", str(path), "--symbol", "BABA", "--currency", currency)
    assert refused.code == 1
    assert said in refused.err
