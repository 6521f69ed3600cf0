import pytest

from tests.logic import talking
from wizard import content
from wizard.logic import reduced
from wizard.logic.slides import talks
from wizard.logic.slides.slide import Face, Line
from wizard.model.dossier import Dossier
from wizard.model.entity import TALK_PARTS
from wizard.model.item import Item

HANDBOOK = content.load()
SAY = HANDBOOK.say
EMPTY = SAY("common.empty")


def told(made: Dossier, part: str) -> Face:
    return talks.TELL["gespreksdeel"](HANDBOOK, reduced.for_the_wall(made, "i0"), part)


def test_a_conversation_begins_with_whom_it_is_with():
    made = talking.dossier(initiative={"name": "Zonnig", "aim": "Samen van het gas", "stage": "idee"})

    face = talks.TELL["gesprek"](HANDBOOK, made, "")

    assert face.title == SAY("slides.title_gesprek", name="Zonnig")
    assert [line.text for line in face.lines[:3]] == ["Wijk 0", SAY("initiatives.stage_idee"), "Samen van het gas"]


def test_what_is_not_known_of_an_initiative_says_so():
    face = talks.TELL["gesprek"](HANDBOOK, talking.dossier(), "")

    assert [line.text for line in face.lines[1:3]] == [EMPTY, EMPTY]


@pytest.mark.parametrize("part", TALK_PARTS)
def test_every_part_has_its_name_and_its_first_question(part):
    face = told(talking.dossier(), part)

    assert face.title == SAY(f"talk.part_{part}")
    assert face.question == HANDBOOK.agenda.part(part).ask[0]
    assert face.hides
    assert face.lines


@pytest.mark.parametrize("part", [part for part in TALK_PARTS if part != "voorbereiding"])
def test_a_part_of_which_nothing_was_said_says_so(part):
    assert told(talking.dossier(), part).lines == (Line(SAY("slides.part_empty")),)


def test_what_was_answered_stands_under_what_it_is_about():
    face = told(talking.dossier(talking.need("a", text="Geduld", answer="kan")), "behoeften")

    (line,) = face.lines
    assert line.text == SAY("talk.answer_kan")
    assert line.under == SAY("answers.need_gemeente", name="Geduld")


def test_what_the_municipality_keeps_to_itself_is_not_there():
    made = talking.dossier(talking.conversation(internal_aim="Geheim", internal_note="Geheim", stage_theirs="idee"))

    face = told(made, "voorbereiding")

    assert SAY("initiatives.stage_idee") in [line.text for line in face.lines]
    assert not [line for line in face.lines if "Geheim" in line.text]
    assert not [line for line in face.lines if SAY("fields.conversation.internal_aim") in line.label]


@pytest.mark.parametrize(
    ("body", "said"), [(None, EMPTY), ({}, EMPTY), ({"wanted": "netwerkend"}, "Netwerkende overheid")]
)
def test_the_role_that_is_wanted_in_its_neighbourhoods_comes_from_step_1(body, said):
    made = talking.dossier()
    if body is not None:
        made = made.after(made.seq + 1, [Item("n0.nsob", "choice", "n0", {"model": "nsob", **body})])

    assert told(made, "voorbereiding").lines[0] == Line(said, SAY("slides.talk_role", name="Wijk 0"))
