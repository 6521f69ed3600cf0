import pytest

from tests.app import HANDBOOK, SAY
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model.change import Create
from wizard.model.entity import Activity, Completion, Duty, Party, duty_id
from wizard.views.conversation import duties

LEADER, OTHERS, MIND = (SAY(f"talk_duties.{name}") for name in ("leader", "others", "mind"))


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, duties.show)


def activity(ident: str, name: str, **shares: str) -> list[Create]:
    made = [Create(Activity.kind, ident, seat.INITIATIVE, {"name": name, "order": ident})]
    return made + [
        Create(Duty.kind, duty_id(ident, party), ident, {"party": party, "share": share})
        for party, share in shares.items()
    ]


def rows(dossier: str) -> list[dict[str, str]]:
    frame = seat.sit(dossier).test.table[0].value
    return [dict(zip(map(str, frame.columns), map(str, row), strict=True)) for row in frame.values.tolist()]


def does(party: str) -> str:
    return SAY("talk_duties.does", party=party, share=str(talk_words.share(HANDBOOK, "doet_mee")).lower())


def test_each_activity_has_a_row_with_who_does_what():
    party = Create(Party.kind, "p1", seat.INITIATIVE, {"name": "Buur_man", "order": "a0"})
    made = activity("a1", "*Avond*", gemeente="trekker", initiatief="doet_mee", p1="doet_mee")
    dossier = seat.begun(party, *made, *activity("a2", "Onderzoek"))

    first, second = rows(dossier)

    assert first[SAY("fields.activity.name")] == r"\*Avond\*"
    assert first[LEADER] == "Gemeente"
    assert first[OTHERS] == ", ".join(does(party) for party in ("Initiatief", r"Buur\_man"))
    assert second[LEADER] == second[OTHERS] == "–"
    assert first[MIND] == first[SAY("fields.activity.by_when")] == "–"
    assert second[MIND] == SAY("talk_duties.lack_nobody")


def test_a_row_tells_when_it_is_done_and_all_that_is_not_settled():
    made = activity("a1", "Avond", gemeente="trekker", initiatief="trekker")
    made[0].body["by_when"] = "2027-03-01"

    (row,) = rows(seat.begun(*made))

    assert row[SAY("fields.activity.by_when")] == "1 maart 2027"
    assert row[MIND] == SAY("talk_duties.lack_several")


def test_a_sentence_holds_a_name_as_it_was_written():
    window = seat.sit(seat.begun(*activity("a1", "*Avond*")))

    assert [r"\*Avond\*" in one.value for one in window.test.info] == [True]


@pytest.mark.parametrize(("day", "start"), [("2027-03-01", "1 maart 2027, "), (None, "")])
def test_a_row_tells_that_it_is_done(day: str | None, start: str):
    made = activity("a1", "Avond")
    made[0].body["by_when"] = day
    mark = Create(Completion.kind, "gedaan.a1", None, {"about": "a1", "done_on": "2026-11-28"})

    (row,) = rows(seat.begun(*made, mark))

    assert row[SAY("fields.activity.by_when")] == start + SAY("actions.done_on", day="28 november 2026")
    assert row[MIND] == "–"
