"""Test how pasted text is divided into rows and cells."""

import pytest

from wizard.intake import grid
from wizard.intake.goal_columns import GOALS


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ()),
        (" \n\n", (("",),)),
        ("Noord", (("Noord",),)),
        ("Noord\r\n\r\nZuid\r\n", (("Noord",), (), ("Zuid",))),
        ("\ufeffNoord\u200b", (("Noord",),)),
        ("Noord\t12\nZuid\t3", (("Noord", "12"), ("Zuid", "3"))),
        ('"De\nKolk"\t1\n"a\tb"\t2', (("De\nKolk", "1"), ("a\tb", "2"))),
        ('"De ""Kolk"""\t1', (('De "Kolk"', "1"),)),
        ('"De Kolk\t1\nZuid\t2', (('"De Kolk', "1"), ("Zuid", "2"))),
        ("Noord;12\nZuid;3", (("Noord", "12"), ("Zuid", "3"))),
        ("Noord; Zuid; Oost", (("Noord; Zuid; Oost",),)),
        ("naam; inwoners", (("naam", "inwoners"),)),
        ("Centrum, oud", (("Centrum, oud",),)),
        ("Centrum, oud\nCentrum, nieuw", (("Centrum, oud",), ("Centrum, nieuw",))),
        ("naam\nCentrum, oud\nCentrum, nieuw", (("naam",), ("Centrum, oud",), ("Centrum, nieuw",))),
        ('"Centrum, oud"\nZuid', (("Centrum, oud",), ("Zuid",))),
        ('"De\nKolk"\nZuid', (("De\nKolk",), ("Zuid",))),
        ('De "Kolk"\n"', (('De "Kolk"',), ('"',))),
        ("naam,inwoners\nNoord,3", (("naam", "inwoners"), ("Noord", "3"))),
        ('naam,inwoners\n"Centrum, oud",3', (("naam", "inwoners"), ("Centrum, oud", "3"))),
        ("BU00010001,Noord\nBU00010002,Zuid", (("BU00010001", "Noord"), ("BU00010002", "Zuid"))),
        ("naam|inwoners\nNoord|3", (("naam", "inwoners"), ("Noord", "3"))),
        ("Lijst\n\nnaam;x\nNoord;3", (("Lijst",), (), ("naam", "x"), ("Noord", "3"))),
        ("Noord\nZuid\nOost; West", (("Noord",), ("Zuid",), ("Oost; West",))),
        ("naam;x\nNoord;a\tb\nZuid;c", (("naam", "x"), ("Noord", "a\tb"), ("Zuid", "c"))),
        ("Noord\nZuid\t12\nOost", (("Noord",), ("Zuid", "12"), ("Oost",))),
        ("sep=;\nnaam;x", ((), ("naam", "x"))),
        ("SEP=,", ()),
        ("sep=;Noord", (("sep=;Noord",),)),
        ("Noord\nZuid\nOost, met BU00010001", (("Noord",), ("Zuid",), ("Oost, met BU00010001",))),
    ],
)
def test_a_text_is_divided_where_its_columns_are(text: str, rows: grid.Grid):
    assert grid.split(text) == rows


def test_a_cell_that_is_too_large_for_quoting_is_divided_without():
    text = f'Noord\t"{"x" * 140_000}"\nZuid\ty'

    assert [len(row) for row in grid.split(text)] == [2, 2]


def test_a_row_is_kept_as_far_as_a_list_can_go():
    cells = "y" * (grid.CELL + 1)

    assert grid.split("\t".join(["x"] * 300)) == (("x",) * grid.COLUMNS,)
    assert grid.split(cells) == ((cells[: grid.CELL],),)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Noord;kort;Iets", ("Noord", "kort", "Iets")),
        ("Noord|kort|Eerst; dan", ("Noord", "kort", "Eerst; dan")),
        ("wijk,doel\nNoord,Eerst; dan", ("Noord", "Eerst; dan")),
        ("Noord, kort, Iets", ("Noord, kort, Iets",)),
    ],
)
def test_a_wide_list_has_columns_in_a_single_row_and_signs_in_its_sentences(text: str, row: tuple[str, ...]):
    assert grid.split(text, wide=True)[-1] == row


def test_a_list_of_long_texts_may_have_long_cells():
    assert grid.split("x" * 5_000, cell=4_000) == (("x" * 4_000,),)


def test_headings_of_another_kind_of_list_bring_its_commas_to_light():
    text = "doel,termijn\nBewoners doen mee,kort"

    assert len(grid.split(text)[1]) == 1
    assert grid.split(text, vocabulary=GOALS)[1] == ("Bewoners doen mee", "kort")
