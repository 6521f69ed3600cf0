from wizard.content import load
from wizard.model.goal_sheet import GoalRow, GoalSheet, Verdict


def row(verdict: Verdict, **body: str) -> GoalRow:
    return GoalRow(1, "Noord | kort", verdict, "n0", {**body})


def test_every_verdict_has_a_text_on_the_screen() -> None:
    texts = load().texts

    assert [verdict for verdict in Verdict if f"goal_list.verdict_{verdict}" not in texts] == []


def test_a_row_tells_its_horizon_when_one_was_understood() -> None:
    assert row(Verdict.NEW, horizon="kort").horizon == "kort"
    assert row(Verdict.NO_HORIZON, text="Iets").horizon is None


def test_only_new_rows_become_goals() -> None:
    rows = tuple(row(verdict) for verdict in Verdict)

    assert [one.verdict for one in GoalSheet(rows).new] == [Verdict.NEW]
