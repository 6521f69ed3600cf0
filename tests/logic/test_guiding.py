import pytest

from tests.logic.coherence.planted import BOOK, activity, choice, dossier, found, goal, need, talk
from wizard.logic import guiding, progress
from wizard.model.entity import HORIZONS

DONE = {"now": "netwerkend", "wanted": "netwerkend", "reason_values": "Omdat.", "meaning": "Ruimte."}
UNABLE = (
    talk(joint_goal="Samen warm."),
    need("geld", answer="niet"),
    activity("a", "gemeente", need="i0.behoefte.geld"),
)
"""The municipality leads what it cannot offer; that weighs most."""


def filled(*left: str):
    """Return a dossier in which the basics are filled in, but for these."""
    roles = [choice(place, **DONE) for place in ("n0", "n1") if "role" not in left]
    goals = [goal(f"{place}{one}", place, horizon=one) for place in ("n0", "n1") for one in HORIZONS if one not in left]
    return dossier(roles, goals, *UNABLE)


@pytest.mark.parametrize("left", ["role", "kort", "lang"])
def test_roles_and_goals_go_before_any_point(left):
    made = filled(left)

    assert guiding.before(progress.of(BOOK, made), found(made)) is None


def test_then_the_first_point_that_weighs_most_goes_before_the_next_step():
    made = filled()

    one = guiding.before(progress.of(BOOK, made), found(made))

    assert one is not None
    assert (one.rule, one.about) == ("trekker-kan-niet", "i0.a")


def test_points_that_weigh_less_wait_for_the_steps():
    made = dossier([choice(place, **DONE, minority="Nee.") for place in ("n0", "n1")], filled_goals(), places=[])

    assert found(made).open
    assert guiding.before(progress.of(BOOK, made), found(made)) is None


def filled_goals():
    return [goal(f"{place}{one}", place, horizon=one) for place in ("n0", "n1") for one in HORIZONS]


def test_only_what_weighs_most_is_to_be_looked_at_first():
    assert [one.rule for one in guiding.to_look_at_first(found(filled("role")))] == [
        "rol-ontbreekt",
        "trekker-kan-niet",
    ]
