import re
from collections import Counter
from pathlib import Path

import pytest

from tests.content.planting import EXAMPLE, plant, refused_example, write
from wizard import content
from wizard.content import example
from wizard.logic import horizons
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    ACTIVITIES,
    AGREEMENT_STATES,
    ANSWERS,
    BASES,
    COMPASS_USES,
    CONSENTS,
    DECIDERS,
    HORIZONS,
    INTENSITIES,
    KINDS,
    LEGAL_FORMS,
    OUTCOMES,
    OWN_ROLE,
    PHASES,
    PRESENT,
    PROFILE,
    SCOPES,
    SHARES,
    SHARINGS,
    SIDES,
    STAGES,
    STANDINGS,
    STATUSES,
    TALK_PARTS,
    VERDICTS,
    Block,
    Goal,
    GoalView,
    Neighbourhood,
    body_fields,
)
from wizard.model.item import Item

DORPSHUIS = "example/gesprek-dorpshuis.yaml"


@pytest.fixture(scope="module")
def elzerwoude() -> Dossier:
    items = [Item(item.id, item.kind, item.parent, item.body, seq=1) for item in example().items]
    return Dossier(PROFILE, 0).after(1, items)


def test_the_example_says_that_it_is_fictional(elzerwoude: Dossier):
    assert elzerwoude.profile.municipality == "Elzerwoude"
    assert elzerwoude.profile.fictional


def test_the_example_has_twelve_neighbourhoods_in_the_order_of_the_file(elzerwoude: Dossier):
    written = [item.id for item in example().items if item.kind == Neighbourhood.kind]

    assert len(written) == 12
    assert [found.id for found in elzerwoude.neighbourhoods] == written


BLOCK = "- id: bouwsteen.loket\n    kind: block\n"
GOAL = "- id: hoefblad.doel1\n    kind: goal\n"
PLACE = "- id: warm-hoefblad.hoefblad\n    kind: location\n"


WITHOUT = {"house_style"}
"""The kinds that the example cannot have: it is made of texts, and a house style is a file."""


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - WITHOUT))
def test_every_field_is_filled_at_least_once(kind: str):
    filled = {name for item in example().items if item.kind == kind for name in item.body}

    assert filled == set(body_fields(KINDS[kind]))


def test_the_example_leaves_gaps_to_show(elzerwoude: Dossier):
    choices = [elzerwoude.choice(found.id, "nsob") for found in elzerwoude.neighbourhoods]

    assert [choice for choice in choices if choice and choice.now is None and choice.wanted is None]
    assert [choice for choice in choices if choice and choice.now and choice.wanted is None]
    assert [choice for choice in choices if choice and choice.wanted and choice.reason_technical is None]


def test_the_example_has_an_own_role_in_own_words(elzerwoude: Dossier):
    own = [elzerwoude.choice(found.id, "nsob") for found in elzerwoude.neighbourhoods]

    assert [choice for choice in own if choice and choice.wanted == OWN_ROLE and choice.own_role]


def test_decisions_in_the_example_differ(elzerwoude: Dossier):
    found = [elzerwoude.choice(one.id, "nsob") for one in elzerwoude.neighbourhoods]
    decided = [choice for choice in found if choice and choice.standing == "besloten"]

    assert {choice.standing for choice in found if choice} == {*STANDINGS, None}
    assert {choice.decided_by for choice in decided} == set(DECIDERS)
    assert len({choice.decided_on for choice in decided}) == len(decided) == 5
    assert all(choice.proposed_to for choice in found if choice and choice.standing == "voorstel")
    assert sum(bool(choice and choice.minority and choice.minority_reason) for choice in found) >= 2


def goals(dossier: Dossier) -> dict[str, tuple[Goal, ...]]:
    return {one.id: dossier.goals(one.id) for one in dossier.neighbourhoods}


