from collections import Counter

import pytest

from wizard import content
from wizard.logic import enlarging
from wizard.model.change import Create
from wizard.model.check import body, create
from wizard.model.entity import HORIZONS

EXAMPLE = content.example()
BARE = {"profile", "neighbourhood", "choice", "initiative", "location"}


def of(file, kind):
    return [item for item in file.items if item.kind == kind]


def test_the_most_that_can_be_asked_is_made():
    bare = EXAMPLE.model_copy(update={"items": tuple(item for item in EXAMPLE.items if item.kind in BARE)})

    file = enlarging.resized(bare, enlarging.MOST, enlarging.MOST_INITIATIVES)

    assert len(of(file, "neighbourhood")) == enlarging.MOST
    assert len(of(file, "initiative")) == enlarging.MOST_INITIATIVES


@pytest.mark.parametrize("many", [1, 12, 13, 500])
def test_the_dossier_has_as_many_neighbourhoods_as_asked(many):
    file = enlarging.resized(EXAMPLE, many)

    found = of(file, "neighbourhood")
    assert len(found) == many
    for name in ("name", "order", "code"):
        given = [item.body[name] for item in found if name in item.body]
        assert len(set(given)) == len(given)
    assert len({item.id for item in file.items}) == len(file.items)
    assert {item.parent for item in of(file, "choice")} <= {item.id for item in found}
    assert {item.parent for item in of(file, "attendee")} <= {item.id for item in of(file, "choice")}


def test_copies_come_with_who_was_there():
    file = enlarging.resized(EXAMPLE, 40)

    assert len(of(file, "attendee")) > len(of(EXAMPLE, "attendee"))


def test_a_copy_has_just_those_who_were_there_with_the_one_it_was_made_of():
    def present(file):
        there = [(one.parent, one.body["function"]) for one in of(file, "attendee")]
        return {
            (str(choice.body), *sorted(function for parent, function in there if parent == choice.id))
            for choice in of(file, "choice")
        }

    assert present(enlarging.resized(EXAMPLE, 60)) <= present(EXAMPLE)


def test_copies_have_two_goals_on_every_horizon():
    file = enlarging.resized(EXAMPLE, 500)

    known = {item.id for item in of(EXAMPLE, "neighbourhood")}
    copies = [item for item in of(file, "goal") if item.parent not in known]
    counts = Counter((item.parent, item.body["horizon"]) for item in copies)
    assert len(counts) == (500 - len(known)) * len(HORIZONS)
    assert set(counts.values()) == {enlarging.EACH_HORIZON}
    assert len(of(file, "goal")) > 2_900


def test_goals_are_those_of_the_example_in_turn_with_other_years():
    file = enlarging.resized(EXAMPLE, 100)

    texts = {item.body.get("text") for item in of(file, "goal")}
    years = {item.body.get("year") for item in of(file, "goal")}
    assert texts == {item.body.get("text") for item in of(EXAMPLE, "goal")}
    assert years > {item.body.get("year") for item in of(EXAMPLE, "goal")}


def test_an_example_without_goals_gives_none():
    bare = EXAMPLE.model_copy(update={"items": tuple(item for item in EXAMPLE.items if item.kind != "goal")})

    assert not of(enlarging.resized(bare, 20), "goal")


def test_building_blocks_stay_as_they_are():
    assert of(enlarging.resized(EXAMPLE, 40), "block") == of(EXAMPLE, "block")


def test_every_answer_may_be_stored():
    for item in enlarging.resized(EXAMPLE, 100).items:
        assert body(item.kind, item.body) == item.body


def test_it_is_the_same_every_time():
    assert enlarging.resized(EXAMPLE, 40) == enlarging.resized(EXAMPLE, 40)


@pytest.mark.parametrize("many", [0, -1, enlarging.MOST + 1])
def test_other_numbers_are_refused(many):
    with pytest.raises(ValueError, match=str(many)):
        enlarging.resized(EXAMPLE, many)


@pytest.mark.parametrize("many", [0, 1, 6, 7, 8, 200])
def test_the_dossier_has_as_many_initiatives_as_asked(many):
    file = enlarging.resized(EXAMPLE, 500, many)

    found = of(file, "initiative")
    assert len(found) == many
    assert found[:7] == of(EXAMPLE, "initiative")[:many]
    for name in ("name", "order"):
        assert len({item.body[name] for item in found}) == many
    assert len({item.id for item in file.items}) == len(file.items)
    assert {item.parent for item in of(file, "location")} == {item.id for item in found}


def test_without_a_number_the_initiatives_stay_those_of_the_example():
    assert of(enlarging.resized(EXAMPLE, 40), "initiative") == of(EXAMPLE, "initiative")
    assert enlarging.resized(EXAMPLE, 12) == EXAMPLE


def test_copies_are_active_in_as_many_neighbourhoods_spread_over_the_list():
    file = enlarging.resized(EXAMPLE, 500, 200)

    counts = Counter(Counter(item.parent for item in of(file, "location")).values())
    used = {item.body["neighbourhood"] for item in of(file, "location")}
    places = [item.id for item in of(file, "neighbourhood")]
    assert set(counts) == {1, 2, 3}
    assert used <= set(places)
    assert len(used) > 250
    assert [len(used & set(places[start : start + 100])) > 40 for start in range(0, 500, 100)] == [True] * 5


def test_copies_of_initiatives_are_told_apart_as_neighbourhoods_are():
    names = [item.body["name"] for item in of(enlarging.resized(EXAMPLE, 12, 36), "initiative")]

    assert names[::7] == [
        "Straatgroep Appelgaard",
        "Straatgroep Appelgaard-Noord",
        "Straatgroep Appelgaard-Oost",
        "Straatgroep Appelgaard-Zuid",
        "Straatgroep Appelgaard-West",
        "Straatgroep Appelgaard-Noord 2",
    ]


@pytest.mark.parametrize("many", [1, 2, 5])
def test_no_initiative_is_active_where_there_is_no_neighbourhood(many):
    file = enlarging.resized(EXAMPLE, many, 20)

    places = {item.id for item in of(file, "neighbourhood")}
    assert len(of(file, "initiative")) == 20
    assert {item.body["neighbourhood"] for item in of(file, "location")} == places


def test_an_example_without_initiatives_gives_none():
    kinds = {"initiative", "location"}
    bare = EXAMPLE.model_copy(update={"items": tuple(item for item in EXAMPLE.items if item.kind not in kinds)})

    assert not of(enlarging.resized(bare, 20, 10), "initiative")


def test_a_larger_register_may_be_stored():
    for item in enlarging.resized(EXAMPLE, 20, 60).items:
        assert create(Create(item.kind, item.id, item.parent, item.body)).body == item.body


@pytest.mark.parametrize("many", [-1, enlarging.MOST_INITIATIVES + 1])
def test_other_numbers_of_initiatives_are_refused(many):
    with pytest.raises(ValueError, match=str(many)):
        enlarging.resized(EXAMPLE, 12, many)
