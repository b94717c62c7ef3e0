"""`portfolio` as a script calls it."""

import csv
import json

import pytest

from tests.making import StillClock
from watcher.store.backup import backups
from watcher.store.store import Store

NOON = ("--now", "2022-04-11T20:00:00Z", "portfolio")


@pytest.fixture
def folio(watcher):
    """Call `portfolio` at a fixed time."""
    return lambda *words: watcher(*NOON, *words)


@pytest.fixture
def novn(folio):
    """The check of another program: two bought, one sold, one left at 87.80."""
    folio("add", "buy", "NOVN.SW", "--quantity", "2", "--price", "75.8", "--fees", "2.95",
          "--currency", "CHF", "--date", "2022-03-07")  # fmt: skip
    folio("add", "sell", "NOVN.SW", "--quantity", "1", "--price", "85.73", "--fees", "1.3",
          "--date", "2022-04-08")  # fmt: skip
    folio("price", "NOVN.SW", "87.80")
    return folio


def only(said):
    (row,) = said.json
    return row


def test_a_position_has_every_key_and_figures_to_the_cent(novn):
    row = only(novn("positions", "--json"))
    assert row == {
        "symbol": "NOVN.SW",
        "isin": "",
        "name": "",
        "account": "Portfolio",
        "quantity": "1",
        "currency": "CHF",
        "report_currency": "CHF",
        "price": "87.80",
        "price_date": "2022-04-11",
        "value": "87.80",
        "cost": "77.27",
        "average_cost": "75.80",
        "unrealised": "10.53",
        "unrealised_ratio": pytest.approx(10.53 / 77.27),
        "unrealised_price_part": "10.53",
        "unrealised_currency_part": "0.00",
        "realised": "7.15",
        "dividends": "0.00",
        "fees": "4.25",
        "taxes": "0.00",
        "weight": 1.0,
        "notice": None,
    }


def test_positions_of_an_earlier_day_are_those_of_its_close(novn):
    row = only(novn("positions", "--as-of", "2022-04-07", "--json"))
    assert (row["quantity"], row["value"], row["cost"]) == ("2", None, "154.55")
    assert "no price" in row["notice"]
    assert novn("positions", "--as-of", "2022-03-06", "--json").json == []


def test_people_get_a_table_with_totals_and_what_is_missing(novn):
    said = novn("positions")
    assert "Total in CHF: 87.80, cost 77.27, unrealised +10.53 (+13.63%)" in said.out
    assert said.err == ""
    other = novn("positions", "--currency", "EUR")
    assert "NOVN.SW: no rate CHF/EUR: not in the totals." in other.err
    assert "Total in EUR: 0.00, cost 0.00" in other.out


def test_the_price_part_and_the_currency_part_are_apart(folio):
    folio(
        "add", "buy", "X.AX", "--quantity", "5", "--price", "20", "--currency", "AUD", "--date", "2022-04-01"
    )
    folio("rate", "EUR", "AUD", "1.5693", "--date", "2022-04-01")
    folio("rate", "EUR", "AUD", "1.6263")
    folio("price", "X.AX", "15")
    row = only(folio("positions", "--currency", "EUR", "--json"))
    assert (row["cost"], row["value"], row["unrealised"]) == ("63.72", "46.12", "-17.60")
    assert (row["unrealised_price_part"], row["unrealised_currency_part"]) == ("-15.37", "-2.23")


def test_more_than_is_held_is_not_sold_unless_the_account_allows_it(novn):
    said = novn("add", "sell", "NOVN.SW", "--quantity", "3", "--price", "85")
    assert (said.code, said.out) == (1, "")
    assert "That would sell 2 NOVN.SW more than “Portfolio” holds." in said.err
    assert novn("account", "portfolio", "--shorts", "allow").code == 0
    assert novn("add", "sell", "NOVN.SW", "--quantity", "3", "--price", "85").code == 0
    assert only(novn("positions", "--json"))["quantity"] == "-2"


def test_of_quantity_price_and_amount_two_are_enough(folio):
    folio("add", "buy", "BABA", "--quantity", "4", "--amount", "300", "--currency", "USD")
    folio("add", "buy", "BABA", "--price", "75", "--amount", "300")
    assert [(one["quantity"], one["price"]) for one in folio("list", "--json").json] == [
        ("4", "75"),
        ("4", "75"),
    ]