def test_two_neighbourhoods_have_no_goals_and_the_others_one_to_seven(elzerwoude: Dossier):
    counts = sorted(len(found) for found in goals(elzerwoude).values())

    assert counts[:3] == [0, 0, 1]
    assert counts[-1] == 7


def test_neighbourhoods_look_ahead_differently(elzerwoude: Dossier):
    seen = {tuple(dict.fromkeys(goal.horizon for goal in found)) for found in goals(elzerwoude).values()}

    assert {("kort",), ("lang",), ("kort", "lang"), HORIZONS, ()} <= seen


def test_one_neighbourhood_uses_all_of_the_wijkkompas(elzerwoude: Dossier):
    there = elzerwoude.goals("hoefblad")

    assert {goal.track for goal in there} == set("abcdef")
    assert {goal.phase for goal in there} == set(PHASES)


def test_the_goals_rest_on_everything_that_they_can_rest_on(elzerwoude: Dossier):
    found = [goal for there in goals(elzerwoude).values() for goal in there]

    assert {goal.basis for goal in found} == {*BASES, None}
    assert all(goal.basis_other for goal in found if goal.basis == "anders")
    assert [goal for goal in found if goal.year is None]
    assert [goal for goal in found if goal.measure is None]


def test_the_year_of_a_goal_falls_in_its_horizon(elzerwoude: Dossier):
    found = [goal for there in goals(elzerwoude).values() for goal in there if goal.year]

    years = {goal.year for goal in found}

    assert {goal.id for goal in found if horizons.holding(elzerwoude.profile, goal.year or 0) != goal.horizon} == set()
    assert (min(filter(None, years)), max(filter(None, years))) == (2026, 2045)


def test_three_building_blocks_are_not_answered_and_the_others_differ(elzerwoude: Dossier):
    blocks = [entity for entity in elzerwoude.entities.values() if isinstance(entity, Block)]

    assert len(blocks) == 12
    assert {block.status for block in blocks} == set(STATUSES)
    assert [block for block in blocks if block.agreed is None]


def test_seven_initiatives_are_in_every_phase_and_of_every_form(elzerwoude: Dossier):
    found = elzerwoude.initiatives

    assert len(found) == 7
    assert {one.stage for one in found} == set(STAGES)
    assert {one.scope for one in found} == set(SCOPES)
    assert {one.legal_form for one in found} == {*LEGAL_FORMS, None}
    assert {one.outcome for one in found} == {*OUTCOMES, None}
    assert len({one.homes for one in found}) == 7
    assert all(one.contact and one.internal_note for one in found)


def test_one_initiative_ended_by_stopping_together(elzerwoude: Dossier):
    stopped = [one for one in elzerwoude.initiatives if one.outcome == "stoppen"]

    assert [one.id for one in stopped] == ["oude-daken"]
    assert "besloten om te stoppen" in str(stopped[0].aim)


def test_initiatives_are_active_in_one_to_three_neighbourhoods(elzerwoude: Dossier):
    counts = {len(elzerwoude.places_of(one.id)) for one in elzerwoude.initiatives}

    assert counts == {1, 2, 3}
    assert [one.id for one in elzerwoude.initiatives_in("binnenstad")] == ["smeden-op-warmte", "oude-daken"]


def test_one_initiative_asks_for_another_role_than_its_neighbourhoods(elzerwoude: Dossier):
    (other,) = [one for one in elzerwoude.initiatives if one.role]
    choices = [elzerwoude.choice(place.id, "nsob") for place in elzerwoude.places_of(other.id)]

    assert other.role_reason
    assert len(choices) == 2
    assert other.role not in {choice.wanted for choice in choices if choice}


def test_the_codes_belong_to_no_real_municipality(elzerwoude: Dossier):
    codes = [found.code for found in elzerwoude.neighbourhoods if found.code]

    assert codes
    assert all(code[2:6] == "9999" for code in codes)


