"""Interactive Brokers' activity statements in the languages of the Client Portal."""

import pytest

from tests.importers.reading import booked, ignored, read, rejected, said
from watcher.domain.errors import InputError

GERMAN = """\
Statement,Header,Feldname,Feldwert
Kontoinformation,Header,Feldname,Feldwert
Kontoinformation,Data,Konto,U1
Kontoinformation,Data,Basiswährung,EUR
Transaktionen,Header,DataDiscriminator,Vermögenswertkategorie,Währung,Symbol,Datum/Zeit,Menge,T.-Kurs,Schlusskurs,Erlös,Prov./Gebühr,Basis,Realisierter G/V,MTM G/V,Code
Transaktionen,Data,Order,Aktien,USD,BABA,"2026-03-02, 10:00:00",20,120,120,-2400,-1,2401,0,0,O
Transaktionen,SubTotal,,Aktien,USD,BABA,,20,,,-2400,-1,2401,0,0,
Transaktionen,Header,DataDiscriminator,Vermögenswertkategorie,Währung,Symbol,Datum/Zeit,Menge,T.-Kurs,,Erlös,Prov. in EUR,,,MTM in EUR,Code
Transaktionen,Data,Order,Devisen,USD,EUR.USD,"2026-05-04, 11:00:00","1,000",1.25,,-1250,-1.8,,,0,
Einzahlungen & Auszahlungen,Header,Währung,Abwicklungsdatum,Beschreibung,Betrag
Einzahlungen & Auszahlungen,Data,USD,2026-02-10,Elektronische Überweisung,1500
Einzahlungen & Auszahlungen,Data,Gesamt,,,1500
Dividenden,Header,Währung,Datum,Beschreibung,Betrag
Dividenden,Data,USD,2026-04-01,BABA(US01609W1027) Bardividende USD 2 pro Aktie,40
Quellensteuer,Header,Währung,Datum,Beschreibung,Betrag,Code
Quellensteuer,Data,USD,2026-04-01,BABA(US01609W1027) Bardividende - US Steuer,-6,
Zinsen,Header,Währung,Datum,Beschreibung,Betrag
Zinsen,Data,USD,2026-08-05,USD Sollzinsen für Jul-2026,-0.79
Gebühren,Header,Subtitle,Währung,Datum,Beschreibung,Betrag
Gebühren,Data,Sonstige Gebühren,USD,2026-08-05,Snapshot,-0.03
Gebühren,Data,Gesamt,,,,-0.03
Kapitalmaßnahmen,Header,Vermögenswertkategorie,Währung,Berichtsdatum,Datum/Zeit,Beschreibung,Menge,Erlöse,Wert,Realisierter G/V,Code
Kapitalmaßnahmen,Data,Aktien,USD,2026-06-10,"2026-06-09, 20:25:00",BABA(US01609W1027) Umtausch,60,0,0,0,
"""
CHINESE = """\
Statement,标题,域名称,域值
账户信息,Header,域名称,域值
账户信息,数据,账户,U2
账户信息,数据,基础货币,USD
交易,Header,DataDiscriminator,资产分类,货币,代码,日期/时间,数量,交易价格,收盘价格,收益,佣金/税,基础,已实现的损益,按市值计算的损益,代码
交易,Data,订单,股票,USD,BABA,"2026-05-01, 09:30:00",2,150,200,-300,-1,300,10,20,O
股息,Header,货币,日期,描述,金额
股息,Data,USD,2026-05-02,BABA(US01609W1027) 现金红利 USD 1.00 每股,2
存款和取款,Header,货币,结算日期,描述,金额
存款和取款,Data,HKD,2026-01-27,电子资金转账,-9800
存款和取款,Data,总数,,,-9800
"""
SPANISH = """\
Statement,Header,Nombre del campo,Valor del campo
Información sobre la cuenta,Header,Nombre del campo,Valor del campo
Información sobre la cuenta,Data,Cuenta,U3
Información de instrumento financiero,Header,Categoría de activo,Símbolo,Descripción,Conid,Id. de seguridad,Underlying,Merc. de cotización,Multiplicador,Tipo,Código
Información de instrumento financiero,Data,Acciones,ENG,ENAGAS SA,123,ES0130670112,ENG,BM,1,COMMON,
Operaciones,Header,DataDiscriminator,Categoría de activo,Divisa,Símbolo,Fecha/Hora,Cantidad,Precio trans.,Precio de cier.,Productos,Tarifa/com.,Básico,PyG realizadas,MTM P/G,Código
Operaciones,Data,Order,Acciones,EUR,ENG,"2025-02-01, 10:00:00",50,14.00,14.50,-700.00,-1.00,701.00,0,25.00,O
Tarifas,Header,Subtitle,Divisa,Fecha,Descripción,Cantidad
Tarifas,Data,Otras comisiones,EUR,2025-01-31,Custodian Safekeeping Fee EUR,-2.00
Dividendos,Header,Divisa,Fecha,Descripción,Cantidad
Dividendos,Data,EUR,2025-03-10,ENG(ES0130670112) Dividendo en efectivo EUR 0.40 por acción,30.40
Dividendos,Data,Total Dividendos en EUR,,,30.40
"""
FRENCH = """\
Statement,Header,Nom champ,Valeur champ
Transactions,Header,DataDiscriminator,Catégorie d'actifs,Devise,Compte,Symbole,Date/Heure,Quantité,Prix trans.,Cours de clôt.,Produit,Comm/Tarif,Base,P/L réalisé,P/L MTM,Code
Transactions,Data,Order,Actions,USD,U4,BABA,"2025-10-21, 03:17:30",-15,9.25,8.92,138.75,-0.70,139.669875,0,-5.175,O
Transactions,Data,Order,Options sur actions et indices,USD,U4,BABA 1,"2025-10-21, 03:17:30",1,9,8,-900,-1,0,0,0,O
Transactions,Data,Order,Trucs,USD,U4,BABA 1,"2025-10-21, 03:17:30",1,9,8,-900,-1,0,0,0,O
Dépôts et retraits,Header,Devise,Compte,Date de règlement,Description,Montant
Dépôts et retraits,Data,EUR,U4,2025-03-05,Transfert électronique de fonds,2000
"""
RUSSIAN = """\
Statement,Header,Название поля,Значение поля
Сделки,Header,DataDiscriminator,Класс актива,Валюта,Символ,Дата/Время,Количество,Цена транзакции,Цена закрытия,Выручка,Комиссия/плата,Базис,Реализованная П/У,Рыноч. переоценка П/У,Код
Сделки,Data,Order,Акции,USD,CMCSA,"2024-02-20, 09:30:00",200,41.15,41.66,-8230,-1,8231,0,102,O
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            GERMAN,
            [
                ("buy", "BABA", "20", "2400.00", "USD", "1"),
                ("fx", None, "0", "1250.00", "USD", "1.8"),
                ("deposit", None, "0", "1500.00", "USD"),
                ("dividend", "BABA", "0", "40.00", "USD"),
                ("tax", "BABA", "0", "6.00", "USD"),
                ("interest", None, "0", "-0.79", "USD"),
                ("fee", None, "0", "0.03", "USD"),
            ],
        ),
        (
            CHINESE,
            [
                ("buy", "BABA", "2", "300.00", "USD", "1"),
                ("dividend", "BABA", "0", "2.00", "USD"),
                ("withdrawal", None, "0", "9800.00", "HKD"),
            ],
        ),
        (
            SPANISH,
            [
                ("buy", "ENG.MC", "50", "700.00", "EUR", "1.00"),
                ("fee", None, "0", "2.00", "EUR"),
                ("dividend", "ENG.MC", "0", "30.40", "EUR"),
            ],
        ),
        (
            FRENCH,
            [("sell", "BABA", "15", "138.75", "USD", "0.70"), ("deposit", None, "0", "2000.00", "EUR")],
        ),
        (RUSSIAN, [("buy", "CMCSA", "200", "8230.00", "USD", "1")]),
    ],
    ids=["German", "Chinese", "Spanish", "French", "Russian"],
)
def test_a_statement_says_the_same_in_every_language(text, expected):
    assert [said(one) for one in booked(read(text)).values()] == expected


def test_the_account_and_its_currency_are_known_in_every_language():
    assert [(one.id, one.currency) for one in read(GERMAN).accounts] == [("U1", "EUR")]
    assert booked(read(GERMAN))[9].fees_currency == "EUR"
    assert [(one.id, one.currency) for one in read(CHINESE).accounts] == [("U2", "USD")]


def test_what_is_not_kept_or_not_known_is_said():
    assert ignored(read(GERMAN)) == {
        23: "A corporate action; enter it by hand where it changed what you hold."
    }
    batch = read(FRENCH)
    assert ignored(batch) == {4: "An option (BABA 1); not kept here."}
    assert rejected(batch) == {5: "“Trucs” is a class of assets that is not known."}
    more = "Allerlei,Header,Währung,Datum,Beschreibung,Betrag\nAllerlei,Data,USD,2026-08-05,Geld,5\n"
    assert rejected(read(GERMAN + more)) == {25: "“Allerlei” is a section that is not known."}


@pytest.mark.parametrize(
    "text",
    [
        "Statement,Header,Nome campo,Valore campo\nQualcosa,Header,Nome,Valore\nQualcosa,Data,a,b\n",
        'Statement,Header,Nome campo,Valore campo\nTransfers,Header,A,B\nTransfers,Data,1,2\nScambi,Header,DataDiscriminator,Simbolo\nScambi,Data,Order,"AAA"\n',
    ],
)
def test_a_language_that_is_not_read_is_refused_with_the_way_to_english(text):
    with pytest.raises(InputError, match="in a language that is not read") as raised:
        read(text)
    assert "choose English" in raised.value.hint
