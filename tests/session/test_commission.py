from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from tests.app import example, read, small
from tests.browser.waiting import until
from tests.session.test_workshop import finish, waiting
from wizard.report import catalogue
from wizard.session import resources, workshop
from wizard.session.commission import Commission
from wizard.session.workshop import Order, Workshop


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """Give a workshop that does not step back for other work, as tests run beside each other."""
    made = Workshop(lambda order, folder: [one for one in workshop.command(order, folder) if one != "--gently"])
    monkeypatch.setattr(resources, "workshop", lambda: made)
    return made


def test_all_documents_make_one_archive(shop: Workshop) -> None:
    wanted = Commission(read(example()))

    assert (wanted.name, wanted.total) == ("documenten-elzerwoude.zip", len(catalogue.every(wanted.dossier)))
    assert wanted.work is None
    assert wanted.ahead == 0
    with pytest.raises(KeyError):
        wanted.file()


def test_one_document_comes_out_of_its_archive(shop: Workshop) -> None:
    wanted = Commission(read(small("Noord")), "zo-werken-wij")

    wanted.ask()

    assert wanted.work is not None
    until(lambda: wanted.work is not None and not wanted.work.is_going, seconds=120)
    assert wanted.name == catalogue.file_name(wanted.dossier, "zo-werken-wij")
    assert docx.Document(BytesIO(wanted.file())).core_properties.language == "nl-NL"
    assert wanted.total == 1


def test_the_archive_itself_is_handed_out(shop: Workshop) -> None:
    wanted = Commission(read(small()))

    wanted.ask()

    until(lambda: wanted.work is not None and not wanted.work.is_going, seconds=120)
    with ZipFile(BytesIO(wanted.file())) as archive:
        assert len(archive.namelist()) == wanted.total


def test_what_others_asked_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    held = Workshop(waiting, longest=120)
    monkeypatch.setattr(resources, "workshop", lambda: held)
    first, second = (held.take(Order(name), 1, 1) for name in ("a", "b"))
    wanted = Commission(read(small()))

    wanted.ask()

    assert wanted.ahead == 2
    for work in (first, second):
        finish(work)
    assert wanted.ahead == 0
    assert wanted.work is not None
    finish(wanted.work)