def test_no_sentence_stands_in_the_example_twice():
    texts = [
        str(value)
        for item in example().items
        for name, value in item.body.items()
        if name in {"found_at", "contact"} or str(value).endswith((".", "?", "!"))
    ]
    sentences = Counter(sentence for text in texts for sentence in re.split(r"(?<=[.?!])\s", text))

    assert len(sentences) > 1000
    assert not [sentence for sentence, count in sentences.items() if count > 1]


@pytest.fixture(scope="module")
def talks(elzerwoude: Dossier) -> dict[str, talk.Talk]:
    return {one.id: talk.of(elzerwoude, one) for one in elzerwoude.initiatives}


@pytest.mark.parametrize(
    ("kind", "field", "choices"),
    [
        ("conversation", "intensity", INTENSITIES),
        ("conversation", "compass_use", COMPASS_USES),
        ("conversation", "consent", CONSENTS),
        ("participant", "side", PRESENT),
        ("topic", "part", TALK_PARTS),
        ("need", "side", SIDES),
        ("need", "answer", ANSWERS),
        ("goal_view", "sharing", SHARINGS),
        ("their_goal", "sharing", SHARINGS),
        ("criterion", "verdict", VERDICTS),
        ("track_view", "municipality_active", ACTIVITIES),
        ("track_view", "initiative_active", ACTIVITIES),
        ("duty", "share", SHARES),
        ("agreement", "state", AGREEMENT_STATES),
    ],
)
def test_every_choice_of_a_conversation_is_made_somewhere(kind: str, field: str, choices: tuple[str, ...]):
    made = {item.body.get(field) for item in example().items if item.kind == kind}

    assert made - {None} == set(choices)


def test_every_initiative_has_a_conversation_with_moments_and_needs_of_both_sides(talks: dict[str, talk.Talk]):
    for one in talks.values():
        assert 2 <= len(one.moments) <= 4
        assert all(one.participants(moment.id) and one.topics(moment.id) for moment in one.moments)
        assert all(3 <= len(one.needs(side)) <= 8 for side in SIDES)
        assert one.conversation.consent


def test_an_initiative_judges_goals_of_its_own_neighbourhoods(talks: dict[str, talk.Talk]):
    for one in talks.values():
        views = [found for found in one.dossier.children(one.initiative.id) if isinstance(found, GoalView)]

        assert views
        assert {view.goal for view in views} <= {goal.id for _, goal in one.goals}


def test_conversations_end_as_the_register_says(talks: dict[str, talk.Talk]):
    ended = {name: one.initiative.outcome for name, one in talks.items()}
    stop = talks["oude-daken"].conversation

    assert ended["appelgaard"] is None
    assert all(talks[name].conversation.outcome_words for name, outcome in ended.items() if outcome)
    assert all(talks[name].conversation.resume_on for name, end in ended.items() if end in {"zoeken", "pauze"})
    assert all((stop.stop_why, stop.stop_learnt, stop.stop_remains, stop.stop_restart, stop.stop_farewell))
    assert (stop.consent, stop.agreed_on) == ("akkoord", "2026-10-08")


