import pytest

from wizard.model.statement import Certainty, Statement
from wizard.report import grounds
from wizard.report.markup import Link, text_of


@pytest.mark.parametrize(
    ("given", "full", "short"),
    [
        ((Certainty.SOURCE, None, ("a", "b")), "Gelezen in de bron [1] [2]", "bron [1] [2]"),
        ((Certainty.KNOWLEDGE, None, ()), "Algemene kennis; hiervoor is geen bron gelezen", "kennis"),
        ((Certainty.INFERENCE, "Uit de namen.", ()), "Onze uitleg. Uit de namen.", "uitleg"),
        ((Certainty.INFERENCE, "Uit de namen.", ("a",)), "Onze uitleg. Uit de namen. [1]", "uitleg [1]"),
        ((Certainty.INFERENCE, None, ("a",)), "Onze uitleg. [1]", "uitleg [1]"),
        ((Certainty.OWN, None, ()), "Onze eigen woorden", "eigen woorden"),
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
