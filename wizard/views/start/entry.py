"""Go to a dossier that was just made, or say why it was not."""

import streamlit as st

from wizard.model.handbook import Handbook
from wizard.model.refusal import Refusal
from wizard.model.screens import Screen
from wizard.views.desk import Guide


def enter(handbook: Handbook, guide: Guide, made: str | Refusal, screen: Screen, part: str | None = None) -> None:
    """Open what was made on a screen, at a part of it if that is given; what was not made is told here."""
    if isinstance(made, Refusal):
        st.error(handbook.say(made.key, **made.values), icon=":material/error:")
    else:
        guide.go(screen, dossier=made, part=part)
