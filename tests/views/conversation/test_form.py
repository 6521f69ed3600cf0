import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model.change import Create
from wizard.model.entity import Conversation, conversation_id
from wizard.views.conversation import agreements
from wizard.views.plain import escape

FORM, REASON = SAY("fields.conversation.form"), SAY("fields.conversation.form_reason")
FORMS = HANDBOOK.agenda.forms


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, agreements.show)


def begun(**answers: str) -> str:
    return seat.begun(Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, dict(answers)))


def lines(window: Window) -> list[str]:
    return window.words().splitlines()


def test_another_form_is_chosen_with_a_reason():
    dossier = begun(intensity="licht")
    window = seat.sit(dossier)
    before = lines(window)

    window.choose(FORM, "green-deal").fill(REASON, "Er doen veel partijen mee")

    found = seat.said(dossier).conversation
    assert REASON not in before
    assert (found.form, found.form_reason) == ("green-deal", "Er doen veel partijen mee")
    assert window.test.subheader[0].value == SAY("talk_agreements.chosen", form=talk_words.form(HANDBOOK, "green-deal"))
    assert SAY("talk_agreements.why", level="licht", form=talk_words.form(HANDBOOK, "gespreksafspraken")) in lines(
        window
    )


def test_a_reason_stays_in_reach_after_the_advice_is_followed_again():
    window = seat.sit(begun(intensity="licht", form="green-deal", form_reason="Veel partijen")).choose(FORM, "")

    assert window.holds(REASON) == "Veel partijen"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_form_is_explained_and_from_a_step_on_the_law_is_spoken_of(form):
    words = seat.sit(begun(form=form.id)).words()

    assert escape(form.fits.text) in words
    assert escape(form.binding.text) in words
    assert (SAY("talk_agreements.no_advice") in words) is form.legal
    assert (SAY("talk_agreements.lawyer") in words) is (form.step >= 4)


def test_a_form_may_be_chosen_without_an_advice():
    dossier = begun()

    window = seat.sit(dossier).choose(FORM, "kennismaking")

    assert seat.said(dossier).conversation.form == "kennismaking"
    assert SAY("talk_agreements.goals_first") in lines(window)


def test_a_form_that_the_content_lost_is_no_failure():
    window = seat.sit(begun(intensity="licht", form="verdwenen"))

    assert window.failures == []
    assert window.test.subheader[0].value == SAY("talk_agreements.chosen", form="verdwenen")
    assert SAY("common.unknown_option") in window.select(FORM).options


def test_the_whole_ladder_shows_when_it_is_asked_for():
    dossier = begun(intensity="licht")

    closed, opened = seat.sit(dossier).words(), seat.sit(dossier, "alle-vormen").words()

    assert SAY("talk_agreements.ladder") in closed
    assert all(escape(form.binding.text) in opened for form in FORMS)
    assert escape(FORMS[-1].binding.text) not in closed
    assert [form.name for form in sorted(FORMS, key=lambda form: opened.index(f"**{form.name}"))] == [
        form.name for form in FORMS
    ]


def test_sources_are_named_where_there_are_any():
    form = next(one for one in FORMS if one.fits.source or one.binding.source)

    words = seat.sit(begun(form=form.id)).words()

    assert escape(HANDBOOK.source((*form.fits.source, *form.binding.source)[0]).title) in words
