"""Draw what holds for the whole dossier in step 2: the years of the horizons and the names of the phases."""

import streamlit as st

from wizard.logic import horizons, naming
from wizard.model import slot
from wizard.model.entity import HORIZONS, PHASES
from wizard.views import claim, field
from wizard.views.desk import Desk


def show(desk: Desk, *, with_compass: bool) -> None:
    """Draw both, folded away; the phases only where the Wijkkompas is used."""
    with st.expander(desk.say("goals.years_title"), icon=":material/date_range:"):
        _horizons(desk)
    if with_compass:
        with st.expander(desk.say("goals.compass_title"), icon=":material/explore:"):
            _compass(desk)


def _horizons(desk: Desk) -> None:
    profile = desk.dossier.profile
    st.markdown(desk.say("goals.years_lead"))
    for column, name in zip(st.columns(3), ("start_year", "short_years", "middle_years"), strict=True):
        with column:
            hint = desk.say(f"goals.hint_{name}")
            field.number(desk, slot.of_entity(profile, name), desk.say(f"fields.profile.{name}"), hint=hint)
    if not horizons.fit(profile):
        st.warning(desk.say("goals.years_odd"), icon=":material/info:")
    parts = [f"{naming.horizon(desk.handbook, one)}: {naming.years(desk.handbook, profile, one)}" for one in HORIZONS]
    st.markdown("; ".join(parts) + ".")


def _compass(desk: Desk) -> None:
    compass = desk.handbook.compass
    st.markdown(claim.text(desk, compass.summary))
    for track in compass.tracks:
        st.markdown("- " + claim.text(desk, track.meaning, f"{track.letter} – {track.name}"))
    for limit in compass.limits:
        st.markdown(claim.text(desk, limit))
    st.markdown(desk.say("goals.phases_lead"))
    unnamed = [one.id for one in compass.phases if one.name is None and one.id in PHASES]
    for column, ident in zip(st.columns(len(unnamed)), unnamed, strict=True):
        with column:
            name = f"phase_{ident}"
            address = slot.of_entity(desk.dossier.profile, name)
            field.text(desk, address, desk.say(f"fields.profile.{name}"))
    st.caption(desk.say("goals.from", sources=claim.sources(desk, compass.summary, compass.origin)))