def test_edit_and_delete_change_what_was_booked(novn):
    assert novn("edit", "2", "--price", "90", "--note", "better").code == 0
    assert only(novn("positions", "--json"))["realised"] == "11.42"
    assert novn("delete", "2").code == 0
    assert only(novn("positions", "--json"))["quantity"] == "2"
    assert [one["id"] for one in novn("list", "--instrument", "novn.sw", "--json").json] == ["1"]
    assert "NOVN.SW" in novn("list").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "buy", "BABA", "--quantity", "1", "--currency", "USD"), "the price is missing"),
        (("add", "buy", "BABA", "--quantity", "1", "--price", "2"), "The currency of BABA is not known"),
        (("add", "deposit", "--currency", "USD"), "the amount is missing"),
        (("edit", "9"), "no transaction 9"),
        (("delete", "9"), "no transaction 9"),
        (("price", "BABA", "75"), "not in the portfolio"),
        (("rate", "EUR", "GBp", "75"), "GBp is a part of GBP"),
        (("rate", "EUR", "EUR", "1"), "two currencies"),
        (("undo",), "no import to undo"),
        (("export", "file.xls"), "neither .json nor .csv"),
        (("import", "nowhere.csv"), "is not a file"),
        (("security", "Gold"), "needs its --currency"),
    ],
)
def test_what_cannot_be_done_is_one_clear_line_and_leaves_nothing(folio, words, said):
    refused = folio(*words)
    assert (refused.code, refused.out) == (1, "")
    assert said in refused.err
    assert folio("list", "--json").json == []


@pytest.mark.parametrize(
    "words",
    [
        ("add", "buy", "BABA", "--quantity", "x"),
        ("add", "gift", "BABA"),
        ("positions", "--as-of", "24.11.2023"),
        ("positions", "--currency", "dollars"),
        ("add", "sell", "BABA", "--lots", "a"),
    ],
)
def test_wrong_words_are_wrong_usage(folio, words):
    assert folio(*words).code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("positions", "--method", "foo"), "“foo” is none of fifo, average, lifo, highest, specific"),
        (("add", "bought", "BABA"), "“bought” is none of buy, sell, deposit"),
    ],
)
def test_a_word_that_is_none_of_those_there_are_is_answered_with_them(folio, words, said):
    found = folio(*words)
    assert (found.code, said in found.err) == (2, True)


def test_what_nobody_quotes_is_priced_by_hand_and_money_is_shown(folio):
    folio("security", "Gold bar", "--currency", "USD", "--tags", "safe")
    folio("add", "deposit", "--amount", "5000", "--currency", "USD")
    folio("add", "buy", "Gold bar", "--quantity", "1", "--amount", "2000")
    folio("price", "Gold bar", "2100")
    gold, cash = folio("positions", "--all", "--json").json
    assert (gold["symbol"], gold["value"], gold["weight"]) == (
        "Gold bar",
        "2100.00",
        pytest.approx(2100 / 5100),
    )
    assert (cash["symbol"], cash["name"], cash["value"]) == ("USD", "Cash", "3000.00")


def test_a_split_applies_on_read_and_is_taken_away(folio):
    folio(
        "add", "buy", "BABA", "--quantity", "3", "--price", "80", "--currency", "USD", "--date", "2022-01-03"
    )
    folio("split", "BABA", "8", "--date", "2022-02-01")
    assert only(folio("positions", "--json"))["quantity"] == "24"
    folio("split", "BABA", "0", "--date", "2022-02-01")
    assert only(folio("positions", "--json"))["quantity"] == "3"


