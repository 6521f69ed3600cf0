"""Draw the examples that resemble an initiative of ours, and why they do."""

import streamlit as st

from wizard.logic import fitting, intensity, talk_words
from wizard.logic.wording import listed
from wizard.model import talk
from wizard.model.agenda import Partnership
from wizard.model.entity import Initiative
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views import pick
from wizard.views.desk import Book, Desk, Guide
from wizard.views.examples import example
from wizard.views.plain import escape


def show(book: Book, desk: Desk | None, guide: Guide) -> None:
    """Draw the choice of an initiative and what resembles it; without one, the way to get one."""
    if desk is None:
        st.info(book.say("examples.no_dossier"), icon=":material/info:")
        guide.link(book.say("screens.start"), Screen.START)
        return
    one = _whose(desk)
    if one is None:
        st.info(book.say("examples.no_initiative"), icon=":material/info:")
        if not desk.together:
            guide.link(book.say("screens.initiatives"), Screen.INITIATIVES)
        return
    _of(book, talk.of(desk.dossier, one))
    guide.link(book.say("examples.to_talk"), Screen.CONVERSATION, one.id)


def _whose(desk: Desk) -> Initiative | None:
    """Draw which initiative it is about: a choice for who is alone, the name at the table with both sides."""
    if not desk.together:
        return pick.initiative(desk, desk.dossier.initiatives)
    found = next(iter(desk.dossier.initiatives), None)
    if found is not None:
        st.markdown(f"**{escape(found.name)}**")
    return found


def _of(book: Book, said: Talk) -> None:
    agenda = book.handbook.agenda
    form = said.conversation.form or fitting.form(said, agenda, intensity.advise(said).chosen)
    found = fitting.examples(said, agenda, form)
    if not found:
        st.markdown(book.say("examples.none_alike"))
        return
    name, known = escape(said.initiative.name), talk_words.form(book.handbook, form)
    st.markdown(f"**{book.say('examples.alike', n=len(found), name=name)}**")
    st.markdown(book.say("examples.by_form", form=known) if known else book.say("examples.by_rest"))
    why = {one.id: _why(book, said, form, one) for one in found}
    with example.choice(book, found, list(why.values())) as one:
        example.show(book, one, why[one.id])


def _why(book: Book, said: Talk, form: str | None, one: Partnership) -> str:
    return book.say("examples.why", why=listed(fitting.why(book.handbook, said, form, one)))
