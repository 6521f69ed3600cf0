"""Tests of the draft agreements as a whole, in every form."""

import pytest

from tests.report import drafted, marked, reading, spoken
from tests.report.conftest import DAY
from tests.report.drafted import FORMS, MARK
from tests.report.test_municipal import NAUGHTY, answers
from wizard.model.draft import FAREWELL, PIECES
from wizard.model.entity import INTERNAL, KINDS, Agreement, Dismissal, Initiative, body_fields
from wizard.model.text import clean
from wizard.report import draft
from wizard.report.subject import Subject

pytestmark = pytest.mark.no_cover  # whole documents, of which each part has tests of its own

WHAT_IT_IS = {
    *(("need", "side"), ("need", "prompt"), ("goal_view", "goal"), ("participant", "side"), ("duty", "party")),
    *(("agreement", "subject"), ("criterion", "subject"), ("appeal", "example"), ("track_view", "track")),
    *(("conversation", "form"), ("conversation", "compass_use"), ("initiative", "outcome")),
    *(("goal_view", "sharing"), ("their_goal", "sharing"), ("agreement", "state")),
}
"""Answers that say what another one is, or in which form or place it is told."""

INITIATIVES = [f"i{place}" for place in range(marked.INITIATIVES)]
EVERY = [(initiative, form) for initiative in INITIATIVES for form in FORMS]


def said(dossier, initiative):
    """Return what was said with an initiative, and what the register says of it."""
    return [
        (entity, name, value)
        for entity, name, value in answers(dossier)
        if (type(entity) in spoken.KINDS_OF_TALK or isinstance(entity, Initiative))
        and spoken.initiative_of(dossier, entity).id == initiative
        and name != "order"
        and value is not None
    ]


@pytest.mark.parametrize(("initiative", "form"), EVERY)
def test_every_text_about_a_subject_stands_in_it_exactly_once(initiative, form):
    text = reading.whole(drafted.of_marked(initiative, form))

    found = [
        value
        for entity, name, value in said(marked.dossier(), initiative)
        if (type(entity), name) == (Agreement, "text")
    ]
    assert found
    assert {value: text.count(value) for value in found} == dict.fromkeys(found, 1)


@pytest.mark.parametrize(("initiative", "form"), EVERY)
def test_the_open_points_are_as_many_on_the_first_page_in_the_text_and_in_the_list(handbook, initiative, form):
    raw = drafted.of_marked(initiative, form)
    about = draft.of(draft.meeting.for_both(handbook, marked.dossier(), DAY, initiative, draft.DOCUMENT), form)

    text, many = reading.whole(raw), len(about.points)
    assert len(drafted.marks(raw)) == many
    first = text[: text.index(about.draft.opening[0])]
    count = f"{many} punt" if many else ("Er is niets meer open." if about.is_sheet else "Niets. Lees")
    assert count in first
    assert MARK not in first
    listed = text[text.rindex(handbook.say("draft.open_title")) :] if many else ""
    assert all(one.name in listed for one in about.points)


def test_what_was_said_stands_in_some_form_or_is_named_as_left_out():
    dossier = marked.dossier()
    subject = Subject(marked.handbook(), dossier, DAY)
    texts = {one: [reading.whole(drafted.of_marked(one, form)).lower() for form in FORMS] for one in INITIATIVES}

    told = {
        (entity.kind, name)
        for initiative in INITIATIVES
        for entity, name, value in said(dossier, initiative)
        if any(words(subject, entity, name, value).lower() in text for text in texts[initiative])
    }

    fields = {(kind, name) for kind in KINDS for name in body_fields(KINDS[kind]) if name != "order"}
    talked = {key for key in fields if KINDS[key[0]] in {*spoken.KINDS_OF_TALK, Initiative}}
    assert talked >= draft.LEFT_OUT | WHAT_IT_IS | INTERNAL
    assert talked - draft.LEFT_OUT - WHAT_IT_IS - INTERNAL <= told


def words(subject, entity, name, value):
    """Return the words by which the drafts tell an answer."""
    if isinstance(entity, Initiative):
        return subject.handbook.say(f"initiatives.legal_{value}") if name == "legal_form" else str(value)
    return spoken.words(subject, entity, name, value)