def test_every_figure_of_a_position_is_explained(novn):
    novn("rate", "EUR", "CHF", "1.05", "--date", "2022-03-07")
    (shown,) = novn("explain", "novn.sw", "--currency", "EUR", "--json").json
    assert (shown["quantity"], shown["price"], shown["rate_date"]) == ("1", "87.80", "2022-03-07")
    assert (shown["value"], shown["account"], shown["notices"][0][:16]) == (
        "83.62",
        "Portfolio",
        "at the rate CHF/",
    )
    (lot,) = shown["lots"]
    assert (lot["transaction"], lot["cost"], lot["opened"]) == (1, "77.27", "2022-03-07")
    assert [one["gain"] for one in shown["realised"]] == ["6.81"]
    assert [one["kind"] for one in shown["transactions"]] == ["buy", "sell"]
    said = novn("explain", "NOVN.SW").out
    assert "1 × 87.80 CHF (2022-04-11) = 87.80 CHF" in said
    assert "realised:" in said
    early = novn("explain", "NOVN.SW", "--as-of", "2022-03-08").out
    assert "no price" in early
    assert "realised" not in early


# ---- performance


def test_a_period_has_every_key_and_its_parts_sum(novn):
    novn("price", "NOVN.SW", "75.80", "--date", "2022-03-07")
    found = novn("performance", "--json").json
    assert {
        name: found[name] for name in ("from", "to", "currency", "value_start", "value_end", "flows")
    } == {
        "from": "2022-03-06",
        "to": "2022-04-11",
        "currency": "CHF",
        "value_start": "0.00",
        "value_end": "87.80",
        "flows": "70.12",
    }
    assert found["gains"] == {
        "realised": "9.93",
        "unrealised": "12.00",
        "currency": "0.00",
        "dividends": "0.00",
        "interest": "0.00",
        "fees": "-4.25",
        "taxes": "0.00",
    }
    assert (found["irr_notice"], found["irr"]) == (None, pytest.approx(2.2518, abs=1e-3))
    assert (found["max_drawdown"], found["max_drawdown_days"]) == (0, 0)
    assert found["twr"] == pytest.approx(0.2009, abs=1e-4)


def test_of_one_instrument_since_a_day_beside_a_benchmark(novn, tmp_path):
    path = tmp_path / "spy.csv"
    path.write_text("Date,Close\n2022-04-08,400\n2022-04-11,404\n")
    novn("price", "NOVN.SW", "85.80", "--date", "2022-04-08")
    novn("rate", "USD", "CHF", "0.9", "--date", "2022-04-08")
    novn("price", "NOVN.SW", "87.80")
    assert novn("performance").code == 0
    words = ("performance", "--from", "2022-04-08", "--instrument", "novn.sw", "--benchmark", "spy")
    found = novn(*words, "--json").json
    assert (found["value_start"], found["flows"], found["gains"]["unrealised"]) == ("85.80", "0.00", "2.00")
    assert found["twr"] == pytest.approx(2 / 85.8)
    assert found["benchmark"]["notices"] == ["SPY: no closes up to 2022-04-11"]
    said = novn(*words)
    assert "Time-weighted return" in said.out
    assert "SPY: no closes up to 2022-04-11" in said.err


def test_a_period_of_no_days_has_no_rate_and_says_why(novn):
    found = novn("performance", "--from", "2022-04-11", "--json").json
    assert found["irr"] is None
    assert found["irr_notice"] == "n/a: the period is under a day"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "2022-05-01", "--to", "2022-04-01"), "before it begins"),
        (("--instrument", "BABA"), "not in the portfolio"),
    ],
)
def test_what_cannot_be_measured_is_said(novn, words, said):
    refused = novn("performance", *words)
    assert (refused.code, said in refused.err) == (1, True)


def test_an_empty_portfolio_has_no_performance(folio):
    assert "There are no transactions yet." in folio("performance").err


def test_realised_gains_are_listed_lot_by_lot_for_the_tax_form(novn):
    row = only(novn("realised", "--json"))
    assert row == {
        "symbol": "NOVN.SW",
        "isin": "",
        "account": "Portfolio",
        "opened": "2022-03-07",
        "closed": "2022-04-08",
        "quantity": "1",
        "proceeds": "84.43",
        "cost": "77.28",
        "gain": "7.15",
        "currency": "CHF",
    }
    assert novn("realised", "--year", "2021", "--json").json == []
    lines = novn("realised", "--csv").out.splitlines()
    assert lines[0].startswith("Symbol,ISIN,Account,Opened,Closed")
    assert lines[1] == "NOVN.SW,,Portfolio,2022-03-07,2022-04-08,1,84.43,77.28,7.15,CHF"
    assert "2022: 7.15 CHF." in novn("realised").out