def test_the_conversations_have_something_that_rubs(talks: dict[str, talk.Talk]):
    differ = {name for name, one in talks.items() if one.conversation.stage_theirs != one.initiative.stage}
    leaders = {
        one.id: [party for party in found.parties if found.share(one.id, party) == "trekker"]
        for found in talks.values()
        for one in found.activities
    }

    assert differ == {"smeden-op-warmte", "energiehulpen"}
    assert leaders["warme-regels.taak3"] == list(SIDES)
    assert [] in leaders.values()
    assert talks["smeden-op-warmte"].conversation.intensity_reason
    assert not talks["appelgaard"].conversation.joint_goal


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: neighbourhood", "kind: dorp", ["'binnenstad', veld 'kind'", "Kies uit: profile"]),
        ("homes: 2310", "huizen: 2310", ["'binnenstad', veld 'huizen'", "bestaat hier niet"]),
        ("homes: 2310", "homes: veel", ["'binnenstad', veld 'homes'", "past hier niet"]),
        ("homes: 2310", "homes: 1.5", ["veld 'items › binnenstad › body › homes"]),
        ("code: BU99990001", "code: BU9999001", ["'binnenstad', veld 'code'", "past hier niet"]),
        ("name: Binnenstad", 'name: ""', ["'binnenstad', veld 'name'", "ontbreekt of is leeg"]),
        ("      name: Binnenstad\n", "", ["'binnenstad', veld 'name'", "ontbreekt of is leeg"]),
        ("name: Binnenstad", f"name: {'x' * 201}", ["'binnenstad', veld 'name'", "hoogstens 200 tekens"]),
        ("- id: veemarkt\n", "- id: binnenstad\n", ["'binnenstad'", "dubbel"]),
        ("- id: veemarkt\n", "- id: Veemarkt\n", ["veld 'items › Veemarkt › id'", "kleine letters"]),
        ("- id: dossier", "- id: mapje", ["'dossier': dit onderdeel ontbreekt"]),
        ("schema_version: 1", "schema_version: 2", ["veld 'schema_version'", "Schrijf hier 1"]),
        ("parkeer.rol.gravenakker", "geparkeerd", ["'geparkeerd', veld 'id'", "Schrijf 'parkeer', een punt"]),
        ("id: gedaan.energiehulpen.taak2", "id: klaar", ["'klaar', veld 'id'", "Schrijf 'gedaan', een punt en"]),
        ("parent: binnenstad", "parent: veemarkt", ["'binnenstad.nsob', veld 'id'", "De id past niet"]),
        ("    parent: binnenstad\n", "", ["'binnenstad.nsob', veld 'parent'", "Noem de id van het onderdeel"]),
        ("kind: neighbourhood\n", "kind: neighbourhood\n    parent: dossier\n", ["veld 'parent'", "bestaat hier niet"]),
        (BLOCK, BLOCK.replace("loket", "balie"), ["'bouwsteen.balie', veld 'id'", "Schrijf 'bouwsteen', een punt en"]),
        (BLOCK, f"{BLOCK}    parent: hoefblad\n", ["'bouwsteen.loket', veld 'parent'", "bestaat hier niet"]),
        (f"{GOAL}    parent: hoefblad\n", GOAL, ["'hoefblad.doel1', veld 'parent'", "Noem de id van het onderdeel"]),
        ("horizon: kort", "horizon: morgen", ["'binnenstad.doel1', veld 'horizon'", "past hier niet"]),
        ('phase: "3"', 'phase: "7"', ["'veemarkt.doel1', veld 'phase'", "past hier niet"]),
        ("basis: warmteprogramma", "basis: gevoel", ["'binnenstad.doel4', veld 'basis'", "past hier niet"]),
        ("status: geregeld", "status: klaar", ["'bouwsteen.rolopvatting', veld 'status'", "past hier niet"]),
        ("stage: idee", "stage: plan", ["'appelgaard', veld 'stage'", "past hier niet"]),
        ("legal_form: geen", "legal_form: bv", ["'appelgaard', veld 'legal_form'", "past hier niet"]),
        (
            PLACE,
            PLACE.replace(".hoefblad", ".bos"),
            ["'warm-hoefblad.bos', veld 'id'", "de id van het initiatief, een"],
        ),
        (f"{PLACE}    parent: warm-hoefblad\n", PLACE, ["'warm-hoefblad.hoefblad', veld 'parent'", "Noem de id van"]),
        ("content_version: voorbeeld\n", "", ["voorbeeld, veld 'content_version'", "ontbreekt"]),
    ],
)
def test_a_fault_in_the_example_is_refused(folder: Path, old: str, new: str, said: list[str]):
    plant(folder, EXAMPLE, old, new)

    message = refused_example(folder)

    assert message.startswith("elzerwoude.yaml, ")
    assert all(part in message for part in said), message


