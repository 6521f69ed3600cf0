"""Test the way of a pasted list to changes of the neighbourhoods."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wizard.intake import pasted
from wizard.intake.pasted import TooMuch
from wizard.model import check
from wizard.model.change import Batch, Create, Edit, Remove
from wizard.model.entity import Neighbourhood
from wizard.model.sheet import Verdict

NOORD = Neighbourhood(id="n1", name="Noord", order="a0", code="BU00010001", inhabitants=100)
ZUID = Neighbourhood(id="n2", name="Zuid", order="noord")
WEST = Neighbourhood(id="n3", name="West", order="b0")
PIECES = some.sampled_from(
    [
        *(
            "\t",
            ";",
            ",",
            "\n",
            "\r",
            '"',
            '""',
            " ",
            "naam",
            "code",
            "inwoners",
            "jaar",
            "Noord",
            "Zuid",
            "BU00010001",
        ),
        *("code 2025", "|", "Wijk", "Buurt", "recs", "GM0001", "#N/B", "sep=;\n", "Totaal"),
        *("WK000101", "12.345", "2030", "\ufeff", "\xa0", "\x00", "'t Hool", "x" * 201, "\u2028"),
    ]
)
MESSY = some.lists(PIECES | some.text(max_size=3), max_size=60).map("".join)


def changes(text: str, existing: list[Neighbourhood]) -> Batch:
    numbers = count(1)
    return pasted.changes(pasted.read(text, existing), existing, lambda: f"nieuw-{next(numbers)}")


def test_names_become_neighbourhoods_below_the_list():
    found = changes("Oost\n\nCentrum, oud\nNoord\nOost", [NOORD])

    assert found == (
        Create("neighbourhood", "nieuw-1", None, {"name": "Oost", "order": "a1"}),
        Create("neighbourhood", "nieuw-2", None, {"name": "Centrum, oud", "order": "a2"}),
    )


def test_a_known_neighbourhood_gets_only_what_is_other():
    found = changes("code;naam;inwoners;woningen\nBU00010001;NOORD;120;\n;Zuid;;40", [NOORD, ZUID])

    assert found == (Edit("n1", "inhabitants", 100, 120), Edit("n2", "homes", None, 40))


def test_a_neighbourhood_that_went_away_since_is_left_alone():
    sheet = pasted.read("naam;inwoners\nNoord;120", [NOORD])

    assert sheet.rows[1].verdict is Verdict.CHANGED
    assert pasted.changes(sheet, [], lambda: "x") == ()


def test_what_a_list_leaves_out_is_taken_away_only_when_asked():
    sheet = pasted.read("Noord\nZuid", [NOORD, ZUID, WEST])

    assert sheet.gone == ("n3",)
    assert pasted.changes(sheet, [NOORD, ZUID, WEST], lambda: "x") == ()
    assert pasted.changes(sheet, [NOORD, ZUID, WEST], lambda: "x", remove_gone=True) == (Remove("n3"),)
    assert pasted.changes(sheet, [NOORD, ZUID], lambda: "x", remove_gone=True) == ()


def test_another_code_comes_with_its_year():
    found = changes("naam;code 2025\nNoord;BU00010009", [NOORD])

    assert found == (Edit("n1", "code", "BU00010001", "BU00010009"), Edit("n1", "code_year", None, 2025))


def test_the_user_chooses_the_column_with_the_names():
    assert pasted.read("naam 2024;naam 2025\nOud;Nieuw", [], name_column=1).rows[1].name == "Nieuw"


def test_pasting_the_same_list_again_changes_nothing():
    text = "code\tnaam\tinwoners\nBU00010001\tOost\t12.345\nBU00010002\tOost\t3"
    made = changes(text, [])

    there = [
        Neighbourhood(id=change.id, **change.body)  # pyright: ignore[reportArgumentType] - the model checks it
        for change in made
        if isinstance(change, Create)
    ]

    assert len(there) == 2
    assert changes(text, there) == ()


def test_a_text_that_is_too_large_is_refused_whole():
    with pytest.raises(TooMuch) as caught:
        pasted.read("x" * (pasted.LIMIT + 1), [])

    assert (caught.value.what, caught.value.limit) == ("characters", pasted.LIMIT)


@given(MESSY, some.lists(some.sampled_from([NOORD, ZUID]), unique_by=lambda found: found.id))
def test_any_text_gives_verdicts_and_changes_that_can_be_stored(text: str, existing: list[Neighbourhood]):
    sheet = pasted.read(text, existing)
    found = changes(text, existing)

    assert [row.number for row in sheet.rows] == list(range(1, len(sheet.rows) + 1))
    kinds = {item.id: item.kind for item in existing}
    assert all(check.change(change, kinds) == change for change in found)
    assert len(found) >= sum(row.verdict in {Verdict.NEW, Verdict.CHANGED} for row in sheet.rows)
