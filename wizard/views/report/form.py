"""Draw the choice of a form for the draft agreements; it stores nothing."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import streamlit as st

from wizard.logic import drafting, fitting, intensity
from wizard.logic.intensity import Advice
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.draft import FAREWELL
from wizard.model.talk import Talk
from wizard.views import select
from wizard.views.desk import Desk
from wizard.views.download import Made

InForm: TypeAlias = Callable[[Dossier, str, str], Mapping[str, Made]]
"""What makes the draft agreements with an initiative in a form."""


def choose(desk: Desk, initiative: str, made: Made, in_form: InForm) -> Made:
    """Draw every form, and which one fits and was chosen; return the document in the form that is looked at."""
    agenda = desk.handbook.agenda
    said = talk.of(desk.dossier, next(one for one in desk.dossier.initiatives if one.id == initiative))
    advice = intensity.advise(said)
    first = drafting.form(said, agenda, advice.chosen)
    names = {one.id: one.name for one in agenda.drafts}
    looked_at = select.one_of(desk.say("download.form_label"), names, f"verslagen.vorm.{initiative}", first=first)
    for text in _advised(desk, said, advice):
        st.markdown(text)
    if looked_at == first or looked_at not in names:
        return made
    return next(iter(in_form(desk.dossier, initiative, looked_at).values()))


def _advised(desk: Desk, said: Talk, advice: Advice) -> Iterator[str]:
    """Yield which form fits, which one was chosen when that is another, or that a talk about goals comes first."""
    agenda, say = desk.handbook.agenda, desk.say
    fits = FAREWELL if drafting.stops(said) else fitting.form(said, agenda, advice.chosen)
    chosen = said.conversation.form
    if advice.level is None and not drafting.stops(said):
        yield say("download.form_goals_first")
    if draft := agenda.draft(fits):
        yield say("download.form_fits", form=draft.name)
    if chosen != fits and not drafting.stops(said) and (draft := agenda.draft(chosen)):
        yield say("download.form_chosen", form=draft.name)