def test_a_lot_whose_cost_is_unknown_is_in_no_sum(watcher, file):
    later = lambda *words: watcher("--now", "2024-01-02T00:00:00Z", "portfolio", *words)
    later("import", file())
    assert only(later("realised", "--json"))["gain"] is None
    said = later("realised")
    assert "The cost of 1 of these lots is unknown" in said.err


# ---- files


def state(folio, tmp_path, name):
    path = tmp_path / name
    assert folio("export", str(path)).code == 0
    return path


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_an_export_reads_back_to_the_same_state(novn, watcher, tmp_path, ending):
    novn("security", "=1+1", "--currency", "EUR", "--tags", "a b", "'c")
    novn("add", "buy", "=1+1", "--quantity", "0.1", "--price", "1", "--note", "@SUM(A1)\nand 'more'")
    novn("add", "sell", "=1+1", "--quantity", "0.1", "--price", "2", "--lots", "3:0.1")
    novn("account", "Portfolio", "--method", "average", "--cash", "keep")
    novn("split", "NOVN.SW", "2", "--date", "2022-05-01")
    novn("rate", "EUR", "CHF", "1.02")
    first = state(novn, tmp_path, f"first.{ending}")
    elsewhere = lambda *words: watcher("--profile", str(tmp_path / "other"), *NOON, *words)
    assert elsewhere("import", str(first), "--json").json["added"] == 4
    second = state(elsewhere, tmp_path, f"second.{ending}")
    assert second.read_text() == first.read_text()
    assert elsewhere("import", str(first), "--json").json["duplicates"] == 4
    assert elsewhere("undo").code == 0
    assert elsewhere("list", "--json").json == []


