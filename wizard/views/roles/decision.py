"""Draw how far a choice is and what the minority thinks: the record of a decision in a room."""

import streamlit as st

from wizard.model.entity import DECIDERS, STANDINGS
from wizard.views import field, fold
from wizard.views.field.widget import Option
from wizard.views.roles import present
from wizard.views.roles.question import Question

_MINORITY = ("minority", "minority_reason")


def show(question: Question) -> None:
    """Draw the questions; what belongs to a proposal or a decision shows when it is one."""
    desk, choice = question.desk, question.choice
    standing = f"decision.standing_{choice.standing}" if choice and choice.standing else "common.empty"
    st.caption(desk.say("decision.now", standing=desk.say(standing)))
    with fold.part(desk.say("decision.title"), "besluit", ":material/how_to_vote:") as is_open:
        if not is_open:
            return
        left, right = st.columns(2, gap="medium")
        with left:
            _standing(question)
        with right:
            present.show(question)
        for column, name in zip(st.columns(2, gap="medium"), _MINORITY, strict=True):
            with column:
                hint = desk.say(f"decision.hint_{name}")
                field.text(desk, question.address(name), question.label(name), long=True, hint=hint)


def _standing(question: Question) -> None:
    desk, choice = question.desk, question.choice
    _choice(question, "standing", "standing", STANDINGS)
    if choice and (choice.standing == "voorstel" or choice.proposed_to):
        hint = desk.say("decision.hint_proposed_to")
        field.text(desk, question.address("proposed_to"), question.label("proposed_to"), hint=hint)
    if choice and (choice.standing == "besloten" or choice.decided_by or choice.decided_on):
        _choice(question, "decided_by", "decider", DECIDERS)
        hint = desk.say("decision.hint_decided_on")
        field.day(desk, question.address("decided_on"), question.label("decided_on"), hint=hint)


def _choice(question: Question, name: str, word: str, values: tuple[str, ...]) -> None:
    desk = question.desk
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(value, desk.say(f"decision.{word}_{value}")) for value in values]
    field.choice(desk, question.address(name), question.label(name), options)
