from tests.logic.coherence.planted import BOOK, dossier, talk
from wizard.logic.answers.group import Line
from wizard.logic.answers.told import Told
from wizard.model.talk import Talk


def told(*things) -> Told:
    made = dossier(*things)
    return Told(BOOK, made, Talk(made, made.initiatives[0]))


def test_it_tells_whose_conversation_it_is_in_the_words_of_the_screens():
    one = told()

    assert one.whose == "i0"
    assert one.say("answers.moment") == BOOK.say("answers.moment")


def test_what_is_asked_once_is_found_by_how_its_name_begins():
    group = told(talk(joint_goal="Samen warm.", difference="Tempo.", stop_why="Te duur.")).said("joint_", "stop_")

    assert group.title is None
    assert group.lines == (
        Line("Ons gezamenlijke doel in één zin", "Samen warm."),
        Line("Waarom stoppen we samen?", "Te duur."),
    )


def test_the_answers_of_a_thing_are_told_all_or_some():
    one = told()

    assert len(one.lines(one.talk.initiative)) > 2
    assert one.lines(one.talk.initiative, "name") == (Line("Naam van het initiatief", "Zon"),)
