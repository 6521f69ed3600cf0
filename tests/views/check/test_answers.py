import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, example, initiative, large, small
from tests.views.check.looking import links, look, on
from wizard.logic import answers
from wizard.views import paging
from wizard.views.check.place import ANSWERS

ONLY, SEARCH, PAGE = SAY("check.only"), SAY("common.search"), SAY("common.page")


@pytest.fixture(autouse=True)
def today(monkeypatch):
    on(monkeypatch)


def read(dossier: str, only: str | None = None) -> Window:
    window = look(dossier, way=ANSWERS)
    return window.choose(ONLY, only) if only else window


def heads(window: Window) -> list[str]:
    return [one.value for one in window.test.header]


def test_everything_is_told_in_reading_order():
    dossier = small("Noord", "*Zuid*")
    colleague(dossier, initiative("i0", "Zon"))
    window = read(dossier)

    first = heads(window)
    window.choose(PAGE, 2)

    assert first == ["Dit dossier", "Noord", "\\*Zuid\\*", "Algemene aanpak"]
    assert heads(window) == ["Algemene aanpak", "Zon"]


def test_an_answer_stands_below_its_question_and_an_open_question_says_so():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", meaning="**Ruimte**\n\nvoor plannen", standing="voorstel"))

    words = read(dossier, "rollen").words()

    assert (
        "- **Wat dit betekent voor bewonersinitiatieven:** \\*\\*Ruimte\\*\\*  \n    \u00a0  \n    voor plannen"
        in words
    )
    assert "- **Hoe ver is deze keuze?** Voorstel" in words
    assert "- **Gewenste rol:** (niet ingevuld)" in words


def test_what_has_more_of_a_kind_stands_below_its_name():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"))

    words = read(dossier, "gesprekken").words()

    assert f"- **{HANDBOOK.agenda.questions[0].ask}** (niet ingevuld)" in words


def test_a_thing_with_answers_has_them_in_a_list_of_its_own():
    words = read(example(), "doelen").words()

    assert "- **Korte termijn**\n  - Doel: " in words


def test_where_nothing_can_be_answered_yet_it_says_so():
    assert SAY("common.empty") in [one.value for one in read(small("Noord"), "doelen").test.markdown]


@pytest.mark.parametrize("only", answers.KINDS)
def test_one_can_look_at_one_part_only(only):
    window = read(example(), only)

    shown = [key for node in window.test.main if (key := str(getattr(node, "key", ""))).startswith("stuk.")]

    assert window.failures == []
    assert {key.split(".")[1] for key in shown} <= {only}
    assert len(window.test.subheader) <= paging.ROWS


def test_one_can_look_for_a_name():
    window = read(example())

    window.fill(SEARCH, " HOEFBLAD")

    assert heads(window) == ["'t Hoefblad", "Warm Hoefblad"]


def test_when_nothing_has_that_name_it_says_so():
    window = read(example()).fill(SEARCH, "bestaat niet")

    assert SAY("check.nothing_found") in window.words()
    assert heads(window) == []


@pytest.mark.parametrize(
    ("only", "label", "asked"),
    [
        ("dossier", "Verander: Dit dossier, Naam en gemeente", ""),
        ("wijken", "Verander: Binnenstad, Wijk of buurt", "&bij=binnenstad"),
        ("rollen", "Verander: Binnenstad, Rol van de gemeente", "&bij=binnenstad&deel=nsob"),
        ("doelen", "Verander: Binnenstad, Doelen", "&bij=binnenstad"),
        ("initiatieven", "Verander: Straatgroep Appelgaard, Over dit initiatief", "&bij=appelgaard"),
        (
            "geparkeerd",
            "Verander: Geparkeerde onderwerpen, De rol in 's-Gravenakker kiezen, als de energiecoach erbij kan zijn",
            "&bij=parkeer.rol.gravenakker",
        ),
        ("gesprekken", "Verander: Straatgroep Appelgaard, Gesprek: Uitkomst", "&bij=appelgaard&deel=uitkomst"),
    ],
)
def test_a_link_leads_to_where_one_changes_the_answers_and_knows_the_way_back(only, label, asked):
    dossier = example()

    found = dict(links(read(dossier, only)))

    assert found[label] == f"dossier={dossier}{asked}&terug=antwoorden.{only}.1"


def test_one_comes_back_to_the_same_part_and_page():
    dossier = large()
    window = Window(Screen.START, dossier)

    window.visit(Screen.CHECK, dossier=dossier, bij="wijk0030", deel="antwoorden.rollen.2")

    assert window.holds(ONLY) == "rollen"
    assert window.holds(PAGE) == 2
    assert window.address == {"dossier": dossier, "bij": "wijk0030"}


def test_a_part_that_is_none_shows_everything():
    dossier = small("Noord")

    window = Window(Screen.START, dossier).visit(Screen.CHECK, dossier=dossier, deel="antwoorden.onzin.7")

    assert window.failures == []
    assert window.holds(ONLY) == "alles"


@pytest.mark.parametrize("only", ["alles", "gesprekken"])
def test_a_large_dossier_stays_small(only):
    window = read(large(), only)

    assert window.failures == []
    assert window.size <= 300
