from tests.report import planned, reading
from wizard.report.sections import weight


def written(paper, answers):
    weight.write(paper, planned.blocks_of(answers))
    return paper.save()


def test_only_subjects_that_carry_something_stand_in_the_table(paper):
    report = written(paper, {"een": {"status": "geregeld"}})

    assert reading.rows(report, "Onderwerpen die gelijke behandeling of continuïteit dragen")[1:] == [
        ["Een", "Gelijke behandeling", "Geregeld"],
        ["Twee", "Continuïteit", "(niet ingevuld)"],
        ["Drie", "Gelijke behandeling en continuïteit", "(niet ingevuld)"],
    ]


def test_what_is_open_is_named_for_each(paper):
    report = written(paper, {"een": {"status": "geregeld"}})

    assert reading.paragraphs(report, "Normal") == [
        (
            "Voor gelijke behandeling ontbreekt nog 1 afspraak: Drie. "
            "Voor continuïteit ontbreken nog 2 afspraken: Twee en Drie."
        )
    ]


def test_when_nothing_is_open_a_sentence_says_so(paper):
    report = written(paper, {one: {"status": "deels"} for one in planned.CARRIES})

    assert reading.paragraphs(report, "Normal") == ["Over al deze onderwerpen is er een afspraak."]
