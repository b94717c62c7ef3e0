"""The alert that the fields of the dialog describe."""

from __future__ import annotations

from dataclasses import replace

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import DEFAULT_COOLDOWN_S, Alert, AlertDraft, Repeat
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import DayChange, IfTrueNow, Level, LevelKind, Side
from watcher.domain.alerts.kinds import check_terms
from watcher.domain.alerts.rates import with_rate
from watcher.domain.alerts.wide import PORTFOLIO, Portfolio, Position, Premium, Relative
from watcher.domain.errors import InputError
from watcher.domain.symbols import parse_symbol
from watcher.ui.alerts.extras import Extras
from watcher.ui.alerts.kinds import Kind
from watcher.ui.alerts.question import QuestionBox
from watcher.ui.alerts.sentence import Sentence
from watcher.ui.alerts.terms import Field, MistakeError, condition_of, seconds_of
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Drafting:
    """Reads the fields; `alert` is the one that is being edited."""

    session: Session
    sentence: Sentence
    question: QuestionBox
    extras: Extras
    alert: Alert | None

    def draft(self) -> AlertDraft:
        """All of it. Raises MistakeError that names the field."""
        sentence = self.sentence
        if sentence.chosen_kind is Kind.PORTFOLIO:
            symbol = PORTFOLIO
        else:
            try:
                symbol = parse_symbol(sentence.symbol.currentText())
            except InputError as error:
                raise MistakeError(Field.SYMBOL, error.title, error.hint) from error
        condition = with_rate(condition_of(sentence.typed()), symbol, self.session.instruments)
        try:
            check_terms(condition, sentence.chosen_repeat)
        except InputError as error:
            raise MistakeError(Field.WORDS, error.title, error.hint) from error
        return AlertDraft(
            symbol=symbol,
            condition=self._answered(condition),
            repeat=sentence.chosen_repeat,
            sessions=sentence.chosen_sessions,
            cooldown_s=self._cooldown_s(),
            expires_at=self.extras.expires_at(self.session.now()),
            note=self.extras.note,
            remind_s=self.extras.remind_s,
        )

    def _answered(self, condition: Condition) -> Condition:
        """The terms with the user's answer in them, where something was asked."""
        second = self.question.is_second
        match condition:
            case Side() | DayChange() | Relative() | Premium() | Position() | Portfolio():
                return replace(condition, if_true_now=IfTrueNow.FIRE if second else IfTrueNow.WAIT)
            case Level(LevelKind.REACHES, level) if self.question.is_asking:
                return Level(LevelKind.CROSSES_DOWN if second else LevelKind.CROSSES_UP, level)
            case _:
                return condition

    def _cooldown_s(self) -> int:
        if self.sentence.chosen_repeat is Repeat.REARM:
            return seconds_of(self.sentence.cooldown.text(), Field.COOLDOWN)
        return DEFAULT_COOLDOWN_S if self.alert is None else self.alert.cooldown_s
