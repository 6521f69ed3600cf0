import pytest

from tests.logic.answers.told import passage
from tests.logic.coherence.planted import BOOK, choice, dossier, thing
from wizard.logic import answers


@pytest.mark.parametrize(
    ("kind", "part", "item", "about", "title"),
    [
        ("dossier", "naam", None, "Dit dossier", "Naam en gemeente"),
        ("dossier", "rolmodel", None, "Dit dossier", "Rolmodel"),
        ("dossier", "termijnen", None, "Dit dossier", "Termijnen en fasen"),
        ("wijken", None, "n0", "Noord", "Wijk of buurt"),
        ("rollen", "nsob", "n1", "Oost", "Rol van de gemeente"),
        ("rollen", "strategisch", "n0", "Noord", "Rol van de gemeente, volgens Strategische rollen"),
        ("rollen", "verdwenen", "n0", "Noord", "Rol van de gemeente, volgens verdwenen"),
        ("doelen", None, "n0", "Noord", "Doelen"),
        ("aanpak", None, "bouwsteen.loket", "Algemene aanpak", "Eén loket met een reactietermijn"),
        ("initiatieven", None, "i0", "Zon", "Over dit initiatief"),
        ("gesprekken", "momenten", "i0", "Zon", "Gesprek: gespreksmomenten"),
        ("gesprekken", "doelen", "i0", "Zon", "Gesprek: Gezamenlijke doelen"),
        ("geparkeerd", None, "los", "Geparkeerde onderwerpen", "Een *folder*?"),
    ],
)
def test_a_passage_has_a_name_and_stands_below_what_it_is_about(kind, part, item, about, title):
    later = thing("parked", "los", None, order="a", text="Een *folder*?")
    made = dossier(choice("n0", "strategisch", meaning="Ja."), choice("n0", "verdwenen", meaning="Ja."), later)
    one = passage(made, kind, part, item)

    assert answers.about(BOOK, made, one) == about
    assert answers.title(BOOK, made, one) == title
