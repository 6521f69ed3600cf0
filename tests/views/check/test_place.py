import pytest

from wizard.views.check import place
from wizard.views.check.place import Place


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("punten..2", Place("punten", "", "2")),
        ("antwoorden.doelen.3", Place("antwoorden", "doelen", "3")),
        ("antwoorden", Place("antwoorden", "", "")),
        ("iets.doelen.3", None),
        ("", None),
        (None, None),
    ],
)
def test_a_place_stands_in_an_address(address, found):
    assert place.read(address) == found


@pytest.mark.parametrize("one", [Place("punten"), Place("antwoorden", "rollen", "12")])
def test_an_address_leads_back_to_its_place(one):
    assert place.read(str(one)) == one
