import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, colleague, initiative, read, small
from wizard.logic import fitting, intensity, library, talk_words
from wizard.logic.wording import listed
from wizard.model import talk
from wizard.model.change import Create, Remove
from wizard.model.entity import INTENSITIES, STAGES, Conversation, conversation_id
from wizard.views.examples import example
from wizard.views.plain import escape

EVERY = HANDBOOK.agenda.partnerships
HOW = "voorbeelden.hoe"


def names(window: Window) -> list[str]:
    return list(window.test.radio(example.KEY).options)


def alike(dossier: str | None, item: str | None = None) -> Window:
    return Window(Screen.EXAMPLES, dossier, item).segment(HOW, "alike")


def begun(**answers: object) -> str:
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon & zo", **answers))  # pyright: ignore[reportArgumentType] - each test gives answers of the right kind
    return dossier


def test_without_a_dossier_every_example_is_there_with_the_warning_that_none_can_be_copied():
    window = Window(Screen.EXAMPLES)

    assert names(window) == [one.name for one in EVERY]
    assert SAY("examples.warning") in window.words()


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
def test_an_example_tells_who_when_how_firm_what_was_agreed_and_what_is_not_known(one):
    window = Window(Screen.EXAMPLES)
    window.test.radio(example.KEY).set_value(one.id)

    words = window.run().words()

    form = HANDBOOK.agenda.form(one.form)
    assert form
    assert [header.value for header in window.test.header] == [one.name]
    assert SAY("examples.parties", parties=escape(listed(one.parties))) in words
    assert SAY("examples.period", period=escape(one.period)) in words
    weight = SAY(f"talk.intensity_{form.weight}").lower()
    assert SAY("examples.form", form=form.name, weight=weight) in words
    assert all(escape(statement.text) in words for statement in one.statements())
    assert words.count(SAY("examples.open")) == 1


@pytest.mark.parametrize("weight", INTENSITIES)
def test_examples_are_chosen_by_weight(weight: str):
    window = Window(Screen.EXAMPLES).choose(SAY("examples.weight"), weight)

    assert names(window) == [one.name for one in library.alike(HANDBOOK, weight)]


@pytest.mark.parametrize("stage", STAGES)
def test_examples_are_chosen_by_phase(stage: str):
    window = Window(Screen.EXAMPLES).choose(SAY("examples.stage"), stage)

    found = [one.name for one in library.alike(HANDBOOK, stage=stage)]
    assert (names(window) if found else []) == found


def test_when_no_example_is_left_it_says_so():
    window = Window(Screen.EXAMPLES).choose(SAY("examples.weight"), "licht").choose(SAY("examples.stage"), "beheer")

    assert window.failures == []
    assert SAY("examples.none") in window.words()


def test_without_a_dossier_it_says_how_to_find_what_resembles_us():
    window = alike(None)

    assert SAY("examples.no_dossier") in window.words()
    assert SAY("screens.start") in window.words()


def test_without_an_initiative_it_shows_the_way_to_the_register():
    window = alike(small("Noord"))

    assert SAY("examples.no_initiative") in window.words()
    assert SAY("screens.initiatives") in window.words()


def test_what_resembles_an_initiative_is_shown_with_why():
    dossier = begun(stage="verkenning", scope="breed")
    made = Create(Conversation.kind, conversation_id("i0"), "i0", {"form": "intentieverklaring"})
    colleague(dossier, made)

    window = alike(dossier)

    found = read(dossier)
    said = talk.of(found, found.initiatives[0])
    fit = fitting.examples(said, HANDBOOK.agenda, "intentieverklaring")
    words = window.words()
    assert names(window) == [one.name for one in fit]
    assert SAY("examples.alike", n=len(fit), name=escape("Zon & zo")) in words
    assert SAY("examples.by_form", form=talk_words.form(HANDBOOK, "intentieverklaring")) in words
    why = fitting.why(HANDBOOK, said, "intentieverklaring", fit[0])
    assert f"**{SAY('examples.why', why=listed(why))}**" in words
    assert SAY("examples.to_talk") in words


def test_without_a_form_the_rest_is_compared():
    dossier = begun(stage="verkenning", scope="breed")
    found = read(dossier)
    assert intensity.advise(talk.of(found, found.initiatives[0])).chosen is None

    assert SAY("examples.by_rest") in alike(dossier).words()


def test_an_initiative_that_nothing_resembles_says_what_to_fill_in():
    window = alike(begun())

    assert SAY("examples.none_alike") in window.words()
    assert window.failures == []


def test_another_initiative_can_be_chosen_and_stays_in_the_address():
    dossier = app.example()
    (first, second, *_) = read(dossier).initiatives

    window = alike(dossier, first.id).press(SAY("common.next"))

    assert window.address["bij"] == second.id
    assert escape(second.name) in window.words()


def test_an_initiative_that_a_colleague_removes_is_no_failure():
    dossier = begun(stage="verkenning")
    window = alike(dossier, "i0")
    colleague(dossier, Remove("i0"))

    window.run()

    assert window.failures == []
    assert SAY("initiatives.other") in window.words()


def test_at_one_table_it_is_about_who_sits_there():
    dossier = app.example()
    (_first, here, *others) = read(dossier).initiatives
    window = Window(Screen.START, dossier).visit(Screen.EXAMPLES, dossier=dossier, samen=here.id)

    window.segment(HOW, "alike")

    words = window.words()
    assert f"**{escape(here.name)}**" in words
    assert not [one.name for one in others if escape(one.name) in words]


def test_at_one_table_with_who_is_not_there_no_screen_of_the_municipality_is_shown():
    dossier = small("Noord")
    window = Window(Screen.START, dossier).visit(Screen.EXAMPLES, dossier=dossier, samen="weg")

    words = window.segment(HOW, "alike").words()

    assert SAY("examples.no_initiative") in words
    assert SAY("screens.initiatives") not in words