@pytest.mark.parametrize("form", FORMS)
def test_no_text_that_is_left_out_or_internal_stands_in_it(form):
    dossier = marked.dossier()

    text = "".join(reading.whole(drafted.of_marked(one, form)) for one in INITIATIVES)

    hidden = [
        value
        for initiative in INITIATIVES
        for entity, name, value in said(dossier, initiative)
        if (entity.kind, name) in (draft.LEFT_OUT | INTERNAL) & marked.FREE or (entity.kind, name) in INTERNAL
    ]
    hidden += [one.reason for one in dossier.entities.values() if isinstance(one, Dismissal)]
    assert len(hidden) > 40
    assert not [value for value in hidden if value in text]


@pytest.mark.parametrize(
    ("form", "titles"),
    [
        ("kennismaking", []),
        ("gespreksafspraken", []),
        (
            "intentieverklaring",
            [
                *("Wie dit verklaart", "Waarom we dit willen", "Waar dit geldt", "Wat we willen bereiken"),
                *(
                    "Wat ieder bijdraagt",
                    "De eerste stappen",
                    "Hoe we contact houden en beslissen",
                    "Hoelang dit geldt",
                ),
                *("Als een van ons wil stoppen", "Wat deze verklaring is, en wat niet", "Ondertekening"),
            ],
        ),
        (
            "samenwerkingsverklaring",
            [
                *("Partijen", "Overwegingen", "Artikel 1. Doel", "Artikel 2. Gebied", "Artikel 3. Wie welke rol heeft"),
                *("Artikel 4. Wat ieder bijdraagt", "Artikel 5. Wie doet wat", "Artikel 6. Overleg en contact"),
                *("Artikel 7. Communicatie", "Artikel 8. Besluiten", "Artikel 9. Looptijd"),
                *("Artikel 10. Terugkijken en bijstellen", "Artikel 11. Stoppen"),
                *("Artikel 12. Status van deze verklaring", "Ondertekening"),
            ],
        ),
        (
            "green-deal",
            [
                *("Partijen", "Overwegingen", "Artikel 1. Wat partijen samen willen bereiken"),
                *(
                    "Artikel 2. Waar deze afspraak geldt",
                    "Artikel 3. De inzet van elke partij",
                    "Artikel 4. Activiteiten",
                ),
                *("Artikel 5. Planning en beslismomenten", "Artikel 6. Geld", "Artikel 7. Gegevens"),
                *("Artikel 8. Overleg en besluiten", "Artikel 9. Vertellen en laten zien"),
                *("Artikel 10. Nieuwe partijen", "Artikel 11. Looptijd", "Artikel 12. Terugkijken"),
                *("Artikel 13. Als een partij stopt", "Artikel 14. Status van deze afspraak", "Ondertekening"),
            ],
        ),
        (
            "samenwerkingsovereenkomst",
            [
                *("Partijen", "Overwegingen", "Artikel 1. Woorden in deze overeenkomst", "Artikel 2. Doel"),
                *("Artikel 3. Gebied", "Artikel 4. Rollen", "Artikel 5. Wat ieder inbrengt", "Artikel 6. Wie doet wat"),
                *("Artikel 7. Fasen en beslismomenten", "Artikel 8. Geld en risico", "Artikel 9. Gegevens"),
                *("Artikel 10. Overleg en contact", "Artikel 11. Communicatie", "Artikel 12. Besluiten en mandaat"),
                *(
                    "Artikel 13. Looptijd",
                    "Artikel 14. Terugkijken en veranderen",
                    "Artikel 15. Als een afspraak niet lukt",
                ),
                *("Artikel 16. Als partijen het niet eens worden", "Artikel 17. Stoppen"),
                *("Artikel 18. Wat deze overeenkomst is", "Ondertekening"),
            ],
        ),
        (
            "beschikking-opdracht",
            [
                *("Wie dit opschreef", "Waarom de gemeente apart beslist", "Wat beide kanten ermee willen"),
                *("Wat het initiatief gaat doen, en wat de gemeente doet", "Wat het besluit of contract moet regelen"),
                *("Hoe beide kanten contact houden", "Hoelang, en hoe het eindigt", "Wat deze opzet is, en wat niet"),
                "Ondertekening",
            ],
        ),
        (
            FAREWELL,
            [
                *("Wie dit samen afrondt", "Waarom we stoppen", "Wat het heeft gebracht"),
                *("Wat blijft, en wie daarvoor zorgt", "Wat we nog afmaken of overdragen", "Zo ronden we netjes af"),
                *("Wanneer het weer kan beginnen", "Wie heeft dit besproken?"),
            ],
        ),
    ],
)
def test_each_form_has_its_own_parts_in_its_own_order(handbook, form, titles):
    raw = drafted.built(form)

    name = handbook.agenda.draft(form).name
    found = reading.headings(raw)
    assert found[0] == (1, name)
    behind = [] if not titles else [text for level, text in found if level == 1][1:]
    own = [text for level, text in found if level == 2][: len(titles)]
    assert own == titles
    assert behind[:1] == ([] if not titles else ["Bij dit concept"])
    assert (found[-1] == (1, "Een brief ten afscheid")) is (form == FAREWELL)


