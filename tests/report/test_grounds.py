import pytest

from tests.report import reading
from wizard.model.statement import Certainty, Statement
from wizard.report import grounds
from wizard.report.looks import BY_ID
from wizard.report.markup import Link, text_of


@pytest.mark.parametrize(
    ("given", "full", "short"),
    [
        ((Certainty.SOURCE, None, ("a", "b")), "Uit de bron [1] [2]", "bron [1] [2]"),
        ((Certainty.KNOWLEDGE, None, ()), "Algemene kennis. Hiervoor is geen bron gelezen.", "kennis"),
        ((Certainty.INFERENCE, "Uit de namen.", ()), "Uitleg van de makers. Uit de namen.", "uitleg"),
        ((Certainty.INFERENCE, "Uit de namen.", ("a",)), "Uitleg van de makers. Uit de namen. [1]", "uitleg [1]"),
        ((Certainty.INFERENCE, None, ("a",)), "Uitleg van de makers [1]", "uitleg [1]"),
        ((Certainty.OWN, None, ()), "Woorden van de makers", "eigen woorden"),
    ],
)
def test_a_ground_says_how_sure_it_is_and_where_it_comes_from(paper, subject, given, full, short):
    certainty, basis, source = given
    statement = Statement(text="x", certainty=certainty, basis=basis, source=source)

    assert text_of(grounds.full(paper, subject, statement)) == full
    assert text_of(grounds.short(paper, subject, statement)) == short


def test_the_number_of_a_source_links_to_the_list(paper, subject):
    statement = Statement(text="x", certainty=Certainty.SOURCE, source=("a",))

    links = [one for one in grounds.full(paper, subject, statement) if isinstance(one, Link)]

    assert [one.target for one in links] == [grounds.bookmark(1)]


@pytest.mark.parametrize(
    ("certainty", "lead", "styles"),
    [
        (Certainty.SOURCE, False, ["Told", "Note"]),
        (Certainty.KNOWLEDGE, True, ["ToldLead", "Note"]),
        (Certainty.INFERENCE, True, ["OursLead", "OursNote"]),
        (Certainty.OWN, False, ["OursTold", "OursNote"]),
    ],
)
def test_what_is_ours_stands_beside_a_bar(paper, subject, certainty, lead, styles):
    grounds.tell(paper, subject, Statement(text="x", certainty=certainty, source=("a",)), lead=lead)

    found = [reading.style(one) for one in reading.body(paper.save()).iter(reading.W + "p")]
    assert found == styles
    assert all((BY_ID[style].rule == "left") is style.startswith("Ours") for style in styles)
