from tests.app import read, small
from wizard.model.change import Create, Edit
from wizard.model.sheet import Verdict
from wizard.session import pasting


def test_a_pasted_list_gets_a_verdict_per_row():
    dossier = read(small("Noord"))

    sheet = pasting.read(dossier, "Noord\nZuid")

    assert sheet is not None
    assert [(row.name, row.verdict) for row in sheet.rows] == [("Noord", Verdict.KNOWN), ("Zuid", Verdict.NEW)]


def test_too_much_for_one_paste_is_none():
    dossier = read(small())

    assert pasting.read(dossier, "\n".join(f"Wijk {number}" for number in range(1001))) is None
    assert pasting.read(dossier, "x" * 200_001) is None


def test_the_changes_add_new_rows_with_ids_of_their_own_and_bring_others_up_to_date():
    dossier = read(small("Noord"))
    sheet = pasting.read(dossier, "Naam\tInwoners\nNoord\t1.200\nZuid\t900\nOost\t800")
    assert sheet is not None

    edit, *made = pasting.changes(dossier, sheet)

    assert edit == Edit("n0", "inhabitants", None, 1200)
    assert [one.body["name"] for one in made if isinstance(one, Create)] == ["Zuid", "Oost"]
    assert len({"n0", *(one.id for one in made if isinstance(one, Create))}) == 3
