import pytest

from tests.logic.talking import dossier, known_need, need, party
from wizard import content
from wizard.logic import talk_words
from wizard.model.agenda import FORM_IDS
from wizard.model.entity import (
    ACTIVITIES,
    AGREEMENT_STATES,
    ANSWERS,
    COMPASS_USES,
    CONSENTS,
    INTENSITIES,
    PRESENT,
    SHARES,
    SHARINGS,
    SIDES,
    TALK_PARTS,
    VERDICTS,
    Need,
)

BOOK = content.load()
EMPTY = BOOK.model_copy(update={"agenda": BOOK.agenda.model_copy(update={"needs": (), "forms": ()})})


@pytest.mark.parametrize(
    ("name", "idents"),
    [
        ("part", TALK_PARTS),
        ("side", SIDES),
        ("present", PRESENT),
        ("answer", ANSWERS),
        ("verdict", VERDICTS),
        ("intensity", INTENSITIES),
        ("compass_use", COMPASS_USES),
        ("active", ACTIVITIES),
        ("share", SHARES),
        ("agreement", AGREEMENT_STATES),
        ("consent", CONSENTS),
        ("form", FORM_IDS),
    ],
)
def test_every_choice_has_a_name_of_its_own(name, idents):
    said = [getattr(talk_words, name)(BOOK, ident) for ident in idents]

    assert all(said)
    assert len(set(said)) == len(idents)
    assert not set(said) & set(idents)


@pytest.mark.parametrize(
    "name", ["answer", "verdict", "intensity", "compass_use", "active", "share", "agreement", "form"]
)
def test_what_is_not_filled_in_has_no_name(name):
    assert getattr(talk_words, name)(BOOK, None) is None


def test_a_conversation_of_which_nobody_said_how_far_it_is_is_a_draft():
    assert talk_words.consent(BOOK, None) == talk_words.consent(BOOK, "concept") == "Concept"


@pytest.mark.parametrize(
    ("ident", "owner", "words"),
    [
        ("gedeeld", "gemeente", "Gedeeld doel"),
        ("gedeeld", "initiatief", "Gedeeld doel"),
        ("alleen", "gemeente", "Alleen van de gemeente"),
        ("alleen", "initiatief", "Alleen van het initiatief"),
        ("bespreken", "initiatief", "Bespreken we nog"),
        (None, "gemeente", None),
    ],
)
def test_a_goal_that_is_not_shared_is_of_the_side_that_brought_it(ident, owner, words):
    assert talk_words.sharing(BOOK, ident, owner) == words
    assert ident in (None, *SHARINGS)


def test_a_need_is_called_by_the_content_or_in_own_words():
    made = dossier(need("eigen", text="Een bus"), known_need("geld", "initiatief"), need("leeg", text=None))
    own, known, empty = (made.entities[f"i0.{ident}"] for ident in ("eigen", "behoefte.geld", "leeg"))
    assert isinstance(own, Need)
    assert isinstance(known, Need)
    assert isinstance(empty, Need)

    assert talk_words.need(BOOK, own) == "Een bus"
    assert talk_words.need(BOOK, empty) is None
    assert talk_words.need(BOOK, known) == next(one.name for one in BOOK.agenda.needs if one.id == "geld")
    assert talk_words.need(EMPTY, known) == "geld"


def test_a_party_is_a_side_or_has_a_name_of_its_own():
    made = dossier(party("c", "Woningcorporatie"))

    assert [talk_words.party(BOOK, made, one) for one in (*SIDES, "i0.c")] == [
        "Gemeente",
        "Initiatief",
        "Woningcorporatie",
    ]


def test_a_form_that_the_content_lost_is_called_by_its_id():
    assert talk_words.form(EMPTY, "green-deal") == "green-deal"
