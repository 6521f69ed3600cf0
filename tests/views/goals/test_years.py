import pytest

from tests.app import SAY, Screen, Window, colleague, read, small
from wizard.model.change import Edit


def label(name: str) -> str:
    return SAY(f"fields.profile.{name}")


def test_the_years_of_the_horizons_are_set_for_the_whole_dossier():
    dossier = small("Noord")
    window = Window(Screen.GOALS, dossier)

    window.fill(label("start_year"), "2027").fill(label("short_years"), "3").fill(label("middle_years"), "8")

    profile = read(dossier).profile
    assert (profile.start_year, profile.short_years, profile.middle_years) == (2027, 3, 8)
    assert "Korte termijn: 2027 tot en met 2030; Middellange termijn: 2031 tot en met 2035" in window.words()


@pytest.mark.parametrize(("short", "middle", "warned"), [(2, 5, False), (5, 5, True)])
def test_years_that_do_not_follow_each_other_are_pointed_out(short: int, middle: int, warned: bool):
    dossier = small("Noord")
    colleague(dossier, Edit("dossier", "short_years", None, short), Edit("dossier", "middle_years", None, middle))

    window = Window(Screen.GOALS, dossier)

    assert (SAY("goals.years_odd") in [one.value for one in window.test.warning]) is warned


def test_phases_without_a_known_name_can_be_named_and_the_first_cannot():
    dossier = small("Noord")
    window = Window(Screen.GOALS, dossier).segment("diepte", "compass")

    window.fill(label("phase_2"), "Verkennen")

    assert read(dossier).profile.phase_2 == "Verkennen"
    assert "Naam van fase 1" not in window.words().splitlines()
