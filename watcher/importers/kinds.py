"""What kind of booking a row says it is, in the words of brokers and of people's own sheets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from watcher.domain.portfolio.transactions import Kind
from watcher.importers.headings import folded

_KINDS: Mapping[Kind, str] = {
    Kind.BUY: """buy bought purchase purchased b kauf ankauf achat acheter compra comprar acquisto koop
        aankoop köp kupno 买 买入 買入 买进 買進 证券买入 證券買入 申购 申購 購入 買付 買 покупка
        reinvestment reinvest reinvestshares dividendreinvestment wiederanlage""",
    Kind.SELL: """sell sold sale s verkauf vente vendre venta vender vendita venda verkoop sälj sprzedaż
        卖 卖出 賣出 证券卖出 證券賣出 赎回 贖回 売却 売付 売 продажа""",
    Kind.DIVIDEND: """dividend dividends div dividende dividendes dividenden coupon coupons cedola
        cedole cupón dividendo dividendos dividendi utdelning ausschüttung ertragsgutschrift
        distribution 股息 红利 紅利 股利 股息入账 股息入帳 红利入账 分红 分紅 配当 配当金 дивиденды
        дивиденд""",
    Kind.INTEREST: """interest interests zins zinsen zinsgutschrift habenzinsen intérêt intérêts interés
        intereses interesse interessi rente ränta juros 利息 利息归本 利息收入 結息 结息 利金 проценты""",
    Kind.DEPOSIT: """deposit deposits cashin topup einlage einzahlung gutschrift versement dépôt depot
        ingreso depósito aportación versamento deposito storting insättning wpłata customerinpayment
        inpayment 存入 入金 银行转存 銀行轉存 银行转证券 银证转入 转入资金 пополнение""",
    Kind.WITHDRAWAL: """withdrawal withdrawals withdraw removal cashout entnahme auszahlung retrait
        retirada retiro reintegro prelievo onttrekking opname uttag wypłata levantamento 取出 出金
        银行转取 銀行轉取 证券转银行 银证转出 转出资金 вывод""",
    Kind.FEE: """fee fees droitsdegarde custodia commission commissions charge custodyfee gebühr
        gebühren depotgebühr spesen frais comisión comisiones gastos commissione commissioni spese
        kosten avgift 费用 費用 手续费 手續費 佣金 комиссия""",
    Kind.TAX: """tax taxes withholdingtax steuer steuern quellensteuer impôt impôts taxe impuesto
        impuestos retención imposta imposte tassa tasse ritenuta belasting dividendbelasting skatt 税 稅
        税费 股息税 红利税 利息税 налог""",
    Kind.TAX_REFUND: """taxrefund taxrebate steuererstattung steuerrückerstattung steuergutschrift
        remboursementdimpôt devolucióndeimpuestos rimborsoimposte 退税 退稅""",
    Kind.DELIVERY_IN: """deliveryin deliveryinbound inbounddelivery transferin einlieferung einbuchung
        eingangwertpapiere depoteingang 转托管转入 转入""",
    Kind.DELIVERY_OUT: """deliveryout deliveryoutbound outbounddelivery transferout auslieferung
        ausbuchung depotausgang 转托管转出 转出""",
}
_WORDS: Mapping[str, Kind] = {folded(word): kind for kind, words in _KINDS.items() for word in words.split()}
_UNSURE_WORDS = (
    "open close closing opening cover short call put option options future futures cfd cancel canceled",
    "cancelled cancellation reversal reversed reverse correction adjustment adj storno storniert",
    "stornierung korrektur annulation annulé anulación anulado annullamento split merger spinoff spin",
    "rights bonus forex fx pending rejected failed expired",
)
_UNSURE = frozenset(folded(word) for words in _UNSURE_WORDS for word in words.split())
"""With one of these in it, a phrase is not what its other words say."""
_NOT_DONE = re.compile(
    r"cancel|reject|pending|expired|failed|unfilled|declined|storn|abgelehnt|offen$|open$|working|annul|refus"
    r"|rechaz|pendiente|rifiut|attesa|已撤|撤单|撤單|废单|廢單|未成交|失效"
)
_SHORTEST = 3
_APART = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def kind_of(said: str) -> Kind | None:
    """The kind that a cell names: `Buy`, `BUY - MARKET`, `Cash Dividend`; None for none, or several."""
    if (whole := _WORDS.get(folded(said))) is not None:
        return whole
    words = [folded(word) for word in _APART.split(_CAMEL.sub(" ", said)) if word]
    if not words or any(word in _UNSURE for word in words):
        return None
    found = {_WORDS[word] for word in words if len(word) >= _SHORTEST and word in _WORDS}
    if {Kind.DIVIDEND, Kind.TAX} == found:
        return Kind.TAX
    return found.pop() if len(found) == 1 else None


def was_not_done(state: str) -> bool:
    """Whether the state of an order says that nothing came of it."""
    return _NOT_DONE.search(state.casefold()) is not None
