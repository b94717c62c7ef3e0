"""What a column of a table holds, told by its heading: in the words of brokers and of people's own sheets."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping

from watcher.importers.table import Table, plain

_UNIT = re.compile(r"[(\[（](.*?)[)\]）]")


def folded(text: str) -> str:
    """A word without case, accents and what is no letter: `Gebühr (EUR)` is `gebuhreur`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return plain("".join(letter for letter in apart if not unicodedata.combining(letter)))


_NAMES = {
    "date": """date datetime tradedate transactiondate dateofoperation executiondate executed orderdate
        timestamp time opendate purchasedate tradedatetime dateandtime datum datumuhrzeit buchungstag
        buchungsdatum handelstag handelsdatum ausführungsdatum abschlusstag schlusstag dateopération
        datedopération datetransaction datedetransaction datedexécution dateheure fecha fechaoperación
        fechadeoperación fechaejecución data dataoperazione dataeora datadanegociação datadaoperação
        transactiedatum transaktionsdatum affärsdag 日期 成交日期 交易日期 发生日期 發生日期 委托日期
        时间 成交时间 約定日 取引日 日付 дата settlementdate settledate valuedate valuta wertstellung
        valutadatum datevaleur fechavalor datavaluta""",
    "type": """type action transactiontype activitytype activity transaction operation side buysell kind
        event way typ art vorgang transaktion transaktionstyp transaktionsart buchungsart umsatzart
        geschäftsart kaufverkauf opération sens typedopération typedetransaction naturedelopération
        operación tipo tipodeoperación tipooperación operazione tipooperazione tipodioperazione causale
        transactietype soort typemutatie tipodeoperação operação movimentação typavtransaktion
        transaktionstyp 类型 類型 交易类型 交易類型 业务名称 業務名稱 操作 买卖 買賣 买卖方向 買賣方向
        买卖标志 摘要 方向 取引 取引区分 売買 売買区分 операция тип category transactioncategory
        categoría catégorie kategorie categoria""",
    "symbol": """symbol ticker tickersymbol code stockcode stocksymbol securitycode instrumentsymbol
        identifier kürzel börsenkürzel symbole mnémonique codemnémonique símbolo simbolo codice código
        代码 代碼 证券代码 證券代碼 證券代號 股票代码 股票代碼 股票代號 基金代码 銘柄コード 証券コード
        コード ティッカー тикер""",
    "isin": "isin isincode isinnumber codeisin códigoisin codiceisin isinwkn isinsymbol",
    "name": """name security securityname instrument instrumentname asset assetname product company
        holding holdingname stockname title wertpapier wertpapiername bezeichnung wertpapierbezeichnung
        valeur titre désignation libellé producto nombre denominación titolo nome strumento
        denominazione produto värdepapper värdepapperbeskrivning naam 名称 名稱 证券名称 證券名稱
        股票名称 股票名稱 基金名称 銘柄 銘柄名 description beschreibung descripción descrizione""",
    "quantity": """quantity qty shares units noofshares numberofshares noofunits sharesquantity
        filledquantity filledqty executedquantity quantitytransacted stück stücke stückzahl stk anzahl
        anteile menge nominale nominal quantité qté nombre nombredetitres titres nombredeparts cantidad
        títulos participaciones númerodetítulos quantità qtà pezzi quote numeroquote quantidade qtd
        aantal antal 数量 數量 成交数量 成交數量 股数 股數 份额 確認份額 发生数量 約定数量 株数
        количество volume""",
    "price": """price unitprice priceperunit pricepershare priceshare shareprice tradeprice
        executionprice executedprice avgprice averageprice fillprice purchaseprice costpershare
        priceattransaction kurs preis stückpreis stückkurs preisprostück kursprostück preisproanteil
        ausführungskurs prix cours prixunitaire coursdexécution prixdexécution precio preciounitario
        cotización prezzo prezzounitario preço preçounitário cotação koers prijs 价格 價格 成交价格
        成交價格 成交价 成交價 成交均价 成交均價 单价 單價 単価 約定単価 価格 цена""",
    "amount": """amount total value gross grossamount grossvalue totalamount totalvalue
        transactionamount tradevalue totaltradevalue principal principalamount betrag bruttobetrag
        brutto wert gesamtbetrag gesamtwert kurswert montant montantbrut montanttotal importe
        importebruto importetotal monto efectivo importo importolordo controvalore valore totale bedrag
        brutobedrag waarde montante belopp 金额 金額 成交金额 成交金額 总额 總額 約定金額 約定代金 сумма
        valor""",
    "net": """net netamount netvalue nettotal netcash netcashamount netproceeds cashflow
        settlementamount nettobetrag netto ausmachenderbetrag endbetrag abrechnungsbetrag montantnet
        netacréditer importeneto neto importonetto netto valorlíquido nettobedrag waardenetto 净额 淨額
        净金额 发生金额 發生金額 收付金额 收付金額 清算金额 受渡金額 受渡代金""",
    "currency": """currency ccy curr currencyprimary currencycode tradecurrency transactioncurrency
        pricecurrency währung whg devise monnaie divisa moneda valuta moeda transaktionsvaluta 币种 幣種
        货币 貨幣 币别 幣別 通貨 валюта valutamutatie valutakoers""",
    "fees": """fees fee feescomm feeamount commission commissions commissionfee comm brokerage
        brokeragefee transactionfee transactioncosts tradingfee charges costs gebühren gebühr provision
        provisionen kosten spesen entgelt entgelte orderkosten ordergebühr ordergebühren
        transaktionskosten frais courtage fraisdecourtage commissionpayée comisión comisiones gastos
        commissioni commissione spese costi transactiekosten corretagem avgift avgifter 手续费 手續費
        佣金 费用 費用 过户费 手数料 комиссия""",
    "taxes": """taxes tax taxamount withholdingtax stampduty steuern steuer quellensteuer
        kapitalertragsteuer kest solidaritätszuschlag kirchensteuer taxe impôt impôts prélèvement
        impuestos impuesto retención imposte imposta tasse ritenuta ritenute impostos imposto belasting
        belastingen skatt 税 稅 税费 稅費 税金 税額 印花税 印花稅 налог""",
    "account": """account accountname accountnumber accountid portfolio depot konto depotname kontoname
        kontonummer compte cuenta conto rekening portefeuille conta 账户 賬戶 帳戶 账号 資金帳號
        资金账号 口座 счет""",
    "note": """note notes comment comments memo remark remarks notiz notizen bemerkung kommentar
        remarque commentaire nota notas comentario observaciones commento opmerking observação 备注 備註
        備考""",
    "id": """id transactionid tradeid reference referencenumber orderid ordernumber transaktionsid
        referenz auftragsnummer ordernummer référence referencia riferimento 成交编号 成交編號 流水号
        委托编号""",
}

