import pytest

from tests.logic.coherence.planted import about, agreement, dossier, talk, their_goal, values

LIGHT = ("aanleiding", "gebied", "overleg", "communicatie", "evaluatie")
"""Subjects that are asked at every intensity."""


@pytest.mark.parametrize(
    ("ours", "theirs", "words", "outcome", "expected"),
    [
        ("idee", "beheer", None, None, ["i0"]),
        ("idee", "beheer", "Wij zijn begonnen.", None, []),
        ("idee", "idee", None, None, []),
        (None, "idee", None, None, []),
        ("idee", None, None, None, []),
        ("idee", "beheer", None, "stoppen", []),
    ],
)
def test_another_phase_comes_with_a_word(ours, theirs, words, outcome, expected):
    said = talk(stage_theirs=theirs, stage_words=words)

    assert about("fase-verschilt", dossier(said, initiative={"stage": ours, "outcome": outcome})) == expected


def test_it_says_which_phase_each_side_sees():
    made = dossier(talk(stage_theirs="haalbaarheid"), initiative={"stage": "idee"})

    assert values("fase-verschilt", made) == {"name": "Zon", "ours": "idee", "theirs": "haalbaarheid en plan"}


@pytest.mark.parametrize(
    ("consent", "states", "expected"),
    [
        ("akkoord", {}, ["i0"]),
        ("akkoord", {"geld": "bespreken"}, []),
        ("akkoord", {"gebied": "bespreken"}, ["i0"]),
        ("akkoord", {"gebied": None}, ["i0"]),
        ("akkoord", {"gebied": "niet_nodig"}, []),
        ("gedeeld", {"gebied": "bespreken"}, []),
        (None, {"gebied": "bespreken"}, []),
    ],
)
def test_both_sides_agree_on_everything_that_is_asked(consent, states, expected):
    settled = dict.fromkeys(LIGHT, "afgesproken") if states else {}
    agreed = [agreement(subject, state) for subject, state in (settled | states).items()]

    made = dossier(talk(consent=consent, intensity="licht"), *agreed)
    assert about("akkoord-met-open-punten", made) == expected


@pytest.mark.parametrize(
    ("said", "outcome"),
    [({"intensity": "licht"}, "stoppen"), ({}, "verder")],
)
def test_nothing_is_asked_of_who_stopped_or_has_no_goal_yet(said, outcome):
    assert (
        about("akkoord-met-open-punten", dossier(talk(consent="akkoord", **said), initiative={"outcome": outcome}))
        == []
    )


def test_it_names_the_subjects_that_are_open():
    some = [agreement(subject, "afgesproken") for subject in LIGHT[:3]]

    one = values("akkoord-met-open-punten", dossier(talk(consent="akkoord", intensity="licht"), *some))
    assert one == {"name": "Zon", "n": 2, "subjects": "communicatie en terugkijken"}
    advised = dossier(talk(consent="akkoord"), their_goal("d", sharing="gedeeld"), initiative={"stage": "idee"})
    assert values("akkoord-met-open-punten", advised)["subjects"] == "aanleiding, gebied, overleg en contact en nog 2"


@pytest.mark.parametrize(
    ("said", "consent"),
    [
        ({"consent": "gedeeld"}, "gedeeld met het initiatief"),
        ({"consent": "gedeeld", "agreed_on": "2026-11-01"}, "gedeeld met het initiatief"),
        ({"consent": "akkoord"}, "akkoord van beide kanten"),
        ({"consent": "akkoord", "shared_on": "2026-11-01"}, "akkoord van beide kanten"),
        ({"consent": "gedeeld", "shared_on": "2026-11-01"}, None),
        ({"consent": "akkoord", "agreed_on": "2026-11-01"}, None),
        ({"consent": "concept"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("outcome", [None, "stoppen"])
def test_who_consents_says_when(said, consent, outcome):
    made = dossier(talk(**said), initiative={"outcome": outcome})

    assert about("akkoord-zonder-dag", made) == ([] if consent is None else ["i0"])
    assert consent is None or values("akkoord-zonder-dag", made) == {"name": "Zon", "consent": consent}


@pytest.mark.parametrize(
    ("outcome", "remains", "expected"),
    [
        ("stoppen", None, ["i0"]),
        ("stoppen", "De metingen.", []),
        ("pauze", None, []),
        ("verder", None, []),
        (None, None, []),
    ],
)
def test_who_stops_says_what_remains(outcome, remains, expected):
    made = dossier(talk(stop_remains=remains), initiative={"outcome": outcome})

    assert about("stoppen-zonder-rest", made) == expected


def test_stopping_without_any_conversation_is_an_ending_too():
    assert about("stoppen-zonder-rest", dossier(initiative={"outcome": "stoppen"})) == ["i0"]