@pytest.mark.parametrize(
    ("kind", "parent", "body", "said"),
    [
        ("conversation", "dorpshuis", "", "de id van het initiatief, een punt en 'gesprek'"),
        ("need", "dorpshuis", "side: initiatief, order: a0, prompt: geld", "'.behoefte.' en de behoefte"),
        ("goal_view", "dorpshuis", "goal: veemarkt.doel1", "'.doel.' en de id van het doel"),
        ("criterion", "dorpshuis", "subject: gevoelig", "'.criterium.' en de vraag"),
        ("track_view", "dorpshuis", "track: a", "'.spoor.' en het spoor"),
        ("agreement", "dorpshuis", "subject: geld", "'.afspraak.' en het onderwerp"),
        ("appeal", "dorpshuis", "example: nagele", "'.voorbeeld.' en het voorbeeld"),
        ("topic", "dorpshuis.m0", "part: doelen", "de id van het gespreksmoment, een punt en het onderdeel"),
        ("duty", "dorpshuis.doe0", "party: gemeente", "de id van de activiteit, een punt en de partij"),
    ],
)
def test_an_id_that_is_made_of_others_tells_how(folder: Path, kind: str, parent: str, body: str, said: str):
    thing = f"  - {{id: zomaar, kind: {kind}, parent: {parent}, body: {{{body}}}}}\n"
    plant(folder, EXAMPLE, "items:\n", f"items:\n{thing}")

    message = refused_example(folder)

    assert message.startswith("elzerwoude.yaml, 'zomaar', veld 'id': De id past niet. Schrijf de id van ")
    assert message.endswith(f"{said}.")


def test_answers_come_back_as_they_may_be_stored(folder: Path):
    plant(folder, EXAMPLE, "name: Binnenstad", 'name: "  Binnen   stad "')

    body = next(item.body for item in example(folder).items if item.id == "binnenstad")

    assert body["name"] == "Binnen stad"


def test_things_of_all_files_of_the_folder_are_read_the_dossier_first(folder: Path):
    write(folder, "example/aa.yaml", "- {id: extra, kind: neighbourhood, body: {name: Extra, order: z0}}\n")

    ids = [item.id for item in example(folder).items]

    assert ids[0] == "dossier"
    assert "extra" in ids
    assert len(set(ids)) == len(ids) == len(example(content.FOLDER).items) + 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: moment\n", "kind: praatje\n", "'dorpshuis.moment1', veld 'kind': 'praatje' kennen we niet."),
        ("consent: gedeeld", "consent: misschien", "'dorpshuis.gesprek', veld 'consent': Deze waarde past hier niet."),
        ("parent: dorpshuis\n", "parent: kerk\n", "'dorpshuis.gesprek', veld 'id': De id past niet."),
        ("- id: dorpshuis.moment2\n", "- id: dorpshuis.moment1\n", "'dorpshuis.moment1': deze id staat er dubbel."),
        ("- id: dorpshuis.gesprek\n", "- id: hoefblad\n", "'hoefblad': deze id staat al in elzerwoude.yaml."),
        ("goal: elzerpolder.doel1", "goal: elzerpolder.doel2", "'dorpshuis.doel.elzerpolder.doel1', veld 'id'"),
        ("- id: dorpshuis.gesprek\n", "id: dorpshuis.gesprek\n", "bij regel"),
    ],
)
def test_a_fault_in_a_conversation_names_its_own_file(folder: Path, old: str, new: str, said: str):
    plant(folder, DORPSHUIS, old, new)

    message = refused_example(folder)

    assert message.startswith("gesprek-dorpshuis.yaml, ")
    assert said in message


def test_a_conversation_that_names_what_is_not_there_is_told_with_its_own_file(folder: Path):
    plant(folder, DORPSHUIS, "parent: dorpshuis.moment1\n", "parent: dorpshuis.moment9\n")

    assert refused_example(folder).startswith("gesprek-dorpshuis.yaml, 'dorpshuis.moment1.a0', veld 'parent'")
