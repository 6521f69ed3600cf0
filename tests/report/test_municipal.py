from datetime import date
from itertools import pairwise

import pytest

from tests.report import marked, reading, spoken
from tests.report.reading import W
from wizard.logic import naming, parking, talk_words
from wizard.logic.wording import date_in_words, number
from wizard.model.entity import (
    ACTIVITIES,
    AGREEMENT_STATES,
    ANSWERS,
    BASES,
    COMPASS_USES,
    EDITION_STATES,
    HORIZONS,
    INTENSITIES,
    INTERNAL,
    KINDS,
    LEGAL_FORMS,
    OUTCOMES,
    PHASES,
    SCOPES,
    SHARES,
    SHARINGS,
    STAGES,
    STANDINGS,
    STATUSES,
    TALK_PARTS,
    VERDICTS,
    Attendee,
    Block,
    Choice,
    Completion,
    Dismissal,
    Goal,
    HouseStyle,
    Initiative,
    Location,
    Parked,
    body_fields,
)
from wizard.model.text import clean
from wizard.report import decision, edition, goal_words, municipal
from wizard.report.sections.talk.parts import PARTS
from wizard.report.subject import Subject

DAY = date(2026, 11, 23)
POINTS = {("Aandachtspunten", head) for head in ("Om eerst naar te kijken", "Goed om te regelen", "Kan later")}
RESTING = ("Aandachtspunten", "Wat de gemeente laat rusten")
BY_ITS_WORDS = {
    *(
        ("choice", "model"),
        ("completion", "about"),
        ("dismissal", "rule"),
        ("dismissal", "about"),
        ("parked", "matter"),
    ),
    *(("edition", "document"), ("omission", "document"), ("omission", "chapter")),
}
"""Kind and field of answers that say what a thing is; the report tells it by the words of that thing."""

TOLD = {kind: entity for kind, entity in KINDS.items() if entity is not HouseStyle}
"""The kinds of which something can be read in a report: a house style is how it looks."""

NAUGHTY = {
    "markup": "</w:t></w:r><w:p> & <script>alert(1)</script> ]]> &amp;",
    "one long word": "x" * 10_000,
    "right to left": "مرحبا بالعالم \u202eomgekeerd\u202c שלום",
    "emoji": "👍🏽 👩‍👩‍👧‍👦 🇳🇱 ☃ 𝔊",
    "formula": '=HYPERLINK("http://x";"y")',
    "markdown": "![x](http://x/y.png) **vet** [a](b) {haakjes} {0} %s",
    "lines": "een\ntwee\n\n\ndrie\tvier\n \n  vijf",
    "zero width": "a\u200bb\ufeffc\u2060d",
    "no break": "a\u00a0b\u00adc",
}


def answers(dossier):
    return [
        (entity, name, getattr(entity, name))
        for entity in dossier.entities.values()
        for name in body_fields(type(entity))
    ]


def shown(entity, name, value, subject):
    """Return the words by which the report shows an answer."""
    if type(entity) in spoken.KINDS_OF_TALK:
        return spoken.words(subject, entity, name, value)
    if name == "decided_by":
        room = subject.say(f"by_{value}"), subject.handbook.say(f"decision.decider_{value}")
        return room[entity.standing != "besloten"]
    handbook = subject.handbook
    others = {
        "fictional": lambda: subject.say("fictional"),
        "lead_model": lambda: subject.model_name(value),
        **dict.fromkeys(("now", "wanted", "second"), lambda: subject.role_name(entity.model, value)),
        **dict.fromkeys(
            ("decided_on", "done_on", "by_when", "settled_on"), lambda: date_in_words(date.fromisoformat(value))
        ),
        "how_far": lambda: edition.status(subject, entity),
        "settled_by": lambda: subject.say(f"by_{value}"),
        "standing": lambda: decision.line(subject, entity),
        **dict.fromkeys(("inhabitants", "homes", "people"), lambda: number(value)),
        **dict.fromkeys(("short_years", "middle_years"), lambda: f"Tot en met {value} jaar na de start"),
        "horizon": lambda: naming.horizon(handbook, value),
        "basis": lambda: goal_words.basis(subject, entity),
        "track": lambda: naming.track(handbook, value),
        "phase": lambda: naming.phase(handbook, subject.dossier.profile, value),
        "status": lambda: naming.status(handbook, value),
        "subject": lambda: handbook.block(value).name,
        "stage": lambda: naming.stage(handbook, value),
        "scope": lambda: naming.scope(handbook, value),
        "legal_form": lambda: naming.legal_form(handbook, value),
        "outcome": lambda: naming.outcome(handbook, value),
        "role": lambda: f"Rol van de gemeente\t{subject.role_name(subject.model.id, value)};",
        "about": lambda: parking.whereabouts(handbook, subject.dossier, entity).name,
        "neighbourhood": lambda: subject.dossier.value(value, "name"),
    }
    return others.get(name, lambda: str(value))()


