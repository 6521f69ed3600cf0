from tests.logic.making import dossier, model
from wizard.logic import standing
from wizard.model.item import Item


def test_standings_are_counted_and_what_is_left_is_unknown():
    found = standing.of(
        "m",
        dossier(
            {"standing": "besloten", "wanted": "r1"},
            {"standing": "besloten"},
            {"standing": "voorstel", "wanted": "eigen"},
            {"wanted": "r0"},
            None,
        ),
    )

    assert found.counts == (("persoonlijk", 0), ("voorstel", 1), ("besloten", 2))
    assert (found.total, found.unknown) == (5, 2)
    assert found.count("besloten") == 2


def test_a_minority_is_known_by_its_view_or_by_its_reason():
    found = dossier({"minority": "Nee."}, {"wanted": "r0"}, {"minority_reason": "Te duur."})

    choices = [found.choice(f"n{place}", "m") for place in range(3)]
    assert [bool(choice and standing.has_minority(choice)) for choice in choices] == [True, False, True]


def test_a_choice_is_filled_by_any_answer_or_by_somebody_present():
    bare = dossier({}, {"second": "r1"}, {})
    full = bare.after(2, [Item("p", "attendee", "n2.m", {"function": "wijkregisseur", "order": "a0"}, 2)])

    assert [len(standing.filled(bare, f"n{place}")) for place in range(3)] == [0, 1, 0]
    assert [len(standing.filled(full, f"n{place}")) for place in range(3)] == [0, 1, 1]


def test_a_role_model_is_used_when_something_was_answered_by_it():
    other = model(2, 1).model_copy(update={"id": "other"})

    assert standing.used((other, model(2, 2)), dossier({"now": "r0"})) == (model(2, 2),)
    assert standing.used((other, model(2, 2)), dossier({}, None)) == ()
