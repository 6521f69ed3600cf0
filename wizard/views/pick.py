"""Choose the neighbourhood one is working on; it stays in view on every screen."""

import streamlit as st

from wizard.model.entity import Neighbourhood
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.plain import escape


def neighbourhood(desk: Desk, key: str) -> Neighbourhood | None:
    """Draw the choice with previous and next, and return the neighbourhood in focus, also when it was just removed."""
    gone = desk.dossier.removed.get(desk.place or "")
    if isinstance(gone, Neighbourhood):
        return _gone(desk, gone)
    names = {one.id: one.name for one in desk.dossier.neighbourhoods}
    if not names:
        return None
    ids = list(names)
    here = desk.place if desk.place in names else ids[0]
    if here != desk.place:
        desk.focus_on(here)
    _choice(desk, f"kies.{key}", names, ids, here)
    found = desk.dossier.entities[here]
    assert isinstance(found, Neighbourhood)
    return found


def _choice(desk: Desk, key: str, names: dict[str, str], ids: list[str], here: str) -> None:
    place = ids.index(here)
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"rij.{key}"):
        field.put(key, here)
        st.selectbox(
            desk.say("pick.label", place=place + 1, total=len(ids)),
            ids,
            index=0 if field.held(key) else place,
            format_func=lambda one: str(names.get(one, one)),
            key=key,
            placeholder=desk.say("pick.placeholder"),
            on_change=lambda: desk.focus_on(str(field.held(key))),
        )
        for step, word, icon in ((-1, "common.previous", "chevron_left"), (1, "common.next", "chevron_right")):
            target = ids[(place + step) % len(ids)]
            st.button(
                desk.say(word),
                key=f"{key}.{step}",
                icon=f":material/{icon}:",
                on_click=desk.focus_on,
                args=(target,),
                disabled=len(ids) == 1,
            )


def _gone(desk: Desk, one: Neighbourhood) -> Neighbourhood:
    st.warning(desk.say("pick.gone", name=escape(one.name)), icon=":material/delete:")
    st.button(desk.say("pick.other"), key="andere.wijk", on_click=desk.focus_on, args=(None,))
    return one
