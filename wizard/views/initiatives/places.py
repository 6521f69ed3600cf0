"""Draw in which neighbourhoods an initiative is active; each is stored on its own."""

import streamlit as st

from wizard.model.change import Change, Create, Remove, Restore
from wizard.model.entity import Initiative, Location, location_id
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.plain import escape


def show(desk: Desk, one: Initiative) -> None:
    """Draw the list to choose from; what a colleague adds in the meantime stays."""
    names = {place.id: place.name for place in desk.dossier.neighbourhoods}
    active = [place.id for place in desk.dossier.places_of(one.id)]
    key = f"wijken.{one.id}.{'.'.join(active)}"  # another list is another box, which shows what is stored
    st.multiselect(
        desk.say("initiatives.places"),
        list(names),
        default=active,
        format_func=lambda place: names.get(str(place), str(place)),
        key=key,
        placeholder=desk.say("initiatives.places_placeholder"),
        on_change=lambda: _store(desk, one, set(active), key),
    )


def _put(desk: Desk, one: Initiative, place: str) -> Change:
    """Return what makes an initiative active in a neighbourhood, also when it was so before."""
    ident = location_id(one.id, place)
    if ident in desk.dossier.removed:
        return Restore(ident)
    return Create(Location.kind, ident, one.id, {"neighbourhood": place})


def _store(desk: Desk, one: Initiative, before: set[str], key: str) -> None:
    held = field.held(key)
    after = {str(place) for place in held} if isinstance(held, list) else set[str]()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - what a widget holds
    batch: list[Change] = [_put(desk, one, place) for place in after - before]
    batch += [Remove(location_id(one.id, place)) for place in before - after]
    desk.record(batch, desk.say("initiatives.placed", name=escape(one.name)))
