import pytest

from tests.app import SAY, Screen, Window, read, small
from tests.samples.house.make import SAMPLES
from wizard.logic import dressing
from wizard.session import resources


def uploaded(dossier: str, name: str, raw: bytes | None = None) -> Window:
    window = Window(Screen.REPORT, dossier)
    window.test.file_uploader[0].set_value((name, raw or SAMPLES[name](), "application/octet-stream"))
    return window.run()


def file(dossier: str) -> str | None:
    found = dressing.chosen(read(dossier))
    return found and found.file


def test_before_a_choice_the_documents_have_our_own_style():
    window = Window(Screen.REPORT, small("A"))

    assert SAY("house.own") in window.words()
    assert SAY("house.back") not in window.buttons()


@pytest.mark.parametrize("name", SAMPLES)
def test_what_a_template_has_and_lacks_is_told_before_it_is_used(name):
    dossier = small("A")

    window = uploaded(dossier, name)

    words = window.words()
    assert window.failures == []
    assert SAY("house.taken_tables") in words
    assert "Inhopg 1" in words
    assert file(dossier) is None


def test_using_it_and_going_back_can_both_be_undone():
    dossier = small("A")
    window = uploaded(dossier, "gewoon.docx").press(SAY("house.use"))
    assert file(dossier) == "gewoon.docx"
    assert SAY("house.chosen", file="gewoon.docx") in window.words()
    assert next(one.label for one in window.test.expander) == SAY("house.title_chosen", file="gewoon.docx")

    window.press(SAY("house.back"))
    assert file(dossier) is None

    window.press(SAY("common.undo"))
    assert file(dossier) == "gewoon.docx"


def test_after_using_it_the_box_is_empty():
    window = uploaded(small("A"), "gewoon.docx").press(SAY("house.use"))

    assert window.test.file_uploader[0].value is None


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("brief.docx", b"tekst", "house.refused_not_word"),
        ("brief.dotm", SAMPLES["kaal.docx"](), "house.refused_macros"),
        ("brief.docx", SAMPLES["kaal.docx"]()[:900], "house.refused_broken"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(name, raw, said):
    dossier = small("A")

    window = uploaded(dossier, name, raw)

    assert [one.value for one in window.test.error] == [SAY(said)]
    assert window.failures == []
    assert SAY("house.use") not in window.buttons()


def test_a_template_that_is_not_there_any_more_is_told(monkeypatch):
    dossier = small("A")
    uploaded(dossier, "gewoon.docx").press(SAY("house.use"))
    monkeypatch.setattr(resources.store().attachments, "get", lambda *_: None)

    window = Window(Screen.REPORT, dossier)

    assert SAY("house.gone", file="gewoon.docx") in window.words()


def test_a_template_without_remarks_is_told_so(monkeypatch):
    from dataclasses import replace

    from wizard.session import house

    real = house.read
    monkeypatch.setattr(house, "read", lambda raw, name: replace(real(raw, name), remarks=()))  # pyright: ignore[reportArgumentType] - a sample is never refused

    assert SAY("house.remarks_none") in uploaded(small("A"), "gewoon.docx").words()
