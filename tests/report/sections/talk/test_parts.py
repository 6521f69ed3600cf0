import pytest

from tests.report import marked, reading, talking
from tests.report.spoken import CONSENT, KINDS_OF_TALK
from wizard.model.entity import INTERNAL, TALK_PARTS, Agreement, Conversation, Moment, agreement_id, body_fields
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import parts

BESIDE = {"conversation", "moment", "participant", "topic", "duty"}
"""What is asked once, stands with the moments, or hangs under an activity."""


def test_the_parts_are_those_of_the_conversation():
    assert tuple(parts.PARTS) == TALK_PARTS


def test_every_answer_belongs_to_just_one_part():
    fields = [name for name in body_fields(Conversation) if ("conversation", name) not in INTERNAL]
    found = {name: [key for key, part in parts.PARTS.items() if name.startswith(part.fields)] for name in fields}

    assert {name for name, keys in found.items() if len(keys) != 1} == CONSENT
    kinds = [kind.kind for part in parts.PARTS.values() for kind in part.kinds]
    assert sorted(kinds) == sorted({kind.kind for kind in KINDS_OF_TALK} - BESIDE)


def test_every_part_stands_under_a_number_also_when_nothing_is_known(paper):
    parts.write(paper, talking.meeting())

    titles = [text for level, text in reading.headings(paper.save()) if level == 2]
    assert titles[0] == "1. Voorbereiding"
    assert len(titles) == len(TALK_PARTS)


def test_among_others_parts_of_which_nothing_is_known_stand_in_one_sentence(paper):
    said = {
        agreement_id("i", "gebied"): (Agreement, {"subject": "gebied", "text": "Noord."}),
        "m01": (Moment, {"day": "2026-01-02"}),
    }
    parts.among(paper, talking.meeting(said, {"next_look": "2027-01-02"}, level=AMONG))

    report = paper.save()
    assert [text for _, text in reading.headings(report)] == [
        "Vorm en afspraken",
        "Waarden, en wanneer we opnieuw kijken",
        "Gespreksmomenten",
    ]
    assert reading.paragraphs(report, "Open")[-1].startswith("Over 7 onderdelen is nog niets opgeschreven: Voorber")


def test_a_conversation_in_which_all_was_told_leaves_nothing_out(paper):
    known = marked.dossier()
    about = talking.Meeting(marked.handbook(), known, talking.DAY, talking.talk.of(known, known.initiatives[0]), AMONG)

    parts.among(paper, about)

    assert "is nog niets opgeschreven: Voorbereiding" not in reading.whole(paper.save())


@pytest.mark.parametrize(
    ("said", "conversation", "begun"),
    [
        ({}, None, False),
        ({}, {"consent": "concept", "internal_note": "Stil."}, False),
        ({"m01": (Moment, {})}, None, True),
        ({}, {"joint_goal": "Warm."}, True),
    ],
)
def test_a_conversation_has_begun_once_something_is_written_that_is_not_internal(said, conversation, begun):
    assert parts.is_begun(talking.meeting(said, conversation)) is begun
