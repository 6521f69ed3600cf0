"""Keep the elements in the order of the schema: LibreOffice repairs that silently, Word does not open the file."""

import pytest

from tests.report import reading, soundness
from tests.report.conftest import DOCUMENTS

W = reading.W


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("part", ["document", "styles", "numbering", "footer1"])
def test_children_stand_in_the_order_of_the_schema(request, name, part):
    assert not list(soundness.misplaced(request.getfixturevalue(name), part))


def test_paragraphs_start_with_their_look(report):
    assert all(one[0].tag == W + "pPr" for one in reading.body(report).iter(W + "p"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_style_and_relation_that_is_named_is_there(request, name):
    assert not list(soundness.dangling(request.getfixturevalue(name)))


def test_fields_begin_separate_and_end_in_turn(report):
    kinds = [one.get(W + "fldCharType") for one in reading.body(report).iter(W + "fldChar")]

    depth = 0
    for kind in kinds:
        depth += {"begin": 1, "separate": 0, "end": -1}[kind]
        assert depth >= 0
    assert depth == 0
