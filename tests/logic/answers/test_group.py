from tests.logic.coherence.planted import BOOK, dossier
from wizard.logic.answers import group
from wizard.logic.answers.group import Line
from wizard.model.entity import Choice, Goal, Neighbourhood


def test_what_a_thing_is_and_where_it_stands_are_no_questions():
    assert "model" not in group.questions(Choice)
    assert "order" not in group.questions(Neighbourhood)
    assert group.questions(Goal)[:2] == ("horizon", "text")


def test_all_answers_stand_in_the_order_of_asking_and_some_in_the_order_that_is_given():
    made = dossier()
    place = made.neighbourhoods[0]

    every = group.lines(BOOK, made, place)
    some = group.lines(BOOK, made, place, ("homes", "name"))

    assert [line.label for line in every[:3]] == ["Wijk of buurt", "CBS-code", "Jaar van de CBS-code"]
    assert some == (Line("Woningen", None), Line("Wijk of buurt", "Noord"))


def test_a_long_text_is_told_by_its_begin_on_one_line():
    assert group.brief("een\n twee") == "een twee"
    assert group.brief("x" * 91) == "x" * 89 + "…"
    assert group.brief("x" * 90) == "x" * 90
    assert not group.is_brief("een\ntwee")
    assert group.is_brief("een twee")
