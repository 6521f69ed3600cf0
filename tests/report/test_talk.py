"""Tests of the report of a conversation as a whole."""

import pytest

from tests.report import marked, reading, spoken
from tests.report.conftest import DAY
from tests.report.test_municipal import NAUGHTY, answers
from wizard.logic import talk_words
from wizard.model.entity import INTERNAL, TALK_PARTS, Initiative
from wizard.model.text import clean
from wizard.report import talk
from wizard.report.subject import Subject

BESIDE = {("initiative", "stage"), ("initiative", "outcome"), ("conversation", "consent")}
"""Answers that are told in a sentence of their own."""


def said(dossier, initiative):
    """Return what was said with an initiative, and what the register says of it."""
    return [
        (entity, name, value)
        for entity, name, value in answers(dossier)
        if (type(entity) in spoken.KINDS_OF_TALK or isinstance(entity, Initiative))
        and spoken.initiative_of(dossier, entity).id == initiative
        and (entity.kind, name) not in INTERNAL
        and name != "order"
        and value is not None
    ]


@pytest.mark.parametrize("place", range(marked.INITIATIVES))
def test_every_open_text_stands_in_the_report(handbook, place):
    dossier, ident = marked.dossier(), f"i{place}"

    text = reading.whole(talk.build(handbook, dossier, DAY, ident))

    free = [(name, value) for entity, name, value in said(dossier, ident) if (entity.kind, name) in marked.FREE]
    assert len(free) > 30
    assert not [name for name, value in free if value not in text]


@pytest.mark.parametrize("place", range(marked.INITIATIVES))
def test_every_other_answer_stands_in_its_own_part(handbook, place):
    dossier, ident = marked.dossier(), f"i{place}"
    subject = Subject(handbook, dossier, DAY)

    report = talk.build(handbook, dossier, DAY, ident)

    parts = by_part(report)
    missing = [
        (entity.id, name)
        for entity, name, value in said(dossier, ident)
        if type(entity) in spoken.KINDS_OF_TALK
        and spoken.words(subject, entity, name, value) not in parts[spoken.part_of(entity, name)].lower()
    ]
    assert not missing


def by_part(report):
    """Return the text of each part of the conversation; under None what stands elsewhere, the cover too."""
    found = dict.fromkeys((*TALK_PARTS, None), "")
    titles = {
        part: f"{number}. {talk_words.part(marked.handbook(), part)}" for number, part in enumerate(TALK_PARTS, 1)
    }
    for path, text in reading.below(report).items():
        part = next((part for part, title in titles.items() if path[1:2] == (title,)), None)
        found[part] += text
    found["uitkomst"] += "".join(
        text for path, text in reading.below(report).items() if path[:1] == ("Samen afronden",)
    )
    return found


def test_the_chapters_lead_from_a_minute_to_the_sources(handbook, dossier):
    report = talk.build(handbook, dossier, DAY, "warm-hoefblad")

    chapters = [text for level, text in reading.headings(report) if level == 1]
    assert chapters == [
        "In één minuut",
        "Het gesprek, stap voor stap",
        "Gespreksmomenten",
        "Actielijst",
        "Bijlage 1: Begrippen",
        "Bijlage 2: Bronnen",
        "Bijlage 3: Over dit document",
    ]


def test_a_conversation_that_stops_has_a_chapter_to_take_leave_and_no_word_of_failure(handbook, dossier):
    report = talk.build(handbook, dossier, DAY, "oude-daken")

    chapters = [text for level, text in reading.headings(report) if level == 1]
    ours = [text for text in handbook.texts if text.startswith("talk_report.")]
    words = " ".join(str(handbook.texts[key]) for key in ours).lower()
    assert "Samen afronden" in chapters
    assert not [word for word in ("mislukt", "gefaald", "falen", "helaas", "jammer", "gestrand") if word in words]


def test_the_properties_name_both_sides_and_how_far_the_report_is(handbook, dossier):
    facts = reading.opened(talk.build(handbook, dossier, DAY, "oude-daken")).core_properties

    assert facts.author == "Gemeente Elzerwoude en Warm onder Oude Daken"
    assert facts.title == "Gespreksverslag Warm onder Oude Daken"
    assert facts.content_status.startswith("Akkoord van beide kanten (gedeeld op ")


def test_an_empty_conversation_is_a_report_that_says_what_is_open(handbook):
    dossier = marked.plain({"Noord": (None, None)})
    dossier = dossier.after(2, [marked.Item("i", Initiative.kind, None, {"name": "Warm", "order": "a"})])

    report = talk.build(handbook, dossier, DAY, "i")

    titles = [text for level, text in reading.headings(report) if level == 2]
    assert [title.split(".")[0] for title in titles[:9]] == [str(number) for number in range(1, 10)]
    assert "(niet ingevuld)" in reading.whole(report)


def test_an_initiative_that_is_not_there_has_no_report(handbook, dossier):
    with pytest.raises(KeyError):
        talk.build(handbook, dossier, DAY, "weg")


@pytest.mark.no_cover  # whole documents
@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_give_a_sound_document(handbook, text):
    report = talk.build(handbook, marked.with_texts(text), DAY, "i")

    found = "\n".join(reading.paragraphs(report, "Normal", "TableText"))
    assert all(found.count(part.strip()) > 10 for part in (clean(text) or "").split("\n"))
    assert reading.opened(report).paragraphs
