import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, goal, read
from tests.views.conversation.talks import ONE, at, begun, links
from wizard.logic import naming
from wizard.model.change import Create, Edit
from wizard.model.entity import Conversation, conversation_id

OURS = SAY("talk_preparation.stage_ours")
THEIRS = SAY("fields.conversation.stage_theirs")


def field(name: str) -> str:
    return SAY(f"fields.conversation.{name}")


def stored(dossier: str, name: str) -> object:
    return read(dossier).value(conversation_id(ONE), name)


@pytest.mark.parametrize("name", ["stage_words", "internal_aim", "internal_limits", "internal_note"])
def test_what_is_typed_is_stored(name: str):
    dossier = begun()

    at("voorbereiding", dossier).fill(field(name), "Zo is het")

    assert stored(dossier, name) == "Zo is het"


def test_each_side_says_which_phase_it_sees():
    dossier = begun()

    at("voorbereiding", dossier).choose(OURS, "verkenning").choose(THEIRS, "ontwikkeling")

    assert read(dossier).value(ONE, "stage") == "verkenning"
    assert stored(dossier, "stage_theirs") == "ontwikkeling"


def test_a_difference_in_phase_is_told_with_both_names_and_goes_when_they_agree():
    window = at("voorbereiding", begun())
    said = [SAY("talk_preparation.stage_open") in window.words()]
    names = {one: str(naming.stage(HANDBOOK, one)) for one in ("verkenning", "ontwikkeling")}
    other = SAY("talk_preparation.stage_other", ours=names["verkenning"], theirs=names["ontwikkeling"])

    window.choose(OURS, "verkenning").choose(THEIRS, "ontwikkeling")
    said.append(other in window.words())
    window.choose(THEIRS, "verkenning")

    assert said == [True, True]
    assert other not in window.words()
    assert SAY("talk_preparation.stage_same", stage=names["verkenning"].lower()) in window.words()


def test_what_stays_inside_is_marked_and_names_the_woo():
    window = at("voorbereiding", begun())

    words = window.words(window.part("alleen-gemeente"))

    assert "Woo" in SAY("talk_preparation.inside")
    assert SAY("talk_preparation.inside") in words
    assert field("internal_aim") in words


def test_at_the_table_what_stays_inside_is_not_drawn():
    dossier = begun(Create(Conversation.kind, conversation_id(ONE), ONE, {"internal_limits": "Niet meer dan dit"}))

    window = at("voorbereiding", dossier).press(SAY("talk_screen.sit"))

    assert not window.has("alleen-gemeente")
    assert "Niet meer dan dit" not in window.words()
    assert field("internal_limits") not in window.words().splitlines()


def test_the_role_wanted_and_the_goals_are_shown_with_the_way_to_where_they_are_written():
    dossier = begun(
        chosen("n0", wanted=HANDBOOK.role_models[0].roles[0].id, meaning="Ruimte voor plannen"),
        goal("g0", text="Elk huis warm"),
        goal("g1", place="n1", text="Van een andere wijk"),
    )

    window = at("voorbereiding", dossier)
    words = window.words()

    role = HANDBOOK.role_models[0].roles[0].name
    assert SAY("talk_preparation.role_meaning", place="Noord", role=role, meaning="Ruimte voor plannen") in words
    assert SAY("talk_preparation.goal", text="Elk huis warm", horizon="korte termijn") in words
    assert "Van een andere wijk" not in words
    assert set(links(window)) >= {
        SAY("talk_preparation.to_role", place="Noord"),
        SAY("talk_preparation.to_goals", place="Noord"),
        SAY("talk_preparation.to_register"),
    }


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, SAY("talk_preparation.role_open")),
        ({"wanted": "eigen"}, SAY("roles.own_option")),
        ({"wanted": "eigen", "own_role": "Buurman"}, "Buurman"),
    ],
)
def test_a_role_that_is_open_or_ones_own_is_told(answers: dict[str, str], expected: str):
    words = at("voorbereiding", begun(chosen("n0", **answers))).words()

    assert SAY("talk_preparation.role", place="Noord", role=expected) in words


def test_another_role_with_this_initiative_stands_with_its_reason():
    role = HANDBOOK.role_models[0].roles[1]

    words = at("voorbereiding", begun(role=role.id, role_reason="Zij zijn al ver")).words()

    assert SAY("talk_preparation.role_here") in words
    assert SAY("talk_preparation.role_reason", reason="Zij zijn al ver") in words


def test_what_the_register_says_of_the_initiative_is_shown():
    words = at("voorbereiding", begun(aim="Dak vol", homes=1200, scope="breed")).words()

    assert "Dak vol" in words
    assert SAY("talk_preparation.fact", name=SAY("fields.initiative.homes"), value="1.200") in words
    assert str(naming.scope(HANDBOOK, "breed")) in words


def test_many_goals_are_counted_after_the_first_nine():
    dossier = begun(*(goal(f"g{n}", text=f"Doel {n}", order=f"a{n:02}") for n in range(12)))

    words = at("voorbereiding", dossier).words()

    assert "Doel 8" in words
    assert "Doel 9" not in words
    assert SAY("talk_preparation.more_goals", n=3) in words


def test_without_a_neighbourhood_it_says_so():
    dossier = begun()
    colleague(dossier, Create("initiative", "i1", None, {"name": "Wind", "order": "b"}))

    words = at("voorbereiding", dossier, "i1").words()

    assert SAY("talk_preparation.no_places") in words


def test_the_moments_are_one_fold_away():
    window = at("voorbereiding", begun())
    before = SAY("talk_moments.none") in window.words()

    window.test.session_state["gespreksmomenten"] = True

    assert not before
    assert SAY("talk_moments.none") in window.run().words()


def test_a_text_a_colleague_changed_is_told_of():
    dossier = begun(Create(Conversation.kind, conversation_id(ONE), ONE, {"stage_words": "Eerst"}))
    window = at("voorbereiding", dossier)
    colleague(dossier, Edit(conversation_id(ONE), "stage_words", "Eerst", "Toen"))

    window.run()

    assert SAY("dispute.changed", text="Toen") in [one.value for one in window.test.info]
    assert window.holds(field("stage_words")) == "Eerst"
    assert Window(Screen.CONVERSATION, dossier, ONE).holds(field("stage_words")) == "Toen"
