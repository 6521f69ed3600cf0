import pytest

from tests.report import marked, planned, reading, talking
from tests.report.conftest import DAY
from wizard.model.entity import Activity, Completion, Duty, Need, completion_id, duty_id
from wizard.model.item import Body, Item
from wizard.report.sections import actions
from wizard.report.subject import Subject

AHEAD = "De acties die nog komen, en die zonder dag"
OVER = "De acties waarvan de dag al is geweest"
DONE = "De acties die zijn gedaan"
EMPTY = "(niet ingevuld)"
SAID = {
    "a01": (Activity, {"name": "Bellen", "order": "a"}),
    "a02": (Activity, {"name": "Graven", "order": "b", "by_when": "2028-01-01"}),
    "a03": (Activity, {"name": "Meten", "order": "c", "by_when": "2026-11-22"}),
    "a04": (Activity, {"name": "Rijden", "order": "d", "by_when": "2026-11-23"}),
    duty_id("a02", "gemeente"): (Duty, {"party": "gemeente", "share": "trekker"}),
}


def subject_of(said=SAID, consent: str | None = "gedeeld"):
    return Subject(marked.handbook(), talking.dossier(said, {"consent": consent}), DAY)


def written(paper, subject):
    actions.write(paper, subject)
    return paper.save()


def test_what_comes_stands_before_what_is_over_and_what_has_no_day_after_what_has_one(paper):
    raw = written(paper, subject_of())

    assert reading.rows(raw, AHEAD)[1:] == [
        ["23 november 2026", "Rijden", EMPTY, "Warm"],
        ["1 januari 2028", "Graven", "Gemeente", "Warm"],
        [EMPTY, "Bellen", EMPTY, "Warm"],
    ]
    assert reading.rows(raw, OVER)[1:] == [["22 november 2026", "Meten", EMPTY, "Warm"]]
    assert [text for _, text in reading.headings(raw)] == [
        "Wat staat er te gebeuren",
        "Wat nog komt",
        "Waarvan de dag al is geweest",
    ]
    assert reading.paragraphs(raw, "Lead", "Normal") == [
        "Er komen nog 2 acties. De eerste is op 23 november 2026.",
        "Bij 1 actie staat nog geen dag. Van 1 actie is de dag al geweest.",
    ]


def test_what_is_done_stands_apart_with_the_day_on_which_it_was(paper):
    dossier = subject_of().dossier
    marks = [
        Item(completion_id(about), Completion.kind, None, {"about": about, "done_on": day})
        for about, day in (("a01", "2026-11-19"), ("a03", "2026-11-20"))
    ]

    raw = written(paper, Subject(marked.handbook(), dossier.after(9, marks), DAY))

    assert reading.rows(raw, DONE) == [
        ["Gedaan op", "Wat", "Wie", "Waarover"],
        ["20 november 2026", "Meten", EMPTY, "Warm"],
        ["19 november 2026", "Bellen", EMPTY, "Warm"],
    ]
    assert set(reading.tables(raw)) == {AHEAD, DONE}
    assert reading.headings(raw)[-1][1] == "Wat gedaan is"
    assert reading.paragraphs(raw, "Normal") == ["2 acties zijn gedaan."]


def test_without_anything_to_do_that_is_said(paper):
    raw = written(paper, subject_of({}))

    assert reading.paragraphs(raw) == [
        "Wat staat er te gebeuren",
        "Er zijn nog geen afspraken over wie wat doet, en wanneer.",
    ]


@pytest.mark.parametrize("ident", ["a01", "a03"])
def test_when_nothing_is_to_come_that_is_said_first(paper, ident):
    raw = written(paper, subject_of({ident: SAID[ident]}))

    assert reading.paragraphs(raw, "Lead") == ["Er is geen actie waarvan de dag nog moet komen."]
    assert set(reading.tables(raw)) == {AHEAD if ident == "a01" else OVER}


@pytest.mark.parametrize("consent", [None, "concept"])
def test_what_was_said_in_a_conversation_that_is_not_shared_is_left_out_and_that_is_told(paper, consent):
    raw = written(paper, subject_of(consent=consent))

    assert not reading.tables(raw)
    assert reading.paragraphs(raw, "Normal") == [
        "De acties uit 1 gesprek staan hier niet, want dat gesprek is nog niet gedeeld met het initiatief."
    ]


@pytest.mark.parametrize("about", [None, "weg"])
def test_what_was_parked_without_a_thing_leads_nowhere(paper, about):
    parked: Body = {"order": "a", "text": "Een folder?", "about": about}
    made = talking.dossier({}).after(9, [Item("los", "parked", None, parked)])

    raw = written(paper, Subject(marked.handbook(), made, DAY))

    assert reading.rows(raw, AHEAD)[1:] == [[EMPTY, "Geparkeerd: Een folder?", EMPTY, "Bijeenkomst"]]
    assert not list(reading.body(raw).iter(reading.W + "hyperlink"))


def test_what_was_parked_about_an_initiative_stands_there_though_its_conversation_is_not_shared(paper):
    made = subject_of(consent=None).dossier
    about = made.initiatives[0].id
    parked: Body = {"order": "a", "text": "Een folder?", "about": about, "who": "adviseur"}

    raw = written(paper, Subject(marked.handbook(), made.after(9, [Item("los", "parked", None, parked)]), DAY))

    assert reading.rows(raw, AHEAD)[1:] == [[EMPTY, "Geparkeerd: Een folder?", "adviseur", "Warm"]]
    assert [text for text in reading.paragraphs(raw, "Normal") if text.startswith("De acties uit 1 gesprek")]


def test_nothing_is_told_of_a_conversation_that_is_not_shared_when_it_asks_nothing(paper):
    assert not reading.paragraphs(written(paper, subject_of({}, None)), "Normal")


def test_a_building_block_stands_there_and_leads_to_what_was_agreed(paper, handbook):
    block = handbook.blocks[2]
    dossier = planned.with_blocks({block.id: {"guardian": "jurist"}, "weg": {"by_when": "2027-01-02"}})

    raw = written(paper, Subject(handbook, dossier, DAY))

    assert reading.rows(raw, AHEAD)[1:] == [
        ["2 januari 2027", f"Regelen: weg {handbook.say('common.unknown_option')}", EMPTY, "Algemene aanpak"],
        [EMPTY, f"Regelen: {block.name}", "jurist", "Algemene aanpak"],
    ]
    anchors = [one.get(reading.W + "anchor") for one in reading.body(raw).iter(reading.W + "hyperlink")]
    assert anchors == [f"_Bouwsteen{len(handbook.blocks)}", "_Bouwsteen2"]


def test_a_need_in_own_words_is_not_written_out_again(paper):
    need = {"side": "initiatief", "order": "a", "text": "Een droge plek", "who": "beheerder"}

    raw = written(paper, subject_of({"b01": (Need, need)}))

    assert reading.rows(raw, AHEAD)[1][1:3] == ["Bieden: een eigen behoefte van het initiatief", "Gemeente: beheerder"]


def test_every_action_of_the_example_leads_to_its_initiative_or_building_block(report):
    links = [
        (reading.text(one), one.get(reading.W + "anchor"))
        for name in (AHEAD, OVER, DONE)
        for one in reading.tables(report)[name].iter(reading.W + "hyperlink")
    ]

    headings = {
        mark.get(reading.W + "name"): reading.text(mark.getparent())
        for mark in reading.body(report).iter(reading.W + "bookmarkStart")
    }
    assert len(links) > 50
    assert all(headings[anchor] == text or text == "Algemene aanpak" for text, anchor in links)