def test_a_spreadsheet_runs_no_formula_from_the_export(novn, tmp_path):
    novn("edit", "1", "--note", "=cmd|' /C calc'!A0")
    path = state(novn, tmp_path, "all.csv")
    cells = [cell for row in csv.reader(path.read_text().splitlines()) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


BROKER = {
    "format": "watcher portfolio",
    "version": 1,
    "base_currency": "",
    "accounts": [{"id": "Depot", "currency": "USD"}],
    "securities": [{"id": "US01609W1027", "isin": "US01609W1027", "name": "Alibaba", "currency": "USD"}],
    "transactions": [
        {
            "time": "2023-11-24T00:00:00+00:00",
            "kind": "sell",
            "account": "Depot",
            "security": "US01609W1027",
            "quantity": "5",
            "price": "75",
            "currency": "USD",
            "source": "Broker",
        },
    ],
}


@pytest.fixture
def file(tmp_path):
    def write(**changes):
        path = tmp_path / "broker.json"
        path.write_text(json.dumps(BROKER | changes))
        return str(path)

    return write


def test_what_was_there_before_an_import_can_be_gone_back_to(novn, watcher, profile, file):
    before = novn("list", "--json").json
    novn("import", file(), "--dry-run")
    assert backups(profile / "watcher.db") == ()
    assert novn("import", file(), "--json").json["added"] == 1
    novn("import", file())
    assert [one.path.name for one in backups(profile / "watcher.db")] == [
        "watcher-before-import-2022-04-11T200000Z.db"
    ]
    assert watcher("restore").code == 0
    assert novn("list", "--json").json == before


def test_a_preview_says_all_and_does_nothing(folio, file):
    said = folio("import", file(), "--dry-run", "--json").json
    assert said == {
        "source": "Watcher",
        "format": "json",
        "added": 1,
        "duplicates": 0,
        "ignored": 0,
        "rejected": [],
        "needs": [{"isin": "US01609W1027", "name": "Alibaba"}],
        "uncovered": [{"symbol": "US01609W1027", "quantity": "5"}],
        "run": None,
    }
    assert folio("list", "--json").json == []


def test_an_isin_is_asked_once_and_remembered(folio, file):
    said = folio("import", file(), "--map", "US01609W1027=BABA", "--json").json
    assert (said["needs"], said["uncovered"]) == ([], [{"symbol": "BABA", "quantity": "5"}])
    later = BROKER["transactions"][0] | {"time": "2023-11-27T00:00:00+00:00"}
    again = folio("import", file(transactions=[later]), "--json").json
    assert (again["needs"], again["added"]) == ([], 1)
    assert {one["security"] for one in folio("list", "--json").json} == {"BABA"}


def test_an_isin_may_be_named_later(folio, file):
    folio("import", file())
    folio("import", file(), "--map", "US01609W1027=BABA")
    row = only(folio("positions", "--as-of", "2023-12-01", "--all", "--json"))
    assert (row["symbol"], row["isin"]) == ("BABA", "US01609W1027")
    assert "opening balance, cost unknown" in row["notice"]


def test_one_bad_row_and_nothing_is_added(folio, file, profile):
    bad = [*BROKER["transactions"], {"kind": "sell"}, {"time": "x"}, 7]
    said = folio("import", file(transactions=bad), "--json")
    assert said.code == 1
    assert (said.json["added"], said.json["run"]) == (0, None)
    assert [row["line"] for row in said.json["rejected"]] == [f"transactions[{at}]" for at in (1, 2, 3)]
    assert "transactions[1] cannot be used" in said.err
    assert folio("import", file(transactions=bad), "--skip-bad", "--json").json["added"] == 1
    with Store.open(profile / "watcher.db", StillClock().now) as store:
        assert len(store.portfolio.transactions()) == 1


def test_all_goes_into_the_named_account_and_the_run_is_listed(folio, file):
    said = folio("import", file(), "--account", "Savings")
    assert "1 transactions were added" in said.out
    assert "US01609W1027 Alibaba: no symbol is known" in said.out
    assert "US01609W1027: 5 units are sold that were never bought" in said.out
    assert folio("list", "--json").json[0]["account"] == "Savings"
    assert folio("imports", "--json").json[0]["added"] == 1
    assert "broker.json" in folio("imports").out
    assert "1 transactions removed" in folio("undo", "1").out
    assert folio("undo", "1").code == 1


def test_the_columns_of_a_table_are_said_once_and_remembered(folio, tmp_path):
    path = tmp_path / "bank.csv"
    path.write_text("When;What;Paper;How many;Each;In\n2022-03-01;Kauf;BABA;5;75,50;USD\n")
    assert folio("import", str(path)).code == 1
    columns = ("date=When", "type=What", "symbol=Paper", "quantity=How many", "price=Each", "currency=In")
    words = [word for pair in columns for word in ("--column", pair)]
    assert folio("import", str(path), *words, "--json").json["added"] == 1
    later = path.read_text().replace("03-01", "03-02")
    path.write_text(later)
    assert folio("import", str(path), "--json").json["added"] == 1
    assert "is not FIELD=COLUMN" in folio("import", str(path), "--column", "when=When").err


def test_a_table_says_what_was_not_understood_and_how_to_say_it(folio, tmp_path):
    path = tmp_path / "bank.csv"
    path.write_text("When;What;Paper;How many;Each;In\n2022-03-01;Kauf;BABA;5;75,50;USD\n")
    said = folio("import", str(path), "--dry-run")
    assert said.code == 1
    assert "which column holds the date and the type" in said.err
    assert "When, What, Paper" in said.err
    assert "--column date=…" in said.err
    path.write_text("Date,Type,Symbol,Quantity,Price\n03/04/2099,Buy,BABA,5,75.50\n")
    said = folio("import", str(path), "--dry-run")
    assert "--column currency=EUR" in said.err
    words = ("--column", "currency=USD", "--dates", "month-first")
    said = folio("import", str(path), *words)
    assert "the first on 2099-03-04: are their dates right?" in said.out
    # What was said of its columns and its dates is remembered.
    path.write_text(path.read_text() + "04/05/2022,Buy,BABA,5,75.50\n")
    said = folio("import", str(path), "--json").json
    assert (said["added"], said["duplicates"]) == (1, 1)
    assert folio("list", "--json").json[0]["time"].startswith("2022-04-05")


def test_a_newer_format_and_broken_json_are_said(folio, file, tmp_path):
    assert "newer Watcher" in folio("import", file(version=2)).err
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "watcher portfolio", ')
    assert "is not JSON" in folio("import", str(broken)).err
    assert "not ISIN=SYMBOL" in folio("import", file(), "--map", "BABA").err
