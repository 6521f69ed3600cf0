"""Draw the questions on which the advice about intensity rests, each with its answer and words."""

import streamlit as st

from wizard.logic import naming, talk_words
from wizard.model import slot
from wizard.model.agenda import Question
from wizard.model.entity import SCOPES, VERDICTS
from wizard.model.talk import Talk
from wizard.views import claim, field, fold
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.plain import escape


def show(desk: Desk, talk: Talk) -> None:
    """Draw the questions, and how many of them are answered."""
    questions = desk.handbook.agenda.questions
    done = sum(1 for one in questions if talk.verdicts.get(one.id))
    st.subheader(desk.say("talk_intensity.questions"), anchor=False)
    st.caption(desk.say("talk_intensity.answered", n=len(questions), done=done))
    _scope(desk, talk)
    for question in questions:
        _question(desk, talk, question)


def _scope(desk: Desk, talk: Talk) -> None:
    """Draw what the register says of the scope, as the advice rests on it too."""
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(one, naming.scope(desk.handbook, one) or one) for one in SCOPES]
    hint = desk.say("initiatives.hint_scope")
    field.choice(
        desk, slot.of_entity(talk.initiative, "scope"), desk.say("fields.initiative.scope"), options, hint=hint
    )


def _question(desk: Desk, talk: Talk, question: Question) -> None:
    ident = talk.initiative.id
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(one, talk_words.verdict(desk.handbook, one) or one) for one in VERDICTS]
    said = talk.criterion(question.id)
    with st.container(key=f"vraag-{question.id}", gap="xsmall"):
        hint = claim.text(desk, question.why)
        field.choice(desk, slot.of_criterion(ident, question.id, "verdict"), escape(question.ask), options, hint=hint)
        if said and said.words:
            st.caption(escape(said.words))
        key = f"meer.{ident}.{question.id}"
        with fold.part(desk.say("talk_intensity.more"), key, ":material/edit_note:", quiet=True) as is_open:
            if is_open:
                address = slot.of_criterion(ident, question.id, "words")
                field.text(desk, address, desk.say("fields.criterion.words"), long=True)
