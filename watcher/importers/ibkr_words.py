"""What Interactive Brokers' activity statements call their sections and columns in other languages."""

from __future__ import annotations

import re

from watcher.importers.table import plain

_SECTIONS = {
    "Trades": ("Transaktionen", "Operaciones", "Transactions", "交易", "Сделки"),
    "Dividends": ("Dividenden", "Dividendos", "Dividendes", "股息", "Дивиденды"),
    "Payment In Lieu Of Dividends": ("Zahlungen anstelle von Dividenden", "股息替代支付", "代付股息"),
    "Withholding Tax": (
        *("Quellensteuer", "Retención de impuestos", "Retenue à la source", "Retenues à la source"),
        *("Impôt retenu à la source", "代扣税", "代扣税款", "预扣税", "Удерживаемый налог"),
    ),
    "Interest": ("Zinsen", "Interés", "Intereses", "Intérêts", "Intérêt", "利息", "Процент", "Проценты"),
    "Fees": ("Gebühren", "Tarifas", "Comisiones", "Frais", "费用", "Сборы", "Комиссии", "Плата"),
    "Other Fees": (
        "Sonstige Gebühren",
        "Otras tarifas",
        "Autres frais",
        "其它费用",
        "其他费用",
        "Прочие сборы",
    ),
    "Transaction Fees": (
        *("Transaktionsgebühren", "Tarifas de transacción", "Frais de transaction", "交易费用"),
        "Комиссии за транзакции",
    ),
    "Deposits & Withdrawals": (
        *("Einzahlungen & Auszahlungen", "Ein- und Auszahlungen", "Depósitos y retiradas"),
        *("Depósitos y retiros", "Dépôts et retraits", "存款和取款", "Внесение и вывод средств"),
    ),
    "Corporate Actions": (
        *("Kapitalmaßnahmen", "Acciones corporativas", "Eventos corporativos", "Opérations sur titres"),
        *("公司行动", "公司活动", "Корпоративные действия"),
    ),
    "Transfers": ("Überträge", "Transferencias", "Traspasos", "Transferts", "转账", "Переводы"),
    "Account Information": (
        *("Kontoinformation", "Kontoinformationen", "Información sobre la cuenta", "账户信息"),
        *("Información de la cuenta", "Informations sur le compte", "Informations du compte"),
        *("Informations de compte", "Информация о счете"),
    ),
    "Financial Instrument Information": (
        *("Informationen zum Finanzinstrument", "Información de instrumento financiero"),
        *("Informations sur l'instrument financier", "Informations sur les instruments financiers"),
        *("金融产品信息", "金融工具信息", "Информация о финансовом инструменте"),
    ),
}
_COLUMNS = {
    "Field Name": ("Feldname", "Nombre del campo", "Nom champ", "域名称", "Название поля"),
    "Field Value": ("Feldwert", "Valor del campo", "Valeur champ", "域值", "Значение поля"),
    "Asset Category": (
        *("Vermögenswertkategorie", "Anlagekategorie", "Vermögenswert-Kategorie", "Categoría de activo"),
        *("Catégorie d'actifs", "资产分类", "Класс актива"),
    ),
    "Currency": ("Währung", "Divisa", "Devise", "货币", "Валюта"),
    "Account": ("Konto", "Cuenta", "Compte", "账户", "Счет"),
    "Symbol": ("Símbolo", "Symbole", "代码", "Символ"),
    "Date/Time": ("Datum/Zeit", "Fecha/Hora", "Date/Heure", "日期/时间", "Дата/Время"),
    "Date": ("Datum", "Fecha", "日期", "Дата"),
    "Settle Date": (
        *("Abwicklungsdatum", "Abrechnungsdatum", "Fecha de liquidación", "Date de règlement"),
        *("结算日期", "起息日", "Дата расчета", "Дата расчетов"),
    ),
    "Report Date": ("Berichtsdatum", "Fecha del informe", "Date du rapport", "报告日期", "Дата отчета"),
    "Description": ("Beschreibung", "Descripción", "描述", "Описание"),
    "Quantity": ("Menge", "Anzahl", "Cantidad", "Quantité", "数量", "Количество"),
    "Amount": ("Betrag", "Importe", "Montant", "金额", "Сумма"),
    "T. Price": (
        *("T.-Kurs", "Trans.-Kurs", "Transaktionskurs", "Precio trans.", "T. Precio", "Prix trans."),
        *("交易价格", "Цена транзакции"),
    ),
    "Proceeds": ("Erlös", "Erlöse", "Productos", "Produit", "收益", "Выручка"),
    "Comm/Fee": (
        *("Prov./Gebühr", "Provision/Gebühr", "Tarifa/com.", "Comm/Tarif", "佣金/税", "Комиссия/плата"),
    ),
    "Code": ("Código", "Код"),
    "Subtitle": ("Untertitel", "Subtítulo", "Sous-titre"),
    "Security ID": (
        *("Wertpapier-ID", "Id. de seguridad", "ID du titre", "证券ID", "证券代码", "安全ID"),
        "Идентификатор ценной бумаги",
    ),
    "Listing Exch": ("Börse", "Merc. de cotización", "Bourse", "上市交易所", "Биржа листинга"),
    "Multiplier": ("Multiplikator", "Multiplicador", "Multiplicateur", "合约乘数", "Множитель"),
}
_CLASSES = {
    "STK": ("Stocks", "Stock", "ETFs", "Aktien", "Acciones", "Actions", "股票", "Акции"),
    "CASH": ("Forex", "Devisen", "外汇", "Форекс"),
    "OPT": (
        *("Equity and Index Options", "Aktien- und Indexoptionen", "Opciones sobre acciones e índices"),
        *("Opciones en acciones e índices", "Options sur actions et indices", "股票和指数期权"),
        "Опционы на акции и индексы",
    ),
    "FOP": ("Options On Futures", "Futures Options", "Future Options", "期货期权", "Опционы на фьючерсы"),
    "FUT": ("Futures", "Futuros", "期货", "Фьючерсы"),
    "CFD": ("CFDs", "CFD", "差价合约"),
    "BOND": (
        *("Bonds", "Corporate Bonds", "Treasury Bills", "Treasury Bonds", "Anleihen", "Bonos"),
        *("Obligations", "债券", "Облигации"),
    ),
    "WAR": ("Warrants", "Structured Products", "Optionsscheine", "权证", "Варранты"),
    "FUND": ("Mutual Funds", "Funds", "Fonds", "Fondos de inversión", "Investmentfonds", "基金", "Фонды"),
    "CRYPTO": (
        "Crypto",
        "Cryptocurrencies",
        "Cryptocurrency",
        "Kryptowährungen",
        "Criptomonedas",
        "Cryptomonnaies",
    ),
}
_NAMES = {
    "Base Currency": ("Basiswährung", "Divisa base", "Devise de base", "基础货币", "Базовая валюта"),
    "Account Alias": ("Konto-Alias", "Alias de la cuenta", "Alias du compte", "账户别名", "Псевдоним счета"),
    "Account": _COLUMNS["Account"],
}


