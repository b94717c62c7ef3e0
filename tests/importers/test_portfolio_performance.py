"""Portfolio Performance: references, precisions by version, net amounts, cash in other accounts."""

from decimal import Decimal

import pytest

from tests.importers.reading import booked, read, rejected, said
from watcher.domain.errors import InputError
from watcher.importers.portfolio_performance import Factors

FILE = """\
<client>
  <version>47</version>
  <baseCurrency>EUR</baseCurrency>
  <securities>
    <security><uuid>s1</uuid><name>Adidas</name><currencyCode>EUR</currencyCode><isin>DE000A1EWWW0</isin>
      <tickerSymbol>ADS.DE</tickerSymbol><feed>YAHOO</feed>
      <prices><price t="2020-11-20" v="2805000"/><price t="2020-11-21" v="0"/></prices>
      <latest t="2020-11-23" v="2806000"/></security>
    <security><uuid>s2</uuid><name>Apple</name><currencyCode>USD</currencyCode><tickerSymbol>AAPL</tickerSymbol>
      <feed>YAHOO</feed><prices/></security>
  </securities>
  <accounts>
    <account><uuid>k1</uuid><name>Konto</name><currencyCode>EUR</currencyCode><transactions>
      <account-transaction><date>2020-01-01T00:00</date><currencyCode>EUR</currencyCode><amount>500000</amount>
        <shares>0</shares><type>DEPOSIT</type></account-transaction>
      <account-transaction><date>2020-09-21T00:00</date><currencyCode>EUR</currencyCode><amount>202000</amount>
        <security reference="../../../../../securities/security"/>
        <crossEntry class="buysell">
          <portfolio><uuid>d1</uuid><name>Depot</name><referenceAccount reference="../../../../.."/>
            <transactions><portfolio-transaction><date reference="../../../../../date"/><currencyCode>EUR</currencyCode>
              <amount>202000</amount><security reference="../../../../../../../../../securities/security"/>
              <crossEntry class="buysell" reference="../../../.."/><shares>10000000</shares>
              <units><unit type="FEE"><amount currency="EUR" amount="1500"/></unit>
                <unit type="TAX"><amount currency="EUR" amount="500"/></unit></units>
              <type>BUY</type></portfolio-transaction></transactions></portfolio>
          <portfolioTransaction reference="../portfolio/transactions/portfolio-transaction"/>
          <account reference="../../../.."/><accountTransaction reference="../.."/>
        </crossEntry><shares>0</shares><type>BUY</type></account-transaction>
      <account-transaction><date>2020-12-01T00:00</date><currencyCode>EUR</currencyCode><amount>850</amount>
        <security reference="../../../../../securities/security"/><shares>10000000</shares>
        <units><unit type="TAX"><amount currency="EUR" amount="150"/></unit></units>
        <type>DIVIDENDS</type></account-transaction>
      <account-transaction><date>2020-12-02T00:00</date><currencyCode>EUR</currencyCode><amount>300</amount>
        <shares>0</shares><type>INTEREST_CHARGE</type></account-transaction>
      <account-transaction><date>2020-12-03T00:00</date><currencyCode>EUR</currencyCode><amount>1</amount>
        <shares>0</shares><type>LOTTERY</type></account-transaction>
    </transactions></account>
    <account><uuid>k2</uuid><name>Dollars</name><currencyCode>USD</currencyCode><transactions/></account>
  </accounts>
  <portfolios>
    <portfolio reference="../../accounts/account/transactions/account-transaction[2]/crossEntry/portfolio"/>
    <portfolio><uuid>d2</uuid><name>Other</name><referenceAccount reference="../../../accounts/account[2]"/>
      <transactions>
        <portfolio-transaction><date>2020-10-01T00:00</date><currencyCode>EUR</currencyCode><amount>45460</amount>
          <security reference="../../../../../securities/security[2]"/>
          <crossEntry class="buysell"><account reference="../../../../../../accounts/account"/></crossEntry>
          <shares>5000000</shares>
          <units><unit type="GROSS_VALUE"><amount currency="EUR" amount="45460"/><forex currency="USD" amount="55190"/>
            <exchangeRate>0.8237</exchangeRate></unit></units>
          <type>BUY</type></portfolio-transaction>
      </transactions></portfolio>
  </portfolios>
</client>
"""


def test_references_are_followed_and_net_amounts_made_gross():
    batch = read(FILE, "my.xml")
    rows = [said(one) for one in booked(batch).values()]
    assert ("deposit", None, "0", "5000.00", "EUR") in rows
    assert ("buy", "ADS.DE", "10", "2000.00", "EUR", "15", "5") in rows
    assert ("dividend", "ADS.DE", "10", "10.00", "EUR", "1.5") in rows
    assert ("interest", None, "0", "-3.00", "EUR") in rows
    assert rejected(batch) == {
        "accounts/account[1]/transactions/account-transaction[5]": "“LOTTERY” is a kind of booking that is not known."
    }


def test_a_portfolio_and_the_account_that_only_it_uses_are_one():
    batch = read(FILE, "my.xml")
    assert [(one.id, one.name, one.currency) for one in batch.accounts] == [
        ("d1", "Depot", "EUR"),
        ("d2", "Other", "USD"),
    ]


def test_what_is_paid_from_another_account_takes_its_cash_along():
    batch = read(FILE, "my.xml")
    rows = [
        one for one in booked(batch).values() if one.security == "AAPL" or one.kind.startswith("transfer")
    ]
    assert [(one.kind, one.account, str(one.gross), one.currency) for one in rows] == [
        ("buy", "d2", "454.60", "EUR"),
        ("transfer_out", "d1", "454.60", "EUR"),
        ("transfer_in", "d2", "454.60", "EUR"),
    ]
    assert rows[1].link == rows[2].link != ""
    assert round(rows[0].gross * rows[0].rate, 2) == Decimal("551.90")
    assert rows[0].rate_to == "USD"


def test_prices_come_along_and_nothing_is_not_a_price():
    price, latest = read(FILE, "my.xml").prices
    assert (latest.day.isoformat(), latest.price) == ("2020-11-23", Decimal("280.6"))
    assert (price.security, price.day.isoformat(), price.price) == ("ADS.DE", "2020-11-20", Decimal("280.5"))


@pytest.mark.parametrize(
    ("version", "shares", "quotes"),
    [
        (2, 1, 100),
        (25, 10**5, 100),
        (26, 10**6, 100),
        (30, 10**6, 10**4),
        (48, 10**6, 10**4),
        (49, 10**8, 10**8),
        (70, 10**8, 10**8),
    ],
)
def test_whole_numbers_have_the_decimals_of_their_version(version, shares, quotes):
    assert Factors.of(version) == Factors(shares, quotes)


@pytest.mark.parametrize(
    ("content", "said_of"),
    [
        ("<client>\n<version>47</version>\n<accounts>", "Line 3 of my.xml is not XML"),
        ("PORTFOLIO\x01\x02", "is encrypted"),
        (
            FILE.replace(
                "../../accounts/account/transactions/account-transaction[2]", "../../accounts/account[9]"
            ),
            "does not hold",
        ),
        ('<!DOCTYPE client [<!ENTITY x "y">]>' + FILE, "entities"),
    ],
)
def test_a_file_that_is_not_whole_is_refused(content, said_of):
    with pytest.raises(InputError, match=said_of):
        read(content, "my.xml")
