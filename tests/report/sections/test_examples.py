from tests.report import reading
from tests.report.conftest import DAY
from wizard.logic import talk_words
from wizard.report.sections import examples, sources
from wizard.report.subject import Subject


def subject_of(handbook, dossier, *found):
    agenda = handbook.agenda.model_copy(update={"partnerships": found})
    return Subject(handbook.model_copy(update={"agenda": agenda}), dossier, DAY)


def test_every_example_of_the_content_says_who_in_which_form_what_and_where_that_was_read(paper, subject):
    examples.write(paper, subject)
    sources.write(paper, subject)

    raw = paper.save()
    below = reading.below(raw)
    found = subject.handbook.agenda.partnerships
    assert len(found) == 7
    assert [text for level, text in reading.headings(raw) if level == 2] == [one.name for one in found]
    for one in found:
        text = below["Bijlage 1: Voorbeelden van partnerschappen", one.name]
        form = str(talk_words.form(subject.handbook, one.form))
        assert all(part in text for part in (*one.parties, one.period, form, one.agreed.text))
    cited = {source for one in found for source in one.agreed.source}
    assert set(paper.cited) == cited


def test_the_annex_warns_that_none_can_be_copied_and_that_the_papers_were_not_read(paper, subject):
    examples.write(paper, subject)

    first, second = reading.paragraphs(paper.save(), "Normal")
    assert first == subject.handbook.say("examples.warning")
    assert second == subject.say("examples_unread")


def test_an_example_without_an_address_or_with_a_form_that_is_gone_is_told_as_far_as_it_goes(paper, handbook, dossier):
    one = handbook.agenda.partnerships[0].model_copy(update={"document": None, "form": "weg"})

    examples.write(paper, subject_of(handbook, dossier, one))

    facts = reading.paragraphs(paper.save(), "Detail")
    assert [text.split("\t")[0] for text in facts] == ["Wie deden mee?", "Wanneer?", "Welke vorm?"]
    assert facts[2] == "Welke vorm?\tweg"


def test_without_examples_there_is_no_annex(paper, handbook, dossier):
    examples.write(paper, subject_of(handbook, dossier))

    assert not paper.headings
