from wizard.model.recall import Recall


def test_a_text_that_came_back_is_shown_stored_or_disputed():
    assert {found.name for found in Recall} == {"UNTOUCHED", "TYPED", "CLASH"}
