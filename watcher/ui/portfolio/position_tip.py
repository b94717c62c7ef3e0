"""How the figures of a position were made, line by line."""

from __future__ import annotations

from watcher.domain import dates
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.money import major
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, signed
from watcher.ui.theme import Theme
from watcher.ui.tips import plain_tip


def explained(live: LivePosition, theme: Theme) -> str:
    """Price, cost, rate and parts; in discreet mode without the amounts."""
    one, private = live.position, theme.private
    lines = [one.security.name or one.security.label]
    if one.price is not None and one.price_day is not None:
        lines.append(
            tr("Price {price} {currency} of {full}").format(
                price=words.price(one.price), currency=one.currency, full=dates.full(one.price_day)
            )
        )
    if one.currency != one.report and one.own_value is not None:
        lines.append(
            tr("In {currency}: value {value}, cost {cost}, unrealised {gain}").format(
                currency=major(one.currency),
                value=private(money(one.own_value)),
                cost=private(money(one.own_cost)),
                gain=private(signed(one.own_unrealised)),
            )
        )
    if one.rate is not None and one.rate_day is not None and one.currency != one.report:
        lines.append(
            tr("Rate {rate} {report} for one {currency}, of {day}").format(
                rate=words.number(one.rate, 6),
                report=one.report,
                currency=major(one.currency),
                day=dates.full(one.rate_day),
            )
        )
    if live.day is not None:
        lines.append(
            tr("Day {ratio} in the session of {day}").format(
                ratio=words.percent(live.day.ratio) or words.DASH, day=dates.full(live.day.session)
            )
        )
        if live.day.is_from_open:
            lines.append(tr("No close before is known: the day is measured from its open"))
    elif live.day_unknown and one.is_open:
        lines.append(tr("Day unknown: {why}").format(why=live.day_unknown))
    if one.cost is not None:
        lines.append(
            tr("Cost {money} {report}, fees and taxes included").format(
                money=private(money(one.cost)), report=one.report
            )
        )
    if one.price_part is not None and one.currency_part is not None and one.currency != one.report:
        lines.append(
            tr("Unrealised: price {signed}, currency {signed2}").format(
                signed=private(signed(one.price_part)), signed2=private(signed(one.currency_part))
            )
        )
    lines.append(
        tr("Realised {signed}, dividends {money}").format(
            signed=private(signed(one.realised)), money=private(money(one.dividends))
        )
    )
    if live.income is not None and live.income.paid:
        lines.append(
            tr("Dividends of the last twelve months {paid}, before taxes").format(
                paid=private(money(live.income.paid))
            )
        )
    if live.day is not None and live.day.extended:
        lines.append(tr("Outside regular hours {signed}").format(signed=private(signed(live.day.extended))))
    if live.since is not None:
        lines.append(tr("Held since {full}").format(full=dates.full(live.since)))
    lines += one.notices
    # Qt reads markup in tooltips; names are text.
    return plain_tip(*(words.clean(line, 300) for line in lines))
