"""The digest as it is read: every figure of it, in words and signs."""

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.domain.test_news import story
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.alerts.afterwards import Horizon
from watcher.domain.big_days import DayMove
from watcher.domain.digest.digest import BigDay, Contributor, CoursePoint, Digest, Fire, PortfolioWeek
from watcher.domain.digest.incidents import Incident
from watcher.domain.digest.moves import WeekMove, list_week
from watcher.domain.digest.week import Week
from watcher.domain.formats import Formats
from watcher.engine.digest_files import digest_bytes
from watcher.paths import resource
from watcher.reports import eastern, pdf_text
from watcher.reports.charts import WIDTH, drawn_bars, drawn_lines
from watcher.reports.digest_sheet import digest_sheet
from watcher.reports.html import html_of
from watcher.reports.pdf import column_widths, pdf_of
from watcher.reports.sheet import Bar, BarChart, Cell, Line, LineChart, Section, Sheet, Table

WEEK = Week.parse("2023-W46")
NOON = datetime(2023, 11, 16, 12, tzinfo=UTC)
THURSDAY = date(2023, 11, 16)
EMPTY = Digest(WEEK, NOON + timedelta(days=3), "UTC", True, None, (), (), 0, (), (), (), 0, ())
PORTFOLIO = PortfolioWeek(
    "USD",
    Decimal("10505.50"),
    Decimal("9068.00"),
    Decimal("100.00"),
    Decimal("-1537.50"),
    -0.1368,
    ("KWEB",),
    -0.0658,
    (Contributor("JD", Decimal("12.50"), 0.001), Contributor("BABA", Decimal("-1550.00"), -0.14)),
    (CoursePoint(date(2023, 11, 10), 1.0, 1.0), CoursePoint(THURSDAY, 0.8632, 0.9342)),
    ("ABC: no price of this week",),
)
FIRE = Fire(
    "BABA", "below 80.00", NOON, NOON, Decimal("79.111"), 2, "USD", "add", False,
    {Horizon.HOUR: -0.0123, Horizon.DAY: None, Horizon.DAYS: 0.5},
)  # fmt: skip
MOVE = DayMove("BABA", THURSDAY, 79.1, -0.0914, -4.83, -0.0853, 2.87, (), -0.0149, 1.2, -0.0806)


