import pytest

from tests.report import reading
from wizard.model.handbook import Term
from wizard.report.sections import glossary
from wizard.report.subject import Subject


def term(name):
    return Term.model_validate({"id": "t", "term": name, "meaning": {"text": "x", "certainty": "eigen"}})


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Wijk", "De wijk is groot.", True),
        ("Wijk", "De wijken zijn groot.", False),
        ("TVW (Transitievisie Warmte)", "In de TVW staat het.", True),
        ("Wijk", "De wijken en de wijk.", True),
        ("C++", "Zonder.", False),
    ],
)
def test_a_term_is_used_when_it_stands_in_the_text_as_a_whole_word(name, text, found):
    assert bool(list(glossary.used((term(name),), [text]))) is found


def test_only_used_terms_are_explained_in_the_order_of_the_alphabet(report, handbook):
    terms = reading.paragraphs(report, "Term")

    assert terms == sorted(terms, key=str.lower)
    assert 0 < len(terms) < len(handbook.terms)


def test_without_terms_there_is_no_annex(paper, subject, handbook):
    glossary.write(paper, Subject(handbook.model_copy(update={"terms": ()}), subject.dossier, subject.today))

    assert not paper.headings
