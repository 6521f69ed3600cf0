import pytest

from tests.logic.coherence.planted import about, dossier, values


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Noord", "Noord"], ["n0"]),
        (["Noord", "NOORD"], ["n0"]),
        (["Oost", "Noord", "Zuid", "Noord", "Noord"], ["n1"]),
        (["Noord", "Oost", "Noord", "Oost"], ["n0", "n1"]),
        (["Noord", "Oost"], []),
        (["Noord", "Noord (2e fase)"], []),
        ([], []),
    ],
)
def test_a_name_belongs_to_one_neighbourhood(names, expected):
    assert about("wijk-dubbel", dossier(places=[], names=names)) == expected


def test_it_says_how_many_have_the_name():
    made = dossier(places=[], names=["Noord", "noord", "Zuid", "noord"])

    assert values("wijk-dubbel", made) == {"name": "Noord", "n": 3}
