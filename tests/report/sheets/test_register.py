from tests.report import marked, planned
from tests.report.conftest import DAY
from wizard.logic import naming, talk_words
from wizard.logic.wording import number
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    KINDS,
    PROFILE,
    Conversation,
    Goal,
    Initiative,
    Neighbourhood,
    Profile,
    body_fields,
    conversation_id,
)
from wizard.model.item import Item
from wizard.report import decision, goal_words
from wizard.report.sheets import register
from wizard.report.subject import Subject

EMPTY = "(niet ingevuld)"


def shown(subject, entity, name, value):
    """Return the words by which a list shows an answer."""
    book, profile = subject.handbook, subject.dossier.profile
    words = {
        ("neighbourhood", "inhabitants"): number,
        ("neighbourhood", "homes"): number,
        ("goal", "horizon"): lambda one: naming.horizon(book, one),
        ("goal", "basis"): lambda _: goal_words.basis(subject, entity),
        ("goal", "track"): lambda one: naming.track(book, one),
        ("goal", "phase"): lambda one: naming.phase(book, profile, one),
        ("initiative", "homes"): number,
        ("initiative", "people"): number,
        ("initiative", "stage"): lambda one: naming.stage(book, one),
        ("initiative", "scope"): lambda one: naming.scope(book, one),
        ("initiative", "legal_form"): lambda one: naming.legal_form(book, one),
        ("initiative", "outcome"): lambda one: naming.outcome(book, one),
        ("initiative", "role"): lambda one: subject.role_name(subject.model.id, one),
    }
    return words.get((entity.kind, name), str)(value)


def test_every_answer_stands_in_the_row_of_its_thing_but_for_what_is_left_out(handbook):
    subject = Subject(handbook, marked.dossier(), DAY)
    sheets = {
        Neighbourhood: register.places(subject),
        Goal: register.goals(subject),
        Initiative: register.initiatives(subject),
    }
    key = {Neighbourhood: "name", Goal: "text", Initiative: "name"}

    for kind, sheet in sheets.items():
        found = [one for one in subject.dossier.entities.values() if isinstance(one, kind)]
        assert len(sheet.rows) == len(found) > 2
        for entity in found:
            (row,) = [row for row in sheet.rows if getattr(entity, key[kind]) in row]
            asked = [name for name in body_fields(kind) if (kind.kind, name) not in register.LEFT_OUT]
            told = {name: shown(subject, entity, name, getattr(entity, name)) for name in asked}
            basis = {"basis_other"} if kind is Goal else set()
            assert not {name for name, words in told.items() if words not in row} - basis
            assert not marked.marks([entity]) - set("\n".join(row).replace("; ", "\n").split()) - left(entity)


def left(entity):
    """Return what is left out of a thing."""
    return {
        str(getattr(entity, name)) for name in body_fields(type(entity)) if (entity.kind, name) in register.LEFT_OUT
    }


def test_what_is_left_out_is_a_field_of_the_model():
    assert {(kind, name) for kind, entity in KINDS.items() for name in body_fields(entity)} >= register.LEFT_OUT


def test_heads_widths_and_rows_are_equally_wide(handbook, dossier):
    subject = Subject(handbook, dossier, DAY)

    for sheet in (register.places(subject), register.goals(subject), register.initiatives(subject)):
        assert {len(sheet.heads), len(sheet.widths), *map(len, sheet.rows)} == {len(sheet.heads)}
        assert len(set(sheet.heads)) == len(sheet.heads)
        assert all(text.strip() for row in sheet.rows for text in row)


def test_a_neighbourhood_has_the_roles_of_the_leading_model_the_standing_and_what_is_there(handbook):
    subject = Subject(handbook, marked.plain({"Noord": ("rechtmatig", "netwerkend")}, standing="besloten"), DAY)

    (row,) = register.places(subject).rows

    roles = [subject.role_name("nsob", "rechtmatig"), subject.role_name("nsob", "netwerkend")]
    standing = decision.name(subject, "besloten")
    assert list(row) == ["Noord", *[EMPTY] * 6, *roles, EMPTY, standing, "0", EMPTY]


def test_a_neighbourhood_without_a_choice_says_so(handbook):
    (row,) = register.places(Subject(handbook, marked.plain({"Noord": (None, None)}), DAY)).rows

    assert list(row[7:11]) == [EMPTY] * 4


def test_an_initiative_names_its_neighbourhoods_and_how_far_its_report_is(handbook):
    subject = planned.initiatives_of({"Zon": ["Noord", "Zuid"], "Wind": []}, {"Noord": None, "Zuid": None})
    said = Item(conversation_id("i1"), Conversation.kind, "i1", {"consent": "gedeeld"})
    subject = Subject(handbook, subject.dossier.after(2, [said]), DAY)

    first, second = register.initiatives(subject).rows

    assert first[:2] == ("Zon", "Noord en Zuid")
    assert second[:2] == ("Wind", EMPTY)
    assert [first[-1], second[-1]] == [talk_words.consent(handbook, one) for one in (None, "gedeeld")]
    assert first[8] == handbook.say("lists.same_role")
    assert register.places(subject).rows[0][-1] == "Zon"


def test_an_empty_dossier_has_lists_without_rows(handbook):
    dossier = Dossier("d", 0).after(1, [Item(PROFILE, Profile.kind, None, {"title": "Ronde"})])
    subject = Subject(handbook, dossier, DAY)

    assert [list(make(subject).rows) for make in (register.places, register.goals, register.initiatives)] == [[]] * 3