def test_every_part_of_every_form_can_be_found_by_its_name(handbook):
    for one in handbook.agenda.drafts:
        text = reading.whole(drafted.built(one.id))
        assert all(part.name in text for part in one.parts), one.id
        assert all(sentence in text for part in one.parts for sentence in (*part.text, *part.bullets, *part.proposals))


@pytest.mark.parametrize("form", FORMS)
def test_no_legal_advice_is_told_on_the_first_page_and_behind_only_where_it_matters(handbook, form):
    text = reading.whole(drafted.built(form))

    found = handbook.agenda.form(form)
    legal = bool(found and found.legal)
    assert ("Dit is geen juridisch advies." in text) is legal
    assert ("Laat een jurist hiernaar kijken" in text) is legal
    assert (legal and "Ruimte om te ondertekenen" in reading.tables(drafted.built(form))) is legal
    assert ("Wie heeft dit besproken?" in text) is not legal


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_conversation_is_a_draft_that_marks_what_is_open(form):
    raw = drafted.built(form)

    assert drafted.marks(raw)
    assert ("Praat eerst over doelen." in reading.whole(raw)) is (form != FAREWELL)


@pytest.mark.parametrize("form", FORMS)
def test_a_draft_is_made_for_every_initiative_of_the_example(handbook, dossier, form):
    for one in dossier.initiatives:
        raw = draft.build(handbook, dossier, DAY, one.id, form=form)
        assert one.name in reading.whole(raw)


def test_without_a_form_it_is_the_one_of_the_conversation(handbook, dossier):
    titles = {
        one.id: reading.headings(draft.build(handbook, dossier, DAY, one.id))[0][1] for one in dossier.initiatives
    }

    assert titles == {
        "appelgaard": "Gespreksafspraken",
        "smeden-op-warmte": "Gespreksafspraken",
        "warme-regels": "Samenwerkingsverklaring",
        "warm-hoefblad": "Opzet samenwerkingsovereenkomst",
        "energiehulpen": "Gespreksafspraken",
        "dorpshuis": "Gespreksafspraken na de kennismaking",
        "oude-daken": "Afspraken bij samen stoppen",
    }


def test_a_form_that_the_content_does_not_have_gives_way(handbook, dossier):
    raw = draft.build(handbook, dossier, DAY, "warme-regels", form="handdruk")

    assert reading.headings(raw)[0] == (1, "Samenwerkingsverklaring")


def test_an_initiative_that_is_not_there_has_no_draft(handbook, dossier):
    with pytest.raises(KeyError):
        draft.build(handbook, dossier, DAY, "weg")


def test_the_properties_name_both_sides_the_form_and_that_it_is_a_concept(handbook, dossier):
    facts = reading.opened(draft.build(handbook, dossier, DAY, "warm-hoefblad")).core_properties

    assert facts.author == "Gemeente Elzerwoude en Warm Hoefblad"
    assert facts.title == "Concept Opzet samenwerkingsovereenkomst Warm Hoefblad"
    assert facts.content_status == "Concept"


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
@pytest.mark.parametrize("form", ["gespreksafspraken", "samenwerkingsovereenkomst", FAREWELL])
def test_naughty_texts_give_a_sound_document(handbook, form, text):
    raw = draft.build(handbook, marked.with_texts(text), DAY, "i", form=form)

    found = reading.whole(raw)
    assert all(part.strip() in found for part in (clean(text) or "").split("\n"))
    assert reading.opened(raw).paragraphs


def test_every_fixed_piece_is_known_to_the_program():
    assert set(draft.body.pieces.PIECES) == set(PIECES)
