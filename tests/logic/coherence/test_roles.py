import pytest

from tests.logic.coherence.planted import about, choice, dossier, one_initiative, values

DECIDED = {"wanted": "netwerkend", "standing": "besloten"}


@pytest.mark.parametrize(
    ("things", "places", "initiative", "expected"),
    [
        ([], ["n0"], {}, ["n0"]),
        ([choice("n0", now="netwerkend")], ["n0"], {}, ["n0"]),
        ([choice("n0", model="strategisch", wanted="regisseur")], ["n0"], {}, ["n0"]),
        ([choice("n1", wanted="netwerkend")], ["n0", "n1"], {}, ["n0"]),
        ([], ["n1", "n0"], {"outcome": "pauze"}, ["n0", "n1"]),
        ([choice("n0", wanted="netwerkend")], ["n0"], {}, []),
        ([choice("n0", wanted="eigen")], ["n0"], {}, []),
        ([], [], {}, []),
        ([], ["n0"], {"outcome": "stoppen"}, []),
    ],
)
def test_a_neighbourhood_with_initiatives_needs_a_wanted_role(things, places, initiative, expected):
    assert about("rol-ontbreekt", dossier(*things, places=places, initiative=initiative)) == expected


def test_it_says_who_is_busy_there():
    others = [one_initiative(f"i{at}", f"Wind {at}", ["n0"]) for at in range(1, 5)]

    assert values("rol-ontbreekt", dossier()) == {"name": "Noord", "initiatives": "Zon"}
    assert values("rol-ontbreekt", dossier(*others))["initiatives"] == "Zon, Wind 1, Wind 2 en nog 2"


@pytest.mark.parametrize(
    ("wanted", "initiative", "expected"),
    [
        (["netwerkend", "rechtmatig"], {}, ["i0"]),
        (["netwerkend", "eigen"], {}, ["i0"]),
        (["netwerkend", "netwerkend"], {}, []),
        (["netwerkend", None], {}, []),
        ([None, None], {}, []),
        (["netwerkend", "rechtmatig"], {"role": "rechtmatig"}, []),
        (["netwerkend", "rechtmatig"], {"outcome": "stoppen"}, []),
    ],
)
def test_an_initiative_should_not_meet_different_roles(wanted, initiative, expected):
    choices = [choice(f"n{at}", wanted=role, now="presterend") for at, role in enumerate(wanted)]

    assert about("rollen-verschillen", dossier(*choices, places=["n0", "n1"], initiative=initiative)) == expected


def test_a_role_elsewhere_is_no_difference():
    made = dossier(choice("n0", wanted="netwerkend"), choice("n1", wanted="rechtmatig"), places=["n0"])

    assert about("rollen-verschillen", made) == []


def test_it_says_which_roles_are_met_where():
    made = dossier(choice("n0", wanted="netwerkend"), choice("n1", wanted="eigen"), places=["n0", "n1"])

    roles = "Netwerkende overheid (Noord) en een eigen rol (Oost)"
    assert values("rollen-verschillen", made) == {"name": "Zon", "roles": roles}


@pytest.mark.parametrize(
    ("wanted", "initiative", "expected"),
    [
        (["netwerkend", None], {"role": "rechtmatig"}, ["i0"]),
        (["rechtmatig", "netwerkend"], {"role": "rechtmatig"}, ["i0"]),
        (["netwerkend", None], {"role": "rechtmatig", "role_reason": "Zij vroegen het."}, []),
        (["rechtmatig", None], {"role": "rechtmatig"}, []),
        ([None, None], {"role": "rechtmatig"}, []),
        (["netwerkend", None], {}, []),
        (["netwerkend", None], {"role": "rechtmatig", "outcome": "stoppen"}, []),
    ],
)
def test_another_role_for_an_initiative_has_a_reason(wanted, initiative, expected):
    choices = [choice(f"n{at}", wanted=role) for at, role in enumerate(wanted)]

    assert about("rol-zonder-reden", dossier(*choices, places=["n0", "n1"], initiative=initiative)) == expected


def test_it_says_which_role_was_chosen():
    made = dossier(choice("n0", wanted="netwerkend"), initiative={"role": "rechtmatig"})

    assert values("rol-zonder-reden", made) == {"name": "Zon", "role": "Rechtmatige overheid"}


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ({"standing": "besloten"}, "wie het besloot en op welke dag"),
        ({"standing": "besloten", "decided_by": "raad"}, "op welke dag"),
        ({"standing": "besloten", "decided_on": "2026-03-01"}, "wie het besloot"),
        ({"standing": "besloten", "decided_by": "raad", "decided_on": "2026-03-01"}, None),
        ({"standing": "voorstel"}, None),
        ({"wanted": "netwerkend"}, None),
    ],
)
def test_a_decision_has_a_day_and_who_took_it(body, missing):
    made = dossier(choice("n0", **body))

    assert about("besluit-onvolledig", made) == ([] if missing is None else ["n0.nsob"])
    assert missing is None or values("besluit-onvolledig", made) == {"name": "Noord", "missing": missing}


def test_only_the_decisions_by_the_leading_model_count():
    assert about("besluit-onvolledig", dossier(choice("n0", model="strategisch", standing="besloten"))) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"minority": "Liever anders."}, ["n0.nsob"]),
        ({"minority": "Liever anders.", "minority_reason": "Het is te duur."}, []),
        ({"minority_reason": "Het is te duur."}, []),
        ({"wanted": "netwerkend"}, []),
    ],
)
def test_the_view_of_a_minority_has_a_reason(body, expected):
    assert about("minderheid-zonder-reden", dossier(choice("n0", **body))) == expected
