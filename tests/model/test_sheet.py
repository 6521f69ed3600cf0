from wizard.content import load
from wizard.model.sheet import Row, Verdict


def test_every_verdict_has_a_text_on_the_screen() -> None:
    texts = load().texts

    assert [verdict for verdict in Verdict if f"neighbourhoods.verdict_{verdict}" not in texts] == []


def test_a_row_stands_for_no_neighbourhood_in_the_list_until_it_is_found() -> None:
    row = Row(1, "Centrum", Verdict.NEW, "Centrum", None, {"name": "Centrum"})

    assert (row.target, row.ignored) == (None, ())