FIELDS: Mapping[str, tuple[str, ...]] = {
    field: tuple(dict.fromkeys(folded(name) for name in names.split())) for field, names in _NAMES.items()
}
"""The fields of a booking, and what columns that hold each may be called; the better ones first."""

_BESIDE = {
    "fees_currency": """feecurrency feescurrency currencyfee commissioncurrency gebührenwährung
        devisefrais valutakosten""",
    "status": """status state orderstatus auftragsstatus ordestatus statut état estado stato 状态 狀態
        委托状态 订单状态""",
}
"""What is looked at where a table has it, and nobody has to be asked about."""

_TOTALS = frozenset(map(folded, ("totalfees", "totalfee", "totalcommission", "gesamtkosten", "totaltaxes")))
_SUMMED = ("fees", "taxes")
_LOOKED_AT = 50


def unit_of(title: str) -> str:
    """The currency that a heading names, as in `Price (USD)`; empty without one."""
    found = _UNIT.search(title)
    said = found[1].strip() if found else ""
    return said if re.fullmatch(r"[A-Z]{3}|GBp|[$€£¥]", said) else ""


def guessed(table: Table) -> dict[str, str]:
    """Which column of a table is which field, by their names: field to title."""
    return {field: titles[0] for field, titles in candidates(table).items()}


def beside(table: Table) -> dict[str, list[str]]:
    """The columns that say more of other columns: which currency fees are in, whether an order was filled."""
    titles = {folded(title): title for title in table.titles}
    return {
        field: [titles[name]]
        for field, names in _BESIDE.items()
        for name in map(folded, names.split())
        if name in titles
    }


def candidates(table: Table) -> dict[str, list[str]]:
    """The columns that may be each field, the likeliest first; a title that stands twice is nobody's."""
    often = Counter(plain(title) for title in table.titles)
    by_name: dict[str, str] = {}
    for title in table.titles:
        if often[plain(title)] == 1:
            by_name.setdefault(folded(title), title)
    for title in table.titles:
        # `Kurs (EUR)` is a Kurs if nothing else is.
        if often[plain(title)] == 1:
            by_name.setdefault(folded(_UNIT.sub("", title)), title)
    found: dict[str, list[str]] = {}
    for field, names in FIELDS.items():
        titles = [by_name[name] for name in names if name in by_name]
        if field == "currency":
            titles = [title for title in titles if _holds_currencies(table, title)]
        if titles:
            found[field] = list(dict.fromkeys(titles))
    return found


def summed(table: Table, field: str) -> list[str]:
    """The columns that are added up for fees or taxes: all of them, or the one that is their sum."""
    total = [title for title in table.titles if folded(_UNIT.sub("", title)) in _TOTALS]
    of_field = [title for title in total if folded(title).endswith("taxes") == (field == "taxes")]
    return of_field[:1] or candidates(table).get(field, [])


def _holds_currencies(table: Table, title: str) -> bool:
    """A German Valuta is a day, an Italian one a currency."""
    at = table.titles.index(title)
    cells = [row[at].strip() for _, row in table.rows[:_LOOKED_AT] if at < len(row) and row[at].strip()]
    return not any(letter.isdigit() for cell in cells for letter in cell)
