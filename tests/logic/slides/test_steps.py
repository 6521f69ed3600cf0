import pytest

from tests.logic import making
from wizard import content
from wizard.logic.slides import steps
from wizard.logic.slides.slide import Face, Line
from wizard.model.dossier import Dossier
from wizard.model.item import Item, Value

HANDBOOK = content.load()
SAY = HANDBOOK.say
EMPTY = SAY("common.empty")
MODEL = HANDBOOK.role_models[0]


def dossier(**choice: Value) -> Dossier:
    """Return a dossier with two neighbourhoods, and these answers about the role in the first one."""
    made = making.dossier(None, None, name="Wijk *{}*")
    return made.after(2, [Item("n0.nsob", "choice", "n0", {"model": "nsob", **choice})])


def told(kind: str, made: Dossier, item: str = "") -> Face:
    return steps.TELL[kind](HANDBOOK, made, item)


def answers(face: Face) -> dict[str, str]:
    return {line.label: line.text for line in face.lines}


@pytest.mark.parametrize("kind", steps.TELL)
def test_every_slide_has_a_title_and_a_question(kind):
    face = told(kind, dossier(), "wanted" if kind == "matrix" else "n0")

    assert face.title
    assert face.question


def test_the_question_of_a_step_hides_nothing():
    assert not told("rolvraag", dossier()).hides
    assert not told("doelenvraag", dossier()).hides
    assert len(told("rolvraag", dossier()).lines) == 3


def test_every_role_to_choose_from_is_explained_and_what_is_not_from_a_source_says_so():
    face = told("rolkeuze", dossier())

    assert MODEL.name in face.title
    assert [line.label for line in face.lines] == [f"{role.sign} · {role.name}." for role in MODEL.roles]
    for line, role in zip(face.lines, MODEL.roles, strict=True):
        sure = role.summary.certainty
        assert line.text == role.summary.text + ("" if sure == "bron" else f" ({SAY(f'common.certainty_{sure}')})")
    assert len({role.summary.certainty for role in MODEL.roles}) > 1


@pytest.mark.parametrize("moment", ["now", "wanted"])
def test_a_matrix_is_drawn_and_says_what_is_left_to_place(moment):
    face = told("matrix", dossier(**{moment: MODEL.roles[0].id}), moment)

    assert face.matrix == moment
    assert face.hides
    assert face.title == SAY(f"slides.title_matrix_{moment}")
    assert face.question == SAY("slides.matrix_left", n=1)


def test_a_matrix_in_which_all_have_a_role_says_so_and_counts_own_roles():
    made = dossier(wanted="eigen").after(
        3, [Item("n1.nsob", "choice", "n1", {"model": "nsob", "wanted": MODEL.roles[0].id})]
    )

    assert told("matrix", made, "wanted").question == f"{SAY('slides.matrix_whole')} {SAY('slides.matrix_own', n=1)}"


def test_a_decision_is_shown_as_it_is_made_with_what_the_minority_thinks():
    made = dossier(
        now=MODEL.roles[0].id,
        wanted=MODEL.roles[1].id,
        standing="besloten",
        decided_by="raad",
        decided_on="2026-11-27",
        minority="Wij willen iets anders.",
        minority_reason="Het gaat te snel.",
    )

    face = told("besluit", made, "n0")

    found = answers(face)
    assert face.title == SAY("slides.title_besluit", name="Wijk *0*")
    assert face.hides
    assert found[f"{SAY('fields.choice.now')}:"] == MODEL.roles[0].name
    assert found[f"{SAY('fields.choice.wanted')}:"] == MODEL.roles[1].name
    assert {"Besloten", SAY("decision.decider_raad"), "27 november 2026"} <= set(found.values())
    assert {"Wij willen iets anders.", "Het gaat te snel."} <= set(found.values())


def test_what_is_not_decided_yet_says_so():
    face = told("besluit", dossier(), "n1")

    found = answers(face)
    assert set(found.values()) == {EMPTY}
    assert f"{SAY('fields.choice.now')}:" in found
    assert f"{SAY('fields.choice.minority')}:" not in found


def test_reasons_and_who_was_there_are_not_on_the_wall():
    made = dossier(reason_values="Reden", reason_subject="Reden", reason_technical="Reden")

    assert "Reden" not in answers(told("besluit", made, "n0")).values()


def test_the_three_terms_are_told_with_their_years():
    labels = [line.label for line in told("doelenvraag", dossier()).lines]

    assert [label.partition(",")[0] for label in labels] == [
        SAY(f"plan.horizon_{one}") for one in ("kort", "middel", "lang")
    ]


def test_goals_stand_under_their_term_with_their_year():
    made = making.with_goals(dossier(), ("kort", "Iedereen warm"), ("kort", None), ("lang", "Zonder gas"))
    made = made.after(
        9, [Item("n0.jaar", "goal", "n0", {"horizon": "kort", "order": "z", "text": "Later", "year": 2031})]
    )

    short, dated, middle, long = told("doelen", made, "n0").lines

    assert (short.text, short.label) == ("Iedereen warm", "–")
    assert short.under.startswith(SAY("plan.horizon_kort"))
    assert dated == Line("Later (2031)", "–", short.under)
    assert (middle.text, middle.under) == (EMPTY, "")
    assert middle.label.startswith(SAY("plan.horizon_middel"))
    assert long.text == "Zonder gas"


def test_every_building_block_says_how_far_it_is_and_what_was_agreed():
    first, second, third, *_ = HANDBOOK.blocks
    made = dossier().after(
        3,
        [
            Item(
                f"bouwsteen.{first.id}",
                "block",
                None,
                {"subject": first.id, "status": "deels", "agreed": "Wij bellen."},
            ),
            Item(f"bouwsteen.{second.id}", "block", None, {"subject": second.id, "status": "geregeld"}),
            Item(f"bouwsteen.{third.id}", "block", None, {"subject": third.id}),
        ],
    )

    found = answers(told("aanpak", made))

    assert list(found) == [f"{block.name}:" for block in HANDBOOK.blocks]
    assert list(found.values())[:4] == [
        f"{SAY('plan.status_deels')}. Wij bellen.",
        SAY("plan.status_geregeld"),
        EMPTY,
        EMPTY,
    ]
