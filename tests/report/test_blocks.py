import pytest

from tests.report import planned, reading
from wizard.report import blocks


def status(**found):
    return {ident: {"status": one} for ident, one in found.items()}


@pytest.mark.parametrize(
    ("answers", "sentences"),
    [
        ({}, "Over de 4 bouwstenen van de aanpak is nog niets ingevuld."),
        (
            status(een="geregeld"),
            "Van de 4 bouwstenen van de aanpak is er 1 geregeld. Bij 3 is nog niet ingevuld hoe ver ze zijn.",
        ),
        (
            status(een="deels", twee="nog_niet", drie="niet_nodig", vier="nog_niet"),
            (
                "Van de 4 bouwstenen van de aanpak is er nog geen geregeld. 1 is voor een deel geregeld. "
                "2 zijn nog niet geregeld. 1 is volgens de gemeente niet nodig."
            ),
        ),
    ],
)
def test_the_conclusion_counts_every_status(answers, sentences):
    assert blocks.conclusion(planned.blocks_of(answers)) == sentences


@pytest.mark.parametrize(
    ("answers", "sentences"),
    [
        (
            status(een="geregeld", twee="deels", drie="nog_niet"),
            [
                "Voor gelijke behandeling staat nog 1 bouwsteen open: Drie.",
                "Voor continuïteit staat nog 1 bouwsteen open: Drie.",
            ],
        ),
        (
            status(een="geregeld", drie="geregeld"),
            [
                "Voor gelijke behandeling staat geen bouwsteen meer open.",
                "Voor continuïteit staat nog 1 bouwsteen open: Twee.",
            ],
        ),
    ],
)
def test_what_is_open_for_equal_treatment_and_for_continuity_is_named(answers, sentences):
    assert list(blocks.open_marks(planned.blocks_of(answers))) == sentences


def test_nothing_is_said_of_marks_that_no_block_carries():
    handbook = planned.small()
    bare = handbook.model_copy(update={"blocks": handbook.blocks[-1:]})

    assert not list(blocks.open_marks(planned.blocks_of({}, bare)))


def test_answers_about_a_block_that_left_the_content_come_last_and_keep_their_id():
    found = blocks.entries(planned.blocks_of({"weg": {"agreed": "Blijft."}, **status(een="geregeld")}))

    assert [one.name for one in found] == ["Een", "Twee", "Drie", "Vier", "weg (deze keuze bestaat niet meer)"]
    assert found[-1].answer.agreed == "Blijft."
    assert len({one.bookmark for one in found}) == 5


def test_what_a_block_carries_and_by_when_is_told_in_words():
    subject = planned.blocks_of({"een": {"by_when": "2027-03-01"}})

    first, second, third, fourth = blocks.entries(subject)

    assert [blocks.carried(subject, one) for one in (first, second, third, fourth)] == [
        "Gelijke behandeling",
        "Continuïteit",
        "Gelijke behandeling en continuïteit",
        "–",
    ]
    assert (blocks.day(subject, first), blocks.day(subject, second)) == ("1 maart 2027", "(niet ingevuld)")


def test_a_block_is_explained_with_how_sure_that_is_unless_it_is_gone(paper):
    subject = planned.blocks_of({"weg": {}})
    found = blocks.entries(subject)

    blocks.explain(paper, subject, found[0])
    blocks.explain(paper, subject, found[-1])

    assert reading.paragraphs(paper.save()) == ["Wat een is. (eigen woorden)"]
