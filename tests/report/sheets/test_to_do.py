from tests.report import planned, talking
from tests.report.conftest import DAY
from wizard.logic import actions
from wizard.model.entity import Activity, Completion, Duty, completion_id, duty_id
from wizard.model.item import Body, Item
from wizard.report.sheets import to_do
from wizard.report.subject import Subject

SAID = {
    "a01": (Activity, {"name": "Bellen", "order": "a"}),
    "a02": (Activity, {"name": "Graven", "order": "b", "by_when": "2028-01-01"}),
    "a03": (Activity, {"name": "Meten", "order": "b", "by_when": "2026-11-22"}),
    duty_id("a02", "gemeente"): (Duty, {"party": "gemeente", "share": "trekker"}),
}


def rows(subject):
    sheet = to_do.write(subject)
    assert {len(sheet.heads), len(sheet.widths), *map(len, sheet.rows)} == {len(sheet.heads)}
    return [list(row) for row in sheet.rows]


def test_an_action_says_when_what_who_about_what_where_and_whether_it_is_over(handbook):
    subject = Subject(handbook, talking.dossier(SAID, {"consent": "gedeeld"}), DAY)

    found = rows(subject)

    shared = handbook.say("talk.consent_gedeeld")
    where = f"{handbook.say('screens.conversation')}: {handbook.say('talk.part_verantwoordelijkheden')}"
    assert found == [
        [
            "22 november 2026",
            "2026-11-22",
            "Meten",
            "(niet ingevuld)",
            "Warm",
            where,
            "al geweest",
            "nog niet gedaan",
            shared,
        ],
        ["1 januari 2028", "2028-01-01", "Graven", "Gemeente", "Warm", where, "komt nog", "nog niet gedaan", shared],
        [*["(niet ingevuld)"] * 2, "Bellen", "(niet ingevuld)", "Warm", where, "zonder dag", "nog niet gedaan", shared],
    ]


def test_a_building_block_is_not_of_a_conversation(handbook):
    dossier = planned.with_blocks({handbook.blocks[0].id: {"status": "deels", "guardian": "jurist"}})
    subject = Subject(handbook, dossier, DAY)

    (row,) = rows(subject)

    assert row[2:] == [
        handbook.say("actions.block", name=handbook.blocks[0].name),
        "jurist",
        handbook.say("actions.approach"),
        handbook.say("screens.approach"),
        "zonder dag",
        "nog niet gedaan",
        handbook.say("lists.no_talk"),
    ]


def test_what_is_done_says_so_with_the_day(handbook):
    said = talking.dossier({"a03": SAID["a03"]}, {"consent": "gedeeld"})
    mark = Item(completion_id("a03"), Completion.kind, None, {"about": "a03", "done_on": "2026-11-20"})

    (row,) = rows(Subject(handbook, said.after(9, [mark]), DAY))

    assert row[-3:-1] == ["gedaan", "20 november 2026"]


def test_what_was_parked_about_an_initiative_was_not_agreed_in_its_conversation(handbook):
    parked: Body = {"order": "a", "text": "Een folder?", "about": "i0"}
    said = talking.dossier({}, {"consent": "gedeeld"})
    about = said.initiatives[0].id
    made = said.after(said.seq + 1, [Item("los", "parked", None, parked | {"about": about})])

    (row,) = rows(Subject(handbook, made, DAY))

    assert row[2:5] == ["Geparkeerd: Een folder?", "(niet ingevuld)", "Warm"]
    assert row[-1] == handbook.say("lists.no_talk")


def test_the_list_holds_everything_that_is_to_be_done(handbook, dossier):
    found = rows(Subject(handbook, dossier, DAY))

    assert [row[2] for row in found] == [one.what for one in actions.of(handbook, dossier)]
