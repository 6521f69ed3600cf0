from typing import Any

import pytest
from pydantic import ValidationError

from tests.model.test_role_model import claim
from wizard.model.entity import PHASES
from wizard.model.plan import ApproachReason, BuildingBlock, Compass, NewTerm, Prompt


def track(letter: str) -> dict[str, Any]:
    return {"id": letter.lower(), "letter": letter, "name": f"Spoor {letter}", "group": "x", "meaning": claim(letter)}


def phases(*ids: str) -> list[dict[str, Any]]:
    return [{"id": ident, "meaning": claim(f"fase {ident}")} for ident in ids]


def compass(**more: object) -> Compass:
    facts = {"summary": claim("som"), "origin": claim("herkomst"), "tracks": [track("A"), track("B")]}
    return Compass.model_validate({**facts, "phases": phases(*PHASES), **more})


def prompt(**more: object) -> Prompt:
    return Prompt.model_validate({"id": "kort-1", "horizon": "kort", "goal": claim("een doel"), **more})


def block(**more: object) -> BuildingBlock:
    facts = {"id": "loket", "name": "Loket", "ask": "Waar?", "what": claim("wat"), "why": claim("waarom")}
    return BuildingBlock.model_validate({**facts, **more})


def reason() -> ApproachReason:
    return ApproachReason.model_validate({name: claim(name) for name in ("given", "cut_off", "reading")})


def new_term(**more: object) -> NewTerm:
    facts = {"id": "wcw", "new": "Wcw", "status": claim("stand"), "meaning": claim("zin"), "checked": "2025-12"}
    return NewTerm.model_validate({**facts, **more})


def test_a_track_is_found_by_its_id():
    found = compass().track("b")

    assert found
    assert found.letter == "B"


@pytest.mark.parametrize("unknown", [None, "", "g", "B"])
def test_a_track_that_the_method_does_not_have_is_none(unknown: str | None):
    assert compass().track(unknown) is None


def test_every_claim_about_the_method_is_given():
    node = {"id": "n", "track": "a", "phase": "1", "name": "Knoop", "meaning": claim("knooppunt")}
    texts = [statement.text for statement in compass(limits=[claim("grens")], nodes=[node]).statements()]

    assert texts == ["som", "herkomst", "grens", "A", "B", *(f"fase {ident}" for ident in PHASES), "knooppunt"]


def test_a_phase_may_be_known_by_its_number_only():
    named = phases(*PHASES)
    named[0]["name"] = "Samen starten"

    assert [phase.name for phase in compass(phases=named).phases] == ["Samen starten", *[None] * 5]


@pytest.mark.parametrize("ids", [(), PHASES[:5], (*PHASES, "7"), ("2", "1", *PHASES[2:]), ("1", "1", *PHASES[2:])])
def test_other_phases_than_the_six_in_order_are_refused(ids: tuple[str, ...]):
    with pytest.raises(ValidationError, match="fasen: zet ze op volgorde, met als id 1, 2, 3, 4, 5, 6"):
        compass(phases=phases(*ids))


def test_a_method_without_tracks_is_refused():
    with pytest.raises(ValidationError):
        compass(tracks=[])


@pytest.mark.parametrize("letter", ["", "a", "AB", "1"])
def test_a_track_is_called_by_one_capital(letter: str):
    with pytest.raises(ValidationError):
        compass(tracks=[track("A") | {"letter": letter}])


@pytest.mark.parametrize("horizon", ["", "nu", "korte"])
def test_a_goal_to_start_from_stands_on_one_of_the_three_horizons(horizon: str):
    with pytest.raises(ValidationError):
        prompt(horizon=horizon)


def test_a_building_block_carries_nothing_unless_it_says_so():
    assert (block().equal, block().continuity) == (False, False)
    assert block(equal=True, continuity=True).equal


@pytest.mark.parametrize("field", ["name", "ask"])
def test_a_building_block_without_words_is_refused(field: str):
    with pytest.raises(ValidationError):
        block(**{field: ""})


def test_every_claim_about_the_reason_is_given():
    assert [statement.text for statement in reason().statements()] == ["given", "cut_off", "reading"]


def test_every_claim_about_a_change_is_given():
    found = new_term(open=[claim("open een"), claim("open twee")])

    assert [statement.text for statement in found.statements()] == ["stand", "zin", "open een", "open twee"]


def test_something_new_has_no_old_name():
    assert new_term().old is None
    assert new_term(old="Warmtewet").old == "Warmtewet"


@pytest.mark.parametrize("checked", ["", "2025", "vorige maand"])
def test_a_change_says_when_somebody_last_looked(checked: str):
    with pytest.raises(ValidationError):
        new_term(checked=checked)
