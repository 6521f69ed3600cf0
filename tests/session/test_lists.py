from itertools import count

from tests.app import HANDBOOK, read, small
from wizard.model import goal_sheet
from wizard.model.change import Create, Edit, Remove
from wizard.model.dossier import Dossier
from wizard.model.goal_sheet import GoalSheet
from wizard.model.refusal import Refusal
from wizard.model.sheet import Sheet, Verdict
from wizard.session import lists


def judged(dossier: Dossier, text: str) -> Sheet:
    found = lists.read(dossier, text)
    assert isinstance(found, Sheet)
    return found


def test_a_pasted_list_gets_a_verdict_per_row():
    dossier = read(small("Noord"))

    sheet = judged(dossier, "Noord\nZuid")

    assert [(row.name, row.verdict) for row in sheet.rows] == [("Noord", Verdict.KNOWN), ("Zuid", Verdict.NEW)]


def test_too_much_for_one_paste_says_so():
    dossier = read(small())

    assert lists.read(dossier, "\n".join(f"Wijk {number}" for number in range(1001))) == Refusal(
        "neighbourhoods.too_much"
    )
    assert lists.read(dossier, "x" * 200_001) == Refusal("neighbourhoods.too_much")


def test_an_uploaded_list_gets_a_verdict_per_row():
    dossier = read(small("Noord"))

    sheet = lists.read_file(dossier, b"naam;inwoners\nNoord;12\nZuid;9\n", "wijken.csv")

    assert isinstance(sheet, Sheet)
    assert [row.verdict for row in sheet.rows if row.name] == [Verdict.CHANGED, Verdict.NEW]


def test_a_file_that_is_no_list_says_why():
    refused = lists.read_file(read(small()), b"%PDF-1.7 ...", "wijken.pdf")

    assert isinstance(refused, Refusal)
    assert refused.key == "list.foreign"


def test_the_changes_add_new_rows_with_ids_of_their_own_and_bring_others_up_to_date():
    dossier = read(small("Noord"))
    sheet = judged(dossier, "Naam\tInwoners\nNoord\t1.200\nZuid\t900\nOost\t800")

    edit, *made = lists.changes(dossier, sheet)

    assert edit == Edit("n0", "inhabitants", None, 1200)
    assert [one.body["name"] for one in made if isinstance(one, Create)] == ["Zuid", "Oost"]
    assert len({"n0", *(one.id for one in made if isinstance(one, Create))}) == 3


def test_what_a_newer_list_no_longer_holds_goes_only_when_asked():
    names = [f"Wijk {letter}" for letter in "ABCDEFGH"]
    dossier = read(small(*names))
    number = count()
    rows = "\n".join(f"{name}\t{next(number)}" for name in names[:-1])
    sheet = judged(dossier, f"Naam\tInwoners\n{rows}")

    kept, removed = lists.changes(dossier, sheet), lists.changes(dossier, sheet, remove_gone=True)

    assert sheet.gone == ("n7",)
    assert not any(isinstance(change, Remove) for change in kept)
    assert [change for change in removed if isinstance(change, Remove)] == [Remove("n7")]


def test_pasted_goals_get_a_verdict_per_row():
    dossier = read(small("Noord"))

    sheet = lists.read_goals(dossier, "Noord\tkort\tIets\tTVW\t\t\tA\nOost\tkort\tIets")

    assert isinstance(sheet, GoalSheet)
    assert [row.verdict for row in sheet.rows] == [goal_sheet.Verdict.NEW, goal_sheet.Verdict.NO_NEIGHBOURHOOD]
    assert sheet.rows[0].body["track"] == HANDBOOK.compass.tracks[0].id


def test_too_many_goals_for_one_paste_says_which_limit():
    dossier = read(small())

    assert lists.read_goals(dossier, "Noord\n" * 5001) == Refusal("goal_list.too_many_rows", {"limit": "5.000"})
    assert lists.read_goals(dossier, "x" * 1_000_001) == Refusal(
        "goal_list.too_many_characters", {"limit": "1.000.000"}
    )


def test_the_new_goals_have_ids_of_their_own():
    dossier = read(small("Noord"))
    sheet = lists.read_goals(dossier, "Noord\tkort\tEen\nNoord\tkort\tTwee")
    assert isinstance(sheet, GoalSheet)

    made = [change for change in lists.goal_changes(dossier, sheet) if isinstance(change, Create)]

    assert [(one.parent, one.body["text"]) for one in made] == [("n0", "Een"), ("n0", "Twee")]
    assert len({one.id for one in made}) == 2
