from wizard.model.entity import EDITED, TALK_PARTS, Omission, omission_id
from wizard.model.outline import GUIDE, OUTLINES


def test_every_chapter_can_be_left_out_and_no_two_of_a_document_are_the_same():
    for document, chapters in OUTLINES.items():
        assert len(chapters) == len(set(chapters))
        for one in chapters:
            assert Omission(id=omission_id(document, one), document=document, chapter=one).chapter == one


def test_the_documents_that_are_adopted_have_a_choice_and_the_guide_has_the_parts_of_a_conversation():
    assert set(EDITED) < set(OUTLINES)
    assert OUTLINES[GUIDE] == TALK_PARTS
