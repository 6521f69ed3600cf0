import pytest

from tests.app import SAY, Screen, Window, colleague, goal, goals, read, small
from wizard.model.change import Edit


def field(name: str) -> str:
    return SAY(f"fields.goal.{name}")


def opened(year: int | None = None) -> tuple[str, Window]:
    dossier = small("Noord")
    colleague(dossier, goal("g0", text="Doel", year=year))
    return dossier, Window(Screen.GOALS, dossier, "g0")


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [("text", "Anders", "Anders"), ("measure", "Brieven geteld", "Brieven geteld"), ("year", "2031", 2031)],
)
def test_what_is_typed_is_stored(name: str, typed: str, stored: object):
    dossier, window = opened()

    window.fill(field(name), typed)

    assert read(dossier).value("g0", name) == stored


@pytest.mark.parametrize(("name", "value"), [("basis", "wijkkompas"), ("horizon", "lang")])
def test_what_is_chosen_is_stored(name: str, value: str):
    dossier, window = opened()

    window.choose(field(name), value)

    assert read(dossier).value("g0", name) == value


def test_something_else_as_basis_asks_what():
    dossier, window = opened()
    asked = field("basis_other") in window.words().splitlines()

    window.choose(field("basis"), "anders").fill(field("basis_other"), "Woonvisie")

    assert not asked
    assert goals(dossier)[0].basis_other == "Woonvisie"


def test_a_year_of_another_horizon_is_pointed_out():
    dossier, window = opened(year=2040)
    colleague(dossier, Edit("dossier", "start_year", None, 2026))

    told = SAY("goals.year_elsewhere", year=2040, horizon="lange termijn")

    assert told not in window.words()
    assert told in window.run().words()
    assert told not in window.choose(field("horizon"), "lang").words()


def test_a_word_for_a_year_is_refused_with_a_sentence_and_stays():
    dossier, window = opened()

    window.fill(field("year"), "ooit")

    assert goals(dossier)[0].year is None
    assert window.holds(field("year")) == "ooit"
    assert window.test.error


def test_track_and_phase_are_only_asked_with_the_wijkkompas():
    dossier, window = opened()
    plain = field("track") in window.words().splitlines()

    window.segment("diepte", "compass")
    window.choose(field("track"), "b").choose(field("phase"), "3")

    assert not plain
    assert (goals(dossier)[0].track, goals(dossier)[0].phase) == ("b", "3")