def said_in(entity, name, below, subject):
    """Return the part of the report where what was said with an initiative belongs, in small letters."""
    part = spoken.part_of(entity, name)
    heading = talk_words.part(subject.handbook, part) if part else "Gespreksmomenten"
    whose = spoken.initiative_of(subject.dossier, entity).name
    tail = (whose,) if name in spoken.CONSENT else (whose, heading)
    return next(text.lower() for path, text in below.items() if path[2:] == tail)


def own_section(entity, name, below, subject):
    """Return the part of the report where the answers of a thing belong: of a choice, under its model."""
    if type(entity) in spoken.KINDS_OF_TALK:
        return said_in(entity, name, below, subject)
    if isinstance(entity, Goal):
        place = ("Doelen per wijk", "Alle doelen, per wijk", subject.dossier.value(entity.parent, "name"))
        heading = naming.horizon(subject.handbook, entity.horizon)
        return next(
            path[3] + text for path, text in below.items() if path[:3] == place and path[3:] and heading in path[3]
        )
    if isinstance(entity, Block):
        return next(
            text
            for path, text in below.items()
            if path[:1] == ("Algemene aanpak",) and path[2:] == (name_of(entity, subject),)
        )
    if isinstance(entity, Initiative | Location):
        name = subject.dossier.value(entity.parent or entity.id, "name")
        return next(
            text for path, text in below.items() if path[:1] == ("Bewonersinitiatieven",) and path[2:] == (name,)
        )
    choice = subject.dossier.entities[entity.parent] if isinstance(entity, Attendee) else entity
    if not isinstance(choice, Choice):
        return apart(entity, below)
    place = (subject.dossier.value(choice.parent, "name"),)
    if choice.model != subject.model.id:
        place += (subject.say("other_model", model=subject.model_name(choice.model)),)
    return next(text for path, text in below.items() if path[2:] == place)


def apart(entity, below):
    """Return the part of the report where a thing belongs that hangs under no other one."""
    if isinstance(entity, Completion | Parked):
        return "".join(text for path, text in below.items() if path[:1] == ("Wat staat er te gebeuren",))
    return below[RESTING] if isinstance(entity, Dismissal) else "".join(below.values())


def name_of(block, subject):
    return subject.handbook.block(block.subject).name


def test_every_open_text_stands_in_the_report_exactly_once(handbook, marked_report):
    text = reading.whole(marked_report)
    # A point of attention names a need or a goal by its first words, as a title.
    points = "".join(told for path, told in reading.below(marked_report).items() if path[:2] in POINTS)

    counts = {
        (entity.id, name): text.count(value) - points.count(value)
        for entity, name, value in answers(marked.dossier())
        if (entity.kind, name) in marked.FREE - INTERNAL and value is not None
    }

    assert {key[1] for key in marked.FREE - INTERNAL} == {name for _, name in counts}
    assert not {place: times for place, times in counts.items() if times != 1}


def test_every_other_answer_stands_in_its_own_section(handbook, marked_report):
    below, subject = reading.below(marked_report), Subject(handbook, marked.dossier(), DAY)

    missing = [
        (entity.id, name)
        for entity, name, value in answers(marked.dossier())
        if (entity.kind, name) not in municipal.LEFT_OUT | BY_ITS_WORDS
        and value is not None
        and shown(entity, name, value, subject) not in own_section(entity, name, below, subject)
    ]

    assert not missing


