import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, small
from wizard.logic.wording import month_in_words
from wizard.views.plain import escape


@pytest.mark.parametrize("term", HANDBOOK.new_terms, ids=lambda one: one.id)
def test_every_change_tells_its_status_what_is_not_certain_and_when_it_was_checked(term):
    window = Window(Screen.GOALS, small("Noord")).choose(SAY("changed.choose"), term.id)

    words = window.words()

    assert all(escape(one.text) in words for one in (term.status, term.meaning, *term.open))
    assert SAY("changed.checked", month=month_in_words(term.checked)) in words
    assert all(escape(HANDBOOK.source(source).title) in words for source in term.status.source)


def test_the_old_and_the_new_word_stand_beside_each_other():
    term = next(one for one in HANDBOOK.new_terms if one.old)
    new = next((one for one in HANDBOOK.new_terms if one.old is None), None)

    options = Window(Screen.GOALS, small("Noord")).select(SAY("changed.choose")).options

    assert SAY("changed.from_to", old=term.old, new=term.new) in options
    assert new is None or SAY("changed.only_new", new=new.new) in options
