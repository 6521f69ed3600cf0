"""Test how terms, years, bases, tracks and phases are understood as people write them."""

import pytest

from tests.intake.goal_lists import COMPASS, profile
from wizard import content
from wizard.intake import goal_words
from wizard.logic import naming
from wizard.model.entity import BASES, HORIZONS, PHASES, Goal


@pytest.mark.parametrize(
    ("text", "horizon"),
    [
        *(("kort", "kort"), ("Korte termijn", "kort"), ("K", "kort"), ("k.t.", "kort"), ("kortetermijn", "kort")),
        *(("korte termijn (2026-2028)", "kort"), ("op de korte termijn", "kort"), ("KORT", "kort")),
        *(("middel", "middel"), ("middellang", "middel"), ("Middellange termijn", "middel"), ("M", "middel")),
        *(("middel-lange termijn", "middel"), ("middel lang", "middel"), ("MLT", "middel")),
        *(("lang", "lang"), ("Lange termijn", "lang"), ("l", "lang"), ("lange", "lang")),
        *(("2026", "kort"), ("2028", "kort"), ("2029", "middel"), ("2031", "middel"), ("2032", "lang")),
        *(("2029 t/m 2031", "middel"), ("vanaf 2040", "lang"), ("2028-2029", None), ("2020", None)),
        *(("0-2 jaar", "kort"), ("3 tot en met 5 jaar", "middel"), ("6+ jaar", "lang"), ("binnen 2 jaar", "kort")),
        *(("4 jaar", "middel"), ("vanaf 6 jaar", "lang"), ("2-5 jaar", None), ("5", None), ("> 5 jaar", None)),
        *(("kort en lang", None), ("kortom", None), ("ooit", None), ("langzaam", None), ("", None)),
    ],
)
def test_a_horizon_is_understood_in_words_and_in_years(text: str, horizon: str | None):
    assert goal_words.horizon(text, profile()) == horizon


def test_without_a_start_calendar_years_tell_no_horizon():
    assert goal_words.horizon("2027", profile(start_year=None)) is None
    assert goal_words.horizon("korte termijn, 2027", profile(start_year=None)) == "kort"


@pytest.mark.parametrize("start", [None, 2026])
@pytest.mark.parametrize("horizon", HORIZONS)
def test_the_words_of_the_screen_are_understood(horizon: str, start: int | None):
    book, round_ = content.load(), profile(start_year=start)

    assert goal_words.horizon(naming.horizon(book, horizon), round_) == horizon
    assert goal_words.horizon(naming.years(book, round_, horizon), round_) == horizon


@pytest.mark.parametrize(
    ("text", "year"),
    [
        *(("2027", 2027), ("eind 2027", 2027), ("31-12-2027", 2027), ("2027-12-31", 2027), ("Q4 2027", 2027)),
        *(("2027 of 2028", None), ("ooit", None), ("27", None), ("20270", None), ("٢٠٢٧", None)),
    ],
)
def test_a_year_is_the_only_one_in_the_cell(text: str, year: int | None):
    assert goal_words.year(text) == year


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        *(("TVW", "warmteprogramma"), ("tvw 2021", "warmteprogramma"), ("Warmteprogramma", "warmteprogramma")),
        *(("Transitievisie Warmte (TVW)", "warmteprogramma"), ("Het warmteprogramma", "warmteprogramma")),
        *(("WUP", "uitvoeringsplan"), ("Wijkuitvoeringsplan", "uitvoeringsplan"), ("Wijkkompas", "wijkkompas")),
        *(("Coalitieakkoord 2022-2026", "coalitieakkoord"), ("anders", "anders"), ("Iets anders", "anders")),
        *(("TVW en WUP", "anders"), ("Motie 12", "anders"), ("TVW, hoofdstuk 3", "anders"), ("12", "anders")),
    ],
)
def test_a_basis_is_known_by_its_name_when_nothing_more_is_said(text: str, basis: str):
    assert goal_words.basis(text) == basis


@pytest.mark.parametrize("basis", BASES)
def test_the_name_of_a_basis_on_the_screen_is_understood(basis: str):
    goal = Goal(id="g", parent="n", horizon="kort", order="a", basis=basis)

    assert goal_words.basis(naming.basis(content.load(), goal) or "") == basis


def test_anders_alone_tells_no_basis():
    assert goal_words.tells_no_basis("Iets anders")
    assert goal_words.tells_no_basis("anders…")
    assert not goal_words.tells_no_basis("Anders: de motie")


@pytest.mark.parametrize(
    ("text", "track"),
    [
        *(("A", "bewoners"), ("a.", "bewoners"), ("spoor A", "bewoners"), ("Spoor-a", "bewoners")),
        *(("bewoners doen mee", "bewoners"), ("A – Bewoners doen mee", "bewoners"), ("bewoners", "bewoners")),
        *(("Spoor D: Overstap is betaalbaar", "geld"), ("A, D", None), ("B", None), ("spoor", None), ("…", None)),
    ],
)
def test_a_track_is_known_by_its_letter_or_its_name(text: str, track: str | None):
    assert goal_words.chosen(text, goal_words.tracks(COMPASS)) == track


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        *(("1", "1"), ("fase 1", "1"), ("Fase 1: Samen starten", "1"), ("samen starten", "1"), ("6.", "6")),
        *(("Fase 2", "2"), ("2. Samen kiezen", "2"), ("samen kiezen", "2"), ("fase 7", None), ("fase", None)),
    ],
)
def test_a_phase_is_known_by_its_number_or_by_a_name_that_it_has(text: str, phase: str | None):
    choices = goal_words.phases(COMPASS, profile(phase_2="Samen kiezen"))

    assert goal_words.chosen(text, choices) == phase


def test_the_names_of_tracks_and_phases_on_the_screen_are_understood():
    book, round_ = content.load(), profile(phase_3="Aan de slag")
    tracks, phases = goal_words.tracks(book.compass), goal_words.phases(book.compass, round_)
    idents = [track.id for track in book.compass.tracks]

    assert [goal_words.chosen(naming.track(book, one) or "", tracks) for one in idents] == idents
    assert [goal_words.chosen(naming.phase(book, round_, one) or "", phases) for one in PHASES] == list(PHASES)
