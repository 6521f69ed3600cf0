"""Draw one goal to write in, with what can be done with it."""

import streamlit as st

from wizard.logic import horizons, naming
from wizard.model import slot
from wizard.model.entity import BASES, HORIZONS, PHASES, Goal
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.goals import act


def show(desk: Desk, goal: Goal, *, with_compass: bool) -> None:
    """Draw the questions about one goal, those of the Wijkkompas only when asked for, and the buttons."""
    field.text(desk, slot.of_entity(goal, "text"), desk.say("fields.goal.text"), long=True)
    field.text(
        desk,
        slot.of_entity(goal, "measure"),
        desk.say("fields.goal.measure"),
        long=True,
        hint=desk.say("goals.hint_measure"),
    )
    _basis(desk, goal)
    field.number(desk, slot.of_entity(goal, "year"), desk.say("fields.goal.year"), hint=desk.say("goals.hint_year"))
    _elsewhere(desk, goal)
    _choice(desk, goal, "horizon", [(one, naming.horizon(desk.handbook, one)) for one in HORIZONS])
    if with_compass:
        _compass(desk, goal)
    act.show(desk, goal)


def _choice(desk: Desk, goal: Goal, name: str, options: list[Option], hint: str | None = None) -> None:
    field.choice(desk, slot.of_entity(goal, name), desk.say(f"fields.goal.{name}"), options, hint=hint)


def _basis(desk: Desk, goal: Goal) -> None:
    options: list[Option] = [(one, desk.say(f"plan.option_{one}")) for one in BASES]
    _choice(desk, goal, "basis", [(None, desk.say("common.empty")), *options])
    if goal.basis == "anders" or goal.basis_other:
        field.text(desk, slot.of_entity(goal, "basis_other"), desk.say("fields.goal.basis_other"))


def _elsewhere(desk: Desk, goal: Goal) -> None:
    """Say so when the year falls in another horizon; the user decides which of the two is right."""
    horizon = horizons.holding(desk.dossier.profile, goal.year) if goal.year else None
    if horizon not in (None, goal.horizon):
        name = naming.horizon(desk.handbook, str(horizon)).lower()
        st.caption(desk.say("goals.year_elsewhere", year=goal.year, horizon=name))


def _compass(desk: Desk, goal: Goal) -> None:
    book, profile = desk.handbook, desk.dossier.profile
    nothing: Option = (None, desk.say("common.empty"))
    tracks: list[Option] = [(one.id, naming.track(book, one.id) or one.id) for one in book.compass.tracks]
    phases: list[Option] = [(one, naming.phase(book, profile, one) or one) for one in PHASES]
    _choice(desk, goal, "track", [nothing, *tracks])
    _choice(desk, goal, "phase", [nothing, *phases], hint=desk.say("goals.hint_phase"))
