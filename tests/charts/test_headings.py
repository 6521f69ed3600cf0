import pytest

from tests.logic.boards import talks
from tests.logic.dated import HANDBOOK
from wizard.charts import headings
from wizard.logic.boards import places


def lines(*names: str) -> list[list[str]]:
    return headings.of(places.of(HANDBOOK, talks.of(*({"name": name} for name in names), places=1)))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kort", ["Kort"]),
        ("Stichting Warme Regels", ["Stichting", "Warme Regels"]),
        ("De Energiehulpen", ["De", "Energiehulpen"]),
        ("Fase 4: Samen voorbereiden", ["Fase 4: Samen", "voorbereiden"]),
        ("Wij zijn de mensen van de straat om de hoek", ["Wij zijn de", "mensen van de …"]),
        ("Duurzaamheidscoöperatie", ["Duurzaamheidscoö", "peratie"]),
        ("Duurzaamheids-coöp", ["Duurzaamheids-", "coöp"]),
    ],
)
def test_a_name_has_two_lines_at_most_and_few_words_are_broken(name, expected):
    assert lines(name) == [expected]


def test_names_are_as_high_as_the_one_with_most_lines():
    assert headings.height(lines("Kort", "De Energiehulpen")) == 2 * headings.height(lines("Kort")) > 0
    assert headings.height([]) == 0


def test_only_long_names_of_many_columns_need_more_when_a_phone_turns_them():
    assert headings.more_when_turned(lines(*["Straatgroep Appelgaard"] * 4)) == 0
    assert headings.more_when_turned(lines(*["2027"] * 5)) > 0
    assert headings.more_when_turned([["A", "B"]] * 5) == 0
    assert headings.more_when_turned(lines(*["Straatgroep Appelgaard"] * 5)) > 30