class Reader(HTMLParser):
    """What a browser makes of it: the tags, the links, and the text outside of the style."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.events, self._text = set(), [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.events += [name for name, _ in attrs if name.startswith("on")]
        self.links += [value for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data):
        self._text.append(data)

    @property
    def text(self):
        return re.sub(r"\s+", " ", " ".join(self._text))


def read(**parts):
    return Reader(html_of(digest_sheet(replace(EMPTY, **parts)))).text


def test_the_portfolio_is_told_beside_its_benchmark():
    text = read(portfolio=PORTFOLIO)
    assert "returned −13.68 % (time-weighted), KWEB −6.58 %: 7.10 percentage points behind." in text
    assert "Value before 10,505.50 Paid in and out +100.00 Gain −1,537.50 Value at the end 9,068.00" in text
    assert "Solid: portfolio −13.68 %. Dashed: KWEB −6.58 %." in text
    assert "ABC: no price of this week." in text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"twr": None}, "Nothing was held in this week."),
        ({"twr": None, "is_unknown": True}, "can be valued in this week. What each holding brought:"),
        ({"benchmark": (), "benchmark_twr": None}, "returned −13.68 % (time-weighted). "),
        ({"benchmark_twr": None}, "What KWEB did is not known."),
        ({"benchmark_twr": -0.2}, "6.32 percentage points ahead"),
        ({"currency": "JPY", "gain": Decimal(0)}, "Gain 0 "),
    ],
)
def test_what_is_not_known_of_the_portfolio_is_said(change, said):
    assert said in read(portfolio=replace(PORTFOLIO, **change))


def test_many_contributors_are_the_first_and_the_last_and_the_sum_of_the_others():
    many = tuple(Contributor(f"S{n}", Decimal(10 - n), None) for n in range(14))
    text = read(portfolio=replace(PORTFOLIO, contributors=many))
    assert "S4 +6.00 USD" in re.sub(r" +", " ", text)
    assert "4 others +14.00 USD" in text
    assert "S5 " not in text


def test_of_many_notices_the_first_are_told_and_the_others_counted():
    text = read(portfolio=replace(PORTFOLIO, notices=tuple(f"N{n}: no rate" for n in range(40))))
    assert "N11: no rate. And 28 more; the window has all of them." in text


def test_a_list_is_told_with_its_mean_and_what_is_not_known():
    moves = [
        WeekMove(name, f"{name} Inc.", "USD", 2, 100.0, last, THURSDAY)
        for name, last in (("A", 105.0), ("B", 90))
    ]
    text = read(lists=(list_week("Mine", moves, [f"X{n}" for n in range(9)]),))
    assert "Mine: 2 of 11 known, −2.50 % on average." in text
    assert "best A A Inc. 105.00 USD +5.00 %" in text
    assert "worst B B Inc. 90.00 USD −10.00 %" in text
    assert "Not known, for lack of stored closes: X0, X1, X2, X3, X4, X5, X6, X7 and 1 more." in text


def test_a_big_day_says_how_far_how_unusual_and_how_much_its_own():
    text = read(big_days=(BigDay(MOVE, (story(published_at=NOON),), 2),), more_big_days=3)
    assert (
        "Thu 2023-11-16: BABA fell 9.14 %, 4.8 standard deviations; its peers −1.49 % on average, "
        "−8.06 % its own, −8.53 % at the open, volume 2.9 times the average, 2 alerts fired."
    ) in text
    assert "Alibaba will not spin off its cloud" in text
    assert "And 3 more." in text


def test_what_is_not_known_of_a_big_day_is_left_out():
    bare = DayMove("NEW", THURSDAY, 1.0, 0.5, None, None, None)
    assert "Thu 2023-11-16: NEW rose 50.00 %. " in read(big_days=(BigDay(bare),))


def test_a_fire_is_told_with_what_the_price_did_after():
    late = replace(FIRE, is_late=True, detected_at=NOON + timedelta(hours=2), note="", price=None)
    text = read(fires=(FIRE, late))
    assert "2 fired, 1 of them missed then and found later." in text
    assert "Thu 2023-11-16 12:00 BABA below 80.00. add 79.11 USD −1.23 % – +50.00 %" in text
    assert "Thu 2023-11-16 12:00, found Thu 2023-11-16 14:00 BABA below 80.00 –" in text


def test_incidents_are_told_with_their_length_and_number():
    length = timedelta(hours=3, minutes=30)
    gone = Incident("BABA", "not_monitored", "Nobody watched.", 2, NOON, NOON + length, length)
    short = Incident("JD", "stale", "Too old.", 5, NOON, NOON)
    brief = replace(gone, unwatched=timedelta(minutes=7))
    text = read(incidents=(gone, short, brief))
    assert "BABA Nobody watched. 3 h 30 min in all. Thu 2023-11-16 12:00 to Thu 2023-11-16 15:30 2" in text
    assert "JD Too old. Thu 2023-11-16 12:00 5" in text
    assert "Nobody watched. 7 min in all." in text


def test_what_comes_next_is_told_by_day():
    early = datetime(2023, 11, 24, 18, tzinfo=UTC)
    ahead = (
        AgendaEntry(date(2023, 11, 21), AgendaKind.EARNINGS, "Earnings", "BABA", is_estimate=True),
        AgendaEntry(date(2023, 11, 24), AgendaKind.HALF_DAY, "NYSE closes early", at=early),
    )
    text = read(ahead=ahead, more_stories=4, stories=(story(),))
    assert "Tue 2023-11-21 BABA Earnings (estimate)" in text
    assert "Fri 2023-11-24 NYSE closes early, Fri 2023-11-24 18:00" in text
    assert "And 4 more in the window." in text


def test_an_empty_week_says_so_in_every_section():
    text = read()
    for words in (
        "Nothing was booked",
        "There are no lists",
        "No day was beyond",
        "No alert fired",
        "No headlines",
        "Nothing is known to have been missing",
        "Nothing is known of week 2023-W47",
    ):
        assert words in text
    assert "not over" not in text
    assert "The week is not over: these are figures so far." in read(is_whole=False)


def test_numbers_and_times_follow_the_users_way_of_writing():
    sheet = digest_sheet(
        replace(EMPTY, portfolio=PORTFOLIO, fires=(FIRE,), zone="Asia/Hong_Kong"),
        Formats(",", ".", twelve_hours=True),
    )
    text = Reader(html_of(sheet)).text
    assert "−13,68 %" in text
    assert "10.505,50" in text
    assert "Thu 2023-11-16 8:00 PM" in text


HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "</td></table><style>*{display:none}</style>",
    "{{ 77 * 77 }}{% include 'x' %}",
    "&lt;b&gt; \u202egnp.exe \x00\x1b[31m",
    "<font size=90><b>x</i><a href='javascript:1'>" * 250,
    "مرحبا שלום 阿里巴巴 🙂",
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "http://a.example", "https://a.example/?a=1&b='\"<>"]
)
def test_hostile_headlines_stay_text(text, link):
    evil = story(title=text, source=text, link=link, published_at=NOON)
    digest = replace(
        EMPTY,
        stories=(evil,),
        big_days=(BigDay(MOVE, (evil,)),),
        lists=(list_week(text, [WeekMove("A", text, "USD", 2, 1.0, 2.0, THURSDAY)]),),
        fires=(replace(FIRE, note=text),),
        incidents=(Incident(text, "stale", "Too old.", 1, NOON, NOON),),
        portfolio=replace(PORTFOLIO, contributors=(Contributor(text, Decimal(1), None),), notices=(text,)),
    )
    sheet = digest_sheet(digest)
    page = Reader(html_of(sheet))
    assert not page.tags & {"script", "img", "iframe", "object", "b", "font", "link"}
    assert page.events == []
    assert all(one.startswith("https://") for one in page.links)
    assert "\u202e" not in page.text
    assert len(page.text) < 12_000
    assert "5929" not in page.text
    assert pdf_of(sheet).startswith(b"%PDF")


def test_the_page_loads_nothing_and_reads_on_paper_and_phone():
    html = html_of(digest_sheet(replace(EMPTY, portfolio=PORTFOLIO)))
    assert "default-src 'none'" in html
    assert "url(" not in html
    assert "@media print" in html
    assert 'name="viewport"' in html
    assert html.count("<svg") == 2
    assert html.count('role="img" aria-label="') == 2
    assert Reader(html).links == []


def test_charts_are_lines_within_their_frame():
    lines = (Line("a", ((1.0, 1.0), (2.0, 0.9), (5.0, 1.2))), Line("b", ((1.0, 1.0), (5.0, 1.1)), True))
    found = drawn_lines(LineChart(lines, 1.0, "", "", ""))
    points = [point for line in found.lines for point in line.points]
    assert all(0 <= x <= WIDTH and 0 <= y <= found.height for x, y in points)
    (x0, y0), (x1, y1), (x2, y2) = found.lines[0].points
    assert (x1 - x0) / (x2 - x0) == pytest.approx(0.25, abs=0.001)
    assert (y1 - y0) / (y1 - y2) == pytest.approx(1 / 3, abs=0.01)
    assert found.base == y0


@pytest.mark.parametrize("values", [(3.0, -1.0), (5.0,), (-5.0, -10.0), (0.0,)])
def test_bars_are_as_long_as_their_values_and_begin_at_the_axis(values):
    found = drawn_bars(BarChart(tuple(Bar("x", value, "") for value in values), ""))
    for one, value in zip(found.bars, values, strict=True):
        assert (one.x if value >= 0 else one.x + one.width) == pytest.approx(found.axis, abs=0.1)
        assert one.width * max(map(abs, values)) == pytest.approx(
            found.bars[values.index(max(values, key=abs))].width * abs(value), abs=2
        )
        assert 0 <= one.x <= one.x + one.width <= WIDTH


def test_an_unmoved_chart_of_one_day_is_drawn_too():
    assert drawn_lines(LineChart((Line("a", ((1.0, 1.0),)),), 1.0, "", "", "")).lines[0].points


def test_a_long_digest_is_a_pdf_of_several_pages_with_vectors():
    digest = replace(
        EMPTY, portfolio=PORTFOLIO, fires=(FIRE,) * 120, stories=(story(link="https://a.example"),)
    )
    data = digest_bytes(digest, ".pdf")
    assert len(re.findall(rb"/Type /Page\b", data)) > 2
    assert b"/Subtype /Image" not in data
    assert b"(https://a.example)" in data
    assert digest_bytes(digest, ".html").decode().count("below 80.00") == 120
    assert io.BytesIO(data).read(4) == b"%PDF"


@pytest.mark.parametrize("note", ["", "add to position " * 9, "x" * 300])
def test_columns_fill_the_page_and_break_neither_symbols_nor_numbers(note):
    row = tuple(
        map(Cell, ("Thu 2023-11-16 12:00", "9988.HK", f"below 80.00. {note}", "79.11 USD", "−1.23 %"))
    )
    table = Table(("When", "Symbol", "Alert", "Price", "1 hour on"), (row,), frozenset((3, 4)))
    pdf_of(digest_sheet(EMPTY))
    widths = column_widths(table, 480.0)
    assert sum(widths) == pytest.approx(480)
    assert widths[1] > 8.5 * 0.6 * len("9988.HK")
    assert widths[3] > 8.5 * 0.55 * len("79.11 USD")


def test_too_many_columns_share_the_page():
    table = Table(tuple("Heading" for _ in range(40)), ())
    assert sum(column_widths(table, 480.0)) == pytest.approx(480)


# ---- letters of the east


def test_a_font_of_this_machine_is_put_into_the_file_with_the_letters_that_are_used(monkeypatch):
    greek = digest_sheet(replace(EMPTY, lists=(list_week("Ωμέγα", [], ["X"]),)))
    plain_fonts = pdf_of(greek).count(b"/FontFile2")
    monkeypatch.setattr(eastern, "_RANGES", ((0x370, 0x3FF),))
    monkeypatch.setattr(eastern, "_files", lambda: (Path(__file__), resource("fonts", "Inter-Bold.ttf")))
    assert pdf_of(greek).count(b"/FontFile2") == plain_fonts + 1
    assert pdf_text.runs("Ω 1") == [("Eastern", "Ω"), ("Inter", " 1")]


def test_without_such_a_font_the_reader_s_own_is_asked_for(monkeypatch):
    monkeypatch.setattr(eastern, "_files", tuple)
    data = pdf_of(digest_sheet(replace(EMPTY, lists=(list_week("中概股", [], ["X"]),))))
    assert b"/STSong-Light" in data
    assert pdf_text.runs("阿里 A\U0001f600") == [("STSong-Light", "阿里"), ("Inter", " A?")]


def test_the_font_with_the_most_of_the_letters_is_taken_and_one_with_none_is_not():
    inter, other = resource("fonts", "Inter-Regular.ttf"), Path("/no/such/font.ttf")
    assert eastern.found_font("a", frozenset("Ω里"), (other, inter)) is not None
    assert eastern.found_font("a", frozenset("里"), (other, inter)) is None


# ---- in the user's own writing


def test_numbers_and_times_are_written_as_the_user_has_them_and_names_as_they_are():
    fire = replace(FIRE, note="sell at 1,234.50", words="below 1,080.00")
    digest = replace(EMPTY, portfolio=PORTFOLIO, fires=(fire,))
    german = Formats(decimal=",", thousands=".", twelve_hours=True)
    text = Reader(html_of(digest_sheet(digest, german))).text
    assert "returned −13,68 % (time-weighted)" in text
    assert "Value before 10.505,50" in text
    assert "below 1.080,00. sell at 1,234.50" in text
    assert re.search(r"Written Sun 2023-11-19 \d+:\d\d [AP]M", text)


def test_on_a_phone_long_rows_become_blocks_that_say_what_each_cell_is():
    short = Table(("", "USD"), ((Cell("Value before"), Cell("10,505.50")),), frozenset((1,)))
    long = Table(("When", "Headline"), ((Cell("12:00"), Cell("word " * 12)),))
    sheet = Sheet("t", "s", (Section("h", (short, long)),), "f")
    tables = html_of(sheet).split("<table")[1:]
    assert [one.startswith(' class="long"') for one in tables] == [False, True]
    assert 'data-title="Headline"' in tables[1]
