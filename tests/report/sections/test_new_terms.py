from tests.report import reading
from wizard.model.plan import NewTerm
from wizard.report.sections import new_terms
from wizard.report.subject import Subject

TOLD = {"text": "Zo staat het ervoor.", "certainty": "eigen"}


def of(subject, *terms):
    made = tuple(
        NewTerm.model_validate({"status": TOLD, "meaning": TOLD, "checked": "2025-12", **one}) for one in terms
    )
    return Subject(subject.handbook.model_copy(update={"new_terms": made}), subject.dossier, subject.today)


def written(paper, subject):
    new_terms.write(paper, subject)
    return paper.save()


def test_every_claim_about_what_changed_stands_in_the_annex(report, handbook):
    text = reading.whole(report)

    assert not [one.text for term in handbook.new_terms for one in term.statements() if one.text not in text]


def test_a_term_stands_with_what_it_replaced_and_when_somebody_last_looked(paper, subject):
    report = written(
        paper, of(subject, {"id": "a", "old": "TVW", "new": "Warmteprogramma"}, {"id": "b", "new": "Wgiw"})
    )

    assert [text for level, text in reading.headings(report) if level == 2] == ["TVW → Warmteprogramma", "Nieuw: Wgiw"]
    assert reading.paragraphs(report, "Note").count("Laatst gecontroleerd: december 2025.") == 2
    assert "Nog niet zeker" not in reading.paragraphs(report, "Prompt")


def test_what_is_not_certain_is_listed(paper, subject):
    report = written(paper, of(subject, {"id": "a", "new": "Wgiw", "open": [TOLD]}))

    assert "Nog niet zeker" in reading.paragraphs(report, "Prompt")
    assert len(reading.paragraphs(report, "ListBullet")) == 1


def test_without_changes_there_is_no_annex(paper, subject):
    new_terms.write(paper, of(subject))

    assert not paper.headings
