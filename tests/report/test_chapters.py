from wizard.model.outline import GUIDE, OUTLINES
from wizard.report import chapters


def test_every_chapter_has_a_name_of_its_own_on_the_screen(handbook):
    for document, every in OUTLINES.items():
        names = chapters.names(handbook, document)
        assert tuple(names) == every
        assert len(set(names.values())) == len(every)


def test_the_guide_has_the_names_of_the_parts_of_a_conversation(handbook):
    assert chapters.name(handbook, GUIDE, "doelen") == handbook.say("talk.part_doelen")


def test_a_document_without_a_choice_has_no_names(handbook):
    assert chapters.names(handbook, "lijsten") == {}
