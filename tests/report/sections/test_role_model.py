from tests.report import reading
from wizard.report.sections import role_model


def test_every_statement_of_the_model_stands_in_the_annex(report, subject):
    text = reading.whole(report)

    told = [statement.text for model in subject.models for statement in model.statements()]
    assert not [one for one in told if one not in text]


def test_a_model_without_axes_limits_or_comparison_leaves_those_parts_out(paper, subject, handbook):
    bare = handbook.role_models[2].model_copy(update={"limits": (), "comparison": ()})

    role_model._model(paper, subject, bare, 2)

    texts = [text for _, text in reading.headings(paper.save())]
    assert texts[0] == "Bijlage 2: Het rolmodel Regierollen"
    assert not {"De assen", "Wat je erbij moet weten", "De rollen naast elkaar"} & set(texts)


def test_every_model_that_was_used_has_its_annex(marked_report):
    titles = [text for level, text in reading.headings(marked_report) if level == 1 and text.startswith("Bijlage")]

    assert [title.split(":")[0] for title in titles] == [f"Bijlage {number}" for number in range(1, 10)]
    assert [title.split("rolmodel ")[1] for title in titles[:3]] == [
        "Vier vormen van overheidssturing",
        "Strategische rollen",
        "Regierollen",
    ]
