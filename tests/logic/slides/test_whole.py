from tests.logic import making, talking
from wizard import content
from wizard.logic import reduced
from wizard.logic.slides import whole
from wizard.logic.slides.slide import Face, Line
from wizard.model.dossier import Dossier
from wizard.model.entity import block_id
from wizard.model.item import Body, Item
from wizard.model.stage_notes import SLIDES

HANDBOOK = content.load()
SAY = HANDBOOK.say
ROLE = HANDBOOK.role_models[0].roles[0].id


def told(kind: str, made: Dossier) -> Face:
    return whole.TELL[kind](HANDBOOK, made, "")


def left(made: Dossier) -> dict[str, str]:
    return {line.label: line.text for line in whole.left(HANDBOOK, made)}


def done() -> Dossier:
    """Return a dossier in which nothing is left to do but the conversations, of which there are none."""
    choice: Body = {"model": "nsob", "wanted": ROLE, "standing": "besloten"}
    made = making.with_goals(making.dossier(None), ("kort", "Warm"))
    blocks = [
        Item(f"bouwsteen.{one.id}", "block", None, {"subject": one.id, "status": "geregeld"}) for one in HANDBOOK.blocks
    ]
    return made.after(9, [Item("n0.nsob", "choice", "n0", choice), *blocks])


def test_a_meeting_begins_with_whose_it_is_and_what_it_goes_through():
    made = making.dossier(None)

    face = told("welkom", made)

    assert face.title == "Ronde"
    assert face.question == SAY("slides.question_welkom", municipality=SAY("common.empty"))
    assert [line.label for line in face.lines] == ["1.", "2.", "3."]


def test_a_conversation_on_the_wall_is_a_part_of_the_meeting():
    assert told("welkom", talking.dossier()).lines[-1] == Line(SAY("slides.plan_talk"), "4.")


def test_what_is_left_is_told_by_name():
    found = left(making.dossier(None, None))

    assert found[SAY("slides.left_roles", n=2)] == "Wijk 0, Wijk 1."
    assert found[SAY("slides.left_decided_label")] == SAY("slides.left_decided", n=2)
    assert found[SAY("slides.left_goals", n=2)] == "Wijk 0, Wijk 1."
    assert SAY("slides.left_approach", n=len(HANDBOOK.blocks)) in found


def test_of_many_names_some_are_counted():
    found = left(making.dossier(*[None] * 15))

    assert found[SAY("slides.left_roles", n=15)].endswith(f"Wijk 11, {SAY('roles.and_more', n=3)}.")


def test_the_parts_of_the_conversation_that_are_not_done_are_left():
    found = left(reduced.for_the_wall(talking.dossier(), "i0"))

    (parts,) = [text for label, text in found.items() if "gesprek" in label]
    assert SAY("talk.part_uitkomst") in parts


def test_when_nothing_is_left_the_slide_says_so():
    assert left(done()) == {}
    assert told("over", done()).lines == (Line(SAY("slides.left_none")),)
    assert len(told("over", making.dossier(None)).lines) == 4


def test_actions_are_told_with_their_day_and_who_does_them():
    first, second, *_ = HANDBOOK.blocks
    items = [
        Item(block_id(first.id), "block", None, {"subject": first.id, "status": "deels", "by_when": "2026-12-01"}),
        Item(block_id(second.id), "block", None, {"subject": second.id, "status": "deels", "guardian": "strateeg"}),
    ]
    made = making.dossier(None).after(2, items)

    dated, undated = told("acties", made).lines

    assert dated.label == "1 december 2026:"
    assert SAY("actions.nobody") in dated.text
    assert undated.label == f"{SAY('actions.day_none')}:"
    assert "strateeg" in undated.text


def test_what_is_done_is_only_counted():
    made = talking.dossier(talking.activity("a"), talking.activity("b"), talking.done("a"))

    first, last = told("acties", made).lines

    assert first.text.startswith("Activiteit b")
    assert last == Line(SAY("actions.done", n=1))


def test_without_actions_the_slide_says_so():
    assert told("acties", making.dossier(None)).lines == (Line(SAY("actions.none")),)


def test_a_meeting_ends_with_three_questions():
    assert len(told("slot", making.dossier(None)).lines) == 3
    assert set(whole.TELL) < set(SLIDES)
