import pytest
from pydantic import ValidationError

from wizard.model.entity import ACTIVITIES, PHASES, TrackView, track_view_id


def made(**answers: object) -> TrackView:
    return TrackView.model_validate({"id": track_view_id("zon", "a"), "parent": "zon", "track": "a", **answers})


@pytest.mark.parametrize("active", ACTIVITIES)
def test_each_side_is_active_or_not(active: str):
    one = made(municipality_active=active, initiative_active=active)

    assert (one.municipality_active, one.initiative_active) == (active, active)


@pytest.mark.parametrize("phase", PHASES)
def test_there_is_a_phase_now_and_one_in_the_coming_year(phase: str):
    one = made(phase_now=phase, phase_next=phase)

    assert (one.phase_now, one.phase_next) == (phase, phase)


@pytest.mark.parametrize(("name", "value"), [("phase_now", "7"), ("initiative_active", "soms")])
def test_what_does_not_fit_is_refused(name: str, value: str):
    with pytest.raises(ValidationError):
        made(**{name: value})


@pytest.mark.parametrize(("ident", "parent"), [("a", "zon"), ("wind.spoor.a", "zon"), ("zon.spoor.a", None)])
def test_a_view_on_a_track_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its initiative and its track"):
        TrackView(id=ident, parent=parent, track="a")


def test_on_which_track_it_is_a_view_never_changes():
    assert TrackView.fixed == {"track"}
