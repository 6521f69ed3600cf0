from types import SimpleNamespace
from typing import Any

from tests.logic.dated import BLOCKS, HANDBOOK, dossier
from tests.logic.making import with_blocks
from wizard.logic import naming
from wizard.model.dossier import Dossier
from wizard.views.picture import words

SAY = HANDBOOK.say


def desk(made: Dossier) -> Any:
    return SimpleNamespace(handbook=HANDBOOK, dossier=made, say=SAY)


def time(*goals: tuple[str, int | None]) -> str:
    return words.in_time(desk(dossier(list(goals))))


def horizon(*places: list[str]) -> str:
    goals: list[list[tuple[str, int | None]]] = [[(one, None) for one in horizons] for horizons in places]
    return words.by_horizon(desk(dossier(*goals)))


def test_without_goals_both_pictures_of_goals_say_so():
    assert time() == horizon([]) == SAY("picture.no_goals")


def test_goals_in_one_year_are_told_with_that_year():
    assert time(("kort", 2027)) == SAY("picture.goals_in_year", n=1, many="1", year=2027)
    assert time(("kort", 2027), ("lang", 2027)) == SAY("picture.goals_in_year", n=2, many="2", year=2027)


def test_goals_in_more_years_are_told_from_first_to_last_and_the_busiest_year_is_named():
    said = time(("kort", 2027), ("lang", 2040), ("lang", 2040))

    assert said == " ".join(
        (
            SAY("picture.goals_in_years", many="3", first=2027, last=2040),
            SAY("picture.busiest_year", year=2040, many="2"),
        )
    )


def test_when_years_tie_none_is_called_the_busiest():
    assert time(("kort", 2027), ("lang", 2040)) == SAY("picture.goals_in_years", many="2", first=2027, last=2040)


def test_goals_without_a_year_are_counted_last():
    assert time(("kort", None)) == SAY("picture.goals_without_year", n=1, many="1")
    assert time(("kort", 2027), ("kort", None), ("lang", None)).endswith(
        SAY("picture.goals_without_year", n=2, many="2")
    )


def test_large_numbers_have_a_point():
    assert time(*[("lang", None)] * 1_200) == SAY("picture.goals_without_year", n=1_200, many="1.200")


def test_when_every_neighbourhood_is_complete_that_is_the_conclusion():
    every = ["kort", "middel", "lang"]

    assert horizon(every, every) == SAY("picture.complete_all", n=2)


def test_the_horizon_that_lacks_most_is_named_with_its_number_of_neighbourhoods():
    name = naming.horizon(HANDBOOK, "lang").lower()

    said = horizon(["kort", "middel", "lang"], ["kort", "middel"], ["kort"])

    assert said == f"{SAY('picture.complete_some', n=3, complete=1)} {SAY('picture.lacking', n=2, horizons=name)}"


def test_horizons_that_lack_as_often_are_all_named():
    names = " en ".join(naming.horizon(HANDBOOK, one).lower() for one in ("middel", "lang"))

    assert horizon(["kort"]).endswith(SAY("picture.lacking", n=1, horizons=names))


def test_the_approach_tells_what_is_arranged_and_how_many_marked_blocks_are_open():
    made = with_blocks(dossier(), a={"status": "geregeld"}, b={"status": "deels"})

    said = words.approach(desk(made))

    assert said == f"{SAY('picture.arranged', n=len(BLOCKS), done=1)} {SAY('picture.marked_open', n=1)}"


def test_when_no_marked_block_is_open_nothing_is_said_of_it():
    made = with_blocks(dossier(), **{one: {"status": "geregeld"} for one in "abc"})

    assert words.approach(desk(made)) == SAY("picture.arranged", n=len(BLOCKS), done=3)