@pytest.mark.parametrize(
    ("field", "options"),
    [
        ("standing", STANDINGS),
        ("how_far", EDITION_STATES),
        ("horizon", HORIZONS),
        ("basis", BASES),
        ("phase", PHASES),
        ("status", STATUSES),
        ("stage", STAGES),
        ("scope", SCOPES),
        ("legal_form", LEGAL_FORMS),
        ("outcome", OUTCOMES),
        ("intensity", INTENSITIES),
        ("compass_use", COMPASS_USES),
        ("consent", marked.CONSENTS),
        ("answer", ANSWERS),
        ("sharing", SHARINGS),
        ("verdict", VERDICTS),
        ("initiative_active", ACTIVITIES),
        ("share", SHARES),
        ("state", AGREEMENT_STATES),
        ("part", TALK_PARTS),
    ],
)
def test_the_marked_dossier_holds_every_option(field, options):
    found = {value for entity, name, value in answers(marked.dossier()) if name == field}

    assert found - {None} == set(options)


def test_the_marked_dossier_holds_every_field_of_every_kind():
    filled = {(entity.kind, name) for entity, name, value in answers(marked.dossier()) if value is not None}

    assert filled == {(kind, name) for kind, entity in TOLD.items() for name in body_fields(entity)}


def test_what_is_left_out_is_a_field_of_the_model():
    assert {(kind, name) for kind, entity in KINDS.items() for name in body_fields(entity)} >= municipal.LEFT_OUT


def test_the_example_fills_every_field_somewhere(dossier):
    filled = {(entity.kind, name) for entity, name, value in answers(dossier) if value is not None}

    assert filled >= {(kind, name) for kind, entity in TOLD.items() for name in body_fields(entity)}


def test_what_is_not_filled_in_is_said_in_words(handbook):
    report = municipal.build(handbook, marked.plain({"Lege wijk": (None, None)}), DAY)

    texts = reading.paragraphs(report, "Open", "Fact")
    facts = reading.rows(report, "Gegevens per wijk of buurt")

    assert sum("(niet ingevuld)" in text for text in texts) == 6 + 1 + 3 + 1 + 5 * len(handbook.blocks)
    assert facts[1] == ["Lege wijk", *["(niet ingevuld)"] * 5]
    assert "Gemeente (niet ingevuld)" in reading.paragraphs(report, "Subtitle")


def test_the_chapters_follow_the_steps(report):
    chapters = [text for level, text in reading.headings(report) if level == 1]

    assert chapters[:8] == [
        "Samenvatting",
        "Rollen per wijk",
        "Doelen per wijk",
        "Algemene aanpak",
        "Bewonersinitiatieven",
        "Aandachtspunten",
        "Wat staat er te gebeuren",
        "De wijken in cijfers",
    ]


def test_a_dossier_without_neighbourhoods_is_a_report_too(handbook):
    report = municipal.build(handbook, marked.plain({}), DAY)

    assert "In dit dossier staan nog geen wijken of buurten." in reading.paragraphs(report, "Lead")
    assert not {"Uitleg per wijk", "Alle doelen, per wijk"} & {text for _, text in reading.headings(report)}


@pytest.mark.no_cover  # whole documents
@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_give_a_sound_document(handbook, text):
    report = municipal.build(handbook, marked.with_texts(text), DAY)

    for styles in (("Normal",), ("ListBullet", "ListMore")):
        found = "\n".join(reading.paragraphs(report, *styles))
        assert all(part.strip() in found for part in (clean(text) or "").split("\n"))
    assert reading.opened(report).paragraphs


def test_names_of_tables_and_pictures_are_all_different(every_report):
    for raw in every_report:
        captions = [text.split(". ", 1)[1] for text in reading.paragraphs(raw, "Caption", "FigureCaption")]

        assert len(set(captions)) == len(captions)


def test_headings_go_down_one_level_at_a_time(every_report):
    for raw in every_report:
        levels = [level for level, _ in reading.headings(raw)]

        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_no_paragraph_is_empty(every_report):
    for raw in every_report:
        empty = [
            one
            for one in reading.body(raw).iter(W + "p")
            if not reading.text(one) and one.find(f".//{W}drawing") is None
        ]

        assert not empty


