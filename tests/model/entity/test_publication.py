import pytest
from pydantic import ValidationError

from wizard.model.entity import EDITED, Edition, Omission, edition_id, omission_id


def test_a_document_has_one_edition():
    one = Edition(id=edition_id(EDITED[0]), document=EDITED[0], how_far="vastgesteld", settled_by="raad")

    assert one.id == "uitgave.gemeenterapport"
    assert (Edition.fixed, Edition.parent_kind) == ({"document"}, None)


def test_an_edition_of_another_document_is_refused():
    with pytest.raises(ValidationError, match="made of its document"):
        Edition(id=edition_id("gemeenterapport"), document="zo-werken-wij")


@pytest.mark.parametrize(
    ("field", "value"), [("how_far", "af"), ("settled_by", "iedereen"), ("settled_on", "gisteren")]
)
def test_an_answer_that_is_none_of_the_options_is_refused(field: str, value: str):
    with pytest.raises(ValidationError, match=field):
        Edition.model_validate({"id": edition_id("gemeenterapport"), "document": "gemeenterapport", field: value})


def test_a_chapter_is_left_out_once():
    one = Omission(id=omission_id("gemeenterapport", "doelen"), document="gemeenterapport", chapter="doelen")

    assert one.id == "weglaten.gemeenterapport.doelen"


@pytest.mark.parametrize("ident", ["doelen", "weglaten.zo-werken-wij.doelen", "weglaten.gemeenterapport.acties"])
def test_an_omission_under_another_id_is_refused(ident: str):
    with pytest.raises(ValidationError, match="made of its document and its chapter"):
        Omission(id=ident, document="gemeenterapport", chapter="doelen")
