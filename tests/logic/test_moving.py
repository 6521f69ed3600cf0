from tests.logic.making import dossier, model
from wizard.logic import moving, placing, summary


def test_changes_from_and_to_what_has_no_place_are_found():
    found = moving.beside(
        model(2, 2),
        dossier(
            {"now": "r0", "wanted": "eigen"},
            {"now": "r0", "wanted": "eigen"},
            {"now": "weg", "wanted": "r1"},
            {"now": "r0", "wanted": "r1"},
            {"now": "eigen", "wanted": "eigen"},
            {"now": "eigen"},
            None,
        ),
    )

    assert [(move.source, move.target, move.count) for move in found] == [("r0", "eigen", 2), ("weg", "r1", 1)]
    assert found[0].neighbourhoods == ("n0", "n1")


def test_together_with_the_arrows_these_are_all_changes():
    kind, answers = model(2, 2), dossier({"now": "r0", "wanted": "eigen"}, {"now": "r0", "wanted": "r1"}, {"now": "r1"})

    both = (*placing.movements(kind, answers), *moving.beside(kind, answers))

    assert sum(move.count for move in both) == summary.roles_summary(kind, answers).moving
