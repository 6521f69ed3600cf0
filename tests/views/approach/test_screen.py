import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, read, small
from wizard.logic import naming
from wizard.logic.wording import listed
from wizard.model.change import Create
from wizard.model.entity import Block, block_id
from wizard.views.plain import escape

FIRST, SECOND = HANDBOOK.blocks[:2]


def field(name: str) -> str:
    return SAY(f"fields.block.{name}")


def answered(subject: str, **answers: str) -> Create:
    return Create(Block.kind, block_id(subject), None, {"subject": subject, **answers})


def test_the_reason_of_the_handout_and_our_reading_are_told_apart():
    words = Window(Screen.APPROACH, small()).words()

    why = HANDBOOK.approach
    for statement in (why.given, why.cut_off, why.reading):
        assert f"{escape(statement.text)} :small[({SAY(f'common.certainty_{statement.certainty}')})]" in words
    assert f"**{SAY('approach.our_reading')}.**" in words


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("agreed", "Altijd binnen twee weken antwoord", "Altijd binnen twee weken antwoord"),
        ("guardian", "programmamanager", "programmamanager"),
        ("by_when", "1 maart 2027", "2027-03-01"),
        ("found_at", "intranet", "intranet"),
    ],
)
def test_what_is_typed_about_a_block_is_stored(name: str, typed: str, stored: str):
    dossier = small()

    window = Window(Screen.APPROACH, dossier).fill(field(name), typed)

    assert getattr(read(dossier).block(FIRST.id), name) == stored
    assert window.failures == []


def test_the_list_and_the_conclusion_follow_what_is_chosen():
    dossier = small()
    window = Window(Screen.APPROACH, dossier)

    window.choose(field("status"), "geregeld")

    found = read(dossier).block(FIRST.id)
    assert found is not None
    assert found.status == "geregeld"
    assert SAY("approach.conclusion", n=len(HANDBOOK.blocks), done=1) in window.words()
    captions = window.test.radio[0].proto.captions
    assert captions[0].startswith(str(naming.status(HANDBOOK, "geregeld")))
    assert captions[1].startswith(SAY("common.empty"))


@pytest.mark.parametrize("mark", ["equal", "continuity"])
def test_open_blocks_that_carry_something_are_named_until_they_are_arranged(mark: str):
    dossier = small()
    carrying = [one for one in HANDBOOK.blocks if getattr(one, mark)]
    told = SAY(f"approach.open_{mark}", n=len(carrying), names=listed([one.name for one in carrying]))

    before = Window(Screen.APPROACH, dossier).words()
    colleague(dossier, *(answered(one.id, status="geregeld") for one in carrying))
    after = Window(Screen.APPROACH, dossier).words()

    assert told in before
    assert SAY(f"approach.open_{mark}", n=1, names="").rstrip(".")[:20] not in after


def test_one_walks_through_the_blocks():
    window = Window(Screen.APPROACH, small())
    first = window.button(SAY("common.previous")).disabled

    window.press(SAY("common.next"))

    assert first
    assert [one.value for one in window.test.header] == [SECOND.name]
    assert window.address["bij"] == block_id(SECOND.id)


def test_the_last_block_has_no_next():
    window = Window(Screen.APPROACH, small(), block_id(HANDBOOK.blocks[-1].id))

    assert window.button(SAY("common.next")).disabled
    assert [one.value for one in window.test.header] == [HANDBOOK.blocks[-1].name]


def test_a_block_is_chosen_in_the_list():
    window = Window(Screen.APPROACH, small())

    window.test.radio[0].set_value(block_id(SECOND.id))
    window.run()

    assert [one.value for one in window.test.header] == [SECOND.name]
    assert escape(SECOND.what.text) in window.words()


def test_a_block_says_what_it_carries_and_where_it_comes_from():
    block = next(one for one in HANDBOOK.blocks if one.what.source and (one.equal or one.continuity))

    words = Window(Screen.APPROACH, small(), block_id(block.id)).words()

    assert SAY("approach.carries", marks=naming.marks(HANDBOOK, block.id).lower()) in words
    assert escape(HANDBOOK.source(block.what.source[0]).title) in words


def test_what_a_colleague_wrote_is_shown():
    dossier = small()
    colleague(dossier, answered(FIRST.id, agreed="Zo doen we het"))

    assert Window(Screen.APPROACH, dossier).holds(field("agreed")) == "Zo doen we het"