def test_the_language_is_dutch_in_styles_settings_and_properties(report):
    parts = reading.parts(report)

    tongues = {
        one.get(W + "val")
        for name in ("styles", "settings")
        for one in parts[f"word/{name}.xml"].iter(W + "lang", W + "themeFontLang")
    }
    assert tongues == {"nl-NL"}
    assert reading.opened(report).core_properties.language == "nl-NL"


def test_the_properties_say_what_of_whom_and_when(report):
    facts = reading.opened(report).core_properties

    assert (facts.title, facts.author) == (
        "Gemeenterapport: Rol, doelen en aanpak bij bewonersinitiatieven",
        "Gemeente Elzerwoude",
    )
    assert (facts.subject, facts.content_status) == (
        "Welke rol de gemeente per wijk neemt, wat zij wil bereiken en hoe zij met bewonersinitiatieven werkt",
        "Concept",
    )
    assert facts.created
    assert facts.created.date() == DAY


def test_ids_and_bookmarks_are_unique_and_every_link_leads_somewhere(every_report):
    for raw in every_report:
        root = reading.body(raw)
        marks = list(root.iter(W + "bookmarkStart"))
        names = [one.get(W + "name") for one in marks]
        pictures = [
            one.get("id")
            for one in root.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
        ]

        assert len({one.get(W + "id") for one in marks}) == len(marks) == len(list(root.iter(W + "bookmarkEnd")))
        assert len(set(names)) == len(names)
        assert max(map(len, names)) <= 40
        assert len(set(pictures)) == len(pictures)
        assert {one.get(W + "anchor") for one in root.iter(W + "hyperlink")} - {None} <= set(names)


@pytest.mark.no_cover  # whole documents
def test_fictional_dossiers_say_so_and_others_do_not(handbook, report):
    real = municipal.build(handbook, marked.plain({"Wijk": ("rechtmatig", "netwerkend")}), DAY)

    assert any("verzonnen voorbeeld" in text for text in reading.paragraphs(report, "Notice"))
    assert not reading.paragraphs(real, "Notice")


@pytest.mark.no_cover  # whole documents
def test_five_hundred_neighbourhoods_with_every_model_all_stand_in_the_tables_and_below_them(handbook):
    report = municipal.build(handbook, marked.dossier(500), DAY)

    lengths = [len(list(table.iterchildren(W + "tr"))) for table in reading.tables(report).values()]
    assert lengths.count(501) == 1 + len(handbook.role_models)
    assert lengths.count(502) == 1, "every neighbourhood with its goals, and all together"
    assert sum(level == 3 for level, _ in reading.headings(report)) > 1000
    deepest = len(handbook.role_models) - 1 + len(HORIZONS)
    conversations = marked.INITIATIVES * (len(PARTS) + 1)
    assert sum(level == 4 for level, _ in reading.headings(report)) == 500 * deepest + conversations


@pytest.mark.no_cover  # whole documents
def test_a_model_that_left_the_content_keeps_its_answers_under_its_id(handbook):
    kept = handbook.model_copy(update={"role_models": handbook.role_models[:1]})

    below = reading.below(municipal.build(kept, marked.dossier(1), DAY))

    assert [path[3] for path in below if len(path) == 4 and path[1] == "Uitleg per wijk"] == [
        "Met een ander rolmodel: regierollen",
        "Met een ander rolmodel: strategisch",
    ]


@pytest.mark.no_cover  # whole documents
def test_what_was_said_stands_there_only_once_it_is_shared_and_the_register_always(handbook):
    dossier = marked.dossier(3, (None, "concept", "gedeeld", "akkoord"))
    subject = Subject(handbook, dossier, DAY)

    report = municipal.build(handbook, dossier, DAY)

    text, below = reading.whole(report), reading.below(report)
    for place, one in enumerate(dossier.initiatives):
        said = [each for each in dossier.entities.values() if type(each) in spoken.KINDS_OF_TALK]
        mine = marked.marks(each for each in said if spoken.initiative_of(dossier, each) is one)
        is_shared = place % 4 >= 2
        assert (not [mark for mark in mine if mark in text]) is not is_shared
        part = next(text for path, text in below.items() if path[2:] == (one.name,))
        assert ("nog niet gedeeld met het initiatief" in part) is not is_shared
        assert all(words in part for words in (one.aim, naming.stage(handbook, one.stage)) if words)
    assert subject.handbook.say("talk_report.shared", n=2) in text
