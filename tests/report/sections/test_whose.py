import re

import pytest

from tests.report import reading
from wizard.model.statement import Certainty
from wizard.report.sections import whose


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_claim_of_the_model_is_in_one_of_the_parts(handbook, subject, place):
    model = handbook.role_models[place]

    found = [claim for _, claims in whose.parts(subject, model) for _, claim in claims]

    assert sorted(claim.text for claim in found) == sorted(claim.text for claim in model.statements())


def test_a_part_is_told_under_whose_it_is(paper, subject, handbook):
    whose.write(paper, subject, handbook.role_models[1])

    rows = {row[0]: row[1:] for row in reading.rows(paper.save(), "Van wie is wat? (Strategische rollen)")}
    assert rows["Onderdeel"] == ["Uit de bron", "Van ons"]
    assert rows["Afwachter"] == ["wat de rol inhoudt", "ruimte voor bewonersinitiatieven"]
    assert rows["Meedoener"] == ["niets", "wat de rol inhoudt; ruimte voor bewonersinitiatieven"]
    assert re.fullmatch(r"\d+ antwoorden", rows["De rollen naast elkaar"][1])


def test_common_knowledge_has_a_column_where_there_is_any(paper, subject, handbook):
    whose.write(paper, subject, handbook.role_models[0])

    heads = reading.rows(paper.save(), "Van wie is wat? (Vier vormen van overheidssturing)")[0]
    assert heads == ["Onderdeel", "Uit de bron", "Algemene kennis", "Van ons"]


def test_the_sentence_adds_up(paper, subject, handbook):
    model = handbook.role_models[0]

    whose.write(paper, subject, model)

    total, source, ours, known = map(int, re.findall(r"\d+", reading.paragraphs(paper.save(), "Normal")[0]))
    assert total == source + ours + known == len(list(model.statements()))
    assert source == sum(one.certainty is Certainty.SOURCE for one in model.statements())


def test_a_model_without_axes_limits_or_comparison_has_fewer_parts(handbook, subject):
    bare = handbook.role_models[2].model_copy(update={"limits": (), "comparison": ()})

    assert [name for name, _ in whose.parts(subject, bare)] == ["Het model zelf", *[role.name for role in bare.roles]]
