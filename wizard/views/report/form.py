"""Draw the choice of a form for the draft agreements; it stores nothing."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

import streamlit as st

from wizard.logic import drafting, intensity
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.views import select
from wizard.views.desk import Desk
from wizard.views.download import Made

InForm: TypeAlias = Callable[[Dossier, str, str], Mapping[str, Made]]
"""What makes the draft agreements with an initiative in a form."""


def choose(desk: Desk, initiative: str, made: Made, in_form: InForm) -> Made:
    """Draw every form, the one that fits first chosen and named, and return the document in the chosen one."""
    agenda = desk.handbook.agenda
    said = talk.of(desk.dossier, next(one for one in desk.dossier.initiatives if one.id == initiative))
    advice = intensity.advise(said)
    fits = drafting.form(said, agenda, advice.chosen)
    names = {one.id: one.name for one in agenda.drafts}
    names[fits] = desk.say("download.form_fits", form=names[fits])
    chosen = select.one_of(desk.say("download.form_label"), names, f"verslagen.vorm.{initiative}", first=fits)
    if advice.level is None and not drafting.stops(said):
        st.markdown(desk.say("download.form_goals_first"))
    if chosen == fits or chosen not in names:
        return made
    return next(iter(in_form(desk.dossier, initiative, chosen).values()))
