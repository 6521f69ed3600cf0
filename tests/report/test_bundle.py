from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.report import bundle, catalogue


def test_documents_of_an_initiative_have_a_folder_of_their_own(dossier):
    places = bundle.orders(dossier)

    assert "gemeenterapport-elzerwoude.docx" in places
    assert "per-initiatief/warm-hoefblad/gespreksverslag-warm-hoefblad.docx" in places
    assert len(places) == len(catalogue.every(dossier))


def test_no_two_documents_have_the_same_place():
    places = bundle.orders(marked.dossier(8))

    assert len(places) == len(catalogue.every(marked.dossier(8)))


def test_the_archive_holds_what_was_put_in_it_and_bears_the_day(tmp_path, report):
    path = tmp_path / "alles.zip"

    with bundle.opened(path, DAY) as put:
        put("a/verslag.docx", report)
        assert not path.exists(), "half an archive is not taken for a whole one"

    with ZipFile(path) as archive:
        (fact,) = archive.infolist()
        assert (fact.filename, fact.date_time[:3]) == ("a/verslag.docx", (2026, 11, 23))
        assert docx.Document(BytesIO(archive.read(fact)))


def test_an_archive_that_was_not_finished_is_not_there(tmp_path):
    def begin():
        with bundle.opened(tmp_path / "alles.zip", DAY) as put:
            put("a.docx", b"a")
            raise EOFError

    with pytest.raises(EOFError):
        begin()

    assert not (tmp_path / "alles.zip").exists()