def _by_word(words: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {plain(one): name for name, others in words.items() for one in (name, *others)}


_SECTION_OF, _COLUMN_OF, _NAME_OF = _by_word(_SECTIONS), _by_word(_COLUMNS), _by_word(_NAMES)
_CLASS_OF = {plain(one): code for code, words in _CLASSES.items() for one in words}
_OWN_UNIT = re.compile(r"(?:(?i:comm|prov|com|комиссия)|佣金)\D*?\b([A-Z]{3})$")
EXECUTIONS = frozenset(("Trade", "成交"))
ORDERS = EXECUTIONS | {"Order", "订单"}
"""What a row of trades calls itself where it is one, and neither a sum nor a closed lot."""
HEADER, DATA = frozenset(("Header", "标题")), frozenset(("Data", "数据"))


def section_of(said: str) -> str:
    """The English name of a section; as it stands where it is not known."""
    return _SECTION_OF.get(plain(said), said)


def name_of(said: str) -> str:
    """The English name of what the first sections tell."""
    return _NAME_OF.get(plain(said), said)


def class_of(said: str) -> str:
    """The code of a class of assets, `Stocks - Held with …` included; empty where it is not known."""
    return _CLASS_OF.get(plain(said), "") or _CLASS_OF.get(plain(said.partition(" - ")[0]), "")


def columns_of(section: str, titles: list[str]) -> list[str]:
    """The plain English names of the columns of a section."""
    found = [_column(title) for title in titles]
    if "quantity" in found and not {"symbol", "amount", "proceeds"} & set(found):
        # Spanish calls an amount of money a quantity, too.
        found[found.index("quantity")] = "amount"
    if section == "Trades":
        found = [_in_own_unit(title) or name for title, name in zip(titles, found, strict=True)]
    return found


def _column(title: str) -> str:
    return plain(_COLUMN_OF.get(plain(title), title))


def _in_own_unit(title: str) -> str:
    """`Comm in EUR`: what an exchange of currencies cost, in the currency of the account."""
    match = _OWN_UNIT.match(title.strip())
    return plain(f"Comm in {match[1].upper()}") if match else ""
