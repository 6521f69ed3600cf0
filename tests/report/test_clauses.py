from tests.report import reading
from wizard.report.clauses import Clauses


def styles(paper):
    return [reading.style(one) for one in reading.body(paper.save()).iter(reading.W + "p")]


def test_clauses_of_an_article_count_and_more_parts_stay_one(paper):
    clauses = Clauses(paper, article=3)

    clauses.tell("Een.\n\nVervolg.", "Let op: ")
    clauses.tell("Twee.")

    assert paper.words == ["3.1\tLet op: Een.", "Vervolg.", "3.2\tTwee."]
    assert styles(paper) == ["Clause", "ClauseMore", "Clause"]


def test_on_a_sheet_a_clause_is_a_bullet(paper):
    Clauses(paper, on_sheet=True).tell("Een.\n\nTwee.")

    assert styles(paper) == ["ListBullet", "ListMore"]


def test_what_comes_below_a_table_keeps_its_distance_once(paper):
    clauses = Clauses(paper)

    clauses.step()
    for text in ("Een.", "Twee."):
        clauses.tell(text)

    assert styles(paper) == ["AfterTable", "Normal"]
