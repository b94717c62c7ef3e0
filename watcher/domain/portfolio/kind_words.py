"""Kinds of bookings as they stand in the middle of a sentence."""

from __future__ import annotations

from watcher.domain.portfolio.transactions import Kind
from watcher.language import tr


def kind_words(kind: Kind) -> str:
    """“tax refund”."""
    return {
        Kind.BUY: tr("buy", "booking"),
        Kind.SELL: tr("sell", "booking"),
        Kind.DEPOSIT: tr("deposit", "booking"),
        Kind.WITHDRAWAL: tr("withdrawal", "booking"),
        Kind.DIVIDEND: tr("dividend", "booking"),
        Kind.INTEREST: tr("interest", "booking"),
        Kind.FEE: tr("fee", "booking"),
        Kind.TAX: tr("tax", "booking"),
        Kind.TAX_REFUND: tr("tax refund", "booking"),
        Kind.FX: tr("fx", "booking"),
        Kind.TRANSFER_IN: tr("transfer in", "booking"),
        Kind.TRANSFER_OUT: tr("transfer out", "booking"),
        Kind.DELIVERY_IN: tr("delivery in", "booking"),
        Kind.DELIVERY_OUT: tr("delivery out", "booking"),
        Kind.SPIN_OFF: tr("spin off", "booking"),
        Kind.MERGER: tr("merger", "booking"),
        Kind.RENAME: tr("rename", "booking"),
        Kind.CASH_IN_LIEU: tr("cash in lieu", "booking"),
    }[kind]
