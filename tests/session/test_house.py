from io import BytesIO
from unittest import mock

import docx
import pytest

from tests.app import SAY, as_visit, colleague, fails, read, small
from tests.samples.house.make import SAMPLES
from wizard.logic import dressing
from wizard.model.house import Judged
from wizard.model.refusal import Refusal
from wizard.session import house, jobs, resources, shelf, visit
from wizard.session.visit import Visit
from wizard.storage.store import Store


def judged(name: str = "kaal.docx") -> Judged:
    found = house.read(SAMPLES[name](), name)
    assert isinstance(found, Judged)
    return found


def dress(dossier: str, name: str = "kaal.docx") -> None:
    batch = house.choose(read(dossier), judged(name).house, name)
    colleague(dossier, *batch)


def test_without_a_choice_documents_have_our_own_style():
    assert house.of(read(small("A"))) is None


def test_a_template_that_is_chosen_dresses_every_document():
    dossier = small("A")

    dress(dossier)

    _, make = jobs.documents(read(dossier))["zo-werken-wij"]
    assert docx.Document(BytesIO(make())).styles["Normal"].font.name == "Times New Roman"  # pyright: ignore[reportAttributeAccessIssue] - python-docx has no types for it
    assert house.is_there(read(dossier))


def test_undoing_another_choice_gives_the_first_one_back(store: Store):
    dossier = small("A")
    dress(dossier)
    dress(dossier, "gewoon.docx")

    store.undo(dossier, read(dossier).seq, "ambtenaar")

    found = house.of(read(dossier))
    assert found is not None
    assert found.looks["Normal"].font == "Times New Roman"


def test_a_template_can_be_chosen_again_after_going_back():
    dossier = small("A")
    dress(dossier)
    colleague(dossier, *dressing.leave())
    assert house.of(read(dossier)) is None

    dress(dossier, "gewoon.docx")

    style = dressing.chosen(read(dossier))
    assert style is not None
    assert style.file == "gewoon.docx"


def test_a_file_that_cannot_be_used_is_refused_in_words():
    refused = house.read(b"tekst", "a.docx")

    assert isinstance(refused, Refusal)
    assert refused == Refusal("house.refused_not_word", {"detail": ""})
    assert SAY(refused.key, **refused.values)


@pytest.mark.parametrize("gone", ["weg", None])
def test_a_template_that_cannot_be_kept_is_not_chosen(monkeypatch, gone):
    dossier, here = read(small("A")), Visit()
    if gone is None:
        monkeypatch.setattr(resources.store().attachments, "keep", fails)
    else:
        resources.store().discard(dossier.id)

    with as_visit(here):
        assert house.choose(dossier, judged().house, "kaal.docx") == ()
    assert here.message == SAY("common.act_unavailable")


def test_whether_the_template_is_there_is_not_guessed_when_the_database_fails():
    dossier = small("A")
    dress(dossier)

    with mock.patch.object(resources.store().attachments, "get", fails):
        assert house.is_there(read(dossier))
    with mock.patch.object(resources.store().attachments, "get", return_value=None):
        assert not house.is_there(read(dossier))


def test_a_dossier_file_takes_the_house_style_along():
    dossier = small("A")
    dress(dossier)

    copy = shelf.take_in(shelf.give_out(dossier).encode())

    assert isinstance(copy, str)
    assert visit.current().dossier == copy
    assert house.of(read(copy)) == house.of(read(dossier))
