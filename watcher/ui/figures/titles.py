"""What the figures of a company and their groups are called."""

from __future__ import annotations

from watcher.domain.key_figures import Group
from watcher.language import tr

GROUPS = {
    Group.VALUATION: tr("Valuation"),
    Group.GROWTH: tr("Growth"),
    Group.MARGINS: tr("Margins and returns"),
    Group.ANALYSTS: tr("Analysts"),
    Group.SHORT: tr("Short interest"),
    Group.DIVIDENDS: tr("Dividends"),
    Group.OWNERSHIP: tr("Ownership"),
}
CHANGES = tr("What analysts changed")
TITLES = {
    "trailing_pe": tr("P/E, last 12 months"),
    "forward_pe": tr("P/E, next 12 months"),
    "peg": tr("PEG"),
    "price_to_sales": tr("Price / sales"),
    "price_to_book": tr("Price / book value"),
    "ev_to_revenue": tr("EV / revenue"),
    "ev_to_ebitda": tr("EV / EBITDA"),
    "trailing_eps": tr("EPS, last 12 months"),
    "forward_eps": tr("EPS, next 12 months"),
    "beta": tr("Beta"),
    "revenue_growth": tr("Revenue growth"),
    "earnings_growth": tr("Earnings growth"),
    "revenue": tr("Revenue"),
    "ebitda": tr("EBITDA"),
    "free_cash_flow": tr("Free cash flow"),
    "cash": tr("Cash"),
    "debt": tr("Debt"),
    "gross_margin": tr("Gross margin"),
    "operating_margin": tr("Operating margin"),
    "profit_margin": tr("Profit margin"),
    "return_on_equity": tr("Return on equity"),
    "return_on_assets": tr("Return on assets"),
    "debt_to_equity": tr("Debt / equity"),
    "current_ratio": tr("Current ratio"),
    "target_mean": tr("Target, mean"),
    "target_low": tr("Target, lowest"),
    "target_high": tr("Target, highest"),
    "analysts": tr("Analysts"),
    "rating": tr("Rating, 1 best to 5"),
    "shares_short": tr("Shares short"),
    "shares_short_before": tr("A month before"),
    "short_of_float": tr("Part of the float"),
    "days_to_cover": tr("Days to cover"),
    "dividend_rate": tr("Dividend a year"),
    "dividend_yield": tr("Yield"),
    "five_year_yield": tr("Yield, 5 years"),
    "payout_ratio": tr("Payout ratio"),
    "last_dividend": tr("Last dividend"),
    "ex_dividend": tr("Ex-dividend day"),
    "held_by_insiders": tr("Held by insiders"),
    "held_by_institutions": tr("Held by institutions"),
    "institutions": tr("Institutions"),
    "shares": tr("Shares outstanding"),
    "float": tr("Shares in the float"),
}
UPSIDE = tr("Target over the price")
MOVED = tr("Target has moved")
OPINIONS = tr("Buy / hold / sell")
EARLIER = tr("{months} months ago")
EARLIER_ONE = tr("A month ago")
