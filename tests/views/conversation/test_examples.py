import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import fitting
from wizard.logic.wording import listed
from wizard.model.change import Create
from wizard.model.entity import Appeal, appeal_id
from wizard.views.conversation import agreements
from wizard.views.plain import escape

EVERY = HANDBOOK.agenda.partnerships
LABELS = {side: SAY(f"fields.appeal.{side}") for side in ("municipality", "initiative")}


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, agreements.show)


@pytest.fixture
def dossier() -> str:
    return seat.begun(stage="verkenning", scope="breed")


def alike(dossier: str) -> list[str]:
    return [one.id for one in fitting.examples(seat.said(dossier), HANDBOOK.agenda, None)]


def folds(window: Window) -> list[str]:
    names = {one.name: one.id for one in EVERY}
    return [names[line] for line in window.words().splitlines() if line in names]


def opened(ident: str) -> str:
    return f"partnerschap.{ident}"


def more(window: Window) -> Window:
    window.test.toggle[0].set_value(True)
    return window.run()


def test_examples_that_resemble_this_case_come_first_and_the_others_on_demand(dossier: str):
    window = seat.sit(dossier)
    first, label = folds(window), window.test.toggle[0].label

    more(window)

    assert first == alike(dossier)
    assert label == SAY("talk_agreements.more", n=len(EVERY) - len(first))
    assert folds(window)[: len(first)] == first
    assert sorted(folds(window)) == sorted(one.id for one in EVERY)


def test_it_says_that_no_example_can_be_copied(dossier: str):
    assert SAY("talk_agreements.examples_lead") in seat.sit(dossier).words()


def test_where_too_little_is_known_it_asks_for_more_and_offers_every_example():
    window = seat.sit(seat.begun())

    assert SAY("talk_agreements.examples_none") in window.words()
    assert SAY("talk_agreements.examples_lead") not in window.words()
    assert window.test.toggle[0].label == SAY("talk_agreements.all", n=len(EVERY))


def test_an_example_tells_what_was_agreed_what_is_useful_and_what_is_not_known(dossier: str):
    for one in (one for one in EVERY if one.id in alike(dossier)):
        closed, words = seat.sit(dossier).words(), seat.sit(dossier, opened(one.id)).words()

        assert escape(one.agreed.text) not in closed
        for statement in one.statements():
            assert escape(statement.text) in words
        why = fitting.why(HANDBOOK, seat.said(dossier), None, one)
        assert SAY("talk_agreements.alike", why=listed(why)) in words
        assert one.period in words


@pytest.mark.parametrize("side", LABELS)
def test_why_it_appeals_to_a_side_is_stored(dossier: str, side: str):
    ident = alike(dossier)[0]

    window = seat.sit(dossier, opened(ident)).fill(LABELS[side], "Iedereen deed mee")

    found = seat.said(dossier).appeal(ident)
    assert found is not None
    assert getattr(found, side) == "Iedereen deed mee"
    assert window.failures == []


def test_both_sides_have_a_box_of_the_same_width(dossier: str):
    window = seat.sit(dossier, opened(alike(dossier)[0]))

    boxes = {area.label: column.weight for column in window.test.columns for area in column.text_area}

    assert boxes == dict.fromkeys(LABELS.values(), 0.5)


def test_an_example_that_somebody_wrote_about_stays_in_view(dossier: str):
    other = next(one.id for one in EVERY if one.id not in alike(dossier))
    made = Create(
        Appeal.kind, appeal_id(seat.INITIATIVE, other), seat.INITIATIVE, {"example": other, "initiative": "Mooi"}
    )
    seat.colleague(dossier, made)

    window = seat.sit(dossier, opened(other))

    assert folds(window) == [*alike(dossier), other]
    assert window.holds(LABELS["initiative"]) == "Mooi"


def test_when_every_example_is_in_view_there_is_nothing_to_ask_for(dossier: str):
    seat.colleague(
        dossier,
        *(
            Create(Appeal.kind, appeal_id(seat.INITIATIVE, one.id), seat.INITIATIVE, {"example": one.id})
            for one in EVERY
        ),
    )

    window = seat.sit(dossier)

    assert len(folds(window)) == len(EVERY)
    assert SAY("talk_agreements.more", n=1) not in window.words()


def test_an_example_that_resembles_in_nothing_says_nothing_about_it():
    dossier = seat.begun()

    window = more(seat.sit(dossier, opened(EVERY[0].id)))

    assert alike(dossier) == []
    assert SAY("talk_agreements.alike", why="")[:15] not in window.words()
    assert escape(EVERY[0].agreed.text) in window.words()
