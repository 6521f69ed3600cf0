"""Draw the known steps of a track of the Wijkkompas, folded away."""

import streamlit as st

from wizard.logic import naming
from wizard.model.plan import Track
from wizard.views import claim, fold
from wizard.views.desk import Desk


def show(desk: Desk, track: Track) -> None:
    """Draw the steps of this track that the content knows, where there are any."""
    known = [node for node in desk.handbook.compass.nodes if node.track == track.id]
    if not known:
        return
    label = desk.say("talk_compass.nodes", n=len(known))
    with fold.part(label, f"knooppunten.{track.id}", ":material/hub:", quiet=True) as is_open:
        for node in known if is_open else ():
            phase = naming.phase(desk.handbook, desk.dossier.profile, node.phase)
            st.markdown(f"{claim.text(desk, node.meaning, node.name)}  \n:small[{phase}]")
